"""How everything looks: tokens, fonts, icons, the style sheet and the focus ring."""

"""All of Qt: the shell, the pages, the widgets and the theme."""

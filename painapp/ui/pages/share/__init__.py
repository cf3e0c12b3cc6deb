"""Share: choose a period and what goes in, see the very pages, save them as a PDF."""

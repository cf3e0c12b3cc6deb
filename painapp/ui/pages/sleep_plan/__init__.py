"""My nights: habits to try, and how the evening winds down."""

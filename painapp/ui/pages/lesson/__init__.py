"""One lesson of the course, read page by page. A part of Learn."""

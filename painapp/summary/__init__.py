"""What the coach gets: build → charts → PDF. Qt-free; matplotlib and typst are loaded on first use."""

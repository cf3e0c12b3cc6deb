"""What the coach gets: build → charts → PDF. Qt-free; typst is loaded on first use."""

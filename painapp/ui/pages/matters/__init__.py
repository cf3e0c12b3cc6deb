"""What matters: areas of life, looked at again every few months."""

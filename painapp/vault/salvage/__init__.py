"""Reading what still reads of a damaged diary; `salvaging` is the way in. Loaded on use."""

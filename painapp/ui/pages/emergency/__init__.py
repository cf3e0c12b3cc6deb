"""Emergency and crisis help: static, local, the same for everyone, in reach from everywhere."""

"""A message as a vector of its meaning."""

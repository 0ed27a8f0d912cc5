"""Odd requests to every route as every role: `make fuzz`."""

"""Odd requests to every route as every role, and properties: `make fuzz`; a few of each in `make test`."""

"""A real line under the floods of its threat model, on loopback and for minutes: `make siege`."""

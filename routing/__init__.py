"""The router: two wings, an automatic and a human one, on shared ground.  docs/architecture.md draws the house."""

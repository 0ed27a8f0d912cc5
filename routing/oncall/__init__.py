"""Hours, whom to call when nobody reacts, and the calls."""

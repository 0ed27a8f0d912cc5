"""Spelling, letters and folding: what a text is before it has a meaning."""

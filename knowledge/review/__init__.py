"""Checks, tables and sheets for the people who look after facts and texts."""

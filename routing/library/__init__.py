"""Answers and phrases that staff find and can send."""

"""Sentences in every language, and their way into SMS."""

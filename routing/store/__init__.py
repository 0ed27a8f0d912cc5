"""Rows, the keys that open them, transactions, and news of what changed."""

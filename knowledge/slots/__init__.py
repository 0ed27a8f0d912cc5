"""Sentences that stand in a text as `{ $name }`: a contact, a right, a permit, a way to work."""

"""Check, review and summarise what the library holds."""

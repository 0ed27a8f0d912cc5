"""Training messages by language, validation messages, and what is wrong with them."""

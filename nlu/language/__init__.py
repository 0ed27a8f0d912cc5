"""Which language a message is in, by the standard library alone."""

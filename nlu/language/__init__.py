"""Which language a message is in: our own model, scripts and their letters, and a second voice about strangers."""

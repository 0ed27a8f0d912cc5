"""The command line, the settings, the composition root and the supervisor."""

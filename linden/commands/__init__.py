"""The commands of `linden`, a module for each noun.  Heavy imports come when a command runs: `--help` is answered at once."""

"""The deployment files, read by the programs that they are for."""

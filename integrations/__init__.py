"""One module or folder for each channel and each outside service."""

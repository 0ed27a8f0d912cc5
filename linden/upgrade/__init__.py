"""What an update of a running line needs, looked at before it begins."""

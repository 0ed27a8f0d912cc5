"""What staff do, read and write down in one conversation."""

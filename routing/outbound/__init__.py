"""What goes out: written, claimed, sent, reported."""

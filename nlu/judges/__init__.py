"""Linear models over vectors and letters: which intent, which risk."""

"""Find, lock, hold, keep silent, erase one conversation."""

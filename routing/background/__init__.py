"""What nobody asks for: the sweep and the upkeep."""

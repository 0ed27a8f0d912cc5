"""Countries, nationalities and cities as people write them, with ISO codes."""

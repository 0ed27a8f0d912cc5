"""multilingual-e5-small: its packed file, its tokens, its network for adapting it, and its engine with our layers."""

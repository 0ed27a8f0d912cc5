"""Understanding: what a message means, in which language, and how dangerous it is."""

"""What short messages mean: orders, short answers, moments in time."""

"""The dialogue in the model process: what to say next, and the door through which the router asks."""

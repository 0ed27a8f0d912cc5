"""The understanding as components of a Rasa pipeline: thin shells around the plain modules of nlu."""

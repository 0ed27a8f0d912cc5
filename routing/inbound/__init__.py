"""What comes in: accepted, understood, decided, answered."""

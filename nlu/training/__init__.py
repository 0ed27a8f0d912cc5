"""Training, adapting and tuning, and whether the trained model is current."""

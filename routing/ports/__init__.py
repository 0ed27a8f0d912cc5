"""What the outside must be: channels, the model, a translator, places, phone numbers."""

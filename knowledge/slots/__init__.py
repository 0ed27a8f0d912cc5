"""What fills the gaps of a text from the facts of a country."""

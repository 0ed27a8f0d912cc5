"""Facts as records: contacts, law, ways to work, signs of a false offer; each with its source and dates."""

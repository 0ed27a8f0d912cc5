"""Numbers to call and rules of law, each with source and date."""

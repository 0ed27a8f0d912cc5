"""What a message says within a conversation: the answer to our question, and facts about the person."""

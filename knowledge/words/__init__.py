"""Words that writers type: orders, short replies, times."""

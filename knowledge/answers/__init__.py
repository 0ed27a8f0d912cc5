"""Which answers exist, and how one is put together for a language and a channel."""

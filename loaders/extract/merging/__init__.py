"""One thing under several names -> one thing; what is none of its own -> dropped."""

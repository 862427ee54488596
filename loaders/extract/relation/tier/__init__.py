"""What is of a class, and what becomes one."""

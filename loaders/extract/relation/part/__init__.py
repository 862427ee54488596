"""What is part of a plan or a programme."""

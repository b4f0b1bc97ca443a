"""What the tests stand on: their database, their browser."""

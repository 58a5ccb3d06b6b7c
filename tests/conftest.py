"""What every test may count on. Nothing is patched here: who needs green threads imports `server.green`."""

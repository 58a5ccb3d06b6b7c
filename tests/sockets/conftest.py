"""One server for each file of these tests, or for one test."""

from tests.hosting import hall, moderator, own_hall, served

__all__ = ["hall", "moderator", "own_hall", "served"]

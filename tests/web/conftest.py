"""One server for each file of these tests."""

from tests.hosting import hall, moderator, served

__all__ = ["hall", "moderator", "served"]

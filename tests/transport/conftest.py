"""One server for each file of these tests."""

from tests.hosting import moderator, served

__all__ = ["moderator", "served"]

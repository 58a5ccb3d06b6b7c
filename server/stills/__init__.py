"""Pictures from outside, made anew: decoded once, in a process apart that has little to lose."""

from .reencoding import NoPicture as NoPicture
from .reencoding import Picture as Picture
from .reencoding import TooLarge as TooLarge
from .reencoding import reencoded as reencoded

"""The conducteur: the prepared run of the evening, taken one cue at a time."""

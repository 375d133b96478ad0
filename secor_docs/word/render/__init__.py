"""A template filled with facts."""

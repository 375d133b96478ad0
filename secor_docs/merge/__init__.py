"""Hand edits and new versions brought together; what changed, in words."""

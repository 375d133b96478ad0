"""Lint: what should not be in a Word binder, ours or anyone's, with its place and the fix."""

"""Lint: what should not stand in a Word binder, ours or anyone's, with its place and the fix."""

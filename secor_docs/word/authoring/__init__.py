"""Templates written as text, built into Word files."""

"""A Word template: opened, checked, compiled."""

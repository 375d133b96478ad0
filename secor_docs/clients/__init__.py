"""Many companies of one consultant: found, built side by side, kept apart, compared and frozen."""

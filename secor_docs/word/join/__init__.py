"""Documents joined into one binder."""

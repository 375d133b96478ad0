"""Alberta's OHS legislation, and which of it applies to whom."""

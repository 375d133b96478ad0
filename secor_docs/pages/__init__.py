"""What the program shows outside Word: HTML pages and plain workbooks."""

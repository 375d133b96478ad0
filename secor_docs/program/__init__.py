"""What SECOR and the law ask: pure values and functions that open no file and ask no date."""

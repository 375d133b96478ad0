"""What to explain: how alike records are, who signed them, and when. Questions, never verdicts; no count rests on them."""

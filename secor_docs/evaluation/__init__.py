"""Evaluation: the assessor's papers. Coverage as pages and books, the worksheet to score on, and the evidence pack."""

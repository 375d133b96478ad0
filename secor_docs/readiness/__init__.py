"""Readiness: what the records prove, on which day the evaluation may start, and what to do next. Pure functions."""

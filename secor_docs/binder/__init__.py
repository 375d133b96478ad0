"""From a plan to a folder of Word documents."""

"""Records that a person enters: one, several days, a week; corrected, withdrawn, with their papers.

Commands and pages log through this room, so that both ask and say the same.
"""

"""A consultant's look laid over our templates."""

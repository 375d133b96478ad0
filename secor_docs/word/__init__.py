"""Word documents: authoring, templates, forms, rendering, text, binder."""

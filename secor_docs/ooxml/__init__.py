"""What Word and Excel files have in common: zip packages, relationships, content types, XML."""

"""Every page in every state, drawn to pictures that a person looks at."""

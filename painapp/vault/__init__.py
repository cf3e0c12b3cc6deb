"""The encrypted diary: its keys, its file, and the stores that read and write entries.

Only this package knows SQLAlchemy, and a running app does without it: `core` composes the statements,
`written` holds them as SQL. `header`, `keys` and `states` do without the database too, so that what lies in
the folder can be judged, and the key fetched, before it is loaded. Small values are named tuples:
making the class of a dataclass takes a millisecond, and the start of the app has few to spare.
"""

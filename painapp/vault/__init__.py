"""The encrypted diary: its keys, its file, and the stores that read and write entries.

Only this package knows SQLAlchemy. `header`, `keys` and `states` do without it, so that what lies in the
folder can be judged, and the key fetched, before anything heavy is loaded.
"""

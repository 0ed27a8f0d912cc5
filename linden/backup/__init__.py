"""Backup and restore by PostgreSQL's own programs, so that an erased writer stays erased (docs/decisions/0033).

Two files that are kept apart: the data without keys, many of them and for long, and the keys, of which only the newest is kept.
A list of erased ids outside the database is applied after each restore."""

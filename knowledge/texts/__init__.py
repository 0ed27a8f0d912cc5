"""Fluent messages by language, SMS segments, Serbian in Cyrillic, reviews."""

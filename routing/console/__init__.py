"""The pages that staff work with."""

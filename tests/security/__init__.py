"""The line attacked, finding by finding: docs/findings.md says which test holds which."""

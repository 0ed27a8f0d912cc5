"""The roles that a member of staff can have; what each may do stands in `routing/staff/roles.py`."""

from enum import StrEnum


class Role(StrEnum):
    VOLUNTEER = "volunteer"
    STAFF = "staff"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"

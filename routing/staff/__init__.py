"""Members of staff: accounts, sign-ins, who is on, what each role may do, and the trail of what they did."""

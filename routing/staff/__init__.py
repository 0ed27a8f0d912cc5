"""Who is who, who is on, what each may do, and the trail of what they did."""

"""The queue, the line as it is now, waiting times, reports, heartbeats."""

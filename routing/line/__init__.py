"""The parts of one running router: work under leases, pace, rates."""

### Why a member reads a conversation that is not theirs.

reading-title = Why do you read this?
reading-hint = You do not hold this conversation. Your reason goes into the trail, and you may read for an hour.
reading-reason = Reason
reading-choose = Choose
reading-read = Read it
why-read-advice = A colleague asked me for advice
why-read-supervision = Supervision
why-read-safety = Somebody may be in danger
why-read-complaint = A complaint
why-read-mistake = Looking for a fault of the line

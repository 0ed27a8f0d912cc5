### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = Do you have to pay for the job, the interview, the contract or training?
flag-fee-for-job = you pay for the job
question-debt-before-leaving = Do they pay for the trip or papers now, and you work it off later?
flag-debt-before-leaving = you start with a debt
question-papers-taken-early = Did somebody take your passport, or say they will keep it?
flag-papers-taken-early = somebody keeps your passport
question-tourist-visa-for-work = Are you told to travel as a tourist or student and get work papers later?
flag-tourist-visa-for-work = you would work on a tourist visa
question-no-contract = Do they offer the work without a written contract, or with one only after you arrive?
flag-no-contract = no contract before you go
question-secrecy = Were you told not to tell family, friends or the border police?
flag-secrecy = you are told to keep it secret
question-company-not-found = Is the firm hard to find: not in the register, no address, only free mail?
flag-company-not-found = the firm cannot be found
question-hurry = Are you told to decide today or lose the place?
flag-hurry = they hurry you
question-documents-by-message = Do they want photos of your passport, of you, or bank data by chat before anything is signed?
flag-documents-by-message = they want papers by chat
question-pay-too-good = Is the pay far better than such work normally brings?
flag-pay-too-good = the pay is too good

# When nothing was answered yes, but much was not known.
slot-reasons-general = several things are still open

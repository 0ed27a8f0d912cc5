### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Not added: { $why }.
not-saved = Not saved: { $why }.
not-sent = Not sent: { $why }.
not-offered = Not offered: { $why }.
not-changed = Not changed: { $why }.
not-removed = Not removed: { $why }.
not-done = Not done: { $why }.
not-allowed = Not allowed: { $why }.
not-translated = Not translated: { $why }. Nothing was sent; what you typed is below.
not-sent-held = Not sent: { $name } holds this conversation now. What you typed is below.
not-sent-nobody = Not sent: nobody holds this conversation now. What you typed is below.
held-by = { $name } holds this conversation.
held-by-nobody = You do not hold this conversation. Take it first.
offer-settled = This offer is settled already.
not-possible = Missing or not possible.
not-possible-fields = Missing or not possible: { $fields }.
file-not-shown = This file is not shown: { $why }.
test-sent = The test was sent.
test-pretend = The test went to a pretend phone: SMS is off.
test-not-sent = The test was not sent: { $why }.

## Accounts

error-name-length = the name must have 1 to { $max } characters
error-name-taken = this name is taken
error-password-wrong = the password is wrong
error-password-old-wrong = the old password is wrong
error-password-same = the new password is the old one
error-password-short = the password must have at least { $min } characters
error-password-guessed = the password is easily guessed; take some words that do not belong together
error-no-account = there is no such account
error-last-admin = the last admin must stay an admin
error-too-many-tries = too many tries; wait a minute
error-passkey-name = the name of a passkey has 1 to { $max } characters
error-too-many-passkeys = a member has at most { $max } passkeys
error-last-passkey = it is your only second step; add another passkey first
error-passkey-not-made = the browser's answer was not accepted, or came too late
error-no-passkey-here = passkeys do not work at this address

## What a member may not do

error-role = your role does not allow this
error-not-yours-to-read = you read what you hold, or what is offered to you; take it first
error-not-yours-to-write = only its holder writes here; take it first
error-may-not-take = your account may not take conversations
error-staff-first = a member of staff is here and has the first minute
error-supervisor-only = a supervisor can do this
error-other-site = this form was sent from another site

## Hours, calls and phones

error-chat-id = the id of a Telegram chat is a number, negative for a group
error-silent-after = a holder may be silent for 1 to 120 minutes
error-call-after = the time between two calls is 10 to 3,600 seconds
error-days = choose days of the week or one date
error-weekday = a weekday is 0 to 6
error-time-zone = this time zone is not known
error-call-order = the place in the order is 1 to 99
error-no-member = choose a member
error-phone-start = a phone number starts with + and the country
error-phone-digits = this phone number has too few or too many digits
error-too-many-devices = a member has at most { $max } devices
error-pushes-off = pushes are off

## Replies, phrases, answers and files

error-reply-length = a reply has 1 to { $max } characters
error-answer-not-for-staff = this answer cannot be sent by staff
error-answer-not-held = nothing can be sent in place of this answer
error-no-answer = there is no such answer
error-no-phrase = there is no such phrase
error-phrase-blank = the phrase is not filled in
error-time-over = this time is over
error-translation-off = no translation server is set up
error-translation-language = the language to translate into is not known yet
error-translation-answer = the translation server answered something else
error-translation-empty = the translation server answered nothing
error-translation-pair = the translation server does not know this pair of languages
error-translation-silent = the translation server did not answer
error-translation-slow = the translation server asks to slow down
error-translation-key = the translation server wants another key
error-translation-status = the translation server answered { $status }
error-file-channel-off = the channel is off
error-file-large = larger than { $max } MB
error-file-kind = neither picture, voice nor PDF
error-file-lost = the channel did not give it

## Notes, record, referrals, reminders, hand-over

error-note-length = a note has 1 to { $max } characters
error-note-long = a note has at most { $max } characters
error-need = a need is not in the list
error-country = the country is not in the list
error-referral-contact = choose one organisation, or name somebody else
error-referral-consent = say whether they agreed
error-reminder-when = choose how long from now, or a time
error-reminder-later = a reminder is for later, within { $days } days
error-offer-to = choose one colleague or one language
error-offer-self = you hold it already
error-offer-nobody = nobody there can take it

## Marks at what was read wrongly, and corrections

error-not-read = the machine has not read this message
error-no-mark = this mark was reviewed or is no longer there
error-not-in-list = choose from the lists
error-correction-length = the text must have 1 to { $max } characters
error-correction-identifies = the text still holds a number, a link or a handle
error-correction-unsure = say that nothing in the text tells who, where or when
error-correction-same = this is how it was read; choose what it should have been

## Other pages

error-month-not-over = this month is not over yet
error-design-demo = the design is shown beside invented conversations only
error-not-found = there is no such page
error-not-here = this cannot be done here

## Why a call or a message did not go out

reason-no-address = no number, or its channel is off

### The phrasebook.

phrases-title = Phrases
phrases-one = Phrase
phrases-back = Back to the conversation
phrases-all = All phrases
phrases-search = Search in { $languages }: a word, or what you mean
phrases-or = { $read } or { $out }
phrases-out = Send in
phrases-language-unknown = Their language is not known yet: choose it under Phrases.
phrases-not-yours = { $name } holds the conversation, so you cannot send.
phrases-nobodys = Nobody holds the conversation, so you cannot send.
phrases-not-held = You do not hold the conversation, so you cannot send.
phrases-found = { $count ->
    [one] 1 phrase
   *[other] { $count } phrases
}
phrases-suggested = Suggested now
phrases-none = Nothing fits. Try another word.
phrases-fill-in = Fill in
phrases-fill-in-this = Fill in: { $phrase }
phrases-send-this = Send: { $phrase }
phrases-send-in = Send in { $language }
phrases-time = Time, where they are
phrases-day = Day, if not today
phrases-contact-in = Contact in
phrases-contact = Contact
phrases-choose = Choose
phrases-police = police
phrases-reports = reports to the police
phrases-no-contact = No contact there may be named: none is confirmed, in date and reachable from where they are.
phrases-no-country = Choose a country: theirs is not known.
phrases-show = Show it
phrases-you-read = You read: { $language }
phrases-goes-out = Goes out: { $language }
phrases-lacking = Still to fill in
phrases-field-time = time
phrases-field-contact = contact
phrases-field-language = language
phrases-field-place = place
phrases-field-word = word
timing-past = This time is over. Choose another one.
timing-outside = At that time they may not be written to: what you promise would wait until they write.

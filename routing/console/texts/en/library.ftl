### The library of answers, one answer, and what is missing.

library-title = Library
library-gaps = Gaps
library-search = Search answers: a word, or what you mean
library-topic = Topic
library-all = All
library-show = Show
library-hold = You hold:
library-count = { $count ->
    [one] 1 answer in { $language }
   *[other] { $count } answers in { $language }
}
library-count-country = { $count ->
    [one] 1 answer in { $language } for { $country }
   *[other] { $count } answers in { $language } for { $country }
}
library-segments = { $count ->
    [one] { $count } SMS segment
   *[other] { $count } SMS segments
}
library-in-messages = { $count ->
    [one] in 1 message
   *[other] in { $count } messages
}
library-nothing = Nothing fits. Try another word.
library-near = Near in meaning
library-goes-out-in = Send in
library-you-read = You read
library-where = Country
library-no-country = No country
library-conversation-label = The conversation
library-for-conversation = For { $link }:
library-the-conversation = the conversation
library-language-unknown = language not known yet, choose it
library-country-unknown = country not known
library-held-by = { $name } holds it, so you cannot send
library-held-by-nobody = nobody holds it, so you cannot send

topic-danger = Danger
topic-rights = Rights
topic-shelter = Shelter
topic-immigration = Staying and asylum
topic-before = Before leaving
topic-others = Somebody else
topic-situations = Closer advice
topic-asked = Single questions
topic-conversation = The conversation
topic-talk = As the talk goes on

answer-back = Back to the answers
answer-buttons = Buttons
answer-held = Held back: the general answer is sent in its place.
answer-hold = Hold this answer back
answer-release = Send it again
answer-characters = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
answer-after-more = after MORE
answer-not-said = Not said
answer-lacking = { $param } is not chosen: an example is shown.
answer-what-goes-out = { $form }: what goes out
answer-you-read = You read: { $language }
answer-goes-out = Goes out: { $language }
answer-no-text = There is no text in { $wanted } yet, so it goes out in { $language }.
answer-in-total = In all: { $messages } messages, { $segments } segments
answer-send = Send in { $language }
answer-only-line = Only the line itself sends this, to say what it has just done.
answer-general = More general than it could be: { $gap }.
answer-facts = Sources
answer-no-facts = None: these general words hold everywhere.
answer-checked = Checked { $checked }, next check by { $review }
answer-source = Source: { $source }
answer-says = Says: { $words }
answer-note = Note for staff: { $note }

param-country = Country
param-origin = Comes from
param-who = Who
param-cooperation = Would help the police
param-fear = Afraid to go home
param-minor = Under 18
param-papers = Passport of an EU country
param-flag = Warning sign in the offer
param-again = The other form, short or long
param-ahead = How many wait before them

value-yes = yes
value-no = no
value-unsure = unsure
value-woman = woman
value-man = man
value-child = child
value-family = family
library-cyrillic = { $language } (Cyrillic)

gaps-title = Gaps
gaps-expired = Past their review date: { $count }
gaps-expired-hint = Not sent any more: the general words go out instead.
gaps-none-expired = No fact is past its date.
gaps-soon = Due within 30 days: { $count }
gaps-none-soon = Nothing is due.
gaps-review-by = review by { $day }
gaps-next-fact = Next: read the source again, and tell whoever keeps the facts what has changed.
gaps-stands-in = Stands in
gaps-next-text = Next: somebody who did not write a text reads it and signs it off. Tell whoever keeps the texts what to mend.
gaps-read = Read { $count }
gaps-next-topic = A topic shows what is sent in its place. If you know a sure source, tell whoever keeps the facts.
gaps-texts = Texts
gaps-texts-label = Texts by language
gaps-language = Language
gaps-reviewed = Reviewed
gaps-draft = Draft
gaps-missing = Missing
gaps-countries = Countries
gaps-countries-hint = There are { $count } topics. The line answers those without a fact in general words.
gaps-countries-label = Topics by country
gaps-country = Country
gaps-no-fact = No sure fact
gaps-next-review = Next review
gaps-count-expired = { $count } expired
gaps-expired-topics = Expired: { $topics }
gaps-held = Held back: { $count }
gaps-held-hint = Known, but not sent for the reason given.

review-draft = draft
review-reviewed = reviewed
review-missing = missing

review-sourced = from a source
review-recalled = from memory
review-verified = verified
review-unverified = not verified

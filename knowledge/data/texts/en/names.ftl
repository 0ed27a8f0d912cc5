### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = immediate
risk-high = high
risk-routine = routine

## Signs of danger

signal-confined = cannot leave
signal-violence = violence
signal-weapon = a weapon
signal-imminent = about to happen
signal-moved = being taken away
signal-medical = needs a doctor now
signal-hopeless = wants to die
signal-minor = under 18

## What a message is about

intent-immediate_danger = danger now
intent-medical_emergency = medical emergency
intent-self_harm = wants to die or to hurt themselves
intent-minor_at_risk = a minor in danger
intent-being_watched = somebody watches the phone
intent-threats = threats
intent-am_i_trafficked = is this trafficking
intent-documents_taken = papers taken away
intent-debt_bondage = forced to work off a debt
intent-unpaid_wages = wages not paid
intent-arrest_or_deport = fear of arrest or deportation
intent-trust_police = can the police be trusted
intent-testify = giving evidence
intent-compensation = compensation
intent-legal_help = a lawyer or legal help
intent-medical_care = a doctor, pregnancy, tests
intent-shelter = a place to sleep
intent-hotline_number = a number to call
intent-residence_permit = permit to stay
intent-asylum = asylum
intent-fear_of_return = afraid to go back
intent-return_home = wants to go home
intent-third_country = to another country
intent-family_reunion = children and family
intent-job_offer = is a job offer real
intent-legal_migration = legal ways to work abroad
intent-travel_agent_risk = somebody arranges the trip
intent-stay_safe_abroad = safety before and on a journey
intent-missing_person = somebody is missing
intent-report_someone = reports that somebody is held
intent-talk_to_human = wants a person
intent-who_are_you = who are you
intent-delete_my_data = delete everything
intent-change_language = another language
intent-any_news = asks when somebody comes
intent-what_now = asks what to do now
intent-cost = asks what it costs
intent-explain = did not understand us
intent-misunderstood = was misunderstood
intent-already_tried = has tried that already
intent-where_is_it = asks where it is
intent-my_language = asks about an interpreter
intent-safe_now = is safe now
intent-wait = asks us to wait
intent-i_am_a_man = is a man
intent-helper_writes = a helper writes
intent-inform = tells something
intent-greet = greeting
intent-thanks = thanks
intent-goodbye = goodbye
intent-affirm = yes
intent-deny = no
intent-out_of_scope = something else

## Why people look at a conversation

reason-asked_for_person = asked for a person
reason-not_understood_twice = not understood twice
reason-model_down = the assistant is down
reason-model_slow = the assistant is slow
reason-sounds_dangerous = sounds dangerous (by its letters alone)
reason-read_late = read late: the assistant was down
reason-could_not_process = the message could not be processed
reason-no_answer = the assistant had no answer
reason-not_delivered = a message did not arrive
reason-holder_silent = the member of staff did not react
reason-flood = too many messages
reason-somebody_else = about somebody else
reason-officials = officials may be involved
reason-released = a member of staff put it back
reason-holder_left = the member of staff signed out
reason-holder_away = the member of staff is away
reason-possible_exploiter = may be an exploiter
reason-other_language = writes another language

## What was picked up

known-country = country
known-nationality = nationality
known-city = town
known-language_name = language named
known-watched = somebody reads the phone
known-person_offered = a person was offered
known-topic = asks about
known-shelter_who = needs a place for
known-minor = under 18
known-fear = afraid to go home
known-home_fear = afraid of somebody at home
known-cooperation = would talk to police or a court
known-papers = passport of an EU country
known-children_where = the children are
known-legal_topic = wants a lawyer for

## What she answered to closed questions

said-yes = yes
said-no = no
said-unsure = not sure
said-skip = did not want to say
said-woman = a woman
said-man = a man
said-child = a child
said-family = a parent with children
said-with_me = with her
said-at_home = at home
said-with_him = with him
said-stay = staying here
said-court = a court
said-money = money
said-said = told in own words

## Groups of phrases

phrases-beginning = Beginning
phrases-is_it_safe = Is it safe
phrases-where = Where
phrases-in_danger = In danger
phrases-when_to_write = When to write
phrases-a_place_to_stay = A place to stay
phrases-who_else_may_know = Who else may know
phrases-police_court_lawyer_papers = Police, court, lawyer, papers
phrases-home_and_family = Home and family
phrases-about_somebody_else = About somebody else
phrases-hard_moments = Hard moments
phrases-understanding_each_other = Understanding each other
phrases-ending = Ending

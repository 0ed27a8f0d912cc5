### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = pericol acum
risk-high = un om ar trebui să vadă curând
risk-routine = obișnuit

## Signs of danger

signal-confined = nu poate pleca
signal-violence = violență
signal-weapon = o armă
signal-imminent = urmează să se întâmple
signal-moved = transport cu forța
signal-medical = are nevoie de medic acum
signal-hopeless = vrea să moară
signal-minor = sub 18 ani

## What a message is about

intent-immediate_danger = pericol acum
intent-medical_emergency = urgență medicală
intent-self_harm = vrea să moară sau își face rău
intent-minor_at_risk = un minor în pericol
intent-being_watched = cineva îi urmărește telefonul
intent-threats = amenințări
intent-am_i_trafficked = e vorba de trafic de persoane?
intent-documents_taken = acte luate
intent-debt_bondage = muncă silită pentru o datorie
intent-unpaid_wages = salariu neplătit
intent-arrest_or_deport = teamă de arestare sau expulzare
intent-trust_police = se poate avea încredere în poliție?
intent-testify = mărturie
intent-compensation = despăgubiri
intent-legal_help = avocat sau ajutor juridic
intent-medical_care = medic, sarcină, analize
intent-shelter = un loc de dormit
intent-hotline_number = un număr de telefon
intent-residence_permit = permis de ședere
intent-asylum = azil
intent-fear_of_return = teamă de întoarcere
intent-return_home = vrea acasă
intent-third_country = în altă țară
intent-family_reunion = copii și familie
intent-job_offer = oferta de muncă e reală?
intent-legal_migration = căi legale de muncă în străinătate
intent-travel_agent_risk = cineva îi aranjează drumul
intent-stay_safe_abroad = siguranță înainte de drum și pe drum
intent-missing_person = cineva a dispărut
intent-report_someone = anunță că cineva e ținut cu forța
intent-talk_to_human = vrea să vorbească cu un om
intent-who_are_you = cine sunteți
intent-delete_my_data = ștergerea datelor
intent-change_language = altă limbă
intent-any_news = întreabă când vine cineva
intent-what_now = întreabă ce să facă acum
intent-cost = întreabă cât costă
intent-explain = nu ne-a înțeles
intent-misunderstood = a fost înțeles greșit
intent-already_tried = a încercat deja
intent-where_is_it = întreabă unde este
intent-my_language = întreabă de interpret
intent-safe_now = este în siguranță acum
intent-wait = ne roagă să așteptăm
intent-i_am_a_man = este bărbat
intent-helper_writes = scrie cineva care ajută
intent-inform = spune ceva
intent-greet = salut
intent-thanks = mulțumiri
intent-goodbye = rămas-bun
intent-affirm = da
intent-deny = nu
intent-out_of_scope = altceva

## Why people look at a conversation

reason-asked_for_person = a cerut un om
reason-not_understood_twice = neînțeles de două ori
reason-model_down = asistentul nu funcționează
reason-model_slow = asistentul răspunde greu
reason-sounds_dangerous = pare periculos (citit doar după litere)
reason-read_late = citit târziu: asistentul nu funcționa
reason-could_not_process = mesajul nu a putut fi prelucrat
reason-no_answer = asistentul nu a avut răspuns
reason-not_delivered = un mesaj nu a ajuns
reason-holder_silent = colegul nu a reacționat
reason-flood = prea multe mesaje
reason-somebody_else = e vorba de altcineva
reason-officials = pot fi implicați funcționari
reason-released = un coleg a pus-o înapoi la rând
reason-holder_left = colegul a ieșit din cont
reason-holder_away = colegul nu mai e la calculator
reason-possible_exploiter = poate fi un exploatator
reason-other_language = scrie în altă limbă

## What was picked up

known-country = țara
known-nationality = cetățenia
known-city = localitatea
known-language_name = limba numită
known-watched = altcineva citește telefonul
known-person_offered = i s-a propus un om
known-topic = întreabă despre
known-shelter_who = are nevoie de loc pentru
known-minor = sub 18 ani
known-fear = se teme să se întoarcă acasă
known-home_fear = se teme de cineva de acasă
known-cooperation = ar vorbi cu poliția sau în instanță
known-papers = pașaport al unei țări din UE
known-children_where = copiii sunt
known-legal_topic = vrea un avocat pentru

## What she answered to closed questions

said-yes = da
said-no = nu
said-unsure = nu știe sigur
said-skip = nu a vrut să spună
said-woman = o femeie
said-man = un bărbat
said-child = un copil
said-family = un părinte cu copii
said-with_me = cu ea
said-at_home = acasă
said-with_him = cu el
said-stay = șederea aici
said-court = un proces
said-money = bani
said-said = spus cu cuvintele ei

## Groups of phrases

phrases-beginning = Început
phrases-is_it_safe = Este în siguranță?
phrases-where = Unde
phrases-in_danger = În pericol
phrases-when_to_write = Când se poate scrie
phrases-a_place_to_stay = Un loc de stat
phrases-who_else_may_know = Cine mai poate ști
phrases-police_court_lawyer_papers = Poliție, instanță, avocat, acte
phrases-home_and_family = Acasă și familia
phrases-about_somebody_else = Despre altcineva
phrases-hard_moments = Momente grele
phrases-understanding_each_other = Să ne înțelegem
phrases-ending = Încheiere

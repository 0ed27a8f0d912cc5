### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = opasnost sada
risk-high = osoba treba uskoro da pogleda
risk-routine = uobičajeno

## Signs of danger

signal-confined = ne može da ode
signal-violence = nasilje
signal-weapon = oružje
signal-imminent = samo što se nije desilo
signal-moved = odvode je silom
signal-medical = lekar je potreban odmah
signal-hopeless = ne želi da živi
signal-minor = mlađe od 18 godina

## What a message is about

intent-immediate_danger = opasnost sada
intent-medical_emergency = hitna medicinska pomoć
intent-self_harm = ne želi da živi ili se povređuje
intent-minor_at_risk = dete ili maloletna osoba u opasnosti
intent-being_watched = neko nadzire telefon
intent-threats = pretnje
intent-am_i_trafficked = da li je ovo trgovina ljudima
intent-documents_taken = oduzeti dokumenti
intent-debt_bondage = prisila da odradi dug
intent-unpaid_wages = neisplaćena plata
intent-arrest_or_deport = strah od hapšenja ili deportacije
intent-trust_police = može li se verovati policiji
intent-testify = svedočenje
intent-compensation = naknada štete
intent-legal_help = advokat ili pravna pomoć
intent-medical_care = lekar, trudnoća, analize
intent-shelter = mesto za spavanje
intent-hotline_number = broj za poziv
intent-residence_permit = dozvola boravka
intent-asylum = azil
intent-fear_of_return = strah od povratka
intent-return_home = želi kući
intent-third_country = u drugu zemlju
intent-family_reunion = deca i porodica
intent-job_offer = da li je ponuda za posao stvarna
intent-legal_migration = zakoniti putevi za rad u inostranstvu
intent-travel_agent_risk = neko uređuje putovanje
intent-stay_safe_abroad = bezbednost pre puta i na putu
intent-missing_person = nestala osoba
intent-report_someone = javlja da nekoga drže silom
intent-talk_to_human = želi da govori s osobom
intent-who_are_you = ko ste vi
intent-delete_my_data = brisanje svega
intent-change_language = drugi jezik
intent-greet = pozdrav
intent-thanks = zahvalnost
intent-goodbye = doviđenja
intent-affirm = da
intent-deny = ne
intent-out_of_scope = nešto drugo

## Why people look at a conversation

reason-asked_for_person = tražen razgovor s osobom
reason-not_understood_twice = dva puta nije shvaćeno
reason-model_down = pomoćnik ne radi
reason-model_slow = pomoćnik sporo odgovara
reason-could_not_process = poruka nije mogla da se obradi
reason-no_answer = pomoćnik nije imao odgovor
reason-not_delivered = poruka nije stigla
reason-holder_silent = član tima nije reagovao
reason-flood = previše poruka
reason-somebody_else = radi se o nekome drugom
reason-officials = moguće je da su umiješane službene osobe
reason-released = kolega je vratio razgovor u red
reason-holder_left = kolega se odjavio
reason-holder_away = kolega nije na mjestu

## What was picked up

known-country = zemlja
known-nationality = državljanstvo
known-city = grad
known-language_name = pomenuti jezik
known-watched = neko drugi čita telefon
known-person_offered = ponuđen razgovor s osobom
known-topic = pita za
known-shelter_who = treba mjesto za
known-minor = ispod 18 godina
known-fear = boji se povratka kući
known-home_fear = boji se nekoga kod kuće
known-cooperation = razgovarala bi s policijom ili sudom
known-papers = pasoš zemlje EU
known-children_where = djeca su
known-legal_topic = treba advokata za

## What she answered to closed questions

said-yes = da
said-no = ne
said-unsure = nije sigurna
said-skip = nije htjela reći
said-woman = ženu
said-man = muškarca
said-child = dijete
said-family = roditelja s djecom
said-with_me = s njom
said-at_home = kod kuće
said-with_him = kod njega
said-stay = boravak ovdje
said-court = sud
said-money = novac
said-said = rečeno svojim riječima

## Groups of phrases

phrases-beginning = Početak
phrases-is_it_safe = Da li je bezbedno
phrases-where = Gde
phrases-in_danger = U opasnosti
phrases-when_to_write = Kada pisati
phrases-a_place_to_stay = Mesto za boravak
phrases-who_else_may_know = Ko još sme da zna
phrases-police_court_lawyer_papers = Policija, sud, advokat, dokumenti
phrases-home_and_family = Kuća i porodica
phrases-about_somebody_else = O nekom drugom
phrases-hard_moments = Teški trenuci
phrases-understanding_each_other = Da se razumemo
phrases-ending = Završetak

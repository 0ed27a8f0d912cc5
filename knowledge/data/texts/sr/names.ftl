### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = opasnost sada
risk-high = treba uskoro pogledati
risk-routine = uobičajeno

## Signs of danger

signal-confined = ne može otići
signal-violence = nasilje
signal-weapon = oružje
signal-imminent = samo što se nije dogodilo
signal-moved = odvode silom
signal-medical = doktor je potreban odmah
signal-hopeless = ne želi živjeti
signal-minor = mlađe od 18 godina

## What a message is about

intent-immediate_danger = opasnost sada
intent-medical_emergency = hitna medicinska pomoć
intent-self_harm = ne želi živjeti ili se povređuje
intent-minor_at_risk = dijete ili maloljetna osoba u opasnosti
intent-being_watched = neko nadzire telefon
intent-threats = prijetnje
intent-am_i_trafficked = da li je ovo trgovina ljudima
intent-documents_taken = oduzeti dokumenti
intent-debt_bondage = prisila da se odradi dug
intent-unpaid_wages = neisplaćena plata
intent-arrest_or_deport = strah od hapšenja ili deportacije
intent-trust_police = može li se vjerovati policiji
intent-testify = svjedočenje
intent-compensation = naknada štete
intent-legal_help = advokat ili pravna pomoć
intent-medical_care = doktor, trudnoća, analize
intent-shelter = mjesto za spavanje
intent-hotline_number = broj za poziv
intent-residence_permit = dozvola boravka
intent-asylum = azil
intent-fear_of_return = strah od povratka
intent-return_home = želi kući
intent-third_country = u drugu zemlju
intent-family_reunion = djeca i porodica
intent-job_offer = da li je ponuda za posao stvarna
intent-legal_migration = zakoniti putevi za rad u inostranstvu
intent-travel_agent_risk = neko uređuje putovanje
intent-stay_safe_abroad = sigurnost prije puta i na putu
intent-missing_person = nestala osoba
intent-report_someone = javlja da nekoga drže silom
intent-talk_to_human = želi govoriti s osobom
intent-who_are_you = tko (ko) ste vi
intent-delete_my_data = brisanje svega
intent-change_language = drugi jezik
intent-any_news = pita kada će neko doći
intent-what_now = pita šta da radi sada
intent-cost = pita koliko košta
intent-explain = ne razumije nas
intent-misunderstood = pogrešno smo razumjeli
intent-already_tried = već je pokušano
intent-where_is_it = pita gdje je to
intent-my_language = pita za prevodioca
intent-safe_now = sada je na sigurnom
intent-wait = moli da pričekamo
intent-i_am_a_man = muškarac je
intent-helper_writes = piše neko ko pomaže
intent-inform = kaže nešto o sebi
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
reason-sounds_dangerous = zvuči opasno (samo po slovima)
reason-read_late = pročitano kasno: pomoćnik nije radio
reason-could_not_process = poruka se nije mogla obraditi
reason-no_answer = pomoćnik nije imao odgovor
reason-not_delivered = poruka nije stigla
reason-holder_silent = član tima nije reagovao
reason-flood = previše poruka
reason-somebody_else = radi se o nekome drugom
reason-officials = moguće je da su umiješane službene osobe
reason-released = kolega je vratio razgovor u red
reason-holder_left = kolega se odjavio
reason-holder_away = kolega nije na mjestu
reason-possible_exploiter = možda je eksploatator
reason-other_language = piše na drugom jeziku

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
known-fear = strah od povratka kući
known-home_fear = strah od nekoga kod kuće
known-cooperation = razgovor s policijom ili sudom
known-papers = pasoš zemlje EU
known-children_where = djeca su
known-legal_topic = treba advokata za

## What she answered to closed questions

said-yes = da
said-no = ne
said-unsure = ne zna
said-skip = bez odgovora
said-woman = ženu
said-man = muškarca
said-child = dijete
said-family = roditelja s djecom
said-with_me = uz sebe
said-at_home = kod kuće
said-with_him = kod njega
said-stay = boravak ovdje
said-court = sud
said-money = novac
said-said = rečeno svojim riječima

## Groups of phrases

phrases-beginning = Početak
phrases-is_it_safe = Je li sigurno
phrases-where = Gdje
phrases-in_danger = U opasnosti
phrases-when_to_write = Kada pisati
phrases-a_place_to_stay = Mjesto za boravak
phrases-who_else_may_know = Tko (ko) još smije znati
phrases-police_court_lawyer_papers = Policija, sud, advokat, dokumenti
phrases-home_and_family = Kuća i porodica
phrases-about_somebody_else = O nekom drugom
phrases-hard_moments = Teški trenuci
phrases-understanding_each_other = Da se razumijemo
phrases-ending = Završetak

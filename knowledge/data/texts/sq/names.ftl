### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = rrezik tani
risk-high = duhet ta shohë shpejt një njeri
risk-routine = e zakonshme

## Signs of danger

signal-confined = nuk mund të largohet
signal-violence = dhunë
signal-weapon = armë
signal-imminent = pritet të ndodhë
signal-moved = po e çojnë me forcë
signal-medical = ka nevojë për mjek tani
signal-hopeless = dëshiron të vdesë, nuk sheh rrugë
signal-minor = nën 18 vjeç

## What a message is about

intent-immediate_danger = rrezik tani
intent-medical_emergency = urgjencë mjekësore
intent-self_harm = dëshiron të vdesë ose po dëmton veten
intent-minor_at_risk = i mitur në rrezik
intent-being_watched = dikush i kontrollon telefonin
intent-threats = kërcënime
intent-am_i_trafficked = a është trafikim
intent-documents_taken = i kanë marrë dokumentet
intent-debt_bondage = e detyrojnë të punojë për një borxh
intent-unpaid_wages = paga e papaguar
intent-arrest_or_deport = frikë nga arresti ose dëbimi
intent-trust_police = a mund t'i besohet policisë
intent-testify = dëshmi
intent-compensation = dëmshpërblim
intent-legal_help = avokat ose ndihmë ligjore
intent-medical_care = mjek, shtatzëni, analiza
intent-shelter = vend për të fjetur
intent-hotline_number = numër për të telefonuar
intent-residence_permit = leje për të qëndruar
intent-asylum = azil
intent-fear_of_return = frikë nga kthimi
intent-return_home = dëshiron të kthehet në vendin e vet
intent-third_country = në një vend tjetër
intent-family_reunion = fëmijët dhe familja
intent-job_offer = a është e vërtetë oferta e punës
intent-legal_migration = mënyra të ligjshme për punë jashtë
intent-travel_agent_risk = dikush ia rregullon udhëtimin
intent-stay_safe_abroad = siguria para dhe gjatë udhëtimit
intent-missing_person = dikush është zhdukur
intent-report_someone = tregon se dikush mbahet me forcë
intent-talk_to_human = dëshiron të flasë me një njeri
intent-who_are_you = kush jeni
intent-delete_my_data = fshirja e gjithçkaje
intent-change_language = gjuhë tjetër
intent-any_news = pyet kur vjen dikush
intent-what_now = pyet çfarë të bëjë tani
intent-cost = pyet sa kushton
intent-explain = nuk na kupton
intent-misunderstood = u keqkuptua
intent-already_tried = e ka provuar tashmë
intent-where_is_it = pyet ku është
intent-my_language = pyet për përkthyes
intent-safe_now = është në siguri tani
intent-wait = na kërkon të presim
intent-i_am_a_man = është burrë
intent-helper_writes = shkruan dikush që ndihmon
intent-inform = tregon diçka
intent-greet = përshëndetje
intent-thanks = falënderim
intent-goodbye = lamtumirë
intent-affirm = po
intent-deny = jo
intent-out_of_scope = diçka tjetër

## Why people look at a conversation

reason-asked_for_person = kërkoi një njeri
reason-not_understood_twice = dy herë nuk u kuptua
reason-model_down = asistenti nuk funksionon
reason-model_slow = asistenti përgjigjet ngadalë
reason-sounds_dangerous = tingëllon e rrezikshme (vetëm nga shkronjat)
reason-read_late = lexuar me vonesë: asistenti nuk funksiononte
reason-could_not_process = mesazhi nuk u përpunua dot
reason-no_answer = asistenti nuk pati përgjigje
reason-not_delivered = një mesazh nuk mbërriti
reason-holder_silent = kolegu nuk reagoi
reason-flood = shumë mesazhe
reason-somebody_else = bëhet fjalë për dikë tjetër
reason-officials = mund të jenë përzier zyrtarë
reason-released = një koleg e ktheu në radhë
reason-holder_left = kolegu doli nga sistemi
reason-holder_away = kolegu nuk është në vend
reason-possible_exploiter = mund të jetë shfrytëzues
reason-other_language = shkruan në gjuhë tjetër

## What was picked up

known-country = vendi
known-nationality = shtetësia
known-city = qyteti
known-language_name = gjuha e përmendur
known-watched = dikush tjetër e lexon telefonin
known-person_offered = iu ofrua një njeri
known-topic = pyet për
known-shelter_who = i duhet vend për
known-minor = nën 18 vjeç
known-fear = ka frikë të kthehet në vendin e vet
known-home_fear = ka frikë nga dikush në vendin e vet
known-cooperation = do të fliste me policinë ose gjykatën
known-papers = pasaportë e një vendi të BE-së
known-children_where = fëmijët janë
known-legal_topic = do avokat për

## What she answered to closed questions

said-yes = po
said-no = jo
said-unsure = nuk e di
said-skip = nuk deshi ta thoshte
said-woman = një grua
said-man = një burrë
said-child = një fëmijë
said-family = prind me fëmijë
said-with_me = me të
said-at_home = në vendin e vet
said-with_him = tek ai
said-stay = qëndrimin këtu
said-court = gjykatën
said-money = para
said-said = treguar me fjalët e veta

## Groups of phrases

phrases-beginning = Fillimi
phrases-is_it_safe = A është e sigurt
phrases-where = Ku
phrases-in_danger = Në rrezik
phrases-when_to_write = Kur të shkruajmë
phrases-a_place_to_stay = Vend për të qëndruar
phrases-who_else_may_know = Kush tjetër mund ta dijë
phrases-police_court_lawyer_papers = Policia, gjykata, avokati, dokumentet
phrases-home_and_family = Vendi i vet dhe familja
phrases-about_somebody_else = Për dikë tjetër
phrases-hard_moments = Çaste të vështira
phrases-understanding_each_other = Të kuptohemi
phrases-ending = Mbyllja

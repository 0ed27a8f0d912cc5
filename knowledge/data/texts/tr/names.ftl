### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = şu anda tehlike
risk-high = bir insan yakında bakmalı
risk-routine = olağan

## Signs of danger

signal-confined = çıkamıyor
signal-violence = şiddet
signal-weapon = silah
signal-imminent = olmak üzere
signal-moved = zorla götürülüyor
signal-medical = hemen doktor gerekiyor
signal-hopeless = ölmek istiyor
signal-minor = 18 yaşından küçük

## What a message is about

intent-immediate_danger = şu anda tehlike
intent-medical_emergency = acil tıbbi durum
intent-self_harm = ölmek istiyor ya da kendine zarar veriyor
intent-minor_at_risk = tehlikede olan çocuk
intent-being_watched = telefonu izleniyor
intent-threats = tehditler
intent-am_i_trafficked = bu insan ticareti mi
intent-documents_taken = belgeleri alınmış
intent-debt_bondage = borç için zorla çalıştırılıyor
intent-unpaid_wages = ücreti ödenmiyor
intent-arrest_or_deport = tutuklanma ya da sınır dışı korkusu
intent-trust_police = polise güvenilir mi
intent-testify = tanıklık
intent-compensation = tazminat
intent-legal_help = avukat ya da hukuki yardım
intent-medical_care = doktor, gebelik, testler
intent-shelter = yatacak yer
intent-hotline_number = aranacak numara
intent-residence_permit = oturma izni
intent-asylum = iltica
intent-fear_of_return = dönmekten korkuyor
intent-return_home = ülkesine dönmek istiyor
intent-third_country = başka bir ülkeye
intent-family_reunion = çocuklar ve aile
intent-job_offer = iş teklifi gerçek mi
intent-legal_migration = yurt dışında yasal çalışma yolları
intent-travel_agent_risk = yolculuğu başkası ayarlıyor
intent-stay_safe_abroad = yolculuk öncesi ve yolda güvenlik
intent-missing_person = kayıp kişi
intent-report_someone = birinin zorla tutulduğunu bildiriyor
intent-talk_to_human = bir insanla konuşmak istiyor
intent-who_are_you = siz kimsiniz
intent-delete_my_data = her şeyi silme
intent-change_language = başka dil
intent-any_news = birinin ne zaman geleceğini soruyor
intent-what_now = şimdi ne yapacağını soruyor
intent-cost = ücretini soruyor
intent-explain = bizi anlamadı
intent-misunderstood = yanlış anlaşıldı
intent-already_tried = bunu zaten denedi
intent-where_is_it = nerede olduğunu soruyor
intent-my_language = tercüman soruyor
intent-safe_now = şimdi güvende
intent-wait = beklememizi istiyor
intent-i_am_a_man = erkek
intent-helper_writes = yardım eden biri yazıyor
intent-inform = bir bilgi veriyor
intent-greet = selam
intent-thanks = teşekkür
intent-goodbye = veda
intent-affirm = evet
intent-deny = hayır
intent-out_of_scope = başka bir konu

## Why people look at a conversation

reason-asked_for_person = bir insan istendi
reason-not_understood_twice = iki kez anlaşılmadı
reason-model_down = asistan çalışmıyor
reason-model_slow = asistan yavaş cevap veriyor
reason-sounds_dangerous = tehlikeli görünüyor (yalnızca harflere göre)
reason-read_late = geç okundu: asistan çalışmıyordu
reason-could_not_process = mesaj işlenemedi
reason-no_answer = asistanın cevabı yoktu
reason-not_delivered = bir mesaj ulaşmadı
reason-holder_silent = görevli tepki vermedi
reason-flood = çok fazla mesaj
reason-somebody_else = başka biri hakkında
reason-officials = işin içinde görevliler olabilir
reason-released = görevli konuşmayı sıraya geri koydu
reason-holder_left = görevli oturumu kapattı
reason-holder_away = görevli yerinde değil
reason-possible_exploiter = sömüren biri olabilir
reason-other_language = başka bir dilde yazıyor

## What was picked up

known-country = ülke
known-nationality = uyruk
known-city = şehir
known-language_name = sözü edilen dil
known-watched = telefonu başkası okuyor
known-person_offered = bir insanla görüşme önerildi
known-topic = sorduğu konu
known-shelter_who = yer kimin için
known-minor = 18 yaşından küçük
known-fear = ülkesine dönmekten korkuyor
known-home_fear = memlekette birinden korkuyor
known-cooperation = polisle ya da mahkemeyle konuşur mu
known-papers = AB ülkesi pasaportu
known-children_where = çocukların yeri
known-legal_topic = avukat ne için

## What she answered to closed questions

said-yes = evet
said-no = hayır
said-unsure = emin değil
said-skip = söylemek istemedi
said-woman = kadın
said-man = erkek
said-child = çocuk
said-family = çocuklu anne ya da baba
said-with_me = kendi yanında
said-at_home = memlekette
said-with_him = o kişinin yanında
said-stay = burada kalmak
said-court = mahkeme
said-money = para
said-said = kendi sözleriyle anlattı

## Groups of phrases

phrases-beginning = Başlangıç
phrases-is_it_safe = Güvende mi
phrases-where = Nerede
phrases-in_danger = Tehlikede
phrases-when_to_write = Ne zaman yazmalı
phrases-a_place_to_stay = Kalacak yer
phrases-who_else_may_know = Başka kim bilebilir
phrases-police_court_lawyer_papers = Polis, mahkeme, avukat, belgeler
phrases-home_and_family = Memleket ve aile
phrases-about_somebody_else = Başka biri hakkında
phrases-hard_moments = Zor anlar
phrases-understanding_each_other = Birbirimizi anlamak
phrases-ending = Bitiriş

### The library of answers, one answer, and what is missing.

library-title = Bibliotecă
library-gaps = Lipsuri
library-search = Caută în răspunsuri: un cuvânt sau ce vreți să spuneți
library-topic = Subiect
library-all = Toate
library-show = Afișează
library-hold = Aveți:
library-count = { $count ->
    [one] 1 răspuns în { $language }
    [few] { $count } răspunsuri în { $language }
   *[other] { $count } de răspunsuri în { $language }
}
library-count-country = { $count ->
    [one] 1 răspuns în { $language } pentru { $country }
    [few] { $count } răspunsuri în { $language } pentru { $country }
   *[other] { $count } de răspunsuri în { $language } pentru { $country }
}
library-segments = { $count ->
    [one] { $count } segment SMS
    [few] { $count } segmente SMS
   *[other] { $count } de segmente SMS
}
library-in-messages = { $count ->
    [one] într-un mesaj
    [few] în { $count } mesaje
   *[other] în { $count } de mesaje
}
library-nothing = Nu se potrivește nimic. Încercați alt cuvânt.
library-near = Apropiate ca sens
library-goes-out-in = Se trimite în
library-you-read = Citiți în
library-where = Țară
library-no-country = Fără țară
library-conversation-label = Conversația
library-for-conversation = Pentru { $link }:
library-the-conversation = această conversație
library-language-unknown = limba nu se știe încă, alegeți-o
library-country-unknown = țară necunoscută
library-held-by = este la { $name }, deci nu puteți trimite
library-held-by-nobody = nu este la nimeni, deci nu puteți trimite

topic-danger = Pericol
topic-rights = Drepturi
topic-shelter = Adăpost
topic-immigration = Ședere și azil
topic-before = Înainte de plecare
topic-others = Altcineva
topic-situations = Sfaturi pentru situații anume
topic-asked = Întrebări anume
topic-conversation = Conversația
topic-talk = Pe parcursul conversației

answer-back = Înapoi la răspunsuri
answer-buttons = Butoane
answer-held = Reținut: în locul lui se trimite răspunsul general.
answer-hold = Reține acest răspuns
answer-release = Permite din nou trimiterea
answer-characters = { $count ->
    [one] 1 caracter
    [few] { $count } caractere
   *[other] { $count } de caractere
}
answer-after-more = după CONTINUA
answer-not-said = Nu s-a spus
answer-lacking = Nu este ales: { $param }. Se arată un exemplu.
answer-what-goes-out = { $form }: ce se trimite
answer-you-read = Citiți: { $language }
answer-goes-out = Se trimite: { $language }
answer-no-text = Încă nu există text în { $wanted }, deci se trimite în { $language }.
answer-in-total = În total: { $messages } mesaje, { $segments } segmente
answer-send = Trimite în { $language }
answer-only-line = Doar linia însăși trimite acest text, ca să spună ce tocmai a făcut.
answer-general = Mai general decât ar putea fi: { $gap }.
answer-facts = Surse
answer-no-facts = Niciuna: aceste cuvinte generale sunt valabile peste tot.
answer-checked = Verificat la { $checked }, următoarea verificare până la { $review }
answer-source = Sursa: { $source }
answer-says = Conținut: { $words }
answer-note = Notă pentru echipă: { $note }

param-country = Țara
param-origin = Vine din
param-who = Cine
param-cooperation = Ar ajuta poliția
param-fear = Se teme să se întoarcă acasă
param-minor = Sub 18 ani
param-papers = Pașaport al unei țări din UE
param-flag = Semn de alarmă în ofertă
param-again = Cealaltă formă, scurtă sau lungă
param-ahead = Câți așteaptă înainte

value-yes = da
value-no = nu
value-unsure = nu știe sigur
value-woman = femeie
value-man = bărbat
value-child = copil
value-family = familie
library-cyrillic = { $language } (chirilic)

gaps-title = Lipsuri
gaps-expired = Cu data de verificare depășită: { $count }
gaps-expired-hint = Nu se mai trimit: în locul lor se trimit cuvintele generale.
gaps-none-expired = Nicio informație nu are data depășită.
gaps-soon = De verificat în 30 de zile: { $count }
gaps-none-soon = Nimic de verificat.
gaps-review-by = de verificat până la { $day }
gaps-next-fact = Apoi: citiți din nou sursa și spuneți celui care ține datele ce s-a schimbat.
gaps-stands-in = Se află în
gaps-next-text = Apoi: cineva care nu a scris textul îl citește și îl confirmă. Spuneți celui care ține textele ce este de îndreptat.
gaps-read = Citiți { $count }
gaps-next-topic = Fiecare temă arată ce se trimite în locul ei. Dacă știți o sursă sigură, spuneți celui care ține datele.
gaps-texts = Texte
gaps-texts-label = Texte pe limbi
gaps-language = Limbă
gaps-reviewed = Revizuite
gaps-draft = Ciorne
gaps-missing = Lipsesc
gaps-countries = Țări
gaps-countries-hint = Subiecte: { $count }. Unde nu are o informație, linia răspunde în cuvinte generale.
gaps-countries-label = Subiecte pe țări
gaps-country = Țară
gaps-no-fact = Fără informație sigură
gaps-next-review = Următoarea verificare
gaps-count-expired = { $count } cu data depășită
gaps-expired-topics = Cu data depășită: { $topics }
gaps-held = Reținute: { $count }
gaps-held-hint = Cunoscute, dar netrimise din motivul arătat.

review-draft = ciornă
review-reviewed = revizuit
review-missing = lipsește

review-sourced = dintr-o sursă
review-recalled = din memorie
review-verified = verificat
review-unverified = neverificat

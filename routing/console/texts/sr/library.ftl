### The library of answers, one answer, and what is missing.

library-title = Biblioteka
library-gaps = Praznine
library-search = Traži u odgovorima: riječ, ili ono što mislite reći
library-topic = Tema
library-all = Sve
library-show = Prikaži
library-hold = Vodite:
library-count = { $count ->
    [one] { $count } odgovor ({ $language })
    [few] { $count } odgovora ({ $language })
   *[other] { $count } odgovora ({ $language })
}
library-count-country = { $count ->
    [one] { $count } odgovor ({ $language }, { $country })
    [few] { $count } odgovora ({ $language }, { $country })
   *[other] { $count } odgovora ({ $language }, { $country })
}
library-segments = { $count ->
    [one] { $count } SMS segment
    [few] { $count } SMS segmenta
   *[other] { $count } SMS segmenata
}
library-in-messages = { $count ->
    [one] u { $count } poruci
    [few] u { $count } poruke
   *[other] u { $count } poruka
}
library-nothing = Ništa ne odgovara. Pokušajte s drugom riječju.
library-near = Blisko po značenju
library-goes-out-in = Jezik slanja
library-you-read = Čitate
library-where = Zemlja
library-no-country = Bez zemlje
library-conversation-label = Razgovor
library-for-conversation = Za { $link }:
library-the-conversation = razgovor
library-language-unknown = jezik još nije poznat, izaberite ga
library-country-unknown = zemlja nepoznata
library-held-by = razgovor vodi { $name }, pa ne možete slati
library-held-by-nobody = razgovor ne vodi niko, pa ne možete slati

topic-danger = Opasnost
topic-rights = Prava
topic-shelter = Smještaj
topic-immigration = Boravak i azil
topic-before = Prije puta
topic-others = O nekom drugom
topic-situations = Savjeti za posebne slučajeve
topic-asked = Pojedina pitanja
topic-conversation = Razgovor
topic-talk = Dok razgovor traje

answer-back = Nazad na odgovore
answer-buttons = Dugmad
answer-held = Zadržano: umjesto njega šalje se opšti odgovor.
answer-hold = Zadrži ovaj odgovor
answer-release = Ponovo šalji ovaj odgovor
answer-characters = { $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
}
answer-after-more = nakon riječi DALJE
answer-not-said = Nije rečeno
answer-lacking = Nije izabrano: { $param }. Prikazan je primjer.
answer-what-goes-out = { $form }: ono što se šalje
answer-you-read = Čitate: { $language }
answer-goes-out = Šalje se: { $language }
answer-no-text = Na tom jeziku ({ $wanted }) još nema teksta, pa se šalje: { $language }.
answer-in-total = Ukupno: poruka { $messages }, segmenata { $segments }
answer-send = Pošalji ({ $language })
answer-only-line = Ovo šalje samo sama linija, kad javlja šta je upravo uradila.
answer-general = Opštije nego što bi moglo biti: { $gap }.
answer-facts = Izvori
answer-no-facts = Nema ih: ove opšte riječi važe svugdje.
answer-checked = Provjereno { $checked }, sljedeća provjera do { $review }
answer-source = Izvor: { $source }
answer-says = Kaže: { $words }
answer-note = Napomena za tim: { $note }

param-country = Zemlja
param-origin = Dolazi iz
param-who = Ko
param-cooperation = Želi pomoći policiji
param-fear = Strah od povratka kući
param-minor = Ispod 18 godina
param-papers = Pasoš zemlje EU
param-flag = Znak upozorenja u ponudi
param-again = Drugi oblik, kratak ili dug
param-ahead = Koliko ih čeka prije

value-yes = da
value-no = ne
value-unsure = ne zna
value-woman = žena
value-man = muškarac
value-child = dijete
value-family = porodica
library-cyrillic = { $language } (ćirilica)

gaps-title = Praznine
gaps-expired = Rok za pregled je prošao: { $count }
gaps-expired-hint = Više se ne šalje: umjesto toga idu opšte riječi.
gaps-none-expired = Nijednom podatku nije prošao rok.
gaps-soon = Na redu u narednih 30 dana: { $count }
gaps-none-soon = Ništa nije na redu.
gaps-review-by = pregled do { $day }
gaps-next-fact = Dalje: pročitajte izvor ponovo i recite onome ko vodi činjenice šta se promijenilo.
gaps-stands-in = Stoji u
gaps-next-text = Dalje: tekst čita i potvrđuje neko ko ga nije pisao. Recite onome ko vodi tekstove šta da ispravi.
gaps-read = Pročitajte { $count }
gaps-next-topic = Svaka tema pokazuje šta se šalje umjesto nje. Ako znate siguran izvor, recite onome ko vodi činjenice.
gaps-texts = Tekstovi
gaps-texts-label = Tekstovi po jezicima
gaps-language = Jezik
gaps-reviewed = Pregledano
gaps-draft = Nacrt
gaps-missing = Nedostaje
gaps-countries = Zemlje
gaps-countries-hint = Broj tema: { $count }. Na one bez podatka linija odgovara opštim riječima.
gaps-countries-label = Teme po zemljama
gaps-country = Zemlja
gaps-no-fact = Bez sigurnog podatka
gaps-next-review = Sljedeći pregled
gaps-count-expired = istekao rok: { $count }
gaps-expired-topics = Istekao rok: { $topics }
gaps-held = Zadržano: { $count }
gaps-held-hint = Poznato, ali se ne šalje iz navedenog razloga.

review-draft = nacrt
review-reviewed = pregledano
review-missing = nedostaje

review-sourced = iz izvora
review-recalled = po sjećanju
review-verified = provjereno
review-unverified = nije provjereno

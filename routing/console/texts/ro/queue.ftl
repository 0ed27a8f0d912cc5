### The queue.

queue-title = Coadă
queue-views = Ce conversații
queue-now = Acum
queue-with-assistant = La asistent
queue-closed = Închise
queue-filter = Filtrează
queue-filter-risk = Risc
queue-filter-language = Limbă
queue-filter-country = Țară
queue-filter-channel = Canal
queue-filter-who = La cine
queue-who-unheld = Nimeni
queue-who-mine = La mine
queue-all = Toate
queue-show = Afișează
queue-country-unknown = țară necunoscută
queue-conversations = Conversații
queue-choose = Alegeți o conversație din listă.
queue-keys = În listă vă deplasați cu <kbd>j</kbd> și <kbd>k</kbd> și deschideți cu <kbd>Enter</kbd>.
queue-count = { $waiting } în așteptare · { $held } în lucru
queue-match = { $count ->
    [one] 1 corespunde
    [few] { $count } corespund
   *[other] { $count } corespund
}
queue-nobody = Nu așteaptă nimeni.
queue-no-match = Nicio conversație nu corespunde.
queue-more = Încă { $count }: alegeți un filtru ca să le vedeți.
queue-group-danger = Pericol acum
queue-group-mine = La mine
queue-group-waiting = În așteptare
queue-group-colleagues = La colegi
queue-practice = Inventate, pentru exersare: { $count }
queue-waiting = în așteptare
queue-unread = { $count } noi,
queue-locked = blocată
queue-held = { $name } răspunde
queue-offered = oferită
queue-called = apel: { $who }
queue-looking = { $name } se uită
queue-staff-first = Întâi personalul, apoi dumneavoastră, în
queue-silence = Oprește alarma
queue-silence-this = Oprește alarma un minut: { $risk }, { $language }
queue-take = Preia
queue-take-this = Preia: { $risk }, { $language }
queue-take-over = Preia de la coleg
queue-offers = Oferite dumneavoastră
queue-offer-language = cere cuiva care vorbește { $language } să preia:
queue-offer-you = vă cere să preluați:
queue-accept = Acceptă
queue-decline = Refuză
queue-decline-why = De ce refuzați
queue-read-note = Citește nota
queue-tour = Tur
queue-tour-offer = Sunteți la început? Șase pași scurți arată la ce folosește fiecare parte.
queue-tour-start = Începe turul
queue-tour-later = Nu acum
state-assistant = la asistent
state-waiting = în așteptare
state-with-staff = la echipă
state-closed = închisă
because-busy = altă urgență
because-language = nu este limba mea
because-leaving = mi se termină tura
because-other = alt motiv

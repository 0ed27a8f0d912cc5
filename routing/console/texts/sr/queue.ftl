### The queue.

queue-title = Red čekanja
queue-views = Koji razgovori
queue-now = Sada
queue-with-assistant = Kod pomoćnika
queue-closed = Zatvoreni
queue-filter = Filter
queue-filter-risk = Rizik
queue-filter-language = Jezik
queue-filter-country = Zemlja
queue-filter-channel = Kanal
queue-filter-who = Vodi
queue-who-unheld = Niko
queue-who-mine = Ja
queue-all = Sve
queue-show = Prikaži
queue-country-unknown = zemlja nepoznata
queue-conversations = Razgovori
queue-choose = Izaberite razgovor s liste.
queue-keys = Na listi se krećete tipkama <kbd>j</kbd> i <kbd>k</kbd>, a otvarate tipkom <kbd>Enter</kbd>.
queue-count = čeka: { $waiting } · u toku: { $held }
queue-match = { $count ->
    [one] { $count } odgovara filteru
    [few] { $count } odgovaraju filteru
   *[other] { $count } odgovara filteru
}
queue-nobody = Niko ne čeka.
queue-no-match = Nijedan razgovor ne odgovara filteru.
queue-more = Ima ih još { $count }: izaberite filter da ih vidite.
queue-group-danger = Opasnost sada
queue-group-mine = Moji
queue-group-waiting = Čekaju
queue-group-colleagues = Kod kolega
queue-practice = Izmišljeni, za vježbu: { $count }
queue-waiting = čeka
queue-unread = novo: { $count },
queue-locked = zaključano
queue-held = odgovara { $name }
queue-offered = ponuđeno
queue-called = pozvano: { $who }
queue-looking = gleda { $name }
queue-staff-first = Prvo zaposleni, vi za
queue-silence = Utišaj
queue-silence-this = Utišaj na minutu: { $risk }, { $language }
queue-take = Preuzmi
queue-take-this = Preuzmi: { $risk }, { $language }
queue-take-over = Preuzmi od kolege
queue-offers = Ponuđeno vama
queue-offer-language = traži da preuzme neko ko govori { $language }:
queue-offer-you = traži da preuzmete:
queue-accept = Prihvati
queue-decline = Odbij
queue-decline-why = Zašto odbijate
queue-read-note = Pročitaj bilješku
queue-tour = Obilazak
queue-tour-offer = Prvi put ovdje? Šest kratkih koraka pokazuje čemu šta služi.
queue-tour-start = Započni obilazak
queue-tour-later = Ne sada
state-assistant = kod pomoćnika
state-waiting = čeka
state-with-staff = kod tima
state-closed = zatvoreno
because-busy = drugi hitan slučaj
because-language = nije moj jezik
because-leaving = završava mi se smjena
because-other = drugi razlog

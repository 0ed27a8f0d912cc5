### The tour of the console.

tour-title = Obilazak: { $step }
tour-step = Obilazak, korak { $number } od { $count }
tour-step-1 = Red čekanja
tour-step-2 = Kako preuzeti razgovor
tour-step-3 = Kako čitati
tour-step-4 = Kako pisati
tour-step-5 = Kako pustiti razgovor
tour-step-6 = Kad niko ne reaguje
tour-queue-1 = Ovdje vidite kome treba osoba iz tima. Prvo ide opasnost, zatim onaj ko najduže čeka; jezici koje govorite dolaze prije drugih. Ne vidi se nijedna riječ onoga što je napisano.
tour-queue-example = <span class="risk">Opasnost sada</span> ne može otići · <b>ruski</b> · SMS · Italija · čeka · 2 min
tour-queue-2 = <b>Opasnost sada</b> je uvijek prva. <b>Visok rizik</b> znači da osoba iz tima treba uskoro pogledati. Jednom gore uključite <b>zvuk</b>, pa preglednik zvoni dok opasnost čeka, a niko nije reagovao.
tour-take-1 = <b>Preuzmi</b> znači da od sada pišete vi. Razgovor vodi samo jedna osoba, pa niko ne dobija dva odgovora. Osoba koja piše saznaje da joj sada piše čovjek, a pomoćnik ćuti.
tour-take-2 = Alarm možete utišati na minutu dok gledate. Razgovor i dalje čeka, a drugi vide vaše ime.
tour-take-3 = Kad zatvorite konzolu ili nekoliko minuta ne odgovarate, razgovor se vraća u red čekanja i poziva se neko drugi. Niko nije zaboravljen.
tour-read-1 = Vidite šta je rečeno i kako je to program razumio, na vašem jeziku. Često je tačno, a nekad pogrešno: pogledajte i same riječi.
tour-writer = Osoba koja piše
tour-machine = Automatski
tour-read-example = <span class="risk immediate">Opasnost sada</span> · ne može otići · ruski
tour-read-2 = Iznad toga vidite šta se zna o osobi koja piše i do kada joj se smije pisati. Poslije toga ono što pošaljete čeka dok osoba ne piše: telefon je možda kod nekog drugog.
tour-write-1 = Ne morate govoriti njen jezik. <b>Fraze</b> su rečenice na svim jezicima linije: izaberite po značenju i vidite oba jezika prije slanja. <b>Odgovori</b> su tekstovi linije o pravima, smještaju i dokumentima; za svaki piše da li je pregledan i iz kojih je izvora.
tour-you-read = Čitate: srpski
tour-goes-out = Šalje se: albanski
tour-write-example = Jeste li sad na sigurnom? Dovoljno je da ili ne.
tour-write-2 = Kad sami kucate tekst, brojač pokazuje koliko košta SMS. Kratke riječi, bez prebacivanja krivice i bez obećanja koje ne možemo održati.
tour-let-go-1 = <b>Predaj</b> nudi razgovor nekome iz tima ili bilo kome ko govori neki jezik; vodite ga dok neko ne prihvati. <b>Vrati u red čekanja</b>: razgovor opet čeka. <b>Vrati pomoćniku</b>: odgovara program. <b>Zatvori</b> pita kako se završilo.
tour-let-go-2 = Pod <b>Bilješke i evidencija</b> ostavljate bilješke za kolege, zapisujete kome ste uputili osobu i da li je pristala, i postavljate podsjetnik. Podsjetnik poziva tim; osobi koja piše nikad ne piše.
tour-let-go-3 = Ako vam neko gleda preko ramena, pritisnite <b>Brzi izlaz</b> ili tri puta Escape: umjesto konzole otvara se obična stranica, a za povratak se morate ponovo prijaviti. Vaši razgovori ostaju vaši tri minute, a zatim čekaju kolegu.
tour-nobody-1 = Ako opasnost čeka, a niko ne reaguje, osobe na <b>dežurstvu</b> po redu dobijaju SMS, zatim chat tima, telefon tima i partnerska linija. U njemu su samo rizik i link, ništa drugo. Kad se pozove partnerska linija, osoba koja piše dobija broj koji može nazvati.
tour-nobody-2 = Pod <b>Tim</b> dodajete kolege i njihove jezike; pod <b>Dežurstvo</b> sate i brojeve za pozive. Dok dežurstva nisu unesena, niko se ne poziva.
tour-nobody-3 = Da sve ovo probate s izmišljenim osobama, pokrenite { $fill }. Svaka ima oznaku { $badge }, ništa se ne šalje, a { $remove } ih uklanja.
tour-badge = Demo
tour-nav = Obilazak
tour-back = Nazad
tour-next = Dalje: { $step }
tour-leave = Napusti obilazak
tour-done = Na red čekanja

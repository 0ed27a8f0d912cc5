### On behalf of somebody else.

missing_person =
    .sms = Ovo je za nas ozbiljno. Nestanak prijavite odmah kod kuće. { $hotline_there } { $missing_line } Ne idite tamo bez pratnje, ne prijetite im.
    .telegram =
        Ovo je za nas ozbiljno. Dobro je što tražite tu osobu.

        Prijavite nestanak policiji kod kuće; ne treba prvo čekati nekoliko dana. Vaše ministarstvo vanjskih (spoljnih) poslova može pitati ambasadu tamo. Zapišite: zadnji poziv, broj, adresu, imena, profile, kartu, sliku.

        Ako vam se javi, ne pitajte mnogo: "da ili ne, je li sigurno?" Možda drugi čitaju. Ne idite tamo bez pratnje, ne prijetite im i ne plaćajte.
        { $missing_line }
        { $hotline_there }

missing_ask_where = U kojoj je zemlji i gradu osoba zadnji put bila? Napišite ono što znate.

missing_ask_since = Od kada se ta osoba ne javlja i koliko ima godina?

missing_ask_danger = Je li osoba dala znak da je sad u opasnosti? { -word-yes }, { -word-no } ili { -word-unsure }?

missing_done = Hvala. Zovemo osobu iz tima. Ako pomoć treba ovog trenutka: { $emergency } Iz druge zemlje zovite svoju policiju.

report_someone =
    .sms = Hvala što ne okrećete glavu. Ne pokušavajte nikoga osloboditi bez pomoći: toj osobi može biti gore. Je li sad opasno? { $emergency } { $hotline } Napišite gdje je to.
    .telegram =
        Hvala što ne okrećete glavu.

        Molimo vas, ne pokušavajte nikoga osloboditi bez pomoći i ne ulazite u sukob s tim ljudima: ta osoba to može platiti. Ne slikajte ako vas mogu uhvatiti. Ako možete govoriti s tom osobom nasamo, pitajte kakvu pomoć želi i dajte joj ovaj broj da ga zapamti.

        Ako je sad opasno:
        { $emergency }
        Možete javiti i liniji za pomoć, bez svog imena, i da policija ne bude prvi korak:
        { $hotline }

        Osoba iz tima to može preuzeti. Treba nam samo malo podataka od vas.

report_ask_where = Gdje je to? Zemlja, grad, ulica ili mjesto.

report_ask_what = Šta ste vidjeli ili čuli, i kad? Nekoliko riječi. Imena ne trebaju.

report_ask_danger = Je li baš sad neka osoba u opasnosti? Odgovorite { -word-yes }, { -word-no } ili { -word-unsure }.

report_ask_officials = Jesu li u tome policajci, vojnici ili humanitarci? { -word-yes }, { -word-no } ili { -word-unsure }?

report_done = Hvala. Zovemo osobu iz tima. Molimo, ne idite opet tamo bez pratnje.

report_officials = Hvala. Prvo to vidi samo naš tim. Ne javljamo policiji a da vas ne pitamo, osim ako je život ili dijete u opasnosti.

# Clients, officers, doctors and aid workers who ask what to do.
for_helpers =
    .sms = Prvo osoba, pa papiri. { $hotline } Govorite nasamo, s tumačem koji nije njihov prijatelj. Pitajte kakva pomoć treba, ništa ne obećavajte.
    .telegram =
        Prvo osoba, pa tek onda papiri.

        Govorite s osobom nasamo, s tumačem koji nije došao s njima. Pitajte kakva pomoć joj treba sad: san, hrana, doktor. Ne obećavajte ono što ne možete ispuniti. Osoba odlučuje hoće li se zvati organizacija za pomoć ili policija, osim ako je život ili osoba ispod 18 godina u opasnosti.
        { $hotline }

### A safe place, and numbers to call.

shelter =
    .sms = Često postoje sigurne kuće: tajna adresa, besplatno, možete se odmoriti. Uglavnom ne morate na policiju. { $shelter } Možemo pitati za vas: { -word-person }.
    .telegram =
        U mnogim zemljama postoje sigurne kuće. Adresa je tajna, ništa se ne plaća, tu možete spavati, jesti i odmoriti se. Mnoge primaju i djecu. Uglavnom ne morate prvo ići na policiju.

        { $shelter }

        Možete doći bez torbe i bez papira. Telefon može pokazati put do vas: isključite lokaciju ili ga ne nosite sa sobom.
        Osoba iz tima može pitati ima li sobe za vas, ako želite.

shelter_ask_who = Za koga je: za ženu, muškarca, osobu ispod 18 godina, ili za vas s djecom?

shelter_handoff_ask = Želite li da vam osoba iz tima traži sigurno mjesto? Kažemo samo ono što dozvolite. Odgovorite { -word-yes } ili { -word-no }.

hotline_number =
    .sms = { $hotline } Opasno je sad? { $emergency } Vezu možete prekinuti kad god želite.
    .telegram =
        { $hotline }
        { $women_line }
        { $child_line }

        Opasno je sad:
        { $emergency }

        Možete pitati bez imena i prekinuti vezu kad god želite. Pozivi ostaju u telefonu: obrišite ih.

call_for_you_ask = Želite li da osoba iz tima zove za vas? Odgovorite { -word-yes } ili { -word-no }.

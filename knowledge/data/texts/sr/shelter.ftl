### A safe place, and numbers to call.

shelter =
    .sms = Ima sigurnih kuća, tajne su i besplatne, uglavnom bez policije. { $shelter } Da pitamo: { -word-person }.
    .telegram =
        U mnogim zemljama postoje sigurne kuće. Adresa je tajna, ništa se ne plaća, tamo možete spavati, jesti i odmoriti se. Mnoge primaju i djecu. Uglavnom ne morate prvo ići u policiju.

        { $shelter }

        Uglavnom možete doći bez torbe i bez papira. Telefon može pokazati put do vas: isključite lokaciju ili ga ne nosite sa sobom.
        Osoba iz tima može potražiti mjesto za vas, ako želite.

shelter_ask_who = Za koga je mjesto: za ženu, muškarca, dijete ili za vas s djecom?

shelter_handoff_ask = Da vam tražimo mjesto? Kažemo samo ono što dozvolite. { -word-yes } ili { -word-no }?

hotline_number =
    .sms = { $hotline } Je li sad opasno? { $emergency } Vezu možete prekinuti uvijek.
    .telegram =
        { $hotline }
        { $women_line }
        { $child_line }

        Ako je sad opasno:
        { $emergency }

        Možete pitati bez imena i prekinuti vezu kad god želite. Pozivi ostaju u telefonu: obrišite ih.

call_for_you_ask = Želite li da osoba iz tima nazove umjesto vas? Odgovorite { -word-yes } ili { -word-no }.

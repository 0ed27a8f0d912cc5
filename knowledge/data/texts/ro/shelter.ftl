### A safe place, and numbers to call.

shelter =
    .sms = În multe locuri sunt adăposturi cu adresă secretă, unde vă puteți odihni gratuit. De obicei nu e nevoie să mergeți întâi la poliție. { $shelter } Putem întreba noi: scrieți { -word-person }.
    .telegram =
        În multe locuri sunt adăposturi. Adresa e secretă, nu costă nimic și acolo puteți dormi, mânca și vă puteți odihni. Multe primesc și copii. În cele mai multe locuri nu e nevoie să mergeți întâi la poliție.

        { $shelter }

        În cele mai multe locuri puteți veni fără bagaj și fără acte. Telefonul poate arăta unde sunteți: opriți locația sau nu luați telefonul cu dumneavoastră.
        O persoană de aici poate căuta un loc pentru dumneavoastră, dacă vreți.

shelter_ask_who = Pentru cine e locul: o femeie, un bărbat, un copil sau dumneavoastră cu copii?

shelter_handoff_ask = Vreți ca o persoană de aici să vă caute un loc? Spunem doar ce ne dați voie. Răspundeți { -word-yes } sau { -word-no }.

hotline_number =
    .sms = { $hotline } E pericol acum? { $emergency } Puteți închide oricând.
    .telegram =
        { $hotline }
        { $women_line }
        { $child_line }

        E pericol acum:
        { $emergency }

        Puteți întreba fără să vă spuneți numele și puteți închide oricând. Apelurile rămân în lista telefonului: ștergeți-le.

call_for_you_ask = Vreți ca o persoană de aici să sune în locul dumneavoastră? Răspundeți { -word-yes } sau { -word-no }.

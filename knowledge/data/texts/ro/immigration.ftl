### Staying, asylum, going home, going elsewhere, children.

residence_permit =
    .sms = S-ar putea să puteți rămâne. Întâi ar trebui să vă vadă cazul un avocat sau o organizație de ajutor. { $legal_line } { $reflection } { $permit_short }
    .telegram =
        S-ar putea să puteți rămâne legal. Depinde de țară și de situația dumneavoastră.

        { $reflection }

        { $permit }

        Întrebați un avocat sau o organizație de ajutor înainte să mergeți la vreun birou. Putem vedea împreună ce variante aveți, cu câteva întrebări scurte.

asylum =
    .sms = Dacă acasă e pericol, puteți cere azil: pentru ce vi s-a făcut, de frica răzbunării, ca să nu vă vândă din nou sau să nu vă alunge familia. Vorbiți curând cu un avocat: poate exista un termen. { $asylum_line } { $asylum_law }
    .telegram =
        Dacă pentru dumneavoastră e periculos să vă întoarceți, s-ar putea să primiți azil. Motive obișnuite: ce vi s-a făcut acolo, frica de răzbunare, frica să nu vă vândă din nou, sau faptul că familia ori cei din jur v-ar alunga și nimeni nu vă apără.

        { $asylum_law }

        Spuneți asta curând: unele țări au un termen. Cereți un avocat, un traducător și, dacă vreți, să vă asculte o femeie. Un avocat vă poate spune cum se potrivește cu celelalte variante.
        { $asylum_line }

fear_of_return =
    .sms = E firesc să vă fie frică. Nimeni nu ar trebui trimis înapoi în pericol. { $hotline } Întoarcerea nu e singura variantă: poate fi vorba de azil, un permis sau altă țară. { $permit_short }
    .telegram =
        E firesc să vă fie frică, și mulți simt la fel. Nimeni nu ar trebui trimis înapoi unde i se poate face rău sau unde poate fi vândut din nou. Rușinea nu e a dumneavoastră: răul l-au făcut alții.

        Întoarcerea acasă nu e singura variantă. Poate fi vorba de azil, un permis de ședere sau altă țară.
        { $permit }

        Păstrați ce arată pericolul: mesaje, nume, locuri, ce au spus. Un avocat le poate folosi.
        { $hotline }

return_home =
    .sms = Dumneavoastră hotărâți dacă și când. Poate exista ajutor gratuit cu biletul și actele, și după întoarcere. { $return_line } Dacă vă e frică de cineva de acolo, vorbiți întâi cu noi. { $return_help }
    .telegram =
        Dumneavoastră hotărâți dacă mergeți și când. Poate exista ajutor gratuit cu biletul, cu actele de călătorie și cu o locuință, școală sau muncă după ce ajungeți.

        { $return_help }
        { $return_line }

        Dacă acolo e cineva de care vă e frică, o datorie sau cineva care v-ar putea vinde din nou, haideți să ne gândim împreună înainte să plecați. Nu e nevoie ca cei de acasă să știe de ce vă întoarceți.

third_country =
    .sms = Altă țară: se poate, dar rar. Poate verifica un avocat. { $legal_line } Variante: familie apropiată acolo, azil, un program al Națiunilor Unite. { $third_country } Atenție la cine vinde călătorii.
    .telegram =
        Poate vreți să trăiți în altă țară. Se poate, dar rar.

        { $third_country }

        Variante ar fi: familie apropiată în altă țară, pașaport al unei țări din UE, azil sau un program al Națiunilor Unite. Când e pericol din cauza unui proces, câteva țări primesc martori protejați.

        Feriți-vă de cine vă vinde o călătorie sau acte. Întrebați întâi un avocat.
        { $legal_line }

family_reunion =
    .sms = S-ar putea ca și copiii să poată fi cu dumneavoastră, iar ajutorul poate ajunge și la ei acasă. { $hotline } { $family } Spuneți-ne doar: sunt cu dumneavoastră, acasă sau cu el?
    .telegram =
        Copiii dumneavoastră contează. Ajutorul pentru dumneavoastră poate fi ajutor și pentru ei.

        { $family }

        Dacă sunt acasă și pot fi în pericol, se poate găsi ajutor și acolo. Dacă cineva vi-i ține departe, vă pot ajuta un avocat și protecția copilului, iar multe adăposturi primesc părinți cu copii.

        Spuneți-ne doar ce nu vă pune în pericol: sunt cu dumneavoastră, acasă sau cu el?
        { $hotline }

children_ask_where = Unde sunt copiii: cu dumneavoastră, acasă sau cu el? Ajunge un cuvânt.

children_with_you =
    .sms = Îi puteți aduce. Multe adăposturi primesc părinți cu copii. În cele mai multe țări copiii pot merge la medic și la școală. { $shelter }
    .telegram =
        Îi puteți aduce. Multe adăposturi primesc părinți cu copii. În cele mai multe țări copiii pot merge la școală și la medic, cu sau fără acte.
        { $shelter }

children_elsewhere =
    .sms = O persoană de aici se poate gândi cu dumneavoastră cum ajungeți la ei sau cum îi apărați, pas cu pas, în liniște. Scrieți { -word-person }. Dacă sunt aici și în pericol acum: { $emergency }
    .telegram =
        O persoană de aici se poate gândi cu dumneavoastră cum ajungeți la ei sau cum îi apărați, pas cu pas, în liniște.

        Dacă sunt aici și în pericol acum:
        { $emergency }
        { $child_line }

home_ask_fear = Vă e frică de cineva de acasă? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.

home_handoff_ask = Vreți ca o persoană de aici să pregătească împreună cu dumneavoastră drumul spre casă? Răspundeți { -word-yes } sau { -word-no }.

# The navigator: a few questions, then the ways in the order that fits.
options_intro = Putem vedea ce variante ar putea fi pentru dumneavoastră. Câteva întrebări scurte, puteți trece peste oricare.

options_ask_cooperation =
    .sms = Ați vorbi cu poliția sau la tribunal despre asta? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }. Orice răspuns e bun.
    .telegram = Ați vorbi cu poliția sau la tribunal despre ce s-a întâmplat? Orice răspuns e bun și vă puteți răzgândi.

options_ask_fear =
    .sms = Vă e frică să vă întoarceți acasă? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.
    .telegram = Vă e frică să vă întoarceți în țara dumneavoastră?

options_ask_age =
    .sms = Aveți sub 18 ani? Răspundeți { -word-yes } sau { -word-no }.
    .telegram = Aveți sub 18 ani? Atunci protecția e mai mare.

options_ask_papers =
    .sms = Aveți pașaport al unei țări din Uniunea Europeană? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.
    .telegram = Aveți pașaport al unei țări din Uniunea Europeană?

options =
    .sms = Variante posibile, de verificat cu un avocat (scrieți { -word-person }): { $options } S-ar putea să meargă mai multe.
    .telegram =
        Variante care ar putea fi pentru dumneavoastră:

        { $options }

        S-ar putea să meargă mai multe. Nu sunt promisiuni: întâi vă vede cazul un avocat sau o organizație de ajutor.
        { $legal_line }

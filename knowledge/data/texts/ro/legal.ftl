### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: s-ar putea să aveți { $bound ->
        [at_least] cel puțin { $days ->
            [one] { $days } zi
            [few] { $days } zile
           *[other] { $days } de zile
        }
        [up_to] până la { $days ->
            [one] { $days } zi
            [few] { $days } zile
           *[other] { $days } de zile
        }
       *[exactly] { $days ->
            [one] { $days } zi
            [few] { $days } zile
           *[other] { $days } de zile
        }
    } ca să vă odihniți și să vă hotărâți, fără să vă scoată din țară.
slot-reflection-general = În multe țări s-ar putea să aveți câteva săptămâni ca să vă odihniți și să vă hotărâți, fără să vă scoată din țară.

# $months (number)
permit-length =
    { $country }: s-ar putea să primiți permis pentru { $months ->
        [one] { $months } lună
        [few] { $months } luni
       *[other] { $months } de luni
    }.
permit-open = { $country }: s-ar putea să primiți permis de ședere.
permit-cooperation =
    { $cooperation ->
        [none] Pentru acest permis nu e nevoie să ajutați poliția.
        [either] Există o variantă cu poliția și una fără poliție.
        [mostly] De obicei trebuie să ajutați poliția, cu excepții (vârstă, boală, pericol).
       *[required] Pentru acesta trebuie să ajutați poliția sau tribunalul.
    }
# What a permit is for when not for being exploited.
permit-ground =
    { $ground ->
        [danger] E pentru cei care ar fi în pericol acasă.
        [hardship] E pentru situații personale foarte grele.
       *[home_violence] E pentru violență în familie.
    }
permit-work =
    { $work ->
        [yes] Cu el puteți munci.
        [no] Cu el nu aveți voie să munciți.
       *[with_permission] Munca poate fi permisă dacă o cereți.
    }
permit-renewable = Se poate prelungi.
permit-path =
    { $path ->
        [long_term] Poate duce la ședere pe termen lung.
       *[change] Se poate schimba cu alt permis.
    }
permit-family =
    { $family ->
        [family] Poate cuprinde și familia apropiată.
        [children] Poate cuprinde și copiii dumneavoastră.
       *[may_be] În unele cazuri poate cuprinde și familia.
    }
permit-office = Biroul care hotărăște: { $office }. Mergeți acolo cu o organizație de ajutor sau cu un avocat.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: poate există un permis pentru dumneavoastră ({ $permit }). Regulile s-au putut schimba, întrebați un avocat.
slot-permit-general = Multe țări dau permise celor pe care i-a exploatat cineva. Unele cer să ajutați poliția, altele nu.

punishment =
    { $exists ->
        [yes] { $country }: legea spune că nu ar trebui să vă pedepsească pentru ce v-au obligat să faceți.
        [partly] { $country }: legea vă apără în parte de pedeapsă pentru ce v-au obligat să faceți.
        [discretionary] { $country }: procurorul poate închide un dosar pentru ce v-au obligat să faceți.
       *[no] { $country }: nu există o regulă specială, deci cereți din timp un avocat.
    }
slot-punishment-general = Nu ar trebui să vă pedepsească pentru acte false, muncă ilegală sau prostituție la care v-au obligat. Așa spun multe legi.

asylum-office = { $country }: unde se cere azilul: { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: oameni care au fost traficați au primit azil acolo, de la caz la caz.
        [rarely] { $country }: azilul se dă rar acolo, vorbiți întâi cu un avocat.
       *[case_by_case] { $country }: fiecare caz e privit separat.
    }
slot-asylum_law-general = Fiecare caz e privit separat.

compensation-fund =
    { $fund ->
        [yes] { $country }: statul are un fond pentru asta.
        [limited] { $country }: statul are un fond, dar e greu de primit bani din el.
       *[no] { $country }: statul nu are un fond pentru asta.
    }
compensation-court = Bani se pot cere și în procesul penal.
slot-compensation-general = În multe țări banii se cer în procesul penal, la instanța pentru litigii de muncă sau de la un fond al statului.

health =
    { $who ->
        [everyone_wider] { $country }: puteți merge la medic fără acte, nu doar la urgență.
        [everyone_urgent] { $country }: la urgență primiți îngrijire fără acte.
       *[victims] { $country }: oamenii care au fost exploatați primesc îngrijire prin serviciile de ajutor.
    }
health-unreported = Personalul nu are voie să vă denunțe.
slot-health-general = În cele mai multe țări, la urgență oricine primește ajutor, și fără acte sau bani. Organizațiile de ajutor cunosc medici care nu pun întrebări.

lawyer =
    { $free ->
        [yes] { $country }: s-ar putea să primiți un avocat gratuit.
        [low_income] { $country }: avocatul poate fi gratuit dacă aveți puțini bani.
        [first_advice] { $country }: primul sfat al unui avocat poate fi gratuit.
       *[limited] { $country }: sunt avocați gratuiți, o organizație de ajutor poate găsi unul.
    }
slot-lawyer-general = S-ar putea să primiți un avocat gratuit, de multe ori printr-o organizație de ajutor.

slot-return_help = { $country }: există ajutor pentru drumul spre casă.
slot-return_help-general = O organizație de ajutor sau Organizația Internațională pentru Migrație poate pregăti drumul împreună cu dumneavoastră.

third-country =
    { $scheme ->
        [rare] { $country }: rar, sunt primiți din străinătate martori protejați.
        [temporary_protection] { $country }: cei care vin de acolo pot primi protecție temporară în Uniunea Europeană.
       *[none] { $country }: nu există un program special pentru asta.
    }
slot-third_country-general = Nicio țară nu e obligată să vă primească din străinătate.

slot-family =
    { $family ->
        [family] { $country }: un permis poate cuprinde și familia apropiată.
        [children] { $country }: un permis poate cuprinde și copiii dumneavoastră.
       *[may_be] { $country }: în unele cazuri, un permis poate cuprinde și familia.
    }
slot-family-general = Multe permise pot cuprinde și familia apropiată sau copiii.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }
duration-months =
    { $months ->
        [one] { $months } lună
        [few] { $months } luni
       *[other] { $months } de luni
    }
option-child =
    .sms = Sub 18 ani: ar trebui să primiți întâi un loc sigur și un tutore.
    .telegram = Sub 18 ani: ar trebui să primiți întâi un loc sigur și un tutore. Nu ar trebui să depindă de ajutorul dat poliției. Întrebați la telefonul pentru copii sau întrebați-ne pe noi.
option-rest =
    .sms = Timp de odihnă și de gândire{ $length }. Despre poliție hotărâți apoi.
    .telegram = Timp de odihnă și de gândire{ $length }. Despre poliție hotărâți mai târziu. Întrebați o organizație de ajutor.
option-rest-general = În multe țări: câteva săptămâni de odihnă și de gândire. Despre poliție hotărâți mai târziu.
option-permit-general = Permis de ședere: unele țări îl dau doar dacă ajutați poliția, altele și fără asta. Vă poate spune un avocat.
option-permit-free =
    .sms = Permis de ședere{ $length }. Există o variantă fără să ajutați poliția.
    .telegram = Permis de ședere{ $length }. Există o variantă fără să ajutați poliția. Întrebați o organizație de ajutor sau un avocat.
option-permit-tied =
    .sms = Permis de ședere{ $length }, dacă ajutați poliția sau tribunalul.
    .telegram = Permis de ședere{ $length }, dacă ajutați poliția sau tribunalul. Întrebați un avocat înainte să vorbiți.
option-eu =
    .sms = Cu pașaport din UE nu vă trebuie permis în UE.
    .telegram = Cu pașaport din UE nu vă trebuie permis în UE și aveți același drept la ajutor.
option-protection = Protecție temporară pentru cei care au fugit de război ({ $country }): s-ar putea să puteți rămâne, munci și merge la medic.
option-asylum =
    .sms = Azil, dacă acasă e pericol. Nu e nevoie să ajutați poliția.
    .telegram = Azil, dacă acasă e pericol: răul făcut acolo, răzbunare, frica să nu vă vândă din nou sau să nu vă alunge familia. Nu depinde de poliție. Întrebați un avocat.
option-third =
    .sms = Altă țară: rar, poate căuta un avocat.
    .telegram = Altă țară: rar, nu depinde de poliție. Un avocat poate vedea dacă se poate prin familie sau printr-un program al Națiunilor Unite.
option-home =
    .sms = Acasă, cu ajutor, dacă vreți și nu e pericol.
    .telegram = Acasă, cu ajutor, doar dacă vreți și nu e pericol. Nu depinde de poliție. Cereți-ne să îl pregătim împreună.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Întrebați la ambasadă sau la agenția de stat pentru locuri de muncă.
route = { $country }: { $kind }{ $through }.
route-through = , prin { $office }
route-kind-seasonal = muncă sezonieră
route-kind-work_permit = permis de muncă, cu ofertă de la angajator
route-kind-skilled = muncă calificată
route-kind-short_job = munci scurte, cu număr limitat de locuri
route-kind-posted = muncă pentru o firmă de acasă
route-kind-quota = număr anual de locuri pentru muncitori
route-kind-care = îngrijire de bătrâni sau de oameni cu dizabilități
route-kind-agreement = acord între cele două state
route-kind-au_pair = au pair

slot-check_office = Verificați gratuit: { $office } ({ $country }).
slot-check_office-general = Cereți agenției pentru locuri de muncă sau unei linii de ajutor să se uite la ofertă.

# Only in Telegram, after a person is told.
slot-wait_note = Dacă nu poate aștepta, sunați la { $number } ({ $country }).

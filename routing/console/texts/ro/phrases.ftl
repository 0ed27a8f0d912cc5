### The phrasebook.

phrases-title = Fraze
phrases-one = Frază
phrases-back = Înapoi la conversație
phrases-all = Toate frazele
phrases-search = Căutare în { $languages }: un cuvânt sau ce vreți să spuneți
phrases-or = { $read } sau { $out }
phrases-out = Se trimite în
phrases-language-unknown = Încă nu se știe limba persoanei: alegeți-o la Fraze.
phrases-not-yours = Conversația este la { $name }, deci nu puteți trimite.
phrases-nobodys = Conversația nu este la nimeni, deci nu puteți trimite.
phrases-not-held = Conversația nu este la dumneavoastră, deci nu puteți trimite.
phrases-found = { $count ->
    [one] 1 frază
    [few] { $count } fraze
   *[other] { $count } de fraze
}
phrases-suggested = Sugerate acum
phrases-none = Nu se potrivește nimic. Încercați alt cuvânt.
phrases-fill-in = Completează
phrases-fill-in-this = Completează: { $phrase }
phrases-send-this = Trimite: { $phrase }
phrases-send-in = Trimite în { $language }
phrases-time = Ora, acolo unde este persoana
phrases-day = Ziua, dacă nu este azi
phrases-contact-in = Contact în
phrases-contact = Contact
phrases-choose = Alegeți
phrases-police = poliție
phrases-reports = anunță poliția
phrases-no-contact = Acolo nu se poate numi niciun contact: niciunul nu este confirmat, actual și accesibil de unde este persoana.
phrases-no-country = Alegeți o țară: nu se știe unde este persoana.
phrases-show = Afișează
phrases-you-read = Citiți: { $language }
phrases-goes-out = Se trimite: { $language }
phrases-lacking = Mai trebuie completat
phrases-field-time = ora
phrases-field-contact = contactul
phrases-field-language = limba
phrases-field-place = locul
phrases-field-word = cuvântul
timing-past = Ora aceasta a trecut. Alegeți alta.
timing-outside = La ora aceea nu este voie să i se scrie persoanei: ce promiteți ar aștepta până scrie.

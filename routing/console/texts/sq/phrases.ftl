### The phrasebook.

phrases-title = Fraza
phrases-one = Frazë
phrases-back = Kthehu te biseda
phrases-all = Të gjitha frazat
phrases-search = Kërko në { $languages }: një fjalë, ose çfarë doni të thoni
phrases-or = { $read } ose { $out }
phrases-out = Dërgo në
phrases-language-unknown = Gjuha e personit ende nuk dihet: zgjidheni te Fraza.
phrases-not-yours = Bisedën e mban { $name }, prandaj nuk mund të dërgoni.
phrases-nobodys = Bisedën nuk e mban askush, prandaj nuk mund të dërgoni.
phrases-not-held = Bisedën nuk e mbani ju, prandaj nuk mund të dërgoni.
phrases-found = { $count ->
    [one] 1 frazë
   *[other] { $count } fraza
}
phrases-suggested = Të sugjeruara tani
phrases-none = Asgjë nuk përputhet. Provoni një fjalë tjetër.
phrases-fill-in = Plotëso
phrases-fill-in-this = Plotëso: { $phrase }
phrases-send-this = Dërgo: { $phrase }
phrases-send-in = Dërgo në { $language }
phrases-time = Ora, atje ku është personi
phrases-day = Dita, nëse nuk është sot
phrases-contact-in = Kontakt në
phrases-contact = Kontakti
phrases-choose = Zgjidhni
phrases-police = policia
phrases-reports = njofton policinë
phrases-no-contact = Asnjë kontakt atje nuk mund të jepet: asnjëri nuk është i konfirmuar, i vlefshëm dhe i arritshëm nga vendi ku është personi.
phrases-no-country = Zgjidhni një shtet: nuk dihet ku është personi.
phrases-show = Shfaq
phrases-you-read = Lexoni: { $language }
phrases-goes-out = Dërgohet: { $language }
phrases-lacking = Mbetet për t'u plotësuar
phrases-field-time = ora
phrases-field-contact = kontakti
phrases-field-language = gjuha
phrases-field-place = vendi
phrases-field-word = fjala
timing-past = Kjo orë ka kaluar. Zgjidhni një tjetër.
timing-outside = Në atë orë personit nuk mund t'i shkruhet: ajo që premtoni do të priste derisa personi të shkruajë.

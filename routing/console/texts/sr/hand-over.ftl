### Handing a conversation over, and letting it go.

hand-over-title = Predaj razgovor
hand-over-back = Nazad na razgovor
hand-over-conversation = Razgovor
hand-over-offered = <b>{ $name }</b> nudi razgovor (za: { $to }), prije { $ago }.
hand-over-whoever-speaks = bilo ko ko govori { $language }
hand-over-note = Bilješka:
hand-over-accepted = Vašu posljednju ponudu prihvata { $name }.
hand-over-declined = Vašu posljednju ponudu odbija { $name }.
hand-over-declined-because = Vašu posljednju ponudu odbija { $name }: { $because }.
hand-over-withdrawn = Vaša posljednja ponuda je povučena.
hand-over-offer-title = Ponudite razgovor
hand-over-choose = izaberite
hand-over-speaks = Bilo ko ko govori
hand-over-colleague = Jedna osoba iz tima
hand-over-holds = { $count ->
    [one] vodi { $count } razgovor
    [few] vodi { $count } razgovora
   *[other] vodi { $count } razgovora
}
hand-over-note-for = Bilješka za onoga ko preuzme
hand-over-until = Razgovor vodite vi dok neko ne prihvati.
hand-over-offer = Ponudi
hand-over-nobody = Niko drugi još nema nalog.
hand-over-nobody-speaks = Niko od kolega ne govori ovaj jezik: { $language }. Ko preuzme razgovor, može pisati frazama i odgovorima na tom jeziku; u bilješci recite šta još pomaže.
hand-over-nobody-on = Sada na liniji nema nikog drugog ko govori ovaj jezik: { $language }. Ponuda čeka dok neko od njih ne dođe.
hand-over-finish = Završetak
hand-over-known = Pomoćnik iz { $link } zna:
hand-over-record = evidencije kontakta
hand-over-no-country = bez zemlje
hand-over-minor-yes = ispod 18 godina
hand-over-minor-no = 18 godina ili više
hand-over-minor-unknown = dob nepoznata
hand-over-needs = potrebe: { $needs }
hand-over-no-needs = bez potreba
hand-over-nothing = još ništa
hand-over-supervisor = Nadzor
hand-over-supervisor-hint = Razgovor vodi { $name }. Ono što ovdje uradite zapisuje se i vidi na stranici razgovora.
hand-over-send-for = Pošalji (razgovor vodi { $name })

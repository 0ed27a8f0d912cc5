### Handing a conversation over, and letting it go.

hand-over-title = Predarea conversației
hand-over-back = Înapoi la conversație
hand-over-conversation = Conversația
hand-over-offered = <b>{ $name }</b> a oferit-o acum { $ago }. Pentru: { $to }.
hand-over-whoever-speaks = oricine vorbește { $language }
hand-over-note = Notă:
hand-over-accepted = { $name } a acceptat ultima dumneavoastră ofertă.
hand-over-declined = { $name } a refuzat ultima dumneavoastră ofertă.
hand-over-declined-because = { $name } a refuzat ultima dumneavoastră ofertă: { $because }.
hand-over-withdrawn = Ultima dumneavoastră ofertă a fost retrasă.
hand-over-offer-title = Oferiți-o
hand-over-choose = alegeți
hand-over-speaks = Oricine vorbește
hand-over-colleague = Un coleg
hand-over-holds = { $count ->
    [one] are o conversație
    [few] are { $count } conversații
   *[other] are { $count } de conversații
}
hand-over-note-for = Notă pentru cine o preia
hand-over-until = Conversația rămâne la dumneavoastră până acceptă cineva.
hand-over-offer = Oferă
hand-over-nobody = Încă nu mai are nimeni altcineva un cont.
hand-over-nobody-speaks = Niciun coleg nu vorbește { $language }. Cine preia poate scrie cu fraze și răspunsuri, care se trimit în { $language }; în notă puteți spune ce altceva ajută.
hand-over-nobody-on = Niciun alt coleg care vorbește { $language } nu este acum online. Oferta așteaptă până vine unul dintre ei.
hand-over-finish = Încheiați
hand-over-known = Asistentul va ști din { $link }:
hand-over-record = fișa de contact
hand-over-no-country = fără țară
hand-over-minor-yes = sub 18 ani
hand-over-minor-no = 18 ani sau peste
hand-over-minor-unknown = vârsta nu se știe
hand-over-needs = nevoi: { $needs }
hand-over-no-needs = fără nevoi
hand-over-nothing = încă nimic
hand-over-supervisor = Ca supervizor
hand-over-supervisor-hint = Conversația este la { $name }. Ce faceți aici se înregistrează și apare pe pagina conversației.
hand-over-send-for = Trimite (conversația este la { $name })

### Handing a conversation over, and letting it go.

hand-over-title = Dorëzo bisedën
hand-over-back = Kthehu te biseda
hand-over-conversation = Biseda
hand-over-offered = <b>{ $name }</b> e ofroi para { $ago }. Për: { $to }.
hand-over-whoever-speaks = kushdo që flet { $language }
hand-over-note = Shënim:
hand-over-accepted = { $name } e pranoi ofertën tuaj të fundit.
hand-over-declined = { $name } e refuzoi ofertën tuaj të fundit.
hand-over-declined-because = { $name } e refuzoi ofertën tuaj të fundit: { $because }.
hand-over-withdrawn = Oferta juaj e fundit u tërhoq.
hand-over-offer-title = Ofroje
hand-over-choose = zgjidhni
hand-over-speaks = Kushdo që flet
hand-over-colleague = Një koleg
hand-over-holds = { $count ->
    [one] mban { $count } bisedë
   *[other] mban { $count } biseda
}
hand-over-note-for = Shënim për atë që e merr
hand-over-until = Ju e mbani derisa dikush ta pranojë.
hand-over-offer = Ofro
hand-over-nobody = Askush tjetër nuk ka ende llogari.
hand-over-nobody-speaks = Asnjë koleg nuk e flet këtë gjuhë: { $language }. Kush e merr bisedën, mund të shkruajë me fraza dhe përgjigje në atë gjuhë; te shënimi thoni çfarë tjetër ndihmon.
hand-over-nobody-on = Tani nuk është në linjë askush tjetër që e flet këtë gjuhë: { $language }. Oferta pret derisa të vijë njëri prej tyre.
hand-over-finish = Përfundo
hand-over-known = Asistenti do ta dijë nga { $link }:
hand-over-record = kartela e kontaktit
hand-over-no-country = pa shtet
hand-over-minor-yes = nën 18 vjeç
hand-over-minor-no = 18 vjeç ose më shumë
hand-over-minor-unknown = mosha nuk dihet
hand-over-needs = nevoja: { $needs }
hand-over-no-needs = pa nevoja
hand-over-nothing = ende asgjë
hand-over-supervisor = Si mbikëqyrës
hand-over-supervisor-hint = Bisedën e mban { $name }. Çfarë bëni këtu regjistrohet dhe shfaqet në faqen e bisedës.
hand-over-send-for = Dërgo (bisedën e mban { $name })

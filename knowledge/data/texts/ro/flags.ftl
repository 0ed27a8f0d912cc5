### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = Trebuie să plătiți pentru angajare, interviu, contract sau instruire?
flag-fee-for-job = plătiți ca să primiți de lucru
question-debt-before-leaving = Plătesc ei acum drumul sau actele, iar dumneavoastră munciți apoi ca să dați banii înapoi?
flag-debt-before-leaving = porniți cu o datorie
question-papers-taken-early = V-a luat cineva pașaportul sau a spus că îl va ține?
flag-papers-taken-early = cineva vă ține pașaportul
question-tourist-visa-for-work = Vi s-a spus să plecați ca pentru vacanță sau studii și să faceți actele de muncă mai târziu?
flag-tourist-visa-for-work = ați munci cu viză de turist
question-no-contract = Vi se oferă munca fără contract scris sau cu unul pe care îl primiți abia după ce ajungeți?
flag-no-contract = nu aveți contract înainte de plecare
question-secrecy = Vi s-a cerut să nu spuneți nimic familiei, prietenilor sau la graniță?
flag-secrecy = vă cer să țineți secret
question-company-not-found = E greu de găsit firma: nu e în registru, nu are adresă, are doar e-mail gratuit?
flag-company-not-found = firma nu poate fi găsită
question-hurry = Vi se spune să vă hotărâți azi, altfel pierdeți locul?
flag-hurry = vă grăbesc
question-documents-by-message = Vă cer prin mesaje poze cu pașaportul, poze cu dumneavoastră sau date de la bancă, înainte să semnați ceva?
flag-documents-by-message = vă cer acte prin mesaje
question-pay-too-good = Plata e mult mai mare decât se dă de obicei pentru o astfel de muncă?
flag-pay-too-good = plata e suspect de mare

# When nothing was answered yes, but much was not known.
slot-reasons-general = mai multe lucruri nu sunt încă clare

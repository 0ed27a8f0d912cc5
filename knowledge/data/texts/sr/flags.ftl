### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = Morate li platiti za posao, razgovor, ugovor ili obuku?
flag-fee-for-job = plaćate za posao
question-debt-before-leaving = Plaćaju li oni sad put ili papire, a vi to kasnije odradite?
flag-debt-before-leaving = počinjete s dugom
question-papers-taken-early = Jesu li vam uzeli pasoš, ili kažu da će ga čuvati kod sebe?
flag-papers-taken-early = drugi drže vaš pasoš
question-tourist-visa-for-work = Kažu li vam da idete s turističkom ili studentskom vizom, a papiri za rad dolaze kasnije?
flag-tourist-visa-for-work = radili biste s turističkom vizom
question-no-contract = Nude li posao bez pisanog ugovora, ili ga daju tek kad stignete?
flag-no-contract = ugovora još nema
question-secrecy = Kažu li vam da o tome ne govorite bližnjima ili policiji na granici?
flag-secrecy = traže da bude tajna
question-company-not-found = Je li firmu teško naći: nije u registru, nema adresu, samo besplatna e-pošta?
flag-company-not-found = firma se ne može naći
question-hurry = Kažu li vam da odlučite danas, inače posla više nema?
flag-hurry = požuruju vas
question-documents-by-message = Traže li porukom slike pasoša, vaše slike ili podatke banke, a ništa još nije potpisano?
flag-documents-by-message = traže papire porukom
question-pay-too-good = Je li zarada mnogo veća nego inače za takav posao?
flag-pay-too-good = zarada je previsoka

# When nothing was answered yes, but much was not known.
slot-reasons-general = mnogo toga još nije jasno

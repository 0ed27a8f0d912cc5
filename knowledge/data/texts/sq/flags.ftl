### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = A duhet të paguash për punën, intervistën, kontratën ose trajnimin?
flag-fee-for-job = ti paguan për punën
question-debt-before-leaving = A i paguajnë ata udhëtimin ose dokumentet tani, dhe ti e lan borxhin më vonë me punë?
flag-debt-before-leaving = e nis me borxh
question-papers-taken-early = A ta ka marrë dikush pasaportën, ose ka thënë se do ta mbajë?
flag-papers-taken-early = dikush ta mban pasaportën
question-tourist-visa-for-work = A të thonë të udhëtosh si turist ose student dhe lejen e punës ta marrësh më vonë?
flag-tourist-visa-for-work = do të punoje me vizë turistike
question-no-contract = A e ofrojnë punën pa kontratë me shkrim, ose me një që ta japin vetëm pasi të mbërrish?
flag-no-contract = nuk ka kontratë para nisjes
question-secrecy = A të kanë thënë të mos i tregosh familjes, miqve ose policisë kufitare?
flag-secrecy = të thonë ta mbash të fshehtë
question-company-not-found = A është firma e vështirë për t'u gjetur: nuk është në regjistër, nuk ka adresë, ka vetëm email falas?
flag-company-not-found = firma nuk gjendet
question-hurry = A të thonë të vendosësh sot, përndryshe vendi ikën?
flag-hurry = të bëjnë të nxitosh
question-documents-by-message = A duan me mesazh foto të pasaportës, foto të tuat ose të dhëna të bankës, para se të nënshkruhet diçka?
flag-documents-by-message = i duan dokumentet me mesazh
question-pay-too-good = A është paga shumë më e lartë se sa paguhet zakonisht një punë e tillë?
flag-pay-too-good = paga është tepër e mirë

# When nothing was answered yes, but much was not known.
slot-reasons-general = disa gjëra ende nuk dihen

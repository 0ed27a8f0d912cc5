### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = Треба платити за роботу, співбесіду, договір чи навчання?
flag-fee-for-job = ви платите за роботу
question-debt-before-leaving = Вони зараз платять за дорогу чи документи, а ви потім відробляєте?
flag-debt-before-leaving = ви починаєте з боргу
question-papers-taken-early = Хтось забрав ваш паспорт або каже, що триматиме його в себе?
flag-papers-taken-early = хтось тримає ваш паспорт
question-tourist-visa-for-work = Вам кажуть їхати як турист або студент, а робочі документи обіцяють потім?
flag-tourist-visa-for-work = робота за туристичною візою
question-no-contract = Кличуть працювати без письмового договору чи дадуть його лише на місці?
flag-no-contract = до виїзду немає договору
question-secrecy = Вам кажуть нічого не говорити рідним, друзям або прикордонникам?
flag-secrecy = вас просять мовчати
question-company-not-found = Фірму важко знайти: її немає в реєстрі, немає адреси, лише безплатна пошта?
flag-company-not-found = фірму неможливо знайти
question-hurry = Вам кажуть вирішувати сьогодні, бо інакше місце пропаде?
flag-hurry = вас підганяють
question-documents-by-message = Просять у чаті фото паспорта, ваші фото чи дані банку, коли ще нічого не підписано?
flag-documents-by-message = документи просять надіслати в чат
question-pay-too-good = Платити обіцяють набагато більше, ніж зазвичай за таку роботу?
flag-pay-too-good = зарплата надто висока

# When nothing was answered yes, but much was not known.
slot-reasons-general = ще багато неясного

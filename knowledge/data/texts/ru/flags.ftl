### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = С вас просят деньги за работу, собеседование, договор или обучение?
flag-fee-for-job = за работу просят деньги
question-debt-before-leaving = Дорогу или документы сейчас оплачивают они, а вы потом отрабатываете?
flag-debt-before-leaving = вы начинаете с долга
question-papers-taken-early = У вас забрали паспорт или сказали, что он будет храниться у них?
flag-papers-taken-early = паспорт не у вас
question-tourist-visa-for-work = Вам велят ехать как турист или студент, а документы для работы обещают потом?
flag-tourist-visa-for-work = работа по туристической визе
question-no-contract = Зовут работать без письменного договора или дают его только на месте?
flag-no-contract = до отъезда нет договора
question-secrecy = Вас просили ничего не говорить родным, друзьям или на границе?
flag-secrecy = вас просят молчать
question-company-not-found = Фирму трудно найти: её нет в реестре, нет адреса, только бесплатная почта?
flag-company-not-found = фирму нельзя найти
question-hurry = Вам говорят решать сегодня, иначе место пропадёт?
flag-hurry = вас торопят
question-documents-by-message = В переписке просят фото паспорта, ваши фото или данные банка, хотя ещё ничего не подписано?
flag-documents-by-message = документы просят в переписке
question-pay-too-good = Платить обещают намного больше, чем обычно за такую работу?
flag-pay-too-good = слишком высокая зарплата

# When nothing was answered yes, but much was not known.
slot-reasons-general = многое пока неясно

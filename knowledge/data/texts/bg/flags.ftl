### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = Трябва ли да платите за работата, интервюто, договора или обучение?
flag-fee-for-job = плащате за работата
question-debt-before-leaving = Сега те плащат пътя или документите, а вие после ги отработвате?
flag-debt-before-leaving = започвате с дълг
question-papers-taken-early = Взе ли някой паспорта ви или казва, че ще го пази?
flag-papers-taken-early = някой държи паспорта ви
question-tourist-visa-for-work = Казват ли ви да пътувате като турист или студент, а документите за работа да са после?
flag-tourist-visa-for-work = работа с туристическа виза
question-no-contract = Предлагат ли работата без писмен договор или го дават чак на място?
flag-no-contract = още няма договор
question-secrecy = Казаха ли ви да не казвате на близки, приятели или на граничната полиция?
flag-secrecy = искат да го пазите в тайна
question-company-not-found = Трудно ли се намира фирмата: няма я в регистъра, няма адрес, само безплатна поща?
flag-company-not-found = фирмата не може да се намери
question-hurry = Казват ли ви да решите още днес, иначе мястото пропада?
flag-hurry = карат ви да бързате
question-documents-by-message = Искат ли по чата снимка на паспорта, ваши снимки или банкови данни, преди да е подписано нещо?
flag-documents-by-message = искат документи по чата
question-pay-too-good = Плащат ли много повече, отколкото обикновено се дава за такава работа?
flag-pay-too-good = заплатата е твърде добра

# When nothing was answered yes, but much was not known.
slot-reasons-general = още много неща не са ясни

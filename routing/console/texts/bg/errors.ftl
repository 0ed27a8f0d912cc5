### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Не е добавено: { $why }.
not-saved = Не е запазено: { $why }.
not-sent = Не е изпратено: { $why }.
not-offered = Не е предложено: { $why }.
not-changed = Не е променено: { $why }.
not-removed = Не е премахнато: { $why }.
not-done = Не е направено: { $why }.
not-allowed = Не е позволено: { $why }.
not-translated = Не е преведено: { $why }. Нищо не е изпратено; написаното от вас е по-долу.
not-sent-held = Не е изпратено: сега { $name } води разговора. Написаното от вас е по-долу.
not-sent-nobody = Не е изпратено: сега никой не води разговора. Написаното от вас е по-долу.
held-by = { $name } води този разговор.
held-by-nobody = Не вие водите този разговор. Първо го поемете.
offer-settled = На това предложение вече е отговорено.
not-possible = Липсва или не е възможно.
not-possible-fields = Липсва или не е възможно: { $fields }.
file-not-shown = Този файл не се показва: { $why }.
test-sent = Пробата е изпратена.
test-pretend = Пробата отиде на измислен телефон: SMS е изключен.
test-not-sent = Пробата не е изпратена: { $why }.

## Accounts

error-name-length = името трябва да е от 1 до { $max } знака
error-name-taken = това име е заето
error-password-wrong = паролата е грешна
error-password-old-wrong = старата парола е грешна
error-password-same = новата парола е същата като старата
error-password-short = паролата трябва да е поне { $min } знака
error-password-guessed = паролата се отгатва лесно; вземете няколко думи, които не вървят заедно
error-no-account = няма такъв профил
error-last-admin = последният администратор трябва да остане администратор
error-too-many-tries = твърде много опити; изчакайте една минута
error-passkey-name = името на ключа за достъп е от 1 до { $max } знака
error-too-many-passkeys = на човек се позволяват най-много { $max } ключа за достъп
error-last-passkey = това е единствената ви втора стъпка; първо добавете друг ключ за достъп
error-passkey-not-made = отговорът на браузъра не беше приет или дойде твърде късно
error-no-passkey-here = на този адрес ключовете за достъп не работят

## What a member may not do

error-role = ролята ви не позволява това
error-not-yours-to-read = четете само разговори, които водите или които са ви предложени; първо го поемете
error-not-yours-to-write = тук пише само който води разговора; първо го поемете
error-may-not-take = профилът ви не може да поема разговори
error-staff-first = на линия има служител и първата минута е негова
error-supervisor-only = това може да направи супервизор
error-other-site = този формуляр е изпратен от друг сайт

## Hours, calls and phones

error-chat-id = id на чат в Telegram е число, за група е отрицателно
error-silent-after = водещият разговора може да не отговаря от 1 до 120 минути
error-call-after = времето между две повиквания е от 10 до 3600 секунди
error-days = изберете дни от седмицата или една дата
error-weekday = денят от седмицата е от 0 до 6
error-time-zone = тази часова зона е непозната
error-call-order = мястото в реда е от 1 до 99
error-no-member = изберете колега
error-phone-start = телефонният номер започва с + и кода на държавата
error-phone-digits = този телефонен номер има твърде малко или твърде много цифри
error-too-many-devices = на човек се позволяват най-много { $max } устройства
error-pushes-off = известията са изключени

## Replies, phrases, answers and files

error-reply-length = отговорът е от 1 до { $max } знака
error-answer-not-for-staff = този отговор не може да се изпраща от екипа
error-answer-not-held = вместо този отговор няма какво да се изпрати
error-no-answer = няма такъв отговор
error-no-phrase = няма такава фраза
error-phrase-blank = фразата не е попълнена
error-time-over = това време мина
error-translation-off = няма настроен сървър за превод
error-translation-language = още не се знае на какъв език да се преведе
error-translation-answer = сървърът за превод отговори нещо друго
error-translation-empty = сървърът за превод не върна нищо
error-translation-pair = сървърът за превод не знае тази двойка езици
error-translation-silent = сървърът за превод не отговори
error-translation-slow = сървърът за превод иска да изчакаме
error-translation-key = сървърът за превод отказа ключа
error-translation-status = сървърът за превод отговори { $status }
error-file-channel-off = каналът е изключен
error-file-large = по-голям от { $max } MB
error-file-kind = не е нито снимка, нито глас, нито PDF
error-file-lost = каналът не го даде

## Notes, record, referrals, reminders, hand-over

error-note-length = бележката е от 1 до { $max } знака
error-note-long = бележката е най-много { $max } знака
error-need = една от нуждите не е в списъка
error-country = държавата не е в списъка
error-referral-contact = изберете една организация или посочете друг
error-referral-consent = посочете дали човекът е съгласен
error-reminder-when = изберете след колко време или час
error-reminder-later = напомнянето е за по-късно, в рамките на { $days } дни
error-offer-to = изберете един колега или един език
error-offer-self = вие вече водите разговора
error-offer-nobody = никой там не може да го поеме

## Marks at what was read wrongly, and corrections

error-not-read = машината не е чела това съобщение
error-no-mark = тази отметка е прегледана или вече я няма
error-not-in-list = изберете от списъците
error-correction-length = текстът е от 1 до { $max } знака
error-correction-identifies = в текста още има номер, връзка или потребителско име
error-correction-unsure = потвърдете, че нищо в текста не издава кой, къде или кога
error-correction-same = така е и прочетено; изберете как трябва

## Other pages

error-month-not-over = този месец още не е свършил
error-design-demo = дизайнът се показва само до измислени разговори
error-not-found = няма такава страница
error-not-here = това не може да се направи тук

## Why a call or a message did not go out

reason-no-address = няма номер или каналът му е изключен

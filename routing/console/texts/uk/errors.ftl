### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Не додано: { $why }.
not-saved = Не збережено: { $why }.
not-sent = Не надіслано: { $why }.
not-offered = Не запропоновано: { $why }.
not-changed = Не змінено: { $why }.
not-removed = Не видалено: { $why }.
not-done = Не виконано: { $why }.
not-allowed = Не дозволено: { $why }.
not-translated = Не перекладено: { $why }. Нічого не надіслано; ваш текст – нижче.
not-sent-held = Не надіслано: розмову тепер веде { $name }. Ваш текст – нижче.
not-sent-nobody = Не надіслано: розмову зараз ніхто не веде. Ваш текст – нижче.
held-by = Цю розмову веде { $name }.
held-by-nobody = Цю розмову ведете не ви. Спершу візьміть її.
offer-settled = На цю пропозицію вже відповіли.
not-possible = Бракує даних, або вони неможливі.
not-possible-fields = Бракує даних, або вони неможливі: { $fields }.
file-not-shown = Цей файл не показано: { $why }.
test-sent = Перевірку надіслано.
test-pretend = Перевірка пішла на вигаданий телефон: SMS вимкнено.
test-not-sent = Перевірку не надіслано: { $why }.

## Accounts

error-name-length = довжина імені – від 1 до { $max } символів
error-name-taken = це ім’я вже зайняте
error-password-wrong = пароль неправильний
error-password-old-wrong = старий пароль неправильний
error-password-same = новий пароль такий самий, як старий
error-password-short = найменша довжина пароля: { $min }
error-password-guessed = пароль легко вгадати; візьміть кілька слів, не пов’язаних між собою
error-no-account = такого облікового запису немає
error-last-admin = останній обліковий запис адміністратора має ним залишитися
error-too-many-tries = забагато спроб; зачекайте хвилину
error-passkey-name = довжина назви ключа доступу – від 1 до { $max } символів
error-too-many-passkeys = найбільша кількість ключів доступу на людину: { $max }
error-last-passkey = це ваш єдиний другий крок; спершу додайте інший ключ доступу
error-passkey-not-made = відповідь браузера не прийнято, або вона надійшла запізно
error-no-passkey-here = за цією адресою ключі доступу не працюють

## What a member may not do

error-role = ваша роль цього не дозволяє
error-not-yours-to-read = читати можна те, що ви ведете або що вам пропонують; спершу візьміть розмову
error-not-yours-to-write = тут пише лише той, хто веде розмову; спершу візьміть її
error-may-not-take = ваш обліковий запис не може брати розмови
error-staff-first = працівники на лінії, і перша хвилина належить їм
error-supervisor-only = це доступно лише для супервізії
error-other-site = цю форму надіслано з іншого сайту

## Hours, calls and phones

error-chat-id = id чату Telegram – це число, для групи від’ємне
error-silent-after = той, хто веде розмову, може не відповідати від 1 до 120 хвилин
error-call-after = час між двома викликами – від 10 до 3600 секунд
error-days = виберіть дні тижня або одну дату
error-weekday = день тижня – від 0 до 6
error-time-zone = цей часовий пояс невідомий
error-call-order = місце в порядку – від 1 до 99
error-no-member = виберіть когось із команди
error-phone-start = номер телефону починається з + і коду країни
error-phone-digits = у цьому номері замало або забагато цифр
error-too-many-devices = найбільша кількість пристроїв на людину: { $max }
error-pushes-off = сповіщення вимкнено

## Replies, phrases, answers and files

error-reply-length = довжина відповіді – від 1 до { $max } символів
error-answer-not-for-staff = цю відповідь працівники надсилати не можуть
error-answer-not-held = замість цієї відповіді нема чого надіслати
error-no-answer = такої відповіді немає
error-no-phrase = такої фрази немає
error-phrase-blank = фразу не заповнено
error-time-over = цей час уже минув
error-translation-off = сервер перекладу не налаштовано
error-translation-language = мова, якою треба перекласти, ще невідома
error-translation-answer = сервер перекладу відповів щось інше
error-translation-empty = сервер перекладу повернув порожню відповідь
error-translation-pair = сервер перекладу не знає цієї пари мов
error-translation-silent = сервер перекладу не відповів
error-translation-slow = сервер перекладу просить зачекати
error-translation-key = сервер перекладу відхилив ключ
error-translation-status = сервер перекладу відповів { $status }
error-file-channel-off = канал вимкнено
error-file-large = більший за { $max } МБ
error-file-kind = не зображення, не голос і не PDF
error-file-lost = канал його не віддав

## Notes, record, referrals, reminders, hand-over

error-note-length = довжина нотатки – від 1 до { $max } символів
error-note-long = найбільша довжина нотатки: { $max }
error-need = однієї з потреб немає у списку
error-country = країни немає у списку
error-referral-contact = виберіть одну організацію або назвіть когось іншого
error-referral-consent = укажіть, чи людина погодилася
error-reminder-when = виберіть, через скільки, або час
error-reminder-later = нагадування ставлять на пізніше, найбільша кількість днів: { $days }
error-offer-to = виберіть одну людину з колег або одну мову
error-offer-self = ви вже ведете цю розмову
error-offer-nobody = там ніхто не може її взяти

## Marks at what was read wrongly, and corrections

error-not-read = машина не читала цього повідомлення
error-no-mark = цю позначку вже перевірено або її більше немає
error-not-in-list = виберіть зі списків
error-correction-length = довжина тексту – від 1 до { $max } символів
error-correction-identifies = у тексті ще є номер, посилання або ім'я в мережі
error-correction-unsure = підтвердьте, що ніщо в тексті не каже, хто, де й коли
error-correction-same = так і було прочитано; виберіть, як треба

## Other pages

error-month-not-over = цей місяць ще не закінчився
error-design-demo = дизайн показують лише поруч із вигаданими розмовами
error-not-found = такої сторінки немає
error-not-here = тут цього зробити не можна

## Why a call or a message did not go out

reason-no-address = немає номера, або його канал вимкнено

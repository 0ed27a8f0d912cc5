### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Не добавлено: { $why }.
not-saved = Не сохранено: { $why }.
not-sent = Не отправлено: { $why }.
not-offered = Не предложено: { $why }.
not-changed = Не изменено: { $why }.
not-removed = Не удалено: { $why }.
not-done = Не выполнено: { $why }.
not-allowed = Недоступно: { $why }.
not-translated = Не переведено: { $why }. Ничего не отправлено; ваш текст ниже.
not-sent-held = Не отправлено: сейчас разговор ведёт { $name }. Ваш текст ниже.
not-sent-nobody = Не отправлено: сейчас разговор никто не ведёт. Ваш текст ниже.
held-by = Разговор ведёт { $name }.
held-by-nobody = Вы не ведёте этот разговор. Сначала возьмите его.
offer-settled = Это предложение уже закрыто.
not-possible = Чего-то не хватает, или это невозможно.
not-possible-fields = Не заполнено или невозможно: { $fields }.
file-not-shown = Файл не показан: { $why }.
test-sent = Проверка отправлена.
test-pretend = Проверка ушла на имитацию телефона: SMS отключены.
test-not-sent = Проверка не отправлена: { $why }.

## Accounts

error-name-length = в имени должно быть от 1 до { $max } символов
error-name-taken = это имя занято
error-password-wrong = пароль неверен
error-password-old-wrong = старый пароль неверен
error-password-same = новый пароль совпадает со старым
error-password-short = { $min ->
    [one] пароль должен быть не короче { $min } символа
    [few] пароль должен быть не короче { $min } символов
    [many] пароль должен быть не короче { $min } символов
   *[other] пароль должен быть не короче { $min } символа
}
error-password-guessed = пароль легко угадать; возьмите несколько слов, не связанных между собой
error-no-account = такой учётной записи нет
error-last-admin = последний администратор должен остаться администратором
error-too-many-tries = слишком много попыток; подождите минуту
error-passkey-name = в названии ключа доступа должно быть от 1 до { $max } символов
error-too-many-passkeys = у одной учётной записи может быть не больше { $max } ключей доступа
error-last-passkey = это ваш единственный второй шаг; сначала добавьте другой ключ доступа
error-passkey-not-made = ответ браузера не принят или пришёл слишком поздно
error-no-passkey-here = по этому адресу ключи доступа не работают

## What a member may not do

error-role = ваша роль этого не позволяет
error-not-yours-to-read = читать можно то, что вы ведёте или что предложено вам; сначала возьмите разговор
error-not-yours-to-write = пишет только тот, кто ведёт разговор; сначала возьмите его
error-may-not-take = с вашей учётной записью нельзя брать разговоры
error-staff-first = на месте есть штатный сотрудник, первая минута за ним
error-supervisor-only = это может сделать супервизор
error-other-site = форма отправлена с другого сайта

## Hours, calls and phones

error-chat-id = идентификатор чата Telegram — это число, у группы отрицательное
error-silent-after = без ответа можно оставаться от 1 до 120 минут
error-call-after = между двумя вызовами должно быть от 10 до 3600 секунд
error-days = выберите дни недели или одну дату
error-weekday = день недели — число от 0 до 6
error-time-zone = такой часовой пояс неизвестен
error-call-order = место в порядке вызова — от 1 до 99
error-no-member = выберите сотрудника
error-phone-start = номер телефона начинается с + и кода страны
error-phone-digits = в этом номере слишком мало или слишком много цифр
error-too-many-devices = у одной учётной записи может быть не больше { $max } устройств
error-pushes-off = уведомления отключены

## Replies, phrases, answers and files

error-reply-length = в ответе должно быть от 1 до { $max } символов
error-answer-not-for-staff = сотрудники не могут отправлять этот ответ
error-answer-not-held = вместо этого ответа нечего отправить
error-no-answer = такого ответа нет
error-no-phrase = такой фразы нет
error-phrase-blank = фраза не заполнена
error-time-over = это время прошло
error-translation-off = сервер перевода не настроен
error-translation-language = пока неизвестно, на какой язык переводить
error-translation-answer = сервер перевода ответил что-то другое
error-translation-empty = сервер перевода дал пустой ответ
error-translation-pair = сервер перевода не знает этой пары языков
error-translation-silent = сервер перевода не ответил
error-translation-slow = сервер перевода просит делать запросы реже
error-translation-key = сервер перевода не принял ключ
error-translation-status = сервер перевода ответил { $status }
error-file-channel-off = канал отключён
error-file-large = больше { $max } МБ
error-file-kind = это не изображение, не голосовое сообщение и не PDF
error-file-lost = канал не передал его

## Notes, record, referrals, reminders, hand-over

error-note-length = в заметке должно быть от 1 до { $max } символов
error-note-long = в заметке может быть не больше { $max } символов
error-need = такой потребности нет в списке
error-country = такой страны нет в списке
error-referral-contact = выберите одну организацию или назовите кого-то другого
error-referral-consent = укажите, есть ли согласие собеседника
error-reminder-when = выберите, через сколько или в какое время
error-reminder-later = { $days ->
    [one] напоминание ставится на будущее, не дальше чем на { $days } день
    [few] напоминание ставится на будущее, не дальше чем на { $days } дня
    [many] напоминание ставится на будущее, не дальше чем на { $days } дней
   *[other] напоминание ставится на будущее, не дальше чем на { $days } дня
}
error-offer-to = выберите одного коллегу или один язык
error-offer-self = вы и так ведёте этот разговор
error-offer-nobody = там никто не может его взять

## Marks at what was read wrongly, and corrections

error-not-read = машина не читала это сообщение
error-no-mark = эта отметка уже проверена, или её больше нет
error-not-in-list = выберите из списков
error-correction-length = в тексте должно быть от 1 до { $max } символов
error-correction-identifies = в тексте ещё есть номер, ссылка или имя в сети
error-correction-unsure = подтвердите, что ничто в тексте не говорит, кто, где и когда
error-correction-same = так и было прочитано; выберите, как надо

## Other pages

error-month-not-over = этот месяц ещё не закончился
error-design-demo = дизайн показывают только рядом с вымышленными разговорами
error-not-found = такой страницы нет
error-not-here = здесь это сделать нельзя

## Why a call or a message did not go out

reason-no-address = нет номера, или его канал отключён

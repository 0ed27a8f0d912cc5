### The trail: who did and read what.

audit-title = Журнал
audit-hint = Хто що робив і читав. Змінити це не може ніхто.
audit-whole = Ланцюг над журналом цілий: { $head }
audit-broken = Ланцюг над журналом ПОРУШЕНО: { $why }
audit-somebody = Хтось
audit-much = { $count ->
    [one] { $name }: прочитано { $count } розмову за годину,
    [few] { $name }: прочитано { $count } розмови за годину,
    [many] { $name }: прочитано { $count } розмов за годину,
   *[other] { $name }: прочитано { $count } розмови за годину,
}
audit-member = Хто з команди
audit-anybody = будь-хто
audit-act = Дія
audit-any = будь-яка
audit-conversation = Розмова
audit-from = Від
audit-to = До
audit-show = Показати
audit-csv = Завантажити CSV
audit-lines = Рядки журналу
audit-when = Коли, UTC
audit-who = Хто
audit-detail = Подробиці
audit-done-to = Щодо кого
audit-line = лінія
audit-none = Нічого не знайдено. Виберіть інші дні або когось іншого з команди.
audit-newest = Найновіших рядків: { $count }. Виберіть дні або завантажте все.

## Acts of the trail.  Those that say who held a conversation: conversation.ftl

act-audit-downloaded = завантажує журнал
act-audit-read = читає журнал
act-corrected-misread = вказує, як треба було прочитати
act-correction-approved = схвалює виправлення
act-correction-rejected = нічого не зберігає з позначки
act-correction-withdrawn = відкликає виправлення
act-corrections-exported = вивантажує виправлення
act-device-added = додає пристрій
act-duty-kept = змінює, кого викликає лінія
act-erased = стирає розмову
act-fetched = відкриває файл
act-hold-answer = притримує відповідь
act-release-answer = знову дозволяє відповідь
act-locked = блокує консоль
act-unlocked = розблоковує консоль
act-invited = запрошує людину
act-invitation-accepted = приймає запрошення
act-invitation-revoked = відкликає запрошення
act-machine-translated = замовляє переклад
act-marked-misread = позначає: прочитано хибно
act-muted = призупиняє помічника
act-unmarked-misread = знімає позначку
act-unmuted = дозволяє помічнику відповідати знову
act-noted = пише нотатку
act-opened = указує причину читання
act-passkey-added = додає ключ доступу
act-passkey-failed = не підтверджує ключ доступу
act-passkey-removed = прибирає ключ доступу
act-passkey-used = використовує ключ доступу
act-password-changed = змінює свій пароль
act-password-reset = видає новий пароль
act-read = читає
act-read-much = читає дуже багато
act-recorded = змінює картку звернення
act-recovery-code-used = використовує код відновлення
act-referral-settled = указує результат скерування
act-referred = скеровує людину
act-reminder-done = виконує нагадування
act-reminder-set = ставить нагадування
act-replied = відповідає
act-report-downloaded = завантажує звіт
act-second-factor-removed = прибирає другий крок
act-second-factor-set = налаштовує другий крок
act-sent-answer = надсилає відповідь із бібліотеки
act-sent-phrase = надсилає фразу
act-sign-in-ended = завершує сеанс
act-sign-in-failed = не може ввійти в систему
act-signed-in = входить у систему
act-staff-added = додає обліковий запис
act-staff-changed = змінює обліковий запис
act-staff-disabled = вимикає обліковий запис
act-staff-enabled = вмикає обліковий запис
act-staff-phone-removed = видаляє телефон
act-staff-phone-set = зберігає телефон
act-stopped-assistant = зупиняє відповідь помічника
act-took-back-unsent = скасовує повідомлення
act-ways-kept = змінює свої способи виклику

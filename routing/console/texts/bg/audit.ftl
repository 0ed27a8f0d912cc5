### The trail: who did and read what.

audit-title = Дневник
audit-hint = Кой какво е правил и чел. Никой не може да го промени.
audit-whole = Веригата над дневника е цяла: { $head }
audit-broken = Веригата над дневника е ПРЕКЪСНАТА: { $why }
audit-somebody = Някой
audit-much = { $count ->
    [one] { $name }: прочетен { $count } разговор за един час,
   *[other] { $name }: прочетени { $count } разговора за един час,
}
audit-member = От екипа
audit-anybody = всички
audit-act = Действие
audit-any = всички
audit-conversation = Разговор
audit-from = От
audit-to = До
audit-show = Покажи
audit-csv = Изтегли като CSV
audit-lines = Редове от дневника
audit-when = Кога, UTC
audit-who = Кой
audit-detail = Подробности
audit-done-to = Спрямо кого
audit-line = линията
audit-none = Нищо не е намерено. Изберете други дни или друг човек.
audit-newest = Най-новите редове: { $count }. Изберете дни или изтеглете всичко.

## Acts of the trail.  Those that say who held a conversation: conversation.ftl

act-audit-downloaded = изтегля дневника
act-audit-read = чете дневника
act-corrected-misread = посочва как трябваше да се прочете
act-correction-approved = одобрява поправка
act-correction-rejected = не запазва нищо от отметка
act-correction-withdrawn = оттегля поправка
act-corrections-exported = изнася поправки
act-device-added = добавя устройство
act-duty-kept = променя кого вика линията
act-erased = изтрива разговор
act-fetched = отваря файл
act-hold-answer = задържа отговор
act-release-answer = пуска отговор отново
act-locked = заключва конзолата
act-unlocked = отключва конзолата
act-invited = кани човек в екипа
act-invitation-accepted = приема покана
act-invitation-revoked = оттегля покана
act-machine-translated = иска превод
act-marked-misread = отбелязва: прочетено грешно
act-muted = спира помощника временно
act-unmarked-misread = маха отметка
act-unmuted = пуска помощника отново
act-noted = пише бележка
act-opened = посочва причина за четене
act-passkey-added = добавя ключ за достъп
act-passkey-failed = не доказва ключ за достъп
act-passkey-removed = премахва ключ за достъп
act-passkey-used = използва ключ за достъп
act-password-changed = сменя паролата си
act-password-reset = издава нова парола
act-read = чете
act-read-much = чете много
act-recorded = променя картона
act-recovery-code-used = използва код за възстановяване
act-referral-settled = отбелязва резултат от насочване
act-referred = насочва човека
act-reminder-done = изпълнява напомняне
act-reminder-set = задава напомняне
act-replied = отговаря
act-report-downloaded = изтегля отчет
act-second-factor-removed = премахва втора стъпка
act-second-factor-set = настройва втора стъпка
act-sent-answer = изпраща готов отговор
act-sent-phrase = изпраща фраза
act-sign-in-ended = прекратява сесия
act-sign-in-failed = не успява да влезе
act-signed-in = влиза
act-staff-added = добавя профил
act-staff-changed = променя профил
act-staff-disabled = изключва профил
act-staff-enabled = включва профил
act-staff-phone-removed = премахва телефон
act-staff-phone-set = записва телефон
act-stopped-assistant = спира отговора на помощника
act-took-back-unsent = отменя съобщение
act-ways-kept = променя своите начини за повикване

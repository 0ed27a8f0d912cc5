### The trail: who did and read what.

audit-title = Журнал
audit-hint = Кто что делал и читал. Изменить его не может никто.
audit-whole = Проверочная цепочка цела: { $head }
audit-broken = Проверочная цепочка НАРУШЕНА: { $why }
audit-somebody = Кто-то
audit-much = { $count ->
    [one] За час прочитан { $count } разговор ({ $name }):
    [few] За час прочитано { $count } разговора ({ $name }):
    [many] За час прочитано { $count } разговоров ({ $name }):
   *[other] За час прочитано { $count } разговора ({ $name }):
}
audit-member = Сотрудник
audit-anybody = любой
audit-act = Действие
audit-any = любое
audit-conversation = Разговор
audit-from = С
audit-to = По
audit-show = Показать
audit-csv = Скачать CSV
audit-lines = Строки журнала
audit-when = Когда, UTC
audit-who = Кто
audit-detail = Подробности
audit-done-to = Над кем
audit-line = линия
audit-none = Ничего не найдено. Выберите другие дни или другого сотрудника.
audit-newest = Самых новых строк: { $count }. Выберите дни или скачайте всё.

## Acts of the trail.  Those that say who held a conversation: conversation.ftl

act-audit-downloaded = скачивает журнал
act-audit-read = читает журнал
act-corrected-misread = указывает, как надо было прочитать
act-correction-approved = одобряет исправление
act-correction-rejected = ничего не сохраняет из отметки
act-correction-withdrawn = отзывает исправление
act-corrections-exported = выгружает исправления
act-device-added = добавляет устройство
act-duty-kept = меняет, кого вызывает линия
act-erased = стирает разговор
act-fetched = открывает файл
act-hold-answer = приостанавливает ответ
act-release-answer = снова разрешает отправку ответа
act-locked = блокирует консоль
act-unlocked = разблокирует консоль
act-invited = приглашает сотрудника
act-invitation-accepted = принимает приглашение
act-invitation-revoked = отзывает приглашение
act-machine-translated = запрашивает машинный перевод
act-marked-misread = отмечает: прочитано неверно
act-muted = отключает помощника
act-unmarked-misread = снимает отметку
act-unmuted = снова включает помощника
act-noted = пишет заметку
act-opened = указывает причину чтения
act-passkey-added = добавляет ключ доступа
act-passkey-failed = не подтверждает ключ доступа
act-passkey-removed = удаляет ключ доступа
act-passkey-used = использует ключ доступа
act-password-changed = меняет свой пароль
act-password-reset = выдаёт новый пароль
act-read = читает
act-read-much = читает очень много
act-recorded = меняет карточку обращения
act-recovery-code-used = использует код восстановления
act-referral-settled = завершает направление
act-referred = направляет собеседника в другую службу
act-reminder-done = завершает напоминание
act-reminder-set = ставит напоминание
act-replied = отвечает
act-report-downloaded = скачивает отчёт
act-second-factor-removed = удаляет второй шаг
act-second-factor-set = настраивает второй шаг
act-sent-answer = отправляет ответ
act-sent-phrase = отправляет фразу
act-sign-in-ended = завершает сеанс
act-sign-in-failed = не может войти
act-signed-in = входит
act-staff-added = добавляет учётную запись
act-staff-changed = меняет учётную запись
act-staff-disabled = отключает учётную запись
act-staff-enabled = включает учётную запись
act-staff-phone-removed = удаляет телефон
act-staff-phone-set = сохраняет телефон
act-stopped-assistant = останавливает ответ помощника
act-took-back-unsent = отзывает сообщение
act-ways-kept = меняет способы вызова

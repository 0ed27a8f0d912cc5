### Passkeys: on a member's own page, and at the second step.

passkeys-title = Ключове за достъп
passkeys-hint = Ключът за достъп доказва, че влизате в тази конзола, а не в нейно копие. Той е в телефона, компютъра или в защитен ключ и го потвърждавате с пръст, лице или PIN.
passkeys-none = Нямате ключ за достъп.
passkeys-one = С ключ за достъп
passkeys-add = Добавяне на ключ за достъп
passkeys-name = Име, по което да го познавате
passkeys-make = Създай ключ за достъп
passkeys-use = Използвай ключ за достъп
passkeys-added = Добавен: { $at }.
passkeys-used = Последно използван: { $at }.
passkeys-unused = Още не е използван.
passkeys-works-at = Работи на { $host }.
passkeys-remove = Премахни
passkeys-refused = Не стана: този браузър не предлага ключове за достъп или действието беше отменено.
passkeys-elsewhere = Браузърите не допускат ключове за достъп на адреса, който отворихте. Отворете конзолата на { $address }.
passkeys-nowhere = Браузърите допускат ключове за достъп само на шифрован адрес с име, а тази конзола няма такъв. Този, който поддържа линията, може да зададе LINDEN_CONSOLE_URL.

### Passkeys: on a member's own page, and at the second step.

passkeys-title = Ключі доступу
passkeys-hint = Ключ доступу доводить, що ви входите в цю консоль, а не в її копію. Він зберігається в телефоні, комп’ютері або апаратному ключі; ви підтверджуєте його пальцем, обличчям або PIN-кодом.
passkeys-none = У вас немає ключа доступу.
passkeys-one = З ключем доступу
passkeys-add = Додати ключ доступу
passkeys-name = Назва, за якою ви його впізнаєте
passkeys-make = Створити ключ доступу
passkeys-use = Використати ключ доступу
passkeys-added = Додано: { $at }.
passkeys-used = Востаннє використано: { $at }.
passkeys-unused = Ще не використано.
passkeys-works-at = Діє на { $host }.
passkeys-remove = Видалити
passkeys-refused = Не вдалося: цей браузер не пропонує ключів доступу, або дію скасовано.
passkeys-elsewhere = За адресою, яку ви відкрили, браузери не дозволяють ключів доступу. Відкрийте консоль за адресою { $address }.
passkeys-nowhere = Браузери дозволяють ключі доступу лише за зашифрованою адресою з іменем, а ця консоль її не має. Той, хто обслуговує лінію, може задати LINDEN_CONSOLE_URL.

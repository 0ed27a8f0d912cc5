### The sign-in, its second step, and the recovery codes.

sign-in-title = Увійти
sign-in-name = Ім’я
sign-in-password = Пароль
sign-in-wrong = Неправильне ім’я або пароль.
sign-in-locked = Консоль заблоковано. Відкрити її може той, хто обслуговує лінію.
sign-in-too-many = Забагато спроб. Зачекайте хвилину й спробуйте ще раз.
second-title = Другий крок
second-needed = Для вашого облікового запису потрібен другий крок, щоб украдений пароль нічого не відкривав. Відскануйте це застосунком для кодів (Aegis, FreeOTP, Google Authenticator) або введіть у нього ключ.
second-key = Ключ:
second-code-of-app = Код, який показує застосунок
second-code = Код із застосунку або код відновлення
second-go-on = Продовжити
second-wrong = Код неправильний. Коди в застосунку змінюються кожні 30 секунд.
recovery-title = Коди відновлення
recovery-hint = Запишіть їх і зберігайте окремо від телефону. Кожен діє один раз, замість коду. Їх показано зараз і більше не буде показано.
recovery-go-on = До черги

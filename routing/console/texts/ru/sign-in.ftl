### The sign-in, its second step, and the recovery codes.

sign-in-title = Вход
sign-in-name = Имя
sign-in-password = Пароль
sign-in-wrong = Неверное имя или пароль.
sign-in-locked = Консоль заблокирована. Открыть её может тот, кто обслуживает линию.
sign-in-too-many = Слишком много попыток. Подождите минуту и попробуйте снова.
second-title = Второй шаг
second-needed = Вашей учётной записи нужен второй шаг, чтобы украденный пароль ничего не открыл. Отсканируйте код приложением для кодов (Aegis, FreeOTP, Google Authenticator) или введите в него ключ.
second-key = Ключ:
second-code-of-app = Код из приложения
second-code = Код из приложения или код восстановления
second-go-on = Продолжить
second-wrong = Код неверен. Коды в приложении меняются каждые 30 секунд.
recovery-title = Коды восстановления
recovery-hint = Запишите их и храните отдельно от телефона. Каждый действует один раз, вместо кода. Они показаны сейчас и больше никогда.
recovery-go-on = Перейти к очереди

### Why a member reads a conversation that is not theirs.

reading-title = Почему вы это читаете?
reading-hint = Вы не ведёте этот разговор. Причина попадёт в журнал, и читать можно будет один час.
reading-reason = Причина
reading-choose = Выберите
reading-read = Читать
why-read-advice = Коллега просит совета
why-read-supervision = Супервизия
why-read-safety = Кто-то может быть в опасности
why-read-complaint = Жалоба
why-read-mistake = Поиск неполадки линии

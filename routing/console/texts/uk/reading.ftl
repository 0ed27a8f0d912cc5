### Why a member reads a conversation that is not theirs.

reading-title = Чому ви це читаєте?
reading-hint = Цю розмову ведете не ви. Причина потрапить у журнал, і читати можна годину.
reading-reason = Причина
reading-choose = Виберіть
reading-read = Читати
why-read-advice = Прохання колег про пораду
why-read-supervision = Супервізія
why-read-safety = Хтось може бути в небезпеці
why-read-complaint = Скарга
why-read-mistake = Пошук помилки лінії

### Why a member reads a conversation that is not theirs.

reading-title = Защо четете това?
reading-hint = Не вие водите този разговор. Причината ви се записва в дневника и можете да четете един час.
reading-reason = Причина
reading-choose = Изберете
reading-read = Прочети
why-read-advice = Колега поиска съвет от мен
why-read-supervision = Супервизия
why-read-safety = Някой може да е в опасност
why-read-complaint = Оплакване
why-read-mistake = Търсене на грешка на линията

### Why a member reads a conversation that is not theirs.

reading-title = Zašto ovo čitate?
reading-hint = Ne vodite ovaj razgovor. Vaš razlog se upisuje u dnevnik i smijete čitati sat vremena.
reading-reason = Razlog
reading-choose = Izaberite
reading-read = Pročitaj
why-read-advice = Neko iz tima traži moj savjet
why-read-supervision = Supervizija
why-read-safety = Neko je možda u opasnosti
why-read-complaint = Pritužba
why-read-mistake = Tražim grešku linije

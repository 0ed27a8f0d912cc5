### Why a member reads a conversation that is not theirs.

reading-title = De ce citiți această conversație?
reading-hint = Conversația nu este la dumneavoastră. Motivul se scrie în jurnal și puteți citi timp de o oră.
reading-reason = Motiv
reading-choose = Alegeți
reading-read = Citește
why-read-advice = Un coleg mi-a cerut sfatul
why-read-supervision = Supervizare
why-read-safety = Cineva poate fi în pericol
why-read-complaint = O reclamație
why-read-mistake = Căutarea unei defecțiuni a liniei

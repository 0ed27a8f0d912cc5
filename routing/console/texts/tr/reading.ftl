### Why a member reads a conversation that is not theirs.

reading-title = Bunu neden okuyorsunuz?
reading-hint = Bu konuşmayı siz üstlenmediniz. Nedeniniz işlem günlüğüne yazılır ve bir saat okuyabilirsiniz.
reading-reason = Neden
reading-choose = Seçin
reading-read = Oku
why-read-advice = Bir çalışma arkadaşım bana danıştı
why-read-supervision = Süpervizyon
why-read-safety = Biri tehlikede olabilir
why-read-complaint = Şikâyet
why-read-mistake = Hattaki bir hatayı arıyorum

### Passkeys: on a member's own page, and at the second step.

passkeys-title = Pristupni ključevi
passkeys-hint = Pristupni ključ dokazuje da se prijavljujete na ovu konzolu, a ne na njenu kopiju. Nalazi se u telefonu, računaru ili sigurnosnom ključu, a potvrđujete ga prstom, licem ili PIN-om.
passkeys-none = Nemate pristupni ključ.
passkeys-one = Pristupnim ključem
passkeys-add = Dodavanje pristupnog ključa
passkeys-name = Ime po kojem ga prepoznajete
passkeys-make = Napravi pristupni ključ
passkeys-use = Koristi pristupni ključ
passkeys-added = Dodan: { $at }.
passkeys-used = Posljednji put korišten: { $at }.
passkeys-unused = Još nije korišten.
passkeys-works-at = Važi na { $host }.
passkeys-remove = Ukloni
passkeys-refused = Nije uspjelo: ovaj preglednik ne nudi pristupne ključeve, ili je radnja otkazana.
passkeys-elsewhere = Preglednici ne dopuštaju pristupne ključeve na adresi koju ste otvorili. Otvorite konzolu na { $address }.
passkeys-nowhere = Preglednici dopuštaju pristupne ključeve samo na šifrovanoj adresi s imenom, a ova konzola je nema. Onaj ko održava liniju može postaviti LINDEN_CONSOLE_URL.

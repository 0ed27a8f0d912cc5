### Passkeys: on a member's own page, and at the second step.

passkeys-title = Chei de acces
passkeys-hint = O cheie de acces dovedește că intrați în această consolă, nu într-o copie a ei. Se află în telefon, în calculator sau într-o cheie de securitate și o confirmați cu degetul, cu fața sau cu un PIN.
passkeys-none = Nu aveți nicio cheie de acces.
passkeys-one = Cu o cheie de acces
passkeys-add = Adăugarea unei chei de acces
passkeys-name = Nume, ca să o recunoașteți
passkeys-make = Creează o cheie de acces
passkeys-use = Folosește o cheie de acces
passkeys-added = Adăugată: { $at }.
passkeys-used = Folosită ultima dată: { $at }.
passkeys-unused = Încă nefolosită.
passkeys-works-at = Funcționează la { $host }.
passkeys-remove = Șterge
passkeys-refused = Nu a reușit: browserul nu oferă chei de acces sau acțiunea a fost anulată.
passkeys-elsewhere = Browserele nu permit chei de acces la adresa pe care ați deschis-o. Deschideți consola la { $address }.
passkeys-nowhere = Browserele permit chei de acces doar la o adresă criptată cu nume, iar această consolă nu are una. Cine administrează linia poate seta LINDEN_CONSOLE_URL.

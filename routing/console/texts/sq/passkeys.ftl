### Passkeys: on a member's own page, and at the second step.

passkeys-title = Çelësat e kalimit
passkeys-hint = Një çelës kalimi dëshmon se po hyni në këtë konsolë dhe jo në një kopje të saj. Ai gjendet në telefon, në kompjuter ose në një çelës sigurie, dhe e konfirmoni me gisht, me fytyrë ose me PIN.
passkeys-none = Nuk keni asnjë çelës kalimi.
passkeys-one = Me një çelës kalimi
passkeys-add = Shtimi i një çelësi kalimi
passkeys-name = Emri, që ta njihni
passkeys-make = Krijo një çelës kalimi
passkeys-use = Përdor një çelës kalimi
passkeys-added = Shtuar: { $at }.
passkeys-used = Përdorur së fundi: { $at }.
passkeys-unused = Ende i papërdorur.
passkeys-works-at = Vlen te { $host }.
passkeys-remove = Hiq
passkeys-refused = Nuk funksionoi: ky shfletues nuk ofron çelësa kalimi, ose veprimi u anulua.
passkeys-elsewhere = Shfletuesit nuk lejojnë çelësa kalimi në adresën që hapët. Hapeni konsolën te { $address }.
passkeys-nowhere = Shfletuesit i lejojnë çelësat e kalimit vetëm në një adresë të enkriptuar me emër, dhe kjo konsolë nuk ka një të tillë. Kush mirëmban linjën mund të caktojë LINDEN_CONSOLE_URL.

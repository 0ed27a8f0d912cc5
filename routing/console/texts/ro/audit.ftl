### The trail: who did and read what.

audit-title = Jurnal
audit-hint = Cine ce a făcut și ce a citit. Nimeni nu îl poate modifica.
audit-whole = Lanțul de verificare este intact: { $head }
audit-broken = Lanțul de verificare este RUPT: { $why }
audit-somebody = Cineva
audit-much = { $count ->
    [one] { $name } a citit { $count } conversație într-o oră:
    [few] { $name } a citit { $count } conversații într-o oră:
   *[other] { $name } a citit { $count } de conversații într-o oră:
}
audit-member = Coleg
audit-anybody = oricine
audit-act = Acțiune
audit-any = oricare
audit-conversation = Conversație
audit-from = De la
audit-to = Până la
audit-show = Afișează
audit-csv = Descarcă CSV
audit-lines = Rândurile jurnalului
audit-when = Când, UTC
audit-who = Cine
audit-detail = Detalii
audit-done-to = Asupra cui
audit-line = linia
audit-none = Nu s-a găsit nimic. Alegeți alte zile sau alt membru.
audit-newest = Cele mai noi rânduri: { $count }. Alegeți zilele sau descărcați tot.

## Acts of the trail.  Those that say who held a conversation: conversation.ftl

act-audit-downloaded = a descărcat jurnalul
act-audit-read = a citit jurnalul
act-corrected-misread = a spus cum trebuia citit un mesaj
act-correction-approved = a aprobat o corectură
act-correction-rejected = nu a păstrat nimic dintr-o notă
act-correction-withdrawn = a retras o corectură
act-corrections-exported = a exportat corecturi
act-device-added = a adăugat un dispozitiv
act-duty-kept = a schimbat pe cine apelează linia
act-erased = a șters o conversație
act-fetched = a deschis un fișier
act-hold-answer = a reținut un răspuns
act-release-answer = a permis din nou trimiterea unui răspuns
act-locked = a blocat consola
act-unlocked = a deblocat consola
act-invited = a invitat pe cineva
act-invitation-accepted = a acceptat o invitație
act-invitation-revoked = a retras o invitație
act-machine-translated = a cerut traducerea automată
act-marked-misread = a notat un mesaj ca citit greșit
act-muted = a oprit asistentul
act-unmarked-misread = a scos o notă
act-unmuted = a lăsat asistentul să răspundă din nou
act-noted = a scris o notă
act-opened = a dat un motiv pentru citire
act-passkey-added = a adăugat o cheie de acces
act-passkey-failed = nu a putut dovedi o cheie de acces
act-passkey-removed = a eliminat o cheie de acces
act-passkey-used = a folosit o cheie de acces
act-password-changed = și-a schimbat parola
act-password-reset = a dat o parolă nouă
act-read = a citit
act-read-much = a citit foarte mult
act-recorded = a modificat fișa de contact
act-recovery-code-used = a folosit un cod de recuperare
act-referral-settled = a încheiat o îndrumare
act-referred = a îndrumat persoana
act-reminder-done = a încheiat un memento
act-reminder-set = a pus un memento
act-replied = a răspuns
act-report-downloaded = a descărcat un raport
act-second-factor-removed = a eliminat un al doilea pas
act-second-factor-set = a configurat un al doilea pas
act-sent-answer = a trimis un răspuns
act-sent-phrase = a trimis o frază
act-sign-in-ended = a încheiat o sesiune
act-sign-in-failed = nu a putut intra în cont
act-signed-in = a intrat în cont
act-staff-added = a adăugat un cont
act-staff-changed = a modificat un cont
act-staff-disabled = a dezactivat un cont
act-staff-enabled = a activat un cont
act-staff-phone-removed = a șters un telefon
act-staff-phone-set = a salvat un telefon
act-stopped-assistant = a oprit răspunsul asistentului
act-took-back-unsent = a retras un mesaj
act-ways-kept = a schimbat modurile de anunțare

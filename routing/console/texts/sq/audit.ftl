### The trail: who did and read what.

audit-title = Regjistri
audit-hint = Kush çfarë bëri dhe lexoi. Askush nuk mund ta ndryshojë.
audit-whole = Zinxhiri i kontrollit është i plotë: { $head }
audit-broken = Zinxhiri i kontrollit është I PRISHUR: { $why }
audit-somebody = Dikush
audit-much = { $count ->
    [one] { $name } lexoi { $count } bisedë brenda një ore:
   *[other] { $name } lexoi { $count } biseda brenda një ore:
}
audit-member = Kolegu
audit-anybody = kushdo
audit-act = Veprimi
audit-any = çdo veprim
audit-conversation = Biseda
audit-from = Nga
audit-to = Deri
audit-show = Shfaq
audit-csv = Shkarko si CSV
audit-lines = Rreshtat e regjistrit
audit-when = Kur, UTC
audit-who = Kush
audit-detail = Hollësi
audit-done-to = Ndaj kujt
audit-line = linja
audit-none = Nuk u gjet asgjë. Zgjidhni ditë të tjera ose një person tjetër.
audit-newest = Rreshtat më të rinj: { $count }. Zgjidhni ditët, ose shkarkojini të gjithë.

## Acts of the trail.  Those that say who held a conversation: conversation.ftl

act-audit-downloaded = shkarkoi regjistrin
act-audit-read = lexoi regjistrin
act-corrected-misread = tha si duhej lexuar një mesazh
act-correction-approved = miratoi një korrigjim
act-correction-rejected = nuk ruajti asgjë nga një shenjë
act-correction-withdrawn = tërhoqi një korrigjim
act-corrections-exported = eksportoi korrigjime
act-device-added = shtoi një pajisje
act-duty-kept = ndryshoi kë thërret linja
act-erased = fshiu një bisedë
act-fetched = hapi një skedar
act-hold-answer = pezulloi një përgjigje
act-release-answer = lejoi sërish dërgimin e një përgjigjeje
act-locked = bllokoi konsolën
act-unlocked = zhbllokoi konsolën
act-invited = ftoi dikë
act-invitation-accepted = pranoi një ftesë
act-invitation-revoked = tërhoqi një ftesë
act-machine-translated = kërkoi përkthim automatik
act-marked-misread = shënoi një mesazh si të lexuar gabim
act-muted = ndali asistentin
act-unmarked-misread = hoqi një shenjë
act-unmuted = e la asistentin të përgjigjet përsëri
act-noted = shkroi një shënim
act-opened = dha një arsye për leximin
act-passkey-added = shtoi një çelës kalimi
act-passkey-failed = nuk dëshmoi dot një çelës kalimi
act-passkey-removed = hoqi një çelës kalimi
act-passkey-used = përdori një çelës kalimi
act-password-changed = ndryshoi fjalëkalimin e vet
act-password-reset = dha një fjalëkalim të ri
act-read = lexoi
act-read-much = lexoi shumë
act-recorded = ndryshoi kartelën e kontaktit
act-recovery-code-used = përdori një kod rikuperimi
act-referral-settled = mbylli një referim
act-referred = e referoi personin
act-reminder-done = mbylli një kujtesë
act-reminder-set = vendosi një kujtesë
act-replied = u përgjigj
act-report-downloaded = shkarkoi një raport
act-second-factor-removed = hoqi një hap të dytë
act-second-factor-set = konfiguroi një hap të dytë
act-sent-answer = dërgoi një përgjigje
act-sent-phrase = dërgoi një frazë
act-sign-in-ended = mbylli një hyrje
act-sign-in-failed = nuk hyri dot
act-signed-in = hyri
act-staff-added = shtoi një llogari
act-staff-changed = ndryshoi një llogari
act-staff-disabled = çaktivizoi një llogari
act-staff-enabled = aktivizoi një llogari
act-staff-phone-removed = hoqi një telefon
act-staff-phone-set = ruajti një telefon
act-stopped-assistant = ndali përgjigjen e asistentit
act-took-back-unsent = anuloi një mesazh
act-ways-kept = ndryshoi mënyrat si thirret

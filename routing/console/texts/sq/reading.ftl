### Why a member reads a conversation that is not theirs.

reading-title = Pse po e lexoni?
reading-hint = Këtë bisedë nuk e mbani ju. Arsyeja shkruhet në regjistër dhe mund të lexoni për një orë.
reading-reason = Arsyeja
reading-choose = Zgjidhni
reading-read = Lexo
why-read-advice = Një koleg më kërkoi këshillë
why-read-supervision = Mbikëqyrje
why-read-safety = Dikush mund të jetë në rrezik
why-read-complaint = Ankesë
why-read-mistake = Kërkimi i një defekti të linjës

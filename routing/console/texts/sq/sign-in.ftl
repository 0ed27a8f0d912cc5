### The sign-in, its second step, and the recovery codes.

sign-in-title = Hyr
sign-in-name = Emri
sign-in-password = Fjalëkalimi
sign-in-wrong = Emër ose fjalëkalim i gabuar.
sign-in-locked = Konsola është e bllokuar. Mund ta hapë kush mirëmban linjën.
sign-in-too-many = Shumë përpjekje. Prisni një minutë, pastaj provoni përsëri.
second-title = Hapi i dytë
second-needed = Llogarisë suaj i duhet një hap i dytë, që një fjalëkalim i vjedhur të mos hapë asgjë.
second-app = Me një aplikacion kodesh
second-scan = Skanojeni këtë me një aplikacion kodesh (Aegis, FreeOTP, Google Authenticator), ose shkruajeni çelësin në të.
second-key = Çelësi:
second-code-of-app = Kodi që tregon aplikacioni
second-code = Kodi i aplikacionit ose një kod rikuperimi
second-recovery = Një kod rikuperimi
second-go-on = Vazhdo
second-wrong = Kodi nuk është i saktë. Kodet e aplikacionit ndryshojnë çdo 30 sekonda.
second-passkey-wrong = Ky çelës kalimi nuk u pranua. Provoni përsëri, ose shkruani një kod.
recovery-title = Kodet e rikuperimit
recovery-hint = Shkruajini dhe ruajini larg telefonit. Secili vlen një herë, në vend të një kodi. Shfaqen tani dhe kurrë më.
recovery-go-on = Vazhdo te radha
invitation-title = Ftesa juaj
invitation-hint = Shkruani kodin që gjendet në lidhje pas shenjës #.
invitation-code = Kodi i ftesës
invitation-open = Hape
invitation-for = Ftesë për <b>{ $name }</b>, roli: { $role }. Zgjidhni një fjalëkalim tuajin; do të hyni me këtë emër dhe me të.
invitation-wrong = Kjo ftesë është përdorur, është tërhequr ose ka mbaruar, ose kodi është i gabuar. Kërkojini një të re atij që ju ftoi.

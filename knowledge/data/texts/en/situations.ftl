### Situations that have their own advice: leaving, the phone, drugs, crime by force, marriage, house work, detention and more.

leave_plan = Leave when nobody is there, and tell nobody the day. { $shelter } Take papers, phone, charger, money and medicine only if it is safe: papers can be replaced. Go where people are, a station or a hospital. A person here can plan it with you: reply { -word-person }.
# Somebody may be reading: it names no subject.
phone_safety = Delete these messages and this number after each talk, and clear the list of calls. Switch off previews and location, leave accounts that somebody else knows. With a safe word we send only harmless words: write { -word-safe_word }.
drugs_debt = Drugs given on credit are a way to hold people. Nobody may make you work that off. { $hotline } Do not stop suddenly and alone if your body needs them: a doctor can help, and keeps it secret.
forced_crime = Whoever forces you to beg, steal or carry drugs commits a crime against you. { $legal_line } Say early: "I was forced." Sign nothing without a lawyer. { $punishment }
forced_marriage = Nobody may marry you off against your will, not even your family. { $hotline } Before a trip give somebody you trust the date and a copy of your passport. At the airport you can tell an officer: "I do not want to go."
domestic_work = Work in a house is work: with pay, rest and your own papers. Nobody may lock you in, not even a diplomat. { $labour_line } If your permit depends on the employer, ask a lawyer before you go.
detained = Say now to the officer and the lawyer, if it is so: "I was forced", "I am afraid to go back." { $legal_line } Ask for a lawyer, an interpreter and a doctor. Sign nothing you cannot read. Write us the place, the date and the word { -word-person }.
no_credit = In most countries an emergency call is free, even without credit. { $emergency } A person here can call other numbers for you: reply { -word-person }.
hard_to_read = One word is enough, however you spell it. { $hotline } On a help line you can talk. On Telegram you can send your voice: the machine cannot hear it, a person here can.
after_rape = It is not your fault. Go to a doctor today if you can: in the first 3 days there is medicine against HIV and pregnancy. { $ambulance } If you can, do not wash before, and keep the clothes. About the police you decide.
pictures_online = Showing such pictures against your will is a crime in many countries. You did nothing wrong. Do not pay. { $legal_line } Keep the address of the page, name and date, then report it to the site. A lawyer can ask to have it taken down.
eu_citizen = With a passport of an EU country you may live and look for work in the other EU countries, not in Britain. You need no permit to stay the first three months; later you may have to register. { $legal_line } Nobody may keep that passport.
oath = An oath that was forced on you binds you to nothing by law. { $hotline } You may believe in it and still get help: nobody here laughs at it. Many were afraid in the same way. A priest or imam you trust may free you from it.
who_comes = { $emergency } They ask what is wrong and where. An ambulance, police or the fire service may come, in uniform. They may ask who you are; help comes before papers. A help line only talks with you. Cannot speak? Tap the phone, cough, press keys if asked. { $quiet }

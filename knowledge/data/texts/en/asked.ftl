### Answers to one question within a talk, as bot/parts.py names them.

## Help that comes

call_for_us = The automatic answers cannot call anybody. A person here can call for you: reply { -word-person }. It is fastest if you call yourself: say first where you are. { $emergency }
text_instead = You do not have to call. Write here what you want to say: a person can read it and call a help line for you, reply { -word-person }. { $hotline } Where a line takes texts, it says so beside the number.
happens_person = Somebody from our team reads what you wrote and answers you here. They do nothing without asking you, unless a life or a child is in danger. You can say no to anything.
line_hours = { $hotline } If no hours stand beside it, we do not know them for sure. Nobody answers? Reply { -word-person }: a person here looks for another number.
embassy = Your embassy or consulate can give you a paper to travel. We have no checked number for it: a person here can find it, reply { -word-person }. Are you afraid of your own government? Ask a lawyer first.
pick_up = We cannot come ourselves. Police or an ambulance can come to where you are. { $emergency } Some help organisations fetch people or pay the ride: ask them. { $hotline }
out_now = It is good that you are out. Go where there are people and light: a station, a hospital, a shop. Do not go back for your things. { $emergency } { $hotline }
others_too = The others can get help too. Each decides for themselves. Tell us only how many you are and whether there are children, no names. { $hotline }

## Who knows

safe_word_help = The safe word is a word that you choose. Once you send it, we send only harmless words until you send it again. Old messages stay: delete them. To choose one, write { -word-safe_word }.

## Papers, money, law

passport_back = Do not argue about it alone. The police or a help organisation can ask for it back, and your embassy can give you a new paper; if you are afraid of your own government, ask a lawyer first. { $hotline }
visa_boss = In some countries a permit ends with the job or the marriage, in others not. That does not make you a criminal, and there may be another permit for you. Ask a lawyer before you believe what they say. { $legal_line }
debt_family = Nobody may make your family pay such a debt. Threats against them are a crime, at home too. They should sign nothing and pay nothing. { $hotline }
money_proof = Write down days, hours, places and who worked with you. Messages, voice messages, photos, tickets and payments are proof too, even without a contract. { $labour_line }
police_say = Say first: "I need an interpreter", and if it is so: "I was forced." You may ask for a lawyer and for a break. Sign nothing you cannot read. { $legal_line }

## A place

shelter_where = The address stays secret, so that nobody finds you. The house can be in another town, and you can say where you do not want to be. { $shelter }

## An offer of work

offer_photo = Better not. Nobody needs a photo of your passport or ID before there is a contract that you can check. With it somebody can take a loan or put pressure on you. { $check_office }
offer_refuse = You may say no at any time, and you need no reason. Send nothing more, do not meet them alone, and keep their messages. If they threaten you, that is a crime. { $hotline }
offer_minor = Please take nobody under 18 along on such an offer. A firm that takes children without their parents is a danger sign. Ask here first. { $check_office }

## Somebody else

referral = If it is a child: in most countries child protection has to know today, even without consent. An adult decides: explain, and ask first. Here they can say who is responsible: { $hotline } For details reply { -word-person }.
goes_back = Do not forbid it, and do not blame them. Ask what pulls them back: fear, debt, family, love? Agree on a sign for danger, and say that they can come again. A child must not go back: tell child protection. { $hotline }
talk_with = Talk alone with them in a safe place, with an interpreter who is no friend of those people. First ask what they need: sleep, food, a doctor. Promise nothing that you cannot keep. { $hotline }

## How they are

fault = It is not your fault, even if you said yes at first, even if you love them. Whoever forces you is to blame. You have the right to stop at any time. { $hotline }
battery = Ok. What you wrote is not lost. If you are in danger, first send us where you are. Write again when you can.
decided = That is your decision, and it is fine. You can write again at any time, even if you change your mind.

## About this line

are_you_there = Yes, we are here, and your message came in. The first answers are automatic. Write what you need most now, or reply { -word-person }.
called_nobody = The automatic answers have not called or told anybody. A person here calls only if you say yes, or if a life or a child is in danger.
for_you_too = Yes, this line is for you too: for women, men and young people who are cheated, threatened, held or forced to work, at home or abroad.
why_we_ask = We ask so that the help fits you, and so that nobody else reads this. You need not answer anything.
hours_noted = We noted when it is safe to write to you. A person here sees it. Tell us if it changes.

## Help near you

tell_someone = You can tell somebody you trust who does not know these people. Speak alone, and say what they may pass on. They can also call for you.
make_noise = If those people cannot hear it: knock, wave or call out to a neighbour. Say: "I am locked in, call the police." Do not jump or climb. { $emergency }
go_along = Yes, if you can: go with the ambulance or the police. Say that you were held, ask for an interpreter, and do not go back for your things.
rescued = Good that help is with you. Say early that you were forced. Ask for an interpreter, and for a safe place tonight.
accompany = Often somebody may come along: a friend, a lawyer, somebody from a help organisation. Ask before you go, and ask for an interpreter.
community = We know of no such group for sure. A person here can look for people of your country or your language near you: reply { -word-person }.
psychologist = Help organisations often have somebody to talk to, and it often costs nothing. Ask for your language too.
food_tonight = Food or a warm place tonight: ask at the station, a church, a mosque or a shelter, and say that you have no money.
police_abroad = Emergency numbers mostly work only inside a country. Call the police where you are, give them the place, and ask them to pass it on at once.

## Children

children_taken = Many people are told that they will lose their children. A court or an office decides that, not those people. Ask a lawyer before you go, also without your name.
child_used = You are right to worry, and it is not your fault. Tell the police and child protection: "Somebody is using my child." Say it each time. { $child_line } { $emergency }

## Pay and papers

keep_papers = Please keep your passport yourself. Give it to nobody to look after, not even to somebody you love.
change_employer = In some countries you may change the employer with the same permit, often only within a set time. Ask a lawyer before you leave the job.
labour_office = In many countries a labour inspection or a union can help with pay, hours and the place. Ask first whether your name stays secret. { $labour_line }
deductions = What may be taken from pay for a bed, food or fines depends on the country and the contract. Sign nothing, keep pay slips and notes, and ask here. { $labour_line }
pay_from_home = In many countries you can still ask for your pay after you left, also from home. Keep proof and ask soon: there can be time limits.
fee_back = You may be able to get such money back. Receipts, messages and phone payments are proof. Ask a lawyer or the labour office.

## More about offers

photo_sent = Send nothing more, and keep the messages. Tell your bank and the police that somebody has a copy of your papers. Watch for loans in your name.
offer_body = Better not. Pictures of your body or in underwear for a job are a danger sign: they can be used to put pressure on you.
visa_where = A work visa comes from the authorities of that country, mostly from its consulate, never from an agent. First you need a contract that you can check.
report_page = Yes, it can protect others. Report the page to the site, and keep the link, the name and the messages. Then tell the police or a help line.
family_presses = You may say no, to your family too. Tell them: a job where others keep your passport or pay brings debt, and no money home.
recruiter = We cannot know. Some do it for money, some were cheated themselves. Do not tell that person your plans.
blackmail = You need not answer. Send no more pictures and no money, and do not meet. Keep what they wrote, then block them.

## More about somebody else

report_where = Report it to the police where you live, today, also when it is an adult. They can ask the police abroad. Take a photo, the last messages, the number and the address.
police_go = Police can look at a place. Give your police its name, the town and the last message, and ask them to tell the police there. They decide whether they go.
contact_place = Better not call or write to that place or to these people: it can warn them and make it harder for the person. Ask the police or a help line first.
give_details = Yes, you can write it here, our staff read it. Tell your police too: name, number, car, place, day. Do not get in touch with these people yourself.
report_risk = Tell the police that you fear for the person, and ask them to do it quietly. A help line can think it through with you first.
afraid_to_speak = Many do not dare to speak at first. Ask for somebody to talk with the person alone, with an interpreter. They can also speak later.

## More of one's own

without_police = You decide. You can ask a help line first, without your name, and ask if they tell the police. If a life is in danger, the emergency number is fastest.
punished = We cannot promise what they do. If you were forced or cheated, say it early. Ask for a lawyer and an interpreter first, and sign nothing you cannot read.
made_to = Say first that you, or they, were forced to do it, and the age if under 18. Ask for a lawyer before any other question. Many laws protect people who were forced.
sleep_tonight = Ask for a bed for tonight: a help line, a shelter, the police or a hospital can say where. Tell them if children are with you.
where_am_i = We cannot find your phone. Look for a letter, a bell, a shop sign or a bus stop, or open the map, and write here what you see. Tell the police the same.
on_the_way = You did well. Do what they told you, stay near the phone and away from those people. If nobody comes or it gets worse, call again.
gone = If the way out is safe now, go to where people are, then call. If not, stay near a way out, keep quiet and write what you see.
comes_back = Do not wait for it alone. If you can, be with people before then. Do not open, do not argue, stay near a way out, not in the kitchen. Call when he comes.
out_locked = Please do not jump or climb, and do not fight for the key. Call, or let a neighbour call: "I am locked in." Police can open a door. { $emergency }
say_it = Say or show: "Help. Police. Interpreter", and the name of your language. A person here can write you a sentence to show: reply { -word-person }.
other_phone = You can ask to use the phone in a pharmacy, a doctor's, a library or a shop, when nobody of those people is near. Delete our messages on this phone.
tracked = Better leave the app: he may notice when it is gone. Use another phone to ask for help, and leave this one behind when you go. A bill can show calls and messages.
deleting = Good. Empty the bin and the list of calls too. What is stored with us stays unless you ask us to erase it. You can write again at any time.
only_write = Understood: we do not call you, we only write here. A person here sees this too. Put the phone on silent, without previews.
which_person = A person from our team reads along and writes to you here. Nobody comes to your door. You can say no, and just ask the assistant.
woman_please = You can ask for a woman, here and at a help line. We cannot promise that one is there now. Reply { -word-person } and write it once more.
number_fails = I am sorry. Try once more a little later. A person here can look for another number: reply { -word-person }.
line_takes = Some lines and houses are only for certain people. Ask them who does it for you, they often know. Or reply { -word-person }: a person here can look.
get_pay = Write down days, hours and what they owe you. Ask them for it in writing. A union, a labour office or a lawyer can claim it with you.
complain_risk = A threat does not take your right to your pay. Keep what they say, with the date, and ask a labour office or a union before you complain.
penalty = Pay nothing in fear, and sign nothing. Writing "court" is easy, it is not a judgment. Keep the messages and show them to a lawyer or a help line.
signed = A signature does not make everything valid, and nobody may hold you with it. Keep a photo of each page, and let a lawyer read it.
work_accident = You can see a doctor. Say that it happened at work, even if they want you to say something else. Ask for a paper about it and keep it.
hurt_since = Better show it to a doctor today or tomorrow. Much blood, trouble breathing, high fever, not waking up: call an ambulance at once. { $emergency }
pregnant = You decide about your body and whom you tell. You can ask a doctor to see you alone. A help line can say where, also without papers.
passport_take = Your passport is not theirs to keep. Take it only if nobody sees it and you are in no danger. If not, leave it: papers can be replaced.
things_back = Please do not go back alone. Ask the police or a help line if somebody can go with you. Things can be replaced, you cannot.
love_him = You can love somebody and still be afraid of them. Look at what they do, not at what they promise. You need not decide today, and it is not your fault.
ties = That is a real reason, and nobody should push you. Write what holds you there most. A help line can plan with you step by step.
child_held = You need not choose between your child and safety. Tell the police or a help line: "They keep my child", with the age and the place. { $emergency }
family_safe = Your family can go to the police where they live and say who threatens them. Keep the messages. Tell a help line too: it can think it through with you.
knows_place = Tell the school, the work or the house that he may come. Take other ways and times, and do not go alone. A shelter keeps its address secret.
tell_family = You need not tell everything. Say that you are alive and that you need time, and say where you are only if it cannot reach those people.
parents_told = You can talk to a child line or a teacher first. Ask who will be told before you say names. Also say if home is not safe. { $child_line }
stay_here = Say clearly: "I am afraid to go back", and why. Sign nothing about going home. Ask for a lawyer before anybody decides.
punish_them = That is for a court, and nobody can promise it. You can tell it now or later. Keep messages, names and dates, and ask for a lawyer.
does_it_count = Yes, it counts. Nobody has to be beaten for something to be wrong. You can ask here about pay, hours, the room or papers.
write_again = You do not have to answer or call back. Tell them nothing of your plans or of us. Keep the number, the time and the message.
later = Yes, write again whenever you like, also if nothing came of it. If it gets dangerous, do not wait for us: call the emergency number.
taken_in = Good that you have a place. Rest first, and tell few people where you are. Tomorrow you can ask here about papers, pay or the way home.

## Still more about offers

visit_visa = That is a danger sign. A visit visa mostly gives no right to work, and later you depend on them. Ask the consulate before you go.
told_to_hide = Be careful: whoever asks you to hide it wants nobody to look for you. Tell one person you trust where you go, with whom, and when you will call.
they_pay = Money or a ticket in advance often becomes a debt later. Take no more, keep what proves it, and promise no work for it.
must_decide = A real job can wait. Say that you need a week and a contract that you can read. If they get angry, that is a sign. You can say no until the door.
contract_later = No contract and no name before the trip is a danger sign. Ask for both now, with pay and hours, in your language. Do not travel before.
others_fine = Photos and kind words can be false, or sent under pressure. Call somebody who works there yourself, alone, and ask about pay and the passport.
real_jobs = We recommend no agency. Ask the state job office at home or there. An honest one takes no money from you and shows a contract first.
say_no_words = One sentence is enough: "I am not coming." Give no reason and no new date. Do not argue. Keep the chat, then block them.
back_if_bad = Nobody can promise you that. Before you go: money for the way home that only you have, a copy of the passport at home, and the number of the embassy.

## Still more about somebody else

about_other = Understood: you are safe, and it is about somebody else. Write what you know: where they are, since when, and what you fear.
police_refused = Go again, and do not wait. Ask them to write down that you were there, and say why you are afraid for the person. A help line can support you.
new_trace = Give it to the police where you are, now: the place, the time, the exact words. Ask them to pass it on at once. Keep the message. Do not go there alone.
not_their_words = It can be that somebody else writes or listens. Do not show that you noticed. Keep it, and tell the police what is different. Ask something only they know.
alive = The police can ask the person how they are, and tell you only that. Ask your police for it. We cannot find that out ourselves.
stop_them = Please do not hold or follow them. Call now and say: who, what clothes, the car or train, and where it goes. Tell the staff at the station too. { $emergency }
come_for_them = Do not hand the person over, and do not argue at the door. Call the police now. If it is a child, child protection too. { $emergency }
child_marriage = A child cannot be sold, and custom does not change that. Tell child protection or the police today. Do not warn the family before. { $child_line }
pass_on = Only when you are alone with them. Let them learn it or write it on paper without our name, or let them use your phone. Send it to no phone that others read.

## Money at home

borrow_money = We have no money to give. Please borrow nothing from your boss or a stranger. Tell the school or the landlord that you need time: they often agree.
home_debt = A bank is not those people. Tell it early that you cannot pay now, and ask for smaller rates. Take no new loan for it.
medicine_home = That is a heavy worry. The doctor or the social office there can say who helps with medicine. A person here can look for help there: reply { -word-person }.

## Work and room

only_one = Yes, one alone can complain. Together it is often easier, but nobody has to join in. A union can ask for your part only.
pay_handed = Your pay is yours, also when it goes through their hands. Note each sum and day. A union or a labour office can claim it, and a bank can give you a new card.
rest_days = In most countries workers have a right to rest, also without papers. Write down your hours and days off, and ask the labour office or a union.
young_work = Under 18 there are stricter rules: shorter days, mostly no nights, nothing dangerous. Ask the labour office or a child line, also without your name.
protection = Wash the skin with much water and change your clothes. Show it to a doctor, and take a photo of the label. The boss must give gloves: tell a union.
bad_room = A room must be safe and warm enough, also when the boss rents it out. Take photos, and ask a union or the town office without the boss knowing.

## Police and court

unnamed = Often you can report without your name. Ask first: "Who will see my name?" Then tell only what you saw.
wait_trial = Ask before you travel: in many countries you can be heard earlier or by video. Leave a safe address with your lawyer.
statement_now = You may say that you are too tired and ask for another day. First sleep, eat and see a lawyer. Say if you mixed something up.
face_them = Ask the police or a lawyer for protection: often you can speak without seeing him, by video or behind a screen. Say early what you are afraid of.
phone_evidence = Ask what they need to see, and for a woman if you like. You may ask for copies instead. If they keep the phone, ask for a paper about it.
believe_me = Many fear that, and many are believed. Tell it in your words, also what you are not sure of. Small things help: dates, messages, places.
blacklist = A boss or an agent cannot close a border: only the state decides that. Keep what they wrote, and ask a lawyer about your papers.

## Papers and forms

see_paper = The automatic answers cannot read photos. Write here what it says, or reply { -word-person }: a person can say how to show it safely. Sign nothing before.
get_copies = Most papers can be issued again by the office that made them, also through your consulate. For a report, ask the police or hospital for a copy.
short_visit = Before you travel, ask a lawyer or the office that gave the permit: it can depend on the days away. Ask the boss for the leave in writing.
back_home = Good that you are back. A help organisation there can help with a doctor, papers, work and safety. Tell us the country and town, or reply { -word-person }.
interpreter = You can say: "I want another interpreter", also by phone or a woman. Please let no child and nobody from their side interpret.
fill_form = Many people need that. A help organisation or a union can fill it in with you and read it out. Sign only what you understood.

## Body, sleep and phone

remedy = A pharmacy can say what helps, mostly without papers. Say the age, a pregnancy and other pills. For a baby, or if it gets worse, see a doctor today.
bad_dreams = Many have this after such a time. It can pass, and a doctor or psychologist can help with it. At night: light on, feet on the floor, say where you are.
new_phone = A church, a shelter or a help line may have an old phone. Take none from those people. Clear it first, and use an account that nobody else knows.

## School

school_child = In many countries every child may go to school, also without papers. Ask the school itself. A help organisation can go with you.
school_trouble = Tell one teacher, a school doctor or a counsellor that you have a serious reason. You need not tell all of it. Ask for some days or a later exam.

## Whoever helps, sees or looks for somebody

boss_against = Many laws protect whoever reports a danger honestly. Write down what you saw and who told you to wait. Ask a help line or your union first.
office_refused = Ask them to give you their answer in writing. Then go one step higher, or ask a help line to write there with you.
write_down = Write down the day, the place and the exact words, nothing that you only guess. Keep it locked, and take no photos in secret.
material = We do not know that here. A person from our team can say what there is: reply { -word-person }, and tell us for whom and in which language.
not_sure = You need not be sure. Say only what you saw and heard, others check it. You can ask a help line without any names.
they_are_helped = Good that somebody is with them now. Tell the police or the hospital that they must not go back to those people, and say what you saw.
his_family = Better not now: they may warn him. Give their name and village to the police or a help line, they can decide who talks to them.

## Last words about offers

warn_friend = Do not argue. Ask a question: "Who keeps the passport, and what is the firm called?" Send the offer here and read the answer together.
go_anyway = Keep your own passport and money for the way back. Leave the address, a copy and a photo of the car with one person, and agree on a word for danger.

## More about this line

volunteer = That is kind of you. A person here can say what is needed: reply { -word-person }. Telling others that this line exists helps too.
my_number = Your number is kept locked, only to answer you. What you write is erased after a time, or at once: reply { -word-erase }.
what_for = Here people get help who are cheated at work, not paid, threatened or held, and those who worry about them. You can ask anything, without a name.
may_ask = Yes, ask here. No names needed: write in a few words what it is about.

## What is only told

just_listen = Then write, in your own way and time. You need not decide or do anything. For a person who reads along, reply { -word-person }.
not_decided = You need not decide now. You can ask more first, and you can stop at any time. What you wrote is not lost.
all_well = Good that it is over and that you are all right. Keep the door locked, stay together, and call at once if they come back.
off_now = All right. Take care, and write when you can. If it gets dangerous before, call the emergency number.
tell_others = Good, thank you. They may write themselves, in their own language. Tell them alone, not where those people can read it.
cared_for = You care for them, that is good. When you are out, say it to a help line or the police: somebody can look after them. You are not to blame.
sorry_bother = You do not disturb, and we understand you. Write as you can, short and in your own language.
not_helping = Sorry, that was no help. Write in one sentence what you need most. For a person in place of automatic answers, reply { -word-person }.

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

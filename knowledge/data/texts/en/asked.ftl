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

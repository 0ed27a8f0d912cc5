### As the conversation goes on: what was passed on, waiting, one step for today, and parts of an answer that was given.

noted = Thank you, that is noted. You can go on in your own words.
passed_on = Thank you. A person here will read what you wrote. You can go on writing.
passed_on_place = Thank you. A person here will read where you are. You can delete that message.
passed_on_again = Noted as well. A person here will see it too.
passed_on_more = That has come in too. Write if something changes, or ask us anything.
question_passed_on = We have no answer to that here. A person will read your question. You can go on writing.
comfort = Anyone would be afraid now. It is not your fault, and you are not alone with it. Write when you can, one word is enough.
danger_next = If you can get out safely, go to where people are. If not, stay near the door. { $emergency }
time_noted = The time is noted. If you can get out safely before then, go to where people are. { $emergency }
call_silent = You can call without speaking. { $emergency } Tap the phone, cough, press keys if asked. { $quiet }
danger_quiet = Put the phone away. Do not answer now. Write again when you are alone, it will be read.
go_on = Good. Write what you need, in your own words. We are reading.
danger_ask_alone = Is somebody with you right now?
danger_ask_when = When do they come back? When is nobody at the door?
waiting_next = You are next in line, and staff are here. They will read all you wrote. We cannot say exactly when.
waiting_line = Staff are here, but others are waiting before you: { $ahead }. What you wrote is kept for them.
waiting_nobody = No staff are at the desk now. They are being called, and what you wrote is kept. If it cannot wait: { $emergency } { $hotline }
waiting_meanwhile = Nobody is free yet, and we know no more than that. You are not forgotten. If you can, stay near people you trust and keep the phone charged. Ask us anything.
nothing_new = That is all we know about it here. A person may know more: reply { -word-person }. You can also ask something else.
other_language = { $foreign }
other_language_again = { $foreign_again }
other_language_danger = { $foreign_danger } { $emergency }
not_for_this = We do not help with that. Whoever needs help themselves can write to us at any time.
misread = Sorry, we misunderstood. Tell us again in a few words what you need.
helper_ask_case = Thank you for writing for somebody. Who is it (age, woman or man, children), where, and since when? No names, please.
helper_ask_consent = Does the person know of it and agree that you write to us? Reply { -word-yes }, { -word-no } or { -word-unsure }.
helper_done = Thank you. A person here will read it and write to you. Until then: { $hotline }

## One step for today

next_locked = One step: find out when nobody is at the door, and whether a neighbour can hear you. Do not jump, do not fight. { $emergency }
next_papers = { $hotline } One step for today: if it is safe, write down who has your passport and since when. Do not argue about it alone. Your embassy can give you new papers; if you are afraid of your own government, ask a lawyer first.
next_pay = One step for today: write down days, hours, place and what was promised, and keep messages. Then ask here: { $labour_line }
next_debt = { $hotline } One step for today: sign nothing. Write down who asks for the money, and how much. Nobody may make you work it off.
next_place = One step for today: call and say that you need a place tonight, in which town, and who comes with you. { $shelter } Wait where other people are: a station, a hospital.
next_stay = One step for today: sign nothing and go to no office alone. Ask a lawyer or a help organisation first. { $legal_line }
next_home = One step for today: tell nobody around you which day you travel. Ask for help with the ticket and papers. { $return_line }
next_offer = One step for today: send no money and no passport. Find the firm's number yourself and ask whether the job exists. { $check_office }
next_other = { $hotline_there } One step for today: write down the last call, numbers, names and places. Then report it to the police in your own town. Do not go there alone.
next_doctor = One step for today: see a doctor. You may ask for an interpreter and to be alone with the doctor. Emergency? { $ambulance }
next_safe = One step for today: do not go back there alone, tell nobody where you are, and switch off location on your phone. { $hotline }
next_rights = One step for today: call a help line and ask what you can do. You do not have to say your name. { $hotline }

## Parts of an answer

shelter_cost = A safe house costs you nothing: you sleep, eat and rest there. Nobody may ask you for money or anything else for it.
shelter_long = How long you can stay differs from house to house. Ask before you come. You may leave at any time.
shelter_told = The address is secret, and they do not tell your boss or your family. In most places you do not have to go to the police. Ask them what they must report.
shelter_papers = In most places you can come without papers and without a bag. Say at once that you have none.
call_cost = Where we know that a call is free, it says so beside the number. No credit? A person here can call for you: reply { -word-person }.
call_told = You can call without saying your name. They do not tell your boss or family. Where we know that a line may tell the police, it says so beside the number.
call_happens = You say in a few words what you need. They may ask where you are and if you are safe. You can leave out your name and hang up at any time.
legal_cost = Help organisations can often find a lawyer who costs you nothing. Ask first: "Is it free for me?" { $legal_line }
legal_long = A case can take months. The first talk does not bind you to anything. Ask how long each step takes. { $legal_line }
legal_told = Your lawyer works for you and keeps what you say secret. Nobody is told unless you agree.
medical_cost = In an emergency, go, and talk about money later. { $health }
medical_told = Doctors keep what you say secret. Ask first what they must tell others. You may ask to be alone with the doctor.
permit_long = { $legal_line } { $reflection } A lawyer can say how long it takes for you.
permit_work = { $legal_line } It depends on the permit whether you may work.
home_cost = There can be free help with the ticket, the papers and the time after. { $return_line }
home_long = How long it takes depends mostly on your papers. Those who plan it with you can say. { $return_line }
home_papers = If you have no passport, your embassy can give you a travel paper. A help organisation can go with you. { $return_line }
money_long = It can take months, and there are time limits for asking. Begin early. { $legal_line }
money_papers = In most countries you can ask for your pay without papers and without a contract. Messages, photos and names are proof too. { $labour_line }
may_leave = { $hotline } Nobody may hold you for a debt, a contract or your passport. If it is safe, go without a word, with your papers if you have them. In some countries a permit depends on the employer: ask first.
offer_verify = { $check_office } Find the firm's number and address yourself, and look it up in the register of firms of that country. Call and ask whether the job exists. Ask for the contract in your language before you go.
report_told = You do not have to say who you are. We do not tell these people about you. We do not call the police without asking you, unless a life or a child is in danger.
missing_find = We cannot look for people ourselves. The police can, also through the embassy, and a help line knows how to ask. { $hotline } A person here can go through it with you: reply { -word-person }.
missing_contact = If they write or call: keep it short and calm, and ask only questions that yes or no can answer. Somebody may be reading along. Do not say who you asked for help.
missing_fetch = Please do not go there alone: it can put both of you in danger. If you know the address, give it to the police or to a help line. { $hotline }
told = We tell your boss nothing. We tell nobody else either, not your family, not the police, unless you say yes, or a life or a child is in danger.

## The numbers of a topic alone

number_shelter = { $shelter }
number_hotline = { $hotline }
number_legal = { $legal_line }
number_medical = { $medical_line } { $health }
number_labour = { $labour_line }
number_return = { $return_line }
number_asylum = { $asylum_line }
number_not_police = { $hotline_not_police }
number_permit = { $legal_line } { $reflection } { $permit_short }

## What a message told, said back in a clause

fact-papers-kept = passport kept by somebody
fact-papers-none = no papers
fact-papers-false = false papers
fact-papers-expired = papers have expired
fact-pay-none = no pay
fact-pay-less = less pay than promised
fact-debt-yes = they want money for a debt
fact-locked-yes = not free to leave
fact-phone_read-yes = somebody reads the phone
fact-children-1 = one child
fact-children-2 = two children
fact-children-3 = three children
fact-since-days = for days
fact-since-weeks = for weeks
fact-since-months = for months
fact-since-years = for years
fact-health-pregnant = pregnant
fact-health-ill = ill
fact-health-injured = hurt
fact-police-feared = no police
fact-tried-yes = you asked for help before
fact-for-relative = about somebody of your family
fact-for-friend = about a friend
fact-for-client = about somebody you help

### The conversation itself.  First replies name no subject: somebody else may read them.

first_contact =
    .sms = Hello. You can write here day and night, in your own words. First answers are automatic. For a person reply { -word-person }. To erase all reply { -word-erase }.
    .telegram =
        Hello. You can write here in your own words, day and night. At first the answers are automatic; a person can take over.

        Write when it suits you. Everything can be erased at any time.

# Sent as it is, in two languages, when the language is not clear.
first_contact_which_language = Hello. Which language do you want? Just write in it.

greet = Hello. Write what you need, in your own words. For a person reply { -word-person }.

thanks = You are welcome. We are here when you need us.

goodbye = Take care. You can write again at any time.

affirm = Ok. Tell us a little more, so that we can answer.

deny = Ok. Then tell us in other words what you need.

out_of_scope = We cannot help with that here. If you need something else, just write. For a person reply { -word-person }.

patience = We stay here for people who need help. Write when you want to ask something.

what_now = One step at a time. In danger now? { $emergency } If not: what is hardest, a place to sleep, money, papers, or fear of someone? Write one word.

cost = Our help costs nothing. Nobody may ask you for money, or anything else, for it. Only your phone company may charge for texts.

explain = Sorry, that was not clear. Tell us which part. Or reply { -word-person }, and a person explains it.

already_tried = Good that you tried. It should not end with one call. A person here can look for another way with you: reply { -word-person }.

where_is_it = We do not write addresses here: safe places keep them secret to protect people. Call the number and ask the way, or reply { -word-person }.

my_language = Ask for an interpreter: say the name of your language first. A person here can also help with an interpreter: reply { -word-person }.

wait = Ok. Take your time. Write again when you can.

i_am_a_man = Help is there for men too. Some lines are only for women. Tell us what you need, and we look for what is open to men.

inform = Thank you for telling us. What do you need most: a safe place, your rights, money, papers, or a person?

rephrase =
    .sms = Sorry, we did not understand. Do you want: 1 a safe place, 2 your rights, 3 a person? Reply with 1, 2 or 3, or write it in other words.
    .telegram = Sorry, we did not understand. Write it in other words, or choose:

who_are_you =
    .sms = An information line. It is free, but your phone company may charge for texts. First answers are automatic, staff can read everything. We are not the police. We tell nobody unless you say yes, or a life or a child is in danger. Reply { -word-erase } to erase.
    .telegram =
        This is a free information line. The first answers are automatic, from texts that people wrote. A member of staff can read this conversation and write to you.

        We are not the police. We tell nobody unless you say yes, or a life or a child is in danger. Texts are kept locked and are erased after a time, or at once when you say so. Your phone company can see SMS. It cannot see what is in a Telegram chat, but Telegram itself can.

privacy =
    .sms = Whoever holds this phone can read it, so delete our texts. Your phone company can see that you write to us, and what. If you think somebody watches this phone, write from another one. { -word-erase } erases what we have.
    .telegram =
        Some things we cannot protect you from:

        - Whoever holds your phone can read this chat. So can whoever is signed in to your Telegram on another device.
        - Telegram can see what is written here.
        - A program on your phone may show it to somebody else. If you think so, write from another phone.
        - Messages older than two days we cannot delete from this chat. You can: delete the whole chat.

        What we have is kept locked. { -word-erase } erases it.

talk_to_human = Yes. We are getting a person for you. It may take a while. Is it safe to write to you here?

person_offer =
    .sms = Do you want a person here to write to you? Reply { -word-person }.
    .telegram = Do you want a person here to write to you? You decide.

person_coming =
    .sms = We are getting a person for you now. We cannot say how long it takes. You can go on writing until then. { $wait_note }
    .telegram =
        We are getting a person for you now. We cannot say how long it takes. You can go on writing until then, and all of it will be read.
        { $wait_note }

person_coming_danger = We are alerting a person now. Keep this phone with you if it is safe.

person_here = From now on a person is writing to you. This is not automatic any more.

person_gone = The automatic answers are back now. You can have a person again: reply { -word-person }.

nobody_yet =
    .sms = Nobody is free yet. We keep trying. If it cannot wait: { $emergency } { $hotline }
    .telegram =
        Nobody is free yet. We keep trying, and you are not forgotten.

        If it cannot wait:
        { $emergency }
        { $hotline }

model_down = The automatic answers do not work right now. We are getting a person for you. You can go on writing.

line_down = We cannot answer right now. Your message is kept. We answer as soon as we can. If it cannot wait: { $emergency }

unreadable = We can only read text here. Please write it in a few words. For a person reply { -word-person }.

too_long = That was too long for us to read in one piece. Please write the most important part in a few lines.

closed = We close this chat for now. Write again at any time.

erase_confirm =
    .sms = Erase this whole conversation? It cannot be undone. Reply { -word-yes } to erase.
    .telegram = Erase this whole conversation? It cannot be undone.

erase_kept = Ok. Nothing was erased.

delete_my_data = { erase_confirm.sms }

erased =
    .sms = Everything about you here is erased. You can write again at any time, as a new person.
    .telegram = Everything about you here is erased. Messages older than two days may stay in this chat: delete it on your phone. You can write again at any time, as a new person.

erased_sms = Everything here is erased. On your phone: delete this chat, and this number from calls and contacts. You can write again at any time.

stopped = Ok. No more messages from us. Write { -word-start } when you want to go on.

started = Ok. We will answer again. Write what you need.

help =
    .sms = Write in your own words. { -word-person }: a person. { -word-menu }: topics. { -word-erase }: erase all. { -word-stop }: no more messages. In danger? { $emergency }
    .telegram =
        Write in your own words, in your language.
        { -word-person }: a person. { -word-menu }: topics. { -word-erase }: erase all. { -word-stop }: no more messages.

        In danger? { $emergency }

menu =
    .sms = Write one number: 1 place to sleep, 2 papers and staying, 3 police and court, 4 doctor, 5 a job offer, 6 about someone else, 7 a person.
    .telegram = What is it about? Choose one, or write in your own words.

language_changed = Ok, from now on in English.

change_language = Which language? Just write in it.

language_unsure = We are not sure which language you write. Please choose one, or write in it.

ask_country =
    .sms = In which country are you? Just the country is enough.
    .telegram = In which country are you? Just the country is enough. It lets us give the right numbers.

ask_origin = Which country are you from? You can skip this.

confirm_country =
    .sms = Country: { $country }. Is that right? Reply { -word-yes }, or write the right one.
    .telegram = Country: { $country }. Is that right?

country_noted = Ok. Country: { $country }.

country_unknown = We have no checked numbers for that country yet. A person can look: reply { -word-person }.

safe_to_write_ask =
    .sms = Is it safe to write to you here later? Reply { -word-yes } or { -word-no }. No answer means no.
    .telegram = Is it safe to write to you here later? If you say no or nothing, we only write while you write.

safe_to_write_until = Until when is it safe? For example: today, tomorrow noon, always.

safe_to_write_noted = Ok, noted. If it changes, write { -word-stop }.

safe_to_write_no = Ok. We only write while you write.

still_safe_ask = Can you write now? Reply { -word-yes } or { -word-no }.
still_safe_again = If you can write now, reply { -word-yes }. Then we answer.

# What is left when the safe word was said: a line that means nothing.
harmless = Ok, thanks.

safe_word_ask = Choose one word that you would never use by chance. Once you send it, we send only harmless words until you send it again. Old messages stay: delete them.

safe_word_set = Ok. The word is set. Delete it from your screen.

safe_word_unlocked = Ok. We go on. Is it safe now?

staff_only_notice = From now on only people answer here. It may take longer.

follow_up = Hello. You said we may write. How are you? You do not have to answer.

still_waiting = You are still in line and not forgotten. You can go on writing.

nothing_more = That was everything.

nothing_to_repeat = There is nothing to repeat yet. Write what you need.

ask_medical_now = Is somebody hurt or very ill right now? Reply { -word-yes } or { -word-no }.

ask_legal_topic = What is the lawyer for: staying here, a court, money, or something else?

legal_handoff_ask = Do you want a person here to look for a lawyer for you? We say only what you allow. Reply { -word-yes } or { -word-no }.

handoff_yes = Ok. We are asking a person here. What may we say about you? You can leave out your name.

handoff_no = Ok. Then we do nothing. You can ask again at any time.

skip = Ok, we skip that.

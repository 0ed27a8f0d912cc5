### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.

## Beginning

phrase_hello = Hello. I am a person, not a machine. I have time for you now.
phrase_read_so_far = I have read what you wrote. You do not have to tell it again.
phrase_thank_you_for_writing = Thank you for writing to us. That was brave.
phrase_short_answers = I do not speak your language well. I choose sentences that people wrote for me. Short answers help me to understand you.
phrase_one_word_is_enough = One word is enough.
phrase_take_your_time = Take your time.
phrase_no_need_to_answer = You do not have to answer every question. Say no, and we go on.
phrase_you_decide = You decide. I ask you before I speak with anyone else.
phrase_need_most = What do you need most right now?
phrase_best_language = Which language is best for you?

## Is it safe

phrase_safe_now = Are you safe right now? Yes or no is enough.
phrase_alone_now = Is somebody with you right now?
phrase_who_is_near = Who is near you now?
phrase_how_long_can_you_write = How long can you write to me now?
phrase_phone_read = Can someone else read this phone?
phrase_phone_yours = Is this your own phone?
phrase_safe_to_call = Is it safe for you if I call?
phrase_can_leave = Can you leave the place where you are?
phrase_door_locked = Is the door locked so that you cannot get out?
phrase_when_back = When do they come back?
phrase_when_alone = At what time are you alone?
phrase_how_many_are_you = How many are you?
phrase_how_many_are_they = How many people hold you or watch you?
phrase_weapon = Is there a weapon?
phrase_how_old = How old are you?
phrase_children_with_you = Are children with you? How many, and how old?
phrase_hurt = Are you hurt?
phrase_doctor_now = Do you need a doctor now?
phrase_pregnant = Are you pregnant? I ask so that we find the right help.
phrase_medicine = Do you need a medicine every day? Which one?
phrase_food_and_sleep = What do you have too little of: food, sleep, both or neither?

## Where

phrase_which_country = In which country are you?
phrase_which_town = In which town or village are you?
phrase_address = Do you know the address? A street or a house number helps.
phrase_see_from_window = What do you see from the window? A shop name, a street sign, a church.
phrase_people_nearby = Is there a shop, a hospital or a petrol station near you?
phrase_which_origin = Which country are you from?

## In danger

phrase_call_emergency = If you can, please call for help. { $emergency } Say first where you are.
phrase_may_call_police = Shall I call the police for you? Yes or no.
phrase_may_call_ambulance = Shall I call an ambulance for you? Yes or no.
phrase_help_was_called = I called for help and told them where you are. I do not know how long it takes.
phrase_here_with_you = I am here and I read what you write.
phrase_life_first = Do what keeps you alive. Things can be left behind.
phrase_safe_moment = Wait for a moment that feels safe to you. You know best.
phrase_go_where_people_are = If you can get out, go where people are: a shop, a bar, a hospital.
phrase_delete_chat = You can delete this chat from your phone now. You can write again at any time.

## When to write

phrase_may_write_later = May I write to you here later? Until when is it safe?
phrase_good_time = At what time is it good to write to you?
phrase_colleague_at_time = A colleague will write to you at { $time }. If that is not safe, write no.
phrase_back_at_time = I have to stop now. I will write again at { $time }.
phrase_colleague_goes_on = My working time ends now. A colleague goes on with you and knows what we wrote.
phrase_please_wait = Please wait a little. I am asking for you.
phrase_still_looking = I am still looking. You are not forgotten.
phrase_still_there = Are you still there? One letter is enough.
phrase_i_stop_if_silent = If you do not answer, I stop writing, so that nobody sees it. You can write again at any time.

## A place to stay

phrase_looking_for_place = I am looking for a safe place for you.
phrase_found_place = We found a place for you. Do you want it?
phrase_found_place_children = We found a place for you and your children. Do you want it?
phrase_place_free = The place costs you nothing.
phrase_place_secret = The address is secret. Please tell it to nobody.
phrase_place_from_time = You can come from { $time }.
phrase_no_place_yet = I have not found a free place yet. I go on looking. Is there somebody you could stay with tonight?
phrase_can_meet_you = Somebody from { $contact } can meet you. Where can you wait and be safe?
phrase_meeting_point = Can you be here: { $place }, at { $time }?
phrase_code_word = The person who meets you will say this word: { $word }.
phrase_what_to_bring = If it is safe, bring papers, medicine and a phone. If it is not safe, come with nothing.
phrase_location_off = Before you go, switch off location on your phone, or leave the phone behind.
phrase_ride_is_paid = The ride is paid. You need no money.
phrase_arrived = Did you arrive? One word is enough.

## Who else may know

phrase_all_right_to_tell = Is it all right if I tell { $contact } about you?
phrase_what_may_i_tell = What may I tell them? You can leave out your name.
phrase_may_call_contact = Shall I call { $contact } for you?
phrase_call_contact_yourself = You can call { $contact }: { $contact_phone }.
phrase_you_or_me = Do you want to call them yourself, or shall I?
phrase_contact_not_police = They are not the police.
phrase_contact_language = Somebody there speaks { $language }.
phrase_contact_asked = I have asked { $contact }. I am waiting for the answer.
phrase_contact_can_help = { $contact } can help you.
phrase_contact_cannot_help = { $contact } cannot help with this. I will ask somebody else.
phrase_change_your_mind = You can change your mind at any time.

## Police, court, lawyer, papers

phrase_no_police_needed = You do not have to go to the police to get help from us.
phrase_officials_involved = Are police, soldiers or aid workers part of it? Yes, no or not sure.
phrase_somebody_goes_along = If you want to go to the police, somebody can go with you.
phrase_lawyer_wanted = Do you want to speak with a lawyer?
phrase_lawyer_at_time = A lawyer can speak with you at { $time }. Is that good for you?
phrase_interpreter = You can have an interpreter. If you do not trust that person, ask for another one.
phrase_sign_nothing = Please sign nothing that you cannot read.
phrase_who_has_papers = Who has your passport or papers?
phrase_papers_can_be_replaced = Papers that are gone can be replaced. We can help with it.
phrase_keep_messages = If it is safe, keep their messages. If it is not safe, delete them. You come first.
phrase_tell_only_what_you_want = Tell me only what you want to tell.

## Home and family

phrase_want_to_go_home = Do you want to go home, stay, or go somewhere else?
phrase_afraid_of_someone_at_home = Are you afraid of somebody at home?
phrase_family_safe = Is your family safe?
phrase_children_where = Where are your children: with you, at home, or with him?
phrase_tell_someone = Is there somebody we may tell that you are alive?

## About somebody else

phrase_other_where = Where is the person now? Town, street or place.
phrase_other_since_when = Since when do you know about it?
phrase_other_knows = Does the person know that you write to us?
phrase_other_do_not_go = Please do not go there yourself. It can make it worse for them.

## Hard moments

phrase_believe_you = I believe you.
phrase_not_your_fault = It is not your fault.
phrase_sounds_hard = That sounds very hard. I am glad you tell me.
phrase_fear_is_normal = Anyone would be afraid now.
phrase_not_alone = You are not alone with this.
phrase_thinking_of_dying = Are you thinking of ending your life? You can tell me. I will not be angry.
phrase_breathe = Let us breathe slowly: in, wait, out. Then again.

## Understanding each other

phrase_did_not_understand = I did not understand. Please write it in other words.
phrase_yes_or_no = Please answer with yes or no.
phrase_machine_translation = A machine translated my last message. It can be wrong. Ask me if something sounds strange.
phrase_do_not_know = I do not know that. I will ask somebody who knows.

## Ending

phrase_anything_else = Is there anything else you need now?
phrase_glad_you_are_safe = I am glad that you are safer now. Rest first.
phrase_may_ask_later = May I ask you in some days how you are?
phrase_follow_up = Hello. You said I may write. How are you? You do not have to answer.
phrase_close_chat = I close this chat now. You can write again at any time.

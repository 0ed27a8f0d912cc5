### What to do in this minute.  SMS: two segments with the longest number, in every language.

# The writer, or somebody with them, is being hurt, locked in or taken away now.
immediate_danger =
    .sms = If you can get out safely, go where people are. { $emergency } Say where you are first. Cannot talk? Tap the phone, cough, press keys if asked. { $quiet }
    .telegram =
        If you can get out safely, go where other people are: a shop, a bar, a hospital, a neighbour. If not, stay near a way out.

        { $emergency }
        Say where you are first, then what is happening. If you cannot talk, call and tap the phone or make a noise, and press keys if they ask you to.
        { $quiet }

        You can write to us at any time, one word is enough.

medical_emergency =
    .sms = { $ambulance } Say where you are. Breathing but not awake? Roll them onto their side and stay. Papers do not matter now.
    .telegram =
        { $ambulance }
        Say where you are and what is wrong. Do what they tell you.

        If somebody breathes but does not wake up, roll them onto their side and stay with them. Heavy bleeding: press hard on it with a cloth.

        Papers and money do not matter now. In most countries a hospital has to help first.

self_harm =
    .sms = We are glad you wrote. Put away what could hurt you, go near somebody. Might you hurt yourself now? { $ambulance } { $distress_line } Keep writing.
    .telegram =
        We are glad you wrote. You are carrying something very heavy, and you do not have to carry it alone.

        If you can, put away what could hurt you. Go near somebody, or open the door.

        If you may hurt yourself now:
        { $ambulance }
        { $distress_line }

        Keep writing to us, one word is enough.

minor_at_risk =
    .sms = You did right to write. It is not your fault. In danger? { $emergency } { $child_line }
    .telegram =
        You did right to write. It is not your fault, whatever you said yes to.

        If you can, go to a grown-up you trust: a teacher, a doctor, a neighbour.

        If there is danger now:
        { $emergency }
        { $child_line }

        You do not have to explain anything here.

# Someone may be reading: nothing here names a subject.
being_watched =
    .sms = Ok. Short messages only. You can delete these. Write whenever it suits you, we answer then.
    .telegram =
        Ok. Short messages only from now on. You can delete these.

        Write whenever it suits you. We answer then, and not before.

being_watched_short = Ok. Write when it suits you.

threats =
    .sms = Threats against you or your family are a crime, as are threats to show pictures of you. Danger now? { $emergency } { $hotline } Keep the messages if it is safe.
    .telegram =
        Threats are a crime. That is so for threats against you, your children or your family at home, and for threats to show pictures of you. You did nothing wrong.

        If it is safe, keep the messages, or a photo of them, where nobody there can find it. Do not pay for silence: it rarely ends there. People at home can be warned too; we can think with you how.

        If it may happen now:
        { $emergency }
        { $hotline }

# Short steps that follow a first answer, one at a time.
danger_ask_place = Where are you? Street, town, or what you see from the window. One word is enough.

danger_ask_now = Are you in danger at this moment? Reply { -word-yes } or { -word-no }.

danger_violence =
    .sms = Is the person there now? Stay near the door, away from kitchen and bathroom. { $emergency } If you are hurt: a doctor first.
    .telegram =
        Is the person there now? Stay near a way out, not in the kitchen or the bathroom.

        { $emergency }
        If you are hurt, a doctor comes first. You do not have to say how it happened.

danger_confined =
    .sms = Can a neighbour hear you, at a window or through a wall? Do not jump. { $emergency } Tell us the street or what you see.
    .telegram =
        Can a neighbour hear you, at a window or through a wall? Please do not jump.

        { $emergency }
        Tell us the street, the floor, or what you see from the window.

danger_moved =
    .sms = Try to be seen: a petrol station, a border, a toilet stop. Say "help" at a counter or the border. { $emergency } Write to us: road signs, the car, its colour.
    .telegram =
        Try to be seen by others: at a petrol station, a border, a toilet stop. Say "help" to somebody behind a counter or at the border.

        { $emergency }
        Write to us what you can: road signs, the car, its colour, letters of its plate.

danger_weapon =
    .sms = Do what keeps you alive. Do not fight over it. When you can, get away. { $emergency }
    .telegram =
        Do what keeps you alive. Do not fight over the weapon, do not block the door.

        When you can, get away from there. { $emergency }

danger_medical =
    .sms = { $ambulance } Do what they tell you. After the call, write to us how the person is.
    .telegram =
        { $ambulance }
        Call first, and do what they tell you. Then write to us how the person is.

danger_self_harm =
    .sms = If you have taken or done something, do not wait. { $ambulance } Keep writing to us. Is somebody with you?
    .telegram =
        If you have already taken or done something, do not wait:
        { $ambulance }
        { $distress_line }

        Keep writing to us, and tell us what hurts most, if you want to. Is somebody with you?

danger_minor =
    .sms = Can you go to a grown-up you trust: a teacher, a doctor, a shop? { $child_help } You do not have to explain more.
    .telegram =
        Is there a grown-up you trust near: a teacher, a doctor, a neighbour, somebody in a shop? You can go there.

        { $child_help }
        You do not have to explain more here.

danger_over = Good that there is no danger now. If that changes, write one word. What do you need now: a place, your rights, money, a person?

### On behalf of somebody else.

missing_person =
    .sms = We take this seriously. You do not have to wait before you report it at home. Do not go there alone or threaten anyone. { $missing_line } { $hotline_there }
    .telegram =
        We take this seriously. It is right to look for them.

        Report the person missing to the police at home; you do not have to wait some days first. Your ministry of foreign affairs can ask the embassy there. Write down: last call, number, address, names, account names, ticket, photo.

        If they write to you, do not ask much: "yes or no, are you safe?" Somebody may be reading. Do not go there alone, do not threaten anyone and do not pay.
        { $missing_line }
        { $hotline_there }

missing_ask_where = In which country and town was the person last? Write what you know.

missing_ask_since = Since when have you not heard from them, and how old are they?

missing_ask_danger = Did they say or show that they are in danger now? Reply { -word-yes }, { -word-no } or { -word-unsure }.

missing_done = Thank you. We are getting a person here to look at it. If they need help this minute: { $emergency } From another country, call your own police.

report_someone =
    .sms = Thank you for not looking away. Do not try to free anyone yourself, do not confront these people: it can hurt the person. Danger now? { $emergency } { $hotline } Tell us where it is.
    .telegram =
        Thank you for not looking away.

        Please do not try to free anybody on your own and do not confront these people: the person may pay for it. Take no photos that somebody could notice. If you can speak with the person alone, ask what they want, and give them this number to remember.

        Danger now:
        { $emergency }
        You can also tell a help line, without your name, and without the police as the first step:
        { $hotline }

        A person here can take it up. We need only a few things from you.

report_ask_where = Where is it? Country, town, street or place.

report_ask_what = What did you see or hear, and when? A few words. No names needed.

report_ask_danger = Is somebody in danger right now? Reply { -word-yes }, { -word-no } or { -word-unsure }.

report_ask_officials = Are police, soldiers or aid workers part of it? Reply { -word-yes }, { -word-no } or { -word-unsure }.

report_done = Thank you. We are getting a person here to look at it. Please do not go back there alone.

report_officials = Thank you. This is marked so that only staff here see it first. We do not pass it to the police without asking you, unless a life or a child is in danger.

# Clients, officers, doctors and aid workers who ask what to do.
for_helpers =
    .sms = See the person first, papers later. Speak alone, with an interpreter who is no friend of theirs. Ask what they need, promise nothing. { $hotline }
    .telegram =
        See the person first and the papers later.

        Speak with the person alone, with an interpreter who did not come with the others. Ask what they need now: sleep, food, a doctor. Do not promise what you cannot keep. They decide whether a help organisation or the police is called, unless a life or a child is in danger.
        { $hotline }

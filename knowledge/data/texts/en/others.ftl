### On behalf of somebody else.

missing_person =
    .sms = We take this seriously. You do not have to wait before you report it at home. Do not go there alone or threaten anyone. { $missing_line } { $hotline }
    .telegram =
        We take this seriously. It is right to look for her.

        Report her missing to the police at home; you do not have to wait some days first. Your ministry of foreign affairs can ask the embassy there. Write down: last call, number, address, names, account names, ticket, photo.

        If she writes, do not ask much: "yes or no, are you safe?" Somebody may be reading. Do not go there alone, do not threaten them and do not pay.
        { $missing_line }
        { $hotline }

missing_ask_where = In which country and town was she last? Write what you know.

missing_ask_since = Since when have you not heard from her, and how old is she?

missing_ask_danger = Did she say or show that she is in danger now? Reply { -word-yes }, { -word-no } or { -word-unsure }.

missing_done = Thank you. A person here is being told. Does she call for help now? { $emergency }

report_someone =
    .sms = Thank you for not looking away. Do not try to free anyone yourself, do not confront them: it can hurt her. Danger now? { $emergency } { $hotline } Tell us where.
    .telegram =
        Thank you for not looking away.

        Please do not try to free anybody on your own and do not confront these people: she may pay for it. Take no photos that somebody could notice. If you can speak with her alone, ask what she wants, and give her this number to remember.

        Danger now:
        { $emergency }
        You can also tell a help line, without your name, and without the police as the first step:
        { $hotline }

        A person here can take it up. We need only a few things from you.

report_ask_where = Where is it? Country, town, street or place.

report_ask_what = What did you see or hear, and when? A few words. No names needed.

report_ask_danger = Is somebody in danger right now? Reply { -word-yes }, { -word-no } or { -word-unsure }.

report_ask_officials = Are police, soldiers or aid workers part of it? Reply { -word-yes }, { -word-no } or { -word-unsure }.

report_done = Thank you. A person here is being told. Please do not go back there alone.

report_officials = Thank you. This is marked so that only staff here see it first. We do not pass it to the police on our own.

# Clients, officers, doctors and aid workers who ask what to do.
for_helpers =
    .sms = See the person first, papers later. Speak alone, with an interpreter who is no friend of theirs. Ask what she needs, promise nothing. { $hotline }
    .telegram =
        See the person first and the papers later.

        Speak with her alone, with an interpreter who does not come with them. Ask what she needs now: sleep, food, a doctor. Do not promise what you cannot keep. She decides whether a help organisation or the police is called, unless a life or a child is in danger.
        { $hotline }

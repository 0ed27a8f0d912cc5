### For people who have not left: offers, legal ways, the journey.

job_offer =
    .sms = It is good that you ask first. Danger signs: you pay to get the job, you travel as a tourist, the contract comes later, you must decide today. We can check it with you: reply { -word-check } or { -word-person }.
    .telegram =
        It is good that you ask before you go. Many offers are real, some are not. A few questions tell a lot.

        Danger signs: you have to pay for the job; you are told to come as a tourist and get papers later; no contract, or one you cannot read; they want your passport; you must decide today; you are told to tell nobody.

        Check that the firm exists: its address, a number you found yourself, the register of firms. Ask to speak with somebody who works there.
        { $check_office }

        We can check the offer with you, ten short questions.

offer_check_intro = We ask up to ten short questions about the offer. Reply { -word-yes }, { -word-no } or { -word-unsure }.

offer_question = { $question }

offer_result_danger =
    .sms = This looks dangerous: { $reasons } Do not send money or your passport, and do not travel on it. { $check_office } A person can look at it: reply { -word-person }.
    .telegram =
        This looks dangerous. The reasons:

        { $reasons }

        Do not send money, photos or your passport, and do not travel on this offer. If they already have your papers or threaten you, tell a person here.
        { $check_office }

offer_result_careful =
    .sms = Be careful: { $reasons } Ask for a written contract, check the firm yourself, call the employer on a number you found. { $check_office }
    .telegram =
        Be careful. Not everything fits:

        { $reasons }

        Before you say yes: ask for a contract in a language you read, find the firm in the register, call it on a number you found yourself, ask the embassy of that country about the visa.
        { $check_office }

offer_result_calm =
    .sms = We see no danger sign in your answers. That does not prove it is safe. Keep copies of your papers, tell someone where you go, agree on a code word. { $check_office }
    .telegram =
        We see no danger sign in your answers. That does not prove that it is safe.

        Before you go: keep copies of passport and contract, tell somebody you trust the address and the names, agree on a code word, and have your own money for the way back.
        { $check_office }

legal_migration =
    .sms = Legal ways to work abroad exist. Questions? Reply { -word-person }. { $routes } The employer asks for the permit, you do not pay for a job. Rules change every year. { $check_office }
    .telegram =
        There are legal ways to go and work abroad. The rules change every year.

        { $routes }

        As a rule the employer asks for the permit and pays the agency, not you. A visa comes only from the consulate or its visa office. Entering as a tourist does not allow you to work.
        { $check_office }

travel_agent_risk =
    .sms = Careful: somebody who takes your passport, makes you owe money or tells you to lie at the border may want to hold you later. { $hotline } Keep your papers. You can still say no.
    .telegram =
        Please be careful. Somebody who wants your passport, pays your trip so that you owe them, or tells you to lie at the border can use that to hold you later. Crossing a border without papers is one thing; being made to pay it off with your body or your work is a crime against you.

        Keep your passport yourself. Do not sign for a debt. Send the names, numbers and the route to somebody you trust. You can still say no, even on the way, even at the airport: tell a border officer or the crew.
        { $hotline }

stay_safe_abroad =
    .sms = Before you go: send someone you trust the address and a photo of passport and contract. Have your own money and a code word for "help". Keep your passport. { $hotline_there }
    .telegram =
        Before you go:
        - send a photo of passport, visa and contract to somebody you trust
        - leave the address, names and phone numbers of employer and driver
        - agree on a code word that means "help", and a day for the first call
        - learn the emergency number and the number of your embassy by heart
        - keep your passport, and enough money for the way back, on you

        Once there: if the work is not what was promised, or they take your papers or your pay, you may leave. It is not your fault.
        { $hotline_there }

### Staying, asylum, going home, going elsewhere, children.

residence_permit =
    .sms = You may be able to stay. A lawyer or a help organisation should look at your case first. { $legal_line } { $reflection } { $permit_short }
    .telegram =
        You may be able to stay legally. It depends on the country and on you.

        { $reflection }

        { $permit }

        Ask a lawyer or a help organisation before you go to an office. We can go through your options with you, a few short questions.

asylum =
    .sms = If going home is dangerous you may ask for asylum: past harm, revenge, being sold again, or that your family throws you out. Speak to a lawyer soon: there can be a time limit. { $asylum_line } { $asylum_law }
    .telegram =
        If it is dangerous for you to go home, you may be able to get asylum. Usual reasons: what was done to you there, fear of revenge or of being sold again, or that your family or town would cast you out and nobody protects you.

        { $asylum_law }

        Say it soon: some countries have a time limit. Ask for a lawyer, an interpreter, and to be heard by a woman if you want. A lawyer can tell you how it fits with the other ways.
        { $asylum_line }

fear_of_return =
    .sms = Your fear counts. Nobody should be sent back into danger. { $hotline } Going home is not the only way: there may be asylum, a permit or another country. { $permit_short }
    .telegram =
        Your fear counts, and you are not alone with it. Nobody should be sent back to where they may be harmed or sold again. Shame is not yours: what happened was done to you.

        Going home is not the only way. There may be asylum, a permit to stay, or another country.
        { $permit }

        Keep what shows the danger: messages, names, places, what they said. A lawyer can use it.
        { $hotline }

return_home =
    .sms = You decide if and when. There can be free help with the ticket, papers and the time after. { $return_line } If you are afraid of somebody there, talk to us first. { $return_help }
    .telegram =
        You decide if and when you go. There can be free help with the ticket, with travel papers, and with a place, school or work after you are back.

        { $return_help }
        { $return_line }

        If there is somebody you are afraid of, a debt, or someone who could sell you again, let us look at it together before you go. Nobody at home has to be told why you come.

third_country =
    .sms = Another country is possible but rare. A lawyer can check. { $legal_line } Ways: close family there, asylum, a United Nations programme. { $third_country } Be careful with anyone who sells a trip.
    .telegram =
        You may want to live in another country. It is possible, but it is rare.

        { $third_country }

        Ways are: close family in another country, a passport of an EU country, asylum, or resettlement by the United Nations. For danger because of a trial, a few countries take in protected witnesses.

        Somebody who sells you a trip or papers is a risk. Ask a lawyer first.
        { $legal_line }

family_reunion =
    .sms = Your children may be able to be with you, and help may reach them at home. { $hotline } { $family } Tell us only: are they with you, at home, or with him?
    .telegram =
        Your children matter. Getting help for you can be help for them too.

        { $family }

        If they are at home and may be in danger, help can be found there as well. If somebody keeps them from you, that is a matter for a lawyer and the child protection service, and many safe houses take parents with children.

        Tell us only what is safe: are they with you, at home, or with him?
        { $hotline }

children_ask_where = Where are the children: with you, at home, or with him? One word is enough.

children_with_you =
    .sms = You can bring them. Many safe houses take parents with children. In most countries children may see a doctor and go to school. { $shelter }
    .telegram =
        You can bring them. Many safe houses take parents with children. In most countries children may go to school and to a doctor, with or without papers.
        { $shelter }

children_elsewhere =
    .sms = A person here can think with you how to reach or protect them, step by step, and quietly. Reply { -word-person }. If they are here and in danger now: { $emergency }
    .telegram =
        A person here can think with you how to reach or protect them, step by step, and quietly.

        If they are here and in danger now:
        { $emergency }
        { $child_line }

home_ask_fear = Is there somebody at home you are afraid of? Reply { -word-yes }, { -word-no } or { -word-unsure }.

home_handoff_ask = Do you want a person here to plan the way home with you? Reply { -word-yes } or { -word-no }.

# The navigator: a few questions, then the ways in the order that fits.
options_intro = We can look at your options with you. A few short questions, skip any of them.

options_ask_cooperation =
    .sms = Would you talk to police or a court about it? Reply { -word-yes }, { -word-no } or { -word-unsure }. All answers are fine.
    .telegram = Would you talk to police or a court about what happened? All answers are fine, and you can change your mind.

options_ask_fear =
    .sms = Are you afraid to go back home? Reply { -word-yes }, { -word-no } or { -word-unsure }.
    .telegram = Are you afraid to go back to your home country?

options_ask_age =
    .sms = Are you under 18? Reply { -word-yes } or { -word-no }.
    .telegram = Are you under 18? There is more protection then.

options_ask_papers =
    .sms = Do you have a passport of a country of the European Union? Reply { -word-yes }, { -word-no } or { -word-unsure }.
    .telegram = Do you have a passport of a country of the European Union?

options =
    .sms = These may be your options. A lawyer should check them: reply { -word-person }. { $options } You may be able to use more than one.
    .telegram =
        Your options may be:

        { $options }

        You may be able to use more than one. These are not promises: a lawyer or a help organisation looks at your case first.
        { $legal_line }

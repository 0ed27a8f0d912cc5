### Rights: what was done to the writer, police, court, money, health.

am_i_trafficked =
    .sms = If they use force, threats, lies or debt so that you cannot stop, it is a crime against you and you have rights. { $hotline } That you said yes at first does not make it legal.
    .telegram =
        Many people ask this, and many agreed at first: to the trip, to work without papers, to sex work. That does not make legal what came after.

        What counts is now. Can you say no? Can you leave? Who has your papers, your phone, your money? If somebody uses force, threats, lies or a debt so that you cannot stop, that is a crime against you, and you have a right to protection.

        Under 18, nobody has to prove force or lies.

        You do not have to be sure, and you do not need the word for it. Telling somebody about it does not bind you to anything.
        { $hotline }

documents_taken =
    .sms = Nobody may keep your passport: that is a crime in many countries. You do not lose your rights. { $hotline } You can get new papers; a help organisation can go with you.
    .telegram =
        Nobody may keep your passport or papers, not for a debt, not for rent, not "to keep them safe". In many countries that is a crime.

        You do not lose your rights with the paper. Your embassy can give you a travel paper, and a help organisation can go there with you. If you are afraid of your own government, ask a lawyer before you go to the embassy. A photo or copy of the passport helps, and so does any old paper with your name. If the papers you have are false, tell this to a lawyer first.

        Do not risk a fight to get them back. The police can be asked to fetch them, even later.
        { $hotline }

debt_bondage =
    .sms = A debt for your trip, your papers or "your price" that never gets smaller is a trick to hold you. { $hotline } You do not have to pay a made-up debt. Nobody may force you to work it off.
    .telegram =
        Debts like this are made up to hold people: for the trip, for papers, for rent, for fines, for "your price". They grow while you work, and they never end. You do not have to pay a debt that was made up to hold you.

        Nobody may make you work off a debt by force or threat. In many countries that is a crime, and a lawyer can fight such a debt. You do not have to pay to be free.

        If they threaten you or your family over it, tell us, and we think about safety first.
        { $hotline }

unpaid_wages =
    .sms = Work has to be paid, in most countries even without papers or contract. A union or a lawyer can claim it. { $labour_line } If it is safe, write down days, hours, place and names, and keep messages and photos.
    .telegram =
        Work has to be paid, with or without a contract, in many countries even without papers. Fines, rent and "training" must not eat up your pay.

        If it is safe, write down the days, the hours, the place, who gave orders and what was promised. Keep messages and photos of the place. A union, a lawyer or the labour office can help to get the money, also after you left.

        If you cannot leave, or are threatened when you ask for your pay, write that to us.
        { $labour_line }

arrest_or_deport =
    .sms = Were you forced? Say it early. Sign nothing you cannot read, ask for a lawyer and an interpreter. { $hotline_not_police } { $punishment }
    .telegram =
        We answer this honestly: it can happen that police see the papers first and the person later. That is why it is good to know this before.

        { $punishment }

        If you are stopped or arrested: if you were forced or cheated, say it early. Ask for a lawyer and an interpreter. Do not sign what you cannot read. Ask them to call a help organisation. If you were punished already, a lawyer may still fight it.

        A help organisation should keep what you tell it to itself. Ask it about that first, before you go to any office.
        { $hotline_not_police }

trust_police =
    .sms = You decide. If police or officers are clients or friends of these people, there are ways that do not start with police: a help organisation or a lawyer first. { $hotline_not_police }
    .telegram =
        You have reason to be careful, and you decide. We do not call the police without asking you, unless a life or a child is in danger.

        There are ways that do not start with the police: a help organisation, a lawyer, a doctor, your embassy. They can find a police unit far from there, or a prosecutor, and go with you. They can also help you if you never go.

        If officers, soldiers or aid workers are part of it, tell a person here. It is kept apart and marked so that the right people see it.
        { $hotline_not_police }

testify =
    .sms = You do not have to decide now. { $legal_line } { $reflection } You can ask for a lawyer, an interpreter and protection. Shelter and a doctor should not depend on it. Some permits do.
    .telegram =
        You do not have to decide about the police or the court now.

        { $reflection }

        Shelter, a doctor and a lawyer should not depend on whether you testify. To be honest: some permits to stay depend on it, others do not.
        { $permit }

        In court you can ask for a lawyer, an interpreter, somebody to come along, and ways to speak without seeing them.
        { $legal_line }

compensation =
    .sms = You may be able to get money: for unpaid work, and for what was done to you. A lawyer can ask for it. { $legal_line } { $compensation } There can be time limits. Keep proof if it is safe.
    .telegram =
        You may be able to get money for unpaid work and for what was done to you.

        { $compensation }

        There can be time limits, so ask a lawyer early. Proof helps: messages, photos, names, days and hours. You do not need to have all of it.
        { $lawyer }
        { $legal_line }

legal_help =
    .sms = { $lawyer } { $legal_line } You can ask for an interpreter, and for someone to come along. Ask before you sign anything.
    .telegram =
        { $lawyer }

        Your lawyer works for you, not for the police, and keeps what you say secret. You can ask for an interpreter who speaks your language, and for somebody from a help organisation to come along.

        Ask before you sign anything, and before you go to an immigration office alone.
        { $legal_line }

medical_care =
    .sms = { $health } Emergency? { $ambulance } After rape go within 3 days, best today: there is medicine against HIV and pregnancy. You may ask for a woman doctor and an interpreter. Ask what stays secret.
    .telegram =
        { $health }

        You can ask about pregnancy, tests, injuries, sleep or fear. You may ask for a woman doctor and an interpreter, and to be alone with the doctor. Doctors keep secrets; ask first what they must tell others.

        After rape or sex without protection go within 3 days, best today: there is medicine against HIV and pregnancy.
        In an emergency:
        { $ambulance }
        { $medical_line }

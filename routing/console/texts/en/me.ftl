### The page of the member who is signed in.

me-reach = Your languages and phone
me-spoken-hint = Colleagues offer you conversations in the languages that you speak. An admin can change both too.
me-language = Language of these pages
me-language-hint = The pages speak this language to you on every device, and beside a conversation you read in it what was understood and what it means. It does not change what writers read.
me-language-of-browser = The one my browser asks for
me-save = Save
me-may = { $role }: { $acts }.
me-password = Change your password
me-must-change = This password was given to you by somebody else. Choose one of your own to go on.
me-changed = Changed. Your other sign-ins have ended.
me-old = Old password
me-new = { $min ->
    [one] New password, 1 character or more
   *[other] New password, { $min } characters or more
}
me-change = Change
me-sign-ins = Where you are signed in
me-failures = Wrong passwords for your name within a day: { $count }.
me-unknown-browser = an unknown browser
me-browser = { $browser } on { $system }
me-since = since
me-last-seen = last seen { $ago } ago
me-this = (this one)
me-end = End it
me-tour = Take the tour of the console

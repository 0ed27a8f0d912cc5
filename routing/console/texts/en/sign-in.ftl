### The sign-in, its second step, and the recovery codes.

sign-in-title = Sign in
sign-in-name = Name
sign-in-password = Password
sign-in-wrong = Wrong name or password.
sign-in-locked = The console is locked. Whoever looks after the line can open it.
sign-in-too-many = Too many tries. Wait a minute, then try again.
second-title = Second step
second-needed = Your account needs a second step, so that a stolen password opens nothing.
second-app = With an app for codes
second-scan = Scan this with an app for codes (Aegis, FreeOTP, Google Authenticator), or type the key into it.
second-key = Key:
second-code-of-app = The code that the app shows
second-code = The code of your app, or a recovery code
second-recovery = A recovery code
second-go-on = Go on
second-wrong = This code is not right. Codes of an app change every 30 seconds.
second-passkey-wrong = This passkey was not accepted. Try again, or type a code.
recovery-title = Recovery codes
recovery-hint = Write them down and keep them away from your phone. Each works once, in place of a code. They are shown now and never again.
recovery-go-on = Go on to the queue
invitation-title = Your invitation
invitation-hint = Type the code that stands in your link after the #.
invitation-code = Code of the invitation
invitation-open = Open
invitation-for = You are invited as <b>{ $name }</b>, { $role }. Choose a password of your own; you will sign in with this name and with it.
invitation-wrong = This invitation is used, revoked or over, or the code is wrong. Ask whoever invited you for a new one.

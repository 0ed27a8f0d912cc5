### Passkeys: on a member's own page, and at the second step.

passkeys-title = Passkeys
passkeys-hint = A passkey proves that you sign in on this console and not on a copy of it. It lies in your phone, your computer or a security key, and you confirm it with a finger, your face or a PIN.
passkeys-none = You have no passkey.
passkeys-one = With a passkey
passkeys-add = Add a passkey
passkeys-name = Name, to know it by
passkeys-make = Make a passkey
passkeys-use = Use a passkey
passkeys-added = Added { $at }.
passkeys-used = Last used { $at }.
passkeys-unused = Not used yet.
passkeys-works-at = Works at { $host }.
passkeys-remove = Remove
passkeys-refused = That did not work: this browser offers no passkeys, or it was cancelled.
passkeys-elsewhere = Browsers allow no passkeys at the address that you opened. Open the console at { $address }.
passkeys-nowhere = Browsers allow passkeys only at an encrypted address with a name, and this console has none. Whoever looks after the line can set LINDEN_CONSOLE_URL.

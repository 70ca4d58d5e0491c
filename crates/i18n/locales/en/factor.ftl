# Second factors, recovery codes, and what is said of them.
factor-field = Code from the app, or a recovery code
factor-field-hint = The six digits that the app shows, or one of your recovery codes.
factor-over = Too many codes were wrong, or it took too long. Please wait an hour, or sign in anew.
factor-rehearsal = This is a rehearsal: the made-up telephone shows { $code }.
factor-withheld = Your offices rest until you show a second factor. Whoever organises needs one: a mailbox alone is too easily read by others. Setting it up takes two minutes and a telephone.
factor-withheld-confirm = Your offices rest in this session until you show your second factor.
factor-resting = Your second factor was taken away, and your offices rest until { $until }. If it was not you who asked for this, write to us at once.
factor-confirm = Show your second factor
factor-confirm-lead = Before anything is changed about how you sign in, please show your second factor once more.
factor-confirm-button = Go on
factor-recovery = Recovery codes
factor-recovery-none = You have no recovery codes. Without them, a lost telephone locks you out until another organiser helps you.
factor-recovery-left = { $many ->
    [0] No recovery code is left. Please make new ones.
    [one] One recovery code is left.
   *[other] { $many } recovery codes are left.
}
factor-recovery-make = Make recovery codes
factor-recovery-renew = Make new recovery codes
factor-recovery-lead = Each of these codes stands for your second factor, once. They are shown now and never again. Codes that you had before no longer work.
factor-recovery-keep = Print them or write them down, and keep them apart from your telephone.
factor-recovery-download = Save as a text file
factor-recovery-file = Rostrum recovery codes
factor-recovery-kept = I have kept them
factor-way-mail = By a code from an e-mail
factor-way-given = With a code that was given
factor-way-passkey = With a passkey
factor-way-provider = By your organisation’s sign-in
factor-proven = second factor shown
factor-session-end = End this session
factor-session-of = the session of { $since }
factor-reset = Take second factors away
factor-reset-about = second factors of { $name }
factor-event-set = A second factor was set up on your account.
factor-event-codes-made = New recovery codes were made for your account. Codes that you had before no longer work.
factor-event-code-used = A recovery code was used on your account.
factor-event-reset = An organiser took the second factors of your account away. Your sessions have ended, and your offices may rest for a day. Please sign in and set up a new second factor.

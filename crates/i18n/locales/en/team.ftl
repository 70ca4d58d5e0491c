# The team's key.
team-title = Team key
team-none = There is no team key yet. Before there is one, nobody can apply: applications are sealed for it.
team-open = The team key is unlocked. Applications can be read until the platform is started again, or until you lock it.
team-locked = The team key is locked. Applications, their files and the letters about them cannot be read, and such letters wait. Everybody can go on to read public pages, to apply and to change an application.
team-left = { $count ->
    [0] The new key is nearly in use: the last steps are being done.
    [one] A new key is being taken into use. One application is still sealed for the former key; keep both keys.
   *[other] A new key is being taken into use. { $count } applications are still sealed for the former key; keep both keys.
}
team-key = Team key
team-key-hint = The line that begins with AGE-SECRET-KEY-1, or the whole file that protects it. It is held in memory only.
team-passphrase = Passphrase
team-passphrase-hint = Only for a key in a protected file.
team-unlock = Unlock the team key
team-lock = Lock the team key
team-lock-text = Lock it when nobody needs to read applications. It can be unlocked again at any time.
team-keys = Keys in use
team-number = Number
team-since = In use since
team-public = Public half
team-state = State
team-is-open = Unlocked
team-is-locked = Locked
team-new = A new team key
team-new-first = You are shown a key. Whoever holds it can unlock the applications; the platform itself does not keep it.
team-new-replaces = Take a new key into use when somebody leaves who held the present one. Everything is sealed anew while the platform goes on; after that the present key opens nothing more here. It still opens backups that were made before.
team-new-show = Show me a new key
team-fresh-lead = This is a new team key. It is shown once, and is in use only after you have brought it back below.
team-fresh-keep = Keep it in two places outside of this platform, such as a password manager and a sealed envelope. If it is lost, nobody can read the applications any more except the applicants themselves.
team-fresh-again = The key, as you have kept it
team-fresh-again-hint = Copy it from where you keep it. A key that you made yourself with the program age is taken too.
team-fresh-use = Use this key
team-not-a-key = This is no team key. Check that it is whole: the line begins with AGE-SECRET-KEY-1.
team-no-passphrase = This file is protected. Type its passphrase.
team-wrong-passphrase = The file does not open with this passphrase. Check each character and type it again.
team-another = This is a key, but not one that this platform uses now. Check its number and take the right one.
team-same = This key is in use already. Show a new one.
team-unfinished = A key is still being replaced. Wait until that is done, then begin again.

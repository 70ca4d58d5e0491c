# The outbox, the templates of letters, and letters to many.
letters-title = Letters
letters-tabs = Letters by where they are
letters-state-waiting = Waiting
letters-state-released = Released
letters-state-sent = Sent
letters-state-failed = Failed
letters-state-discarded = Discarded
letters-lead-waiting = These letters wait until somebody has looked at them. Nothing leaves by itself but the codes with which people sign in.
letters-lead-released = These letters are on their way. One that the mail server does not take now is tried again later.
letters-lead-sent = These letters have left. What they said is no longer kept.
letters-lead-failed = The mail server did not take these letters. Check the address. A letter that is released again is tried anew.
letters-lead-discarded = These letters were thrown away and will never be sent.
letters-table = Letters, the oldest first
letters-kind = Letter
letters-to = To
letters-language = Language
letters-series = Series
letters-written = Written
letters-all-kinds = All letters
letters-all-series = All series
letters-of-none = None
letters-narrow = Show
letters-none = There are no letters here.
letters-row = { $kind } to { $address }
letters-more = { $count ->
    [one] One more letter is
   *[other] { $count } more letters are
} here. Deal with these first, or narrow the list.
letters-release = Release
letters-release-picked = Release the selected ones
letters-release-shown = { $count ->
    [one] Release the one shown
   *[other] Release all { $count } shown
}
letters-discard = Discard
letters-discard-picked = Discard the selected ones
letters-released = { $count ->
    [one] One letter is released
   *[other] { $count } letters are released
}. What is released leaves within a minute.
letters-discarded = { $count ->
    [one] One letter was thrown away.
   *[other] { $count } letters were thrown away.
}
letters-put = { $count ->
    [one] One letter is
   *[other] { $count } letters are
} in the outbox and waits for a look. Nothing has been sent.
letters-pick-one = Nothing was done: no letter was selected.
letters-not-from-here = Nothing was done: at least one of these letters has left or was thrown away in the meantime.
letters-discard-title = { $count ->
    [one] Throw this letter away?
   *[other] Throw { $count } letters away?
}
letters-discard-text = It will never be sent, and this cannot be undone. Nobody is told of it.
letters-discard-yes = Throw away
letters-many = Write to many
letters-many-lead = A letter in your own words to the applicants of a series, or to some of them.
letters-many-series = Write to applicants of series { $series }
letter-state = State
letter-since = since { $since }
letter-tries = Tries so far
letter-due = Next try
letter-subject = Subject
letter-text = Text
letter-text-gone = What the letter said was deleted when it left.
letter-as-sent = The letter as it will be sent
letter-as-written = The letter
letter-reword = Change the words
letter-reword-hint = Only this one letter is changed. It may name no applicant, no speaker and no State under Review: others may read the mailbox.
letter-save = Save these words
letter-saved = The new words are saved. The letter still waits.
templates-title = Templates of letters
templates-lead = The words of each kind of letter, language by language. Change them and your own words take the place of the platform’s.
templates-table = Templates
templates-own = Own words
templates-standard = Platform’s words
templates-in = { $kind } in { $language }
template-own = These are your own words.
template-standard = These are the platform’s own words.
template-subject = Subject
template-body = Text
template-body-hint = A word in braces, such as { $example }, is replaced in each letter.
template-preview = Preview
template-preview-lead = As a letter would read, with values that were made up.
template-show = Show a preview
template-save = Save as your own words
template-reset = Back to the platform’s own words
template-reset-title = Go back to the platform’s own words?
template-reset-lead = Your own words are deleted for this letter in this language.
template-saved = Your words are saved. Letters that are written from now on have them.
template-back = The platform’s own words are back.
template-placeholders = Placeholders
template-placeholders-table = What may stand in braces
template-placeholder = Placeholder
template-meaning = What it stands for
template-example = For example
placeholder-number = The number of the application, as on its receipt
placeholder-series = The number of the series
placeholder-address = The page on which the addressee reads on
placeholder-deadline = Until when applications are taken, for the State of this application and in the language of the letter
placeholder-version = The number of the new version of the programme
placeholder-code = The code to sign in
placeholder-minutes = For how many minutes the code is good
placeholder-event = What was changed about how somebody signs in
placeholder-organisation = The organisation that holds the series
placeholder-contact = The address to write to
wording-unknown = { $name } is no placeholder of this letter. Choose one from the list below.
wording-lacks = The letter is of no use without { $name }. Put it into the text.
write-lead = Choose whom you write to, write, and look at the preview. The letters then wait in the outbox until they are released.
write-to = To whom
write-state = State under Review
write-state-all = All States
write-outcome = Decision
write-outcome-hint = Only decisions that the applicants have been told.
write-outcome-any = Any, or none yet
write-outcome-selected = Selected
write-outcome-reserve = Reserve
write-outcome-declined = Not selected
write-unanswered = Only those who were selected and have not answered
write-language = Language of the applicant
write-language-any = Any language
write-letter = The letter
write-privacy = Name no applicant, no speaker, no organisation and no State under Review: others may read the mailbox.
write-show = Show a preview
write-preview = Preview
write-count = { $count ->
    [one] The letter goes to one address.
   *[other] The letter goes to { $count } addresses, to each once.
}
write-nobody = Nobody is like that: no letter would be written.
write-example = The first of them reads:
write-put = { $count ->
    [one] Put the letter into the outbox
   *[other] Put { $count } letters into the outbox
}

# The way of an application, from its beginning to the answer to a seat. No title names a State, an
# organisation or a person: titles stand in histories and on screens that others see.

apply-over = Pre-sessions { $series }

# Where it begins.
apply-start = Apply to speak at Pre-sessions { $series }
apply-start-lead = You apply for one State under Review. No account is needed, and nothing is sent before you say so.
apply-start-asked = What will be asked
apply-start-asked-text = The form has these pages. You can stop at any time and come back with a code that you are given at the beginning.
apply-start-grant = only for States whose civil society may ask for a grant
apply-start-files = A file may be a PDF, a Word or OpenDocument text, a plain text or a picture, of at most { $limit }.
apply-start-safe = The organising team reads your application and nobody else. Names are shown to others only once you agree to it.
apply-start-choose = Begin
apply-state = For which State under Review do you apply?
apply-state-hint = Only the States for which applications are taken now are listed.
apply-state-until = until { $deadline }
apply-state-missing = Choose a State.
apply-state-closed = No applications are taken for this State now. Choose one of those listed.
apply-begin = Begin an application
apply-until = Applications are taken until { $deadline }.
apply-not-yet = Applications are taken from { $opens } on.
apply-over-now = The deadline has passed: no applications are taken any more. It was { $deadline }.
apply-no-call = There is no call for this series now.
apply-have-code = I have a code already

# The code.
apply-code = Your code
apply-code-lead = This code opens your application, on any device.
apply-code-only = Only you have it. We keep nothing from which it could be found again, and it is shown only until you say that you have kept it.
apply-code-advice = Write it down on paper, or print this page, or save the code as text where nobody else looks. Whoever has the code can read and change your application. If it is lost, a new application must be begun.
apply-code-save = Save the code as text
apply-code-kept = I have kept the code
apply-code-text = Code of an application to speak at a Pre-session
apply-code-text-how = To open the application, type this code at the address below. Whoever has the code can read and change the application.

# Where it stands.
apply-home = Your application
apply-standing = Where it stands
apply-status = Standing
apply-status-draft = Being written. Nobody but you can read it.
apply-status-received = Received.
apply-status-withdrawn = Withdrawn. It is no longer considered.
apply-status-selected = Chosen to speak. Please confirm the seat, or give it back.
apply-status-reserve = In the reserve: if a seat falls free it may become yours, and we write to you.
apply-status-declined = Not chosen. There were more applications than seats.
apply-status-confirmed = Chosen to speak, and the seat is confirmed.
apply-status-given-up = Chosen to speak, and the seat was given back.
apply-fact-state = State under Review
apply-fact-deadline = Deadline
apply-fact-number = Receipt number
apply-fact-reference = Reference for questions
apply-fact-reference-hint = Tell this when you write to us about this application; it opens nothing.
apply-go-on = Go on
apply-go-check = Check and hand in
apply-go-receipt = Receipt
apply-go-seat = The seat
apply-go-withdraw = Take the application back
apply-go-discard = Throw the draft away
apply-complete = All questions are answered. The application is not handed in yet.
apply-left = { $count ->
    [one] One question is left.
   *[other] { $count } questions are left.
}
apply-unsent = You changed answers since you handed the application in. The changes do not count before you hand it in again.
apply-unsent-late = You changed answers after you had handed the application in, and did not hand it in again. What you handed in counts.
apply-late-draft = The deadline has passed, and this application was not handed in. What you wrote is kept, and you can read it here.
apply-late-help = If something kept you from being in time, write to { $contact } and tell the reference. Only the organisers can give more time.

# The pages of the form.
apply-continue = Save and continue
apply-stay = Save and stay here
apply-back = Save and go back
apply-saved = Your answers are saved.
apply-file-kinds = PDF, Word, OpenDocument, plain text or a picture (JPEG, PNG)
apply-file-remove = Take this file away
apply-no-answer = No answer
apply-answers = Answers
apply-locked = These answers can no longer be changed.

# The same page in two windows.
apply-clash = This page was changed in another window
apply-clash-lead = While you were writing, other answers to the same questions were saved in another window or on another device. Nothing was overwritten. Choose for each question; you may change your text before.
apply-clash-which = Which answer is to be kept?
apply-clash-mine = Mine, as it stands above
apply-clash-saved = The saved one
apply-clash-what-saved = Saved
apply-clash-keep = Save what I chose
apply-clash-leave = Keep everything as it is saved

# Check and hand in.
apply-check = Check your application
apply-missing = Something is missing or wrong
apply-missing-text = An incomplete application cannot be handed in. Each line leads to its question.
apply-change = Change
apply-change-page = Change: { $page }
apply-hand-in = Hand in
apply-hand-in-text = When you hand in, the organising team can read your answers. You can change them until the deadline, and take the application back at any time.
apply-hand-in-button = Hand the application in
apply-hand-in-again = Hand the changes in
apply-nothing-new = These answers are handed in. Nothing was changed since.
apply-changed-since = Answers were changed in another window while you looked at this page. Look at them once more before you hand in.

# Too late, and other refusals.
apply-late = The deadline has passed
apply-late-lead = Applications for this State were taken until { $deadline }. This one arrived later and was not taken.
apply-late-kept = Nothing is lost: everything that you wrote is kept and can be read with your code.
apply-late-counts = What you had handed in before counts as it was.
apply-early = The call is not open yet
apply-early-lead = Nothing can be handed in before the call opens. What you wrote is kept.
apply-past = This can no longer be done
apply-past-lead = The application stands where this cannot be done any more. Nothing was changed.

# The receipt.
apply-receipt = Receipt
apply-receipt-lead = Your application was received.
apply-receipt-number = Number
apply-receipt-time = Received
apply-receipt-both = { $geneva }; in UTC { $utc }
apply-receipt-first = First received
apply-receipt-amended = Changed
apply-receipt-times = { $count ->
    [one] once
   *[other] { $count } times
}
apply-receipt-hash = Fingerprint (SHA-256)
apply-receipt-hash-text = The fingerprint is made of the exact text at the end of the receipt in text form. If one letter of the answers were changed, it would be another.
apply-receipt-keep = The code of the application is not on this receipt: keep it as you were told at the beginning. With the number alone nobody can open the application.
apply-receipt-save = Save the receipt as text
apply-receipt-signed = Save the signed receipt
apply-receipt-check = How anybody can check your receipt
apply-receipt-check-text = The signed receipt says the number, the time and the fingerprint, and nothing about who you are. With it and the public key of this platform anybody can check, without asking us, that we received an application with this fingerprint at this time: the program Rostrum does it with “rostrum receipt verify”.
apply-receipt-key = Public key of this platform
apply-receipt-copy = Copy of your answers
apply-receipt-exact = Exact text of which the fingerprint is made
apply-receipt-file = File

# Coming back.
apply-return = Open your application
apply-return-lead = Type the code that you were given when you began. Capitals, spaces and dashes do not matter.
apply-return-code = Code
apply-return-open = Open
apply-return-wrong = This code opens nothing. Compare each letter with your note, and try again.

# Taking back.
apply-withdraw = Take the application back?
apply-withdraw-text = It is then no longer considered, and cannot be handed in again. If you hold a seat, it falls to somebody else. This cannot be undone.
apply-withdraw-yes = Take the application back
apply-discard = Throw the draft away?
apply-discard-text = All that you wrote is deleted, and the code opens nothing any more. Nobody has read it. This cannot be undone.
apply-discard-yes = Throw the draft away

# The seat.
apply-seat = The seat
apply-seat-lead = You are chosen to speak. Confirm the seat, or give it back, so that somebody else can speak. Who may see what is asked after that, and everything is closed until you answer.
apply-seat-confirmed = The seat is confirmed. You can still give it back.
apply-seat-room = Nothing hides a speaker in the room. The meeting is public, every Permanent Mission is invited, that of the State under Review included, and all who are there see and hear who speaks. What you choose here is about what we show before and after.
apply-seat-confirm = Confirm the seat
apply-seat-give-up = Give the seat back
apply-seat-sure = Give the seat back?
apply-seat-sure-text = The seat then goes to somebody else, and you cannot take it again. What you allowed to be shown is no longer shown.

# What is wrong, with the question that it is about.
apply-issue = { $question } – { $sentence }

# Where the application was closed while somebody was writing.
apply-resume = Your application was closed in this browser
apply-resume-lead = It was open for a long time, or was closed in another window. What you typed is still here: type your code, and it will be saved.
apply-resume-files = A file that you chose must be chosen again.
apply-resume-typed = What you typed
apply-resume-save = Open and save

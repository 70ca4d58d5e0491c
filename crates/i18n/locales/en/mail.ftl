# Letters. They name no applicant, no speaker and no State under Review, and tell no content: whoever
# reads another's mailbox learns nothing. An address opens a page and grants nothing.
# The three letters on a decision say the same, so that the inbox does not tell the decision.

mail-draft-reminder-name = Reminder of a draft
mail-draft-reminder-subject = Pre-sessions { $series }: your application is not handed in yet
mail-draft-reminder-body =
    Good day,

    an application to Pre-sessions { $series } was begun with this e-mail address and is not handed in yet. It can be handed in until { $deadline }. To do so, open this page and type the code of your application:

    { $address }

    If you do not want to apply, you need not do anything. On the same page you can stop these reminders, or throw the draft away.

    With kind regards
    { $organisation }
    { $contact }

mail-received-name = Receipt
mail-received-subject = Pre-sessions { $series }: receipt { $number }
mail-received-body =
    Good day,

    we have received your application for Pre-sessions { $series }. Its number is { $number }.

    It can still be changed until { $deadline }, and withdrawn at any time. To do so, open this page and type the code of your application:

    { $address }

    Please keep the code to yourself. We never ask for it by e-mail or telephone.

    With kind regards
    { $organisation }
    { $contact }

mail-withdrawn-name = Withdrawal
mail-withdrawn-subject = Pre-sessions { $series }: withdrawal { $number }
mail-withdrawn-body =
    Good day,

    for Pre-sessions { $series }, the application with the number { $number } has been withdrawn, as was asked. It is no longer considered.

    If it was not you who asked for this, please write to us at once.

    With kind regards
    { $organisation }
    { $contact }

mail-selected-name = Decision: selected
mail-selected-subject = Pre-sessions { $series }: decision on { $number }
mail-selected-body =
    Good day,

    for Pre-sessions { $series }, a decision has been made on the application with the number { $number }. To read it, open this page and type the code of your application:

    { $address }

    If the page asks you for an answer, please give it there soon. Thank you for your work and for your patience.

    With kind regards
    { $organisation }
    { $contact }

mail-reserve-name = Decision: reserve
mail-reserve-subject = Pre-sessions { $series }: decision on { $number }
mail-reserve-body =
    Good day,

    for Pre-sessions { $series }, a decision has been made on the application with the number { $number }. To read it, open this page and type the code of your application:

    { $address }

    If the page asks you for an answer, please give it there soon. Thank you for your work and for your patience.

    With kind regards
    { $organisation }
    { $contact }

mail-declined-name = Decision: not selected
mail-declined-subject = Pre-sessions { $series }: decision on { $number }
mail-declined-body =
    Good day,

    for Pre-sessions { $series }, a decision has been made on the application with the number { $number }. To read it, open this page and type the code of your application:

    { $address }

    If the page asks you for an answer, please give it there soon. Thank you for your work and for your patience.

    With kind regards
    { $organisation }
    { $contact }

mail-confirm-seat-name = Reminder to answer
mail-confirm-seat-subject = Pre-sessions { $series }: please answer on { $number }
mail-confirm-seat-body =
    Good day,

    for Pre-sessions { $series }, your answer is still missing on the page of the application with the number { $number }. Please answer as soon as you can. To do so, open this page and type the code of your application:

    { $address }

    Without an answer we have to plan without you. If you need more time, please write to us.

    With kind regards
    { $organisation }
    { $contact }

mail-programme-changed-name = New version of the programme
mail-programme-changed-subject = Pre-sessions { $series }: programme, version { $version }
mail-programme-changed-body =
    Good day,

    the programme of Pre-sessions { $series } has changed. Version { $version } is now the one that holds; please look whether a time or a room that concerns you is another:

    { $address }

    With kind regards
    { $organisation }
    { $contact }

mail-account-name = Account
mail-account-subject = Your account
mail-account-body =
    Good day,

    { $event }

    If it was not you, please write to us at once and sign out everywhere else on the page of your account:

    { $address }

    With kind regards
    { $organisation }
    { $contact }

mail-sign-in-code-name = Sign-in code
mail-sign-in-code-subject = Your sign-in code
mail-sign-in-code-body =
    Good day,

    your code is

    { $code }

    Type it on the page on which you asked for it. It works there only, once, and for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.

    If you did not ask for a code, you need not do anything. Please give it to nobody; we never ask for it by e-mail or telephone.

    With kind regards
    { $organisation }
    { $contact }

mail-call-announcement-name = Announcement of the call
mail-call-announcement-subject = Call for applications: Pre-sessions { $series }
mail-call-announcement-body =
    Good day,

    the call for applications to speak at Pre-sessions { $series } is open, until { $deadline }. For which States, how the meetings run and how to apply is said here:

    { $address }

    Please pass this on to others who should be heard.

    You receive this letter because you are on our list of contacts. If you wish to leave it, please write to us.

    With kind regards
    { $organisation }
    { $contact }

mail-postponed-name = Dates changed
mail-postponed-subject = Pre-sessions { $series }: other dates
mail-postponed-body =
    Good day,

    the dates of Pre-sessions { $series } have changed. The new ones are said here:

    { $address }

    Your application { $number } stands as it is; you need not hand it in again. If you cannot take part on the new dates, please write to us.

    With kind regards
    { $organisation }
    { $contact }

mail-free-name = Letter of the organisers

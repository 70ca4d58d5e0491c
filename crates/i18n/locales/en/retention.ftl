# What is kept of people, for how long, and how it is erased.
retention-title = What is kept, and how long
retention-lead = Each period begins when the last day of the series is over. What is erased is gone for everybody, the organising team included; figures from which nobody can be told stay. Copies in backups go when the backups do.
retention-table = What is erased when
retention-what = What
retention-days = Days after the series
retention-day = Erased on
retention-count = Of how many
retention-over = due now
retention-held-travel = Travel and passport data
retention-held-files = Files as they were sent
retention-held-drafts = Drafts that were never handed in
retention-held-declined = Applications that were not chosen or were taken back, whole
retention-held-letters = Letters that left, with their addresses
retention-held-contact = Addresses and telephone numbers of those who spoke
retention-held-speakers = Applications of those who spoke, whole
retention-field = { $what }: days after the series
retention-save = Save
retention-fixed = What has no period of its own
retention-fixed-letters = The text of a letter is deleted as soon as it left.
retention-fixed-sessions = Sessions end by themselves, at the latest seven days after the code was typed.
retention-fixed-sheets = Sheets that wait to be taken in are deleted after a day.
retention-fixed-log = The log says by ids who did what and when. It holds no name and no answer; entries older than two years are taken away, and its chain says where.
retention-locked = The team key is locked. Until it is unlocked, applications that were handed in are not erased: what is counted of them must be read first.
retention-figures = The figures, which stay
retention-figures-lead = These are counted of what is kept and of what was erased. Each figure stands alone, so that nobody can be put together from them.
retention-figure-applications = Applications
retention-figure-standing = Where they stood
retention-figure-outcome = Decided
retention-figure-kind = Kind of organisation
retention-figure-gender = Gender of the speaker
retention-figure-theme = Themes
retention-figure-language = Language
retention-figure-grant = Asked for a travel grant
retention-figures-value = Value
retention-figures-number = Number

# For the applicant.
held-title = What is held about you
held-lead = Here you see how long what is kept, take a copy of everything, and have everything erased. You need to ask nobody.
held-days = { $days ->
    [one] one day after the series
   *[other] { $days } days after the series
}
held-copy = A copy of everything
held-copy-text = A ZIP file with your answers, your files, what you chose to be shown, the letters about your application that left, and what the log says of it. Keep it where nobody else looks.
held-copy-link = Download everything
held-erase = Erase everything
held-erase-draft = Your draft is erased at once. The code then opens nothing. This cannot be undone.
held-erase-handed-in = Your application is taken back, a seat that you hold falls free, whatever was released is closed, and then all of it is erased: your answers, your files and the letters about it. Figures from which nobody can be told stay, and the log says by an id that it happened. The code then opens nothing. This cannot be undone.
held-erase-public = What was public may have been copied. Copies in backups of the platform go when the backups do.
held-erase-button = Erase everything now
held-erase-sure = Erase everything?
held-go = What is held about you
held-log = What the log says
held-log-line = { $when }: { $what } ({ $who })
held-log-you = you
held-log-others = the organising team
held-log-platform = the platform

# For people with an account.
held-account = What is held about you
held-account-text = Your name, address and offices, your sessions, and what the log says that you did.
held-account-link = Download it as JSON
held-person-erase = Erase the account
held-person-erase-text = The account, its offices and its sessions are erased. Entries in the log stay, with an id in place of the name.

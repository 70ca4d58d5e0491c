# The shell of every page, and the words that its parts bring along.
ui-site = UPR Info Pre-sessions
ui-house = UPR Info
ui-work = Pre-sessions
ui-title-error = Error: { $title }
ui-skip = Skip to the content
ui-leave = Leave this page quickly
ui-menu = Main menu
ui-languages = Language
ui-crumbs = You are here
ui-nav-series = Series
ui-nav-calendar = UPR calendar
ui-nav-return = Your application
ui-nav-sign-in = Sign in
ui-nav-account = Account
ui-sign-out = Sign out
ui-close-application = Close in this browser
ui-rehearsal = This is a rehearsal. Everything here was made up.
ui-foot = UPR Info, Geneva. Every Permanent Mission is invited to every Pre-session, that of the State under Review included.
ui-calls-feed = Calls as a feed

# Forms.
ui-issues = There is a problem
ui-issue = Error:
ui-optional = (optional)
ui-words-limit = At most { $limit ->
    [one] one word
   *[other] { $limit } words
}.
ui-words-count = { $count ->
    [one] One word
   *[other] { $count } words
} so far.
ui-day = Day
ui-month = Month
ui-year = Year
ui-choose = Choose one
ui-file-limit = { $kinds }, at most { $size }.
ui-file-kept = Kept:
ui-file-replace = Choose another file to replace it.
ui-change = Change
ui-back = No, go back

# Marks and notices.
ui-provisional = provisional
ui-moved = moved
ui-cancelled = cancelled
ui-information = Please note
ui-success = Done
ui-warning = Warning

# Tables and long lists.
ui-nothing = Nothing here yet.
ui-select = Select
ui-select-row = Select { $row }
ui-pages = Pages
ui-page-of = Page { $page } of { $pages }
ui-previous = Previous
ui-next = Next

# The pages of a long form.
ui-steps = Steps
ui-step-of = Step { $step } of { $steps }
ui-step-done = complete
ui-step-left = { $count ->
    [one] one question left
   *[other] { $count } questions left
}

# Times.
ui-to = to
ui-one-zone = All times are in one time zone: the first is { $first }.

# Pages that say why there is no other page.
ui-not-found = There is nothing here
ui-not-found-text = The address may be mistyped, or the page may be gone. If you came by a link on this site, start again from the home page.
ui-forbidden = You may not do that
ui-forbidden-text = You may see this, but this step is for others. Nothing was changed.
ui-stale = Somebody else changed this in the meantime
ui-stale-text = Your version was not saved, so that nothing is overwritten. Go back, load the page again and repeat your change.
ui-locked = The applications are locked
ui-locked-text = After each start of the platform they are sealed until somebody who keeps it has unlocked the team key. Public pages, applying and changing an application work meanwhile. Nothing is lost.
ui-stale-both = Your version was not saved, so that nothing is overwritten. Below are both. Copy what you want to keep, then go on from what is saved.
ui-stale-yours = Yours, not saved
ui-stale-theirs = What is saved
ui-stale-go-on = Go on from what is saved
ui-malformed = This request cannot be understood
ui-malformed-text = It did not come from one of our pages as they are now. Go back, load the page again and try once more.
ui-expired = This form is too old
ui-expired-text = For your safety a form is only taken from the browser in which it was opened, and for a limited time. Nothing was changed. Go back: your words should still be there. Copy them, load the page again and send the form once more.
ui-too-large = That is too large
ui-too-large-text = What you sent is larger than we can take. Go back and send a smaller file. Nothing that was saved before is lost.
ui-too-many = Too many tries
ui-too-many-text = Wait a few minutes, then try again. Nothing that was saved before is lost.
ui-closed = This is closed
ui-closed-text = The time for this has passed. Nothing was changed, and what was handed in before is kept.
ui-busy = Very many people are here at once
ui-busy-text = Wait a minute, then load the page again. What was saved is safe.
ui-broken = Something broke on our side
ui-broken-text = It is not your fault, and it was written down so that it can be mended. Go back and try again in a minute. What was saved is safe.
ui-home = Home page

# What an applicant is told while typing, and reminders of an unfinished draft.

# $time is put in by the page: 14:05
draft-saved = Saved at { $time }.
draft-kept = There is no line at the moment. What you typed is kept in this browser, and is sent as soon as the line is back. Please leave this page open.
draft-clash = These answers were changed on another device or in another tab. Press “Save” to see both and choose.
draft-closed = What you type here can no longer be saved by itself. Press “Save”: nothing is lost.

draft-reminders = Reminders
draft-reminders-on = If you have not handed in, we write to your e-mail address three days and one day before the deadline. The letter does not say who you are, what you wrote or which State it is about.
draft-reminders-no-email = Once you have given an e-mail address, we write to it three days and one day before the deadline if you have not handed in.
draft-reminders-off = We do not remind you of the deadline.
draft-reminders-stop = Do not remind me
draft-reminders-start = Remind me

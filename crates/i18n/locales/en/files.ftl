# Files that applicants give, and the copies of them that others see.

file-copy-lead = Others see a copy, without what tells who made the file. The file that you sent stays sealed.
file-copy-waiting = The copy that others see is still being made. Until then nobody can open the file. You need not wait for it.
file-copy-refused = No copy of this file can be made, so nobody sees it. Please send another.
file-copy-nothing = Nothing that tells who made it was found in the file.
file-copy-found = Found in your file, and not in the copy:
file-copy-missed = Something that could be seen in your file is not in the copy. Look at the copy; a PDF often keeps more.
file-copy-text = What stands in the text, what is seen in a picture and a voice in a video stay as they are. Take out yourself what could put people in danger.
file-copy-look = Download what others will see ({ $kind }, { $size })
file-counted = Words counted: { $count }.
file-counted-of = Words counted: { $count }, of at most { $limit }.
file-over = This is more than the { $limit } words that the United Nations take. Headings and notes may explain it: it can be handed in, and those who assess it see the count.
file-no-words = No words could be read in the file: its pages may be pictures. Who cannot see them cannot read them.
file-video = A video (MP4) may have { $limit }.
file-of = { $what } ({ $count })

file-found-author = the name of an author
file-found-last-editor = the name of who changed it last
file-found-company = a company or a manager
file-found-location = the place where it was made
file-found-device = the camera or telephone
file-found-comment = comments and notes
file-found-tracked-change = tracked changes
file-found-earlier-version = earlier versions
file-found-hidden-text = hidden text
file-found-attachment = attached files
file-found-script = scripts and actions
file-found-local-path = paths on a computer
file-found-link = addresses behind links (their words stay)
file-found-form-field = fields to fill in (what was filled in stays)
file-found-custom-property = properties with names of their own
file-found-title = title, subject or description of the file
file-found-dates = dates of making and changing
file-found-software = the program that made it
file-found-identifier = numbers that tell copies apart
file-found-thumbnail = small preview pictures
file-found-printer-setting = settings of a printer
file-found-metadata = other data beside the content
file-found-picture = pictures of a kind that cannot be made clean
file-found-track = tracks of a video that are neither picture, sound nor subtitles

file-issue-damaged = This file cannot be read: it is damaged, or not what its name says. Please save it anew, or as a PDF, and choose it again.
file-issue-locked = This file is locked with a password. Please save it without one, and choose it again.
file-issue-too-much = There is more in this file than can be taken once it is unpacked. Please make it smaller, or save it as a PDF, and choose it again.
file-issue-unread = This file took too long to read. Please save it as a PDF, or make it smaller, and choose it again.
file-issue-too-many-words = Please choose a shorter submission: about { $count } words were counted in this one, and at most { $limit } are taken.

file-upload-going = Sending: { $percent } %
file-upload-broken = The line broke. Trying again…
file-upload-done = The file arrived.

file-desk-note = You download copies, without what tells who made them. Each download is logged.
file-desk-copy = { $name }: copy ({ $size })
file-desk-waiting = the copy is still to be made
file-desk-refused = no copy can be made: ask the applicant for another file
file-desk-taken-out = Not in the copy:
file-desk-original = The file as it came
file-desk-original-text = It may name people who are not to be named, and it may do harm to the computer that opens it. That you asked for it is logged.
file-desk-original-get = Download the original
file-assess-copy = Download the copy ({ $kind }, { $size })
file-assess-none = There is no copy to read yet.

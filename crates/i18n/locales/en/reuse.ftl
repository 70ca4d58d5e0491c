# What applications have in common, pointed out to organisers.
ties-title = Something in common
ties-lead = Only pointed out: nothing follows from it, and no applicant is told.
ties-filter = Something in common
ties-what = In common
ties-organisation = same organisation
ties-email = same e-mail address
ties-site = same web site
ties-domain = same domain
ties-speaker = same speaker

# Answers of an earlier application, offered to its own people.
earlier-title = Answers of an earlier application
earlier-lead = If you have applied before and kept the code, its answers can be offered to you here. Only what you choose is taken over; files and consents are never.
earlier-code = Code of the earlier application
earlier-look = Show its answers
earlier-nothing = It has no answer that could be taken over.
earlier-from = From your earlier application
earlier-take = Take this answer
earlier-now = Here you have written:
earlier-do = Take over what is ticked
earlier-taken = What you chose is taken over. Read it once more where it is asked.
earlier-go = Use answers of an earlier application

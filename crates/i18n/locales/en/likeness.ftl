# Applications that are like each other, pointed out to organisers.

likeness-title = Alike
likeness-filter = Alike another one
likeness-lead = These applications have something in common with this one. That may have good reasons; please look.
likeness-how = In common
likeness-name = the same name
likeness-similar = nearly the same name
likeness-email = the same e-mail address
likeness-domain = the same domain of e-mail or web site
likeness-speaker = the same speaker

# What was sent by somebody whose session had ended.
kept-title = Nothing is there for you now
kept-lead = If you were signed in, your session has ended. Nothing was done, and what you typed is still on this page. Open one of these in another tab, sign in, come back here and send it again.
kept-sign-in = Sign in
kept-return = Open an application with its code
kept-files = A file that you chose must be chosen again afterwards.
kept-send = Send again
kept-again = Send it once more
kept-again-lead = This form is from before you signed in, so nothing was done yet. What you typed is below. Send it once more if it is what you want.

# Signing in at a provider of OpenID Connect. $name is how the operator calls it.
provider-lead = If you have an account with { $name } under the same e-mail address, it signs you in here.
provider-use = Sign in with { $name }
provider-going = Your browser now goes to { $name }. There you sign in as you always do, and then you come back.
provider-go = Go on to { $name }
provider-otherwise = Sign in otherwise
provider-back = You are back from { $name }. One more step and you are signed in here.
provider-finish = Finish signing in
provider-away = { $name } does not answer now. Please sign in with a code by e-mail, or try again in a few minutes.
provider-over = This sign-in with { $name } took too long, was used already, or began in another browser. Please begin anew.
provider-nobody = { $name } did not vouch for anybody who has an account here. Please sign in with a code by e-mail, or ask an organiser for an account with the address that { $name } knows.
provider-links = Sign-in elsewhere
provider-links-lead = Whoever signs in there as you gets in here, after the second step if you have one.
provider-link-since = linked { $since }, last used { $used }
provider-forget = Forget the link
provider-event-linked = Your account was linked to a sign-in elsewhere: whoever signs in there as you gets in here. You find it on the page of your account.
provider-event-forgotten = The links of your account to sign-ins elsewhere were forgotten.

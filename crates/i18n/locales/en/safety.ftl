# What an applicant lets others see, and from when on. No title names a person, an organisation or a
# State.
safety-title = Your safety
safety-go = Your safety: who sees what
safety-lead = Here you choose who may see what of you and your organisation. Everything is closed unless you open it, and you can change it at any time, also after something was published.
safety-room = Nothing can hide a speaker in the room. The meeting is public, every Permanent Mission is invited, and all who are there see and hear who speaks. What you choose here is about what we show before and after.
safety-missions = “The missions” always include the mission of the State under Review. It is invited like all others: what one mission is told, all are told.
safety-after = Nothing is shown to anybody but the organising team before you have confirmed a seat. What was public may have been copied, and cannot be called back from those who copied it.
safety-level-speaker = How much of the speaker may be seen?
safety-level-organisation = How much of the organisation may be seen?
safety-level-hint = This comes before all that is chosen below: what one of the two answers withholds is shown to nobody but the organising team.
safety-risk-closed = Closed
safety-risk-closed-hint = Nothing is shown. A programme does not even show that there is a speaker.
safety-risk-organisation-withheld = Organisation withheld
safety-risk-organisation-withheld-hint = The organisation is never named, and neither is the speaker’s position in it. The speaker’s name is shown only if you open it below.
safety-risk-name-withheld = Name withheld
safety-risk-name-withheld-hint = The speaker is never named, nor the position, and no picture or recording is shown. The organisation is shown only if you open it below.
safety-risk-open = Open
safety-risk-open-hint = Nothing is withheld beyond what you choose below.
safety-items = Who may see what
safety-item-organisation = The name of the organisation
safety-item-kind = What kind of organisation it is
safety-item-kind-hint = Of a national human rights institution there is one in a State: that it is one is shown only with its name.
safety-item-speaker = The name of the speaker
safety-item-position = The speaker’s position
safety-item-position-hint = It is shown only with the name.
safety-audience-organisers = The organising team only
safety-audience-room = The missions in the room
safety-audience-room-hint = It may be said in the room, and stands on no page.
safety-audience-missions = All Permanent Missions
safety-audience-public = Everybody
safety-from = From when on: { $item }
safety-from-at-once = As soon as the seat is confirmed
safety-from-day = On the day of the meeting, from 9:00
safety-from-time = From the date and hour below
safety-instant = Date and hour
safety-instant-hint = Only if you chose “from the date and hour below” somewhere.
safety-date = Date
safety-date-hint = For example 2027-03-09
safety-time = Hour, by the clocks of Geneva
safety-time-hint = For example 09:00
safety-not-shown-yet = There is no picture, statement or recording on this platform yet. Before there is, you will be asked again; until then they are closed.
safety-choose = Choose one.
safety-issue = { $item } – { $sentence }
safety-no-instant = Give the date and hour from when on it may be shown.
safety-save = Save
safety-saved = Saved. It holds from now on, in every page, calendar, feed and file.
safety-meanwhile = This was changed or closed elsewhere since you opened this page. Nothing of what you chose here is saved yet: look again, and save.
safety-now = What holds now
safety-nobody = Nobody but the organising team sees anything.
safety-closed-by-you = You closed everything on { $when }. Nothing is shown until you choose anew.
safety-closed-by-organisers = The organising team closed everything on { $when }, to protect you. Nothing is shown until you choose anew. Only you can open it again.
safety-emergency = Emergency
safety-emergency-text = This closes everything that you released, at once, and closes your application in every other browser.
safety-close = Close everything now
safety-close-title = Close everything now?
safety-close-text = From now on nobody but the organising team sees anything of you: no page, calendar, feed or file shows it. Your application stays in every other respect as it is. What was public before may have been copied.
safety-withdraw = You can also take the whole application back.

# At the desk.
safety-desk = Who may see what
safety-desk-level-speaker = Speaker
safety-desk-level-organisation = Organisation
safety-desk-nothing = Nobody but the organising team sees anything. Only the applicant can open it.
safety-desk-from = { $audience }, from { $when } on
safety-desk-from-day = { $audience }, on the day of the meeting from 9:00 on
safety-desk-withheld = withheld
safety-desk-closed-by-applicant = The applicant closed everything on { $when }.
safety-desk-closed-by-organiser = An organiser closed everything on { $when }.
safety-desk-close = Close everything for this applicant
safety-desk-close-text = For an emergency: nobody but the organising team sees anything of this applicant from now on. Only the applicant can open it again.
safety-desk-agenda = { $count ->
    [one] One speaker closed everything that was released
   *[other] { $count } speakers closed everything that was released
}

# On public pages, of somebody whose organisation is not named.
safety-kind-national = A civil society organisation of the country
safety-kind-international = An international civil society organisation
safety-kind-coalition = A coalition
safety-kind-nhri = The national human rights institution

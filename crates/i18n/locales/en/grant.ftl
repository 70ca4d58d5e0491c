# Travel grants, at the desk.
grants-title = Travel grants
grants-lead = Who travels, on whose money, and how far each journey is. Amounts are in Swiss francs.
grants-money = Money, by donor
grants-donor = Donor
grants-for = For
grants-budget = Budget
grants-committed = Committed
grants-spent = Spent
grants-left = Left
grants-over = over budget
grants-no-funds = No donor is entered yet.
grants-add-fund = Add a donor
grants-plan = Costs of journeys
grants-report = Report to donors
grants-people = Those who travel, and those who ask
grants-nobody = Nobody who was chosen or is in the reserve asks for a grant.
grants-who = Who
grants-standing = Seat
grants-grant = Grant
grants-cost = Cost
grants-journey = Journey
grants-anybody = everybody
grants-women = women
grants-cso = civil society
grants-nhri = NHRIs
grants-any-series = all series

# Where a grant stands.
grant-stand-planned = Not offered
grant-stand-offered = Offered
grant-stand-accepted = Accepted
grant-stand-settled = Settled
grant-stand-declined = Declined
grant-stand-lapsed = Not answered in time
grant-stand-withdrawn = Seat given back
grant-stand-visa-refused = Visa refused
grant-stand-taken-back = Taken back
grant-until = until { $until }
grant-no-rate = no rate for { $currency }

# One grant.
grant-title = Travel grant
grant-standing = Where it stands
grant-traveller = Who travels
grant-substitute = the substitute
grant-application = Application
grant-estimate = Estimated cost
grant-promised = Promised
grant-paid = Paid so far
grant-trouble = This grant fell free: { $why }. Decide whether somebody else travels.
grant-next = Who could travel instead
grant-next-lead = Nobody is chosen by this list. Somebody in the reserve is first chosen to speak, on the page of the application, and then offered a grant.
grant-next-none = The application names no substitute, and nobody in the reserve of this meeting asks for a grant.
grant-next-place = Place
grant-again-substitute = Plan it for the substitute, { $name }
grant-again = Plan it once more
grant-rest = Nobody travels instead
grant-cost-title = What it costs
grant-from = State of departure
grant-from-said = The application says
grant-own = This journey costs otherwise than the plan says
grant-airfare = Flight, there and back
grant-nights = Nights
grant-night = Price of a night
grant-days = Days with an allowance
grant-per-diem = Allowance of a day
grant-visa-fee = Visa fee
grant-amount-hint = In francs, such as 1200 or 1200.50, or with a currency, such as EUR 950.
grant-save-cost = Keep the cost
grant-offer-title = Offer it
grant-offer-lead = The money is set aside as soon as the grant is offered. A letter that names nothing goes into the outbox and waits there for a look.
grant-fund = Whose money
grant-fund-left = { $name }: { $left } left
grant-last-day = Last day to accept
grant-time = Last minute of that day, Geneva time
grant-time-hint = Such as 18:00. All of the day if it is left open.
grant-over = Why more is spent than is left
grant-over-hint = Only if that is wanted. It stands in the log that the budget was exceeded.
grant-offer-do = Offer the grant
grant-end = End it
grant-end-taken-back = Take it back
grant-end-visa-refused = The visa was refused
grant-end-withdrawn = The person does not come
grant-settle = All is paid: settle it
grant-journey = The journey
grant-visa = Visa
grant-visa-since = Since
grant-visa-unknown = Not known
grant-visa-not-needed = Not needed
grant-visa-asked-for = Asked for
grant-visa-granted = Granted
grant-visa-refused = Refused
grant-flight = Flight booked
grant-hotel = Hotel booked
grant-claim = Claim received
grant-paid-on = Claim paid
grant-notes = Notes
grant-notes-hint = Organisers read them, and the person in the copy of all that is held. They are erased with the travel data.
grant-save-journey = Keep the journey
grant-payments = What was paid
grant-payments-none = Nothing was paid yet.
grant-line = For
grant-line-airfare = Flight
grant-line-nights = Hotel
grant-line-per-diem = Daily allowance
grant-line-visa = Visa fee
grant-amount = Amount
grant-francs = In francs
grant-day = Paid on
grant-spend = Enter it
grant-strike = Take back
grant-passport = Passport and letter for the visa
grant-passport-none = The person has not typed the passport yet, or it was erased.
grant-passport-soon = The passport expires less than three months after the series.
grant-letter-in = Letter of invitation in { $language } (PDF)
grant-letter-lead = The letter is set from the passport when you ask for it, and is kept nowhere. That you asked stands in the log.

# Donors, and what journeys cost.
fund-title = Donor
fund-name = Name
fund-budget = Budget, in Swiss francs
fund-states = Only for these States
fund-states-hint = For all of them if none is ticked.
fund-women = Only for women
fund-applicants = For
fund-applicants-any = Everybody
fund-applicants-cso = Civil society organisations
fund-applicants-nhri = National human rights institutions
fund-only-series = Only for this series
fund-acknowledged = The call acknowledges this donor
fund-acknowledged-hint = The name is then public. Otherwise only organisers know it.
fund-save = Keep the donor
fund-remove = Take the donor away
plan-lead = What a journey costs as a rule. Each grant can cost otherwise. What was offered stays as it was offered. An amount in another currency is converted with the rate below, each line rounded to the nearest centime.
plan-everybody = For everybody
plan-rates = Rates of other currencies
plan-rates-hint = One in a line, with the day: EUR 0.9435 2026-11-02
plan-airfare-from = Flight from { $place }
plan-visa-from = Visa fee, { $place }
plan-regions = From a region
plan-states = From a State, where that differs
plan-region-african = Africa
plan-region-asia-pacific = Asia and the Pacific
plan-region-eastern-european = Eastern Europe
plan-region-latin-american-and-caribbean = Latin America and the Caribbean
plan-region-western-european-and-others = Western Europe and others
plan-region-outside = elsewhere
plan-save = Keep the costs

# What donors are told.
report-lead = What each donor may be told. There are no names. A number below { $few } stands nowhere: States with fewer travellers are told together, and of fewer than { $few } in all only the sums. The rule is the same for everybody, so that it tells of nobody.
report-grants = Grants
report-few = fewer than { $few }
report-state = For which States
report-result = With what result
report-spent = For what
report-others = Others together
report-what = What
report-number = Number
report-csv = As CSV
report-xlsx = As a workbook

# What is wrong.
grant-flaw-missing = This is missing.
grant-flaw-too-long = Use at most { $limit } characters.
grant-flaw-money = Type an amount, such as 1200 or EUR 950.50.
grant-flaw-francs = Budgets are in Swiss francs.
grant-flaw-number = Type a whole number from 0 to { $max }.
grant-flaw-date = Type a date with day, month and year, or a time such as 18:00.
grant-flaw-choice = Choose one of those that are there.
grant-flaw-rate = This line is no rate: { $line }. Type a currency, a rate and a day, such as EUR 0.9435 2026-11-02.
grant-flaw-no-rate = There is no rate for { $currency }. Enter one among the costs of journeys.
grant-flaw-past = That is over. Choose a time to come.
grant-flaw-not-after = The passport expires before it was issued.
grant-flaw-not-from-here = This cannot be done where the grant stands now.
grant-flaw-no-seat = Somebody who holds no seat is not offered a grant. Choose the application first, and release the decision.
grant-flaw-nobody = The application names nobody who could travel.
grant-flaw-outside-state = This money is for other States.
grant-flaw-outside-women = This money is for women.
grant-flaw-outside-applicants = This money is for another kind of organisation.
grant-flaw-outside-series = This money is for another series.
grant-flaw-not-enough = { $needed } are needed and { $left } are there. Choose other money, or say why more is spent.
grant-flaw-too-late = The time to answer is over.
grant-flaw-in-use = Money of this donor was promised or spent. It stays.
grant-flaw-all-series = Money for all series is entered by those who run all of them.
grant-flaw-no-call = The call of this series announces no grants, so it acknowledges nobody.

# The agenda and the log.
desk-grant-free-reserve = a travel grant fell free ({ $why }); somebody is in the reserve
desk-grant-free = a travel grant fell free ({ $why }); nobody is in the reserve
log-act-support = Looked after travel grants
log-note-costs-of-journeys = costs of journeys
log-note-donor = donor
log-note-donor-taken-away = donor taken away
log-note-grant-planned = grant planned
log-note-grant-offered = grant offered
log-note-grant-offered-over-budget = grant offered over budget
log-note-grant-accepted = grant accepted
log-note-grant-declined = grant declined
log-note-grant-ended = grant ended
log-note-grant-lapsed = grant lapsed
log-note-grant-settled = grant settled
log-note-grant-planned-again = grant planned again
log-note-grant-laid-to-rest = nobody travels instead
log-note-grant-paid = payment entered
log-note-grant-paid-over-budget = payment entered over budget
log-note-grant-payment-taken-back = payment taken back
log-note-journey = journey
log-note-passport = passport
log-note-passport-read = passport read
log-note-visa-letter = letter for a visa
log-note-exported-donors = report to donors taken away
log-note-exported-grants = list of grants taken away

# For those who travel.
grant-own-title = Your travel grant
grant-own-go = Travel grant: look and answer
grant-own-notice = You are offered a travel grant. Please answer until { $until }.
grant-own-passport-notice = For your visa we need what stands in your passport.
grant-own-lead = We offer to pay your journey to Geneva: the flight, the nights and the daily allowance, as the call says. Please answer until { $until }. After that the offer is over and somebody else may travel.
grant-own-substitute = The offer is for the substitute speaker whom you named.
grant-own-accepted = You accepted the grant. We will write to you about the flight and the hotel.
grant-own-settled = All of your journey is paid.
grant-own-over = This offer is over. If that is a mistake, write to { $contact }.
grant-own-accept = Accept the grant
grant-own-decline = Decline the grant
grant-own-sure = Decline the travel grant?
grant-own-sure-text = Your seat stays yours. The money goes to somebody else, and we may not be able to offer it again. A passport that you typed here is erased.
grant-own-amount = Up to
grant-passport-title = Your passport
grant-passport-lead = If you need a visa, type what stands in the passport of the person who travels. We use it for the letter of invitation and for nothing else. It is kept sealed: only the organisers who hold the team key can read it, and each look stands in the log. It is erased { $days } days after the series, or at once when you say so here.
grant-passport-family = Family name, as in the passport
grant-passport-given = Given names, as in the passport
grant-nationality = Nationality
grant-passport-number = Number of the passport
grant-born = Date of birth
grant-birthplace = Place of birth
grant-issued = Issued on
grant-expires = Expires on
grant-embassy = Embassy or consulate where you ask for the visa
grant-passport-save = Keep it sealed
grant-passport-kept = Your passport is kept, sealed.
grant-passport-erase = Erase my passport now

# The letter of invitation.
grant-letter-title = Letter of invitation
grant-letter-date = Geneva, { $date }
grant-letter-greeting = To whom it may concern,
grant-letter-invites = { $organisation } invites { $name } to meetings on human rights that it holds in Geneva, Switzerland: { $dates }, at { $place }. The person invited has these details:
grant-letter-costs = { $organisation } pays the flight to Geneva and back, the nights there and a daily allowance.
grant-letter-asks = We would be grateful if a visa could be issued in time for the meetings.
grant-letter-questions = Questions are answered at { $contact }.
grant-letter-regards = With kind regards

# Letters about grants. They name nothing.
mail-grant-offer-name = Travel grant: offer
mail-grant-offer-subject = Pre-sessions { $series }: a question about { $number }
mail-grant-offer-body =
    Good day,
    
    about the application with the number { $number } for Pre-sessions { $series }, something on its page waits for your answer until { $deadline }. To read it, open this page and type the code of your application:
    
    { $address }
    
    After that time it can no longer be answered.
    
    With kind regards
    { $organisation }
    { $contact }
mail-grant-lapsed-name = Travel grant: offer over
mail-grant-lapsed-subject = Pre-sessions { $series }: about { $number }
mail-grant-lapsed-body =
    Good day,
    
    about the application with the number { $number } for Pre-sessions { $series }: the time to answer what we asked on its page is over. The rest of the application stays as it is. If something kept you from answering, please write to us. You find all about it on this page, with the code of your application:
    
    { $address }
    
    With kind regards
    { $organisation }
    { $contact }

# --- A stand-in, wherever participants meet the name

# $name (String) - whole name
# $other (String) - first name of the one who is away
stand-in-named = { $name }, standing in for { $other }

# --- Those who record stand-ins

stand-in-title = Stand-ins in your team
stand-in-place-name = Stand-ins
stand-in-lead = When somebody is away, a colleague can meet their participants meanwhile. The participants are told at once, and see that it is a stand-in wherever they meet the name.
stand-in-none = Nobody is standing in for anybody right now.
stand-in-new = New stand-in
stand-in-back = Back to the stand-ins
stand-in-row = { $staff } is standing in for { $away }
stand-in-days = From { $from } to { $until }
stand-in-coming = Coming
stand-in-ongoing = Under way
stand-in-over = Over
stand-in-meetings = { $count ->
    [one] One meeting with { $away } is already booked on those days. It stays until somebody moves it.
   *[other] { $count } meetings with { $away } are already booked on those days. They stay until somebody moves them.
}
stand-in-end = { $away } is back
stand-in-end-hint = Then { $staff } stops standing in today. Meetings that are already booked with { $staff } will be held all the same.
stand-in-said-new = The stand-in is saved, and the participants are told.
stand-in-said-end = Saved. The participants are told that all is as usual again.
stand-in-stale = This has changed since you opened the page. This is how it is now.
stand-in-already-over = It is over already. This is how it is now.

# --- The form of a new one

stand-in-new-tab = New stand-in in the team
stand-in-new-title = Who is away?
stand-in-new-away = The one who is away
stand-in-new-choose = Choose a person
stand-in-new-staff = Stand-in
stand-in-new-staff-hint = The stand-in sees the same participants, but on those days only.
stand-in-new-first = First day
stand-in-new-last = Last day
stand-in-new-next = The participants get a message in the portal. Free times follow the days by themselves.
stand-in-new-send = Save the stand-in
stand-in-new-nobody = There must be at least two in the team who meet participants for somebody to stand in.
stand-in-wrong-away = Choose who is away.
stand-in-wrong-away-twice = Somebody already stands in for that person then. Choose other days.
stand-in-wrong-staff = Choose a colleague who can stand in for that person.
stand-in-wrong-staff-away = That colleague is away then. Choose somebody else.
stand-in-wrong-first = Fill in the first day.
stand-in-wrong-past = Choose a first day that has not passed.
stand-in-wrong-last = Fill in the last day.
stand-in-wrong-order = Choose a last day that is not before the first.
stand-in-wrong-far = Choose a last day within a year.

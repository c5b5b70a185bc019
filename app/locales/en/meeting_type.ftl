# --- Choosing the kind of a meeting

meeting-type-choose = What kind of meeting?
meeting-type-length-own = As long as you usually meet

# $length (String) - 20 minutes
meeting-type-answer = { $length }. You get an answer before the time is booked.

# $length (String) - 20 minutes
meeting-type-at-once = { $length }. The time is booked at once.
meeting-type-interpreter-hint = Would you like an interpreter? Write which language, for example Arabic. With an interpreter the meeting often takes longer, and we plan for that.
meeting-type-row = Kind of meeting
meeting-type-change = Change the kind of meeting
meeting-type-book = Book the time
meeting-type-at-once-next = The time is yours as soon as you have booked it.
meeting-type-wrong = Choose what kind of meeting you would like.

# --- Too close to change it here

meeting-type-until-both = You can move or cancel the meeting here until { $moved }.
meeting-type-until-each = You can move the meeting here until { $moved } and cancel it until { $cancelled }.
meeting-type-until-move = You can move the meeting here until { $moved }.
meeting-type-until-cancel = You can cancel the meeting here until { $cancelled }.
meeting-type-late-move = It is too close to the meeting to move it here.
meeting-type-late = It is too close to the meeting to cancel it here.

# $name (String) - whole name
# $phone (String) - phone number
meeting-type-late-call = Phone { $name } on { $phone }, and you sort it out together.

# --- Those who look after the kinds

meeting-type-title = Kinds of meetings
meeting-type-place-name = Kinds of meetings
meeting-type-home = To the first page
meeting-type-lead = These are the kinds of meetings that can be booked in your sub-project. Meetings that are already booked do not change when you change something here.
meeting-type-none = There are no kinds of meetings yet. Until then each handler’s own rules hold.
meeting-type-new = New kind of meeting
meeting-type-saved = The kind of meeting is saved.
meeting-type-closed = Cannot be chosen
meeting-type-fact-length-own = as long as the handler’s own meetings

# $minutes (String) - a number
meeting-type-fact-length = { $minutes } minutes
meeting-type-fact-answer = waits for an answer
meeting-type-fact-direct = booked at once
meeting-type-fact-both = participants and staff book
meeting-type-fact-participants = participants book
meeting-type-fact-staff = only staff book

# --- The form

meeting-type-edit = Change a kind of meeting
meeting-type-add = A new kind of meeting to book
meeting-type-back = Back to kinds of meetings
meeting-type-name = Name
meeting-type-name-hint = What the participant sees, for example “Short phone call”.
meeting-type-calendar = Title in the calendar
meeting-type-calendar-hint = Something neutral that does not tell what the meeting is about, for example “Meeting”.
meeting-type-times = Times
meeting-type-times-hint = The handler’s own rules hold too. Where two rules differ, the stricter holds.
meeting-type-length = Length
meeting-type-length-hint = 5–240 minutes. Leave empty for the handler’s own length.
meeting-type-percent = Length with an interpreter, in per cent
meeting-type-percent-hint = 150 makes the meeting half as long again. 100 makes no difference.
meeting-type-before = Free time before
meeting-type-after = Free time after
meeting-type-minutes-hint = 0–120 minutes.
meeting-type-notice = Book at the latest
meeting-type-hours-hint = So many hours before the meeting, 0–336.
meeting-type-horizon = How far ahead
meeting-type-horizon-hint = 1–180 days. Leave empty for the handler’s own limit.
meeting-type-most = Most per day
meeting-type-most-hint = 1–20 for each handler. Leave empty for no limit.
meeting-type-how = Ways to meet
meeting-type-place = Place for visits
meeting-type-place-hint = Leave empty for the handler’s own place.
meeting-type-preparation = To prepare
meeting-type-who = Who books
meeting-type-participants = Participants book
meeting-type-staff = Staff book
meeting-type-answered = When a participant chooses a time
meeting-type-answer-waits = The handler answers first
meeting-type-answer-direct = The time is booked at once
meeting-type-changes = When it is too late to change
meeting-type-move = Move at the latest
meeting-type-cancel = Cancel at the latest
meeting-type-too-late = What is said when it is too late
meeting-type-too-late-hint = The handler’s phone number always follows.
meeting-type-use = Use
meeting-type-open = Can be chosen for new meetings
meeting-type-open-hint = Booked meetings are not affected.
meeting-type-save = Save the kind of meeting
meeting-type-empty = Nothing
meeting-type-stale = Somebody else has saved the kind of meeting
meeting-type-stale-why = This is how it is saved now. What you wrote is still in the form. Save again if yours should hold.

# --- What to mend

meeting-type-wrong-name = Write a name.
meeting-type-wrong-calendar = Write a title for the calendar.
meeting-type-wrong-modes = Choose at least one way to meet.
meeting-type-wrong-answer = Choose whether the handler answers first.
meeting-type-wrong-who = Choose who books.

# $limit (String) - characters
meeting-type-wrong-long = Write at most { $limit } characters.

# $limit (String) - how many there can be
meeting-type-wrong-many = There are already { $limit } kinds of meetings. Use one of them, or change one.

# $label (String) - the field's label
# $least (String) - a number
# $most (String) - a number
meeting-type-wrong-number = Write a number from { $least } to { $most } under “{ $label }”.

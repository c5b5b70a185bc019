# --- The list

booking-list-title = Meetings
booking-list-book = Book a time
booking-list-to-answer = To answer
booking-list-coming = Upcoming
booking-list-earlier = Earlier
booking-list-none-coming = You have no meeting booked right now.
booking-list-empty = You will see your meetings here once you have booked a time. You choose who to meet, when and how.
booking-list-empty-example = For example: a phone call with Sara on Tuesday morning.
booking-list-nobody = There is nobody to book a time with here right now. Call us and we will help you.
booking-list-help = See phone numbers

booking-list-proposes = { $name } suggests another time
booking-list-answer = Answer the suggestion

# --- Words about a meeting

booking-title = Your meeting
booking-with = Meeting with { $name }
booking-mode-with = { $mode } with { $name }

booking-mode-visit = Visit
booking-mode-phone = Phone
booking-mode-video = Video
booking-mode-walk = Walk

booking-standing-waiting = Waiting for an answer
booking-standing-proposed = New time suggested
booking-standing-booked = Booked
booking-standing-today = Booked, today
booking-standing-ongoing = Going on now
booking-standing-past = Over
booking-standing-unanswered = No answer in time
booking-standing-expired = No longer held
booking-standing-declined = Could not be booked
booking-standing-refused = You said no
booking-standing-cancelled = Cancelled

# --- The flow: with whom

booking-back-list = Back to meetings
booking-whom-title = Who do you want to meet?
booking-whom-hint = It takes about two minutes to book. Nothing is sent until you have checked it all once more.
booking-next = Continue
booking-back = Back

# --- The flow: when

booking-time-title = When do you want to meet?
booking-time-hint = You choose among times that suit { $name }. The meeting takes { $length }.
booking-time-until = Times up to and including { $day }.
booking-time-none = { $name } has no free times in these weeks.
booking-time-more-title = Do you need another time?
booking-time-more = Show more times
booking-time-call = Call { $name } on { $phone } and find a time together.
booking-time-taken = Has just been booked
booking-time-said-more = { $count ->
    [0] There are no more free times in those weeks.
    [one] One more time is shown.
   *[other] { $count } more times are shown.
}
booking-filter = Show times
booking-filter-all = All day
booking-filter-morning = Morning
booking-filter-afternoon = Afternoon
booking-filter-said = Times shown: { $count }

# --- The flow: how

booking-needs-title = How do you want to meet?
booking-needs-mode = How to meet
booking-needs-visit-hint = You meet in person.
booking-needs-phone-hint = You talk on the phone.
booking-needs-video-hint = You see and hear each other on a screen.
booking-needs-walk-hint = You talk while you walk.
booking-needs-interpreter = Interpreter
booking-needs-needs = Anything else you need
booking-needs-needs-hint = For example a hearing loop, an entrance without stairs, a quiet room or having someone with you.
booking-needs-subject = What do you want to talk about?
booking-needs-subject-hint = A few words are enough.

# --- The flow: check and send

booking-check-title = Is this right?
booking-check-who = Who
booking-check-when = When
booking-check-how = How
booking-check-interpreter = Interpreter
booking-check-needs = You need
booking-check-subject = You want to talk about
booking-check-nothing = Nothing
booking-check-change-who = Change who
booking-check-change-when = Change the time
booking-check-change-how = Change how
booking-check-change-interpreter = Change interpreter
booking-check-change-needs = Change what you need
booking-check-change-subject = Change what you want to talk about
booking-check-reader = When you send it, { $name } can read this. Right now nobody else can.
booking-check-readers = When you send it, { $name } can read this, and so can your case manager { $others }. Right now nobody else can.
booking-check-send = Send to { $name }

# --- One meeting

booking-meeting-who = Who
booking-meeting-interpreter = Interpreter
booking-meeting-needs = You need
booking-meeting-subject = You want to talk about
booking-meeting-prepare = Good to know
booking-meeting-cancel = Cancel the meeting
booking-meeting-book-again = Book another time
booking-where-visit-unknown = { $name } will tell you before the meeting where you meet.
booking-where-phone = { $name } will call you. You can also call { $phone }.
booking-where-video = { $name } will tell you before the meeting how to join the video call.
booking-where-walk = { $name } will tell you before the meeting where you start walking.
booking-prepare-visit = Come a few minutes early if you can, and say that you are meeting { $name }.
booking-prepare-phone = Keep your phone on and sit where you can talk in peace.
booking-prepare-video = Sit where you can talk in peace. You need a phone or a computer with a camera.
booking-prepare-walk = Wear shoes that are comfortable to walk in.
booking-next-waiting = { $name } has received your question about the time. { $name } usually answers within two working days. You will see the answer here when you sign in.
booking-next-waiting-soon = { $name } has your question about the time. You see the answer here when you sign in. The meeting is soon, so phone { $phone } if you wonder.
booking-next-waiting-title = Sent
booking-next-proposed-title = { $name } suggests another time
booking-next-proposed-before = You asked for { $when }. That time is free again.
booking-next-proposed-hold = We are holding the time for you. Answer before it begins.
booking-next-proposed-until = We are holding the time for you until { $until }. After that others can have it.
booking-next-proposed-today = We are holding the time for you until { $clock } today. After that others can have it.
booking-next-offered-title = { $name } suggests a time
booking-next-expired = We held the time for you until { $until }. Now others can have it, and that is quite all right. Book a new time whenever you like, or call { $name }.
booking-answer-yes = Yes, the time suits me
booking-answer-no = No, the time does not suit me
booking-answer-hint = If you say no or choose another time, this time is let go.
booking-answer-other = Choose another time
booking-next-booked = You have both said yes to this time. Does it no longer suit you? Cancel here or call { $name }.
booking-next-booked-late = You have both said yes to the time.
booking-next-today = The meeting is today.
booking-next-ongoing = The meeting has started.
booking-next-past = The meeting is over. If you want to meet again you can book a new time under Meetings.
booking-next-unanswered = The time passed before there was an answer. It is not your fault. You are welcome to book a new time, or call { $name }.
booking-next-declined = { $name } could not make that time. You are welcome to book another.
booking-next-refused = You said no to the time, and that is quite all right. Book another time whenever you like.
booking-next-cancelled-by-you = You have cancelled the meeting. Book a new time whenever you like.
booking-next-cancelled-by-staff = { $name } has cancelled the meeting. You are welcome to book a new time, or call { $name }.
booking-message = Message
booking-reason = Why
booking-started = The meeting has started and cannot be cancelled here. Call { $name } on { $phone }.

# --- Cancel

booking-cancel-title = Do you want to cancel the meeting?
booking-cancel-tab = Cancel your meeting
booking-cancel-reason = Why are you cancelling?
booking-cancel-reason-hint = { $name } can read what you write. Usually your case manager can read it too.
booking-cancel-yes = Yes, cancel
booking-cancel-no = No, keep the meeting
booking-cancel-over = There is nothing left to cancel. You do not need to do anything.
booking-cancel-back = Back to the meeting

# --- What stands in the way

booking-refusal-taken = The time has just been booked.
booking-refusal-outside-hours = That time cannot be booked.
booking-refusal-short-notice = There is too little time left to book that time here.
booking-refusal-far-ahead = It is not possible to book that far ahead yet.
booking-refusal-day-full = That day is already full.
booking-refusal-many-asked = You already have { $count } questions about times waiting for an answer here. Wait for an answer, or take one of them back.
booking-refusal-many-ahead = You already have { $count } meetings ahead. That is as many as can be booked. Cancel one if you want to book another.
booking-refusal-see-meetings = See your meetings
booking-refusal-too-late-here = It is too close to the meeting to change it here. Please phone instead.
booking-refusal-near = { $count ->
    [0] There are no other free times right now.
    [one] Here is another time near it.
    [2] Here are two other times near it.
    [3] Here are three other times near it.
   *[other] Here are { $count } other times near it.
}
booking-refusal-kept = Your other answers are still here.
booking-refusal-changed = The meeting has changed since you opened the page. This is how it is now.
booking-refusal-hold-over = The time is no longer held.
booking-refusal-too-late = The time passed before the answer arrived. This is how it is now.
booking-wrong-whom = Choose who you want to meet.
booking-wrong-time = Choose a time.
booking-wrong-time-past = The time has passed. Choose a later time.
booking-wrong-time-choice = Choose one of the times in the list.
booking-wrong-mode = Choose how you want to meet.
booking-wrong-interpreter-long = Write the language in at most { $limit } characters.
booking-wrong-needs-long = Write what you need in at most { $limit } characters.
booking-wrong-subject-long = Write what you want to talk about in at most { $limit } characters.
booking-wrong-reason-long = Write why in at most { $limit } characters.
booking-wrong-answer = Choose what you want to answer.
booking-wrong-key = This was already sent once with other answers. See how it stands now, and send it again if you like.
booking-unreached = We cannot reach the server right now. What you have chosen is still here. Try again in a little while.

booking-cancel-stale = The meeting has changed since you opened the page. This is how it is now. Do you still want to cancel?

# --- Undo a cancellation

booking-undo = Undo the cancellation
booking-undo-hint = Was that a mistake? You can undo it within a minute. The meeting will then be as it was.
booking-undone = The cancellation has been undone. The meeting is as it was.
booking-refusal-undo-over = More than a minute has passed, so the cancellation cannot be undone. Book a new time if you like.

# --- Calendar

booking-calendar-add = Add to your calendar
booking-calendar-remove = Take it out of your calendar
booking-calendar-hint = You get a file that your calendar can open. It says only a short title, mostly “Meeting”, and the time. Not who you are meeting or where. Remember that others may see the calendar on your phone. If the time changes, get the file again.

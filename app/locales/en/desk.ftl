# --- What waits, and today

desk-inbox-title = To answer
desk-waiting-title = Waiting for your answer
desk-waiting-count = { $count ->
    [one] One question is waiting for an answer.
   *[other] { $count } questions are waiting for an answer. Whoever has waited longest comes first.
}
desk-waiting-none = Nobody is waiting for an answer right now.
desk-more = Show more
desk-today-title = Today
desk-today-none = No meetings today.
desk-missed-title = Not answered in time
desk-missed-why = The time passed before there was an answer, or the suggestion is no longer held. It happens. Do get in touch about a new time.

desk-asked = Asked on { $when }
desk-first-asked = First asked for
desk-interpreter = Interpreter
desk-needs = Needs
desk-subject = Wants to talk about
desk-confirm = Confirm the time
desk-answer-else = Answer in another way
desk-unreached = We cannot reach the server right now. What you wrote is still here. Try again in a little while.

# --- Those who meet no participants

desk-closed-title = Welcome to the portal
desk-closed-role = Your role: { $role }
desk-closed-coordinator = Your role sees no participants, goals or meetings here. That protects those who take part. When somebody is away or leaves, you see to it that the participants have somebody all the same.
desk-closed-administrator = Your role looks after accounts and settings and does not see participants, goals or meetings. That protects those who take part.
desk-closed-today = Here you look after the kinds of meetings, change language, read about accessibility and sign out.
desk-closed-help = Help and phone

# --- One meeting

desk-meeting-tab = Meeting with a participant
desk-meeting-with = Meeting with { $name }
desk-meeting-back = Back to what is waiting
desk-when = When
desk-how = How
desk-where = Where
desk-colleague = With
desk-asked-at = Asked on
desk-participant-link = Plan and goals

desk-standing-waiting = Waiting for an answer
desk-standing-proposed = New time suggested
desk-standing-booked = Booked
desk-standing-today = Booked, today
desk-standing-ongoing = Going on now
desk-standing-past = Over
desk-standing-unanswered = No answer in time
desk-standing-expired = No longer held
desk-standing-declined = Could not be booked
desk-standing-refused = The suggestion did not suit
desk-standing-cancelled = Cancelled

desk-now-waiting = { $name } is waiting for your answer.
desk-now-proposed = { $name } has not answered your suggestion yet. The time is held until the answer comes or the time begins.
desk-now-held = { $name } has not answered your suggestion yet. The time is held until { $until }.
desk-now-expired = There was no answer to your suggestion. The time was held until { $until } and is free again. { $name } can book a new time, and you can get in touch.
desk-now-booked = The time is booked, and { $name } sees it in the portal.
desk-now-today = The meeting is today.
desk-now-ongoing = The meeting has started.
desk-now-past = The meeting is over.
desk-now-unanswered = The time passed before there was an answer. It happens, and is nobody’s fault. Do get in touch with { $name } about a new time.
desk-now-declined = You said no to the time. { $name } sees your message in the portal and can book another time.
desk-now-refused = The time you suggested did not suit { $name }. It is free again. Do get in touch about another time.
desk-now-cancelled-by-them = { $name } has cancelled. The time is free again.
desk-now-cancelled-by-you = You have cancelled. The time is free again. The portal sends no message, so call the participant if it is urgent.
desk-now-colleague = { $name } looks after this meeting.
desk-message-sent = Your message
desk-reason = Why
desk-cancel = Cancel the meeting

desk-calendar-add = Add to the calendar
desk-calendar-remove = Take it out of the calendar
desk-calendar-hint = The file holds only a short neutral title and the time, never the name of the participant. Do not write the name there yourself if others can see your calendar. If the meeting changes, get the file again.

# --- The answer

desk-answer-title = Answer { $name }
desk-answer-legend = What do you want to answer?
desk-answer-confirm = Yes, the time suits me
desk-answer-decline = No, the time does not suit me
desk-answer-decline-hint = Write a few words about why.
desk-answer-propose = I suggest another time
desk-answer-propose-hint = The time the participant asked for becomes free. Your new time is held a while for the answer. You both see how long.
desk-answer-times = Your free times, three weeks ahead ({ $length })
desk-answer-times-none = You have no free times in the next three weeks.
desk-answer-times-hours = Change my hours
desk-answer-times-more = More days
desk-answer-message = Message to { $name }
desk-answer-message-hint = Write when you say no. Otherwise it is optional.
desk-answer-send = Send the answer to { $name }

desk-said-confirmed = The time is confirmed.
desk-said-declined = The answer has been sent. The time is free again.
desk-said-proposed = The suggestion has been sent. Here you see how long the time is held.
desk-said-cancelled = The meeting has been cancelled.

desk-conflict-title = The question already has an answer
desk-conflict-why = Somebody answered first, perhaps you in another window. This is how it is now.
desk-conflict-changed-title = The meeting has changed
desk-conflict-changed-why = It changed after you opened the page. This is how it is now.
desk-conflict-late-title = The time has already begun
desk-conflict-late-why = So it can no longer be answered. Do get in touch with the participant. This is how it is now.
desk-conflict-taken-title = The time has just been booked
desk-conflict-taken-why = Choose another of your free times. What you wrote is still here.
desk-conflict-wrote = You wrote

desk-wrong-answer = Choose what you want to answer.
desk-wrong-time = Choose a time to suggest.
desk-wrong-time-choice = Choose one of the times in the list.
desk-wrong-message = Write a few words about why the time does not suit.
desk-wrong-message-long = Write the message in at most { $limit } characters.
desk-wrong-reason-long = Write why in at most { $limit } characters.
desk-wrong-reason = Write a few words about why.
desk-wrong-key = This was already sent once with other answers. See how it stands now, and send it again if you like.
desk-wrong-page = Reload the page and try once more.

# --- Cancel

desk-cancel-tab = Cancel a meeting with a participant
desk-cancel-back = Back to the meeting
desk-cancel-title = Do you want to cancel the meeting?
desk-cancel-reason = Why are you cancelling?
desk-cancel-reason-hint = { $name } can read what you write.
desk-cancel-yes = Yes, cancel
desk-cancel-no = No, keep the meeting

# --- My participants

desk-people-title = My participants
desk-people-none = Here you will see the participants you work with. Right now there is nobody.
desk-people-since = Since { $day }
desk-people-contact = You are the contact person

desk-person-title = A participant’s plan
desk-person-back = My participants
desk-person-plan = Plan
desk-person-own-words = { $name }, in their own words
desk-person-no-plan = { $name } has no plan yet. You write it together.
desk-person-goals = Shared goals
desk-person-goals-why = This is what { $name } has chosen to share, in their own words.
desk-person-goals-none = { $name } has not shared a goal. Sharing is voluntary.
desk-person-meetings = Upcoming meetings with you
desk-person-meetings-none = No upcoming meetings.
desk-person-people = People around them
desk-person-logged = A log keeps that you have opened this page, and when.
desk-goal-plan = If it happens

# --- My hours

desk-hours-title = My hours
desk-hours-lead = Here you decide when participants can book you. Meetings that already exist stay as they are.
desk-hours-week = Every week
desk-hours-hint = Write for example 9:00 or 13:30. Leave it empty when you are not available.
desk-hours-from = From
desk-hours-to = To
desk-hours-again = time { $row }
desk-hours-more = More times
desk-hours-rules = How meetings are booked
desk-hours-length = How long is a meeting?
desk-hours-length-hint = In minutes, from 15 to 240.
desk-hours-buffer = How much of a break do you want between meetings?
desk-hours-buffer-hint = In minutes, from 0 to 120.
desk-hours-notice = How far in advance must a participant book?
desk-hours-notice-hint = In hours, from 0 to 336 (two weeks).
desk-hours-horizon = How far ahead can a participant book?
desk-hours-horizon-hint = In days, from 1 to 180.
desk-hours-save = Save my hours
desk-said-hours = Your hours are saved.
desk-hours-conflict-title = Your hours have been changed somewhere else
desk-hours-conflict-why = Do not worry, what you wrote is still here below. Compare, and save again if your hours should count.
desk-hours-conflict-now = This is what is saved now
desk-hours-none = No times
desk-hours-span = { $from }–{ $to }
desk-hours-span-from = { $span } from { $day }
desk-hours-span-until = { $span } until { $day }
desk-hours-span-between = { $span } from { $first } until { $last }
desk-hours-some-days = Holds for a time only
desk-hours-first = First day
desk-hours-last = Last day
desk-hours-day-of = { $label } for { $weekday }
desk-hours-holidays = On public holidays, and on Midsummer’s Eve, Christmas Eve and New Year’s Eve, nobody can book you. If you do want to meet people then, add the day under time off and single days.
desk-wrong-hours-day = Write the { $field } like this: 2026-12-21.
desk-wrong-hours-days-order = Choose the { $field } so that it does not come before the first.

desk-hours-length-now = One meeting: { $minutes } minutes
desk-hours-buffer-now = Break between meetings, in minutes: { $minutes }
desk-hours-notice-now = At least this far in advance, in hours: { $hours }
desk-hours-horizon-now = At most this far ahead, in days: { $days }

desk-wrong-time-of-day = Write a time for { $field }, for example 9:00.
desk-wrong-time-missing = Fill in { $field }.
desk-wrong-order = Write an end time for { $field } that comes after the start.
desk-wrong-overlap = Change { $field } so that the times do not overlap.
desk-wrong-length = Write how long a meeting is, from 15 to 240 minutes.
desk-wrong-buffer = Write how long the break is, from 0 to 120 minutes.
desk-wrong-notice = Write how long in advance, from 0 to 336 hours.
desk-wrong-horizon = Write how far ahead, from 1 to 180 days.

# --- Undo a cancellation

desk-undo = Undo the cancellation
desk-undo-hint = Was that a mistake? You can undo it within a minute. The meeting will then be as it was.
desk-said-restored = The cancellation has been undone. The meeting is as it was.
desk-conflict-undo-over-title = More than a minute has passed
desk-conflict-undo-over-why = So it cannot be undone. Do get in touch with the participant about a new time.
desk-conflict-undo-taken-why = So it cannot be undone. Do get in touch with the participant about a new time.
desk-conflict-near = Your free times near it:

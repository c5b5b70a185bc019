# --- What waits, and today

desk-inbox-title = To answer
desk-waiting-title = Waiting for your answer
desk-waiting-count = { $count ->
    [one] One person waits for an answer.
   *[other] { $count } wait for an answer. Whoever has waited longest stands first.
}
desk-waiting-none = Nobody waits for an answer right now.
desk-more = Show more
desk-today-title = Today
desk-today-none = No meetings today.
desk-missed-title = Not answered in time
desk-missed-why = The time came before there was an answer. It happens. Get in touch about a new time if you can.

desk-asked = Asked { $when }
desk-first-asked = Asked for
desk-interpreter = Interpreter
desk-needs = Needs
desk-subject = Wants to talk about
desk-confirm = Confirm the time
desk-answer-else = Answer in another way
desk-unreached = We cannot reach the server right now. What you wrote is still here. Try again in a while.

# --- Those who meet no participants

desk-closed-title = Welcome to the portal
desk-closed-role = Your role: { $role }
desk-closed-coordinator = Your role sees no participants, goals or meetings here. That protects those who take part. Assignment and handover will come to this page.
desk-closed-administrator = Your role looks after accounts and settings and sees no participants, goals or meetings. That protects those who take part.
desk-closed-today = Today you can change language, read about accessibility and sign out here.
desk-closed-help = Help and phone

# --- One meeting

desk-meeting-tab = Meeting with a participant
desk-meeting-with = Meeting with { $name }
desk-meeting-back = Back to what waits
desk-when = When
desk-how = How
desk-where = Where
desk-colleague = With
desk-asked-at = Asked on
desk-participant-link = Plan and goals

desk-standing-waiting = Waiting for an answer
desk-standing-proposed = You proposed another time
desk-standing-booked = Booked
desk-standing-today = Booked, today
desk-standing-ongoing = Going on now
desk-standing-past = Has been
desk-standing-unanswered = Was not answered
desk-standing-declined = Declined
desk-standing-refused = Did not suit
desk-standing-cancelled = Cancelled

desk-now-waiting = { $name } waits for your answer.
desk-now-proposed = { $name } has not answered your proposal yet. The time is held until then.
desk-now-booked = You meet then. { $name } sees it too.
desk-now-today = You meet today.
desk-now-ongoing = The meeting has begun.
desk-now-past = The meeting has been.
desk-now-unanswered = The time came before there was an answer. It happens, and is nobody’s fault. Get in touch with { $name } about a new time if you can.
desk-now-declined = You declined the time. { $name } sees your message and can book another.
desk-now-refused = The time you proposed did not suit { $name }. It is free again.
desk-now-cancelled-by-them = { $name } has cancelled. The time is free again.
desk-now-cancelled-by-you = You have cancelled. The time is free again.
desk-now-colleague = { $name } answers for this meeting.
desk-message-sent = Your message
desk-reason = Why
desk-cancel = Cancel the meeting

# --- The answer

desk-answer-title = Answer { $name }
desk-answer-legend = What do you want to answer?
desk-answer-confirm = Yes, the time suits
desk-answer-decline = No, the time does not suit
desk-answer-decline-hint = Write a few words about why.
desk-answer-propose = I propose another time
desk-answer-propose-hint = The time that was asked for becomes free, and your new one is held until you get an answer.
desk-answer-times = Your free times, three weeks ahead ({ $length })
desk-answer-times-none = You have no free times in the next three weeks.
desk-answer-times-hours = Change my hours
desk-answer-times-more = More days
desk-answer-message = Message to { $name }
desk-answer-message-hint = Needed when you say no, otherwise optional.
desk-answer-send = Send the answer to { $name }

desk-said-confirmed = The time is confirmed.
desk-said-declined = The answer is sent. The time is free again.
desk-said-proposed = The proposal is sent. The time is held until you get an answer.
desk-said-cancelled = The meeting is cancelled.

desk-conflict-title = It has already been answered
desk-conflict-why = Somebody, perhaps you in another window, answered first. This is how it stands now.
desk-conflict-changed-title = The meeting has changed
desk-conflict-changed-why = It changed after you saw it. This is how it stands now.
desk-conflict-late-title = The time has come
desk-conflict-late-why = So it can no longer be answered. This is how it stands now.
desk-conflict-taken-title = The time has just been booked
desk-conflict-taken-why = Choose another of your free times. What you wrote is still here.
desk-conflict-wrote = You wrote

desk-wrong-answer = Choose what you want to answer.
desk-wrong-time = Choose a time to propose.
desk-wrong-time-choice = Choose one of the times in the list.
desk-wrong-message = Write a few words about why the time does not suit.
desk-wrong-message-long = Write the message with at most { $limit } characters.
desk-wrong-reason-long = Write why with at most { $limit } characters.
desk-wrong-reason = Write a few words about why.
desk-wrong-key = This was already sent once with other answers. Look at how it stands, and send it again if you like.
desk-wrong-page = Load the page again and try once more.

# --- Cancel

desk-cancel-tab = Cancel a meeting with a participant
desk-cancel-back = Back to the meeting
desk-cancel-title = Do you want to cancel the meeting?
desk-cancel-reason = Why do you cancel?
desk-cancel-reason-hint = { $name } reads what you write.
desk-cancel-yes = Yes, cancel
desk-cancel-no = No, keep the meeting

# --- My participants

desk-people-title = My participants
desk-people-none = The participants you work with stand here. Right now there is nobody.
desk-people-since = Since { $day }
desk-people-contact = You are the contact person

desk-person-title = A participant’s plan
desk-person-back = My participants
desk-person-plan = Plan
desk-person-own-words = Own words by { $name }
desk-person-no-plan = { $name } has no plan yet. You write it together.
desk-person-goals = Shared goals
desk-person-goals-why = This is what { $name } has chosen to share, in their own words.
desk-person-goals-none = { $name } has not shared a goal. That is fine.
desk-person-meetings = Coming meetings with you
desk-person-meetings-none = No coming meetings.
desk-person-people = People around them
desk-person-logged = It is recorded that you have read this.
desk-goal-plan = If it happens

# --- My hours

desk-hours-title = My hours
desk-hours-lead = Here you decide when participants can book you. Meetings that already exist never change.
desk-hours-week = Every week
desk-hours-hint = Write for example 9.00 or 13:30. Leave empty when you are not available.
desk-hours-from = From
desk-hours-to = To
desk-hours-again = time { $row }
desk-hours-more = More times
desk-hours-rules = How meetings are booked
desk-hours-length = How long is a meeting?
desk-hours-length-hint = In minutes, from 15 to 240.
desk-hours-buffer = How much of a break do you want between meetings?
desk-hours-buffer-hint = In minutes, from 0 to 120.
desk-hours-notice = How long in advance must somebody book?
desk-hours-notice-hint = In hours, from 0 to 336 (two weeks).
desk-hours-horizon = How far ahead can somebody book?
desk-hours-horizon-hint = In days, from 1 to 180.
desk-hours-save = Save my hours
desk-said-hours = Your hours are saved.
desk-hours-conflict-title = Your hours have been changed somewhere else
desk-hours-conflict-why = No harm done, what you wrote is still here below. Compare, and save again if yours should count.
desk-hours-conflict-now = This is what is saved now
desk-hours-none = No times
desk-hours-span = { $from }–{ $to }

desk-hours-length-now = Meetings of { $minutes } minutes
desk-hours-buffer-now = { $minutes } minutes between meetings
desk-hours-notice-now = At least { $hours } hours in advance
desk-hours-horizon-now = At most { $days } days ahead

desk-wrong-time-of-day = Write a time for { $field }, for example 9.00.
desk-wrong-time-missing = Fill in { $field }.
desk-wrong-order = Write an end time for { $field } that comes after the start.
desk-wrong-overlap = Change { $field } so that the times do not run into each other.
desk-wrong-length = Write how long a meeting is, from 15 to 240 minutes.
desk-wrong-buffer = Write how long the break is, from 0 to 120 minutes.
desk-wrong-notice = Write how long in advance, from 0 to 336 hours.
desk-wrong-horizon = Write how far ahead, from 1 to 180 days.

# --- Undo a cancellation

desk-undo = Undo the cancellation
desk-undo-hint = Was that a mistake? You can undo it for one minute. The meeting is then as it was.
desk-said-restored = The cancellation is undone. The meeting is as it was.
desk-conflict-undo-over-title = More than a minute has passed
desk-conflict-undo-over-why = That is why it cannot be undone. Get in touch with the participant about a new time.
desk-conflict-undo-taken-why = That is why it cannot be undone. Get in touch with the participant about a new time.
desk-conflict-near = Your free times close to it:

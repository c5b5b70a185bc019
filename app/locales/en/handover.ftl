# --- Asking to hand over

handover-action = Hand over to a colleague
handover-tab = Hand over to a colleague
handover-title = Hand over { $name } to a colleague
handover-lead = A change of person is felt. So all three of you meet first, and the coordinator says yes or no. The participant is told now already.
handover-to = Who takes over?
handover-day = From which day?
handover-day-hint = The colleague begins that day. You stay until the day before.
handover-mode = How do all three of you meet?
handover-interpreter-hint = Write the language, if there is to be an interpreter.
handover-times = Times when all three of you are free ({ $length })
handover-times-none = There is no time before that day when all three of you are free. Choose a later day, or write below why you do not meet first.
handover-show = Show times for the three of you
handover-show-hint = First choose who takes over and from which day. Then press Show times for the three of you.
handover-no-meeting = Why is it not possible to meet first?
handover-no-meeting-hint = Only if you leave the meeting out. What you write stays in the history, and the participant can read it.
handover-words = Why do you hand over? Write to the participant
handover-words-hint = A few lines will do.
handover-meetings = Meetings after that day
handover-meetings-hint = You have meetings booked further ahead. Choose what becomes of each. The coordinator sees the times before the answer.
handover-fate-hand-over = The colleague takes the meeting
handover-fate-keep = I hold it all the same
handover-fate-cancel = Cancel it
handover-send = Send to the coordinator
handover-nobody = No colleague in the team can take over right now.
handover-asked-already = There is a handover already that waits for an answer.
handover-see-it = See the one that waits
handover-wrong-to = Choose who takes over.
handover-wrong-day = Fill in from which day.
handover-wrong-day-past = Choose a day from tomorrow on.
handover-wrong-day-far = Choose a day within half a year.
handover-wrong-time = Choose a time for the three of you, or write why it is not possible.
handover-wrong-time-choice = Choose one of the times in the list, before the day the colleague begins.
handover-wrong-mode = Choose how you meet.
handover-wrong-long = Write less, at most { $limit } characters.
handover-wrong-words = Write a few words to the participant about why.
handover-wrong-fate = Choose what becomes of the meeting.
handover-wrong-answer = Choose yes or no.
handover-wrong-message = Write a few words about why it is not possible.

# --- The list and one of them

handover-list-title = Handovers in your team
handover-place-name = Handovers
handover-list-none = No handover is under way right now.
handover-back = Back to the handovers
handover-one-tab = One handover in the team
handover-one-title = Handover for { $name }
handover-row = From { $from } to { $to }, { $day }
handover-from = From
handover-to-whom = To
handover-change-on = First day
handover-why = To the participant
handover-first = The meeting of all three
handover-no-first = No meeting, because
handover-answer = The answer
handover-after = Meetings after that day
handover-after-none = No meetings are booked after that day.
handover-state-requested = Waiting for an answer
handover-state-decided = Done
handover-state-declined = Came to nothing
handover-state-withdrawn = Taken back
handover-fate-row-hand-over = the colleague takes it
handover-fate-row-keep = the present one holds it
handover-fate-row-cancel = will be cancelled
handover-decide = Say yes or no
handover-decide-hint = If you say yes it holds from the first day. A meeting that the colleague has no time for stays with the present one, so that none is lost.
handover-yes = Yes, hand over
handover-no = No, not now
handover-message = A few words, if it is no
handover-withdraw = Take the handover back
handover-said-asked = The handover is sent to the coordinator. The participant is told.
handover-said-decided = Done. The participant and the colleagues are told.
handover-said-off = Saved. All stays as it is.
handover-refused-stale = This has changed since you opened the page. This is how it is now.
handover-refused-answered = It has been answered already. This is how it is now.
handover-refused-own = You cannot answer what concerns yourself.
handover-refused-day = The day has passed. Say no, and ask the colleague to send a new one.
handover-refused-taken = The time for the three of you has just been taken. Choose another; what you wrote is still there.

# --- What the participant sees

handover-change-asked-title = { $to } may become your new person
handover-change-asked = { $from } suggests a change from { $day }. It is not decided yet. You will know as soon as it is.
handover-change-decided-title = { $to } is your person from { $day }
handover-change-decided = Until then it is { $from } you phone and book times with.
handover-change-done = Before, it was { $from }.
handover-change-meeting = All three of you meet first: { $when }
handover-change-why = { $from } writes
handover-change-no-meeting = You will not all three meet first, because

# --- In a meeting of all three that is not needed

handover-meeting-reason = There will be no change of person, so this meeting is not needed.

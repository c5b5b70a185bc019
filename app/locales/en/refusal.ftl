# --- What stands in the way of a participant's change

refusal-started = The meeting has already begun, so it cannot be changed here. Call if you cannot come.
refusal-answered = The meeting is already answered or cancelled. This is how it is now.
refusal-not-yours-to-answer = That question is not yours to answer. This is how it is now.
refusal-away = The time is no longer open for meetings.

# $count (Number) - times
refusal-near-held = { $count ->
    [0] There are no free times right now.
   *[other] Here are free times near it.
}

# --- What stands in the way of what staff do

refusal-not-yours = The answer is somebody else's
refusal-not-yours-why = Whoever got the question about a new time answers it, and whoever asked can take it back. This is how it is now.
refusal-over = The meeting no longer stands
refusal-over-why = It is already cancelled or came to nothing. This is how it is now.
refusal-desk-started = The meeting has already begun
refusal-desk-started-why = So it can no longer be moved or cancelled. This is how it is now.
refusal-desk-hold-over = The time is no longer held
refusal-desk-hold-over-why = There was no answer in time, so the time is free for others. This is how it is now.
refusal-outside = The time is outside your hours
refusal-outside-why = You take no meetings then. Choose another time. What you wrote is still here.
refusal-far = You cannot be booked that far ahead
refusal-far-why = Choose an earlier time. What you wrote is still here.
refusal-full = That day is already full
refusal-full-why = You have as many meetings of that kind as a day holds. Choose another day. What you wrote is still here.
refusal-move-lost-why = The meeting stays at its old time. To move it, agree on another one.
refusal-undo-away = You are not there at that time any more
refusal-undo-away-why = You have added time off or other hours since. So it cannot be undone. Do get in touch with the participant about a new time.

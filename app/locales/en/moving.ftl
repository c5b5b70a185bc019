# --- A participant moves a meeting

moving-action = Move the meeting
moving-tab = Move your meeting
moving-title = Which time would you like instead?

# $when (String) - the whole time
moving-now = Now: { $when }

# $name (String) - first name
moving-lead = { $name } gets your question and answers you here. The time you have stands until then, and we hold the new one for you.

# $name (String) - first name
moving-lead-wish = { $name } has not answered yet. If you choose a new time here, that is what you ask for instead.

# $name (String) - whole name
moving-lead-other = If the answer is yes, you meet { $name }.

# $name (String) - first name
moving-send = Ask { $name } about the new time
moving-lead-at-once = The meeting moves at once when you have chosen a new time.
moving-send-at-once = Move the meeting here
moving-lead-other-at-once = Then you meet { $name }.
moving-send-wish = Ask for the new time instead
moving-not = This meeting cannot be moved here. Please call, and you will find a way together.
moving-others = Would you rather meet somebody else?

# $name (String) - whole name
moving-others-see = See times with { $name }

# --- A new time that waits for an answer

moving-asked-title = You have asked for a new time

# $when (String) - the whole time
moving-asked = You would like to move to { $when }. The time you have stands until you get an answer.
moving-withdraw = Keep the time I have

# $name (String) - first name
moving-yours-title = { $name } would like to move the meeting

# $when (String) - the whole time
# $until (String) - day and time
moving-yours = The new time is { $when }. We hold it for you until { $until }. If you do not answer, the time you already have stands.
moving-yes = Yes, move the meeting
moving-no = No, keep the time we have
moving-other = Choose another new time
moving-over-title = The meeting has not moved

# $when (String) - the whole time
moving-over = There was no answer in time about { $when }. The time you already have stands.
moving-tag-yours = Answer about a new time
moving-tag-over = Not moved
moving-tag-asked = New time waits for an answer

# --- Said once

moving-said-asked = The question is sent. The time you have stands until you get an answer.
moving-said-changed = Now you are asking for the new time.
moving-said-yes = The meeting has moved.
moving-said-no = The meeting stays at its time.

# --- Staff move a meeting

moving-desk-action = Move the meeting
moving-desk-tab = Move a meeting with a participant
moving-desk-title = To which time?

# $name (String) - first name
moving-desk-how = Have you and { $name } agreed?

# $name (String) - first name
moving-desk-ask = No, ask { $name }

# $name (String) - first name
moving-desk-ask-hint = The new time is held for { $length }, but never longer than until the meeting. The old one stands until { $name } has said yes.
moving-desk-agreed = Yes, we have agreed
moving-desk-agreed-hint = The meeting moves at once.
moving-desk-send = Send
moving-desk-keep = Keep the time
moving-desk-wrong-how = Choose whether you have agreed.
moving-desk-wrong-time = Choose a time to move to.

# $name (String) - first name
moving-desk-yours-title = { $name } would like to move the meeting

# $when (String) - the whole time
# $until (String) - day and time
moving-desk-yours = The new time is { $when } and is held until { $until }. If you do not answer, the old time stands.

# $name (String) - first name
moving-desk-asked-title = You have asked { $name } about a new time

# $when (String) - the whole time
# $until (String) - day and time
moving-desk-asked = The new time is { $when } and is held until { $until }. Without an answer the old time stands.

# $when (String) - the whole time
moving-desk-others = There is a question about moving to { $when }. The old time stands until it has been answered.
moving-desk-withdraw = Keep the old time
moving-desk-no = No, keep the old time
moving-desk-list = Would like to move a meeting
moving-desk-said-asked = The question is sent. The old time stands until you get an answer.
moving-desk-close = There is less than { $length } left. You can still move the meeting, but phone { $name } too.

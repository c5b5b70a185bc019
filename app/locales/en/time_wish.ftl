# --- Windows in words

time-wish-whole-day = { $day }, all day
time-wish-morning = { $day }, morning
time-wish-afternoon = { $day }, afternoon
time-wish-between = { $day }, from { $from } until { $to }

# --- How it stands, for the participant

time-wish-standing-waiting = Waits for an answer
time-wish-standing-proposed = A suggestion to answer
time-wish-standing-answered = Answered
time-wish-standing-declined = No time was found
time-wish-standing-withdrawn = Taken back
time-wish-standing-lapsed = The days have passed

# --- The form on the page with free times

time-wish-summary = Does no time suit you?
time-wish-lead = Write when you can, and { $name } looks for a time. Then you get a suggestion to say yes or no to.
time-wish-again = You have already wished for times with { $name }. What you send now counts instead.
time-wish-has-proposal = { $name } has suggested a time. Answer that first. If it does not suit you, you can wish for other times.
time-wish-first = When would suit you best?
time-wish-second = Add a day
time-wish-third = Add a third day
time-wish-day = Day
time-wish-part = Part of the day
time-wish-part-whole = All day
time-wish-part-morning = Morning
time-wish-part-afternoon = Afternoon
time-wish-part-between = Between two times
time-wish-from = From
time-wish-to = Until
time-wish-clock-hint = For example 9.30.
time-wish-about-hint = A few words are enough. Write if there is something more { $name } should know about the times.
time-wish-send = Send to { $name }

# --- One wish

time-wish-title = Times you have wished for
time-wish-windows = You can
time-wish-said-sent = Your wishes are sent.
time-wish-said-withdrawn = Your wishes are taken back.
time-wish-next-waiting-title = Sent
time-wish-next-waiting = { $name } has your wishes and looks for a time. { $name } most often answers within two working days. You see the answer on the first page when you sign in.
time-wish-next-let-go = { $name } suggested { $when }. The time was held until { $until } and is free again. That is all right. Your wishes are still there, and { $name } can suggest a new time.
time-wish-next-proposed = { $name } suggests { $when }. The time is held for you until { $until }.
time-wish-next-answered = { $name } answered with a time. The page of the meeting tells how it went on.
time-wish-next-declined = { $name } found no time for now. You are welcome to wish for other times, or call { $name } on { $phone }.
time-wish-next-withdrawn = { $name } no longer looks for a time. You can book or wish again whenever you like.
time-wish-next-lapsed = The days you wished for passed before there was a time. It is not your fault. You are welcome to wish for new times, or call { $name } on { $phone }.
time-wish-next-gone = { $name } no longer works with you and cannot answer. You are welcome to book a time with another of your contacts.
time-wish-closed = { $name } most often meets nobody that day, but your wish counts all the same.
time-wish-see-proposal = Answer the suggestion
time-wish-see-meeting = See the meeting
time-wish-change = Change the wishes
time-wish-anew = Wish for other times
time-wish-withdraw = Take the wishes back

# --- On a meeting that answers a wish

time-wish-meeting-inside = The time is within what you wished for: { $window }.
time-wish-meeting-outside = The time is outside what you wished for. These were your wishes:
time-wish-meeting-kept = Your wishes are still with { $name }, who can suggest a new time. You do not need to do anything.
time-wish-meeting-link = See your wishes

# --- In lists

time-wish-list-title = Times wished for
time-wish-list-with = A time with { $name }

time-wish-home-proposed = { $name } suggests a time
time-wish-home-why = A time is suggested to you: { $day }. You can say yes, say no or wish for other times.

# --- What stands in the way

time-wish-refusal-stale = Your wishes have changed since you opened the page. What you wrote now is still here. Send it again if it should count.
time-wish-refusal-now = These are the wishes now:
time-wish-refusal-proposed = { $name } has suggested a time meanwhile. Answer that first.
time-wish-refusal-answered = The wishes are already answered. This is how it is now.
time-wish-refusal-withdrawn = The wishes are already taken back.
time-wish-refusal-lapsed = The days you wished for have passed. This is how it is now.
time-wish-refusal-many = You have sent many wishes today. Call { $name } on { $phone }, and you find a time together.

time-wish-wrong-day-missing = Choose a day.
time-wish-wrong-day = Write the day like this: 2026-12-21.
time-wish-wrong-past = Choose a day or time further ahead. This one passes too soon.
time-wish-wrong-far = Choose a day that is nearer. It is not possible to book that far ahead yet.
time-wish-wrong-overlap = Choose a day or part of a day that you have not chosen already.
time-wish-wrong-part = Choose a part of the day.
time-wish-wrong-clock = Write a time that exists that day, for example 9.30.
time-wish-wrong-order = Write an end that comes after the start.
time-wish-wrong-short = Choose a longer while, so that there is room for the whole meeting.

# --- The staff side

time-wish-desk-tab = A participant wishes for a time
time-wish-desk-list = Wish for a time
time-wish-desk-count = { $count ->
    [one] One wish waits for a suggestion.
   *[other] { $count } wishes wait for suggestions. The one that has waited longest stands first.
}
time-wish-desk-title = { $name } wishes for a time
time-wish-desk-asked = Wished { $when }
time-wish-desk-windows = Wishes for
time-wish-desk-closed = You meet nobody that day.
time-wish-desk-standing-proposed = Suggestion sent
time-wish-desk-standing-declined = You said no
time-wish-desk-waiting = { $name } waits for your answer.
time-wish-desk-let-go = You suggested { $when }, and there was no answer in time. The time is free again. { $name } waits for a new suggestion.
time-wish-desk-proposed = You have suggested { $when }. The time is held for { $name } until { $until }.
time-wish-desk-answered = { $name } has answered the time you suggested.
time-wish-desk-declined = { $name } sees your words in the portal, with your phone number, and can wish for other times.
time-wish-desk-withdrawn = { $name } has taken the wishes back. You do not need to do anything.
time-wish-desk-lapsed = The days that { $name } wished for have passed. You are welcome to get in touch about a new time.
time-wish-desk-times = Time to suggest ({ $length })
time-wish-desk-window-none = None of your times is free then.
time-wish-desk-near = Near the wishes
time-wish-desk-hold = The time is held for a while for the answer. You both see how long.
time-wish-desk-send = Suggest the time to { $name }
time-wish-desk-no = Do you find no time?
time-wish-desk-no-hint = { $name } reads what you write, gets your phone number and can wish for other times.
time-wish-desk-no-send = Say no to { $name }
time-wish-desk-said-declined = The answer is sent.
time-wish-desk-conflict-stale = { $name } has changed the wishes since you opened the page. These are the wishes now.
time-wish-desk-conflict-answered = The wishes are already answered, perhaps by yourself in another window. This is how it is now.
time-wish-desk-conflict-withdrawn = { $name } took the wishes back meanwhile. This is how it is now.
time-wish-desk-conflict-lapsed = The days passed before the answer arrived. This is how it is now.
time-wish-desk-conflict-taken = The time was taken meanwhile. Choose another, what you wrote is still here.

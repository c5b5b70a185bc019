away-title = I am away today
away-link = I am away today
away-lead = You are off for the rest of the day, and nobody can book you then. We do not keep why.
away-meetings = Meetings left today
away-what = For each meeting we propose your nearest free time from tomorrow on. The time is held for { $length }, but never longer than until the meeting, and the participant says yes or no. If there is no free time the meeting is cancelled, and the participant can wish for a new one.
away-none = You have no meetings left today.

# $count (Number) - meetings
away-others = { $count ->
    [one] One meeting is with somebody you no longer work with. It stands. Tell a colleague.
   *[other] { $count } meetings are with people you no longer work with. They stand. Tell a colleague.
}
away-held = Times that are held for meetings that may move here. Say no to them, or leave them:
away-send = Yes, I am away for the rest of the day
away-no = No, go back
away-stale = Another meeting has come since you opened the page. Please look through once more.
away-message = I am away today and am sorry that I cannot meet you then. Does this time suit you instead?
away-reason = I am away today and find no new time myself. Please book or wish for a time that suits you.
away-said = You are off for the rest of the day. The participants see their new times in the portal.

away-proposed-before = The meeting was booked for { $when }, but { $name } is away then. That time is free again.
away-booked-before = Was booked for

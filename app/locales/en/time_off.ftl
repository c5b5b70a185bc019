time-off-said = Your time off has been saved.
time-off-said-gone = The time off has been removed.
time-off-said-day = The hours of that day have been saved.
time-off-said-day-gone = The day has its usual hours again.
time-off-title = Time off and single days
time-off-link = Time off and single days
time-off-back = My hours
time-off-lead = Nobody can book you while you are off. Meetings that already exist stay until you cancel them yourself. We do not save why you are off.
time-off-spans = Time off
time-off-spans-none = You have no time off entered.
time-off-new = Add time off
time-off-new-hint = Without a time, the whole day counts. Without a last day, it is one day.
time-off-from-day = First day
time-off-from-time = From
time-off-to-day = Last day
time-off-to-time = Until
time-off-save = Save the time off
time-off-days = Days with other hours
time-off-days-none = Every day has its usual hours.
time-off-day-new = Give a day other hours
time-off-day-hint = The hours count on that day only, instead of the usual ones. Write for example 9:00.
time-off-day = Day
time-off-from-again = From, time 2
time-off-to-again = To, time 2
time-off-day-save = Save the hours of the day
time-off-remove = Remove
time-off-hours = From { $from } to { $to }
time-off-many-days = { $from } to { $to }
time-off-hits = { $count ->
    [one] One meeting is within this time off
   *[other] { $count } meetings are within this time off
}
time-off-hits-day = { $count ->
    [one] One meeting is outside the new hours
   *[other] { $count } meetings are outside the new hours
}
time-off-hits-why = Nothing is saved yet. What is booked stays even if you save. Open the meeting if you want to answer or cancel.
time-off-hits-other = A meeting with someone you no longer work with.
time-off-hits-held = A time that is held for a meeting that may move here.
time-off-save-anyway = Save the time off without cancelling
time-off-day-save-anyway = Save the hours without cancelling
time-off-keep-working = Do not save
time-off-wrong-day-missing = Choose a day.
time-off-wrong-day = Write the day as year-month-day, for example 2026-12-24.
time-off-wrong-past = Choose today or a day further ahead.
time-off-wrong-days-order = Choose a last day that is the same as the first or later.
time-off-wrong-over = That time has passed. Choose a later one.
time-off-wrong-order = Write an end time that comes after the start.
time-off-wrong-no-hours = Write from when. If you are off the whole day, add time off instead.
time-off-wrong-stretches = Change time 2, so that the times do not overlap.
time-off-wrong-overlap = You are already off on one of the days. Remove that time off first, or choose other days.
time-off-wrong-day-again = That day already has hours of its own. Remove them first.
time-off-wrong-far = Choose a day within two years.
time-off-wrong-many = You have already entered a hundred. First remove something you do not need.
time-off-wrong-hits = More than 200 meetings are within the time off. Choose a shorter time off.
time-off-wrong-time = Write a time, for example 9:00.

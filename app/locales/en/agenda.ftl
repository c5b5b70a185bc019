agenda-title = My calendar
# $number (String) - week number
# $first (String) - Monday 23 November
# $last (String) - Sunday 29 November 2026
agenda-week = Week { $number }, { $first } – { $last }
agenda-ways = Other days, and other ways to show them
agenda-day-before = The day before
agenda-day-after = The day after
agenda-week-before = The week before
agenda-week-after = The week after
agenda-today = Today
agenda-by-day = Day
agenda-by-week = Week
agenda-as-list = List
agenda-as-table = Table
agenda-none = Nothing booked.
agenda-is-today = today
agenda-time = Time
agenda-off = Time off
agenda-other = Another meeting
agenda-held = Time held, if the meeting moves here
agenda-answer = Answer
agenda-move = Move
agenda-cancel = Cancel
# $name (String) - whole name
# $clock (String) - 14:30
agenda-about = the meeting with { $name } { $clock }
agenda-print-hint = A printed page shows the names of participants. Do not leave it lying about.

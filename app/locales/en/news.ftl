news-title = New since last time
news-seen = I have seen this
# $name (String) - whom the meeting is with
# $when (String) - Tuesday 24 November 2026, 14:30–15:15
news-booked = The meeting with { $name } is booked: { $when }
# $name (String) - a participant
# $when (String) - Tuesday 24 November 2026, 14:30–15:15
news-accepted = { $name } says yes to { $when }
# $name (String) - a participant
# $when (String) - Tuesday 24 November 2026, 14:30–15:15
news-refused = { $name } says no to { $when }. The time is free again.
# $name (String) - whom the meeting is with
# $when (String) - Tuesday 24 November 2026, 14:30–15:15
news-cancelled = The meeting with { $name } is cancelled: { $when }
# $name (String) - whom the meeting is with
# $when (String) - Tuesday 24 November 2026, 14:30–15:15
news-restored = The meeting with { $name } will be held after all: { $when }
# $name (String) - whom the meeting is with
# $when (String) - Tuesday 24 November 2026, 14:30–15:15
news-changed = Something has changed in the meeting with { $name }, { $when }

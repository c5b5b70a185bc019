news-title = New since last time
news-seen = I have seen this
news-booked = The meeting with { $name } is booked: { $when }
news-accepted = { $name } says yes to { $when }
news-refused = { $name } says no to { $when }. The time is free again.
news-cancelled = The meeting with { $name } is cancelled: { $when }
news-restored = The meeting with { $name } will be held after all: { $when }
news-changed = Something has changed in the meeting with { $name }, { $when }
news-told = { $name } has written how the meeting went: { $when }
news-corrected = { $name } has changed what it says about how the meeting went: { $when }
# $name (String) - whom the meeting is with
# $when (String) - Tuesday 24 November 2026 14.30–15.15
news-moved = The meeting with { $name } has moved to { $when }
# $name (String) - whom the meeting is with
# $when (String) - the time that was asked for
news-stays = The meeting with { $name } does not move to { $when }. The time you had stands.

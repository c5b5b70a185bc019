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
news-moved = The meeting with { $name } has moved to { $when }
news-stays = The meeting with { $name } does not move to { $when }. The time you had stands.

news-stand-in = { $name } is away from { $from } to { $until }. { $other } is standing in.
news-stand-in-over = { $name } is back. { $other } is not standing in any more.
news-handover-asked = { $name } would like to hand over to { $other } from { $from }.
news-handover-decided = { $other } takes over from { $name } from { $from }.
news-handover-off = { $name } goes on. { $other } does not take over.

# --- What calendars show

feed-title-meeting = Meeting
feed-calendar-name = Meetings

# --- The page

feed-page-title = Your meetings in the calendar
feed-back = Back to meetings
feed-back-hours = Back to my hours
feed-link = Get your meetings in your calendar
feed-lead = Your calendar can fetch your meetings by itself from a secret address. New, moved and cancelled meetings then get there without you doing anything.
feed-shows = What the calendar shows
# $title (String) - Meeting
feed-shows-title = A short title, mostly just “{ $title }”. Never who you are meeting, where you meet or what it is about.
feed-shows-time = When the meeting starts and ends, and whether it is booked or waits for an answer.
# $days (String) - how many days
feed-shows-span = Meetings from { $days } days back and onwards. A cancelled meeting stays as cancelled for as long.
feed-shows-protected = Meetings with people whose personal data are protected are not included.
feed-mind = Good to know
feed-mind-anyone = Everyone who has the address can see the times. Do not give it to anyone else.
feed-mind-phone = Those who can see your calendar also see the meetings there.
feed-mind-company = If you use a calendar on the web, such as one from Google or Microsoft, that company gets the times too.
feed-mind-late = The calendar fetches changes when it likes, sometimes only once a day. The portal always shows what holds.
feed-off = No calendar fetches your meetings right now.
feed-make = Make an address

# $day (String) - Tuesday 24 November 2026, 8:00
feed-on = You made an address { $day }. It was shown only then, to be safe.
feed-again-hint = Have you lost the address, or may someone else have seen it? Make a new one. The old one then stops working.
feed-again = Make a new address
feed-stop-hint = Do you no longer want the calendar to fetch meetings? Turn the address off. What the calendar has already fetched you may have to remove there.
feed-stop = Turn the address off
feed-stopped = The address is turned off.

feed-fresh-title = Here is your address
feed-fresh-once = Copy it now. It is shown only this once.
feed-fresh-label = Address of your meetings
feed-fresh-how = Choose “Subscribe to calendar” or “Add from web address” in your calendar, and paste the address there.

feed-protected = This part is turned off for you. It is a protection, so that your times are in no more places than here. You always see your meetings in the portal.

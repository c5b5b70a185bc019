group-tag-seated = You have a seat
group-tag-offered = A seat is kept for you
group-tag-waiting = Number { $number } in the line
group-tag-full = Full
group-tag-begun = Has begun
group-tag-over = Is over
group-tag-cancelled = Will not be

group-free = { $count ->
    [0] No free seats
    [one] One free seat
   *[other] { $count } free seats
}
group-seats = { $count ->
    [one] One seat
   *[other] { $count } seats
}
group-in-line = { $count ->
    [one] One person in the line
   *[other] { $count } people in the line
}

group-link = Group meetings
group-list-title = Group meetings
group-list-own = Your group meetings
group-list-others = Coming soon
group-list-empty = Here you see meetings where several people take part. Nothing is planned right now.
group-list-empty-example = For example: try working in a café, an afternoon together with some others.
group-coming = In a group

group-tab = Group meeting
group-back = Back to group meetings
group-take = Take a seat
group-stand = Stand in the line
group-give-back = Give back the seat
group-leave-line = Leave the line
group-answer-yes = Yes, I take the seat
group-answer-no = No thanks
group-to-meetings = See your meetings
group-alternatives = There are free seats here
group-others-unnamed = Whoever leads the meeting sees how many are coming. The others in the group do not see your name here.

group-fact-about = About the meeting
group-fact-place = Place
group-fact-leader = Leads the meeting
group-fact-seats = Seats
group-fact-line = Line
group-fact-offer = A free seat is kept for the first in the line

group-now-seated = The seat is yours. If something comes up, give it back as soon as you can. Then somebody else can come.
group-now-offered-title = A seat has become free for you
group-now-offered = The seat is kept for you until { $until }. After that it goes to the next in the line.
group-now-waiting-title = You are number { $number } in the line
group-now-waiting = When a seat becomes free for you, you see it here and on the first page. You have { $hours } to answer. The line goes in the order you came.
group-now-full = { $count ->
    [0] All seats are taken. If one becomes free, the first in the line is offered it and has { $hours } to answer.
    [one] All seats are taken, and one person stands in the line. If one becomes free, the first is offered it and has { $hours } to answer.
   *[other] All seats are taken, and { $count } people stand in the line. If one becomes free, the first is offered it and has { $hours } to answer.
}
group-now-lapsed = A seat was kept for you, but the time to answer ran out and the seat went to the next. You can stand in the line again.
group-now-clash = You have another meeting then: { $when }. Move or cancel it first if you want to come here instead.
group-now-begun = The meeting has begun.
group-now-cancelled = The meeting will not take place. It is not because of you.

group-said-seated = The seat is yours.
group-said-in-line = You stand in the line. We tell you here when a seat becomes free for you.
group-said-left = It is cancelled.
group-said-no = You have said no. The seat goes to the next in the line.

group-refusal-full = Somebody took the last seat just before you. You can stand in the line.
group-refusal-free = There is a free seat. You do not need to stand in line.
group-refusal-has-seat = You have a seat already.
group-refusal-in-line = You stand in the line already.
group-refusal-not-in = You have no seat here and do not stand in the line.
group-refusal-not-offered = The seat is no longer kept for you. This is how it stands now.
group-refusal-clash = You already have a meeting then: { $when }.
group-refusal-started = The meeting has already begun.
group-refusal-cancelled = The meeting will not take place.

group-leave-tab = Give back a seat
group-leave-title = Do you want to give back the seat?
group-leave-why = The seat goes to the first in the line, or becomes free for all.
group-leave-yes = Yes, give it back
group-leave-no = No, keep the seat
group-leave-line-title = Do you want to leave the line?
group-leave-line-why = If you stand in the line again you come last.
group-leave-line-yes = Yes, leave the line
group-leave-line-no = No, stay

group-home-offered = A seat is kept for you in a group meeting
group-home-asked = How did the group meeting go? Tell us if you were there
group-home-next = Answer about the seat
group-home-next-why = A seat in a group meeting is kept for you until { $until }.

group-desk-link = Group meetings
group-desk-title = My group meetings
group-desk-lead = Participants take seats by themselves. When it is full they stand in a line, and a seat that becomes free is offered to the next by itself.
group-desk-new = New group meeting
group-desk-empty = You lead no group meeting right now. When you have made one, the participants of your sub-project see it under Meetings.
group-desk-back = Back to my group meetings
group-taken = { $taken } of { $seats } seats are taken

group-led-tab = Group meeting I lead
group-led-seated = Coming
group-led-none = Nobody has taken a seat yet.
group-led-offered = Have been asked
group-led-line = In the line
group-led-until = The seat is kept until { $until }
group-led-number = Participant { $number }
group-led-unnamed = Names are shown of those you work with. The others are participants of the sub-project, in the order they came.
group-led-cancelled = Will not be

group-new-title = New group meeting
group-new-lead = All participants of the sub-project see what you write here. Calendars only say Meeting.
group-new-name = Title
group-new-name-hint = A few words that say what you do, for example: Try working in a café.
group-new-about-hint = What you do, what to bring, whether there are stairs.
group-new-day = Day
group-new-seats = Number of seats
group-new-seats-hint = 1–{ $most }
group-new-offer = Hours to answer about a free seat
group-new-offer-hint = So long is a seat kept for the next in the line. If you write nothing it is 24 hours.
group-new-save = Make the meeting
group-new-clash-title = You have a meeting then
group-new-clash = The time clashes with a meeting of yours: { $when }. Choose another time, or move that meeting first.
group-new-nearest = At these times you are free:

group-said-made = The group meeting is made. Participants can take seats now.
group-said-cancelled = The group meeting is cancelled. Everybody in it has been told.

group-cancel = Cancel the meeting
group-cancel-title = Do you want to cancel the group meeting?
group-cancel-told = { $count ->
    [0] Nobody has a seat or stands in the line.
    [one] One person is told on their first page, with your words.
   *[other] { $count } people are told on their first page, with your words.
}
group-cancel-reason = Why is it cancelled?
group-cancel-reason-hint = Everybody in it reads this.
group-cancel-yes = Yes, cancel it
group-cancel-no = No, keep the meeting

group-wrong-title = Write a title.
group-wrong-long = Write at most { $limit } characters.
group-wrong-day = Choose a day.
group-wrong-past = Choose a day that has not passed.
group-wrong-far = Choose a day within two years.
group-wrong-from = Write when it begins, for example 13.00.
group-wrong-begun = Choose a time that has not passed.
group-wrong-to = Write when it ends, for example 14.30.
group-wrong-order = The end must come after the beginning.
group-wrong-place = Write where you meet.
group-wrong-seats = Write how many can come, 1–{ $most }.
group-wrong-offer = Write a number of hours, 1–{ $most }, or leave it empty.
group-wrong-answer = Choose yes or no.

group-hit = { $count ->
    [one] You also lead a group meeting then. It stays until you cancel it.
   *[other] You also lead { $count } group meetings then. They stay until you cancel them.
}

group-news-cancelled = The group meeting with { $name } is cancelled: { $when }
group-news-went-on = The seat that was kept for you went to the next: the group meeting with { $name }, { $when }

group-untold = { $count ->
    [one] One person to tell about
   *[other] { $count } people to tell about
}

outcome-tab = How the meeting went
outcome-title = How did it go?
outcome-before = What it said before
outcome-changed = Last changed { $when }.
outcome-agreed-title = This is what you agreed on

outcome-you-held = The meeting was held, and you were there.
outcome-you-held-without = The meeting was held without you.
outcome-not-held = The meeting was not held.
outcome-you-in-advance = You were prevented and said so before.
outcome-you-prevented = You were prevented.
outcome-you-absent = You did not come to the meeting.
outcome-you-asked = Whether you came is not settled.
outcome-you-we = We called the meeting off. It is not because of you.

outcome-they-held = The meeting was held, and { $name } was there.
outcome-they-held-without = The meeting was held without { $name }.
outcome-they-in-advance = { $name } was prevented and said so before.
outcome-they-prevented = { $name } was prevented.
outcome-they-we = We called the meeting off.
outcome-they-absent = { $name } did not come to the meeting.
outcome-they-asked = You have written that { $name } did not come. It is not settled.

outcome-asked-title = Is that right?
outcome-asked = { $name } has written that you did not come to the meeting. Nothing is settled: first we want to hear what you say. You can answer until { $until }.
outcome-asked-over = { $name } has written that you did not come to the meeting. The time to answer here is over. You can call { $name } at { $phone }.
outcome-answered = Thank you, your answer is sent. { $name } reads it and settles what it shall say. You can change your answer until { $until }, or until it is settled.
outcome-answered-over = Your answer is sent. { $name } reads it and settles what it shall say.
outcome-your-words = Your answer
outcome-what-happened = What happened?
outcome-what-happened-hint = Write in your own words. { $name } reads it.
outcome-send = Send to { $name }
outcome-wrong-words = Write a few words about what happened.

outcome-tell = Tell how it went
outcome-correct = Change what it says
outcome-took-place = Was the meeting held?
outcome-came = Did { $name } come?
outcome-yes = Yes
outcome-no = No
outcome-reason = Why not?
outcome-reason-hint = Choose when the meeting was not held or { $name } was not there.
outcome-reason-none = Not needed: the meeting was held and { $name } was there
outcome-reason-in-advance = { $name } was prevented and said so before
outcome-reason-prevented = { $name } was prevented
outcome-reason-absent = { $name } did not come. { $name } can first read it and answer.
outcome-reason-we = We called it off
outcome-agreed = What did you agree on?
outcome-agreed-hint = { $name } reads what you write.
outcome-save = Save how it went
outcome-later = Not now

outcome-settle-title = Settle what it shall say
outcome-settle-answered = { $name } has answered. Read the answer and settle it.
outcome-settle-silent = { $name } has not answered, and the time to answer is over.
outcome-settle-waits = { $name } can answer until { $until }. If you have spoken and { $name } was prevented, you can save that now.
outcome-settle-prevented = It was prevented
outcome-settle-absent = { $name } did not come

outcome-wrong-took-place = Choose whether the meeting was held.
outcome-wrong-came = Choose whether the participant came.
outcome-wrong-reason = Choose why not.
outcome-wrong-reason-fit = Choose answers that go together: the reason does not fit the others.
outcome-wrong-long = Write less: at most { $limit } characters.
outcome-refusal-not-yet = The meeting has not begun. Tell how it went when its time has passed.
outcome-refusal-not-booked = The meeting was not booked, so there is nothing to tell.
outcome-refusal-stale = It has changed since you opened the page. Read what it says now and try again.
outcome-refusal-settled = It is already settled. What it says stands here.
outcome-refusal-late = The time to answer is over. Call instead, and it can be changed.
outcome-refusal-early = The participant can still answer. Wait for the answer or until the time is over.

outcome-list-why = Meetings stay here until you have told how they went.
outcome-list-untold = Not told
outcome-list-settle = To settle
outcome-home-asked = { $name } wants to hear what happened
outcome-said-told = Saved. The participant can read it.
outcome-said-settled = Settled. The participant can read what it says.
outcome-said-sent = Your answer is sent.

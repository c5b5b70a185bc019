hours-title = My training hours
hours-week-tab = Hours of another week

hours-today = Today
hours-today-same = Same as last time: { $times }
hours-today-agreed = As we agreed: { $times }
hours-today-hint = One press is enough. You can undo it for a minute, and change it until somebody has confirmed.
hours-today-other = Other times, or away
hours-today-write = Write today’s hours
hours-today-free = You have no time agreed today. If you were there anyway you can write it.
hours-undo = Undo
hours-change = Change
hours-look = Look closer

hours-just = Saved. { $what }.
hours-just-next = Now { $names } can read it and confirm.
hours-just-next-nobody = Now it waits to be confirmed.
hours-said-declared = The day is saved.
hours-said-undone = What you just wrote is taken back.
hours-said-disputed = Your objection is sent. The answer comes here.

hours-week = { $from } to { $until }
hours-week-earlier = The week before
hours-week-later = The week after
hours-week-this = This week
hours-day-agreed = Agreed: { $times }
hours-day-nothing = Nothing agreed

hours-state-missing = Not written
hours-state-declared = Waits to be confirmed
hours-state-confirmed = Confirmed
hours-state-adjusted = Confirmed with a change
hours-state-disputed = Objection

hours-times = { $from }–{ $to }
hours-times-night = { $from }–{ $to } the next day
hours-worked = { $times } ({ $length })
hours-worked-pause = { $times } ({ $length }, break { $pause })
hours-absent-sick = Away: ill
hours-absent-child = Away: care of a child
hours-absent-other = Away
hours-absent-words = { $reason }. { $words }

hours-sums = How much
hours-sum-week = The week
hours-sum-confirmed = confirmed
hours-sum-declared = waits to be confirmed
hours-sum-disputed = with an objection

hours-agreed = What we agreed
hours-agreed-place = Where
hours-agreed-when = When
hours-agreed-since = From
hours-agreed-until = Until and with
hours-none = Here you write the hours when you do work training. Your handler first writes where and when.

hours-day-tab = One day
hours-day-back = To the week
hours-day-how = How was the day?
hours-day-worked = I was there
hours-day-absent = I was not there
hours-day-from = From
hours-day-to = To
hours-day-time-hint = For example 9.00. If you finish after midnight it counts to this day.
hours-day-pause = Break in minutes
hours-day-reason = Why?
hours-day-sick = Ill
hours-day-child = Care of a child
hours-day-other = Something else
hours-day-words = In your own words
hours-day-words-hint = Needed only if you choose Something else.
hours-day-late = Why do you write this day only now?
hours-day-late-hint = { $days ->
    [one] More than { $days } day has passed. A few words are enough.
   *[other] More than { $days } days have passed. A few words are enough.
}
hours-day-readers = { $names } can read what you write, and confirm it. After that it cannot be changed.
hours-day-save = Save the day
hours-day-future = The day has not been yet. Come back when it has.
hours-day-frozen = The day is confirmed. What stands here no longer changes.

hours-fact-declared = You wrote
hours-fact-declared-by = { $name } wrote
hours-fact-late = Why so late
hours-fact-confirmed-by = Confirmed by { $name }
hours-fact-note = Why it is changed
hours-fact-dispute = Your objection
hours-fact-dispute-by = What { $name } objects
hours-fact-answer = The answer

hours-dispute-title = Is it not right?
hours-dispute-words = What is not right?
hours-dispute-hint = { $name } reads it and answers. Both times stand meanwhile.
hours-dispute-send = Send the objection
hours-dispute-waits = You have objected. This waits for an answer.

hours-stale = The day has changed since you opened the page. What you wrote is still here. This is how it stands now:
hours-stale-short = The day has changed since you opened the page. This is how it stands now.
hours-refused-frozen = The day was confirmed meanwhile, and no longer changes.
hours-refused-nothing = What was written is taken back. There is nothing to confirm.
hours-refused-no-dispute = There is nothing to object to any more.
hours-refused-answered = The objection is already answered.
hours-refused-undo = More than a minute has passed. You can change the day instead.

hours-fault-how = Choose whether you were there or not.
hours-fault-time = Write the time like this: 9.00.
hours-fault-order = Write an end that is after the start.
hours-fault-pause = Write the break in minutes, for example 30.
hours-fault-pause-long = Write a break that is shorter than the day.
hours-fault-reason = Choose why.
hours-fault-words = Write a few words.
hours-fault-late = Write why you write the day only now.
hours-fault-why = Write why you change it.
hours-fault-answer = Choose whether it stands or changes.
hours-fault-place = Write where the work training is.
hours-fault-date = Write the day as year-month-day, for example 2026-12-01.
hours-fault-before = Choose a day that is not before the agreement that is there.
hours-fault-last = Choose a last day that is not before the first.
hours-fault-week = Write at least one day with both from and to.
hours-fault-version = Open the page again. It is too old.

hours-desk-tab = Hours to confirm
hours-desk-title = Hours of { $name }
hours-desk-back = To the participant
hours-desk-link = Hours of work training
hours-desk-list = Hours to confirm
hours-desk-waiting = { $count ->
    [one] { $count } day waits
   *[other] { $count } days wait
}
hours-desk-disputed = { $count ->
    [one] { $count } objection
   *[other] { $count } objections
}
hours-desk-all = { $count ->
    [one] Confirm the day of the week
   *[other] Confirm the { $count } days of the week
}
hours-desk-confirm = Confirm
hours-desk-correct = Look or change
hours-desk-open = Answer
hours-desk-elsewhere = Days wait in more weeks
hours-desk-no-training = The plan has no work training. Hours can be written when it has.
hours-desk-no-agreement = You have not agreed on times yet. The participant can write hours when they are here.
hours-desk-agree = Write the agreement
hours-desk-agree-change = Change the agreement
hours-desk-said-confirmed = { $count ->
    [one] The day is confirmed. The participant sees it.
   *[other] { $count } days are confirmed. The participant sees it.
}
hours-desk-said-adjusted = The day is confirmed with a change. The participant sees both and can object.
hours-desk-said-settled = The answer is sent.
hours-desk-said-agreed = The agreement is saved.
hours-desk-changed = Something has changed since you opened the page. Look again before you confirm.
hours-desk-logged = That you have read this is seen in the participant’s log.

hours-desk-day-tab = One day to confirm
hours-desk-day-title = { $name }, { $day }
hours-desk-change-title = Is it not right?
hours-desk-change-lead = { $name } sees both, reads why and can object.
hours-desk-change-how = How the day was
hours-desk-was-there = Was there
hours-desk-was-absent = Was not there
hours-desk-why = Why do you change it?
hours-desk-change-send = Confirm with the change
hours-desk-answer-title = Answer the objection
hours-desk-answer-how = What shall stand?
hours-desk-answer-keep = What is confirmed stands: { $what }
hours-desk-answer-change = It changes to: { $what }
hours-desk-answer-words = Words to { $name }
hours-desk-answer-send = Send the answer

hours-agreement-tab = Agreement on times
hours-agreement-title = What you have agreed
hours-agreement-lead = If the times change from a certain day, write that day as the first. The old ones stand until then.
hours-agreement-first = First day
hours-agreement-last = Last day
hours-agreement-week = Times of the week
hours-agreement-week-hint = Leave a day empty when there is no work training.
hours-agreement-save = Save the agreement
hours-agreement-stale = Somebody else has changed the agreement since you opened the page. What you wrote is still here. This is how it stands now:

hours-news-confirmed-many = { $name } has confirmed your hours from { $from } to { $until }
hours-news-confirmed = { $name } has confirmed your hours of { $day }
hours-news-adjusted = { $name } has confirmed { $day } with a change. See if it is right.
hours-news-settled = { $name } has answered your objection about { $day }
hours-news-disputed = { $name } objects to the hours of { $day }

# --- Staff book a meeting with a participant

book-action = Book a meeting
book-tab = Book a meeting with a participant

# $name (String) - first name
book-title = Book a meeting with { $name }
book-lead = You see times that are free for both of you. Your own notice does not apply when you are the one who books.
book-back = Back to the participant
book-kind = What kind of meeting?

book-kind-own = As long as your meetings usually are
book-mode = How will you meet?
book-interpreter-hint = Write the language. With an interpreter the meeting most often takes longer.
book-also = Will anybody else be there?
book-also-hint = Then only times that are free for all three of you are shown.
book-also-none = No, just the two of us
book-times = Times that are free for you all, three weeks ahead ({ $length })
book-times-none = You have no free times together in the next three weeks.
book-show = Show times
book-show-hint = Have you changed anything above? Press Show times so that the list is right.

# $name (String) - first name
book-how = Have you and { $name } agreed on the time?

# $name (String) - first name
book-ask = No, suggest the time to { $name }

# $name (String) - first name
book-ask-hint = { $name } answers yes or no. The time is held meanwhile.
book-agreed = Yes, we have agreed
book-agreed-hint = The time is booked at once.
book-send = Book
book-wrong-kind = Choose what kind of meeting it is.
book-wrong-also = Choose one of the colleagues in the list, or nobody.
book-wrong-mode = Choose a way to meet that fits the kind of meeting.

# $limit (String) - a number
book-wrong-interpreter = Write the language in at most { $limit } characters.
book-wrong-time = Choose a time.
book-taken = The time has just been taken. Choose another; what you wrote is still there.
book-short-notice = Your colleague wants to know of meetings earlier than that. Choose a later time.
book-outside = The time cannot be booked. One of you is not there then. Choose another.
book-far = It is not possible to book that far ahead. Choose an earlier time.
book-day-full = That day you already have as many meetings of the kind as there can be. Choose another day.
book-said-asked = The suggestion is sent. The time is held until you get an answer.
book-said-booked = The meeting is booked.
book-made-at = Booked

# --- Somebody else is there too

book-third = Also there

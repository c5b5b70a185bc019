overview-title = Home

overview-greeting = Hello { $name }
overview-next = What you can do now

overview-next-answer = Answer { $name }
overview-next-answer-why = Another time has been suggested: { $day }. You can say yes, say no or choose another.
overview-next-step = Go to the step
overview-next-state = Write what you want
overview-next-state-why = Write what you want, in your own words. Only you can see it until you choose to share it.
overview-next-book = Book a time
overview-next-book-why = You choose who to meet, when and how. It takes about two minutes.
overview-next-add = Add a small step
overview-next-add-why = What is the smallest thing you can do for your goal? The step may be very small.
overview-next-plan = See your plan
overview-next-plan-why = Nothing is waiting for you right now. In your plan you can see what is going on.

overview-meeting = Next meeting
overview-meeting-none = You have no meeting booked right now.
overview-meeting-with = With { $name }
overview-standing-waiting = Waiting for an answer
overview-standing-proposed = Waiting for your answer
overview-standing-booked = Booked
overview-standing-today = Today
overview-meetings-all = All meetings

overview-waiting = Waiting for you
overview-proposed = { $name } suggests another time

overview-due-on = The day you chose: { $day }

overview-fallen-more = Read more about the meeting
overview-unmoved-title = A meeting has not moved
overview-unmoved = There was no answer in time about { $wished }. The meeting with { $name } is still { $when }.
overview-cancelled-title = A meeting is cancelled
overview-cancelled = { $name } has cancelled { $when }. The meeting will not take place.
overview-declined-title = The time could not be booked
overview-declined = { $name } could not make { $when }.
overview-unanswered-title = No answer in time
overview-unanswered = The time with { $name }, { $when }, passed before there was an answer. It is not your fault.
overview-expired-title = A time is no longer held
overview-expired = { $name } suggested { $when }. Others can have it now, and that is quite all right. You can book a new one.
overview-unanswered-do = Book a new time
overview-unanswered-phone = You can also call { $phone }.

overview-goals = My goals
overview-goals-none = You have no goal under way right now. A goal can be small.
overview-goals-all = All goals
overview-goal-next = Next step
overview-goal-no-step = No step yet

overview-purpose = Where I want to go
overview-people = People around me
overview-others = More people around me
overview-people-none = Here you will see the people you work with, with name and phone number. Until then you can call the number at the bottom of the page.

overview-unsent-title = You have written something that is not sent
overview-unsent = Only you can see it. It is kept for 20 hours from when you wrote it. If you sign out, it is gone.
overview-unsent-goal = Go on writing about your goal
overview-unsent-meeting = Go on with your meeting

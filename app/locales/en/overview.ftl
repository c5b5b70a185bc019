overview-title = Home

overview-greeting = Hello { $name }
overview-next = What you can do now

overview-next-answer = Answer { $name }
overview-next-answer-why = You have been offered a time, { $day }. You can say yes, say no or choose another.
overview-next-step = Go to the step
overview-next-state = Write what you want
overview-next-state-why = What do you want? Write it in your own words. Only you see them until you choose to share.
overview-next-book = Book a time
overview-next-book-why = You have no meeting coming up. It takes a couple of minutes to book one.
overview-next-add = Add a small step
overview-next-add-why = What is the least you can do for your goal? It may be very small.
overview-next-plan = See your plan
overview-next-plan-why = Nothing waits for you right now.

overview-meeting = Next meeting
overview-meeting-none = You have no meeting coming up.
overview-meeting-with = With { $name }
overview-standing-waiting = Waiting for an answer
overview-standing-proposed = Waiting for your answer
overview-standing-booked = Booked
overview-standing-today = Today
overview-meetings-all = All meetings

overview-waiting = Waiting for you
overview-proposed = { $name } proposes another time

overview-due-on = The day you chose: { $day }

overview-unanswered-title = Was not answered
overview-unanswered = You asked { $name } about { $when }. The time came before there was an answer. It is not your fault.
overview-unanswered-do = Book a new time
overview-unanswered-phone = You can also call { $phone }.

overview-goals = My goals
overview-goals-none = You have no goal under way right now. A goal can be small.
overview-goals-all = All goals
overview-goal-next = Next step
overview-goal-no-step = No step yet

overview-purpose = Where I want to go
overview-people = My people
overview-others = More people around me
overview-people-none = The people you work with will stand here, with name and phone number.

overview-unsent-title = There is something you have not sent
overview-unsent = What you wrote is kept for 20 hours. Only you can see it.
overview-unsent-goal = Go on writing about your goal
overview-unsent-meeting = Go on booking a time

goal-list-title = My goals
goal-list-lead = This is what you want, in your words.
goal-list-active = Under way
goal-list-ended = Earlier
goal-list-new = Set a goal
goal-list-none-active = You have no goal under way right now.
goal-list-empty = Here you collect what you want to reach. The words are yours and you can change them whenever you like.
goal-list-example = For example: “I want to manage a few hours of work a week.”
goal-list-no-step = No step yet.

goal-list-next = Next step: { $words }

goal-step-by = by { $day }

goal-state-active = Under way
goal-state-reached = Reached
goal-state-laid-aside = Set aside

goal-private = Only you can see this.
goal-shared-with = { $names } can read this.
goal-shared-nobody = You have shared the goal, but nobody in your plan can read it right now.
goal-shared-tag = Shared
goal-and = and
goal-or = or

goal-new-tab = New goal
goal-new-title = What do you want?
goal-new-label = Write it in your own words
goal-new-hint = It does not have to be finished. You can change the words whenever you like.
goal-new-time = It takes a minute or so. Only you can see the goal until you choose to share it.
goal-new-tips-title = Tips
goal-new-tip-own = Write what you want, not what somebody else wants for you.
goal-new-tip-small = A small goal is a goal too.
goal-new-tip-towards = Write what you want more of, rather than what you want to be rid of.
goal-new-example = For example: “I want a reason to get up in the morning.”
goal-new-submit = Save the goal

goal-think-tab = Think further about the goal
goal-think-title = Think further
goal-think-lead = Everything here is optional. Fill in what helps you.
goal-think-why = Why does it matter to you?
goal-think-obstacle = What may get in the way?
goal-think-plan = If it happens, what will you do?
goal-think-if = If …
goal-think-if-hint = For example: I am tired in the morning
goal-think-then = … then …
goal-think-then-hint = For example: I start with a short walk
goal-think-sentence = If { $om }, then { $sa }.
goal-think-step = What is the smallest step you can take first?
goal-think-step-hint = So small that you are almost sure to do it.
goal-think-day = By which day do you want to have done it?
goal-think-support = Who could support you?
goal-think-support-hint = For example a friend, a brother or sister, or somebody in your plan.
goal-think-talk = Would you like to talk about it with { $names }? You can book a time.
goal-think-talk-link = Book a time
goal-think-submit = Save and go on
goal-think-skip = Skip this

goal-share-tab = Share the goal
goal-share-title = Who may read the goal?
goal-share-me = Only me
goal-share-me-hint = Nobody else can see the goal.
goal-share-others = Me, my case manager and my SE handler
goal-share-others-hint = { $names } can read the goal, your thoughts, the steps and how it has gone. If you get a new case manager or SE handler, that person can read it too.
goal-share-nobody-hint = You have no case manager or SE handler right now. When you get one, that person can read the goal.
goal-share-later = You can change your mind whenever you like. Somebody who has already read it may remember what it said.
goal-share-submit = Save the choice

goal-one-title = One of my goals
goal-one-title-reached = A goal I have reached
goal-one-title-aside = A goal I have set aside
goal-one-label = Your goal
goal-one-since = You wrote it on { $day }
goal-one-edit = Change the words
goal-one-think = Think further
goal-one-share = Change who may read
goal-one-end = Finish or set aside
goal-one-resume = Take up the goal again
goal-one-back = My goals
goal-one-this = Back to the goal
goal-one-thinking = Your thoughts
goal-one-readers = Who may read
goal-one-said = What you wrote then
goal-one-plan = If it happens
goal-one-why = Why
goal-one-obstacle = What may get in the way
goal-one-support = Who could support you

goal-steps-title = Steps
goal-steps-empty = No step yet. One small step is enough to begin.
goal-steps-add = Add a step
goal-steps-words = What is the next step?
goal-steps-day = By which day do you want to have done it?
goal-steps-submit = Save the step
goal-steps-more = More choices
goal-steps-done = Done
goal-steps-undo = Undo
goal-steps-start = I have started
goal-steps-cannot = Not possible right now
goal-steps-not-needed = No longer needed
goal-steps-again = Take it up again
goal-steps-not-done = Not done yet
goal-steps-not-started = Not started
goal-steps-up = Move up
goal-steps-down = Move down
goal-steps-done-on = done on { $day }
goal-step-not-started = Not started
goal-step-ongoing = Under way
goal-step-is-done = Done
goal-step-cannot-now = Not possible right now
goal-step-not-needed = No longer needed

goal-progress-title = How did it go?
goal-progress-lead = Answer when you like. It is something to talk about, not a grade.
goal-progress-legend = This is how far I have come
goal-progress-note = Would you like to write something about it?
goal-progress-submit = Save the answer
goal-progress-earlier = What you have answered
goal-level-much-left = A long way to go
goal-level-some-way = Part of the way
goal-level-as-intended = As I had in mind
goal-level-bit-more = A little more
goal-level-much-more = Much more than I thought

goal-history-title = What has happened
goal-history-more = events
goal-history-by-you = by you
goal-history-by-staff = by { $name } ({ $role })
goal-history-stated = The goal was written
goal-history-stated-words = The goal was written: “{ $words }”
goal-history-reworded = Something in the goal was changed
goal-history-reworded-words = The goal got new words: “{ $words }”
goal-history-thought = Thoughts about the goal were written
goal-history-shared = The goal was shared
goal-history-unshared = The goal is no longer shared
goal-history-reached = The goal was reached
goal-history-laid-aside = The goal was set aside
goal-history-resumed = The goal was taken up again
goal-history-a-step = a step
goal-history-step-added = New step: “{ $step }”
goal-history-step-changed = “{ $step }” was changed to: { $state }
goal-history-step-undone = Undone: “{ $step }” went back to: { $state }
goal-history-step-moved = “{ $step }” was moved to place { $to }
goal-history-checked-in = Answer to “How did it go?”
goal-history-checked-in-level = Answer to “How did it go?”: { $level }
# $words (String) - the words of the suggestion
goal-history-proposed-goal = A goal was suggested: “{ $words }”
# $words (String) - the words of the suggestion
goal-history-proposed-step = A step was suggested: “{ $words }”
# $words (String) - the words of the suggestion
goal-history-proposed-wording = Other words were suggested: “{ $words }”
# $words (String) - the words of the suggestion
goal-history-took-goal = The goal was set after a suggestion: “{ $words }”
# $words (String) - the words of the suggestion
goal-history-took-step = A new step after a suggestion: “{ $words }”
# $words (String) - the words of the suggestion
goal-history-took-wording = The goal got new words after a suggestion: “{ $words }”
# $words (String) - the words of the suggestion
goal-history-declined = No thanks to the suggestion: “{ $words }”
# $words (String) - the words of the suggestion
goal-history-withdrawn = The suggestion was taken back: “{ $words }”

goal-edit-tab = Change the goal
goal-edit-title = Change the goal
goal-edit-words = What do you want?
goal-edit-submit = Save the changes

goal-conflict-title = The goal was changed somewhere else
goal-conflict-lead = Do not worry, what you wrote is still here. Compare, and save what you want to keep.
goal-conflict-yours = What you wrote
goal-conflict-theirs = What is saved
goal-conflict-nothing = Nothing is filled in
goal-conflict-order = The steps were changed somewhere else. This is their order now.
goal-conflict-changed = The goal was changed somewhere else. Here is how it is now. Save again if your choice should still count.
goal-conflict-step = The step was changed somewhere else. Here is how it is now.
goal-conflict-too-late = More than a minute has passed, so it is too late to undo. Here is how the step is now. You can change it whenever you like.
goal-conflict-ended = The goal is finished. Take it up again if you want to go on with it.
goal-conflict-active = The goal is already under way.

goal-end-tab = Finish the goal
goal-end-title = What do you want to do with the goal?
goal-end-reached = I have reached it
goal-end-aside = Set it aside
goal-end-aside-hint = That is fine. You can take it up again whenever you like.
goal-end-words = Would you like to write something about it?
goal-end-words-hint = For example what helped, or what has changed.
goal-end-submit = Save the choice
goal-end-keep = No, go on with the goal

goal-said-stated = The goal is saved.
goal-said-thought = It is saved.
goal-said-private = Saved. Only you can see the goal. You can share it later if you like.
goal-said-shared = Saved. { $names } can read the goal now. You can talk about it next time you meet.
goal-said-shared-nobody = Saved. The goal is shared, but nobody in your plan can read it right now.
goal-said-reworded = The changes are saved.
goal-said-reached = You have reached your goal. That is your own doing.
goal-said-aside = The goal is set aside. It stays here if you want to take it up again.
goal-said-resumed = The goal is under way again.
goal-said-step-added = The step is saved.
goal-said-step-done = Well done, one step is taken.
goal-said-last-step = Well done, every step is taken.
goal-said-not-started = The step is not started yet.
goal-said-ongoing = Good, you have started.
goal-said-cannot-now = All right, the step waits until it is possible.
goal-said-not-needed = All right, the step is no longer needed.
goal-said-undone = Undone. The step is as before.
goal-said-moved = The step is now number { $to } of { $of }.
goal-said-checked-in = Thank you, your answer is saved.

goal-live-left = Characters left: { "{" }n{ "}" }.
goal-live-over = Characters too many: { "{" }n{ "}" }.
goal-live-kept = What you write is kept as a draft. Only you can see it. If you sign out, the draft is gone.
goal-live-unkept = The draft could not be kept right now. What you wrote is still here.
goal-live-unreached = We cannot reach the server right now. What you wrote is still here. Try again in a little while.

goal-fault-words = Write what you want.
goal-fault-step = Write what the step is.
goal-fault-day = Write the day as year-month-day, for example 2026-11-24.
goal-fault-past = Choose today or a later day.
goal-fault-readers = Choose who may read the goal.
goal-fault-state = Choose how it is going with the step.
goal-fault-level = Choose how far you have come.
goal-fault-how = Choose what you want to do with the goal.
goal-fault-again = This was already sent once with other words. See what is saved, and send it again if you like.
goal-fault-version = Open the page again and send it once more.
goal-fault-long = Shorten the text to at most { $limit } characters.
goal-fault-goals = You already have { $limit } goals. Change one of them instead.
goal-fault-steps = The goal already has { $limit } steps. Set a new goal for what comes after.

# --- For the participant: what somebody in the plan proposes

proposal-tab = A suggestion
proposal-goal-by = { $name } suggests a goal
proposal-step-by = { $name } suggests a step
proposal-wording-by = { $name } suggests other words for your goal
proposal-by = { $name } ({ $role })
proposal-why = { $name } writes:
proposal-words-now = What it says now
proposal-for-goal = The step belongs to your goal
proposal-words = What it will say if you say yes
proposal-words-hint = You can change the words first. They are to be yours.
proposal-said = Would you like to write something to { $name }?
proposal-said-hint = For example what you would rather do.
proposal-goal-private = If you say yes, only you see the goal until you choose to share it.
proposal-read-by = { $names } can read your answer. Nothing changes until you say yes.
proposal-read-by-nobody = Nothing changes until you say yes.
proposal-take-goal = Yes, I want that
proposal-take-step = Take the step
proposal-take-wording = Yes, change to these words
proposal-no = No thanks
proposal-change-first = Change it first, or answer in your own words
proposal-look = Read and answer
proposal-you-said = You wrote:

proposal-list-title = Suggestions for you
proposal-list-lead = You decide. Nothing changes until you say yes.
proposal-state-yours = Waits for your answer

proposal-state-open = Waits for an answer
proposal-state-accepted = Said yes
proposal-state-changed = Said yes, in own words
proposal-state-declined = Said no thanks
proposal-state-withdrawn = Taken back

proposal-conflict-closed = The suggestion is already answered or taken back, so your answer changed nothing.

proposal-said-goal = It is your goal now. Only you see it until you choose to share it.
proposal-said-step = The step is among your steps.
proposal-said-wording = The goal has its new words.
proposal-said-declined = You have said no thanks. Nothing has changed.

proposal-news-yes = { $name } said yes to a suggestion of yours
proposal-news-no = { $name } said no thanks to a suggestion of yours

# --- For staff: to propose

proposal-new-tab = New suggestion
proposal-new-back = Back to the participant
proposal-new-goal = Suggest a goal to { $name }
proposal-new-goal-words = What do you suggest?
proposal-new-step = Suggest a step to { $name }
proposal-new-step-words = What is the step?
proposal-new-wording = Suggest other words for { $name }’s goal
proposal-new-wording-words = Which words do you suggest?
proposal-new-day = By which day can it be done?
proposal-new-lead = { $name } reads the suggestion and decides: take it as it is, change the words or say no. Nothing changes before that.
proposal-new-why = Why do you suggest it? { $name } reads this.
proposal-new-why-hint = For example something you have talked about.
proposal-new-submit = Send the suggestion to { $name }

proposal-fault-words = Write what you suggest.
proposal-fault-same = Write other words than those that stand now.
proposal-fault-many = There are already { $limit } suggestions that wait for an answer. Wait until some are answered.
proposal-conflict-goal = The goal has other words since you opened the page. This is what it says now. Send again if your suggestion still fits.
proposal-conflict-ended = The goal has ended, so nothing can be suggested for it now.

proposal-desk-title = Suggestions and answers
proposal-desk-goal = A goal
proposal-desk-step = A step
proposal-desk-wording = Other words
proposal-withdraw = Take back the suggestion
proposal-desk-new-goal = Suggest a goal
proposal-desk-new-step = Suggest a step
proposal-desk-new-wording = Suggest other words
proposal-desk-sent = The suggestion is sent. The answer is shown here.
proposal-desk-withdrawn = The suggestion is taken back.

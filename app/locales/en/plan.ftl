plan-title = My plan
plan-purpose = Where I want to go
plan-purpose-own = My words
plan-purpose-empty = There is room here for your own words about where you want to go. Write them yourself, or together with somebody you work with.
plan-side-by-side = This goes on side by side
plan-side-by-side-why = Nothing has to be finished before something else can begin.
plan-today = Today
plan-people = People around me

plan-changed = Last changed { $when }.

plan-empty-words = Your plan will grow here. You write it together when you meet, at the pace that suits you.
plan-empty-example = For example: “I want a job where I work with my hands.”
plan-empty-book = Book a time
plan-empty-goal = Write what you want
plan-book = Book a time
plan-nobody = Here you will see the people you work with, with name and phone number. Until then you can call the number at the bottom of the page.

plan-kind-case-management = Coordination
plan-kind-case-management-what = Somebody who keeps everything around you together
plan-kind-supported-employment = Support into work (SE)
plan-kind-supported-employment-what = Support to find, get and keep a job
plan-kind-cbt = Talks (CBT)
plan-kind-cbt-what = What you say in the talks is not shown here.
plan-kind-work-training = Work training
plan-kind-work-training-what = Try working at your own pace
plan-kind-course = Course
plan-kind-course-what = Learn something new
plan-kind-own = On my own
plan-kind-own-what = What you do yourself alongside the rest

plan-phase-planned = To come
plan-phase-ongoing = Ongoing
plan-phase-ended = Ended

plan-with = With
plan-since = Since
plan-starts = Starts
plan-until = Until and including
plan-place = Where

plan-phase-paused = Resting

plan-effort-now = This is where you put your effort now
plan-effort-off = not right now
plan-effort-agreement = Agreeing
plan-effort-profile = Vocational profile
plan-effort-finding = Looking for a job
plan-effort-employer = Contact with employers
plan-effort-support = Support on and off the job

plan-needs = Support I need
plan-needs-health = Health
plan-needs-housing = Housing

plan-purpose-write = Write what it is for
plan-purpose-edit = Change the words
plan-back = Back to my plan

plan-agree-title = Is the plan right?
plan-agree-never = Whenever you like you can say whether the plan is right. Then it is kept as it is, so that you can always read it again.
plan-agree-never-of = { $name } has not been asked whether the plan is right.
plan-agree-waiting = Is the plan right for you?
plan-agree-waiting-of = { $name } has not answered yet
plan-agree-yes = You have said that the plan is right
plan-agree-yes-of = { $name } says that the plan is right
plan-agree-no = You have said that the plan is not right
plan-agree-no-of = { $name } says that the plan is not right
plan-agree-talk = You want to talk about the plan first
plan-agree-talk-of = { $name } wants to talk about the plan first
plan-agree-asked = { $by } asked { $when }.
plan-agree-kept = The plan was kept as it was { $when }.
plan-agree-version = This is about version { $number } of the plan.
plan-agree-how-here = You answered here { $when }.
plan-agree-how-here-of = { $name } answered in person { $when }.
plan-agree-how-meeting = Said at the meeting. { $by } wrote the answer down { $when }.
plan-agree-how-phone = Said on the phone. { $by } wrote the answer down { $when }.
plan-agree-how-paper = Answered on paper. { $by } wrote it down { $when }.
plan-agree-changed = { $count ->
    [one] One thing has changed since then
   *[other] { $count } things have changed since then
}
plan-agree-ask = Say whether the plan is right now
plan-agree-ask-of = Ask { $name } whether the plan is right
plan-agree-answer = Read and answer
plan-agree-all = All versions of the plan

plan-words-tab = My words in the plan
plan-words-title = In your own words
plan-words-lead = These are your words, and only you change them. Those who work with you and read your plan can read them.
plan-words-purpose-hint = Where do you want to get to? It can be big or small.
plan-words-needs-hint = Write only what you want others to know. You can leave it empty.
plan-words-health-hint = What do you need to feel as well as you can?
plan-words-housing-hint = What do you need to be safe where you live?
plan-words-save = Save my words
plan-words-change = Change my words
plan-words-begin = Write in your own words

plan-for-tab = Words about a service
plan-for-label = What it is for
plan-for-lead = What should this be good for, do you think? These are your words, and only you change them.
plan-for-hint = For example: “To try what it is like to work in a café.”

plan-line-tab = Service in the plan
plan-line-new = Add a service
plan-line-lead = { $name } sees what you save at once, and writes what the service is for.
plan-line-lead-therapy = Of the talks the plan tells only that they exist and when.
plan-line-back = Back to { $name }
plan-line-kind = What is it?
plan-line-person = Who is it with?
plan-line-nobody = None of us
plan-line-place = Where is it?
plan-line-efforts = Where is the effort now?
plan-line-efforts-hint = Choose all that are going on. They run side by side, and none has to be finished before another.
plan-line-since = From
plan-line-until = Until
plan-line-until-hint = Leave it empty if the end is not decided.
plan-line-paused = It is resting right now
plan-line-paused-hint = It stays in the plan and can start again.
plan-line-add = Add to the plan
plan-line-change = Change the service
plan-line-save = Save the service
plan-line-end = End it today

plan-both-title = This has changed since you opened the page
plan-both-lead = Nothing is lost: what you wrote is still here. Here are both texts. Save again if your words are to hold.
plan-both-yours = You wrote
plan-both-theirs = Saved now
plan-both-nothing = Nothing written

plan-versions-tab = Versions of the plan
plan-versions-title = The plan’s versions
plan-versions-lead = Every time somebody asks whether the plan is right it is kept as it is. The words of a version never change.
plan-versions-none = The plan’s versions will stand here, with the answer to whether it is right.
plan-versions-waiting = Waiting for an answer
plan-versions-yes = Right
plan-versions-no = Not right
plan-versions-talk = Wants to talk first
plan-version-tab = A version of the plan
plan-version-title = Version { $number }

plan-history = What has happened
plan-history-words = { $by } changed their own words
plan-history-purpose = { $by } wrote what a service is for
plan-history-added = { $by } added a service
plan-history-changed = { $by } changed a service
plan-history-asked = { $by } kept the plan as a version and asked whether it is right
plan-history-answered = { $by } wrote down the answer to whether the plan is right

plan-answer-of = What has { $name } answered?
plan-answer-yes = Yes, it is right
plan-answer-no = No, something is not right
plan-answer-talk = We need to talk about it first
plan-answer-why = In own words
plan-answer-why-hint = For a no: write what is not right. Otherwise you can leave it empty.
plan-answer-why-hint-of = For a no: write what is not right, in the person’s words.
plan-answer-how = How did you get the answer?
plan-answer-how-hint = The plan says that you wrote the answer down, and how it was given.
plan-answer-send = Send the answer
plan-answer-record = Write the answer down
plan-how-meeting = Said at the meeting
plan-how-phone = Said on the phone
plan-how-paper = On paper

plan-compare-title = What is different
plan-compare-choose = Compare with
plan-compare-the-plan = The plan as it is now
plan-compare-show = Compare
plan-compare-with = Compared with version { $number }
plan-compare-now = Compared with the plan now
plan-compare-same = Nothing is different.
plan-compare-new = New
plan-compare-gone = Removed
plan-compare-changed = Changed
plan-compare-from = from
plan-compare-to = to

plan-wrong-key = What you sent first has arrived. Send again if this is a new change.
plan-wrong-long = Write less, at most { $limit } characters.
plan-wrong-many = The plan already has { $limit } services. Change one of them instead.
plan-wrong-kind = Choose what it is.
plan-wrong-person = Choose somebody in the list.
plan-wrong-place = Write no place for the talks.
plan-wrong-since = Choose the first day.
plan-wrong-day = Write the day as year-month-day, for example 2026-12-01.
plan-wrong-order = Choose a last day that is not before the first.
plan-wrong-answer = Choose one of the answers.
plan-wrong-why = Write what is not right.
plan-wrong-how = Choose how the answer was given.
plan-wrong-page = Reload the page and try again.

plan-stop-empty = There is nothing in the plan yet. Write something first.
plan-stop-unchanged = The plan is as in the latest version. Answer that one instead.
plan-stop-stale = Somebody has answered since you opened the page. Here is the answer that holds.
plan-stop-newer = There is a newer version of the plan. Answer that one instead.
plan-stop-agreed = The answer is already yes. Change the plan and ask again if something is no longer right.

plan-said-words = Your words are saved.
plan-said-added = The service is in the plan.
plan-said-changed = The service is changed.
plan-said-asked = The plan is kept as a new version.
plan-said-answered = The answer is saved.

plan-news-changed = { $name } has written in the plan.
plan-news-asked = { $name } asks: is the plan right?
plan-news-answered = { $name } has written down an answer: is the plan right?

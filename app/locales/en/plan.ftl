plan-title = My plan
plan-purpose = Where I want to go
plan-purpose-own = My words
plan-purpose-empty = There is room here for your own words about where you want to go. Tell somebody you work with, and you write them in together.
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

ui-skip-to-content = Skip to the content
ui-exit = Leave this page quickly
ui-home-link = To the first page
ui-sign-in = Sign in
ui-sign-out = Sign out
ui-language = Language
ui-places = Pages of the portal
ui-place-home = Home
ui-place-plan = Plan
ui-place-goals = Goals
ui-place-meetings = Meetings
ui-place-work = Hours
ui-place-inbox = To answer
ui-place-participants = Participants
ui-place-calendar = Calendar
ui-place-hours = My hours
ui-contact = Your contact person
ui-office = Would you like to talk to somebody?
ui-help = Help and phone
ui-accessibility = Accessibility
ui-about-exit = About leaving quickly
ui-footer = More about the portal

ui-signed-in-as = Signed in:

ui-call = Call { $name }

ui-print = Print
ui-print-how = Choose Print in the browser’s menu, or press Ctrl and P together. On a phone it is often under Share.
ui-printed-on = Printed on { $day }

ui-show-more = Show more

ui-optional = (optional)
ui-error-prefix = Error:

ui-errors-title = { $count ->
    [one] One thing to change
   *[other] { $count } things to change
}

ui-errors-kept = Do not worry, what you wrote is still here.

ui-limit = At most { $limit } characters.
ui-date-hint = Write the day as year-month-day, for example 2026-11-24.

ui-steps = { $at } of { $of }

ui-role-case-manager = Case manager
ui-role-se-handler = SE handler
ui-role-cbt-therapist = CBT therapist
ui-role-resource-team = Resource team
ui-role-coordinator = Coordinator
ui-role-administrator = Administrator

ui-live-sending = Sending …
ui-live-again = Try again
ui-live-unsaved = You are no longer signed in, so this was not sent. What you wrote is still on the page, but it is not saved. Copy what you want to keep and sign in again.
ui-draft-elsewhere = You are writing the same thing in another tab, and the draft is kept from there. What you write here stays, and it is saved when you send it.

ui-role-stands-in = { $role }, standing in for { $name }

gallery-title = Review the pages
gallery-lead = Here is every page of the portal in every state it can be in, with made-up people. You can try them with your own assistive technology without signing in.

# $states (String) - how many
# $pages (String) - how many
gallery-count = { $states } states of { $pages } pages and parts.
gallery-language = Language of the pages
gallery-theme = Colours
gallery-theme-hint = Otherwise the portal follows what you have chosen on your phone or computer.
gallery-theme-own = As on my phone
gallery-theme-light = Light
gallery-theme-dark = Dark
gallery-islands = JavaScript
gallery-islands-hint = Every page can be used without it too.
gallery-islands-with = With
gallery-islands-without = Without
gallery-show = Show them like this
gallery-forced = You choose high-contrast colours of your own on your phone, on your computer or in the browser. The pages follow that choice.
gallery-try = A button on a page leads to the real portal, which asks you to sign in first.
gallery-json = The same list for programs

# $name (String) - what the component is called in the code
gallery-component = Component { $name }
gallery-group-open = Open to everyone
gallery-group-plan = Home and plan
gallery-group-goals = Goals
gallery-group-meetings = Meetings
gallery-group-staff = Staff
gallery-group-problems = When something did not work
gallery-group-components = Parts

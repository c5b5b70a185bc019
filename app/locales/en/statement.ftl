statement-title = Accessibility
statement-lead = Everyone should be able to use the portal. Here is what works, what is not finished and how to tell us.
statement-easy = In short
statement-easy-use = You can make the text larger. You can use a keyboard, or have the page read out.
statement-easy-tell = Is something difficult? Call us. We will help you.
statement-whose = Who is responsible for the portal?

statement-whose-words = { $operator } is responsible for { $portal }. The statement covers the whole portal, on phones and computers.

statement-how-well = How well do we follow the law?
statement-partly = The portal partly complies with the Swedish act on the accessibility of digital public services (2018:1937). What remains is listed below.
statement-gaps = What is not finished
statement-gap-people = Nobody who uses a screen reader, voice control or another aid themselves has tried the portal yet. There may be obstacles that we do not know of.
statement-gap-languages = The texts are in Swedish and English. They are not yet in easy Swedish, Finnish or sign language.
statement-gap-dates = Fields where you choose a day are shown in the browser’s own language, even when the rest of the page is in another.
statement-tell = Tell us if something does not work
statement-tell-words = Tell us what you wanted to do and what happened. You can also ask for the content in another way. We usually answer within two working days.
statement-report = Report to the authority
statement-report-words = If you are not satisfied with our answer you can report it to the authority that supervises the act.
statement-exempt = What we have exempted
statement-exempt-words = We have not exempted any content as a disproportionate burden.
statement-outside = What the act does not cover
statement-outside-words = All content in the portal is covered by the act.
statement-method = How we have tested
statement-method-words = We have made our own assessment. The pages are tested with the tool axe against WCAG 2.2 level AA, in light and dark, without JavaScript and on a screen 320 pixels wide. What people do most often in the portal is also tested by keyboard alone.

statement-assessed = The assessment was made on { $day }.

statement-updated = The statement was last updated on { $day }.

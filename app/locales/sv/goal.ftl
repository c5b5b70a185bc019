goal-list-title = Mina mål
goal-list-lead = Här står det du vill, med dina ord.
goal-list-active = På gång
goal-list-ended = Tidigare
goal-list-new = Sätt ett mål
goal-list-none-active = Du har inget mål på gång just nu.
goal-list-empty = Här samlar du det du vill nå. Orden är dina och du kan ändra dem när du vill.
goal-list-example = Till exempel: ”Jag vill orka jobba några timmar i veckan.”
goal-list-no-step = Inget steg än.

# $words (String) - the words of the next step
goal-list-next = Nästa steg: { $words }

# $day (String) - tisdag 24 november
goal-step-by = senast { $day }

goal-state-active = På gång
goal-state-reached = Nått
goal-state-laid-aside = Lagt åt sidan

goal-private = Bara du ser det här.
# $names (String) - the people who can read
goal-shared-with = { $names } kan läsa det här.
goal-shared-nobody = Du har delat målet, men ingen i din plan kan läsa det just nu.
goal-shared-tag = Delat
goal-and = och
goal-or = eller

goal-new-tab = Nytt mål
goal-new-title = Vad vill du?
goal-new-label = Skriv med dina egna ord
goal-new-hint = Det behöver inte vara färdigt. Du kan ändra orden när du vill.
goal-new-time = Det tar någon minut. Bara du ser målet tills du väljer att dela det.
goal-new-tips-title = Tips
goal-new-tip-own = Skriv vad du vill, inte vad någon annan vill.
goal-new-tip-small = Ett litet mål är också ett mål.
goal-new-tip-towards = Skriv vad du vill ha mer av, hellre än vad du vill slippa.
goal-new-example = Till exempel: ”Jag vill ha en anledning att gå upp på morgonen.”
goal-new-submit = Spara målet

goal-think-tab = Tänk vidare om målet
goal-think-title = Tänk vidare
goal-think-lead = Allt här är frivilligt. Fyll i det som hjälper dig.
goal-think-why = Varför är det viktigt för dig?
goal-think-obstacle = Vad kan komma emellan?
goal-think-plan = Om det händer, vad gör du då?
goal-think-if = Om …
goal-think-if-hint = Till exempel: jag är trött på morgonen
goal-think-then = … så …
goal-think-then-hint = Till exempel: börjar jag med en kort promenad
# $om (String) - what may happen
# $sa (String) - what the person does then
goal-think-sentence = Om { $om }, så { $sa }.
goal-think-step = Vilket är det minsta steget du kan ta först?
goal-think-step-hint = Så litet att du nästan säkert gör det.
goal-think-day = Vilken dag vill du ha gjort det?
goal-think-support = Vem kan stötta dig?
goal-think-support-hint = Till exempel en vän, ett syskon eller någon i din plan.
# $names (String) - the people to talk to
goal-think-talk = Vill du prata om det med { $names }? Då kan du boka en tid.
goal-think-talk-link = Boka en tid
goal-think-submit = Spara och gå vidare
goal-think-skip = Hoppa över

goal-share-tab = Dela målet
goal-share-title = Vem får läsa målet?
goal-share-me = Bara jag
goal-share-me-hint = Ingen annan ser målet.
goal-share-others = Jag, min case manager och min SE-handledare
# $names (String) - the people who will be able to read
goal-share-others-hint = { $names } kan läsa målet, det du har tänkt, stegen och hur det har gått. Får du en ny case manager eller SE-handledare kan den personen också läsa.
goal-share-nobody-hint = Du har ingen case manager eller SE-handledare just nu. När du får det kan de läsa målet.
goal-share-later = Du kan ändra dig när du vill. Den som redan har läst kan minnas det som stod.
goal-share-submit = Spara valet

goal-one-title = Ett av mina mål
goal-one-title-reached = Ett mål jag har nått
goal-one-title-aside = Ett mål jag har lagt åt sidan
goal-one-label = Ditt mål
# $day (String) - tisdag 24 november 2026
goal-one-since = Du skrev det { $day }
goal-one-edit = Ändra orden
goal-one-think = Tänk vidare
goal-one-share = Ändra vem som får läsa
goal-one-end = Avsluta eller lägg åt sidan
goal-one-resume = Ta upp målet igen
goal-one-back = Mina mål
goal-one-this = Tillbaka till målet
goal-one-thinking = Det du har tänkt
goal-one-readers = Vem får läsa
goal-one-said = Det här skrev du då
goal-one-plan = Om det händer
goal-one-why = Varför
goal-one-obstacle = Vad som kan komma emellan
goal-one-support = Vem som kan stötta

goal-steps-title = Steg
goal-steps-empty = Inget steg än. Ett litet steg räcker för att börja.
goal-steps-add = Lägg till ett steg
goal-steps-words = Vad är nästa steg?
goal-steps-day = Vilken dag vill du ha gjort det?
goal-steps-submit = Spara steget
goal-steps-more = Fler val
goal-steps-done = Klar
goal-steps-undo = Ångra
goal-steps-start = Jag har börjat
goal-steps-cannot = Går inte just nu
goal-steps-not-needed = Behövs inte längre
goal-steps-again = Ta upp igen
goal-steps-not-done = Inte klar än
goal-steps-not-started = Inte påbörjad
goal-steps-up = Flytta upp
goal-steps-down = Flytta ner
# $day (String) - tisdag 24 november
goal-steps-done-on = sedan { $day }
goal-step-not-started = Inte påbörjad
goal-step-ongoing = Pågår
goal-step-is-done = Klar
goal-step-cannot-now = Går inte just nu
goal-step-not-needed = Behövs inte längre

goal-progress-title = Hur gick det?
goal-progress-lead = Svara när du vill. Det är något att prata om, inget betyg.
goal-progress-legend = Så långt har jag kommit
goal-progress-note = Vill du skriva något om det?
goal-progress-submit = Spara svaret
goal-progress-earlier = Det du har svarat
goal-level-much-left = Mycket kvar
goal-level-some-way = En bit på väg
goal-level-as-intended = Som jag tänkte
goal-level-bit-more = Lite mer
goal-level-much-more = Mycket mer än jag trodde

goal-history-title = Det här har hänt
goal-history-more = händelser
goal-history-by-you = av dig
# $name (String) - a member of staff
# $role (String) - case manager, SE-handledare ...
goal-history-by-staff = av { $name } ({ $role })
goal-history-stated = Målet skrevs
# $words (String) - the goal's words then
goal-history-stated-words = Målet skrevs: ”{ $words }”
goal-history-reworded = Något i målet ändrades
# $words (String) - the goal's new words
goal-history-reworded-words = Målet fick nya ord: ”{ $words }”
goal-history-thought = Tankar om målet skrevs
goal-history-shared = Målet delades
goal-history-unshared = Målet är inte längre delat
goal-history-reached = Målet är nått
goal-history-laid-aside = Målet lades åt sidan
goal-history-resumed = Målet togs upp igen
goal-history-a-step = ett steg
# $step (String) - the words of a step
goal-history-step-added = Nytt steg: ”{ $step }”
# $step (String) - the words of a step
# $state (String) - Klar, Pågår ...
goal-history-step-changed = ”{ $step }” ändrades till: { $state }
# $step (String) - the words of a step
# $state (String) - Klar, Pågår ...
goal-history-step-undone = Ångrat: ”{ $step }” gick tillbaka till: { $state }
# $step (String) - the words of a step
# $to (String) - its place in the list
goal-history-step-moved = ”{ $step }” flyttades till plats { $to }
goal-history-checked-in = Svar på ”Hur gick det?”
# $level (String) - En bit på väg ...
goal-history-checked-in-level = Svar på ”Hur gick det?”: { $level }
# $words (String) - the words of the suggestion
goal-history-proposed-goal = Förslag på ett mål: ”{ $words }”
# $words (String) - the words of the suggestion
goal-history-proposed-step = Förslag på ett steg: ”{ $words }”
# $words (String) - the words of the suggestion
goal-history-proposed-wording = Förslag på andra ord: ”{ $words }”
# $words (String) - the words of the suggestion
goal-history-took-goal = Målet kom till efter ett förslag: ”{ $words }”
# $words (String) - the words of the suggestion
goal-history-took-step = Nytt steg efter ett förslag: ”{ $words }”
# $words (String) - the words of the suggestion
goal-history-took-wording = Målet fick nya ord efter ett förslag: ”{ $words }”
# $words (String) - the words of the suggestion
goal-history-declined = Nej tack till förslaget: ”{ $words }”
# $words (String) - the words of the suggestion
goal-history-withdrawn = Förslaget togs tillbaka: ”{ $words }”

# $name (String) - somebody in the plan
# $when (String) - tisdag 24 november 2026 kl. 9.12
goal-seen-row = { $name }, senast { $when }
goal-seen-nobody = Ingen har öppnat sidan med dina delade mål sedan du delade det här.
goal-seen-shared = De har öppnat sidan med dina delade mål medan det här var delat:
goal-seen-private = De läste målet medan det var delat, och kan minnas det. Nu kan de inte läsa det här:
# $names (String) - the people who have read it
goal-share-me-read = { $names } har redan läst det som stod och kan minnas det. Härifrån kan ingen annan läsa målet längre.

goal-week-title = Min vecka
goal-week-link = Min vecka
goal-week-lead = Det här har du sagt att du vill göra. Blir det en annan dag är det okej.
goal-week-today = i dag
goal-week-nothing = Inget planerat.
goal-week-earlier = Från tidigare
goal-week-undated = Utan dag
goal-week-empty = Här ser du stegen som har en dag, en vecka i taget.
goal-week-example = Till exempel: ”Ringa kaféet, senast torsdag.”

goal-history-new = Nytt
# $name (String) - whole name
goal-history-by-owner = av { $name }
# $name (String) - first name
goal-desk-label = Ett mål som { $name } har delat
goal-desk-now = Så här ser målet ut nu
goal-desk-tab = Ett delat mål
goal-desk-history = Visa vad som har hänt
# $count (String) - how many
goal-desk-new = Nytt sedan du var här: { $count }
goal-desk-nothing-new = Inget nytt sedan du var här.
goal-desk-only-shared = Här står det som har hänt medan målet har varit delat.

goal-archive-tab = Allt som har hänt
goal-archive-title = Allt som har hänt
goal-archive-link = Visa allt, som det står i arkivet
goal-archive-lead = Så här står det i arkivet: vem som gjorde vad och när, med orden som de var. Raderna kan inte ändras eller tas bort.
goal-archive-private = Det här är bara ditt. Ingen annan läser det som hände medan målet var privat.

goal-way-title = Vägen hittills
# $done (String) - how many steps are done
# $all (String) - how many there are
# $answers (String) - how many answers to "hur gick det?"
goal-way-said = Klara steg: { $done } av { $all }. Svar på ”Hur gick det?”: { $answers }.
goal-way-today = i dag
goal-way-table = Visa som tabell
goal-way-day = Dag
goal-way-what = Vad
# $step (String) - the words of a step
goal-way-done = Klart: { $step }
# $level (String) - En bit på väg ...
goal-way-answered = Hur gick det: { $level }

goal-edit-tab = Ändra målet
goal-edit-title = Ändra målet
goal-edit-words = Vad vill du?
goal-edit-submit = Spara ändringarna

goal-conflict-title = Målet har ändrats på ett annat ställe
goal-conflict-lead = Ingen fara, det du skrev finns kvar. Jämför och spara det du vill ska gälla.
goal-conflict-yours = Det du skrev
goal-conflict-theirs = Det som är sparat
goal-conflict-nothing = Inget är ifyllt
goal-conflict-order = Stegen ändrades på ett annat ställe. Så här ligger de nu.
goal-conflict-changed = Målet ändrades på ett annat ställe. Här ser du hur det är nu. Spara igen om ditt val fortfarande ska gälla.
goal-conflict-step = Steget ändrades på ett annat ställe. Här ser du hur det är nu.
goal-conflict-too-late = Det har gått mer än en minut, så du kan inte ångra längre. Här ser du hur steget är nu. Du kan ändra det när du vill.
goal-conflict-ended = Målet är avslutat. Ta upp det igen om du vill fortsätta med det.
goal-conflict-active = Målet är redan på gång.

goal-end-tab = Avsluta målet
goal-end-title = Vad vill du göra med målet?
goal-end-reached = Jag har nått det
goal-end-aside = Lägg det åt sidan
goal-end-aside-hint = Det är okej. Du kan ta upp det igen när du vill.
goal-end-words = Vill du skriva något om det?
goal-end-words-hint = Till exempel vad som hjälpte, eller vad som har ändrats.
goal-end-submit = Spara valet
goal-end-keep = Nej, fortsätt med målet

goal-said-stated = Målet är sparat.
goal-said-thought = Det är sparat.
goal-said-private = Sparat. Bara du ser målet. Du kan dela det senare om du vill.
# $names (String) - the people who can read
goal-said-shared = Sparat. { $names } kan läsa målet nu. Ni kan prata om det nästa gång ni ses.
goal-said-shared-nobody = Sparat. Målet är delat, men ingen i din plan kan läsa det just nu.
goal-said-reworded = Ändringarna är sparade.
goal-said-reached = Du har nått ditt mål. Det är din egen förtjänst.
goal-said-aside = Målet är lagt åt sidan. Det finns kvar om du vill ta upp det igen.
goal-said-resumed = Målet är på gång igen.
goal-said-step-added = Steget är sparat.
goal-said-step-done = Bra jobbat, ett steg är taget.
goal-said-last-step = Bra jobbat, alla steg är tagna.
goal-said-not-started = Steget är inte påbörjat än.
goal-said-ongoing = Fint, du har börjat.
goal-said-cannot-now = Okej, steget väntar tills det går.
goal-said-not-needed = Okej, steget behövs inte längre.
goal-said-undone = Ångrat. Steget är som förut.
# $to (String) - its place
# $of (String) - how many there are
goal-said-moved = Steget ligger nu som nummer { $to } av { $of }.
goal-said-checked-in = Tack, ditt svar är sparat.

goal-live-left = { "{" }n{ "}" } tecken kvar.
goal-live-over = { "{" }n{ "}" } tecken för mycket.
goal-live-kept = Det du skriver sparas som utkast. Bara du ser det. Loggar du ut försvinner utkastet.
goal-live-unkept = Utkastet gick inte att spara just nu. Det du skrev står kvar här.
goal-live-unreached = Vi når inte servern just nu. Det du skrev finns kvar. Försök igen om en stund.

goal-fault-words = Skriv vad du vill.
goal-fault-step = Skriv vad steget är.
goal-fault-day = Skriv dagen som år-månad-dag, till exempel 2026-11-24.
goal-fault-past = Välj i dag eller en dag framåt.
goal-fault-readers = Välj vem som får läsa målet.
goal-fault-state = Välj hur det är med steget.
goal-fault-level = Välj hur långt du har kommit.
goal-fault-how = Välj vad du vill göra med målet.
goal-fault-again = Det här är redan skickat en gång med andra ord. Se efter vad som är sparat, och skicka igen om du vill.
goal-fault-version = Öppna sidan igen och skicka en gång till.
# $limit (String) - how many characters
goal-fault-long = Korta ner texten till högst { $limit } tecken.
# $limit (String) - how many goals
goal-fault-goals = Du har redan { $limit } mål. Ändra ett av dem i stället.
# $limit (String) - how many steps
goal-fault-steps = Målet har redan { $limit } steg. Sätt ett nytt mål för det som kommer sedan.

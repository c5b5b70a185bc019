# --- Asking to hand over

handover-action = Lämna över till en kollega
handover-tab = Lämna över till en kollega

# $name (String) - first name of the participant
handover-title = Lämna över { $name } till en kollega
handover-lead = Ett byte av person märks. Därför ses ni först alla tre, och samordnaren säger ja eller nej. Deltagaren får veta det redan nu.
handover-to = Vem tar över?
handover-day = Från vilken dag?
handover-day-hint = Den dagen börjar kollegan. Du är kvar till och med dagen före.
handover-mode = Hur ses ni alla tre?
handover-interpreter-hint = Skriv språket, om ni ska ha tolk.
# $length (String) - 45 minuter
handover-times = Tider då ni alla tre är lediga ({ $length })
handover-times-none = Det finns ingen tid före den dagen då ni alla tre är lediga. Välj en senare dag, eller skriv här under varför ni inte ses först.
handover-show = Visa tider för er tre
handover-show-hint = Välj först vem som tar över och från vilken dag. Tryck sedan på Visa tider för er tre.
handover-no-meeting = Varför går det inte att ses först?
handover-no-meeting-hint = Bara om ni hoppar över mötet. Det du skriver står kvar i historiken, och deltagaren kan läsa det.
handover-words = Varför byter du? Skriv till deltagaren
handover-words-hint = Några rader räcker.
handover-meetings = Möten efter den dagen
handover-meetings-hint = Du har möten bokade längre fram. Välj vad som händer med varje. Tar kollegan mötet är tiden densamma. Samordnaren ser tiderna före svaret.
handover-fate-hand-over = Kollegan tar mötet
handover-fate-keep = Jag håller det ändå
handover-fate-cancel = Avboka det
handover-send = Skicka till samordnaren
handover-nobody = Det finns ingen kollega i teamet som kan ta över just nu.
handover-asked-already = Det finns redan en överlämning som väntar på svar.
handover-see-it = Se den som väntar
handover-wrong-to = Välj vem som tar över.
handover-wrong-day = Fyll i från vilken dag.
handover-wrong-day-past = Välj en dag från och med i morgon.
handover-wrong-day-far = Välj en dag inom ett halvår.
handover-wrong-time = Välj en tid för er tre, eller skriv varför det inte går.
handover-wrong-time-choice = Välj en av tiderna i listan, före dagen då kollegan börjar.
handover-wrong-mode = Välj hur ni ses.

# $limit (String) - a number
handover-wrong-long = Skriv kortare, högst { $limit } tecken.
handover-wrong-words = Skriv några ord till deltagaren om varför.
handover-wrong-fate = Välj vad som händer med mötet.
handover-wrong-answer = Välj ja eller nej.
handover-wrong-message = Skriv några ord om varför det inte går.

# --- The list and one of them

handover-list-title = Överlämningar i ert team
handover-place-name = Överlämningar
handover-list-none = Just nu är ingen överlämning på gång.
handover-back = Tillbaka till överlämningarna
handover-one-tab = En överlämning i teamet

# $name (String) - whole name of the participant
handover-one-title = Överlämning för { $name }

# $from (String) - whole name
# $to (String) - whole name
# $day (String) - a day
handover-row = Från { $from } till { $to }, { $day }
handover-from = Från
handover-to-whom = Till
handover-change-on = Första dagen
handover-why = Till deltagaren
handover-first = Mötet för alla tre
handover-no-first = Inget möte, därför att
handover-answer = Svaret
handover-after = Möten efter den dagen
handover-after-none = Inga möten är bokade efter den dagen.
handover-state-requested = Väntar på svar
handover-state-decided = Klar
handover-state-declined = Blev inte av
handover-state-withdrawn = Tillbakatagen
handover-fate-row-hand-over = kollegan tar det
handover-fate-row-keep = den nuvarande håller det
handover-fate-row-cancel = avbokas
handover-decide = Säg ja eller nej
handover-decide-hint = Säger du ja gäller det från den första dagen. Ett möte som kollegan inte hinner med stannar hos den nuvarande, så att inget försvinner.
handover-yes = Ja, lämna över
handover-no = Nej, inte nu
handover-message = Några ord, om det blir nej
handover-withdraw = Ta tillbaka överlämningen
handover-said-asked = Överlämningen är skickad till samordnaren. Deltagaren får veta det.
handover-said-decided = Klart. Deltagaren och kollegorna får veta det.
handover-said-off = Sparat. Det blir som det är.
handover-refused-stale = Det här har ändrats sedan du öppnade sidan. Så här är det nu.
handover-refused-answered = Den är redan besvarad. Så här är det nu.
handover-refused-own = Du kan inte svara på det som gäller dig själv.
handover-refused-day = Dagen har redan varit. Säg nej, och be kollegan skicka en ny.
handover-refused-taken = Tiden för er tre hann bli upptagen. Välj en annan, det du skrev finns kvar.

# --- What the participant sees

# $to (String) - whole name of the new person
handover-change-asked-title = { $to } kan bli din nya person

# $from (String) - whole name of the person so far
# $day (String) - a day
handover-change-asked = { $from } föreslår ett byte från { $day }. Det är inte bestämt än. Du får veta så snart det är det.

# $to (String) - whole name of the new person
# $day (String) - a day
handover-change-decided-title = { $to } är din person från { $day }

# $from (String) - first name of the person so far
handover-change-decided = Till dess är det { $from } du ringer och bokar tid hos.

# $from (String) - first name of the person before
handover-change-done = Förut var det { $from }.

# $when (String) - the whole time
handover-change-meeting = Ni ses alla tre först: { $when }

# $from (String) - first name
handover-change-why = { $from } skriver
handover-change-no-meeting = Ni ses inte alla tre först, därför att

# --- In a meeting of all three that is not needed

handover-meeting-reason = Det blir inget byte av person, så det här mötet behövs inte.

# --- A stand-in, wherever participants meet the name

# $name (String) - whole name
# $other (String) - first name of the one who is away
stand-in-named = { $name }, vikarie för { $other }

# --- Those who record stand-ins

stand-in-title = Vikarier i ert team
stand-in-place-name = Vikarier
stand-in-lead = När någon är borta kan en kollega träffa deras deltagare så länge. Deltagarna får veta det direkt, och ser ordet vikarie var de än möter namnet.
stand-in-none = Just nu är ingen vikarie för någon annan.
stand-in-new = Ny vikarie
stand-in-back = Tillbaka till vikarierna

# $staff (String) - whole name of the one who stands in
# $away (String) - whole name of the one who is away
stand-in-row = { $staff } är vikarie för { $away }

# $from (String) - a day
# $until (String) - a day
stand-in-days = Från { $from } till { $until }
stand-in-coming = Kommer
stand-in-ongoing = Pågår
stand-in-over = Slut

# $count (Number) - meetings
# $away (String) - first name of the one who is away
stand-in-meetings = { $count ->
    [one] Ett möte med { $away } är redan bokat de dagarna. Det ligger kvar tills någon flyttar det.
   *[other] { $count } möten med { $away } är redan bokade de dagarna. De ligger kvar tills någon flyttar dem.
}

# $away (String) - first name of the one who is away
stand-in-end = { $away } är tillbaka

# $staff (String) - first name of the one who stands in
stand-in-end-hint = Då slutar { $staff } vara vikarie i dag. Möten som redan är bokade med { $staff } blir av ändå.
stand-in-said-new = Vikarien är sparad, och deltagarna får veta det.
stand-in-said-end = Sparat. Deltagarna får veta att det är som vanligt igen.
stand-in-stale = Det här har ändrats sedan du öppnade sidan. Så här är det nu.
stand-in-already-over = Det är redan slut. Så här är det nu.

# --- The form of a new one

stand-in-new-tab = Ny vikarie i teamet
stand-in-new-title = Vem är borta?
stand-in-new-away = Den som är borta
stand-in-new-choose = Välj en person
stand-in-new-staff = Vikarie
stand-in-new-staff-hint = Vikarien får se samma deltagare, men bara de dagarna.
stand-in-new-first = Första dagen
stand-in-new-last = Sista dagen
stand-in-new-next = Deltagarna får ett meddelande i portalen. Lediga tider följer dagarna av sig själva.
stand-in-new-send = Spara vikarien
stand-in-new-nobody = Det behövs minst två i teamet som träffar deltagare för att någon ska kunna vara vikarie.
stand-in-wrong-away = Välj vem som är borta.
stand-in-wrong-away-twice = Någon är redan vikarie för den personen då. Välj andra dagar.
stand-in-wrong-staff = Välj en kollega som kan vara vikarie för den personen.
stand-in-wrong-staff-away = Den kollegan är själv borta då. Välj någon annan.
stand-in-wrong-first = Fyll i den första dagen.
stand-in-wrong-past = Välj en första dag som inte har varit.
stand-in-wrong-last = Fyll i den sista dagen.
stand-in-wrong-order = Välj en sista dag som inte kommer före den första.
stand-in-wrong-far = Välj en sista dag inom ett år.

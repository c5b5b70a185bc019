# --- Choosing the kind of a meeting

meeting-type-choose = Vad för slags möte?
meeting-type-length-own = Så långt som ni brukar ses

# $length (String) - 20 minuter
meeting-type-answer = { $length }. Du får svar innan tiden är bokad.

# $length (String) - 20 minuter
meeting-type-at-once = { $length }. Tiden bokas direkt.
meeting-type-interpreter-hint = Vill du ha tolk? Skriv vilket språk, till exempel arabiska. Med tolk tar mötet oftast längre tid, och det tar vi hänsyn till.
meeting-type-row = Slags möte
meeting-type-change = Ändra slags möte
meeting-type-book = Boka tiden
meeting-type-at-once-next = Tiden är din så snart du har bokat den.
meeting-type-wrong = Välj vad för slags möte du vill ha.

# --- Too close to change it here

# $moved (String) - tisdag 24 november 2026 kl. 14.30
meeting-type-until-both = Du kan flytta eller avboka mötet här till { $moved }.
# $moved (String) - tisdag 24 november 2026 kl. 14.30
# $cancelled (String) - tisdag 24 november 2026 kl. 14.30
meeting-type-until-each = Du kan flytta mötet här till { $moved } och avboka det till { $cancelled }.
# $moved (String) - tisdag 24 november 2026 kl. 14.30
meeting-type-until-move = Du kan flytta mötet här till { $moved }.
# $cancelled (String) - tisdag 24 november 2026 kl. 14.30
meeting-type-until-cancel = Du kan avboka mötet här till { $cancelled }.
meeting-type-late-move = Det är för nära mötet för att flytta det här.
meeting-type-late = Nu är det för nära mötet för att avboka här.

# $name (String) - whole name
# $phone (String) - phone number
meeting-type-late-call = Ring { $name } på { $phone }, så hjälps ni åt.

# --- Those who look after the kinds

meeting-type-title = Era mötestyper
meeting-type-place-name = Mötestyper
meeting-type-home = Till startsidan
meeting-type-lead = Det här är de slags möten som går att boka i ert delprojekt. Möten som redan är bokade ändras inte när du ändrar här.
meeting-type-none = Det finns inga mötestyper än. Då gäller varje handläggares egna regler.
meeting-type-new = Ny mötestyp
meeting-type-saved = Mötestypen är sparad.
meeting-type-closed = Går inte att välja
meeting-type-fact-length-own = lika långt som handläggarens egna möten

# $minutes (String) - a number
meeting-type-fact-length = { $minutes } minuter
meeting-type-fact-answer = väntar på svar
meeting-type-fact-direct = bokas direkt
meeting-type-fact-both = deltagare och personal bokar
meeting-type-fact-participants = deltagare bokar
meeting-type-fact-staff = bara personal bokar

# --- The form

meeting-type-edit = Ändra mötestyp
meeting-type-add = Nytt slags möte att boka
meeting-type-back = Tillbaka till mötestyper
meeting-type-name = Namn
meeting-type-name-hint = Det som deltagaren ser, till exempel ”Kort samtal i telefon”.
meeting-type-calendar = Rubrik i kalendern
meeting-type-calendar-hint = Något neutralt som inte säger vad mötet handlar om, till exempel ”Möte”.
meeting-type-times = Tider
meeting-type-times-hint = Handläggarens egna regler gäller också. Där två regler skiljer sig gäller den strängaste.
meeting-type-length = Längd
meeting-type-length-hint = 5–240 minuter. Lämna tomt för handläggarens egen längd.
meeting-type-percent = Längd med tolk, i procent
meeting-type-percent-hint = 150 gör mötet hälften så långt till. 100 gör ingen skillnad.
meeting-type-before = Fri tid före
meeting-type-after = Fri tid efter
meeting-type-minutes-hint = 0–120 minuter.
meeting-type-notice = Boka senast
meeting-type-hours-hint = Så många timmar före mötet, 0–336.
meeting-type-horizon = Hur långt fram
meeting-type-horizon-hint = 1–180 dagar. Lämna tomt för handläggarens egen gräns.
meeting-type-most = Flest per dag
meeting-type-most-hint = 1–20 för varje handläggare. Lämna tomt för ingen gräns.
meeting-type-how = Sätt att ses
meeting-type-place = Plats för besök
meeting-type-place-hint = Lämna tomt för handläggarens egen plats.
meeting-type-preparation = Att förbereda
meeting-type-who = Vem som bokar
meeting-type-participants = Deltagare bokar
meeting-type-staff = Personal bokar
meeting-type-answered = När en deltagare väljer en tid
meeting-type-answer-waits = Handläggaren svarar först
meeting-type-answer-direct = Tiden bokas direkt
meeting-type-changes = När det är för sent att ändra
meeting-type-move = Flytta senast
meeting-type-cancel = Avboka senast
meeting-type-too-late = Det som står när det är för sent
meeting-type-too-late-hint = Telefonnumret till handläggaren står alltid efteråt.
meeting-type-use = Användning
meeting-type-open = Går att välja för nya möten
meeting-type-open-hint = Bokade möten påverkas inte.
meeting-type-save = Spara mötestypen
meeting-type-empty = Inget
meeting-type-stale = Någon annan har sparat mötestypen
meeting-type-stale-why = Så här är den sparad nu. Det du skrev finns kvar i formuläret. Spara igen om ditt ska gälla.

# --- What to mend

meeting-type-wrong-name = Skriv ett namn.
meeting-type-wrong-calendar = Skriv en rubrik för kalendern.
meeting-type-wrong-modes = Välj minst ett sätt att ses.
meeting-type-wrong-answer = Välj om handläggaren svarar först.
meeting-type-wrong-who = Välj vem som bokar.

# $limit (String) - characters
meeting-type-wrong-long = Skriv högst { $limit } tecken.

# $limit (String) - how many there can be
meeting-type-wrong-many = Det finns redan { $limit } mötestyper. Använd en av dem, eller ändra en.

# $label (String) - the field's label
# $least (String) - a number
# $most (String) - a number
meeting-type-wrong-number = Skriv ett tal från { $least } till { $most } under ”{ $label }”.

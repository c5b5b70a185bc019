ui-skip-to-content = Hoppa till innehållet
ui-exit = Lämna sidan snabbt
ui-home-link = Till första sidan
ui-sign-in = Logga in
ui-sign-out = Logga ut
ui-language = Språk
ui-places = Portalens sidor
ui-place-home = Hem
ui-place-plan = Plan
ui-place-goals = Mål
ui-place-meetings = Möten
ui-place-work = Timmar
ui-place-inbox = Att svara på
ui-place-participants = Deltagare
ui-place-calendar = Kalender
ui-place-hours = Mina tider
ui-contact = Din kontaktperson
ui-office = Vill du prata med någon?
ui-help = Hjälp och telefon
ui-accessibility = Tillgänglighet
ui-about-exit = Om att lämna sidan snabbt
ui-footer = Mer om portalen

ui-signed-in-as = Inloggad:

# $name (String) - a person
ui-call = Ring { $name }

ui-print = Skriv ut
ui-print-how = Välj Skriv ut i webbläsarens meny, eller tryck Ctrl och P samtidigt. På en telefon finns det ofta under Dela.
# $day (String) - tisdag 24 november 2026
ui-printed-on = Utskrivet { $day }

ui-show-more = Visa fler

ui-optional = (frivilligt)
ui-error-prefix = Fel:

# $count (Number) - how many things
ui-errors-title = { $count ->
    [one] En sak att ändra
   *[other] { $count } saker att ändra
}

ui-errors-kept = Ingen fara, det du skrev finns kvar.

# $limit (String) - how many characters
ui-limit = Högst { $limit } tecken.
ui-date-hint = Skriv dagen som år-månad-dag, till exempel 2026-11-24.

# $at (String) - this step
# $of (String) - all steps
ui-steps = { $at } av { $of }

ui-role-case-manager = Case manager
ui-role-se-handler = SE-handledare
ui-role-cbt-therapist = KBT-behandlare
ui-role-resource-team = Resursteamet
ui-role-coordinator = Samordnare
ui-role-administrator = Administratör

ui-live-sending = Skickar …
ui-live-again = Försök igen
ui-live-unsaved = Du är inte inloggad längre, så det här skickades inte. Det du skrev står kvar på sidan, men det är inte sparat. Kopiera det du vill behålla och logga in igen.
ui-draft-elsewhere = Du skriver på samma sak i en annan flik, och utkastet sparas därifrån. Det du skriver här står kvar, och det sparas när du skickar det.

# $role (String) - the role in words
# $name (String) - first name of the one who is away
ui-role-stands-in = { $role }, vikarie för { $name }

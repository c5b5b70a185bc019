gallery-title = Granska sidorna
gallery-lead = Här finns portalens alla sidor i alla sina lägen, med påhittade människor. Du kan prova dem med ditt eget hjälpmedel utan att logga in.

# $states (String) - how many
# $pages (String) - how many
gallery-count = { $states } lägen av { $pages } sidor och delar.
gallery-language = Språk på sidorna
gallery-theme = Färger
gallery-theme-hint = Portalen följer annars det du har valt i telefonen eller datorn.
gallery-theme-own = Som i min telefon
gallery-theme-light = Ljusa
gallery-theme-dark = Mörka
gallery-islands = JavaScript
gallery-islands-hint = Alla sidor går att använda även utan.
gallery-islands-with = Med
gallery-islands-without = Utan
gallery-show = Visa så
gallery-forced = Egna färger med hög kontrast väljer du i telefonen, datorn eller webbläsaren. Sidorna följer det valet.
gallery-try = En knapp på en sida leder till den riktiga portalen, där den som inte är inloggad får logga in.
gallery-json = Samma lista för program

# $name (String) - what the component is called in the code
gallery-component = Komponent { $name }
gallery-group-open = Öppet för alla
gallery-group-plan = Hem och plan
gallery-group-goals = Mål
gallery-group-meetings = Möten
gallery-group-staff = Personal
gallery-group-problems = När något inte gick
gallery-group-components = Delar

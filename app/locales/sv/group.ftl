# --- Where one is with a group meeting

group-tag-seated = Du har en plats
group-tag-offered = En plats hålls för dig
# $number (String) - the place in the line
group-tag-waiting = Nummer { $number } i kön
group-tag-full = Fullt
group-tag-begun = Har börjat
group-tag-over = Är slut
group-tag-cancelled = Inställt

# $count (Number) - seats
group-free = { $count ->
    [0] Inga lediga platser
    [one] En ledig plats
   *[other] { $count } lediga platser
}
# $count (Number) - seats
group-seats = { $count ->
    [one] En plats
   *[other] { $count } platser
}
# $count (Number) - people
group-in-line = { $count ->
    [one] En person i kön
   *[other] { $count } personer i kön
}

# --- The participant's list

group-link = Möten i grupp
group-list-title = Möten i grupp
group-list-own = Dina möten i grupp
group-list-others = Kommer snart
group-list-empty = Här ser du möten där flera är med samtidigt. Just nu är inget planerat.
group-list-empty-example = Till exempel: prova på att arbeta i café, en eftermiddag tillsammans med några andra.
group-coming = I grupp

# --- One group meeting

group-tab = Möte i grupp
group-back = Tillbaka till möten i grupp
group-take = Ta en plats
group-stand = Ställ dig i kön
group-give-back = Avboka platsen
group-leave-line = Lämna kön
group-answer-yes = Ja, jag tar platsen
group-answer-no = Nej tack
group-to-meetings = Se dina möten
group-alternatives = Här finns det lediga platser
group-others-unnamed = Den som leder mötet ser hur många som kommer. De andra i gruppen ser inte ditt namn här.

group-fact-about = Om mötet
group-fact-place = Plats
group-fact-leader = Leder mötet
group-fact-seats = Platser
group-fact-line = Kö
group-fact-offer = En ledig plats hålls för den som står först i kön

group-now-seated = Platsen är din. Får du förhinder, avboka den så snart du kan. Då kan någon annan komma.
group-now-offered-title = En plats har blivit ledig för dig
# $until (String) - onsdag 25 november 2026 kl. 9.00
group-now-offered = Platsen hålls för dig till { $until }. Efter det går den vidare till nästa i kön.
# $number (String) - the place in the line
group-now-waiting-title = Du är nummer { $number } i kön
# $hours (String) - 24 timmar
group-now-waiting = När en plats blir ledig för dig ser du det här och på första sidan. Du har { $hours } på dig att svara. Kön går i den ordning ni kom.
# $count (Number) - people in the line
# $hours (String) - 24 timmar
group-now-full = { $count ->
    [0] Alla platser är tagna. Blir en plats ledig får den som står först i kön den erbjuden, och har { $hours } på sig att svara.
    [one] Alla platser är tagna, och en person står i kön. Blir en plats ledig får den som står först den erbjuden, och har { $hours } på sig att svara.
   *[other] Alla platser är tagna, och { $count } personer står i kön. Blir en plats ledig får den som står först den erbjuden, och har { $hours } på sig att svara.
}
group-now-lapsed = En plats hölls för dig, men tiden att svara tog slut och platsen gick vidare till nästa. Du kan ställa dig i kön igen.
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
group-now-clash = Du har ett annat möte då: { $when }. Flytta eller avboka det först, om du vill komma hit i stället.
group-now-begun = Mötet har börjat.
group-now-cancelled = Mötet är inställt och blir inte av. Det beror inte på dig.

group-said-seated = Platsen är din.
group-said-in-line = Du står i kön. Vi säger till här när en plats blir ledig för dig.
group-said-left = Det är avbokat.
group-said-no = Du har tackat nej. Platsen går vidare till nästa i kön.

# --- What stands in the way

group-refusal-full = Den sista platsen hann bli tagen. Du kan ställa dig i kön.
group-refusal-free = Det finns en ledig plats. Du behöver inte stå i kö.
group-refusal-has-seat = Du har redan en plats.
group-refusal-in-line = Du står redan i kön.
group-refusal-not-in = Du har ingen plats här och står inte i kön.
group-refusal-not-offered = Platsen hålls inte för dig längre. Så här är det nu.
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
group-refusal-clash = Du har redan ett möte då: { $when }.
group-refusal-started = Mötet har redan börjat.
group-refusal-cancelled = Mötet är inställt.

# --- Giving it back

group-leave-tab = Avboka platsen
group-leave-title = Vill du avboka platsen?
group-leave-why = Platsen går till den som står först i kön, eller blir ledig för alla.
group-leave-yes = Ja, avboka
group-leave-no = Nej, behåll platsen
group-leave-line-title = Vill du lämna kön?
group-leave-line-why = Ställer du dig i kön igen kommer du sist.
group-leave-line-yes = Ja, lämna kön
group-leave-line-no = Nej, stå kvar

# --- The first page

group-home-offered = En plats hålls för dig i ett möte i grupp
group-home-asked = Hur gick det med mötet i grupp? Svara om du var med
group-home-next = Svara om platsen
# $until (String) - onsdag 25 november 2026 kl. 9.00
group-home-next-why = En plats i ett möte i grupp hålls för dig till { $until }.

# --- Those who lead it

group-desk-link = Gruppmöten
group-desk-title = Mina gruppmöten
group-desk-lead = Deltagarna tar platser själva. När det är fullt ställer de sig i kö, och en plats som blir ledig erbjuds nästa av sig själv.
group-desk-new = Nytt gruppmöte
group-desk-empty = Du leder inget gruppmöte just nu. När du har lagt upp ett ser deltagarna i ert delprojekt det under Möten.
group-desk-back = Tillbaka till mina gruppmöten
# $taken (String) - 3
# $seats (String) - 8
group-taken = { $taken } av { $seats } platser är tagna

group-led-tab = Gruppmöte jag leder
group-led-seated = Kommer
group-led-none = Ingen har tagit en plats än.
group-led-offered = Har fått frågan
group-led-line = I kön
# $until (String) - onsdag 25 november 2026 kl. 9.00
group-led-until = Platsen hålls till { $until }
# $number (String) - 3
group-led-number = Deltagare { $number }
group-led-unnamed = Namn visas för dem du arbetar med. De andra är deltagare i delprojektet, i den ordning de kom.
group-led-cancelled = Inställt

group-new-title = Nytt gruppmöte
group-new-lead = Alla deltagare i delprojektet ser det du skriver här. I kalendrar står det bara Möte.
group-new-name = Rubrik
group-new-name-hint = Några ord som säger vad ni gör, till exempel: Prova på att arbeta i café.
group-new-about-hint = Vad ni gör, vad man kan ta med, om det finns trappor.
group-new-day = Dag
group-new-seats = Antal platser
# $most (Number) - 40
group-new-seats-hint = 1–{ $most }
group-new-offer = Timmar att svara på en ledig plats
group-new-offer-hint = Så länge hålls en plats för nästa i kön. Skriver du inget blir det 24 timmar.
group-new-save = Lägg upp mötet
group-new-clash-title = Du har ett möte då
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
group-new-clash = Tiden krockar med ett möte du har: { $when }. Välj en annan tid, eller flytta det mötet först.
group-new-nearest = De här tiderna är du ledig:

group-said-made = Gruppmötet är upplagt. Deltagarna kan ta platser nu.
group-said-cancelled = Gruppmötet är inställt. Alla som var med har fått veta det.

group-cancel = Ställ in mötet
group-cancel-title = Vill du ställa in gruppmötet?
# $count (Number) - people
group-cancel-told = { $count ->
    [0] Ingen har en plats eller står i kön.
    [one] En person får veta det på sin första sida, med dina ord.
   *[other] { $count } personer får veta det på sin första sida, med dina ord.
}
group-cancel-reason = Varför ställs det in?
group-cancel-reason-hint = Alla som är med läser det här.
group-cancel-yes = Ja, ställ in
group-cancel-no = Nej, behåll mötet

# --- What to mend

group-wrong-title = Skriv en rubrik.
# $limit (String) - 150
group-wrong-long = Skriv högst { $limit } tecken.
group-wrong-day = Välj en dag.
group-wrong-past = Välj en dag som inte har varit.
group-wrong-far = Välj en dag inom två år.
group-wrong-from = Skriv när det börjar, till exempel 13.00.
group-wrong-begun = Välj en tid som inte har varit.
group-wrong-to = Skriv när det slutar, till exempel 14.30.
group-wrong-order = Slutet måste komma efter början.
group-wrong-place = Skriv var ni ses.
# $most (Number) - 40
group-wrong-seats = Skriv hur många som kan komma, 1–{ $most }.
# $most (Number) - 168
group-wrong-offer = Skriv ett antal timmar, 1–{ $most }, eller lämna tomt.
group-wrong-answer = Välj ja eller nej.

# --- Time off and the calendar

# $count (Number) - group meetings
group-hit = { $count ->
    [one] Du leder också ett gruppmöte då. Det ligger kvar tills du ställer in det.
   *[other] Du leder också { $count } gruppmöten då. De ligger kvar tills du ställer in dem.
}

# --- News

# $name (String) - whoever leads it
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
group-news-cancelled = Mötet i grupp med { $name } är inställt: { $when }
# $name (String) - whoever leads it
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
group-news-went-on = Platsen som hölls för dig gick vidare till nästa: mötet i grupp med { $name }, { $when }

# $count (Number) - people
group-untold = { $count ->
    [one] En person att berätta om
   *[other] { $count } personer att berätta om
}

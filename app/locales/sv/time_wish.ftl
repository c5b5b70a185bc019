# --- Windows in words

# $day (String) - tisdag 24 november 2026
time-wish-whole-day = { $day }, hela dagen
# $day (String) - tisdag 24 november 2026
time-wish-morning = { $day }, förmiddag
# $day (String) - tisdag 24 november 2026
time-wish-afternoon = { $day }, eftermiddag
# $day (String) - tisdag 24 november 2026
# $from (String) - kl. 9.00
# $to (String) - kl. 11.00
time-wish-between = { $day }, mellan { $from } och { $to }

# --- How it stands, for the participant

time-wish-standing-waiting = Väntar på svar
time-wish-standing-proposed = Förslag att svara på
time-wish-standing-answered = Har fått svar
time-wish-standing-declined = Ingen tid hittades
time-wish-standing-withdrawn = Tillbakataget
time-wish-standing-lapsed = Dagarna har gått

# --- The form on the page with free times

time-wish-summary = Passar ingen tid?
# $name (String) - first name
time-wish-lead = Skriv när du kan, så letar { $name } efter en tid. Sedan får du ett förslag att säga ja eller nej till.
# $name (String) - first name
time-wish-again = Du har redan önskat tider av { $name }. Det du skickar nu gäller i stället.
# $name (String) - first name
time-wish-has-proposal = { $name } har föreslagit en tid. Svara på den först. Passar den inte kan du önska andra tider.
time-wish-first = När kan du helst?
time-wish-second = Lägg till en dag
time-wish-third = Lägg till en tredje dag
time-wish-day = Dag
time-wish-part = Del av dagen
time-wish-part-whole = Hela dagen
time-wish-part-morning = Förmiddag
time-wish-part-afternoon = Eftermiddag
time-wish-part-between = Mellan två klockslag
time-wish-from = Från
time-wish-to = Till
time-wish-clock-hint = Till exempel 9.30.
# $name (String) - first name
time-wish-about-hint = Några ord räcker. Skriv gärna om { $name } behöver veta något mer om tiderna.
# $name (String) - first name
time-wish-send = Skicka till { $name }

# --- One wish

time-wish-title = Tider du har önskat
time-wish-windows = Du kan
time-wish-said-sent = Dina önskemål är skickade.
time-wish-said-withdrawn = Dina önskemål är tillbakatagna.
time-wish-next-waiting-title = Skickat
# $name (String) - first name
time-wish-next-waiting = { $name } har fått dina önskemål och letar efter en tid. { $name } svarar oftast inom två arbetsdagar. Du ser svaret på första sidan när du loggar in.
# $name (String) - first name
# $when (String) - the whole time
# $until (String) - day and time
time-wish-next-let-go = { $name } föreslog { $when }. Tiden hölls till { $until } och är fri igen. Det är ingen fara. Dina önskemål ligger kvar, och { $name } kan föreslå en ny tid.
# $name (String) - first name
# $when (String) - the whole time
# $until (String) - day and time
time-wish-next-proposed = { $name } föreslår { $when }. Tiden hålls åt dig till { $until }.
# $name (String) - first name
time-wish-next-answered = { $name } svarade med en tid. På mötets sida ser du hur det blev.
# $name (String) - first name
# $phone (String) - phone number
time-wish-next-declined = { $name } hittade ingen tid den här gången. Önska gärna andra tider, eller ring { $name } på { $phone }.
# $name (String) - first name
time-wish-next-withdrawn = { $name } letar inte längre efter en tid. Du kan boka eller önska på nytt när du vill.
# $name (String) - first name
# $phone (String) - phone number
time-wish-next-lapsed = Dagarna du önskade hann gå innan det blev en tid. Det är inte ditt fel. Önska gärna nya tider, eller ring { $name } på { $phone }.
# $name (String) - first name
time-wish-next-gone = { $name } arbetar inte med dig längre och kan inte svara. Boka gärna en tid med någon annan av dina kontakter.
# $name (String) - first name
time-wish-closed = Den dagen tar { $name } oftast inte emot, men önskemålet gäller ändå.
time-wish-see-proposal = Svara på förslaget
time-wish-see-meeting = Se mötet
time-wish-change = Ändra önskemålen
time-wish-anew = Önska andra tider
time-wish-withdraw = Ta tillbaka önskemålen

# --- On a meeting that answers a wish

# $window (String) - tisdag 24 november 2026, förmiddag
time-wish-meeting-inside = Tiden ligger i det du önskade: { $window }.
time-wish-meeting-outside = Tiden ligger utanför det du önskade. Det här var dina önskemål:
# $name (String) - first name
time-wish-meeting-kept = Dina önskemål ligger kvar hos { $name }, som kan föreslå en ny tid. Du behöver inte göra något.
time-wish-meeting-link = Se dina önskemål

# --- In lists

time-wish-list-title = Önskade tider
# $name (String) - whole name
time-wish-list-with = Tid med { $name }

# $name (String) - a member of staff
time-wish-home-proposed = { $name } föreslår en tid
# $day (String) - tisdag 24 november
time-wish-home-why = Du har fått förslag på en tid: { $day }. Du kan säga ja, säga nej eller önska andra tider.

# --- What stands in the way

time-wish-refusal-stale = Dina önskemål har ändrats sedan du öppnade sidan. Det du skrev nu finns kvar. Skicka igen om det ska gälla.
time-wish-refusal-now = Så här är önskemålen nu:
# $name (String) - first name
time-wish-refusal-proposed = { $name } har hunnit föreslå en tid. Svara på den först.
time-wish-refusal-answered = Önskemålen har redan fått svar. Så här är det nu.
time-wish-refusal-withdrawn = Önskemålen är redan tillbakatagna.
time-wish-refusal-lapsed = Dagarna du önskade har gått. Så här är det nu.
# $name (String) - first name
# $phone (String) - phone number
time-wish-refusal-many = Du har skickat många önskemål i dag. Ring { $name } på { $phone }, så hittar ni en tid ihop.

time-wish-wrong-day-missing = Välj en dag.
time-wish-wrong-day = Skriv dagen så här: 2026-12-21.
time-wish-wrong-past = Välj en dag eller tid längre fram. Den här hinner gå.
time-wish-wrong-far = Välj en dag som ligger närmare. Så långt fram går det inte att boka än.
time-wish-wrong-overlap = Välj en dag eller del av dagen som du inte redan har valt.
time-wish-wrong-part = Välj en del av dagen.
time-wish-wrong-clock = Skriv ett klockslag som finns den dagen, till exempel 9.30.
time-wish-wrong-order = Skriv en sluttid som kommer efter starttiden.
time-wish-wrong-short = Välj en längre stund, så att hela mötet får plats.

# --- The staff side

time-wish-desk-tab = En deltagare önskar en tid
time-wish-desk-list = Önskar en tid
# $count (Number) - participants
time-wish-desk-count = { $count ->
    [one] Ett önskemål väntar på ett förslag.
   *[other] { $count } önskemål väntar på förslag. Det som har väntat längst står först.
}
# $name (String) - whole name
time-wish-desk-title = { $name } önskar en tid
# $when (String) - tisdag 24 november 2026 kl. 14.30
time-wish-desk-asked = Önskade { $when }
time-wish-desk-windows = Önskar helst
time-wish-desk-closed = Du tar inte emot den dagen.
time-wish-desk-standing-proposed = Förslag skickat
time-wish-desk-standing-declined = Du sa nej
# $name (String) - first name
time-wish-desk-waiting = { $name } väntar på ditt svar.
# $name (String) - first name
# $when (String) - the whole time
time-wish-desk-let-go = Du föreslog { $when }, och det blev inget svar i tid. Tiden är fri igen. { $name } väntar på ett nytt förslag.
# $name (String) - first name
# $when (String) - the whole time
# $until (String) - day and time
time-wish-desk-proposed = Du har föreslagit { $when }. Tiden hålls för { $name } till { $until }.
# $name (String) - first name
time-wish-desk-answered = { $name } har svarat på tiden du föreslog.
# $name (String) - first name
time-wish-desk-declined = { $name } ser dina ord i portalen, med ditt telefonnummer, och kan önska andra tider.
# $name (String) - first name
time-wish-desk-withdrawn = { $name } har tagit tillbaka sina önskemål. Du behöver inte göra något.
# $name (String) - first name
time-wish-desk-lapsed = Dagarna som { $name } önskade har gått. Hör gärna av dig om en ny tid.
# $length (String) - 45 minuter
time-wish-desk-times = Tid att föreslå ({ $length })
time-wish-desk-window-none = Ingen av dina tider är ledig då.
time-wish-desk-near = Nära önskemålen
time-wish-desk-hold = Tiden hålls en stund för svaret. Hur länge ser ni båda.
# $name (String) - first name
time-wish-desk-send = Föreslå tiden för { $name }
time-wish-desk-no = Hittar du ingen tid?
# $name (String) - first name
time-wish-desk-no-hint = { $name } läser det du skriver, får ditt telefonnummer och kan önska andra tider.
# $name (String) - first name
time-wish-desk-no-send = Säg nej till { $name }
time-wish-desk-said-declined = Svaret är skickat.
# $name (String) - first name
time-wish-desk-conflict-stale = { $name } har ändrat sina önskemål sedan du öppnade sidan. Så här är de nu.
time-wish-desk-conflict-answered = Önskemålen har redan fått svar, kanske av dig själv i ett annat fönster. Så här är det nu.
# $name (String) - first name
time-wish-desk-conflict-withdrawn = { $name } hann ta tillbaka sina önskemål. Så här är det nu.
time-wish-desk-conflict-lapsed = Dagarna hann gå innan svaret kom fram. Så här är det nu.
time-wish-desk-conflict-taken = Tiden hann bli upptagen. Välj en annan, det du skrev finns kvar.

# --- The list

booking-list-title = Möten
booking-list-book = Boka en tid
booking-list-to-answer = Att svara på
booking-list-coming = Kommande
booking-list-earlier = Tidigare
booking-list-none-coming = Du har inget möte inbokat just nu.
booking-list-empty = Här ser du dina möten när du har bokat en tid. Du väljer vem du vill träffa, när och hur.
booking-list-empty-example = Till exempel: ett telefonsamtal med Sara på tisdag förmiddag.
booking-list-nobody = Just nu finns det ingen att boka tid med här. Ring oss, så hjälper vi dig.
booking-list-help = Se telefonnummer

# $name (String) - first name
booking-list-proposes = { $name } föreslår en annan tid
booking-list-answer = Svara på förslaget

# --- Words about a meeting

booking-title = Ditt möte

# $name (String) - whole name
booking-with = Möte med { $name }

# $mode (String) - besök, telefon ...
# $name (String) - whole name
booking-mode-with = { $mode } med { $name }

booking-mode-visit = Besök
booking-mode-phone = Telefon
booking-mode-video = Video
booking-mode-walk = Promenad

booking-standing-waiting = Väntar på svar
booking-standing-proposed = Förslag på ny tid
booking-standing-booked = Bokad
booking-standing-today = Bokad, i dag
booking-standing-ongoing = Pågår nu
booking-standing-past = Har varit
booking-standing-unanswered = Inget svar i tid
booking-standing-expired = Hålls inte längre
booking-standing-declined = Gick inte att boka
booking-standing-refused = Du tackade nej
booking-standing-cancelled = Avbokad

# --- The flow: with whom

booking-back-list = Tillbaka till möten
booking-whom-title = Vem vill du träffa?
booking-whom-hint = Det tar ungefär två minuter att boka. Inget skickas förrän du har sett allt en gång till.
booking-next = Fortsätt
booking-back = Tillbaka

# --- The flow: when

booking-time-title = När vill du ses?

# $name (String) - first name
# $length (String) - 45 minuter
booking-time-hint = Du väljer bland tider som passar { $name }. Mötet tar { $length }.

# $day (String) - tisdag 24 november 2026
booking-time-until = Tiderna till och med { $day }.

# $name (String) - first name
booking-time-none = { $name } har inga lediga tider de här veckorna.
booking-time-more-title = Behöver du en annan tid?
booking-time-more = Visa fler tider

# $name (String) - whole name
# $phone (String) - phone number
booking-time-call = Ring { $name } på { $phone }, så hittar ni en tid ihop.
booking-time-taken = Hann bli bokad

# $count (Number) - times
booking-time-said-more = { $count ->
    [0] Det finns inga fler lediga tider de veckorna.
    [one] En tid till visas.
   *[other] { $count } tider till visas.
}
booking-filter = Visa tider
booking-filter-all = Hela dagen
booking-filter-morning = Förmiddag
booking-filter-afternoon = Eftermiddag
# $count (String) - times
booking-filter-said = Tider som visas: { $count }

# --- The flow: how

booking-needs-title = Hur vill du ses?
booking-needs-mode = Sätt att ses
booking-needs-visit-hint = Ni ses på plats.
booking-needs-phone-hint = Ni pratar i telefon.
booking-needs-video-hint = Ni ser och hör varandra på en skärm.
booking-needs-walk-hint = Ni pratar medan ni går.
booking-needs-interpreter = Tolk
booking-needs-needs = Något annat du behöver
booking-needs-needs-hint = Till exempel hörslinga, ingång utan trappor, ett lugnt rum eller att ha någon med dig.
booking-needs-subject = Vad vill du prata om?
booking-needs-subject-hint = Några ord räcker.

# --- The flow: check and send

booking-check-title = Stämmer det här?
booking-check-who = Vem
booking-check-when = När
booking-check-how = Hur
booking-check-interpreter = Tolk
booking-check-needs = Du behöver
booking-check-subject = Du vill prata om
booking-check-nothing = Inget
booking-check-change-who = Ändra vem
booking-check-change-when = Ändra tiden
booking-check-change-how = Ändra hur
booking-check-change-interpreter = Ändra tolk
booking-check-change-needs = Ändra vad du behöver
booking-check-change-subject = Ändra vad du vill prata om

# $name (String) - first name
booking-check-reader = När du skickar kan { $name } läsa det här. Just nu kan ingen annan det.

# $name (String) - first name
# $others (String) - whole names
booking-check-readers = När du skickar kan { $name } läsa det här, och din case manager { $others }. Just nu kan ingen annan det.

# $name (String) - first name
booking-check-send = Skicka till { $name }

# --- One meeting

booking-meeting-who = Vem
booking-meeting-interpreter = Tolk
booking-meeting-needs = Du behöver
booking-meeting-subject = Du vill prata om
booking-meeting-prepare = Bra att veta
booking-meeting-cancel = Avboka
booking-meeting-book-again = Boka en annan tid

# $name (String) - first name
booking-where-visit-unknown = { $name } berättar före mötet var ni ses.

# $name (String) - first name
# $phone (String) - phone number
booking-where-phone = { $name } ringer dig. Du kan också ringa { $phone }.

# $name (String) - first name
booking-where-video = { $name } berättar före mötet hur du kommer in i videosamtalet.

# $name (String) - first name
booking-where-walk = { $name } berättar före mötet var ni börjar gå.

# $name (String) - first name
booking-prepare-visit = Kom gärna några minuter innan och säg att du ska träffa { $name }.
booking-prepare-phone = Ha telefonen på och sätt dig där du kan prata i lugn och ro.
booking-prepare-video = Sätt dig där du kan prata i lugn och ro. Du behöver en telefon eller dator med kamera.
booking-prepare-walk = Ta på dig skor som är sköna att gå i.

# $name (String) - first name
booking-next-waiting = { $name } har fått din fråga om tiden. { $name } svarar oftast inom två arbetsdagar. Du ser svaret här när du loggar in.

# $name (String) - first name
# $phone (String) - phone number
booking-next-waiting-soon = { $name } har fått din fråga om tiden. Du ser svaret här när du loggar in. Mötet är snart, så ring { $phone } om du undrar.
booking-next-waiting-title = Skickat

# $name (String) - first name
booking-next-proposed-title = { $name } föreslår en annan tid

# $when (String) - the whole time
booking-next-proposed-before = Du frågade om { $when }. Den tiden är fri igen.
booking-next-proposed-hold = Vi håller tiden åt dig. Svara innan den börjar.

# $until (String) - tisdag 24 november 2026 kl. 14.30
booking-next-proposed-until = Vi håller tiden åt dig till { $until }. Sedan blir den fri för andra.

# $clock (String) - kl. 14.30
booking-next-proposed-today = Vi håller tiden åt dig till { $clock } i dag. Sedan blir den fri för andra.

# $name (String) - first name
booking-next-offered-title = { $name } föreslår en tid

# $name (String) - first name
# $until (String) - tisdag 24 november 2026 kl. 14.30
booking-next-expired = Vi höll tiden åt dig till { $until }. Nu är den fri för andra, och det är ingen fara. Boka en ny tid när du vill, eller ring { $name }.
booking-answer-yes = Ja, tiden passar
booking-answer-no = Nej, tiden passar inte
booking-answer-hint = Säger du nej eller väljer en annan tid, blir den här tiden fri igen.
booking-answer-other = Välj en annan tid

# $name (String) - first name
booking-next-booked = Ni har båda sagt ja till tiden. Passar den inte längre? Avboka här eller ring { $name }.
booking-next-booked-late = Ni har båda sagt ja till tiden.
booking-next-today = Mötet är i dag.
booking-next-ongoing = Mötet har börjat.
booking-next-past = Mötet har varit. Vill du ses igen kan du boka en ny tid under Möten.

# $name (String) - first name
booking-next-unanswered = Tiden hann passera innan det blev ett svar. Det är inte ditt fel. Boka gärna en ny tid, eller ring { $name }.

# $name (String) - first name
booking-next-declined = { $name } kunde inte den tiden. Boka gärna en annan tid.
booking-next-refused = Du tackade nej till tiden, och det är helt okej. Boka en annan tid när du vill.
booking-next-cancelled-by-you = Du har avbokat tiden. Boka en ny tid när du vill.

# $name (String) - first name
booking-next-cancelled-by-staff = { $name } har avbokat tiden. Boka gärna en ny, eller ring { $name }.
booking-message = Meddelande
booking-reason = Varför

# $name (String) - first name
# $phone (String) - phone number
booking-started = Mötet har börjat och går inte att avboka här. Ring { $name } på { $phone }.

# --- Cancel

booking-cancel-title = Vill du avboka tiden?
booking-cancel-tab = Avboka ditt möte
booking-cancel-reason = Varför avbokar du?

# $name (String) - first name
booking-cancel-reason-hint = { $name } kan läsa det du skriver. Oftast kan också din case manager läsa det.
booking-cancel-yes = Ja, avboka
booking-cancel-no = Nej, behåll tiden
booking-cancel-over = Det finns inget kvar att avboka. Du behöver inte göra något.
booking-cancel-back = Tillbaka till mötet

# --- What stands in the way

booking-refusal-taken = Tiden hann bli bokad.
booking-refusal-outside-hours = Den tiden går inte att boka.
booking-refusal-short-notice = Det är för kort tid kvar för att boka den tiden här.
booking-refusal-far-ahead = Så långt fram går det inte att boka än.
booking-refusal-day-full = Den dagen är redan full.

# $count (String) - how many
booking-refusal-many-asked = Du har redan { $count } frågor om tider som väntar på svar här. Vänta på svar, eller ta tillbaka någon av dem.

# $count (String) - how many
booking-refusal-many-ahead = Du har redan { $count } möten framför dig. Det är så många som går att boka. Avboka något om du vill boka ett nytt.
booking-refusal-see-meetings = Se dina möten
booking-refusal-too-late-here = Det är för nära mötet för att ändra det här. Ring i stället.

# $count (Number) - times
booking-refusal-near = { $count ->
    [0] Det finns inga andra lediga tider just nu.
    [one] Här är en annan tid nära den.
    [2] Här är två andra tider nära den.
    [3] Här är tre andra tider nära den.
   *[other] Här är { $count } andra tider nära den.
}
booking-refusal-kept = Dina andra svar finns kvar.
booking-refusal-changed = Mötet har ändrats sedan du öppnade sidan. Så här är det nu.
booking-refusal-hold-over = Tiden hålls inte längre.
booking-refusal-too-late = Tiden hann passera innan svaret kom fram. Så här är det nu.
booking-wrong-whom = Välj vem du vill träffa.
booking-wrong-time = Välj en tid.
booking-wrong-time-past = Tiden har varit. Välj en tid längre fram.
booking-wrong-time-choice = Välj en av tiderna i listan.
booking-wrong-mode = Välj hur ni ska ses.

# $limit (String) - how many characters
booking-wrong-interpreter-long = Skriv språket med högst { $limit } tecken.

# $limit (String) - how many characters
booking-wrong-needs-long = Skriv vad du behöver med högst { $limit } tecken.

# $limit (String) - how many characters
booking-wrong-subject-long = Skriv vad du vill prata om med högst { $limit } tecken.

# $limit (String) - how many characters
booking-wrong-reason-long = Skriv varför med högst { $limit } tecken.
booking-wrong-answer = Välj vad du vill svara.
booking-wrong-key = Det här är redan skickat en gång med andra svar. Se efter vad som gäller nu, och skicka igen om du vill.
booking-unreached = Vi når inte servern just nu. Det du har valt finns kvar. Försök igen om en stund.

booking-cancel-stale = Mötet har ändrats sedan du öppnade sidan. Så här är det nu. Vill du fortfarande avboka?

# --- Undo a cancellation

booking-undo = Ångra avbokningen
booking-undo-hint = Blev det fel? Du kan ångra inom en minut. Då blir mötet som det var.
booking-undone = Avbokningen är ångrad. Mötet är som det var.
booking-refusal-undo-over = Det har gått mer än en minut, så avbokningen går inte att ångra. Boka en ny tid om du vill.

# --- Calendar

booking-calendar-add = Lägg till i kalendern
booking-calendar-remove = Ta bort ur kalendern
booking-calendar-hint = Du får en fil som din kalender kan öppna. I den står bara en kort rubrik, oftast ”Möte”, och tiden. Inte vem du träffar eller var. Tänk på att andra kan se kalendern i din telefon. Om tiden ändras, hämta filen igen.

# --- What waits, and today

desk-inbox-title = Att svara på
desk-waiting-title = Väntar på ditt svar
# $count (Number) - questions
desk-waiting-count = { $count ->
    [one] En fråga väntar på svar.
   *[other] { $count } frågor väntar på svar. Den som har väntat längst står först.
}
desk-waiting-none = Ingen väntar på svar just nu.
desk-more = Visa fler
desk-today-title = I dag
desk-today-none = Inga möten i dag.
desk-missed-title = Fick inget svar i tid
desk-missed-why = Tiden hann passera innan det blev ett svar, eller så hålls förslaget inte längre. Ett möte som inte blev flyttat gäller på sin gamla tid. Hör gärna av dig.

# $when (String) - tisdag 24 november 2026 kl. 14.30
desk-asked = Frågade { $when }
desk-first-asked = Frågade först om
desk-interpreter = Tolk
desk-needs = Behöver
desk-subject = Vill prata om
desk-confirm = Bekräfta tiden
desk-answer-else = Svara på annat sätt
desk-unreached = Vi når inte servern just nu. Det du har skrivit finns kvar. Försök igen om en stund.

# --- Those who meet no participants

desk-closed-title = Välkommen till portalen

# $role (String) - the role in words
desk-closed-role = Din roll: { $role }
desk-closed-coordinator = Din roll ser inga deltagare, mål eller möten här. Det skyddar dem som deltar. När någon är borta eller slutar ser du till att deltagarna ändå har någon.
desk-closed-administrator = Din roll sköter konton och inställningar och ser inga deltagare, mål eller möten. Det skyddar dem som deltar.
desk-closed-today = Här kan du sköta delprojektets mötestyper, byta språk, läsa om tillgänglighet och logga ut.
desk-closed-help = Hjälp och telefon

# --- One meeting

desk-meeting-tab = Möte med en deltagare
# $name (String) - whole name
desk-meeting-with = Möte med { $name }
desk-meeting-back = Tillbaka till det som väntar
desk-when = När
desk-how = Hur
desk-where = Var
desk-colleague = Med
desk-asked-at = Frågan kom
desk-participant-link = Plan och mål

desk-standing-waiting = Väntar på svar
desk-standing-proposed = Förslag på ny tid
desk-standing-booked = Bokad
desk-standing-today = Bokad, i dag
desk-standing-ongoing = Pågår nu
desk-standing-past = Har varit
desk-standing-unanswered = Inget svar i tid
desk-standing-expired = Hålls inte längre
desk-standing-declined = Gick inte att boka
desk-standing-refused = Förslaget passade inte
desk-standing-cancelled = Avbokad

# $name (String) - first name
desk-now-waiting = { $name } väntar på ditt svar.
# $name (String) - first name
desk-now-proposed = { $name } har inte svarat på ditt förslag än. Tiden hålls tills svaret kommer eller tiden börjar.
# $name (String) - first name
# $until (String) - tisdag 24 november 2026 kl. 14.30
desk-now-held = { $name } har inte svarat på ditt förslag än. Tiden hålls till { $until }.
# $name (String) - first name
# $until (String) - tisdag 24 november 2026 kl. 14.30
desk-now-expired = Det blev inget svar på ditt förslag. Tiden hölls till { $until } och är fri igen. { $name } kan boka en ny tid, och du kan höra av dig.
# $name (String) - first name
desk-now-booked = Tiden är bokad, och { $name } ser det i portalen.
desk-now-today = Mötet är i dag.
desk-now-ongoing = Mötet har börjat.
desk-now-past = Mötet har varit.
# $name (String) - first name
desk-now-unanswered = Tiden hann passera innan det blev ett svar. Det händer, och är ingens fel. Hör gärna av dig till { $name } om en ny tid.
# $name (String) - first name
desk-now-declined = Du sa nej till tiden. { $name } ser ditt meddelande i portalen och kan boka en annan tid.
# $name (String) - first name
desk-now-refused = Tiden du föreslog passade inte { $name }. Den är fri igen. Hör gärna av dig om en annan tid.
# $name (String) - first name
desk-now-cancelled-by-them = { $name } har avbokat. Tiden är fri igen.
desk-now-cancelled-by-you = Du har avbokat. Tiden är fri igen. Deltagaren ser det i portalen. Ring om det är bråttom.
# $name (String) - a colleague
desk-now-colleague = { $name } har hand om det här mötet.
desk-message-sent = Ditt meddelande
desk-reason = Varför
desk-cancel = Avboka mötet

desk-calendar-add = Lägg till i kalendern
desk-calendar-remove = Ta bort ur kalendern
desk-calendar-hint = Filen innehåller bara en kort neutral rubrik och tiden, aldrig deltagarens namn. Skriv inte dit namnet själv om andra kan se din kalender. Om mötet ändras, hämta filen igen.

# --- The answer

# $name (String) - first name
desk-answer-title = Svara { $name }
desk-answer-legend = Vad vill du svara?
desk-answer-confirm = Ja, tiden passar
desk-answer-decline = Nej, tiden passar inte
desk-answer-decline-hint = Skriv några ord om varför.
desk-answer-propose = Jag föreslår en annan tid
desk-answer-propose-hint = Tiden som deltagaren frågade om blir fri. Din nya tid hålls en stund för svaret. Hur länge ser ni båda.
# $length (String) - 45 minuter
desk-answer-times = Dina lediga tider, tre veckor framåt ({ $length })
desk-answer-times-none = Du har inga lediga tider de närmaste tre veckorna.
desk-answer-times-hours = Ändra mina tider
desk-answer-times-more = Fler dagar
# $name (String) - first name
desk-answer-message = Meddelande till { $name }
desk-answer-message-hint = Skriv när du säger nej. Annars är det frivilligt.
# $name (String) - first name
desk-answer-send = Skicka svaret till { $name }

desk-said-confirmed = Tiden är bekräftad.
desk-said-declined = Svaret är skickat. Tiden är fri igen.
desk-said-proposed = Förslaget är skickat. Här ser du hur länge tiden hålls.
desk-said-cancelled = Mötet är avbokat.

desk-conflict-title = Frågan har redan fått ett svar
desk-conflict-why = Någon svarade före, kanske du själv i ett annat fönster. Så här är det nu.
desk-conflict-changed-title = Mötet har ändrats
desk-conflict-changed-why = Det ändrades sedan du öppnade sidan. Så här är det nu.
desk-conflict-late-title = Tiden har redan börjat
desk-conflict-late-why = Därför går det inte att svara längre. Hör gärna av dig till deltagaren. Så här är det nu.
desk-conflict-taken-title = Tiden hann bli bokad
desk-conflict-taken-why = Välj en annan av dina lediga tider. Det du skrev finns kvar.
desk-conflict-wrote = Du skrev

desk-wrong-answer = Välj vad du vill svara.
desk-wrong-time = Välj en tid att föreslå.
desk-wrong-time-choice = Välj en av tiderna i listan.
desk-wrong-message = Skriv några ord om varför tiden inte passar.
# $limit (String) - how many characters
desk-wrong-message-long = Skriv meddelandet med högst { $limit } tecken.
# $limit (String) - how many characters
desk-wrong-reason-long = Skriv varför med högst { $limit } tecken.
desk-wrong-reason = Skriv några ord om varför.
desk-wrong-key = Det här är redan skickat en gång med andra svar. Se efter vad som gäller nu, och skicka igen om du vill.
desk-wrong-page = Ladda om sidan och försök en gång till.

# --- Cancel

desk-cancel-tab = Avboka möte med en deltagare
desk-cancel-back = Tillbaka till mötet
desk-cancel-title = Vill du avboka mötet?
desk-cancel-reason = Varför avbokar du?
# $name (String) - first name
desk-cancel-reason-hint = { $name } kan läsa det du skriver.
desk-cancel-yes = Ja, avboka
desk-cancel-no = Nej, behåll mötet

# --- My participants

desk-people-title = Mina deltagare
desk-people-none = Här kommer du att se de deltagare du arbetar med. Just nu är det ingen.
# $day (String) - tisdag 24 november 2026
desk-people-since = Sedan { $day }
desk-people-contact = Du är kontaktperson

desk-person-title = En deltagares plan
desk-person-back = Mina deltagare
desk-person-plan = Plan
# $name (String) - first name
desk-person-own-words = { $name } med egna ord
# $name (String) - first name
desk-person-no-plan = { $name } har ingen plan än. Den skriver ni tillsammans.
desk-person-goals = Delade mål
# $name (String) - first name
desk-person-goals-why = Det här har { $name } valt att dela, med sina egna ord.
# $name (String) - first name
desk-person-goals-none = { $name } har inte delat något mål. Att dela är frivilligt.
desk-person-meetings = Kommande möten med dig
desk-person-meetings-none = Inga kommande möten.
desk-person-people = Människor runt omkring
desk-person-logged = Det sparas i en logg att du har öppnat den här sidan, och när.
desk-goal-plan = Om det händer

# --- My hours

desk-hours-title = Mina tider
desk-hours-lead = Här bestämmer du när deltagare kan boka dig. Möten som redan finns står kvar.
desk-hours-week = Varje vecka
desk-hours-hint = Skriv till exempel 9.00 eller 13:30. Lämna tomt när du inte tar emot.
desk-hours-from = Från
desk-hours-to = Till
# $row (String) - the row's number, from 2
desk-hours-again = tid { $row }
desk-hours-more = Fler tider
desk-hours-rules = Så bokas möten
desk-hours-length = Hur långt är ett möte?
desk-hours-length-hint = I minuter, från 15 till 240.
desk-hours-buffer = Hur mycket paus vill du ha mellan möten?
desk-hours-buffer-hint = I minuter, från 0 till 120.
desk-hours-notice = Hur långt i förväg måste en deltagare boka?
desk-hours-notice-hint = I timmar, från 0 till 336 (två veckor).
desk-hours-horizon = Hur långt fram kan en deltagare boka?
desk-hours-horizon-hint = I dagar, från 1 till 180.
desk-hours-save = Spara mina tider
desk-said-hours = Dina tider är sparade.
desk-hours-conflict-title = Dina tider har ändrats på ett annat ställe
desk-hours-conflict-why = Ingen fara, det du skrev finns kvar här under. Jämför, och spara igen om dina tider ska gälla.
desk-hours-conflict-now = Så här är det sparat nu
desk-hours-none = Inga tider
# $from (String) - 9.00
# $to (String) - 12.00
desk-hours-span = kl. { $from }–{ $to }
# $span (String) - kl. 9.00–12.00
# $day (String) - tisdag 24 november 2026
desk-hours-span-from = { $span } från { $day }
# $span (String) - kl. 9.00–12.00
# $day (String) - tisdag 24 november 2026
desk-hours-span-until = { $span } till och med { $day }
# $span (String) - kl. 9.00–12.00
# $first (String) - tisdag 24 november 2026
# $last (String) - tisdag 24 november 2026
desk-hours-span-between = { $span } från { $first } till och med { $last }
desk-hours-some-days = Gäller bara en tid
desk-hours-first = Första dagen
desk-hours-last = Sista dagen
# $label (String) - första dagen
# $weekday (String) - måndag
desk-hours-day-of = { $label } för { $weekday }
desk-hours-holidays = På helgdagar, och på midsommarafton, julafton och nyårsafton, kan ingen boka dig. Vill du ta emot ändå lägger du in dagen under ledighet och enstaka dagar.
# $field (String) - första dagen för måndag
desk-wrong-hours-day = Skriv { $field } så här: 2026-12-21.
# $field (String) - sista dagen för måndag
desk-wrong-hours-days-order = Välj { $field } så att den inte kommer före den första.

# $minutes (String) - minutes
desk-hours-length-now = Ett möte: { $minutes } minuter
# $minutes (String) - minutes
desk-hours-buffer-now = Paus mellan möten, i minuter: { $minutes }
# $hours (String) - hours
desk-hours-notice-now = Minst så här långt i förväg, i timmar: { $hours }
# $days (String) - days
desk-hours-horizon-now = Högst så här långt fram, i dagar: { $days }

# $field (String) - måndag från
desk-wrong-time-of-day = Skriv en tid för { $field }, till exempel 9.00.
# $field (String) - måndag från
desk-wrong-time-missing = Fyll i { $field }.
# $field (String) - måndag från
desk-wrong-order = Skriv en sluttid för { $field } som kommer efter starttiden.
# $field (String) - måndag från
desk-wrong-overlap = Ändra { $field }, så att tiderna inte går in i varandra.
desk-wrong-length = Skriv hur långt ett möte är, från 15 till 240 minuter.
desk-wrong-buffer = Skriv hur lång pausen är, från 0 till 120 minuter.
desk-wrong-notice = Skriv hur långt i förväg, från 0 till 336 timmar.
desk-wrong-horizon = Skriv hur långt fram, från 1 till 180 dagar.

# --- Undo a cancellation

desk-undo = Ångra avbokningen
desk-undo-hint = Blev det fel? Du kan ångra inom en minut. Då blir mötet som det var.
desk-said-restored = Avbokningen är ångrad. Mötet är som det var.
desk-conflict-undo-over-title = Det har gått mer än en minut
desk-conflict-undo-over-why = Därför går det inte att ångra. Hör av dig till deltagaren om en ny tid.
desk-conflict-undo-taken-why = Därför går det inte att ångra. Hör av dig till deltagaren om en ny tid.
desk-conflict-near = Dina lediga tider nära den:

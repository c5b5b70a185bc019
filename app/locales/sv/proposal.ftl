# --- For the participant: what somebody in the plan proposes

proposal-tab = Ett förslag
# $name (String) - a member of staff
proposal-goal-by = { $name } föreslår ett mål
# $name (String) - a member of staff
proposal-step-by = { $name } föreslår ett steg
# $name (String) - a member of staff
proposal-wording-by = { $name } föreslår andra ord för ditt mål
# $name (String) - a member of staff
# $role (String) - case manager, SE-handledare ...
proposal-by = { $name } ({ $role })
# $name (String) - first name
proposal-why = { $name } skriver:
proposal-words-now = Så här står det nu
proposal-for-goal = Steget hör till ditt mål
proposal-words = Så här blir det om du säger ja
proposal-words-hint = Du kan ändra orden först. De ska vara dina.
# $name (String) - first name
proposal-said = Vill du skriva något till { $name }?
proposal-said-hint = Till exempel vad du hellre vill.
proposal-goal-private = Säger du ja är det bara du som ser målet, tills du väljer att dela det.
# $names (String) - the people who can read
proposal-read-by = { $names } kan läsa ditt svar. Inget ändras förrän du säger ja.
proposal-read-by-nobody = Inget ändras förrän du säger ja.
proposal-take-goal = Ja, det vill jag
proposal-take-step = Ta med steget
proposal-take-wording = Ja, byt till de här orden
proposal-no = Nej tack
proposal-change-first = Ändra först, eller svara med egna ord
proposal-look = Läs och svara
proposal-you-said = Du skrev:

proposal-list-title = Förslag till dig
proposal-list-lead = Du bestämmer. Inget ändras förrän du säger ja.
proposal-state-yours = Väntar på ditt svar

proposal-state-open = Väntar på svar
proposal-state-accepted = Sa ja
proposal-state-changed = Sa ja, med egna ord
proposal-state-declined = Sa nej tack
proposal-state-withdrawn = Tillbakataget

proposal-conflict-closed = Förslaget är redan besvarat eller tillbakataget, så ditt svar ändrade inget.

proposal-said-goal = Nu är det ditt mål. Bara du ser det tills du väljer att dela det.
proposal-said-step = Steget är med bland dina steg.
proposal-said-wording = Målet har fått de nya orden.
proposal-said-declined = Du har sagt nej tack. Inget har ändrats.

# $name (String) - whole name
proposal-news-yes = { $name } sa ja till ett förslag från dig
# $name (String) - whole name
proposal-news-no = { $name } sa nej tack till ett förslag från dig

# --- For staff: to propose

proposal-new-tab = Nytt förslag
proposal-new-back = Tillbaka till deltagaren
# $name (String) - first name
proposal-new-goal = Föreslå ett mål för { $name }
proposal-new-goal-words = Vad föreslår du?
# $name (String) - first name
proposal-new-step = Föreslå ett steg för { $name }
proposal-new-step-words = Vad är steget?
# $name (String) - first name
proposal-new-wording = Föreslå andra ord för { $name }s mål
proposal-new-wording-words = Vilka ord föreslår du?
proposal-new-day = Vilken dag kan det vara gjort?
# $name (String) - first name
proposal-new-lead = { $name } läser förslaget och bestämmer: ta det som det är, ändra orden eller säga nej. Inget ändras innan dess.
# $name (String) - first name
proposal-new-why = Varför föreslår du det? { $name } läser det här.
proposal-new-why-hint = Till exempel något ni har pratat om.
# $name (String) - first name
proposal-new-submit = Skicka förslaget till { $name }

proposal-fault-words = Skriv vad du föreslår.
proposal-fault-same = Skriv andra ord än de som står nu.
# $limit (String) - how many
proposal-fault-many = Det finns redan { $limit } förslag som väntar på svar. Vänta tills några är besvarade.
proposal-conflict-goal = Målet har fått andra ord sedan du öppnade sidan. Så här står det nu. Skicka igen om ditt förslag fortfarande passar.
proposal-conflict-ended = Målet är avslutat, så det går inte att föreslå något till det nu.

proposal-desk-title = Förslag och svar
proposal-desk-goal = Ett mål
proposal-desk-step = Ett steg
proposal-desk-wording = Andra ord
proposal-withdraw = Ta tillbaka förslaget
proposal-desk-new-goal = Föreslå ett mål
proposal-desk-new-step = Föreslå ett steg
proposal-desk-new-wording = Föreslå andra ord
proposal-desk-sent = Förslaget är skickat. Svaret visas här.
proposal-desk-withdrawn = Förslaget är tillbakataget.

overview-title = Hem

# $name (String) - the participant's first name
overview-greeting = Hej { $name }
overview-next = Det här kan du göra nu

# $name (String) - a member of staff
overview-next-answer = Svara { $name }
# $day (String) - tisdag 24 november
overview-next-answer-why = Du har fått förslag på en annan tid: { $day }. Du kan säga ja, säga nej eller välja en annan.
overview-next-step = Gå till steget
overview-next-state = Skriv vad du vill
overview-next-state-why = Skriv vad du vill, med dina egna ord. Bara du ser det tills du väljer att dela.
overview-next-book = Boka en tid
overview-next-book-why = Du väljer vem du vill träffa, när och hur. Det tar ungefär två minuter.
overview-next-add = Lägg till ett litet steg
overview-next-add-why = Vad är det minsta du kan göra för ditt mål? Steget får vara mycket litet.
overview-next-plan = Se din plan
overview-next-plan-why = Inget väntar på dig just nu. I planen ser du vad som pågår.

overview-meeting = Nästa möte
overview-meeting-none = Du har inget möte inbokat just nu.
# $name (String) - a member of staff
overview-meeting-with = Med { $name }
overview-standing-waiting = Väntar på svar
overview-standing-proposed = Väntar på ditt svar
overview-standing-booked = Bokad
overview-standing-today = I dag
overview-meetings-all = Alla möten

overview-waiting = Väntar på dig
# $name (String) - a member of staff
overview-proposed = { $name } föreslår en annan tid

# $day (String) - tisdag 24 november
overview-due-on = Dagen du valde: { $day }

overview-fallen-more = Läs mer om mötet
overview-unmoved-title = Ett möte är inte flyttat
# $wished (String) - the time that was asked for
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
overview-unmoved = Det blev inget svar i tid om { $wished }. Mötet med { $name } är kvar { $when }.
overview-cancelled-title = Ett möte är avbokat
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
overview-cancelled = { $name } har avbokat tiden { $when }. Mötet blir inte av.
overview-declined-title = Tiden gick inte att boka
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
overview-declined = { $name } kunde inte { $when }.
overview-unanswered-title = Inget svar i tid
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
overview-unanswered = Tiden med { $name }, { $when }, hann passera innan det blev ett svar. Det är inte ditt fel.
overview-expired-title = En tid hålls inte längre
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
overview-expired = { $name } föreslog { $when }. Tiden är fri för andra nu, och det är ingen fara. Du kan boka en ny.
overview-unanswered-do = Boka en ny tid
# $phone (String) - a phone number
overview-unanswered-phone = Du kan också ringa { $phone }.

overview-goals = Mina mål
overview-goals-none = Du har inget mål på gång just nu. Ett mål kan vara litet.
overview-goals-all = Alla mål
overview-goal-next = Nästa steg
overview-goal-no-step = Inget steg än

overview-purpose = Dit vill jag
overview-people = Människor runt mig
overview-others = Fler människor runt mig
overview-people-none = Här kommer du att se dem du arbetar med, med namn och telefon. Fram till dess kan du ringa numret längst ner på sidan.

overview-unsent-title = Du har skrivit något som inte är skickat
overview-unsent = Bara du ser det. Det finns kvar i 20 timmar från att du skrev det. Loggar du ut försvinner det.
overview-unsent-goal = Fortsätt skriva om ditt mål
overview-unsent-meeting = Fortsätt med ditt möte

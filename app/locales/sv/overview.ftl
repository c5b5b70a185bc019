overview-title = Hem

# $name (String) - the participant's first name
overview-greeting = Hej { $name }
overview-next = Det här kan du göra nu

# $name (String) - a member of staff
overview-next-answer = Svara { $name }
# $day (String) - tisdag 24 november
overview-next-answer-why = Du har fått förslag på en tid, { $day }. Du kan säga ja, säga nej eller välja en annan.
overview-next-step = Gå till steget
overview-next-state = Skriv vad du vill
overview-next-state-why = Vad vill du? Skriv med dina egna ord. Bara du ser dem tills du väljer att dela.
overview-next-book = Boka en tid
overview-next-book-why = Du har inget möte på gång. Det tar ett par minuter att boka.
overview-next-add = Lägg till ett litet steg
overview-next-add-why = Vad är det minsta du kan göra för ditt mål? Det får vara mycket litet.
overview-next-plan = Se din plan
overview-next-plan-why = Inget väntar på dig just nu.

overview-meeting = Nästa möte
overview-meeting-none = Du har inget möte på gång.
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

overview-unanswered-title = Blev inte besvarad
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
overview-unanswered = Du frågade { $name } om { $when }. Tiden kom innan det fanns ett svar. Det är inte ditt fel.
overview-unanswered-do = Boka en ny tid
# $phone (String) - a phone number
overview-unanswered-phone = Du kan också ringa { $phone }.

overview-goals = Mina mål
overview-goals-none = Du har inget mål på gång just nu. Ett mål kan vara litet.
overview-goals-all = Alla mål
overview-goal-next = Nästa steg
overview-goal-no-step = Inget steg än

overview-purpose = Dit vill jag
overview-people = Mina personer
overview-others = Fler människor runt mig
overview-people-none = Här kommer de personer du arbetar med att stå, med namn och telefon.

overview-unsent-title = Du har något som inte är skickat
overview-unsent = Det du skrev finns kvar i 20 timmar. Bara du ser det.
overview-unsent-goal = Fortsätt skriva på ditt mål
overview-unsent-meeting = Fortsätt boka en tid

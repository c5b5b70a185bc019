time-off-said = Ledigheten är sparad.
time-off-said-gone = Ledigheten är borttagen.
time-off-said-day = Dagens tider är sparade.
time-off-said-day-gone = Dagen har sina vanliga tider igen.
time-off-title = Ledighet och enstaka dagar
time-off-link = Ledighet och enstaka dagar
time-off-back = Mina tider
time-off-lead = När du är ledig kan ingen boka dig. Möten som redan finns avbokas aldrig av sig själva. Varför du är ledig sparas inte.
time-off-spans = Ledighet
time-off-spans-none = Du har ingen ledighet inlagd.
time-off-new = Lägg till ledighet
time-off-new-hint = Utan klockslag gäller hela dagen. Utan sista dag gäller en dag.
time-off-from-day = Från och med dag
time-off-from-time = Från klockan
time-off-to-day = Till och med dag
time-off-to-time = Till klockan
time-off-save = Spara ledigheten
time-off-days = Dagar med andra tider
time-off-days-none = Alla dagar har sina vanliga tider.
time-off-day-new = Ge en dag andra tider
time-off-day-hint = Tiderna gäller i stället för veckans vanliga, bara den dagen. Skriv till exempel 9.00.
time-off-day = Dag
time-off-from-again = Från, tid 2
time-off-to-again = Till, tid 2
time-off-day-save = Spara dagens tider
time-off-remove = Ta bort

# $from (String) - tisdag 24 november 2026 kl. 13.00
# $to (String) - tisdag 24 november 2026 kl. 15.00
time-off-hours = Från { $from } till { $to }

# $from (String) - tisdag 24 november 2026
# $to (String) - fredag 27 november 2026
time-off-many-days = { $from } till och med { $to }

# $count (Number) - meetings
time-off-hits = { $count ->
    [one] Ett möte ligger i den här ledigheten
   *[other] { $count } möten ligger i den här ledigheten
}

# $count (Number) - meetings
time-off-hits-day = { $count ->
    [one] Ett möte ligger utanför de nya tiderna
   *[other] { $count } möten ligger utanför de nya tiderna
}
time-off-hits-why = Inget är sparat än. Sparar du står mötena ändå kvar, tills du själv svarar, avbokar eller hör av dig. Öppna ett möte för att göra det.
time-off-save-anyway = Spara ledigheten, mötena står kvar
time-off-day-save-anyway = Spara dagens tider, mötena står kvar
time-off-keep-working = Spara inte

time-off-wrong-day-missing = Välj en dag.
time-off-wrong-day = Skriv dagen som år-månad-dag, till exempel 2026-12-24.
time-off-wrong-past = Välj i dag eller en dag längre fram.
time-off-wrong-days-order = Välj en sista dag som inte är före den första.
time-off-wrong-over = Tiden har redan varit. Välj en senare.
time-off-wrong-order = Skriv en sluttid som kommer efter starttiden.
time-off-wrong-no-hours = Skriv från när. Är du ledig hela dagen lägger du till ledighet i stället.
time-off-wrong-stretches = Ändra tid 2, så att tiderna inte går in i varandra.
time-off-wrong-overlap = Du är redan ledig någon av dagarna. Ta bort den ledigheten först, eller välj andra dagar.
time-off-wrong-day-again = Den dagen har redan egna tider. Ta bort dem först.
time-off-wrong-far = Välj en dag inom två år.
time-off-wrong-many = Du har hundra inlagda redan. Ta bort någon först.
time-off-wrong-time = Skriv en tid, till exempel 9.00.

time-off-said = Ledigheten är sparad.
time-off-said-gone = Ledigheten är borttagen.
time-off-said-day = Dagens tider är sparade.
time-off-said-day-gone = Dagen har sina vanliga tider igen.
time-off-title = Ledighet och enstaka dagar
time-off-link = Ledighet och enstaka dagar
time-off-back = Mina tider
time-off-lead = När du är ledig kan ingen boka dig. Möten som redan finns står kvar tills du själv avbokar. Vi sparar inte varför du är ledig.
time-off-spans = Ledighet
time-off-spans-none = Du har ingen ledighet inlagd.
time-off-new = Lägg till ledighet
time-off-new-hint = Utan klockslag gäller hela dagen. Utan sista dag gäller en dag.
time-off-from-day = Första dagen
time-off-from-time = Från klockan
time-off-to-day = Sista dagen
time-off-to-time = Till klockan
time-off-save = Spara ledigheten
time-off-days = Dagar med andra tider
time-off-days-none = Alla dagar har sina vanliga tider.
time-off-day-new = Ge en dag andra tider
time-off-day-hint = Tiderna gäller bara den dagen, i stället för de vanliga. Skriv till exempel 9.00.
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
time-off-hits-why = Inget är sparat än. Det som är bokat står kvar även om du sparar. Öppna mötet om du vill svara eller avboka.
time-off-hits-other = Ett möte med någon du inte längre arbetar med.
time-off-hits-held = En tid som hålls för ett möte som kanske flyttas hit.
time-off-save-anyway = Spara ledigheten utan att avboka
time-off-day-save-anyway = Spara dagens tider utan att avboka
time-off-keep-working = Spara inte

time-off-wrong-day-missing = Välj en dag.
time-off-wrong-day = Skriv dagen som år-månad-dag, till exempel 2026-12-24.
time-off-wrong-past = Välj i dag eller en dag längre fram.
time-off-wrong-days-order = Välj en sista dag som är samma som den första eller senare.
time-off-wrong-over = Tiden har redan varit. Välj en senare.
time-off-wrong-order = Skriv en sluttid som kommer efter starttiden.
time-off-wrong-no-hours = Skriv från när. Är du ledig hela dagen lägger du till ledighet i stället.
time-off-wrong-stretches = Ändra tid 2, så att tiderna inte går in i varandra.
time-off-wrong-overlap = Du är redan ledig någon av dagarna. Ta bort den ledigheten först, eller välj andra dagar.
time-off-wrong-day-again = Den dagen har redan egna tider. Ta bort dem först.
time-off-wrong-far = Välj en dag inom två år.
time-off-wrong-many = Du har redan lagt in hundra. Ta bort något du inte behöver först.
time-off-wrong-hits = Fler än 200 möten ligger i ledigheten. Välj en kortare ledighet.
time-off-wrong-time = Skriv en tid, till exempel 9.00.

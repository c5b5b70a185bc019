away-title = Jag är borta i dag
away-link = Jag är borta i dag
away-lead = Du blir ledig resten av dagen, och ingen kan boka dig då. Vi sparar inte varför.
away-meetings = Möten som är kvar i dag
# $length (String) - 24 timmar
away-what = För varje möte föreslår vi din närmaste lediga tid från i morgon. Tiden hålls i { $length }, men aldrig längre än till mötet, och deltagaren svarar ja eller nej. Finns ingen ledig tid avbokas mötet, och deltagaren kan önska en ny tid.
away-none = Du har inga möten kvar i dag.

# $count (Number) - meetings
away-others = { $count ->
    [one] Ett möte är med någon du inte längre arbetar med. Det står kvar. Säg till en kollega.
   *[other] { $count } möten är med personer du inte längre arbetar med. De står kvar. Säg till en kollega.
}
away-held = Tider som hålls för möten som kanske flyttas hit. Säg nej till dem, eller låt dem vara:
away-send = Ja, jag är borta resten av dagen
away-no = Nej, gå tillbaka
away-stale = Det har kommit ett möte till sedan du öppnade sidan. Titta igenom en gång till.
away-message = Jag är borta i dag och kan tyvärr inte ses då. Passar den här tiden i stället?
away-reason = Jag är borta i dag och hittar ingen ny tid själv. Boka eller önska gärna en tid som passar dig.
away-said = Du är ledig resten av dagen. Deltagarna ser sina nya tider i portalen.

# $when (String) - the whole time
# $name (String) - first name
away-proposed-before = Mötet var bokat till { $when }, men { $name } är borta då. Den tiden är fri igen.
away-booked-before = Var bokat till

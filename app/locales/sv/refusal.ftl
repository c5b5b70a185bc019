# --- What stands in the way of a participant's change

refusal-started = Mötet har redan börjat, så det går inte att ändra här. Ring om du inte kan komma.
refusal-answered = Mötet är redan besvarat eller avbokat. Så här är det nu.
refusal-not-yours-to-answer = Det är inte du som ska svara på den frågan. Så här är det nu.
refusal-away = Tiden är inte öppen för möten längre.

# $count (Number) - times
refusal-near-held = { $count ->
    [0] Det finns inga lediga tider just nu.
   *[other] Här är lediga tider nära den.
}

# --- What stands in the way of what staff do

refusal-not-yours = Svaret är någon annans
refusal-not-yours-why = Den som fick frågan om en ny tid svarar på den, och den som frågade kan ta tillbaka den. Så här är det nu.
refusal-over = Mötet gäller inte längre
refusal-over-why = Det är redan avbokat eller blev inte av. Så här är det nu.
refusal-desk-started = Mötet har redan börjat
refusal-desk-started-why = Därför går det inte att flytta eller avboka längre. Så här är det nu.
refusal-desk-hold-over = Tiden hålls inte längre
refusal-desk-hold-over-why = Det kom inget svar i tid, så tiden är ledig för andra. Så här är det nu.
refusal-outside = Tiden ligger utanför dina tider
refusal-outside-why = Du tar inte emot möten då. Välj en annan tid. Det du skrev finns kvar.
refusal-far = Så långt fram går det inte att boka dig
refusal-far-why = Välj en tidigare tid. Det du skrev finns kvar.
refusal-full = Den dagen är redan full
refusal-full-why = Du har så många möten av det slaget som en dag rymmer. Välj en annan dag. Det du skrev finns kvar.
refusal-move-lost-why = Mötet är kvar på sin gamla tid. Vill ni flytta det får ni komma överens om en annan.
refusal-undo-away = Du är inte på plats då längre
refusal-undo-away-why = Du har lagt in ledighet eller andra tider sedan dess. Därför går det inte att ångra. Hör av dig till deltagaren om en ny tid.

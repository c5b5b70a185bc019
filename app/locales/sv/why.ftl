why-title = Varför syns inte tiden?
why-lead = Skriv en dag och en tid, så ser du vad som gör att deltagare inte kan boka dig då.
why-back = Mina tider
why-day = Dag
why-time = Tid
why-time-hint = När mötet skulle börja, till exempel 9.00.
why-kind = Slag av möte
why-kind-own = Mina egna möten
why-interpreter = Med tolk
why-ask = Visa varför

why-shown = Tiden syns. Deltagare kan boka den nu.
why-not-shown = Tiden syns inte.
why-participant = En deltagare som redan har ett annat möte då ser inte tiden. Det står inte här.

why-past = Tiden har redan varit.
# $when (String) - tisdag 24 november 2026 kl. 14.30
why-too-soon = Det är för nära inpå. Just nu är den tidigaste tiden { $when }.
# $day (String) - tisdag 24 november 2026
why-too-far = Det är för långt fram. Just nu kan deltagare boka till och med { $day }.
# $holiday (String) - julafton
why-holiday = Dagen är { $holiday }, och då är dina tider stängda. Vill du ta emot ändå ger du dagen egna tider.
why-single-day = Du har gett dagen andra tider än vanligt, och mötet ryms inte i dem.
why-no-hours = Du har inga tider den veckodagen.
# $day (String) - tisdag 24 november 2026
why-not-yet = De tiderna börjar gälla { $day }.
# $day (String) - tisdag 24 november 2026
why-no-longer = De tiderna gällde till och med { $day }.
# $length (String) - 45 minuter
why-outside = Mötet ({ $length }) ryms inte i dina tider den dagen.
# $when (String) - tisdag 24 november 2026
why-time-off = Du är ledig: { $when }.
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15 (45 minuter)
why-meeting = Du har ett annat möte, eller en tid som hålls för ett: { $when }.
# $length (String) - 45 minuter
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15 (45 minuter)
why-kept = Mellan mötena ska det vara { $length } fritt, och det blir för lite före eller efter ett annat möte: { $when }.
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15 (45 minuter)
why-around = Ett av dina möten behöver fri tid runt om: { $when }.
why-day-full = Du har så många möten av det slaget som får plats den dagen.
why-off-grain = Möten börjar på hela fem minuter.
why-skipped = Klockan ställs fram den natten, och mötet skulle gå över timmen som försvinner.
# $times (String) - kl. 9.00, kl. 10.00
why-between = Inget hindrar tiden, men lediga tider visas efter varandra. De närmaste som syns: { $times }.
why-between-none = Inget hindrar tiden, men lediga tider visas efter varandra, och den dagen syns ingen.

why-change-hours = Ändra mina tider
why-change-off = Ändra ledighet och enstaka dagar

why-wrong-day = Skriv dagen som år-månad-dag, till exempel 2026-12-24.
why-wrong-kind = Välj ett slag av möte i listan.
why-wrong-time = Skriv en tid, till exempel 9.00.
why-wrong-skipped = Den tiden finns inte: klockan ställs fram den natten. Skriv en annan tid.

why-new-years-day = nyårsdagen
why-epiphany = trettondedag jul
why-good-friday = långfredagen
why-easter-sunday = påskdagen
why-easter-monday = annandag påsk
why-may-day = första maj
why-ascension = Kristi himmelsfärdsdag
why-whit-sunday = pingstdagen
why-national-day = Sveriges nationaldag
why-midsummer-eve = midsommarafton
why-midsummer-day = midsommardagen
why-all-saints-day = alla helgons dag
why-christmas-eve = julafton
why-christmas-day = juldagen
why-boxing-day = annandag jul
why-new-years-eve = nyårsafton

# --- Staff book a meeting with a participant

book-action = Boka ett möte
book-tab = Boka möte med en deltagare

# $name (String) - first name
book-title = Boka ett möte med { $name }
book-lead = Du ser tider som är lediga för er båda. Ditt eget varsel gäller inte när det är du som bokar.
book-back = Tillbaka till deltagaren
book-kind = Vad för slags möte?

book-kind-own = Så långt som dina möten brukar vara
book-mode = Hur ses ni?
book-interpreter-hint = Skriv språket. Med tolk tar mötet oftast längre tid.
book-also = Är någon mer med?
book-also-hint = Då visas bara tider som är lediga för er alla tre.
book-also-none = Nej, bara vi två
# $length (String) - 45 minuter
book-times = Tider som är lediga för er, tre veckor framåt ({ $length })
book-times-none = Ni har inga lediga tider samtidigt de närmaste tre veckorna.
book-show = Visa tider
book-show-hint = Har du ändrat något ovanför? Tryck på Visa tider, så stämmer listan.

# $name (String) - first name
book-how = Har du och { $name } kommit överens om tiden?

# $name (String) - first name
book-ask = Nej, föreslå tiden för { $name }

# $name (String) - first name
book-ask-hint = { $name } svarar ja eller nej. Tiden hålls så länge.
book-agreed = Ja, vi har kommit överens
book-agreed-hint = Tiden bokas direkt.
book-send = Boka
book-wrong-kind = Välj vad för slags möte det är.
book-wrong-also = Välj en av kollegorna i listan, eller ingen.
book-wrong-mode = Välj ett sätt att ses som passar slaget av möte.

# $limit (String) - a number
book-wrong-interpreter = Skriv språket med högst { $limit } tecken.
book-wrong-time = Välj en tid.
book-taken = Tiden hann bli upptagen. Välj en annan, det du skrev finns kvar.
book-short-notice = Kollegan vill veta om möten tidigare än så. Välj en senare tid.
book-outside = Tiden går inte att boka. Någon av er är inte på plats då. Välj en annan.
book-far = Så långt fram går det inte att boka. Välj en tidigare tid.
book-day-full = Den dagen har du redan så många möten av det slaget som det får vara. Välj en annan dag.
book-said-asked = Förslaget är skickat. Tiden hålls tills du får svar.
book-said-booked = Mötet är bokat.
book-made-at = Bokades

# --- Somebody else is there too

book-third = Också med

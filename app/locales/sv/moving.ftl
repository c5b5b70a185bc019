# --- A participant moves a meeting

moving-action = Flytta mötet
moving-tab = Flytta ditt möte
moving-title = Vilken tid vill du ha i stället?

# $when (String) - the whole time
moving-now = Nu: { $when }

# $name (String) - first name
moving-lead = { $name } får din fråga och svarar dig här. Tiden du har gäller tills dess, och vi håller den nya åt dig.

# $name (String) - first name
moving-lead-wish = { $name } har inte svarat än. Väljer du en ny tid här, är det den du frågar om i stället.

# $name (String) - whole name
moving-lead-other = Om svaret blir ja träffar du { $name }.

# $name (String) - first name
moving-send = Fråga { $name } om den nya tiden
moving-lead-at-once = Mötet flyttas direkt när du har valt en ny tid.
moving-send-at-once = Flytta mötet hit

# $name (String) - whole name
moving-lead-other-at-once = Då träffar du { $name }.
moving-send-wish = Fråga om den nya tiden i stället
moving-not = Det här mötet går inte att flytta här. Ring gärna, så löser ni det ihop.
moving-others = Vill du hellre träffa någon annan?

# $name (String) - whole name
moving-others-see = Se tider med { $name }

# --- A new time that waits for an answer

moving-asked-title = Du har frågat om en ny tid

# $when (String) - the whole time
moving-asked = Du vill flytta till { $when }. Tiden du har gäller tills du får svar.
moving-withdraw = Behåll tiden jag har

# $name (String) - first name
moving-yours-title = { $name } vill flytta mötet

# $when (String) - the whole time
# $until (String) - day and time
moving-yours = Den nya tiden är { $when }. Vi håller den åt dig till { $until }. Svarar du inte gäller tiden ni redan har.
moving-yes = Ja, flytta mötet
moving-no = Nej, behåll tiden vi har
moving-other = Välj en annan ny tid
moving-over-title = Mötet är inte flyttat

# $when (String) - the whole time
moving-over = Det blev inget svar i tid om { $when }. Tiden ni redan har gäller.
moving-tag-yours = Svara om ny tid
moving-tag-over = Inte flyttat
moving-tag-asked = Ny tid väntar på svar

# --- Said once

moving-said-asked = Frågan är skickad. Tiden du har gäller tills du får svar.
moving-said-changed = Nu frågar du om den nya tiden.
moving-said-yes = Mötet är flyttat.
moving-said-no = Mötet är kvar på sin tid.

# --- Staff move a meeting

moving-desk-action = Flytta mötet
moving-desk-tab = Flytta möte med en deltagare
moving-desk-title = Till vilken tid?

# $name (String) - first name
moving-desk-how = Har du och { $name } kommit överens?

# $name (String) - first name
moving-desk-ask = Nej, fråga { $name }

# $length (String) - 24 timmar
# $name (String) - first name
moving-desk-ask-hint = Den nya tiden hålls i { $length }, men aldrig längre än till mötet. Den gamla gäller tills { $name } har svarat ja.
moving-desk-agreed = Ja, vi har kommit överens
moving-desk-agreed-hint = Mötet flyttas direkt.
moving-desk-send = Skicka
moving-desk-keep = Behåll tiden
moving-desk-wrong-how = Välj om ni har kommit överens.
moving-desk-wrong-time = Välj en tid att flytta till.

# $name (String) - first name
moving-desk-yours-title = { $name } vill flytta mötet

# $when (String) - the whole time
# $until (String) - day and time
moving-desk-yours = Den nya tiden är { $when } och hålls till { $until }. Svarar du inte gäller den gamla tiden.

# $name (String) - first name
moving-desk-asked-title = Du har frågat { $name } om en ny tid

# $when (String) - the whole time
# $until (String) - day and time
moving-desk-asked = Den nya tiden är { $when } och hålls till { $until }. Utan svar gäller den gamla tiden.

# $when (String) - the whole time
moving-desk-others = Det finns en fråga om att flytta till { $when }. Den gamla tiden gäller tills den har fått svar.
moving-desk-withdraw = Behåll den gamla tiden
moving-desk-no = Nej, behåll den gamla tiden
moving-desk-list = Vill flytta ett möte
moving-desk-said-asked = Frågan är skickad. Den gamla tiden gäller tills du får svar.

# $length (String) - a length of notice
# $name (String) - first name
moving-desk-close = Det är mindre än { $length } kvar. Du kan flytta mötet ändå, men ring { $name } också.

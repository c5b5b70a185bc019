outcome-tab = Hur mötet gick
outcome-title = Hur gick det?
outcome-before = Så stod det förut
# $when (String) - tisdag 24 november 2026 kl. 14.30
outcome-changed = Senast ändrat { $when }.
outcome-agreed-title = Det här kom ni överens om

outcome-you-held = Mötet blev av, och du var med.
outcome-you-held-without = Mötet blev av utan dig.
outcome-not-held = Mötet blev inte av.
outcome-you-in-advance = Du fick förhinder och sa till innan.
outcome-you-prevented = Du fick förhinder.
outcome-you-absent = Du kom inte till mötet.
outcome-you-asked = Frågan om du kom är inte avgjord.
outcome-you-we = Vi ställde in mötet. Det beror inte på dig.

# $name (String) - the participant's first name
outcome-they-held = Mötet blev av, och { $name } var med.
# $name (String) - the participant's first name
outcome-they-held-without = Mötet blev av utan { $name }.
# $name (String) - the participant's first name
outcome-they-in-advance = { $name } fick förhinder och sa till innan.
# $name (String) - the participant's first name
outcome-they-prevented = { $name } fick förhinder.
outcome-they-we = Vi ställde in mötet.
# $name (String) - the participant's first name
outcome-they-absent = { $name } kom inte till mötet.
# $name (String) - the participant's first name
outcome-they-asked = Du har skrivit att { $name } inte kom. Det är inte avgjort.

outcome-asked-title = Stämmer det?
# $name (String) - the handler's first name
# $until (String) - tisdag 1 december 2026 kl. 16.00
outcome-asked = { $name } har skrivit att du inte kom till mötet. Inget är avgjort: först vill vi höra vad du säger. Du kan svara fram till { $until }.
# $name (String) - the handler's first name
# $phone (String) - a phone number
outcome-asked-over = { $name } har skrivit att du inte kom till mötet. Tiden att svara här är slut. Du kan ringa { $name } på { $phone }.
# $name (String) - the handler's first name
# $until (String) - tisdag 1 december 2026 kl. 16.00
outcome-answered = Tack, ditt svar är skickat. { $name } läser det och avgör hur det ska stå. Du kan ändra ditt svar fram till { $until }, eller tills det är avgjort.
# $name (String) - the handler's first name
outcome-answered-over = Ditt svar är skickat. { $name } läser det och avgör hur det ska stå.
outcome-your-words = Ditt svar
outcome-what-happened = Vad hände?
# $name (String) - the handler's first name
outcome-what-happened-hint = Skriv med dina egna ord. { $name } läser det.
# $name (String) - the handler's first name
outcome-send = Skicka till { $name }
outcome-wrong-words = Skriv några ord om vad som hände.

outcome-tell = Berätta hur det gick
outcome-correct = Ändra hur det står
outcome-took-place = Blev mötet av?
# $name (String) - the participant's first name
outcome-came = Kom { $name }?
outcome-yes = Ja
outcome-no = Nej
outcome-reason = Varför inte?
# $name (String) - the participant's first name
outcome-reason-hint = Välj när mötet inte blev av eller { $name } inte var med.
# $name (String) - the participant's first name
outcome-reason-none = Behövs inte: mötet blev av och { $name } var med
# $name (String) - the participant's first name
outcome-reason-in-advance = { $name } fick förhinder och sa till innan
# $name (String) - the participant's first name
outcome-reason-prevented = { $name } fick förhinder
# $name (String) - the participant's first name
outcome-reason-absent = { $name } kom inte. { $name } får först läsa det och svara.
outcome-reason-we = Vi ställde in
outcome-agreed = Vad kom ni överens om?
# $name (String) - the participant's first name
outcome-agreed-hint = { $name } läser det du skriver.
outcome-save = Spara hur det gick
outcome-later = Inte nu

outcome-settle-title = Avgör hur det ska stå
# $name (String) - the participant's first name
outcome-settle-answered = { $name } har svarat. Läs svaret och avgör.
# $name (String) - the participant's first name
outcome-settle-silent = { $name } har inte svarat, och svarstiden är slut.
# $name (String) - the participant's first name
# $until (String) - tisdag 1 december 2026 kl. 16.00
outcome-settle-waits = { $name } kan svara fram till { $until }. Har ni talats vid och det var förhinder kan du spara det redan nu.
outcome-settle-prevented = Det var förhinder
# $name (String) - the participant's first name
outcome-settle-absent = { $name } kom inte

outcome-wrong-took-place = Välj om mötet blev av.
outcome-wrong-came = Välj om deltagaren kom.
outcome-wrong-reason = Välj varför inte.
outcome-wrong-reason-fit = Välj svar som går ihop: orsaken passar inte med det andra du valde.
# $limit (String) - a number
outcome-wrong-long = Skriv kortare: högst { $limit } tecken.
outcome-refusal-not-over = Mötet pågår, och den som är sen kan fortfarande komma. Berätta när tiden har varit.
outcome-refusal-not-yet = Mötet har inte börjat. Berätta hur det gick när tiden har varit.
outcome-refusal-not-booked = Mötet var inte bokat, så det finns inget att berätta.
outcome-refusal-stale = Det har ändrats sedan du öppnade sidan. Läs hur det står nu och försök igen.
outcome-refusal-settled = Det är redan avgjort. Hur det står ser du här.
outcome-refusal-late = Tiden att svara är slut. Ring i stället, så går det att ändra.
outcome-refusal-early = Deltagaren kan fortfarande svara. Vänta på svaret eller tills svarstiden är slut.

outcome-list-why = Mötena står kvar här tills du har berättat hur det gick.
outcome-list-untold = Inte berättat
outcome-list-settle = Att avgöra
# $name (String) - a member of staff
outcome-home-asked = { $name } vill höra vad som hände
outcome-said-told = Sparat. Deltagaren kan läsa det.
outcome-said-settled = Avgjort. Deltagaren kan läsa hur det står.
outcome-said-sent = Ditt svar är skickat.

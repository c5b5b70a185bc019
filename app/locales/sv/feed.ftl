# --- What calendars show

feed-title-meeting = Möte
feed-calendar-name = Möten

# --- The page

feed-page-title = Dina möten i kalendern
feed-back = Tillbaka till möten
feed-back-hours = Tillbaka till mina tider
feed-link = Få dina möten i kalendern
feed-lead = Din kalender kan hämta dina möten själv från en hemlig adress. Då kommer nya, flyttade och inställda möten dit utan att du gör något.
feed-shows = Det här syns i kalendern
# $title (String) - Möte
feed-shows-title = En kort rubrik, oftast bara ”{ $title }”. Aldrig vem du träffar, var ni ses eller vad det handlar om.
feed-shows-time = När mötet börjar och slutar, och om det är bokat eller väntar på svar.
# $days (String) - how many days
feed-shows-span = Möten från { $days } dagar tillbaka och framåt. Ett inställt möte står kvar som inställt lika länge.
feed-shows-protected = Möten med den som har skyddade personuppgifter finns inte med.
feed-mind = Bra att veta
feed-mind-anyone = Alla som har adressen kan se tiderna. Ge den inte till någon annan.
feed-mind-phone = Den som kan se din kalender ser också mötena där.
feed-mind-company = Använder du en kalender på nätet, till exempel hos Google eller Microsoft, får det företaget också tiderna.
feed-mind-late = Kalendern hämtar ändringar när den själv vill, ibland bara en gång om dagen. Portalen visar alltid vad som gäller.
feed-off = Just nu hämtar ingen kalender dina möten.
feed-make = Skapa en adress

# $day (String) - tisdag 24 november 2026 kl. 8.00
feed-on = Du skapade en adress { $day }. Den visades bara då, för säkerhets skull.
feed-again-hint = Har du tappat bort adressen, eller kan någon annan ha sett den? Skapa en ny. Då slutar den gamla att gälla.
feed-again = Skapa en ny adress
feed-stop-hint = Vill du inte att kalendern hämtar möten längre? Stäng av adressen. Det som kalendern redan har hämtat kan du behöva ta bort där.
feed-stop = Stäng av adressen
feed-stopped = Adressen är avstängd.

feed-fresh-title = Här är din adress
feed-fresh-once = Kopiera den nu. Den visas bara den här gången.
feed-fresh-label = Adress till dina möten
feed-fresh-how = Välj ”Prenumerera på kalender” eller ”Lägg till från webbadress” i din kalender, och klistra in adressen där.

feed-protected = Den här delen är avstängd för dig. Det är ett skydd, så att dina tider inte finns på fler ställen än här. Du ser alltid dina möten i portalen.

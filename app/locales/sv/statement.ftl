statement-title = Tillgänglighet
statement-lead = Alla ska kunna använda portalen. Här står vad som fungerar, vad som inte är klart och hur du säger till.
statement-easy = Kort och enkelt
statement-easy-use = Du kan göra texten större. Du kan använda tangentbord eller få sidan uppläst.
statement-easy-tell = Är något svårt? Ring oss. Vi hjälper dig.
statement-whose = Vem ansvarar för portalen?

# $operator (String) - the public actor
# $portal (String) - the portal's name
statement-whose-words = { $operator } ansvarar för { $portal }. Redogörelsen gäller hela portalen, på telefon och dator.

statement-how-well = Hur väl följer vi lagen?
statement-partly = Portalen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Det som återstår står nedan.
statement-gaps = Det här är inte klart
statement-gap-people = Ingen som själv använder skärmläsare, röststyrning eller annat hjälpmedel har prövat portalen än. Därför kan det finnas hinder som vi inte känner till.
statement-gap-languages = Texterna finns på svenska och engelska. De finns ännu inte på lättläst svenska, finska eller teckenspråk.
statement-gap-dates = Fält där du väljer en dag visas på webbläsarens eget språk, även när resten av sidan är på ett annat.
statement-tell = Säg till om något inte fungerar
statement-tell-words = Berätta vad du ville göra och vad som hände. Du kan också be att få innehållet på ett annat sätt. Vi svarar oftast inom två arbetsdagar.
statement-report = Anmäl till myndigheten
statement-report-words = Är du inte nöjd med vårt svar kan du anmäla det till den myndighet som har tillsyn över lagen.
statement-exempt = Det vi har undantagit
statement-exempt-words = Vi har inte undantagit något innehåll med skälet att det är oskäligt betungande att göra tillgängligt.
statement-outside = Det lagen inte omfattar
statement-outside-words = Allt innehåll i portalen omfattas av lagen.
statement-method = Så har vi prövat
statement-method-words = Vi har gjort en egen bedömning. Sidorna prövas med verktyget axe mot WCAG 2.2 nivå AA, i ljust och mörkt läge, utan JavaScript och på en skärm som är 320 bildpunkter bred. Det man oftast gör i portalen prövas också med enbart tangentbord.

# $day (String) - a day
statement-assessed = Bedömningen gjordes { $day }.

# $day (String) - a day
statement-updated = Redogörelsen uppdaterades senast { $day }.

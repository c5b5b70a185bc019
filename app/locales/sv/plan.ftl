plan-title = Min plan
plan-purpose = Dit vill jag
plan-purpose-own = Mina ord
plan-purpose-empty = Här är plats för dina egna ord om vart du vill. Skriv dem själv, eller tillsammans med någon du arbetar med.
plan-side-by-side = Det här går sida vid sida
plan-side-by-side-why = Inget måste bli klart innan något annat kan börja.
plan-today = I dag
plan-people = Människor runt mig

# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-changed = Senast ändrad { $when }.

plan-empty-words = Här växer din plan fram. Ni skriver den tillsammans när ni ses, i den takt som passar dig.
plan-empty-example = Till exempel: ”Jag vill ha ett jobb där jag får arbeta med händerna.”
plan-empty-book = Boka en tid
plan-empty-goal = Skriv vad du vill
plan-book = Boka en tid
plan-nobody = Här kommer du att se dem du arbetar med, med namn och telefon. Fram till dess kan du ringa numret längst ner på sidan.

plan-kind-case-management = Samordning
plan-kind-case-management-what = Någon som håller ihop allt runt dig
plan-kind-supported-employment = Stöd till arbete (SE)
plan-kind-supported-employment-what = Stöd att hitta, få och behålla ett jobb
plan-kind-cbt = Samtal (KBT)
plan-kind-cbt-what = Det ni säger i samtalen står inte här.
plan-kind-work-training = Arbetsträning
plan-kind-work-training-what = Prova att arbeta i din takt
plan-kind-course = Kurs
plan-kind-course-what = Lära sig något nytt
plan-kind-own = På egen hand
plan-kind-own-what = Det du gör själv vid sidan av

plan-phase-planned = Kommer
plan-phase-ongoing = Pågår
plan-phase-ended = Avslutad

plan-with = Med
plan-since = Sedan
plan-starts = Börjar
plan-until = Till och med
plan-place = Var

plan-phase-paused = Vilar

plan-effort-now = Här lägger ni kraften nu
plan-effort-off = inte just nu
plan-effort-agreement = Komma överens
plan-effort-profile = Yrkesprofil
plan-effort-finding = Söka jobb
plan-effort-employer = Kontakt med arbetsgivare
plan-effort-support = Stöd på och vid sidan av jobbet

plan-needs = Stöd jag behöver
plan-needs-health = Hälsa
plan-needs-housing = Boende

plan-purpose-write = Skriv vad den är för
plan-purpose-edit = Ändra orden
plan-back = Tillbaka till min plan

plan-agree-title = Stämmer planen?
plan-agree-never = När du vill kan du säga om planen stämmer. Då sparas den som den är, så att du alltid kan läsa den igen.
# $name (String) - first name of the participant
plan-agree-never-of = { $name } har inte fått frågan om planen stämmer.
plan-agree-waiting = Stämmer planen för dig?
# $name (String) - first name of the participant
plan-agree-waiting-of = { $name } har inte svarat än
plan-agree-yes = Du har sagt att planen stämmer
# $name (String) - first name of the participant
plan-agree-yes-of = { $name } säger att planen stämmer
plan-agree-no = Du har sagt att planen inte stämmer
# $name (String) - first name of the participant
plan-agree-no-of = { $name } säger att planen inte stämmer
plan-agree-talk = Du vill prata om planen först
# $name (String) - first name of the participant
plan-agree-talk-of = { $name } vill prata om planen först
# $by (String) - whole name of who asks
# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-agree-asked = { $by } frågade { $when }.
# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-agree-kept = Planen sparades som den var { $when }.
# $number (Number) - 1, 2, 3
plan-agree-version = Det gäller version { $number } av planen.
# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-agree-how-here = Du svarade här { $when }.
# $name (String) - first name of the participant
# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-agree-how-here-of = { $name } svarade själv { $when }.
# $by (String) - whole name of who wrote it down
# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-agree-how-meeting = Sagt vid mötet. { $by } skrev in svaret { $when }.
# $by (String) - whole name of who wrote it down
# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-agree-how-phone = Sagt i telefon. { $by } skrev in svaret { $when }.
# $by (String) - whole name of who wrote it down
# $when (String) - tisdag 24 november 2026 kl. 14.30
plan-agree-how-paper = Svar på papper. { $by } skrev in det { $when }.
# $count (Number) - how many things
plan-agree-changed = { $count ->
    [one] En sak är ändrad sedan dess
   *[other] { $count } saker är ändrade sedan dess
}
plan-agree-ask = Svara på om planen stämmer nu
# $name (String) - first name of the participant
plan-agree-ask-of = Fråga { $name } om planen stämmer
plan-agree-answer = Läs och svara
plan-agree-all = Alla versioner av planen

plan-words-tab = Mina ord i planen
plan-words-title = Med dina egna ord
plan-words-lead = Det här är dina ord, och bara du ändrar dem. De som arbetar med dig och läser din plan kan läsa dem.
plan-words-purpose-hint = Vart vill du komma? Det får vara stort eller litet.
plan-words-needs-hint = Skriv bara det du vill att andra ska veta. Du kan lämna det tomt.
plan-words-health-hint = Vad behöver du för att må så bra som du kan?
plan-words-housing-hint = Vad behöver du för att ha det tryggt där du bor?
plan-words-save = Spara mina ord
plan-words-change = Ändra mina ord
plan-words-begin = Skriv med dina egna ord

plan-for-tab = Ord om en insats
plan-for-label = Vad den är för
plan-for-lead = Vad ska det här vara bra för, tycker du? Det är dina ord, och bara du ändrar dem.
plan-for-hint = Till exempel: ”Att pröva hur det är att jobba i café.”

plan-line-tab = Insats i planen
plan-line-new = Lägg till en insats
# $name (String) - first name of the participant
plan-line-lead = { $name } ser det du sparar direkt, och skriver själv vad insatsen är för.
plan-line-lead-therapy = Av samtalen står i planen bara att de finns och när.
# $name (String) - first name of the participant
plan-line-back = Tillbaka till { $name }
plan-line-kind = Vad är det?
plan-line-person = Vem är det med?
plan-line-nobody = Ingen av oss
plan-line-place = Var är det?
plan-line-efforts = Var ligger kraften nu?
plan-line-efforts-hint = Välj alla som är i gång. De går sida vid sida, och ingen behöver bli klar före en annan.
plan-line-since = Från och med
plan-line-until = Till och med
plan-line-until-hint = Lämna tomt om slutet inte är bestämt.
plan-line-paused = Den vilar just nu
plan-line-paused-hint = Den finns kvar i planen och kan börja igen.
plan-line-add = Lägg till i planen
plan-line-change = Ändra insatsen
plan-line-save = Spara insatsen
plan-line-end = Avsluta i dag

plan-both-title = Det är ändrat sedan du öppnade sidan
plan-both-lead = Ingen fara, det du skrev finns kvar. Här är båda texterna. Spara igen om dina ord ska gälla.
plan-both-yours = Du skrev
plan-both-theirs = Sparat nu
plan-both-nothing = Inget skrivet

plan-versions-tab = Versioner av planen
plan-versions-title = Planens versioner
plan-versions-lead = Varje gång någon frågar om planen stämmer sparas den som den är. Orden i en version ändras aldrig.
plan-versions-none = Här kommer planens versioner att stå, med svaret på om den stämmer.
plan-versions-waiting = Väntar på svar
plan-versions-yes = Stämmer
plan-versions-no = Stämmer inte
plan-versions-talk = Vill prata först
plan-version-tab = En version av planen
# $number (Number) - 1, 2, 3
plan-version-title = Version { $number }

plan-history = Vad som har hänt
# $by (String) - whole name
plan-history-words = { $by } ändrade sina egna ord
# $by (String) - whole name
plan-history-purpose = { $by } skrev vad en insats är för
# $by (String) - whole name
plan-history-added = { $by } lade till en insats
# $by (String) - whole name
plan-history-changed = { $by } ändrade en insats
# $by (String) - whole name
plan-history-asked = { $by } sparade planen som en version och frågade om den stämmer
# $by (String) - whole name
plan-history-answered = { $by } skrev in svaret på om planen stämmer

# $name (String) - first name of the participant
plan-answer-of = Vad har { $name } svarat?
plan-answer-yes = Ja, den stämmer
plan-answer-no = Nej, något stämmer inte
plan-answer-talk = Vi behöver prata om den först
plan-answer-why = Med egna ord
plan-answer-why-hint = Vid nej: skriv vad som inte stämmer. Annars kan du lämna det tomt.
plan-answer-why-hint-of = Vid nej: skriv vad som inte stämmer, med personens ord.
plan-answer-how = Hur fick du svaret?
plan-answer-how-hint = Det står i planen att du har skrivit in svaret, och hur det gavs.
plan-answer-send = Skicka svaret
plan-answer-record = Skriv in svaret
plan-how-meeting = Sagt vid mötet
plan-how-phone = Sagt i telefon
plan-how-paper = På papper

plan-compare-title = Vad som är annorlunda
plan-compare-choose = Jämför med
plan-compare-the-plan = Planen som den är nu
plan-compare-show = Jämför
# $number (Number) - 1, 2, 3
plan-compare-with = Jämfört med version { $number }
plan-compare-now = Jämfört med planen nu
plan-compare-same = Inget är annorlunda.
plan-compare-new = Nytt
plan-compare-gone = Borttaget
plan-compare-changed = Ändrat
plan-compare-from = från
plan-compare-to = till

plan-wrong-key = Det du skickade först har kommit fram. Skicka igen om det här är en ny ändring.
# $limit (String) - the most characters
plan-wrong-long = Skriv kortare, högst { $limit } tecken.
# $limit (String) - the most interventions
plan-wrong-many = Planen har redan { $limit } insatser. Ändra en av dem i stället.
plan-wrong-kind = Välj vad det är.
plan-wrong-person = Välj någon i listan.
plan-wrong-place = Skriv ingen plats för samtalen.
plan-wrong-since = Välj den första dagen.
plan-wrong-day = Skriv dagen som år-månad-dag, till exempel 2026-12-01.
plan-wrong-order = Välj en sista dag som inte är före den första.
plan-wrong-answer = Välj ett av svaren.
plan-wrong-why = Skriv vad som inte stämmer.
plan-wrong-how = Välj hur svaret gavs.
plan-wrong-page = Ladda om sidan och försök igen.

plan-stop-empty = Det står inget i planen än. Skriv något först.
plan-stop-unchanged = Planen är som i den senaste versionen. Svara på den i stället.
plan-stop-stale = Någon har svarat sedan du öppnade sidan. Här är svaret som gäller.
plan-stop-newer = Det finns en nyare version av planen. Svara på den i stället.
plan-stop-agreed = Svaret är redan ja. Ändra i planen och fråga igen om något inte stämmer längre.

plan-said-words = Dina ord är sparade.
plan-said-added = Insatsen är med i planen.
plan-said-changed = Insatsen är ändrad.
plan-said-asked = Planen är sparad som en ny version.
plan-said-answered = Svaret är sparat.

# $name (String) - whole name of who did it
plan-news-changed = { $name } har skrivit i planen.
# $name (String) - whole name of who asks
plan-news-asked = { $name } frågar: stämmer planen?
# $name (String) - whole name of who did it
plan-news-answered = { $name } har skrivit in ett svar: stämmer planen?

plan-title = Min plan
plan-purpose = Dit vill jag
plan-purpose-own = Mina ord
plan-purpose-empty = Här är plats för dina egna ord om vart du vill. Berätta för någon du arbetar med, så skriver ni in dem tillsammans.
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

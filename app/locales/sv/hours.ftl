hours-title = Mina timmar
hours-week-tab = Timmar i en annan vecka

hours-today = I dag
# $times (String) - 9.00–13.00
hours-today-same = Samma som sist: { $times }
# $times (String) - 9.00–13.00
hours-today-agreed = Som vi sa: { $times }
hours-today-hint = En tryckning räcker. Du kan ångra i en minut, och ändra tills någon har bekräftat.
hours-today-other = Andra tider, eller borta
hours-today-write = Skriv dagens timmar
hours-today-free = Ni har ingen tid bestämd i dag. Var du där ändå kan du skriva det.
hours-undo = Ångra
hours-change = Ändra
hours-look = Titta närmare

# $what (String) - tisdag 24 november: 9.00–13.00 (4 timmar)
hours-just = Sparat. { $what }.
# $names (String) - Sara Lind, Erik Holm
hours-just-next = Nu kan { $names } läsa det och bekräfta.
hours-just-next-nobody = Nu väntar det på att bli bekräftat.
hours-said-declared = Dagen är sparad.
hours-said-undone = Det du nyss skrev är tillbakataget.
hours-said-disputed = Din invändning är skickad. Du får svar här.

# $from (String) - måndag 23 november
# $until (String) - söndag 29 november
hours-week = { $from } till { $until }
hours-week-earlier = Veckan innan
hours-week-later = Veckan efter
hours-week-this = Den här veckan
# $times (String) - 9.00–13.00
hours-day-agreed = Bestämt: { $times }
hours-day-nothing = Inget bestämt

hours-state-missing = Inte skriven
hours-state-declared = Väntar på bekräftelse
hours-state-confirmed = Bekräftad
hours-state-adjusted = Bekräftad med ändring
hours-state-disputed = Invändning

# $from (String) - 9.00
# $to (String) - 13.00
hours-times = { $from }–{ $to }
# $from (String) - 22.00
# $to (String) - 6.00
hours-times-night = { $from }–{ $to } nästa dag
# $times (String) - 9.00–13.00
# $length (String) - 4 timmar
hours-worked = { $times } ({ $length })
# $times (String) - 9.00–13.00
# $length (String) - 3 timmar och 30 minuter
# $pause (String) - 30 minuter
hours-worked-pause = { $times } ({ $length }, paus { $pause })
hours-absent-sick = Borta: sjuk
hours-absent-child = Borta: vård av barn
hours-absent-other = Borta
# $reason (String) - Borta
# $words (String) - läkarbesök
hours-absent-words = { $reason }. { $words }

hours-sums = Så här mycket
hours-sum-week = Veckan
hours-sum-confirmed = bekräftat
hours-sum-declared = väntar på bekräftelse
hours-sum-disputed = med invändning

hours-agreed = Det vi har sagt
hours-agreed-place = Var
hours-agreed-when = När
hours-agreed-since = Från
hours-agreed-until = Till och med
hours-none = Här skriver du timmarna när du arbetstränar. Din handledare skriver först in var och när.

hours-day-tab = En dag
hours-day-back = Till veckan
hours-day-how = Hur blev dagen?
hours-day-worked = Jag var där
hours-day-absent = Jag var inte där
hours-day-from = Från
hours-day-to = Till
hours-day-time-hint = Till exempel 9.00. Slutar du efter midnatt räknas det till den här dagen.
hours-day-pause = Paus i minuter
hours-day-reason = Varför?
hours-day-sick = Sjuk
hours-day-child = Vård av barn
hours-day-other = Annat
hours-day-words = Med egna ord
hours-day-words-hint = Behövs bara om du väljer Annat.
hours-day-late = Varför skriver du den här dagen först nu?
# $days (Number) - days
hours-day-late-hint = { $days ->
    [one] Det har gått mer än { $days } dag. Några ord räcker.
   *[other] Det har gått mer än { $days } dagar. Några ord räcker.
}
# $names (String) - Sara Lind, Erik Holm
hours-day-readers = { $names } kan läsa det du skriver, och bekräftar det. Sedan kan det inte ändras.
hours-day-save = Spara dagen
hours-day-future = Dagen har inte varit än. Kom tillbaka när den har varit.
hours-day-frozen = Dagen är bekräftad. Det som står här ändras inte längre.

hours-fact-declared = Du skrev
# $name (String) - Amina
hours-fact-declared-by = { $name } skrev
hours-fact-late = Varför så sent
# $name (String) - Sara Lind
hours-fact-confirmed-by = Bekräftat av { $name }
hours-fact-note = Varför det är ändrat
hours-fact-dispute = Din invändning
# $name (String) - Amina
hours-fact-dispute-by = Det { $name } invänder
hours-fact-answer = Svaret

hours-dispute-title = Stämmer det inte?
hours-dispute-words = Vad stämmer inte?
# $name (String) - Sara Lind
hours-dispute-hint = { $name } läser det och svarar. Båda tiderna står kvar under tiden.
hours-dispute-send = Skicka invändningen
hours-dispute-waits = Du har invänt. Det här väntar på svar.

hours-stale = Dagen har ändrats sedan du öppnade sidan. Det du skrev finns kvar. Så här står det nu:
hours-stale-short = Dagen har ändrats sedan du öppnade sidan. Så här står det nu.
hours-refused-frozen = Dagen hann bli bekräftad, och ändras inte längre.
hours-refused-nothing = Det som var skrivet är tillbakataget. Det finns inget att bekräfta.
hours-refused-no-dispute = Det finns inget att invända mot längre.
hours-refused-answered = Invändningen är redan besvarad.
hours-refused-undo = Det har gått mer än en minut. Du kan ändra dagen i stället.

hours-fault-how = Välj om du var där eller inte.
hours-fault-time = Skriv klockslaget så här: 9.00.
hours-fault-order = Skriv en sluttid som är efter starttiden.
hours-fault-pause = Skriv pausen i minuter, till exempel 30.
hours-fault-pause-long = Skriv en paus som är kortare än dagen.
hours-fault-reason = Välj varför.
hours-fault-words = Skriv några ord.
hours-fault-late = Skriv varför du skriver dagen först nu.
hours-fault-why = Skriv varför du ändrar.
hours-fault-answer = Välj om det ska stå kvar eller ändras.
hours-fault-place = Skriv var arbetsträningen är.
hours-fault-date = Skriv dagen som år-månad-dag, till exempel 2026-12-01.
hours-fault-before = Välj en dag som inte är före den överenskommelse som finns.
hours-fault-last = Välj en sista dag som inte är före den första.
hours-fault-week = Skriv minst en dag med både från och till.
hours-fault-version = Öppna sidan igen. Den är för gammal.

hours-desk-tab = Timmar att bekräfta
# $name (String) - Amina Yusuf
hours-desk-title = Timmar för { $name }
hours-desk-back = Till deltagaren
hours-desk-link = Timmar i arbetsträning
hours-desk-list = Timmar att bekräfta
# $count (Number) - days
hours-desk-waiting = { $count ->
    [one] { $count } dag väntar
   *[other] { $count } dagar väntar
}
# $count (Number) - days
hours-desk-disputed = { $count ->
    [one] { $count } invändning
   *[other] { $count } invändningar
}
# $count (Number) - days
hours-desk-all = { $count ->
    [one] Bekräfta veckans dag
   *[other] Bekräfta veckans { $count } dagar
}
hours-desk-confirm = Bekräfta
hours-desk-correct = Titta eller ändra
hours-desk-open = Svara
hours-desk-elsewhere = Det väntar dagar i fler veckor
hours-desk-no-training = Planen har ingen arbetsträning. Timmar kan skrivas när den har det.
hours-desk-no-agreement = Ni har inte bestämt tider än. Deltagaren kan skriva timmar när de finns här.
hours-desk-agree = Skriv överenskommelsen
hours-desk-agree-change = Ändra överenskommelsen
# $count (Number) - days
hours-desk-said-confirmed = { $count ->
    [one] Dagen är bekräftad. Deltagaren ser det.
   *[other] { $count } dagar är bekräftade. Deltagaren ser det.
}
hours-desk-said-adjusted = Dagen är bekräftad med ändring. Deltagaren ser båda och kan invända.
hours-desk-said-settled = Svaret är skickat.
hours-desk-said-agreed = Överenskommelsen är sparad.
hours-desk-changed = Något har ändrats sedan du öppnade sidan. Titta igen innan du bekräftar.
hours-desk-logged = Att du läst det här syns i deltagarens logg.

hours-desk-day-tab = En dag att bekräfta
# $name (String) - Amina Yusuf
# $day (String) - tisdag 24 november
hours-desk-day-title = { $name }, { $day }
hours-desk-change-title = Stämmer det inte?
# $name (String) - Amina
hours-desk-change-lead = { $name } ser båda, läser varför och kan invända.
hours-desk-change-how = Så här blev dagen
hours-desk-was-there = Var där
hours-desk-was-absent = Var inte där
hours-desk-why = Varför ändrar du?
hours-desk-change-send = Bekräfta med ändringen
hours-desk-answer-title = Svara på invändningen
hours-desk-answer-how = Vad ska stå?
# $what (String) - 9.00–12.00 (3 timmar)
hours-desk-answer-keep = Det bekräftade står kvar: { $what }
# $what (String) - 9.00–13.00 (4 timmar)
hours-desk-answer-change = Det ändras till: { $what }
# $name (String) - Amina
hours-desk-answer-words = Ord till { $name }
hours-desk-answer-send = Skicka svaret

hours-agreement-tab = Överenskommelse om tider
hours-agreement-title = Det ni har bestämt
hours-agreement-lead = Ändras tiderna från en viss dag, skriv den dagen som första. Då står det gamla kvar fram till dess.
hours-agreement-first = Första dagen
hours-agreement-last = Sista dagen
hours-agreement-week = Tider i veckan
hours-agreement-week-hint = Lämna en dag tom när det inte är någon arbetsträning.
hours-agreement-save = Spara överenskommelsen
hours-agreement-stale = Någon annan har ändrat överenskommelsen sedan du öppnade sidan. Det du skrev finns kvar. Så här står det nu:

# $name (String) - Sara Lind
# $from (String) - måndag 23 november
# $until (String) - fredag 27 november
hours-news-confirmed-many = { $name } har bekräftat dina timmar från { $from } till { $until }
# $name (String) - Sara Lind
# $day (String) - måndag 23 november
hours-news-confirmed = { $name } har bekräftat dina timmar { $day }
# $name (String) - Sara Lind
# $day (String) - måndag 23 november
hours-news-adjusted = { $name } har bekräftat { $day } med ändring. Titta om det stämmer.
# $name (String) - Sara Lind
# $day (String) - måndag 23 november
hours-news-settled = { $name } har svarat på din invändning om { $day }
# $name (String) - Amina Yusuf
# $day (String) - måndag 23 november
hours-news-disputed = { $name } invänder mot timmarna { $day }

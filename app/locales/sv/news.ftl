news-title = Nytt sedan sist
news-seen = Jag har sett det här
# $name (String) - whom the meeting is with
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-booked = Mötet med { $name } är bokat: { $when }
# $name (String) - a participant
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-accepted = { $name } tackar ja till tiden { $when }
# $name (String) - a participant
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-refused = { $name } tackar nej till tiden { $when }. Tiden är ledig igen.
# $name (String) - whom the meeting is with
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-cancelled = Mötet med { $name } är avbokat: { $when }
# $name (String) - whom the meeting is with
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-restored = Mötet med { $name } blir av ändå: { $when }
# $name (String) - whom the meeting is with
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-changed = Något är ändrat i mötet med { $name }, { $when }
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-told = { $name } har skrivit hur mötet gick: { $when }
# $name (String) - a member of staff
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-corrected = { $name } har ändrat vad som står om hur mötet gick: { $when }
# $name (String) - whom the meeting is with
# $when (String) - tisdag 24 november 2026 kl. 14.30–15.15
news-moved = Mötet med { $name } är flyttat till { $when }
# $name (String) - whom the meeting is with
# $when (String) - the time that was asked for
news-stays = Mötet med { $name } flyttas inte till { $when }. Tiden ni hade gäller.
# $name (String) - a participant
news-wish-withdrawn = { $name } har tagit tillbaka sina önskemål om en tid

# $name (String) - whole name of the one who is away
# $other (String) - whole name of the one who stands in
# $from (String) - the first day
# $until (String) - the last day
news-stand-in = { $name } är borta från { $from } till { $until }. { $other } är vikarie.

# $name (String) - whole name of the one who was away
# $other (String) - whole name of the one who stood in
news-stand-in-over = { $name } är tillbaka. { $other } är inte vikarie längre.

# $name (String) - whole name of the one who goes
# $other (String) - whole name of the one who comes
# $from (String) - the first day
news-handover-asked = { $name } vill lämna över till { $other } från { $from }.

# $name (String) - whole name of the one who goes
# $other (String) - whole name of the one who comes
# $from (String) - the first day
news-handover-decided = { $other } tar över efter { $name } från { $from }.

# $name (String) - whole name of the one who stays
# $other (String) - whole name of the other
news-handover-off = { $name } fortsätter. { $other } tar inte över.

continuity-title = Samma person
continuity-own = Så ofta träffade dina deltagare någon av sina egna personer.
continuity-whole = Så ofta träffade deltagarna i delprojektet någon av sina egna personer.
continuity-why = Att få träffa samma person hjälper människor vidare. En vikarie räknas inte som den egna personen.
# $count (String) - a number
continuity-few = Siffror om färre än { $count } deltagare visas inte.
continuity-none = Inga möten den här månaden.
continuity-hidden = För få deltagare för att visa siffror.
# $own (String) - a number
# $meetings (String) - a number
# $percent (String) - a number
continuity-share = { $own } av { $meetings } möten, { $percent } procent
continuity-handovers-none = Ingen fick en ny kontaktperson.
# $count (String) - a number
continuity-handovers-few = Färre än { $count } deltagare fick en ny kontaktperson.
# $count (String) - a number
continuity-handovers = { $count } deltagare fick en ny kontaktperson.

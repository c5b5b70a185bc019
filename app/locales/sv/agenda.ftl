agenda-title = Min kalender
# $number (String) - week number
# $first (String) - måndag 23 november
# $last (String) - söndag 29 november 2026
agenda-week = Vecka { $number }, { $first } – { $last }
agenda-ways = Andra dagar, och andra sätt att visa dem
agenda-day-before = Dagen före
agenda-day-after = Dagen efter
agenda-week-before = Veckan före
agenda-week-after = Veckan efter
agenda-today = I dag
agenda-by-day = Dag
agenda-by-week = Vecka
agenda-as-list = Lista
agenda-as-table = Tabell
agenda-none = Inget inbokat.
agenda-is-today = i dag
agenda-time = Tid
agenda-off = Ledig
agenda-other = Annat möte
agenda-held = Tiden hålls, om mötet flyttas hit
agenda-answer = Svara
agenda-move = Flytta
agenda-cancel = Avboka
# $name (String) - whole name
# $clock (String) - kl. 14.30
agenda-about = mötet med { $name } { $clock }
agenda-print-hint = På en utskrift står deltagarnas namn. Låt den inte ligga framme.

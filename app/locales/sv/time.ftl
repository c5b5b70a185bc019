time-monday = måndag
time-tuesday = tisdag
time-wednesday = onsdag
time-thursday = torsdag
time-friday = fredag
time-saturday = lördag
time-sunday = söndag
time-january = januari
time-february = februari
time-march = mars
time-april = april
time-may = maj
time-june = juni
time-july = juli
time-august = augusti
time-september = september
time-october = oktober
time-november = november
time-december = december

# $weekday (String) - weekday
# $day (String) - day of the month
# $month (String) - month
# $year (String) - year
time-day = { $weekday } { $day } { $month } { $year }

# $weekday (String) - weekday
# $day (String) - day of the month
# $month (String) - month
time-short-day = { $weekday } { $day } { $month }

# $hour (String) - hour
# $minute (String) - minute, two digits
time-clock = { $hour }.{ $minute }

# $clock (String) - 14.30
time-at = kl. { $clock }

# $clock (String) - 2.30
time-summer = { $clock } (sommartid)

# $clock (String) - 2.30
time-winter = { $clock } (normaltid)

# $day (String) - tisdag 24 november 2026
# $clock (String) - 14.30
time-moment = { $day } kl. { $clock }

# $day (String) - tisdag 24 november 2026
# $start (String) - 14.30
# $end (String) - 15.15
# $length (String) - 45 minuter
time-when = { $day } kl. { $start }–{ $end } ({ $length })

# $day (String) - the first day
# $start (String) - 23.30
# $last (String) - the last day
# $end (String) - 0.15
# $length (String) - 45 minuter
time-when-days = { $day } kl. { $start } – { $last } kl. { $end } ({ $length })

# $start (String) - 14.30
# $end (String) - 15.15
# $length (String) - 45 minuter
time-hours = kl. { $start }–{ $end } ({ $length })

# $count (Number) - minutes
time-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}

# $count (Number) - hours
time-hours-long = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
}

# $hours (String) - 1 timme
# $minutes (String) - 30 minuter
time-and = { $hours } och { $minutes }

time-weekdays = vardagar

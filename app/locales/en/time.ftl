time-monday = Monday
time-tuesday = Tuesday
time-wednesday = Wednesday
time-thursday = Thursday
time-friday = Friday
time-saturday = Saturday
time-sunday = Sunday
time-january = January
time-february = February
time-march = March
time-april = April
time-may = May
time-june = June
time-july = July
time-august = August
time-september = September
time-october = October
time-november = November
time-december = December

time-day = { $weekday } { $day } { $month } { $year }

time-short-day = { $weekday } { $day } { $month }

time-clock = { $hour }:{ $minute }

time-at = at { $clock }

time-summer = { $clock } (summer time)

time-winter = { $clock } (standard time)

time-moment = { $day } at { $clock }

time-when = { $day }, { $start }–{ $end } ({ $length })

time-when-days = { $day }, { $start } – { $last }, { $end } ({ $length })

time-hours = { $start }–{ $end } ({ $length })

time-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

time-hours-long = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

time-and = { $hours } and { $minutes }

time-weekdays = weekdays

# Days, times of day and spans, put together by `i18n::dates` and `i18n::times`.
# A day, a month, a year and a place arrive as texts; `$range` is one of the "from … to …" below.

dates-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
dates-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
dates-weekday-name = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
dates-day-number = { $day }

# One day, one week, one month.
dates-long = { $weekday } { $day } { $month } { $year }
dates-date = { $day } { $month } { $year }
dates-short = { $day } { $month } { $year }
dates-day = { $weekday } { $day } { $month }
dates-month = { $month } { $year }
dates-week = week of { $date }
dates-weeks = weeks { $range }

# From day to day and from month to month, as they stand alone.
dates-span-of-days = { $first }–{ $last } { $month } { $year }
dates-span-of-months = { $first } { $month } – { $last } { $last-month } { $year }
dates-span-of-years = { $first } – { $last }
dates-months = { $first }–{ $last } { $year }

# The same inside a sentence: "It takes place …".
dates-on-day = on { $date }
dates-from-days = from { $first } to { $last } { $month } { $year }
dates-from-months = from { $first } { $month } to { $last } { $last-month } { $year }
dates-from-years = from { $first } to { $last }
dates-in-week = in the week of { $date }
dates-in-weeks = in the weeks { $range }
dates-in-month = in { $month }
dates-between-months = between { $first } and { $last } { $year }
dates-between-years = between { $first } and { $last }

# Times of day.
dates-time = { $hour }:{ $minute }
dates-times = { $from }–{ $to }
dates-geneva = Geneva time
dates-zone = { $place } time
dates-zone-offset = { $zone } ({ $offset })
dates-at = { $time } { $zone } ({ $offset })
dates-at-offset = { $time } { $offset }
dates-moment = { $date }, { $time } { $zone } ({ $offset })
dates-moment-offset = { $date }, { $time } { $offset }
dates-whole-day = all of { $date }, { $zone } ({ $offset })
dates-whole-day-offset = all of { $date }, { $offset }

# How long, and how long still.
dates-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
dates-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
dates-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
dates-two-units = { $larger } { $smaller }
dates-no-minute = less than a minute

# The size of a file under a thousand bytes.
dates-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}

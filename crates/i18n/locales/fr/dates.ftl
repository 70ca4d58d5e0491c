# Days, times of day and spans, put together by `i18n::dates` and `i18n::times`.
# `$place` arrives with its preposition: "de Nairobi", "d’Alger", "du Caire".

dates-month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
dates-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
dates-weekday-name = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
dates-day-number = { $day ->
    [1] 1er
   *[other] { $day }
}

# One day, one week, one month.
dates-long = { $weekday } { $day } { $month } { $year }
dates-date = { $day } { $month } { $year }
dates-short = { $day } { $month } { $year }
dates-day = { $weekday } { $day } { $month }
dates-month = { $month } { $year }
dates-week = semaine du { $date }
dates-weeks = semaines { $range }

# From day to day and from month to month, as they stand alone.
dates-span-of-days = { $first }–{ $last } { $month } { $year }
dates-span-of-months = { $first } { $month } – { $last } { $last-month } { $year }
dates-span-of-years = { $first } – { $last }
dates-months = { $first }–{ $last } { $year }

# The same inside a sentence: "It takes place …".
dates-on-day = le { $date }
dates-from-days = du { $first } au { $last } { $month } { $year }
dates-from-months = du { $first } { $month } au { $last } { $last-month } { $year }
dates-from-years = du { $first } au { $last }
dates-in-week = dans la semaine du { $date }
dates-in-weeks = dans les semaines { $range }
dates-in-month = en { $month }
dates-between-months = entre { $first } et { $last } { $year }
dates-between-years = entre { $first } et { $last }

# Times of day.
dates-time = { $hour }:{ $minute }
dates-times = { $from }–{ $to }
dates-geneva = heure de Genève
dates-zone = heure { $place }
dates-zone-offset = { $zone } ({ $offset })
dates-at = { $time } ({ $zone }, { $offset })
dates-at-offset = { $time } ({ $offset })
dates-moment = { $date } à { $time } ({ $zone }, { $offset })
dates-moment-offset = { $date } à { $time } ({ $offset })
dates-whole-day = toute la journée du { $date } ({ $zone }, { $offset })
dates-whole-day-offset = toute la journée du { $date } ({ $offset })

# How long, and how long still.
dates-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
dates-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
dates-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
dates-two-units = { $larger } et { $smaller }
dates-no-minute = moins d’une minute

# The size of a file under a thousand bytes.
dates-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}

# Days, times of day and spans, put together by `i18n::dates` and `i18n::times`.

dates-month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
dates-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
dates-weekday-name = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
dates-day-number = { $day }

# One day, one week, one month.
dates-long = { $weekday } { $day } de { $month } de { $year }
dates-date = { $day } de { $month } de { $year }
dates-short = { $day } { $month } { $year }
dates-day = { $weekday } { $day } de { $month }
dates-month = { $month } de { $year }
dates-week = semana del { $date }
dates-weeks = semanas { $range }

# From day to day and from month to month, as they stand alone.
dates-span-of-days = { $first }–{ $last } de { $month } de { $year }
dates-span-of-months = { $first } de { $month } – { $last } de { $last-month } de { $year }
dates-span-of-years = { $first } – { $last }
dates-months = { $first }–{ $last } de { $year }

# The same inside a sentence: "It takes place …".
dates-on-day = el { $date }
dates-from-days = del { $first } al { $last } de { $month } de { $year }
dates-from-months = del { $first } de { $month } al { $last } de { $last-month } de { $year }
dates-from-years = del { $first } al { $last }
dates-in-week = en la semana del { $date }
dates-in-weeks = en las semanas { $range }
dates-in-month = en { $month }
dates-between-months = entre { $first } y { $last } de { $year }
dates-between-years = entre { $first } y { $last }

# Times of day.
dates-time = { $hour }:{ $minute }
dates-times = { $from }–{ $to }
dates-geneva = hora de Ginebra
dates-zone = hora de { $place }
dates-zone-offset = { $zone } ({ $offset })
dates-at = { $time } ({ $zone }, { $offset })
dates-at-offset = { $time } ({ $offset })
dates-moment = { $date }, { $time } ({ $zone }, { $offset })
dates-moment-offset = { $date }, { $time } ({ $offset })
dates-whole-day = todo el { $date } ({ $zone }, { $offset })
dates-whole-day-offset = todo el { $date } ({ $offset })

# How long, and how long still.
dates-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
dates-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
dates-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
dates-two-units = { $larger } y { $smaller }
dates-no-minute = menos de un minuto

# The size of a file under a thousand bytes.
dates-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}

# El programa: como lo lee todo el mundo, como lo tienen los calendarios y en la mesa de trabajo.

programme-title = Programa
programme-version-title = Programa, versión { $version }
programme-none = Todavía no se ha publicado ningún programa. Aparecerá aquí en cuanto lo haya, y el calendario de abajo se llenará entonces por sí solo.
programme-none-dates = La serie tiene lugar { $dates }.
programme-version = Versión
programme-version-of = { $version }, publicada el { $at }
programme-data = Calendario y datos
programme-calendar = Calendario al que suscribirse (iCalendar)
programme-others = Otras versiones
programme-other = Versión { $version }
programme-not-latest = Esta es una versión anterior. La que vale es la versión { $version }.
programme-go-latest = El programa vigente
programme-from-organiser = De parte de la organización
programme-changed = Qué ha cambiado desde la versión { $version }
programme-for-missions = Ha entrado en nombre de una misión permanente. Algunos ponentes que aquí figuran han dado a conocer su nombre a las misiones, pero no al público. Le rogamos que no lo transmita.
programme-questions = Preguntas y respuestas
programme-questions-to = Preguntas: { $states }
programme-break = Pausa
programme-screening = Proyección de las declaraciones. Preguntas y respuestas: { $when }.
programme-not-held = no se celebra
programme-speakers = Ponentes
programme-event = Presesión: { $state } (serie { $series })
programme-event-questions = Presesión, preguntas: { $states } (serie { $series })
programme-event-other = { $what } (Presesiones { $series })

# Qué ha cambiado, tras el nombre de la franja y una raya.
programme-change-added = nuevo, { $when }
programme-change-removed = ya no figura en el programa (era el { $when })
programme-change-replaced = en lugar de: { $before }, { $when }
programme-change-hour = pasa de las { $from } a las { $to } ({ $day })
programme-change-day = pasa del { $from } al { $to }
programme-change-length = dura { $now } en lugar de { $before }
programme-change-room = sala: { $now } en lugar de { $before }

# En la mesa de trabajo.
programme-desk = Programa: borrador
programme-desk-none = Todavía no hay nada público. Solo la organización ve este borrador.
programme-desk-public = La versión { $version } es pública desde el { $at }. Solo la organización ve este borrador.
programme-desk-look = La página pública
programme-go-publish = Ir a qué cambiaría al publicar
programme-issues = Por corregir antes de publicar
programme-issues-may = Conviene mirarlo
programme-issues-may-lead = El programa puede publicarse de todos modos, si usted sabe por qué.
programme-no-issues = No se incumple ninguna regla.
programme-empty = Todavía no hay ninguna franja. Pida una propuesta o añada las franjas una a una.
programme-would = Qué cambiaría al publicar
programme-would-first = Sería la versión 1. No se escribe a nadie.
programme-would-nothing = Nada: el borrador es igual que la versión pública.
programme-would-tell = Se escribe a los ponentes con plaza confirmada en estas reuniones. Las cartas esperan en la bandeja de salida hasta que alguien de la organización las haya visto.
programme-publish = Publicar
programme-publish-button = Publicar la versión { $version }
programme-note = Nota para quien lee
programme-note-hint = La ve todo el mundo. Le rogamos que no nombre a nadie.
programme-publish-broken = Todavía no se puede publicar: vea qué queda por corregir.
programme-publish-nothing = No hay nada nuevo que publicar.
programme-propose = Propuesta
programme-propose-lead = Una propuesta reparte las reuniones entre los días y las salas de la serie, sin que nadie tenga que estar en dos sitios. Después puede cambiarla.
programme-propose-button = Proponer un programa
programme-propose-sure = ¿Sustituir todo el borrador?
programme-propose-sure-text = Desaparecen todas las franjas del borrador y una nueva propuesta ocupa su lugar: también las pausas, los bloques de preguntas y lo que usted movió. Las versiones públicas quedan como están.
programme-propose-yes = Sustituir el borrador
programme-no-days = No se puede proponer ningún programa: los días de la serie no se conocen con exactitud.
programme-no-room = No se puede proponer ningún programa: { $left ->
    [one] una reunión no encuentra
   *[other] { $left } reuniones no encuentran
} sitio en los días y las salas. Añada una sala o ponga las franjas usted.
programme-rooms = Salas
programme-rooms-label = Salas, una por línea
programme-rooms-hint = La primera línea es la primera sala: para cambiar el nombre de una sala, cambie su línea.
programme-rooms-button = Guardar las salas
programme-rooms-issue = Indique de { $min } a { $max } salas: hay franjas en las que ya tiene.
programme-add = Añadir una franja
programme-change = Cambiar
programme-earlier = 15 min antes
programme-later = 15 min después
programme-swap-before = Intercambiar con la anterior
programme-swap-after = Intercambiar con la siguiente
programme-of = { $what }: { $slot }
programme-remove = Quitar
programme-remove-sure = ¿Quitar esta franja del borrador?
programme-remove-text = { $slot }. Si la franja ya se publicó, los calendarios la mostrarán como cancelada en cuanto sea pública la próxima versión.
programme-remove-yes = Quitar

# El formulario de una franja.
programme-slot-new = Añadir una franja
programme-slot = Cambiar una franja
programme-what = Qué es
programme-what-meeting = Una reunión
programme-what-questions = Preguntas a uno o varios Estados
programme-what-break = Una pausa
programme-what-other = Otra cosa
programme-meetings = Estados
programme-meetings-hint = Uno para una reunión, uno o varios para preguntas, ninguno para lo demás.
programme-meetings-issue = Para una reunión elija un solo Estado; para preguntas, uno o varios.
programme-label = Nombre
programme-label-hint = Solo para otra cosa, por ejemplo «Apertura de puertas». Lo ve todo el mundo.
programme-date = Día
programme-date-hint = Año, mes y día, por ejemplo 2027-03-09.
programme-time = Empieza a las
programme-time-hint = Hora y minuto según los relojes de la serie, por ejemplo 09:30; { $zone }.
programme-minutes = Minutos
programme-room = Sala
programme-save = Guardar
programme-back = Volver al borrador
programme-slot-words = { $what }, { $when }, { $length }, { $room }

# Qué falla en un borrador.
programme-issue-room-taken = { $first } y { $second } están en una misma sala a la vez.
programme-issue-two-places = Un ponente tendría que estar a la vez aquí: { $first }, y allí: { $second }.
programme-issue-twice = { $slot } tiene una segunda franja.
programme-issue-missing = Sin franja: { $state }.
programme-issue-cancelled = La reunión no se celebra y sin embargo tiene una franja: { $slot }.
programme-issue-outside = No es un día de la serie: { $slot }.
programme-issue-too-short = Dura menos de lo que pide el formato, que son { $needed }: { $slot }.
programme-issue-no-time = Esta franja no dura nada: { $slot }.
programme-issue-no-room = La sala ya no existe: { $slot }.
programme-issue-no-hour = Los relojes se saltan esta hora o la muestran dos veces: { $slot }.
programme-issue-questions-first = Van antes de una proyección sobre la que tratan: { $slot }.
programme-issue-questions-nobody = Tratan de una reunión sin franja: { $slot }.

# Cuando dos personas cambian el borrador a la vez.
programme-stale-move = Por mover
programme-stale-rooms = Salas
programme-stale-slot = Franja
programme-stale-note = Nota para quien lee, y lo que se iba a publicar
programme-stale-gone = La franja ya no está.
programme-stale-draft = { $slots ->
    [one] Un borrador con una franja
   *[other] Un borrador con { $slots } franjas
}, cambiado por otra persona

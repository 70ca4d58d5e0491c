# Página de inicio, listas, página de una reunión, calendario, canal.
home-title = Presesiones del Examen Periódico Universal
home-lead = Antes de que un Estado sea examinado en las Naciones Unidas, la sociedad civil y las instituciones nacionales de derechos humanos informan a las misiones permanentes en Ginebra. Aquí están las convocatorias, los programas y las reuniones.
home-open = Convocatorias abiertas
home-none-open = Ahora no hay ninguna convocatoria abierta. El canal de convocatorias le dirá cuándo se abre la próxima.
home-next = Próximas
home-past = Series pasadas
home-all = Todas las series
series-name = Presesiones { $series }
series-name-country = Presesiones { $series }, en el país: { $state }
series-list-title = Todas las series
closes-short = Abierta hasta el { $moment }
closes-short-day = Abierta hasta las 24:00, { $day }
apply-now = Presentar una candidatura
public-programme = Programa
public-concept-note = Nota conceptual (PDF)
public-json = En JSON
local-time = En su reloj:

# Palabras de la convocatoria que dependen de lo que se dijo.
text-format-plain =
    Cada Estado examinado tiene su propia reunión. La INDH y las organizaciones de la sociedad civil dicen qué ha cambiado desde el último examen, qué ha sido de sus recomendaciones y qué habría que recomendar ahora.

    Después de las declaraciones, las misiones hacen preguntas y los ponentes responden.
text-speaker-minutes = Cada ponente tiene de { $min } a { $max } minutos.
text-meeting-minutes = Una reunión dura { $length }.
text-questions = A las declaraciones les siguen preguntas y respuestas en directo.
text-recorded = Las declaraciones son vídeos grabados de antemano.
text-spoken = Las declaraciones se pronuncian en la reunión.
closes-unknown = La convocatoria no indicaba una fecha de cierre que conste aquí.
grants-for-nhri = Las becas son para instituciones nacionales de derechos humanos que presenten su candidatura para estos Estados: { $states }.
grants-for-any = Las becas son para quienes presenten su candidatura para estos Estados: { $states }.
in-utc = En UTC: { $moment }.
announced-mode = { $dates } ({ $mode })
figures-since-cycle = Ciclo { $cycle }, desde { $year }
held-recorded = Las declaraciones fueron vídeos grabados de antemano.
held-questions = Les siguieron preguntas y respuestas en directo.

# Qué examen. Un hecho conocido en parte lo dice.
meeting-title = { $state }
meeting-of = Reunión sobre el Estado examinado: { $state }
meeting-formal = Nombre oficial completo
meeting-when = Cuándo
meeting-where = Dónde
meeting-not-published = La hora todavía no se ha publicado.
meeting-questions = Preguntas a los ponentes
meeting-speakers = Ponentes
meeting-no-speakers = No se ha anunciado a ningún ponente.
meeting-apply-until = Candidaturas para este Estado
meeting-reviews = Exámenes en el EPU
meeting-earlier = Exámenes anteriores
meeting-next = Próximo examen
meeting-review = Período de sesiones { $number } (ciclo { $cycle }): { $dates }
meeting-review-no-dates = Período de sesiones { $number } (ciclo { $cycle })
meeting-no-review = El calendario no tiene ninguna fecha confirmada.
meeting-cancelled = Esta reunión no se celebra.
meeting-confirmed = Esta reunión se celebrará.
meeting-held = Esta reunión se celebró.
meeting-length = Duración

calendar-title = El calendario del EPU
calendar-lead = Los períodos de sesiones del Grupo de Trabajo del EPU y los Estados que examinan. Lo que ninguna fuente confirma no se muestra; lo que está confirmado en parte va señalado.
calendar-session = Período de sesiones
calendar-cycle = Ciclo
calendar-dates = Fechas
calendar-states = Estados examinados
calendar-status-confirmed = confirmado
calendar-status-partly = confirmado en parte
calendar-status-unconfirmed = sin confirmar
calendar-not-shown = Sin confirmar

feed-title = Convocatorias para las Presesiones del EPU
note-title = Nota conceptual: Presesiones { $series }
note-footer = { $organisation } · Presesiones { $series } · { $address }

city-geneva = Ginebra

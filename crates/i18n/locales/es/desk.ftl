# La mesa de los organizadores y la página de los evaluadores.

desk-title = Mesa de trabajo
desk-nothing = No hay nada atrasado ni pendiente.
desk-no-series = No hay ninguna serie por celebrar.
desk-series = Pre-sesiones { $series }
desk-late = Atrasado
desk-now = Ahora
desk-later = Más adelante
desk-applications-count = { $count ->
    [one] Una candidatura
   *[other] { $count } candidaturas
}
desk-call-closes = La convocatoria cierra el { $moment }.
desk-undecided = { $count ->
    [one] Una candidatura está sin decidir.
   *[other] { $count } candidaturas están sin decidir.
}
desk-below-minimum = { $are } de las { $needed } candidaturas que necesita una reunión. Manténgala o cancélela.
desk-not-released = { $count ->
    [one] Una decisión no se ha comunicado.
   *[other] { $count } decisiones no se han comunicado.
}
desk-not-confirmed = { $count ->
    [one] Un lugar no está confirmado.
   *[other] { $count } lugares no están confirmados.
}
desk-seat-free = Quedó libre un lugar. Puede tomarlo quien está primero en la reserva.
desk-letters-waiting = { $count ->
    [one] Una carta espera revisión.
   *[other] { $count } cartas esperan revisión.
}
desk-panel-missing = Hay oradores elegidos y ningún panel compuesto.
desk-panel-issues = { $count ->
    [one] Hay un problema en el panel.
   *[other] Hay { $count } problemas en el panel.
}
desk-programme-missing = No hay programa publicado. El primer día es el { $day }.
desk-statements-due = Las primeras declaraciones se esperan el { $day }.
desk-about-state = { $state }: { $what }

# La lista de candidaturas.
apps-title = Candidaturas
apps-filter = Mostrar
apps-any = cualquiera
apps-state = Estado
apps-kind = Tipo
apps-standing = Decisión
apps-released = Comunicada
apps-seat = Lugar
apps-theme = Tema
apps-grant = Pide beca de viaje
apps-language = Idioma
apps-scored = Evaluada
apps-words = Palabras
apps-sort = Orden
apps-per-page = Por página
apps-all = todas
apps-found = { $count ->
    [0] Ninguna candidatura es así.
    [one] Una candidatura.
   *[other] { $count } candidaturas.
}
apps-organisation = Organización
apps-speaker = Orador u oradora
apps-number = Número
apps-arrived = Llegada
apps-score = Puntuación
apps-score-of = { $score } ({ $count })
apps-not-scored = aún ninguna
apps-standing-undecided = sin decidir
apps-standing-selected = seleccionada
apps-standing-reserve = en reserva
apps-standing-declined = no seleccionada
apps-standing-withdrawn = retirada
apps-reserve-place = en reserva, puesto { $rank }
apps-not-released = sin comunicar
apps-seat-open = sin respuesta
apps-seat-confirmed = confirmado
apps-seat-given-up = devuelto
apps-sort-arrival = llegada
apps-sort-organisation = organización
apps-sort-state = Estado
apps-sort-kind = tipo
apps-sort-score = puntuación, la mejor primero
apps-sort-outcome = decisión
apps-export-csv = Esta lista en CSV
apps-export-xlsx = Esta lista en XLSX
apps-export-answers-csv = Todas las respuestas en CSV
apps-export-answers-xlsx = Todas las respuestas en XLSX
apps-export-lead = Las respuestas tienen una columna por pregunta, también las de contacto, tutela y viaje. Un archivo que sale de la plataforma solo lo protege usted.
apps-to-panels = Reuniones y paneles
apps-to-releases = Comunicar decisiones
apps-to-import = Incorporar candidaturas de una hoja
apps-to-more-time = Dar más tiempo a un candidato

# Una candidatura.
record-title = Candidatura { $number }
record-about = Estado examinado
record-stands = Situación
record-answers = Respuestas
record-files = Archivos
record-assessments = Evaluaciones
record-assessor = Evaluador o evaluadora
record-remark = Observación
record-mean = Puntuación media
record-no-assessments = Nadie la ha evaluado todavía.
record-assess = Evaluarla
record-unsent = El candidato ha escrito cambios después y no los ha presentado.
record-reason = Motivo de la decisión
record-yes = sí

# Decisiones.
decide-heading = Decidir
decide-outcome = Decisión
decide-select = Seleccionar
decide-reserve = Poner en reserva
decide-decline = No seleccionar
decide-undecide = Retirar la decisión
decide-rank = Puesto en la reserva
decide-reason = Motivo
decide-reason-hint = Para los organizadores y su expediente. Los candidatos no lo ven.
decide-save = Decidir
decide-many = Ver qué cambiaría
decide-picked = Las candidaturas marcadas
decide-preview-title = Qué cambiaría
decide-preview-lead = Aún no se ha cambiado nada. Se hace todo junto, o nada.
decide-before = Ahora
decide-after = Después
decide-no-change = no puede decidirse así
decide-seats = { $state }: { $chosen } seleccionadas, { $seats } lugares en la hora
decide-known = El candidato conoce la decisión actual. La nueva deberá comunicarse de nuevo.
decide-confirm = Decidir todo esto
decide-nothing = Marque al menos una candidatura.
decide-no-reason = Indique un motivo.
decide-not-from-here = { $organisation }: no puede decidirse así en su situación actual.
decide-choose = Elija una decisión.
release-title = Comunicar decisiones
release-lead = Quienes estén marcados conocerán la decisión. Se pone una carta para cada uno en la bandeja de salida, donde espera revisión.
release-nothing = No hay ninguna decisión que un candidato no conozca.
release-do = Comunicar lo marcado
release-unanswered = Puestos sin respuesta
release-unanswered-count = { $count ->
    [one] Una persona seleccionada no ha respondido.
   *[other] { $count } personas seleccionadas no han respondido.
}
release-remind-lead = Un recordatorio va solo a ellas, así que dice a quien lea el buzón que se espera una respuesta. Deles tiempo antes de escribirlo. A quien ya tenga un recordatorio en la bandeja de salida no se le escribe otro.
release-remind = Escribir los recordatorios
more-time-title = Dar más tiempo a un candidato
more-time-lead = Un solo candidato puede presentar más tarde que todos los demás. Queda registrado.
more-time-reference = Referencia de la candidatura
more-time-reference-hint = El candidato la encuentra en la página de su candidatura: ocho caracteres en dos grupos. No abre nada.
more-time-date = Hasta el final de este día, hora de Ginebra
more-time-do = Dar más tiempo
more-time-unknown = Ninguna candidatura a esta serie tiene esa referencia.
more-time-not-later = No es más tarde que el plazo vigente.
more-time-done = El candidato puede presentar hasta el { $day }, 24:00, hora de Ginebra.

# Reuniones y paneles.
panels-title = Reuniones y paneles
panels-applications = Candidaturas
panels-chosen = Seleccionadas
panels-seats = Lugares
panels-minutes = Minutos
panels-minutes-of = { $needed } de { $has }
panels-standing = Reunión
panels-panel = Panel
panels-planned = prevista
panels-confirmed = se celebra
panels-cancelled = cancelada
panels-held = celebrada
panels-none = ninguno
panels-good = encaja
panels-issues = { $count ->
    [one] un problema
   *[other] { $count } problemas
}
panel-title = Panel: { $state }
panel-speakers = Oradores en orden
panel-proposal = Es una propuesta. Se guarda con el primer cambio.
panel-propose = Proponer de nuevo
panel-up = Antes
panel-down = Después
panel-remove = Quitar
panel-add = Poner en el panel: { $name }
panel-minutes-for = Minutos para { $name }
panel-save-minutes = Guardar los minutos
panel-hour = { $needed } de { $has } minutos, con { $opening } para la apertura del Estado y { $questions } para preguntas
panel-wrong = Qué está mal
panel-right = Todo está bien.
panel-issue-minutes = { $name }: se prevén entre { $min } y { $max } minutos.
panel-issue-too-long = Todas las partes juntas necesitan { $needed } minutos; la reunión tiene { $has }.
panel-issue-twice = { $name } está dos veces en el panel.
panel-issue-not-selected = { $name } no fue seleccionada, se retiró o devolvió el lugar.
panel-issue-not-placed = { $name } fue seleccionada y no tiene lugar.
panel-nobody = Alguien desconocido
panel-balance = Equilibrio
panel-balance-speakers = oradores
panel-balance-national = nacionales
panel-balance-international = internacionales
panel-balance-coalitions = coaliciones
panel-balance-nhris = INDH
panel-balance-women = mujeres
panel-themes = Temas
panel-theme = { $theme }: { $count }
panel-reserve = Reserva
panel-reserve-empty = No hay nadie en la reserva.
panel-promote = Ver qué cambiaría
meeting-heading = Mantener o cancelar
meeting-count = { $are ->
    [one] Hay una candidatura; la reunión necesita { $needed }.
   *[other] Hay { $are } candidaturas; la reunión necesita { $needed }.
}
meeting-hold = Mantener la reunión
meeting-cancel = Cancelar la reunión
meeting-reinstate = Preverla de nuevo
meeting-reason = Motivo de la cancelación
meeting-too-few = { $are } candidaturas son menos que las { $needed } que hacen falta.
meeting-not-from-here = No puede hacerse en la situación actual de la reunión.

# Hojas.
import-title = Incorporar candidaturas de una hoja
import-lead = La primera fila nombra las columnas, en inglés, francés o español. Deben estar el Estado y la organización. No se incorpora nada antes de que usted lo haya mirado.
import-file = Hoja
import-kinds = CSV, XLSX u ODS
import-read = Leerla
import-preview-title = Qué se incorporaría
import-columns = Columnas
import-column = Columna
import-is = Se toma por
import-left-out = se deja fuera
import-row = Línea
import-fate = Pasa a ser
import-submitted = presentada el { $moment }
import-draft = un borrador, por falta de: { $fields }
import-contact = un contacto
import-known = ya está, se deja fuera
import-refused = no se puede hacer nada con ella: { $fields }
import-field-issue = { $field } – { $issue }
import-take = Incorporar todo esto
import-drop = Desecharla
import-cannot = No se puede incorporar nada: corrija las líneas de abajo y lea la hoja de nuevo, o nada en ella es nuevo.
import-no-column = Falta una columna: { $field }.
import-missing = Elija un archivo.
import-empty = No hay nada en el archivo.
import-too-large = Hay demasiado en el archivo.
import-not-a-sheet = No es un archivo CSV, XLSX u ODS.
import-old-or-locked = Es un libro antiguo o bloqueado. Guárdelo como XLSX sin contraseña.
import-broken = El libro está dañado.
import-malformed = La línea { $line } no corresponde a la primera fila.
import-field-state = Estado examinado
import-field-arrived = Fecha de recepción
import-field-language = Idioma
import-field-email = Correo electrónico
import-field-kind = Tipo
import-field-name = Nombre
import-done-title = Incorporado
import-done-lead = Cada código abre su candidatura y solo se muestra ahora. Entréguelo al candidato y a nadie más.
import-code = Código
import-draft-word = borrador

# Contactos.
contacts-title = Contactos
contacts-add = Añadir un contacto
contacts-name = Nombre
contacts-email = Correo electrónico
contacts-kind-cso = sociedad civil
contacts-kind-nhri = INDH
contacts-kind-mission = Misión Permanente
contacts-kind-other = otro
contacts-save = Añadir
contacts-remove = Quitar
contacts-import = Incorporar contactos de una hoja

# Evaluar.
assess-title = Evaluar
assess-lead = Usted ve lo que se dirá, no cómo contactar a nadie, ni las puntuaciones de otros.
assess-nothing = No tiene nada que evaluar.
assess-own = Su puntuación
assess-left = { $count ->
    [0] Las ha evaluado todas.
    [one] Queda una.
   *[other] Quedan { $count }.
}
assess-page-title = Evaluar: { $organisation }
assess-members = Miembros
assess-scores = Sus puntuaciones
assess-score-of = { $criterion } (0 a { $max })
assess-remark = Observación
assess-save-next = Guardar y seguir
assess-save = Guardar

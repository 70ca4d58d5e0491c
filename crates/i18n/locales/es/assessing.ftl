# Assessing: phases, who assesses what, conflicts of interest, corrected scores.

assessing-title = Evaluación
assessing-now-closed = La evaluación está cerrada: los evaluadores no ven nada.
assessing-now-first = Primera lectura: cada evaluador lee y puntúa a solas.
assessing-now-discussion = Debate: quien ha puntuado una solicitud ve lo que le dieron los demás.
assessing-not-set-up = La evaluación aún no está configurada. Mientras no guarde el formulario de abajo, cada evaluador lee todas las solicitudes de sus Estados y no declara nada antes.
assessing-plan = Configurar
assessing-phase = Fase
assessing-phase-closed = Cerrada
assessing-phase-closed-hint = Los evaluadores no ven ninguna solicitud. Lo puntuado permanece.
assessing-phase-first = Primera lectura
assessing-phase-first-hint = Nadie ve lo que dieron los demás, y nadie puede escribir notas.
assessing-phase-discussion = Debate
assessing-phase-discussion-hint = Una vez guardada su propia puntuación, los evaluadores ven las de los demás, sin nombres, y escriben notas que también leen los organizadores.
assessing-each = Evaluadores por solicitud
assessing-at-most = Solicitudes por evaluador como máximo
assessing-assigned-only = Los evaluadores leen solo lo que se les asigna
assessing-assigned-only-hint = De lo contrario leen todas las solicitudes de los Estados para los que fueron nombrados.
assessing-nameless = Ocultar los nombres a los evaluadores
assessing-nameless-hint = No se muestran la organización, las personas, el tipo, el año ni los archivos, y los nombres en las respuestas se sustituyen. Quien conoce el ámbito puede reconocer a una organización por lo que hace; un nombre escrito de otro modo que en el formulario se queda.
assessing-nationals = Los nacionales no evalúan las solicitudes sobre su Estado
assessing-nationals-hint = Según lo que declaran los evaluadores.
assessing-save = Guardar
assessing-by-meeting = Avance por reunión
assessing-complete = Con { $each ->
        [one] una evaluación
       *[other] { $each } evaluaciones
    }
assessing-of = { $part } de { $whole }
assessing-by-assessor = Avance por evaluador
assessing-declared = Declarado
assessing-not-declared = Todavía no
assessing-scored = Puntuado
assessing-gives = Da más o menos
assessing-nobody = Nadie evalúa aún para esta serie. Nombre evaluadores en Personas.
assessing-apart = Dos evaluadores de una misma solicitud distan { $raw } en promedio; corregida la severidad y la indulgencia, { $corrected }.
assessing-groups = Los evaluadores forman { $groups } grupos que no comparten ninguna solicitud. Si un grupo es más severo que otro, las puntuaciones no pueden decirlo; dentro de un grupo sí pueden.
assessing-corrected = corregido { $score }
assessing-remind = Escribir recordatorios
assessing-reminded = { $count ->
        [one] Un recordatorio espera en la bandeja de salida a que alguien lo mire.
       *[other] { $count } recordatorios esperan en la bandeja de salida a que alguien los mire.
    }
assessing-nobody-to-remind = No hay a quién recordar: no queda nada por puntuar, ya espera un recordatorio, o la evaluación está cerrada.
assessing-conflicts = Conflictos de intereses
assessing-conflicts-lead = Un evaluador no ve una solicitud con la que tiene un conflicto: en ninguna lista, en ningún recuento y en ninguna dirección. Las puntuaciones que le dio antes no cuentan. Lo encontrado se deduce de lo que declararon los evaluadores y no puede retirarse aquí.
assessing-no-conflicts = No se conoce ninguno.
assessing-cause = Motivo
assessing-cause-declared = declarado por el evaluador
assessing-cause-entered = introducido por un organizador
assessing-cause-organisation = encontrado: una organización con la que tiene relación
assessing-cause-member = encontrado: un miembro de la coalición
assessing-cause-national = encontrado: nacional del Estado
assessing-conflict-undo = Retirar
assessing-conflict-enter-line = Introducir un conflicto de intereses
assessing-conflict-enter = Introducir
assessing-application = Solicitud
assessing-choice = { $organisation } ({ $state })
assessing-criteria = Criterios
assessing-criteria-lead = Según qué se evalúan las solicitudes, cuánto cuenta cada criterio y cuántos puntos tiene. Una línea sin texto se deja fuera.
assessing-criteria-scored = Se han dado puntuaciones según estos criterios, de modo que permanecen como están en esta serie. Una serie que usted clone empieza con ellos y puede cambiarlos.
assessing-criteria-save = Guardar los criterios
assessing-criterion = Criterio { $number }
assessing-criterion-more = Uno más
assessing-criterion-words = Texto en { $language }
assessing-weight = Peso (1 a 100)
assessing-max = Máximo de puntos (1 a 20)
assessing-language-en = inglés
assessing-language-fr = francés
assessing-language-es = español
assessing-assign = Asignar automáticamente
assessing-assign-lead = { $each ->
        [one] Un evaluador
       *[other] { $each } evaluadores
    } por solicitud y como máximo { $most } solicitudes por evaluador; nadie con un conflicto de intereses, si es posible en un idioma que lea, y el trabajo repartido lo más igual posible. Lo ya asignado se mantiene. Nada se asigna antes de que usted lo diga.
assessing-reads-all = Según la configuración actual, los evaluadores leen todas las solicitudes de sus Estados, se asigne lo que se asigne.
assessing-seed = Semilla
assessing-seed-hint = Decide entre propuestas igual de buenas. El mismo número propone lo mismo.
assessing-propose = Proponer
assessing-load = Trabajo
assessing-has = Ahora
assessing-would-have = Después
assessing-lacking = Faltan evaluadores
assessing-lacking-lead = Para estas no queda nadie que pueda leerlas. Nombre más evaluadores, o deje que cada uno lea más.
assessing-lacks = Faltan
assessing-proposed = Propuesta
assessing-all-assigned = No queda nada por asignar.
assessing-foreign = no en un idioma que lea
assessing-assign-yes = { $count ->
        [one] Asignar esta
       *[other] Asignar estas { $count }
    }
assessing-clear-line = Retirar lo asignado
assessing-clear = Retirar todo lo que no está puntuado
assessing-sheet = Asignar con una hoja
assessing-sheet-lead = Una hoja con dos columnas: la dirección de correo del evaluador y el número de la solicitud. Primero se examina fila por fila; luego se toma toda, o nada.
assessing-sheet-paste = O pegarla
assessing-sheet-rows = Filas
assessing-sheet-hint = La primera línea nombra las columnas: assessor,application
assessing-sheet-look = Examinar
assessing-sheet-take = Asignar todo
assessing-sheet-cannot = Esto no puede tomarse: una fila se rechaza, o no hay nada nuevo. No se asignó nada.
assessing-sheet-no-column = Una columna debe llamarse evaluador, otra solicitud.
assessing-fate-new = se asignará
assessing-fate-known = ya está asignada
assessing-fate-no-assessor = ningún evaluador de esta serie tiene esta dirección
assessing-fate-no-application = aquí no hay tal solicitud
assessing-fate-other-state = el evaluador fue nombrado para otros Estados
assessing-fate-conflict = conflicto de intereses
assessing-stale-desk = Otra persona cambió esto entretanto. Se muestra como está ahora, con lo que usted escribió; mírelo y guarde una vez más.
assessing-assigned-stale = Algo cambió entretanto, de modo que esta es otra propuesta que la que usted miró. No se asignó nada.

# What assessors see.
assessing-must-declare = Antes de leer, diga con quién tiene relación. Las solicitudes con las que tendría un conflicto de intereses no se le muestran nunca.
assessing-declare = Declarar sus intereses
assessing-declared-change = Cambiar lo que declaró
assessing-declaration = Sus intereses
assessing-declaration-lead = Esto decide qué solicitudes no se le muestran. Los organizadores saben cuáles y por qué. Se guarda cifrado y se borra con su cuenta.
assessing-organisations = Organizaciones para las que trabaja o trabajó, que asesora, financia, o a las que es cercano
assessing-organisations-hint = Una por línea, por su nombre o sitio web. También se encuentran las coaliciones de las que es miembro.
assessing-states = Estados de los que es nacional
assessing-states-hint = Uno por línea.
assessing-languages = Idiomas que lee
assessing-languages-hint = Ninguno marcado: todos.
assessing-whole = Está completo, que yo sepa
assessing-declaration-save = Guardar
assessing-name-hidden = [nombre oculto]
assessing-nameless-note = En esta serie los nombres están ocultos. Los archivos no se muestran, porque en ellos hay nombres. Si reconoce a la organización, no lo diga en las notas; si tiene relación con ella, dígalo abajo.
assessing-keys = Escriba los puntos y avance con el tabulador; la tecla Intro guarda y lleva a la solicitud siguiente.
assessing-stale = Usted guardó en otro lugar otras puntuaciones para esta solicitud, que se muestran abajo. Lo que escribió sigue aquí y aún no está guardado: revíselo y guarde una vez más.
assessing-score-first = Una vez guardada su propia puntuación, verá lo que dieron los demás y podrá escribir notas.
assessing-discussion = Debate
assessing-others = Puntuaciones de los demás
assessing-no-others = Nadie más la ha puntuado.
assessing-another = Otra persona ({ $number })
assessing-points = Puntos
assessing-notes = Notas
assessing-by-you = Usted
assessing-by-another = Otra persona que evalúa
assessing-note = Nota
assessing-note-hint = La leen los organizadores y quienes han puntuado esta solicitud. Se borra con la solicitud.
assessing-note-write = Escribir la nota
assessing-conflict = Tengo un conflicto de intereses
assessing-conflict-lead = La solicitud ya no se le mostrará, y una puntuación que haya dado no cuenta. Solo un organizador puede retirarlo.
assessing-conflict-declare = Declarar el conflicto de intereses

mail-assess-reminder-name = Recordatorio a los evaluadores
mail-assess-reminder-subject = Pre-sesiones { $series }: le pedimos que evalúe
mail-assess-reminder-body =
    Buenos días:

    Para las Pre-sesiones { $series } le queda algo por evaluar. Para ello, inicie sesión con esta dirección de correo y abra:

    { $address }

    Gracias por su trabajo.

    Atentamente,
    { $organisation }
    { $contact }

# In the log.
log-note-assessing = evaluación:
log-note-closed = cerrada
log-note-first = primera lectura
log-note-discussion = debate
log-note-criteria = criterios
log-note-assigned = asignado
log-note-assigned-from-a-sheet = asignado con una hoja
log-note-assignment-taken-back = asignación retirada
log-note-conflict-declared = conflicto de intereses declarado
log-note-conflict-entered = conflicto de intereses introducido
log-note-conflict-taken-back = conflicto de intereses retirado
log-note-declaration = intereses declarados
log-note-note = nota escrita

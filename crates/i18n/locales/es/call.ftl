# The call for applications, its page and the concept note.
# An empty line in a text divides two paragraphs.

call-title = Convocatoria: Presesiones { $series }
call-lead = { $organisation } celebra las Presesiones { $series } antes del { $session }.º período de sesiones del Grupo de Trabajo sobre el Examen Periódico Universal (EPU), e invita a presentar solicitudes para hablar en ellas.
call-open = Abierta
call-closed = Cerrada
call-extended = Prorrogada
call-planned = Aún no abierta

# Headings.
section-objectives = Para qué sirven las Presesiones
section-format = Cómo transcurre una reunión
section-states = Estados examinados
section-outcomes = Qué se logra
section-how-to-apply = Cómo presentar una solicitud
section-nhri = Instituciones nacionales de derechos humanos
section-grants = Becas de viaje
section-figures = Las Presesiones hasta ahora
section-about = Acerca de la entidad organizadora
section-dates = Fechas y lugar
section-documents = Documentos
section-held = Lo que se celebró
section-announced = Lo que se anunció antes

# Labels of facts.
label-dates = Fechas
label-venue = Lugar
label-mode = Modalidad
label-working-group = Período de sesiones del Grupo de Trabajo
label-call-opens = Apertura de la convocatoria
label-call-closes = Cierre de la convocatoria
label-states = Estados examinados
label-time-zone = Huso horario
label-language = Idioma de las reuniones
label-organiser = Entidad organizadora
label-partners = Socios
label-access = Quién puede asistir
label-applying = Cómo se presenta la solicitud
label-attachments = Documentos adjuntos
mode-in-person = Presencial
mode-virtual = Virtual
mode-hybrid = Presencial y en línea
venue-online = En línea
access-public = Público
channel-online-form = Formulario en línea
channel-email-form = Formulario devuelto por correo electrónico
attach-submission = La contribución hecha para este examen

# How sure a fact is.
mark-provisional = Provisional
mark-confirmed = Confirmado
mark-moved = Trasladado
mark-cancelled = Cancelado
note-provisional = Lo que figura como provisional todavía puede cambiar. Lo diremos en esta página en cuanto cambie.
note-provisional-un = Las fechas y el lugar esperan la confirmación de las Naciones Unidas y todavía pueden cambiar.
note-days-open = Los días exactos están por confirmar.

# Dates and place in sentences. `$when` comes from `dates::on`, `in_week` or `in_month`, `$dates` from
# those that stand alone.
takes-place = Las Presesiones tienen lugar { $when }. Lugar: { $venue }.
takes-place-online = Las Presesiones tienen lugar en línea, { $when }.
working-group-session = { $number }.º período de sesiones del Grupo de Trabajo sobre el EPU
working-group-session-dates = { $number }.º período de sesiones del Grupo de Trabajo sobre el EPU: { $dates }
announced-first = Se anunció primero: { $dates }, { $venue }.
postponed-to = Aplazado. Nuevas fechas: { $dates }.
now-virtual = Las reuniones se celebran ahora en línea.
in-country = Estas Presesiones se celebran en el propio país examinado, antes de que las misiones se reúnan en Ginebra.
in-country-partners = Se celebran junto con { $partners }.
prepares-series = Preparan las Presesiones { $series } en Ginebra.
states-planned = { $count ->
        [one] Está prevista una reunión sobre un Estado examinado:
       *[other] Está prevista una reunión sobre cada uno de estos { $count } Estados examinados:
    }

# When the call opens and closes. `$moment` comes from `times::moment` (or `times::elsewhere`), with its
# zone and offset, `$day` from `times::whole_day`.
opens-at = La convocatoria se abre el { $moment }.
closes-at = Se reciben solicitudes hasta el { $moment }. Todo ese último minuto cuenta.
closes-end-of-day = El último día se reciben solicitudes hasta las 24:00: { $day }.
closes-elsewhere = Según su reloj: { $moment }.
closed-since = La convocatoria se cerró el { $moment }.
closed-since-day = La convocatoria está cerrada. El último día se recibieron solicitudes hasta las 24:00: { $day }.
extended-for = Prorrogada para este Estado: { $state }, hasta el { $moment }.
extended-for-end-of-day = Prorrogada para este Estado: { $state }, el último día hasta las 24:00: { $day }.
extended-for-some = Para algunos Estados la convocatoria sigue abierta más tiempo.

# Objectives.
text-objectives =
    Antes de que los demás Estados examinen a un Estado en el Examen Periódico Universal (EPU), hay que oír a quienes mejor conocen su situación. En una Presesión, las organizaciones de la sociedad civil y la institución nacional de derechos humanos (INDH) de un país cuentan a las Misiones Permanentes en Ginebra qué ha pasado desde el último examen y qué recomendaciones serían ahora más útiles.

    Una sola reunión llega a muchas misiones a la vez. Ellas pueden usar lo que oyen para preparar sus propias recomendaciones.

# Format.
text-format-in-person =
    Cada Estado examinado tiene su propia reunión, presencial. Dura { $minutes ->
        [60] una hora
       *[other] { $minutes } minutos
    }.{ $opening ->
        [0] {""}
        [one] {" "}El Estado puede hablar primero, durante un minuto.
       *[other] {" "}El Estado puede hablar primero, durante { $opening } minutos.
    } Después tienen la palabra la INDH y las organizaciones de la sociedad civil, de { $min } a { $max } minutos cada una. Dicen qué ha cambiado desde el último examen, qué ha sido de sus recomendaciones y qué se debería recomendar ahora.

    Tras las declaraciones, las misiones hacen preguntas y reciben respuestas.
text-format-in-person-even =
    Cada Estado examinado tiene su propia reunión, presencial. Dura { $minutes ->
        [60] una hora
       *[other] { $minutes } minutos
    }.{ $opening ->
        [0] {""}
        [one] {" "}El Estado puede hablar primero, durante un minuto.
       *[other] {" "}El Estado puede hablar primero, durante { $opening } minutos.
    } Después tienen la palabra la INDH y las organizaciones de la sociedad civil, { $each ->
        [one] un minuto
       *[other] { $each } minutos
    } cada una. Dicen qué ha cambiado desde el último examen, qué ha sido de sus recomendaciones y qué se debería recomendar ahora.

    Tras las declaraciones, las misiones hacen preguntas y reciben respuestas.
text-format-virtual =
    Las reuniones se celebran en línea. Cada declaración se graba antes en vídeo. En la reunión se proyectan las declaraciones grabadas; después las misiones hacen preguntas y las respuestas se dan en directo.

    Una declaración dice qué ha cambiado desde el último examen, qué ha sido de sus recomendaciones y qué se debería recomendar ahora.
text-format-hybrid =
    Cada Estado examinado tiene su propia reunión, en una sala y en línea al mismo tiempo. Dura { $minutes ->
        [60] una hora
       *[other] { $minutes } minutos
    }.{ $opening ->
        [0] {""}
        [one] {" "}El Estado puede hablar primero, durante un minuto.
       *[other] {" "}El Estado puede hablar primero, durante { $opening } minutos.
    } Después tienen la palabra la INDH y las organizaciones de la sociedad civil, de { $min } a { $max } minutos cada una, en la sala o a distancia. Dicen qué ha cambiado desde el último examen, qué ha sido de sus recomendaciones y qué se debería recomendar ahora.

    Tras las declaraciones, las misiones hacen preguntas, en la sala o en línea, y reciben respuestas.
text-format-hybrid-even =
    Cada Estado examinado tiene su propia reunión, en una sala y en línea al mismo tiempo. Dura { $minutes ->
        [60] una hora
       *[other] { $minutes } minutos
    }.{ $opening ->
        [0] {""}
        [one] {" "}El Estado puede hablar primero, durante un minuto.
       *[other] {" "}El Estado puede hablar primero, durante { $opening } minutos.
    } Después tienen la palabra la INDH y las organizaciones de la sociedad civil, { $each ->
        [one] un minuto
       *[other] { $each } minutos
    } cada una, en la sala o a distancia. Dicen qué ha cambiado desde el último examen, qué ha sido de sus recomendaciones y qué se debería recomendar ahora.

    Tras las declaraciones, las misiones hacen preguntas, en la sala o en línea, y reciben respuestas.
text-missions-invited = Dos principios valen para cada reunión. Transparencia: lo que se dice, se dice abiertamente. Universalidad: todos los Estados reciben el mismo trato. Por eso se invita a todas las Misiones Permanentes, incluida la del Estado examinado.
text-public = Las reuniones son públicas. Antes de proponer a quien hablará, piense en quién estará escuchando.
text-minimum-applications = { $count ->
        [one] Una reunión se celebra si se recibe al menos una solicitud para su Estado.
       *[other] Una reunión se celebra si se reciben al menos { $count } solicitudes para su Estado.
    }
text-statement-due = { $days ->
        [one] La declaración se envía al menos un día antes de la reunión.
       *[other] La declaración se envía al menos { $days } días antes de la reunión.
    }
text-video-due = { $days ->
        [one] La declaración grabada se envía al menos un día antes de la reunión.
       *[other] La declaración grabada se envía al menos { $days } días antes de la reunión.
    }

# Outcomes.
text-outcomes =
    Las misiones se llevan hechos recientes, preguntas claras y propuestas de recomendaciones, oídas de quienes trabajan en ellas. Pueden hacer preguntas y usar las respuestas cuando su Estado prepara el examen.

    Quienes hablan encuentran a muchas misiones en un mismo lugar, y pueden seguir después qué fue de sus propuestas.

# How to apply.
text-how-to-apply =
    La solicitud se presenta con el formulario en línea. No hace falta una cuenta: el formulario le da un código con el que puede volver a sus respuestas. Guárdelo donde nadie más lo encuentre.

    Sus respuestas se guardan página por página, así que una mala conexión le cuesta poco. Cuando la solicitud está completa, se envía; hasta el cierre de la convocatoria todavía puede cambiarla, y puede retirarla en cualquier momento.

    Una solicitud la presenta una organización o una coalición, para un Estado examinado, y propone a una persona que hablará.
only-complete = Solo se pueden considerar las solicitudes completas que se envíen antes del cierre de la convocatoria.
only-complete-by = Solo se pueden considerar las solicitudes completas que se envíen a más tardar en este momento: { $moment }.
not-everyone = Una reunión tiene pocos puestos, por lo que no se puede aceptar a todas las organizaciones que los soliciten.
asks-engagement = El formulario pregunta qué han hecho para promover los derechos humanos.
asks-submission = El formulario pide la contribución que hicieron para este examen.
form-by-state = Hay un formulario distinto para cada Estado examinado.
form-by-email = El formulario se rellena y se devuelve por correo electrónico.
form-address = El formulario está aquí: { $address }

# NHRIs.
text-nhri =
    Una institución nacional de derechos humanos (INDH) ve la situación de su país en conjunto y habla tanto con el Gobierno como con la sociedad civil. Por eso su lugar en la reunión es especial. Las INDH de categoría A tienen además un lugar propio en el EPU: su información forma una sección aparte en el resumen de las contribuciones, y cuando el informe se adopta en el Consejo de Derechos Humanos hablan justo después del Estado.

    Las INDH usan el mismo formulario y adjuntan la contribución que hicieron para este examen. La persona propuesta debería formar parte del personal y conocer el EPU y el seguimiento de sus recomendaciones, de preferencia en un puesto directivo. Se alienta en particular la participación de mujeres.

    Una INDH puede pedir en el formulario que se la incluya en la lista de contactos; así sabrá cuándo se abre cada convocatoria. Las convocatorias se abren unos tres meses antes de las Presesiones.

# Travel grants. What a grant covers comes as a list of the words here.
text-grants = { $days ->
        [one] Una parte de las personas elegidas puede recibir una beca de viaje. Cubre { $covers }, para una estancia de un día.
       *[other] Una parte de las personas elegidas puede recibir una beca de viaje. Cubre { $covers }, para una estancia de hasta { $days } días.
    }
cover-airfare = el billete de avión
cover-accommodation = el alojamiento
cover-per-diem = una asignación diaria (viáticos)
grants-states = Las becas son para organizaciones de la sociedad civil que presenten solicitudes para estos Estados: { $states }.
grants-limited = Los fondos son limitados: no todas las personas que piden una beca pueden recibirla.
grants-how = La beca se pide en el mismo formulario que el puesto.
grants-by-state = Hay un formulario de beca distinto para cada uno de estos Estados.
grants-without = Si no necesita una beca, use el formulario ordinario.
grants-donors = Gracias a quienes aportan los fondos: { $donors }.
grants-donors-unnamed = Gracias a los donantes que hacen posibles estas becas.

# About the organiser.
text-about =
    { $organisation } celebra estas Presesiones. Es una organización no gubernamental sin fines de lucro que trabaja por los derechos humanos a través del Examen Periódico Universal (EPU): informa sobre el examen, forma a quienes participan en él y reúne a los Estados, la sociedad civil y las instituciones nacionales de derechos humanos.

# Figures so far. One message for each way in which calls tell them.
figures-meetings-since = { $meetings ->
        [one] Se ha celebrado una reunión desde { $year }, en las Presesiones { $from } a { $to }.
       *[other] Se han celebrado { $meetings } reuniones desde { $year }, en las Presesiones { $from } a { $to }.
    }
figures-meetings-in-series = { $meetings ->
        [one] Se ha celebrado una reunión en las Presesiones { $from } a { $to }.
       *[other] Se han celebrado { $meetings } reuniones en las Presesiones { $from } a { $to }.
    }
figures-meetings-since-year = { $meetings ->
        [one] Se ha celebrado una reunión desde { $year }.
       *[other] Se han celebrado { $meetings } reuniones desde { $year }.
    }
figures-meetings = { $meetings ->
        [one] Se ha celebrado una reunión hasta ahora.
       *[other] Se han celebrado { $meetings } reuniones hasta ahora.
    }
figures-missions = { $missions ->
        [one] Ha participado una Misión Permanente.
       *[other] Han participado { $missions } Misiones Permanentes.
    }
figures-presentations = { $presentations ->
        [one] La sociedad civil y las INDH han hecho aproximadamente una presentación.
       *[other] La sociedad civil y las INDH han hecho aproximadamente { $presentations } presentaciones.
    }
figures-cycle-since = Desde que empezó en { $year } el { $cycle ->
        [1] primer ciclo
        [2] segundo ciclo
        [3] tercer ciclo
        [4] cuarto ciclo
        [5] quinto ciclo
       *[other] ciclo { $cycle }
    } del EPU, { $csos ->
        [one] una organización de la sociedad civil
       *[other] { $csos } organizaciones de la sociedad civil
    } y { $nhris ->
        [one] una INDH
       *[other] { $nhris } INDH
    } han expuesto la situación de { $states ->
        [one] un Estado
       *[other] { $states } Estados
    }.
figures-scope-cycle = { $cycle ->
        [1] En el primer ciclo del EPU
        [2] En el segundo ciclo del EPU
        [3] En el tercer ciclo del EPU
        [4] En el cuarto ciclo del EPU
        [5] En el quinto ciclo del EPU
       *[other] En el ciclo { $cycle } del EPU
    }
figures-scope-since = Desde { $year }
figures-scope-series = Presesiones { $from } a { $to }
figures-csos = { $csos ->
        [one] Ha hablado una organización de la sociedad civil.
       *[other] Han hablado { $csos } organizaciones de la sociedad civil.
    }
figures-nhris = { $nhris ->
        [one] Ha hablado una INDH.
       *[other] Han hablado { $nhris } INDH.
    }
figures-states = { $states ->
        [one] Se ha expuesto la situación de un Estado.
       *[other] Se ha expuesto la situación de { $states } Estados.
    }

# What was held in the end.
held-dates = Fechas de celebración: { $dates }.
held-meetings = { $held ->
        [one] Se celebró una reunión.
       *[other] Se celebraron { $held } reuniones.
    }
held-of-announced = { $held ->
        [one] Se celebró una reunión de las { $announced } anunciadas.
       *[other] Se celebraron { $held } reuniones de las { $announced } anunciadas.
    }
held-organisations = { $count ->
        [one] Habló una organización.
       *[other] Hablaron { $count } organizaciones.
    }
held-national = { $count ->
        [one] Una de ellas era nacional.
       *[other] { $count } de ellas eran nacionales.
    }
held-women = { $count ->
        [one] Habló una mujer.
       *[other] Hablaron { $count } mujeres.
    }
held-nhris = { $count ->
        [one] Habló una INDH.
       *[other] Hablaron { $count } INDH.
    }
held-missions = { $count ->
        [one] Vino una Misión Permanente.
       *[other] Vinieron { $count } Misiones Permanentes.
    }
held-missions-per-meeting = { $count ->
        [one] En promedio, una misión asistió a cada reunión.
       *[other] En promedio, { $count } misiones asistieron a cada reunión.
    }

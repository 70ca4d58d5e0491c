# Lo que se conserva de las personas, cuánto tiempo, y cómo se borra.
retention-title = Qué se conserva, y cuánto tiempo
retention-lead = Cada plazo empieza cuando ha pasado el último día de la serie. Lo que se borra desaparece para todo el mundo, también para el equipo organizador; quedan cifras de las que no se puede reconocer a nadie. Las copias de seguridad desaparecen cuando se eliminan.
retention-table = Qué se borra y cuándo
retention-what = Qué
retention-days = Días después de la serie
retention-day = Se borra el
retention-count = Cuántos
retention-over = toca ahora
retention-held-travel = Datos de viaje y de pasaporte
retention-held-files = Archivos tal como se enviaron
retention-held-drafts = Borradores que nunca se entregaron
retention-held-declined = Solicitudes no elegidas o retiradas, enteras
retention-held-letters = Cartas enviadas, con sus direcciones
retention-held-contact = Direcciones y teléfonos de quienes intervinieron
retention-held-speakers = Solicitudes de quienes intervinieron, enteras
retention-field = { $what }: días después de la serie
retention-save = Guardar
retention-fixed = Lo que no tiene plazo propio
retention-fixed-letters = El texto de una carta se borra en cuanto se envía.
retention-fixed-sessions = Las sesiones terminan solas, a más tardar siete días después de escribir el código.
retention-fixed-sheets = Las hojas que esperan ser incorporadas se borran después de un día.
retention-fixed-log = El registro dice con identificadores quién hizo qué y cuándo. No contiene nombres ni respuestas; las entradas de más de dos años se retiran, y su cadena dice dónde.
retention-locked = La clave del equipo está bloqueada. Mientras lo esté, las solicitudes entregadas no se borran: antes hay que leer lo que se cuenta de ellas.
retention-figures = Las cifras, que quedan
retention-figures-lead = Cuentan lo que se conserva y lo que se borró. Cada cifra está sola, para que no se pueda recomponer a nadie.
retention-figure-applications = Solicitudes
retention-figure-standing = En qué estado estaban
retention-figure-outcome = Decisión
retention-figure-kind = Tipo de organización
retention-figure-gender = Género de la persona
retention-figure-theme = Temas
retention-figure-language = Idioma
retention-figure-grant = Pidió beca de viaje
retention-figures-value = Valor
retention-figures-number = Número

held-title = Lo que se conserva de usted
held-lead = Aquí ve cuánto tiempo se conserva cada cosa, puede llevarse una copia de todo y hacer que se borre todo. No necesita pedirlo a nadie.
held-days = { $days ->
    [one] un día después de la serie
   *[other] { $days } días después de la serie
}
held-copy = Una copia de todo
held-copy-text = Un archivo ZIP con sus respuestas, sus archivos, lo que eligió mostrar, las cartas enviadas sobre su solicitud y lo que dice el registro. Guárdelo donde nadie más mire.
held-copy-link = Descargar todo
held-erase = Borrar todo
held-erase-draft = Su borrador se borra de inmediato. El código ya no abre nada. Esto no se puede deshacer.
held-erase-handed-in = Su solicitud se retira, un puesto que tenga queda libre, se cierra lo que estaba abierto, y después se borra todo: sus respuestas, sus archivos y las cartas. Quedan cifras de las que no se puede reconocer a nadie, y el registro dice con un identificador que ocurrió. El código ya no abre nada. Esto no se puede deshacer.
held-erase-public = Lo que fue público puede haberse copiado. Las copias de seguridad de la plataforma desaparecen cuando se eliminan.
held-erase-button = Borrar todo ahora
held-erase-sure = ¿Borrar todo?
held-go = Lo que se conserva de usted
held-log = Lo que dice el registro
held-log-line = { $when }: { $what } ({ $who })
held-log-you = usted
held-log-others = el equipo organizador
held-log-platform = la plataforma

held-account = Lo que se conserva de usted
held-account-text = Su nombre, dirección y funciones, sus sesiones, y lo que el registro dice que hizo.
held-account-link = Descargarlo como JSON
held-person-erase = Borrar la cuenta
held-person-erase-text = La cuenta, sus funciones y sus sesiones se borran. Las entradas del registro quedan, con un identificador en lugar del nombre.

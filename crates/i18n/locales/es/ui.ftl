# The shell of every page, and the words that its parts bring along.
ui-site = Presesiones de UPR Info
ui-house = UPR Info
ui-work = Presesiones
ui-title-error = Error: { $title }
ui-skip = Ir al contenido
ui-leave = Salir rápido de esta página
ui-menu = Menú principal
ui-languages = Idioma
ui-crumbs = Está aquí
ui-nav-series = Series
ui-nav-calendar = Calendario del EPU
ui-nav-return = Su solicitud
ui-nav-sign-in = Iniciar sesión
ui-nav-account = Cuenta
ui-sign-out = Cerrar sesión
ui-close-application = Cerrar en este navegador
ui-rehearsal = Esto es un ensayo. Todo lo que ve es inventado.
ui-foot = UPR Info, Ginebra. Todas las Misiones Permanentes están invitadas a cada presesión, incluida la del Estado examinado.
ui-calls-feed = Convocatorias como canal

# Forms.
ui-issues = Hay un problema
ui-issue = Error:
ui-optional = (opcional)
ui-words-limit = { $limit ->
    [one] Una palabra
   *[other] { $limit } palabras
} como máximo.
ui-words-count = { $count ->
    [one] Una palabra
   *[other] { $count } palabras
} hasta ahora.
ui-day = Día
ui-month = Mes
ui-year = Año
ui-choose = Elija
ui-file-limit = { $kinds }, { $size } como máximo.
ui-file-kept = Recibido:
ui-file-replace = Elija otro archivo para sustituirlo.
ui-change = Cambiar
ui-back = No, volver

# Marks and notices.
ui-provisional = provisional
ui-moved = trasladado
ui-cancelled = cancelado
ui-information = Tenga en cuenta
ui-success = Hecho
ui-warning = Atención

# Tables and long lists.
ui-nothing = Aún no hay nada aquí.
ui-select = Selección
ui-select-row = Seleccionar { $row }
ui-pages = Páginas
ui-page-of = Página { $page } de { $pages }
ui-previous = Anterior
ui-next = Siguiente

# The pages of a long form.
ui-steps = Pasos
ui-step-of = Paso { $step } de { $steps }
ui-step-done = completo
ui-step-left = { $count ->
    [one] falta una pregunta
   *[other] faltan { $count } preguntas
}

# Times.
ui-to = a
ui-one-zone = Todas las horas son del mismo huso horario: la primera es { $first }.

# Pages that say why there is no other page.
ui-not-found = Aquí no hay nada
ui-not-found-text = Puede que la dirección esté mal escrita o que la página ya no exista. Si llegó por un enlace de este sitio, vuelva a empezar desde la página de inicio.
ui-forbidden = No puede hacer eso
ui-forbidden-text = Puede ver esto, pero este paso corresponde a otras personas. No se ha cambiado nada.
ui-stale = Otra persona ha cambiado esto entretanto
ui-stale-text = Su versión no se ha guardado, para no sobrescribir nada. Vuelva, cargue la página de nuevo y repita su cambio.
ui-locked = Las solicitudes están bloqueadas
ui-locked-text = Después de cada inicio de la plataforma están selladas hasta que alguien que la administra haya desbloqueado la clave del equipo. Mientras tanto funcionan las páginas públicas, la presentación y la modificación de una solicitud. No se pierde nada.
ui-stale-both = Su versión no se ha guardado, para no sobrescribir nada. Abajo están las dos. Copie lo que quiera conservar y continúe desde lo guardado.
ui-stale-yours = La suya, sin guardar
ui-stale-theirs = Lo guardado
ui-stale-go-on = Continuar desde lo guardado
ui-malformed = Esta solicitud no se entiende
ui-malformed-text = No procede de ninguna de nuestras páginas tal como son ahora. Vuelva, cargue la página de nuevo e inténtelo otra vez.
ui-expired = Este formulario es demasiado antiguo
ui-expired-text = Por su seguridad, un formulario solo se acepta desde el navegador en que se abrió y durante un tiempo limitado. No se ha cambiado nada. Vuelva: su texto debería seguir ahí. Cópielo, cargue la página de nuevo y envíe otra vez el formulario.
ui-too-large = Es demasiado grande
ui-too-large-text = Lo que envió es mayor de lo que podemos aceptar. Vuelva y envíe un archivo más pequeño. No se pierde nada de lo ya guardado.
ui-too-many = Demasiados intentos
ui-too-many-text = Espere unos minutos y vuelva a intentarlo. No se pierde nada de lo ya guardado.
ui-closed = Esto está cerrado
ui-closed-text = El plazo ha terminado. No se ha cambiado nada y lo entregado antes se conserva.
ui-busy = Hay muchísimas personas a la vez
ui-busy-text = Espere un minuto y vuelva a cargar la página. Lo guardado está a salvo.
ui-broken = Algo ha fallado por nuestra parte
ui-broken-text = No es culpa suya y ha quedado anotado para poder arreglarlo. Vuelva e inténtelo de nuevo en un minuto. Lo guardado está a salvo.
ui-home = Página de inicio

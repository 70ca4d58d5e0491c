# Letters. They name no applicant, no speaker and no State under Review, and tell no content: whoever
# reads another's mailbox learns nothing. An address opens a page and grants nothing.
# The three letters on a decision say the same, so that the inbox does not tell the decision.

mail-draft-reminder-name = Recordatorio de un borrador
mail-draft-reminder-subject = Presesiones { $series }: su solicitud aún no se ha presentado
mail-draft-reminder-body =
    Buenos días:

    Con este correo electrónico se empezó una solicitud para las Presesiones { $series } que aún no se ha presentado. Puede presentarse hasta: { $deadline }. Para ello, abra esta página y escriba el código de su solicitud:

    { $address }

    Si no quiere presentarla, no tiene que hacer nada. En la misma página puede detener estos recordatorios o eliminar el borrador.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-received-name = Acuse de recibo
mail-received-subject = Presesiones { $series }: acuse de recibo { $number }
mail-received-body =
    Buenos días:

    Hemos recibido su solicitud para las Presesiones { $series }. Su número es { $number }.

    Puede retirarla en cualquier momento, y todavía puede cambiarla hasta este plazo: { $deadline }. Para ello, abra esta página y escriba el código de su solicitud:

    { $address }

    No comparta el código con nadie. Nunca lo pedimos por correo electrónico ni por teléfono.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-withdrawn-name = Retirada
mail-withdrawn-subject = Presesiones { $series }: retirada { $number }
mail-withdrawn-body =
    Buenos días:

    La solicitud número { $number } para las Presesiones { $series } se ha retirado, como se pidió. Ya no se tendrá en cuenta.

    Si no lo pidió usted, escríbanos de inmediato, por favor.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-selected-name = Decisión: elegida
mail-selected-subject = Presesiones { $series }: decisión sobre { $number }
mail-selected-body =
    Buenos días:

    Se ha tomado una decisión sobre la solicitud número { $number } para las Presesiones { $series }. Para leerla, abra esta página y escriba el código de su solicitud:

    { $address }

    Si la página le pide una respuesta, désela allí cuanto antes, por favor. Gracias por su trabajo y por su paciencia.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-reserve-name = Decisión: reserva
mail-reserve-subject = Presesiones { $series }: decisión sobre { $number }
mail-reserve-body =
    Buenos días:

    Se ha tomado una decisión sobre la solicitud número { $number } para las Presesiones { $series }. Para leerla, abra esta página y escriba el código de su solicitud:

    { $address }

    Si la página le pide una respuesta, désela allí cuanto antes, por favor. Gracias por su trabajo y por su paciencia.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-declined-name = Decisión: no elegida
mail-declined-subject = Presesiones { $series }: decisión sobre { $number }
mail-declined-body =
    Buenos días:

    Se ha tomado una decisión sobre la solicitud número { $number } para las Presesiones { $series }. Para leerla, abra esta página y escriba el código de su solicitud:

    { $address }

    Si la página le pide una respuesta, désela allí cuanto antes, por favor. Gracias por su trabajo y por su paciencia.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-confirm-seat-name = Recordatorio de respuesta
mail-confirm-seat-subject = Presesiones { $series }: esperamos su respuesta sobre { $number }
mail-confirm-seat-body =
    Buenos días:

    Aún falta su respuesta en la página de la solicitud número { $number } para las Presesiones { $series }. Responda, por favor, lo antes posible. Para ello, abra esta página y escriba el código de su solicitud:

    { $address }

    Sin respuesta, tendremos que organizarnos sin usted. Si necesita más tiempo, escríbanos.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-programme-changed-name = Nueva versión del programa
mail-programme-changed-subject = Presesiones { $series }: programa, versión { $version }
mail-programme-changed-body =
    Buenos días:

    El programa de las Presesiones { $series } ha cambiado. La versión { $version } es ahora la válida; mire, por favor, si ha cambiado alguna hora o sala que le concierne:

    { $address }

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-account-name = Cuenta
mail-account-subject = Su cuenta
mail-account-body =
    Buenos días:

    { $event }

    Si no fue usted, escríbanos enseguida y cierre sus demás sesiones en la página de su cuenta:

    { $address }

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-sign-in-code-name = Código de acceso
mail-sign-in-code-subject = Su código de acceso
mail-sign-in-code-body =
    Buenos días:

    Su código es

    { $code }

    Escríbalo en la página en que lo pidió. Solo sirve allí, una vez, y durante { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.

    Si no pidió ningún código, no tiene que hacer nada. No se lo dé a nadie; nunca lo pedimos por correo electrónico ni por teléfono.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-call-announcement-name = Anuncio de la convocatoria
mail-call-announcement-subject = Convocatoria: Presesiones { $series }
mail-call-announcement-body =
    Buenos días:

    La convocatoria para hablar en las Presesiones { $series } está abierta, hasta este plazo: { $deadline }. Para qué Estados, cómo transcurren las reuniones y cómo presentar una solicitud se dice aquí:

    { $address }

    Le rogamos que la haga llegar a otras voces que deban ser oídas.

    Recibe esta carta porque figura en nuestra lista de contactos. Si desea dejarla, escríbanos.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-postponed-name = Cambio de fechas
mail-postponed-subject = Presesiones { $series }: nuevas fechas
mail-postponed-body =
    Buenos días:

    Las fechas de las Presesiones { $series } han cambiado. Las nuevas están aquí:

    { $address }

    Su solicitud { $number } sigue siendo válida tal como está; no hace falta presentarla de nuevo. Si no puede participar en las nuevas fechas, escríbanos.

    Con un cordial saludo,
    { $organisation }
    { $contact }

mail-free-name = Carta del equipo organizador

# El camino de una solicitud, desde su comienzo hasta la respuesta a un puesto. Ningún título nombra a un
# Estado, una organización o una persona: los títulos quedan en los historiales.

apply-over = Presesiones { $series }

apply-start = Solicitar intervenir en las presesiones { $series }
apply-start-lead = Usted presenta una solicitud para un Estado examinado. No hace falta ninguna cuenta, y nada se envía antes de que usted lo diga.
apply-start-asked = Lo que se preguntará
apply-start-asked-text = El formulario tiene estas páginas. Puede detenerse en cualquier momento y volver con un código que recibe al principio.
apply-start-grant = solo para los Estados cuya sociedad civil puede pedir una beca
apply-start-files = Un archivo puede ser un PDF, un texto de Word u OpenDocument, un texto simple o una imagen, de { $limit } como máximo.
apply-start-safe = El equipo organizador lee su solicitud y nadie más. Los nombres solo se muestran a otros cuando usted está de acuerdo.
apply-start-choose = Comenzar
apply-state = ¿Para qué Estado examinado presenta la solicitud?
apply-state-hint = Solo figuran los Estados para los que se reciben solicitudes ahora.
apply-state-until = hasta: { $deadline }
apply-state-missing = Elija un Estado.
apply-state-closed = Ahora no se reciben solicitudes para ese Estado. Elija uno de los que figuran en la lista.
apply-begin = Comenzar una solicitud
apply-until = Plazo para las solicitudes: { $deadline }.
apply-not-yet = Comienzo de la recepción de solicitudes: { $opens }.
apply-over-now = El plazo ha terminado: ya no se reciben solicitudes. Fin del plazo: { $deadline }.
apply-no-call = Ahora no hay convocatoria para esta serie.
apply-have-code = Ya tengo un código

apply-code = Su código
apply-code-lead = Este código abre su solicitud en cualquier dispositivo.
apply-code-only = Solo usted lo tiene. No guardamos nada con lo que se pueda recuperar, y se muestra solo hasta que usted diga que lo ha guardado.
apply-code-advice = Escríbalo en papel, imprima esta página o guarde el código como texto donde nadie más mire. Quien tiene el código puede leer y cambiar su solicitud. Si se pierde, hay que comenzar otra solicitud.
apply-code-save = Guardar el código como texto
apply-code-kept = He guardado el código
apply-code-text = Código de una solicitud para intervenir en una presesión
apply-code-text-how = Para abrir la solicitud, escriba este código en la dirección siguiente. Quien tiene el código puede leer y cambiar la solicitud.

apply-home = Su solicitud
apply-standing = En qué punto está
apply-status = Situación
apply-status-draft = En preparación. Nadie más que usted puede leerla.
apply-status-received = Recibida.
apply-status-withdrawn = Retirada. Ya no se tiene en cuenta.
apply-status-selected = Elegida para intervenir. Confirme el puesto o devuélvalo.
apply-status-reserve = En la reserva: si queda libre un puesto, puede ser suyo, y le escribiremos.
apply-status-declined = No elegida. Había más solicitudes que puestos.
apply-status-confirmed = Elegida para intervenir, y el puesto está confirmado.
apply-status-given-up = Elegida para intervenir, y el puesto fue devuelto.
apply-fact-state = Estado examinado
apply-fact-deadline = Plazo
apply-fact-number = Número del recibo
apply-fact-reference = Referencia para sus preguntas
apply-fact-reference-hint = Indíquela cuando nos escriba sobre esta solicitud; no abre nada.
apply-go-on = Continuar
apply-go-check = Revisar y presentar
apply-go-receipt = Recibo
apply-go-seat = El puesto
apply-go-withdraw = Retirar la solicitud
apply-go-discard = Eliminar el borrador
apply-complete = Todas las preguntas tienen respuesta. La solicitud aún no se ha presentado.
apply-left = { $count ->
    [one] Queda una pregunta.
   *[other] Quedan { $count } preguntas.
}
apply-unsent = Ha cambiado respuestas desde que presentó la solicitud. Los cambios no cuentan hasta que la presente de nuevo.
apply-unsent-late = Cambió respuestas después de presentar la solicitud y no la presentó de nuevo. Cuenta lo que había presentado.
apply-late-draft = El plazo ha terminado y esta solicitud no se presentó. Lo que escribió se conserva y puede leerlo aquí.
apply-late-help = Si algo le impidió llegar a tiempo, escriba a { $contact } e indique la referencia. Solo la organización puede dar más tiempo.

apply-continue = Guardar y continuar
apply-stay = Guardar y quedarse aquí
apply-back = Guardar y volver
apply-saved = Sus respuestas están guardadas.
apply-file-kinds = PDF, Word, OpenDocument, texto simple o imagen (JPEG, PNG)
apply-file-remove = Quitar este archivo
apply-no-answer = Sin respuesta
apply-answers = Respuestas
apply-locked = Estas respuestas ya no se pueden cambiar.

apply-clash = Esta página se cambió en otra ventana
apply-clash-lead = Mientras usted escribía, se guardaron otras respuestas a las mismas preguntas en otra ventana o en otro dispositivo. Nada se ha sobrescrito. Elija para cada pregunta; antes puede cambiar su texto.
apply-clash-which = ¿Qué respuesta hay que conservar?
apply-clash-mine = La mía, como figura arriba
apply-clash-saved = La que está guardada
apply-clash-what-saved = Guardado
apply-clash-keep = Guardar lo que elegí
apply-clash-leave = Dejar todo como está guardado

apply-check = Revisar su solicitud
apply-missing = Falta algo o hay algo que corregir
apply-missing-text = Una solicitud incompleta no se puede presentar. Cada línea lleva a su pregunta.
apply-change = Cambiar
apply-change-page = Cambiar: { $page }
apply-hand-in = Presentar
apply-hand-in-text = Cuando la presente, el equipo organizador podrá leer sus respuestas. Puede cambiarlas hasta el fin del plazo y retirar la solicitud en cualquier momento.
apply-hand-in-button = Presentar la solicitud
apply-hand-in-again = Presentar los cambios
apply-nothing-new = Estas respuestas están presentadas. Nada ha cambiado desde entonces.
apply-changed-since = Se cambiaron respuestas en otra ventana mientras usted miraba esta página. Léalas otra vez antes de presentar.

apply-late = El plazo ha terminado
apply-late-lead = Fin del plazo para este Estado: { $deadline }. Su envío llegó más tarde y no se recibió.
apply-late-kept = Nada se ha perdido: todo lo que escribió se conserva y se puede leer con su código.
apply-late-counts = Lo que había presentado antes cuenta tal como estaba.
apply-early = La convocatoria aún no está abierta
apply-early-lead = No se puede presentar nada antes de que se abra la convocatoria. Lo que escribió se conserva.
apply-past = Esto ya no es posible
apply-past-lead = La solicitud está en un punto en el que esto ya no se puede hacer. No se ha cambiado nada.

apply-receipt = Recibo
apply-receipt-lead = Su solicitud fue recibida.
apply-receipt-number = Número
apply-receipt-time = Recibida
apply-receipt-both = { $geneva }; en UTC { $utc }
apply-receipt-first = Recibida por primera vez
apply-receipt-amended = Cambiada
apply-receipt-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
apply-receipt-hash = Huella (SHA-256)
apply-receipt-hash-text = La huella se calcula sobre el texto exacto que figura al final del recibo en forma de texto. Si cambiara una sola letra de las respuestas, sería otra.
apply-receipt-keep = El código de la solicitud no figura en este recibo: guárdelo como se le indicó al principio. Con el número solo, nadie puede abrir la solicitud.
apply-receipt-save = Guardar el recibo como texto
apply-receipt-signed = Guardar el recibo firmado
apply-receipt-check = Cómo puede cualquiera comprobar su recibo
apply-receipt-check-text = El recibo firmado dice el número, la hora y la huella, y nada sobre quién es usted. Con él y la clave pública de esta plataforma cualquiera puede comprobar, sin preguntarnos, que recibimos una solicitud con esta huella a esta hora: el programa Rostrum lo hace con «rostrum receipt verify».
apply-receipt-key = Clave pública de esta plataforma
apply-receipt-copy = Copia de sus respuestas
apply-receipt-exact = Texto exacto del que se calcula la huella
apply-receipt-file = Archivo

apply-return = Abrir su solicitud
apply-return-lead = Escriba el código que recibió al comenzar. Las mayúsculas, los espacios y los guiones no importan.
apply-return-code = Código
apply-return-open = Abrir
apply-return-wrong = Este código no abre nada. Compare cada letra con su nota e inténtelo de nuevo.

apply-withdraw = ¿Retirar la solicitud?
apply-withdraw-text = Ya no se tendrá en cuenta y no se podrá presentar de nuevo. Si tiene un puesto, pasará a otra persona. Esto no se puede deshacer.
apply-withdraw-yes = Retirar la solicitud
apply-discard = ¿Eliminar el borrador?
apply-discard-text = Se borra todo lo que escribió, y el código ya no abre nada. Nadie lo ha leído. Esto no se puede deshacer.
apply-discard-yes = Eliminar el borrador

apply-seat = El puesto
apply-seat-lead = Ha sido elegida su solicitud para intervenir. Confirme el puesto, o devuélvalo para que otra persona pueda hablar. Quién puede ver qué se pregunta después, y todo está cerrado hasta que responda.
apply-seat-confirmed = El puesto está confirmado. Todavía puede devolverlo.
apply-seat-room = Nada oculta en la sala a quien habla. La reunión es pública, se invita a todas las misiones permanentes, incluida la del Estado examinado, y quienes están presentes ven y oyen a quien habla. Lo que elige aquí se refiere a lo que mostramos antes y después.
apply-seat-confirm = Confirmar el puesto
apply-seat-give-up = Devolver el puesto
apply-seat-sure = ¿Devolver el puesto?
apply-seat-sure-text = El puesto pasará a otra persona y no podrá recuperarlo. Lo que permitió mostrar ya no se mostrará.

# Lo que está mal, con la pregunta a la que se refiere.
apply-issue = { $question } – { $sentence }

# Cuando la solicitud se cerró mientras alguien escribía.
apply-resume = Su solicitud se cerró en este navegador
apply-resume-lead = Estuvo abierta mucho tiempo, o se cerró en otra ventana. Lo que escribió sigue aquí: escriba su código y se guardará.
apply-resume-files = Un archivo elegido debe elegirse de nuevo.
apply-resume-typed = Lo que escribió
apply-resume-save = Abrir y guardar

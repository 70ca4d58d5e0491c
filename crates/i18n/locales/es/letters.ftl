# La bandeja de salida, las plantillas de cartas y las cartas a muchos.
letters-title = Cartas
letters-tabs = Cartas según su estado
letters-state-waiting = En espera
letters-state-released = Liberadas
letters-state-sent = Enviadas
letters-state-failed = Fallidas
letters-state-discarded = Descartadas
letters-lead-waiting = Estas cartas esperan a que alguien las haya mirado. Nada sale por sí solo, salvo los códigos de acceso.
letters-lead-released = Estas cartas están en camino. La que el servidor de correo no acepte ahora se intentará de nuevo más tarde.
letters-lead-sent = Estas cartas ya salieron. Su texto ya no se conserva.
letters-lead-failed = El servidor de correo no aceptó estas cartas. Compruebe la dirección. Una carta que se libera otra vez se intenta de nuevo.
letters-lead-discarded = Estas cartas se descartaron y nunca se enviarán.
letters-table = Cartas, las más antiguas primero
letters-kind = Carta
letters-to = Para
letters-language = Idioma
letters-series = Serie
letters-written = Escrita
letters-all-kinds = Todas las cartas
letters-all-series = Todas las series
letters-of-none = Ninguna
letters-narrow = Mostrar
letters-none = No hay cartas aquí.
letters-row = { $kind } para { $address }
letters-more = { $count ->
    [one] Hay una carta más
   *[other] Hay { $count } cartas más
} aquí. Ocúpese primero de estas, o reduzca la lista.
letters-release = Liberar
letters-release-picked = Liberar las marcadas
letters-release-shown = { $count ->
    [one] Liberar la que se muestra
   *[other] Liberar las { $count } que se muestran
}
letters-discard = Descartar
letters-discard-picked = Descartar las marcadas
letters-released = { $count ->
    [one] Se liberó una carta
   *[other] Se liberaron { $count } cartas
}. Lo que se libera sale en menos de un minuto.
letters-discarded = { $count ->
    [one] Se descartó una carta.
   *[other] Se descartaron { $count } cartas.
}
letters-put = { $count ->
    [one] Una carta está en la bandeja de salida y espera a que alguien la mire.
   *[other] { $count } cartas están en la bandeja de salida y esperan a que alguien las mire.
} No se ha enviado nada.
letters-pick-one = No se hizo nada: no había ninguna carta marcada.
letters-not-from-here = No se hizo nada: al menos una de estas cartas salió o se descartó entretanto.
letters-discard-title = { $count ->
    [one] ¿Descartar esta carta?
   *[other] ¿Descartar { $count } cartas?
}
letters-discard-text = Nunca se enviará, y no se puede deshacer. No se avisa a nadie.
letters-discard-yes = Descartar
letters-many = Escribir a muchos
letters-many-lead = Una carta con sus propias palabras a los solicitantes de una serie, o a algunos de ellos.
letters-many-series = Escribir a los solicitantes de la serie { $series }
letter-state = Estado
letter-since = desde { $since }
letter-tries = Intentos hasta ahora
letter-due = Próximo intento
letter-subject = Asunto
letter-text = Texto
letter-text-gone = El texto de la carta se borró cuando salió.
letter-as-sent = La carta tal como se enviará
letter-as-written = La carta
letter-reword = Cambiar las palabras
letter-reword-hint = Solo cambia esta carta. No debe nombrar a ningún solicitante, orador ni Estado examinado: otros pueden leer el buzón.
letter-save = Guardar estas palabras
letter-saved = Las nuevas palabras están guardadas. La carta sigue en espera.
templates-title = Plantillas de cartas
templates-lead = Las palabras de cada clase de carta, idioma por idioma. Si las cambia, las suyas ocupan el lugar de las de la plataforma.
templates-table = Plantillas
templates-own = Palabras propias
templates-standard = Palabras de la plataforma
templates-in = { $kind } en { $language }
template-own = Estas son sus propias palabras.
template-standard = Estas son las palabras de la plataforma.
template-subject = Asunto
template-body = Texto
template-body-hint = Una palabra entre llaves, como { $example }, se sustituye en cada carta.
template-preview = Vista previa
template-preview-lead = La carta tal como se leería, con valores inventados.
template-show = Ver una vista previa
template-save = Guardar como palabras propias
template-reset = Volver a las palabras de la plataforma
template-reset-title = ¿Volver a las palabras de la plataforma?
template-reset-lead = Sus propias palabras se borran para esta carta en este idioma.
template-saved = Sus palabras están guardadas. Las cartas que se escriban desde ahora las llevan.
template-back = Las palabras de la plataforma están de vuelta.
template-placeholders = Campos
template-placeholders-table = Lo que puede ir entre llaves
template-placeholder = Campo
template-meaning = Qué representa
template-example = Por ejemplo
placeholder-number = El número de la solicitud, como en su acuse de recibo
placeholder-series = El número de la serie
placeholder-address = La página en que el destinatario sigue leyendo
placeholder-deadline = Hasta cuándo se aceptan solicitudes, para el Estado de esta solicitud y en el idioma de la carta
placeholder-version = El número de la nueva versión del programa
placeholder-code = El código de acceso
placeholder-minutes = Durante cuántos minutos sirve el código
placeholder-event = Lo que cambió en la forma de iniciar sesión
placeholder-organisation = La organización que celebra la serie
placeholder-contact = La dirección a la que se escribe
wording-unknown = { $name } no es un campo de esta carta. Elija uno de la lista de abajo.
wording-lacks = La carta no sirve sin { $name }. Póngalo en el texto.
write-lead = Elija a quién escribe, escriba y mire la vista previa. Después, las cartas esperan en la bandeja de salida hasta que se liberen.
write-to = A quién
write-state = Estado examinado
write-state-all = Todos los Estados
write-outcome = Decisión
write-outcome-hint = Solo las decisiones que se han comunicado a los solicitantes.
write-outcome-any = Cualquiera, o ninguna aún
write-outcome-selected = Seleccionada
write-outcome-reserve = Reserva
write-outcome-declined = No seleccionada
write-unanswered = Solo quienes fueron seleccionados y no han respondido
write-language = Idioma del solicitante
write-language-any = Cualquier idioma
write-letter = La carta
write-privacy = No nombre a ningún solicitante, orador, organización ni Estado examinado: otros pueden leer el buzón.
write-show = Ver una vista previa
write-preview = Vista previa
write-count = { $count ->
    [one] La carta va a una dirección.
   *[other] La carta va a { $count } direcciones, una sola vez a cada una.
}
write-nobody = Nadie corresponde: no se escribiría ninguna carta.
write-example = La primera dice:
write-put = { $count ->
    [one] Poner la carta en la bandeja de salida
   *[other] Poner { $count } cartas en la bandeja de salida
}

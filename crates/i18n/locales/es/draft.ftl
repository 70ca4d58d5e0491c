# Lo que se dice mientras se escribe, y los recordatorios de un borrador sin terminar.

draft-saved = Guardado a las { $time }.
draft-kept = En este momento no hay conexión. Lo que ha escrito queda en este navegador y se enviará en cuanto vuelva la conexión. Deje esta página abierta.
draft-clash = Estas respuestas se cambiaron en otro dispositivo o en otra pestaña. Pulse «Guardar» para ver las dos y elegir.
draft-closed = Lo que escribe aquí ya no puede guardarse solo. Pulse «Guardar»: no se pierde nada.

draft-reminders = Recordatorios
draft-reminders-on = Si no ha presentado la solicitud, escribimos a su correo electrónico tres días y un día antes del plazo. La carta no dice quién es usted, qué escribió ni de qué Estado se trata.
draft-reminders-no-email = Cuando haya dado un correo electrónico, le escribiremos tres días y un día antes del plazo si la solicitud no está presentada.
draft-reminders-off = No le recordamos el plazo.
draft-reminders-stop = No recordármelo
draft-reminders-start = Recordármelo

draft-earlier = Una solicitud anterior
draft-earlier-link = Responder como en una solicitud que ya hizo
draft-earlier-lead = Si ya presentó una solicitud, escriba su código. Se le muestran sus respuestas y usted elige cuáles retomar. Nadie más se entera.
draft-earlier-code = Código de la solicitud anterior
draft-earlier-show = Mostrar sus respuestas
draft-earlier-choose = Se retoma lo que está marcado. Después podrá cambiarlo todo. Los archivos y los consentimientos no se retoman.
draft-earlier-nothing = Esa solicitud no tiene respuestas que sean nuevas aquí.
draft-earlier-instead = Esto reemplazaría:
draft-earlier-take = Retomar lo marcado

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

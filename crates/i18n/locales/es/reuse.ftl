# Lo que las solicitudes tienen en común, señalado al equipo organizador.
ties-title = Algo en común
ties-lead = Solo se señala: nada se sigue de ello, y a ningún candidato se le dice.
ties-filter = Algo en común
ties-what = En común
ties-organisation = misma organización
ties-email = misma dirección electrónica
ties-site = mismo sitio web
ties-domain = mismo dominio
ties-speaker = mismo orador

# Las respuestas de una solicitud anterior, ofrecidas a quienes la hicieron.
earlier-title = Respuestas de una solicitud anterior
earlier-lead = Si presentó antes una solicitud y guardó su código, aquí se le pueden ofrecer sus respuestas. Solo se toma lo que usted elija; nunca los archivos ni los consentimientos.
earlier-code = Código de la solicitud anterior
earlier-look = Mostrar sus respuestas
earlier-nothing = No tiene ninguna respuesta que se pueda tomar.
earlier-from = De su solicitud anterior
earlier-take = Tomar esta respuesta
earlier-now = Aquí ha escrito:
earlier-do = Tomar lo que está marcado
earlier-taken = Se tomó lo que eligió. Léalo otra vez donde se pregunta.
earlier-go = Usar respuestas de una solicitud anterior

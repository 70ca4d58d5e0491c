# Solicitudes que se parecen, señaladas a los organizadores.

likeness-title = Parecidos
likeness-filter = Se parece a otra
likeness-lead = Estas solicitudes tienen algo en común con esta. Puede haber buenas razones; mírelas, por favor.
likeness-how = En común
likeness-name = el mismo nombre
likeness-similar = casi el mismo nombre
likeness-email = el mismo correo electrónico
likeness-domain = el mismo dominio de correo o de sitio web
likeness-speaker = la misma persona oradora

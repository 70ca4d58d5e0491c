# Los archivos que dan los candidatos, y las copias de ellos que otros ven.

file-copy-lead = Los demás ven una copia, sin lo que dice quién hizo el archivo. El archivo que usted envió queda sellado.
file-copy-waiting = La copia que otros ven aún se está haciendo. Hasta entonces nadie puede abrir el archivo. No hace falta que espere.
file-copy-refused = No se puede hacer ninguna copia de este archivo, así que nadie lo ve. Envíe otro, por favor.
file-copy-nothing = En el archivo no se encontró nada que diga quién lo hizo.
file-copy-found = Se encontró en su archivo, y no está en la copia:
file-copy-missed = Algo que se podía ver en su archivo no está en la copia. Mire la copia; un PDF suele conservar más.
file-copy-text = Lo que dice el texto, lo que muestra una imagen y una voz en un vídeo quedan como están. Quite usted lo que pueda poner a personas en peligro.
file-copy-look = Descargar lo que verán los demás ({ $kind }, { $size })
file-counted = Palabras contadas: { $count }.
file-counted-of = Palabras contadas: { $count }, de { $limit } como máximo.
file-over = Son más que las { $limit } palabras que aceptan las Naciones Unidas. Los títulos y las notas pueden explicarlo: se puede presentar, y quienes lo evalúan ven la cuenta.
file-no-words = No se pudo leer ninguna palabra en el archivo: quizá sus páginas sean imágenes. Quien no las ve no puede leerlas.
file-video = Un vídeo (MP4) puede tener { $limit }.
file-of = { $what } ({ $count })

file-found-author = el nombre de un autor
file-found-last-editor = el nombre de quien lo cambió por última vez
file-found-company = una empresa o un responsable
file-found-location = el lugar donde se hizo
file-found-device = la cámara o el teléfono
file-found-comment = comentarios y notas
file-found-tracked-change = cambios registrados
file-found-earlier-version = versiones anteriores
file-found-hidden-text = texto oculto
file-found-attachment = archivos adjuntos
file-found-script = scripts y acciones
file-found-local-path = rutas en un ordenador
file-found-link = direcciones detrás de enlaces (sus palabras quedan)
file-found-form-field = campos para rellenar (lo escrito queda)
file-found-custom-property = propiedades con nombres propios
file-found-title = título, asunto o descripción del archivo
file-found-dates = fechas de creación y de cambio
file-found-software = el programa que lo hizo
file-found-identifier = números que distinguen ejemplares
file-found-thumbnail = pequeñas imágenes de vista previa
file-found-printer-setting = ajustes de una impresora
file-found-metadata = otros datos junto al contenido
file-found-picture = imágenes de un tipo que no se puede limpiar
file-found-track = pistas de un vídeo que no son imagen, sonido ni subtítulos

file-issue-damaged = Este archivo no se puede leer: está dañado, o no es lo que dice su nombre. Guárdelo de nuevo, o como PDF, y elíjalo otra vez.
file-issue-locked = Este archivo está protegido con una contraseña. Guárdelo sin ella y elíjalo otra vez.
file-issue-too-much = En este archivo hay más de lo que se puede aceptar una vez descomprimido. Hágalo más pequeño, o guárdelo como PDF, y elíjalo otra vez.
file-issue-unread = La lectura de este archivo tardó demasiado. Guárdelo como PDF, o hágalo más pequeño, y elíjalo otra vez.
file-issue-too-many-words = Elija un texto más corto, por favor: en este se contaron unas { $count } palabras, y se aceptan { $limit } como máximo.

file-upload-going = Enviando: { $percent } %
file-upload-broken = Se cortó la línea. Nuevo intento…
file-upload-done = El archivo llegó.

file-desk-note = Usted descarga copias, sin lo que dice quién las hizo. Cada descarga queda registrada.
file-desk-copy = { $name }: copia ({ $size })
file-desk-waiting = la copia aún está por hacer
file-desk-refused = no se puede hacer ninguna copia: pida otro archivo al candidato
file-desk-taken-out = No está en la copia:
file-desk-original = El archivo tal como llegó
file-desk-original-text = Puede nombrar a personas que no deben ser nombradas, y dañar el ordenador que lo abra. Su petición queda registrada.
file-desk-original-get = Descargar el original
file-assess-copy = Descargar la copia ({ $kind }, { $size })
file-assess-none = Todavía no hay copia que leer.

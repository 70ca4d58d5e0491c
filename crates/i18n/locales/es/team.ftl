# La clave del equipo.
team-title = Clave del equipo
team-none = Todavía no hay clave del equipo. Antes de que haya una, nadie puede presentar una solicitud: las solicitudes se sellan para ella.
team-open = La clave del equipo está desbloqueada. Las solicitudes se pueden leer hasta que la plataforma se inicie de nuevo, o hasta que usted la bloquee.
team-locked = La clave del equipo está bloqueada. Las solicitudes, sus archivos y las cartas sobre ellas no se pueden leer, y esas cartas esperan. Todo el mundo puede seguir leyendo las páginas públicas, presentando una solicitud y modificándola.
team-left = { $count ->
    [0] La nueva clave está casi en uso: se están dando los últimos pasos.
    [one] Se está poniendo en uso una nueva clave. Una solicitud sigue sellada para la anterior; guarde las dos claves.
   *[other] Se está poniendo en uso una nueva clave. { $count } solicitudes siguen selladas para la anterior; guarde las dos claves.
}
team-key = Clave del equipo
team-key-hint = La línea que empieza por AGE-SECRET-KEY-1, o el archivo entero que la protege. Solo se guarda en la memoria.
team-passphrase = Frase de contraseña
team-passphrase-hint = Solo para una clave en un archivo protegido.
team-unlock = Desbloquear la clave del equipo
team-lock = Bloquear la clave del equipo
team-lock-text = Bloquéela cuando nadie necesite leer solicitudes. Se puede desbloquear en cualquier momento.
team-keys = Claves en uso
team-number = Número
team-since = En uso desde
team-public = Mitad pública
team-state = Estado
team-is-open = Desbloqueada
team-is-locked = Bloqueada
team-new = Una nueva clave del equipo
team-new-first = Se le muestra una clave. Quien la tenga puede desbloquear las solicitudes; la plataforma misma no la guarda.
team-new-replaces = Ponga en uso una nueva clave cuando se vaya alguien que tenía la actual. Todo se sella de nuevo mientras la plataforma sigue; después, la clave actual ya no abre nada aquí. Todavía abre las copias de seguridad hechas antes.
team-new-show = Mostrarme una nueva clave
team-fresh-lead = Esta es una nueva clave del equipo. Se muestra una sola vez, y solo está en uso después de que usted la haya traído de vuelta abajo.
team-fresh-keep = Guárdela en dos lugares fuera de esta plataforma, por ejemplo en un gestor de contraseñas y en un sobre cerrado. Si se pierde, ya nadie puede leer las solicitudes, salvo los propios solicitantes.
team-fresh-again = La clave, tal como la ha guardado
team-fresh-again-hint = Cópiela de donde la guarda. También se acepta una clave que usted mismo haya hecho con el programa age.
team-fresh-use = Usar esta clave
team-not-a-key = Esto no es una clave del equipo. Compruebe que está entera: la línea empieza por AGE-SECRET-KEY-1.
team-no-passphrase = Este archivo está protegido. Escriba su frase de contraseña.
team-wrong-passphrase = El archivo no se abre con esta frase de contraseña. Compruebe cada carácter y escríbala de nuevo.
team-another = Esto es una clave, pero no una que esta plataforma use ahora. Compruebe su número y tome la correcta.
team-same = Esta clave ya está en uso. Haga que se muestre una nueva.
team-unfinished = Todavía se está sustituyendo una clave. Espere a que termine y empiece de nuevo.

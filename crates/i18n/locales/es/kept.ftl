# Lo que envía alguien cuya sesión terminó.
kept-title = Aquí no hay nada para usted ahora
kept-lead = Si había iniciado sesión, esta terminó. No se hizo nada, y lo que escribió sigue en esta página. Abra uno de estos enlaces en otra pestaña, inicie sesión, vuelva aquí y envíelo de nuevo.
kept-sign-in = Iniciar sesión
kept-return = Abrir una solicitud con su código
kept-files = Un archivo que eligió deberá elegirse de nuevo después.
kept-send = Enviar de nuevo
kept-again = Envíelo una vez más
kept-again-lead = Este formulario es de antes de que iniciara sesión, así que aún no se hizo nada. Lo que escribió está abajo. Envíelo una vez más si es lo que quiere.

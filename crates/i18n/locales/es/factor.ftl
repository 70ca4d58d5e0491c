# Segundos factores, códigos de recuperación y lo que se dice de ellos.
factor-field = Código de la aplicación, o código de recuperación
factor-field-hint = Las seis cifras que muestra la aplicación, o uno de sus códigos de recuperación.
factor-over = Demasiados códigos eran erróneos, o pasó demasiado tiempo. Espere una hora o inicie sesión de nuevo.
factor-rehearsal = Esto es un ensayo: el teléfono ficticio muestra { $code }.
factor-withheld = Sus funciones quedan en suspenso hasta que muestre un segundo factor. Para organizar hace falta uno: un buzón por sí solo lo leen otros con demasiada facilidad. Se configura en dos minutos, con un teléfono.
factor-withheld-confirm = Sus funciones quedan en suspenso en esta sesión hasta que muestre su segundo factor.
factor-resting = Se retiró su segundo factor, y sus funciones quedan en suspenso hasta el { $until }. Si no lo pidió usted, escríbanos enseguida.
factor-confirm = Muestre su segundo factor
factor-confirm-lead = Antes de cambiar algo en su forma de iniciar sesión, muestre una vez más su segundo factor.
factor-confirm-button = Continuar
factor-recovery = Códigos de recuperación
factor-recovery-none = No tiene códigos de recuperación. Sin ellos, perder el teléfono le cierra la puerta hasta que le ayude alguien de la organización.
factor-recovery-left = { $many ->
    [0] No queda ningún código de recuperación. Cree otros nuevos.
    [one] Queda un código de recuperación.
   *[other] Quedan { $many } códigos de recuperación.
}
factor-recovery-make = Crear códigos de recuperación
factor-recovery-renew = Crear nuevos códigos de recuperación
factor-recovery-lead = Cada uno de estos códigos vale una vez por su segundo factor. Se muestran ahora y nunca más. Los códigos que tenía antes ya no valen.
factor-recovery-keep = Imprímalos o anótelos, y guárdelos lejos de su teléfono.
factor-recovery-download = Guardar como archivo de texto
factor-recovery-file = Códigos de recuperación de Rostrum
factor-recovery-kept = Los he guardado
factor-way-mail = Con un código del correo
factor-way-given = Con un código entregado
factor-way-passkey = Con una llave de acceso
factor-way-provider = Con el inicio de sesión de su organización
factor-proven = segundo factor mostrado
factor-session-end = Cerrar esta sesión
factor-session-of = la sesión del { $since }
factor-reset = Retirar los segundos factores
factor-reset-about = segundos factores de { $name }
factor-event-set = Se configuró un segundo factor en su cuenta.
factor-event-codes-made = Se crearon nuevos códigos de recuperación para su cuenta. Los códigos que tenía antes ya no valen.
factor-event-code-used = Se usó un código de recuperación en su cuenta.
factor-event-reset = La organización retiró los segundos factores de su cuenta. Sus sesiones se han cerrado, y sus funciones pueden quedar en suspenso durante un día. Inicie sesión y configure un nuevo segundo factor.

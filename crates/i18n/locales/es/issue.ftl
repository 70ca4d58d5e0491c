# What is wrong with an answer, said as what to do about it.

issue-missing = Responda a esta pregunta, por favor.
issue-too-many-words = Use como máximo { $limit ->
        [one] una palabra
       *[other] { $limit } palabras
    }, por favor; su texto tiene { $count }.
issue-too-long = Use como máximo { $limit ->
        [one] un carácter
       *[other] { $limit } caracteres
    }, por favor.
issue-not-an-email = Escriba una dirección de correo electrónico, como nombre@example.org.
issue-not-an-address = Escriba una dirección web, como www.example.org.
issue-not-a-phone = Escriba un número de teléfono en cifras, como +41 22 000 00 00.
issue-not-a-year = Escriba un año con cuatro cifras, como 1998.
issue-not-a-number = Escriba un número entero de { $min } a { $max }.
issue-not-a-choice = Elija una de las respuestas que se muestran aquí.
issue-not-a-date = Escriba una fecha que exista en el calendario.
issue-not-a-time = Escriba una hora, como 14:30.
issue-file-too-large = Elija un archivo de { $limit } como máximo.
issue-file-kind = Elija un archivo de otro tipo: este no se puede aceptar.
issue-file-empty = Elija otro archivo: este está vacío.
issue-taken = Elija otra opción: esta ya está ocupada.

# Travel grants, at the desk.
grants-title = Becas de viaje
grants-lead = Quién viaja, con el dinero de quién, y cómo va cada viaje. Los importes están en francos suizos.
grants-money = El dinero, por donante
grants-donor = Donante
grants-for = Para
grants-budget = Presupuesto
grants-committed = Comprometido
grants-spent = Gastado
grants-left = Queda
grants-over = excedido
grants-no-funds = Todavía no se ha introducido ningún donante.
grants-add-fund = Añadir un donante
grants-plan = Costes de los viajes
grants-report = Informe a los donantes
grants-people = Quién viaja y quién lo solicita
grants-nobody = Ninguna persona elegida o en reserva solicita una beca.
grants-who = Quién
grants-standing = Plaza
grants-grant = Beca
grants-cost = Coste
grants-journey = Viaje
grants-anybody = todas las personas
grants-women = mujeres
grants-cso = sociedad civil
grants-nhri = INDH
grants-any-series = todas las series

# Where a grant stands.
grant-stand-planned = No ofrecida
grant-stand-offered = Ofrecida
grant-stand-accepted = Aceptada
grant-stand-settled = Liquidada
grant-stand-declined = Rechazada
grant-stand-lapsed = Sin respuesta a tiempo
grant-stand-withdrawn = Plaza devuelta
grant-stand-visa-refused = Visado denegado
grant-stand-taken-back = Retirada
grant-until = hasta el { $until }
grant-no-rate = sin cambio para { $currency }

# One grant.
grant-title = Beca de viaje
grant-standing = En qué punto está
grant-traveller = Quién viaja
grant-substitute = la persona suplente
grant-application = Candidatura
grant-estimate = Coste estimado
grant-promised = Prometido
grant-paid = Pagado hasta ahora
grant-trouble = Esta beca ha quedado libre: { $why }. Decida si viaja otra persona.
grant-next = Quién podría viajar en su lugar
grant-next-lead = Esta lista no elige a nadie. Una persona de la reserva se elige primero para intervenir, en la página de su candidatura, y después se le ofrece una beca.
grant-next-none = La candidatura no nombra suplente, y nadie en la reserva de esta reunión solicita una beca.
grant-next-place = Puesto
grant-again-substitute = Preverla para la persona suplente, { $name }
grant-again = Preverla de nuevo
grant-rest = No viaja nadie en su lugar
grant-cost-title = Cuánto cuesta
grant-from = Estado de salida
grant-from-said = La candidatura indica
grant-own = Este viaje cuesta algo distinto de lo que dice el plan
grant-airfare = Vuelo de ida y vuelta
grant-nights = Noches
grant-night = Precio de una noche
grant-days = Días con dieta
grant-per-diem = Dieta diaria
grant-visa-fee = Tasa del visado
grant-amount-hint = En francos, por ejemplo 1200 o 1200.50, o con una moneda, por ejemplo EUR 950.
grant-save-cost = Guardar el coste
grant-offer-title = Ofrecerla
grant-offer-lead = El dinero se reserva en cuanto se ofrece la beca. Una carta que no nombra nada queda en la bandeja de salida a la espera de revisión.
grant-fund = El dinero de quién
grant-fund-left = { $name }: quedan { $left }
grant-last-day = Último día para aceptar
grant-time = Último minuto de ese día, hora de Ginebra
grant-time-hint = Por ejemplo 18:00. Todo el día si se deja vacío.
grant-over = Por qué se gasta más de lo que queda
grant-over-hint = Solo si es intencionado. El registro anota que se superó el presupuesto.
grant-offer-do = Ofrecer la beca
grant-end = Ponerle fin
grant-end-taken-back = Retirarla
grant-end-visa-refused = El visado fue denegado
grant-end-withdrawn = La persona no viene
grant-settle = Todo está pagado: liquidarla
grant-journey = El viaje
grant-visa = Visado
grant-visa-since = Desde
grant-visa-unknown = No se sabe
grant-visa-not-needed = No hace falta
grant-visa-asked-for = Solicitado
grant-visa-granted = Concedido
grant-visa-refused = Denegado
grant-flight = Vuelo reservado
grant-hotel = Hotel reservado
grant-claim = Solicitud de reembolso recibida
grant-paid-on = Reembolso pagado
grant-notes = Notas
grant-notes-hint = Las leen los organizadores, y la persona en la copia de todo lo que se guarda. Se borran con los datos de viaje.
grant-save-journey = Guardar el viaje
grant-payments = Lo que se ha pagado
grant-payments-none = Todavía no se ha pagado nada.
grant-line = Para
grant-line-airfare = Vuelo
grant-line-nights = Hotel
grant-line-per-diem = Dieta diaria
grant-line-visa = Tasa del visado
grant-amount = Importe
grant-francs = En francos
grant-day = Pagado el
grant-spend = Introducir
grant-strike = Anular
grant-passport = Pasaporte y carta para el visado
grant-passport-none = La persona todavía no ha introducido el pasaporte, o se ha borrado.
grant-passport-soon = El pasaporte caduca menos de tres meses después de la serie.
grant-letter-in = Carta de invitación en { $language } (PDF)
grant-letter-lead = La carta se compone a partir del pasaporte cuando usted la pide y no se guarda en ningún sitio. El registro anota que la pidió.

# Donors, and what journeys cost.
fund-title = Donante
fund-name = Nombre
fund-budget = Presupuesto, en francos suizos
fund-states = Solo para estos Estados
fund-states-hint = Para todos si no se marca ninguno.
fund-women = Solo para mujeres
fund-applicants = Para
fund-applicants-any = Todas las personas
fund-applicants-cso = Organizaciones de la sociedad civil
fund-applicants-nhri = Instituciones nacionales de derechos humanos
fund-only-series = Solo para esta serie
fund-acknowledged = La convocatoria agradece a este donante
fund-acknowledged-hint = El nombre es entonces público. De lo contrario, solo lo conocen los organizadores.
fund-save = Guardar el donante
fund-remove = Retirar el donante
plan-lead = Lo que cuesta un viaje por regla general. Cada beca puede costar otra cosa. Lo ofrecido queda como se ofreció. Un importe en otra moneda se convierte con el cambio de abajo, y cada línea se redondea al céntimo más próximo.
plan-everybody = Para todas las personas
plan-rates = Cambio de otras monedas
plan-rates-hint = Uno por línea, con el día: EUR 0.9435 2026-11-02
plan-airfare-from = Vuelo desde { $place }
plan-visa-from = Tasa del visado, { $place }
plan-regions = Desde una región
plan-states = Desde un Estado, si es distinto
plan-region-african = África
plan-region-asia-pacific = Asia y el Pacífico
plan-region-eastern-european = Europa Oriental
plan-region-latin-american-and-caribbean = América Latina y el Caribe
plan-region-western-european-and-others = Europa Occidental y otros
plan-region-outside = otro lugar
plan-save = Guardar los costes

# What donors are told.
report-lead = Lo que se puede decir a cada donante. No hay nombres. No figura ningún número inferior a { $few }: los Estados con menos viajeros se cuentan juntos, y si son menos de { $few } en total, solo se dicen las sumas. La regla es la misma para todas las personas, para no señalar a nadie.
report-grants = Becas
report-few = menos de { $few }
report-state = Para qué Estados
report-result = Con qué resultado
report-spent = Para qué
report-others = Los demás juntos
report-what = Qué
report-number = Número
report-csv = En CSV
report-xlsx = En hoja de cálculo

# What is wrong.
grant-flaw-missing = Falta esto.
grant-flaw-too-long = Use como máximo { $limit } caracteres.
grant-flaw-money = Escriba un importe, por ejemplo 1200 o EUR 950.50.
grant-flaw-francs = Los presupuestos están en francos suizos.
grant-flaw-number = Escriba un número entero de 0 a { $max }.
grant-flaw-date = Escriba una fecha con día, mes y año, o una hora como 18:00.
grant-flaw-choice = Elija entre lo que hay.
grant-flaw-rate = Esta línea no es un cambio: { $line }. Escriba una moneda, un cambio y un día, por ejemplo EUR 0.9435 2026-11-02.
grant-flaw-no-rate = No hay cambio para { $currency }. Introduzca uno en los costes de los viajes.
grant-flaw-past = Eso ya ha pasado. Elija un momento futuro.
grant-flaw-not-after = El pasaporte caduca antes de haberse expedido.
grant-flaw-not-from-here = No se puede hacer en el punto en que está la beca.
grant-flaw-no-seat = No se ofrece una beca a quien no tiene plaza. Elija primero la candidatura y comunique la decisión.
grant-flaw-nobody = La candidatura no nombra a nadie que pueda viajar.
grant-flaw-outside-state = Este dinero es para otros Estados.
grant-flaw-outside-women = Este dinero es para mujeres.
grant-flaw-outside-applicants = Este dinero es para otro tipo de organización.
grant-flaw-outside-series = Este dinero es para otra serie.
grant-flaw-not-enough = Hacen falta { $needed } y hay { $left }. Elija otro dinero, o diga por qué se gasta más.
grant-flaw-too-late = El plazo de respuesta ha terminado.
grant-flaw-in-use = Se ha prometido o gastado dinero de este donante. Se queda.
grant-flaw-all-series = El dinero para todas las series lo introducen quienes las organizan todas.
grant-flaw-no-call = La convocatoria de esta serie no anuncia becas, así que no agradece a nadie.

# The agenda and the log.
desk-grant-free-reserve = una beca de viaje ha quedado libre ({ $why }); hay alguien en la reserva
desk-grant-free = una beca de viaje ha quedado libre ({ $why }); no hay nadie en la reserva
log-act-support = Se ocupó de las becas de viaje
log-note-costs-of-journeys = costes de los viajes
log-note-donor = donante
log-note-donor-taken-away = donante retirado
log-note-grant-planned = beca prevista
log-note-grant-offered = beca ofrecida
log-note-grant-offered-over-budget = beca ofrecida por encima del presupuesto
log-note-grant-accepted = beca aceptada
log-note-grant-declined = beca rechazada
log-note-grant-ended = fin de la beca
log-note-grant-lapsed = beca sin respuesta
log-note-grant-settled = beca liquidada
log-note-grant-planned-again = beca prevista de nuevo
log-note-grant-laid-to-rest = no viaja nadie en su lugar
log-note-grant-paid = pago introducido
log-note-grant-paid-over-budget = pago introducido por encima del presupuesto
log-note-grant-payment-taken-back = pago anulado
log-note-journey = viaje
log-note-passport = pasaporte
log-note-passport-read = pasaporte leído
log-note-visa-letter = carta para un visado
log-note-exported-donors = informe a los donantes exportado
log-note-exported-grants = lista de becas exportada

# For those who travel.
grant-own-title = Su beca de viaje
grant-own-go = Beca de viaje: ver y responder
grant-own-notice = Se le ofrece una beca de viaje. Responda antes de: { $until }.
grant-own-passport-notice = Para su visado necesitamos los datos de su pasaporte.
grant-own-lead = Ofrecemos pagar su viaje a Ginebra: el vuelo, las noches y la dieta diaria, como dice la convocatoria. Responda antes de: { $until }. Después la oferta termina y puede viajar otra persona.
grant-own-substitute = La oferta es para la persona suplente que usted nombró.
grant-own-accepted = Ha aceptado la beca. Le escribiremos sobre el vuelo y el hotel.
grant-own-settled = Todo su viaje está pagado.
grant-own-over = Esta oferta ha terminado. Si es un error, escriba a { $contact }.
grant-own-accept = Aceptar la beca
grant-own-decline = Rechazar la beca
grant-own-sure = ¿Rechazar la beca de viaje?
grant-own-sure-text = Su plaza sigue siendo suya. El dinero va a otra persona, y quizá no podamos ofrecerlo de nuevo. El pasaporte que haya introducido aquí se borra.
grant-own-amount = Hasta
grant-passport-title = Su pasaporte
grant-passport-lead = Si necesita un visado, escriba lo que figura en el pasaporte de la persona que viaja. Lo usamos para la carta de invitación y para nada más. Se guarda sellado: solo pueden leerlo los organizadores que tienen la clave del equipo, y cada lectura queda en el registro. Se borra { $days } días después de la serie, o de inmediato si usted lo pide aquí.
grant-passport-family = Apellidos, como en el pasaporte
grant-passport-given = Nombres, como en el pasaporte
grant-nationality = Nacionalidad
grant-passport-number = Número del pasaporte
grant-born = Fecha de nacimiento
grant-birthplace = Lugar de nacimiento
grant-issued = Expedido el
grant-expires = Caduca el
grant-embassy = Embajada o consulado donde pide el visado
grant-passport-save = Guardar sellado
grant-passport-kept = Su pasaporte está guardado, sellado.
grant-passport-erase = Borrar mi pasaporte ahora

# The letter of invitation.
grant-letter-title = Carta de invitación
grant-letter-date = Ginebra, { $date }
grant-letter-greeting = A quien corresponda:
grant-letter-invites = { $organisation } invita a { $name } a reuniones sobre derechos humanos que celebra en Ginebra, Suiza: { $dates }, { $place }. Estos son los datos de la persona invitada:
grant-letter-costs = { $organisation } paga el vuelo de ida y vuelta a Ginebra, las noches allí y una dieta diaria.
grant-letter-asks = Agradeceríamos que se expidiera un visado a tiempo para las reuniones.
grant-letter-questions = Para cualquier pregunta: { $contact }.
grant-letter-regards = Atentamente

# Letters about grants. They name nothing.
mail-grant-offer-name = Beca de viaje: oferta
mail-grant-offer-subject = Presesiones { $series }: una pregunta sobre { $number }
mail-grant-offer-body =
    Buenos días:
    
    Sobre la candidatura con el número { $number } para las presesiones { $series }, algo en su página espera su respuesta hasta: { $deadline }. Para leerlo, abra esta página y escriba el código de su candidatura:
    
    { $address }
    
    Después ya no se podrá responder.
    
    Atentamente
    { $organisation }
    { $contact }
mail-grant-lapsed-name = Beca de viaje: oferta terminada
mail-grant-lapsed-subject = Presesiones { $series }: sobre { $number }
mail-grant-lapsed-body =
    Buenos días:
    
    Sobre la candidatura con el número { $number } para las presesiones { $series }: el plazo para responder a lo que preguntamos en su página ha terminado. El resto de la candidatura no cambia. Si algo le impidió responder, escríbanos. Lo encontrará todo en esta página, con el código de su candidatura:
    
    { $address }
    
    Atentamente
    { $organisation }
    { $contact }

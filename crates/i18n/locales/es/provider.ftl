# Signing in at a provider of OpenID Connect. $name is how the operator calls it.
provider-lead = Si tiene una cuenta en { $name } con la misma dirección de correo electrónico, también le abre la plataforma.
provider-use = Iniciar sesión con { $name }
provider-going = Su navegador pasa ahora a { $name }. Inicie sesión allí como siempre y después volverá aquí.
provider-go = Continuar a { $name }
provider-otherwise = Iniciar sesión de otra manera
provider-back = Ha vuelto de { $name }. Un paso más y habrá iniciado sesión aquí.
provider-finish = Terminar el inicio de sesión
provider-away = { $name } no responde ahora. Inicie sesión con un código por correo electrónico o vuelva a intentarlo dentro de unos minutos.
provider-over = Este inicio de sesión con { $name } tardó demasiado, ya se usó o comenzó en otro navegador. Comience de nuevo.
provider-nobody = { $name } no respondió por nadie que tenga una cuenta aquí. Inicie sesión con un código por correo electrónico, o pida a un organizador una cuenta con la dirección que { $name } conoce.
provider-links = Inicio de sesión en otro servicio
provider-links-lead = Quien inicie sesión allí en su nombre entra aquí, después del segundo paso si usted tiene uno.
provider-link-since = vinculado { $since }, último uso { $used }
provider-forget = Olvidar el vínculo
provider-event-linked = Su cuenta se vinculó a un inicio de sesión en otro servicio: quien inicie sesión allí en su nombre entra aquí. Lo encontrará en la página de su cuenta.
provider-event-forgotten = Se olvidaron los vínculos de su cuenta con otros servicios de inicio de sesión.

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Servidor o país</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Adónde van</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Choose how Maikr’s window looks.</source>
        <translation>Elige el aspecto de la ventana de Maikr.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself. Without this, Maikr does as the system asks.</source>
        <translation>Nada en la ventana se mueve solo. Sin esto, Maikr hace lo que pide el sistema.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>PNG and JPEG pictures</source>
        <translation>Imágenes PNG y JPEG</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only the pixels are sent, not where or when it was taken.</source>
        <translation>PNG o JPEG. Solo se envían los píxeles, no dónde ni cuándo se tomó.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
</context>
<context>
    <name>BundlesCard</name>
    <message>
        <source>All the names of a well-known site, to be sent its way by one rule.</source>
        <translation>Todos los nombres de un sitio conocido, enviados por su camino con una sola regla.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Crear una regla</translation>
    </message>
    <message>
        <source>Make a rule of {bundle}</source>
        <translation>Crear una regla con {bundle}</translation>
    </message>
    <message>
        <source>Names and addresses: {count}</source>
        <translation>Nombres y direcciones: {count}</translation>
    </message>
</context>
<context>
    <name>CheckKinds</name>
    <message>
        <source>Account</source>
        <comment>account</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Background service</source>
        <comment>daemon</comment>
        <translation>Servicio en segundo plano</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>clock</comment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disk space</source>
        <comment>disk</comment>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Firewall</source>
        <comment>firewall</comment>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>IPv4</source>
        <comment>ipv4</comment>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 leak</source>
        <comment>ipv4-leak</comment>
        <translation>Fuga de IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <comment>ipv6</comment>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 leak</source>
        <comment>ipv6-leak</comment>
        <translation>Fuga de IPv6</translation>
    </message>
    <message>
        <source>Last sign of life of a server</source>
        <comment>handshakes</comment>
        <translation>Última señal de vida de un servidor</translation>
    </message>
    <message>
        <source>Leak of names</source>
        <comment>name-leak</comment>
        <translation>Fuga de nombres</translation>
    </message>
    <message>
        <source>Maikr&apos;s service</source>
        <comment>backend</comment>
        <translation>Servicio de Maikr</translation>
    </message>
    <message>
        <source>Names of sites</source>
        <comment>names</comment>
        <translation>Nombres de sitios</translation>
    </message>
    <message>
        <source>Other programs</source>
        <comment>in-the-way</comment>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Programs that Maikr needs</source>
        <comment>programs</comment>
        <translation>Programas que Maikr necesita</translation>
    </message>
    <message>
        <source>Routes and network devices</source>
        <comment>routes</comment>
        <translation>Rutas y dispositivos de red</translation>
    </message>
    <message>
        <source>Safe place for the sign-in</source>
        <comment>keyring</comment>
        <translation>Lugar seguro para la sesión</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source> What was skipped can be checked once you are connected.</source>
        <translation> Lo que se omitió se puede comprobar cuando estés conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} checks found something wrong on {when}. Each says what to do.</source>
        <translation>
            <numerusform>%Ln de {all} comprobaciones encontró algo mal el {when}. Dice qué hacer.</numerusform>
            <numerusform>%Ln de {all} comprobaciones encontraron algo mal el {when}. Cada una dice qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Nothing is wrong, as of {when}.</source>
        <translation>Nada está mal, a fecha de {when}.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Looks whether anything leaks, is in the way or is out of order.</source>
        <translation>Mira si algo se filtra, estorba o no está en orden.</translation>
    </message>
    <message>
        <source>Protection checks</source>
        <translation>Comprobaciones de protección</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>The two were tested against different servers. For a fair comparison test both against {net}.</source>
        <translation>Los dos se probaron con servidores distintos. Para comparar con justicia, prueba los dos con {net}.</translation>
    </message>
    <message>
        <source>There are not both yet: a whole test of the tunnel, and one without Maikr. For the second, disconnect and press “Test without Maikr”; then connect and test the tunnel.</source>
        <translation>Todavía no hay los dos: una prueba entera del túnel y una sin Maikr. Para la segunda, desconéctate y pulsa «Probar sin Maikr»; luego conéctate y prueba el túnel.</translation>
    </message>
    <message>
        <source>With and without Maikr</source>
        <translation>Con y sin Maikr</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Through {place}</source>
        <translation>Por {place}</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Sin Maikr</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both versions are kept, and the first is in force until you choose.</source>
        <translation>Se guardan las dos versiones, y la primera rige hasta que elijas.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Conservar la primera</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Conservar la segunda</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>La segunda</translation>
    </message>
    <message>
        <source>Two devices changed the same rules</source>
        <translation>Dos dispositivos cambiaron las mismas reglas</translation>
    </message>
    <message>
        <source>without this line</source>
        <translation>sin esta línea</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree and continue</source>
        <translation>Aceptar y continuar</translation>
    </message>
    <message>
        <source>Back to the short list</source>
        <translation>Volver a la lista corta</translation>
    </message>
    <message>
        <source>Fetching the policy…</source>
        <translation>Obteniendo la política…</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Privacy policy, version {version} of {date}.</source>
        <translation>Política de privacidad, versión {version} de {date}.</translation>
    </message>
    <message>
        <source>Read the whole policy</source>
        <translation>Leer toda la política</translation>
    </message>
    <message>
        <source>Six things about each sign-in, and no seventh:</source>
        <translation>Seis cosas de cada sesión, y ninguna séptima:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>What Maikr keeps about you</source>
        <translation>Lo que Maikr guarda sobre ti</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>A fault in Maikr</source>
        <translation>Un fallo en Maikr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>Salir de Maikr</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>Guardado como {file}, legible solo para ti. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong</source>
        <translation>Algo falló en Maikr</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Your tunnel is not affected: Maikr’s service keeps it. What you did last may not have worked; try it again. If this comes back, save the report and send it to Maikr’s developers. Nothing is sent by itself.</source>
        <translation>Tu túnel no se ve afectado: el servicio de Maikr lo mantiene. Puede que lo último que hiciste no haya funcionado; inténtalo otra vez. Si vuelve a pasar, guarda el informe y envíalo a los desarrolladores de Maikr. No se envía nada por sí solo.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>DefaultRow</name>
    <message>
        <source>Connected server</source>
        <translation>Servidor conectado</translation>
    </message>
    <message>
        <source>Edit where everything else goes</source>
        <translation>Editar adónde va todo lo demás</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Servidor o país</translation>
    </message>
    <message>
        <source>Where everything else goes</source>
        <translation>Adónde va todo lo demás</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Added {when} · key {key}…</source>
        <translation>Añadido el {when} · clave {key}…</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>It can’t connect any more until someone signs in there. A tunnel that it has now breaks off, and that computer is offline until Maikr is disconnected there.</source>
        <translation>Ya no puede conectarse hasta que alguien inicie sesión allí. Un túnel que tenga ahora se corta, y ese equipo queda sin conexión hasta que se desconecte Maikr allí.</translation>
    </message>
    <message>
        <source>Maikr renews it by itself, without a break in the tunnel; this does so at once.</source>
        <translation>Maikr la renueva solo, sin interrumpir el túnel; esto lo hace ahora mismo.</translation>
    </message>
    <message>
        <source>New key now</source>
        <translation>Nueva clave ya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the device added {when}</source>
        <translation>Quitar el dispositivo añadido el {when}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarlo</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Every computer you signed in on has a key of its own. Remove what you no longer use.</source>
        <translation>Cada equipo en el que iniciaste sesión tiene su propia clave. Quita los que ya no uses.</translation>
    </message>
    <message>
        <source>This computer has a new key, and the old one is ended.</source>
        <translation>Este equipo tiene una clave nueva, y la antigua ya no vale.</translation>
    </message>
    <message>
        <source>This computer has a new key. The old one is ended as soon as the tunnel has moved to it.</source>
        <translation>Este equipo tiene una clave nueva. La antigua dejará de valer en cuanto el túnel haya pasado a ella.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCard</name>
    <message>
        <source>Gather anew</source>
        <translation>Reunir de nuevo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Informe de problemas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Guardar el informe de problemas</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>Guardado como {file}, legible solo para ti. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>The problem report</source>
        <translation>El informe de problemas</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, settings and logs, without names, addresses or keys. Nothing is sent; read it, save it, and pass it on if you like.</source>
        <translation>Lo que ayuda a encontrar un fallo: versiones, ajustes y registros, sin nombres, direcciones ni claves. No se envía nada; léelo, guárdalo y pásalo si quieres.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Write one site or address here, and nothing else.</source>
        <translation>Escribe aquí un sitio o una dirección, y nada más.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>Buscando tu sesión…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>ExitsCard</name>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Y %Ln más</numerusform>
            <numerusform>Y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules lead to</source>
        <translation>Tus reglas llevan a</translation>
    </message>
    <message>
        <source>{place}: connected</source>
        <translation>{place}: conectado</translation>
    </message>
    <message>
        <source>{place}: connecting…</source>
        <translation>{place}: conectando…</translation>
    </message>
    <message>
        <source>{place}: does not answer</source>
        <translation>{place}: no responde</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>The same rules for another computer, or for another program.</source>
        <translation>Las mismas reglas para otro equipo o para otro programa.</translation>
    </message>
    <message>
        <source>Your rules in that form</source>
        <translation>Tus reglas en esa forma</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>How good the connection to each server was</source>
        <translation>Lo buena que fue la conexión con cada servidor</translation>
    </message>
    <message>
        <source>How many bytes went up and down</source>
        <translation>Cuántos bytes subieron y bajaron</translation>
    </message>
    <message>
        <source>Never: the sites you visit, what you look up or send, your own address, or your device.</source>
        <translation>Nunca: los sitios que visitas, lo que buscas o envías, tu propia dirección o tu dispositivo.</translation>
    </message>
    <message>
        <source>The Maikr address you appeared under</source>
        <translation>La dirección de Maikr con la que aparecías</translation>
    </message>
    <message>
        <source>The sites in your own rule list, as you wrote them</source>
        <translation>Los sitios de tu propia lista de reglas, como los escribiste</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>Cuándo iniciaste sesión</translation>
    </message>
    <message>
        <source>Which Maikr servers you used</source>
        <translation>Qué servidores de Maikr usaste</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Enviarme un código</translation>
    </message>
    <message>
        <source>We mail you a code with which you set a new one.</source>
        <translation>Te enviamos por correo un código con el que pones una nueva.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>tu@example.com</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Made for</source>
        <translation>Hecha para</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Checks whether your protection holds, and shows every report that Maikr gets about your use, word for word. A report holds six things and never which sites you visit.</source>
        <translation>Comprueba si tu protección aguanta y muestra cada informe que Maikr recibe sobre tu uso, palabra por palabra. Un informe contiene seis cosas y nunca qué sitios visitas.</translation>
    </message>
    <message>
        <source>Every place you can appear from, with how busy its server is. Press Enter or double-click to connect, and the star keeps a place among your favourites.</source>
        <translation>Todos los lugares desde los que puedes aparecer, y lo ocupado que está su servidor. Pulsa Intro o haz doble clic para conectar; la estrella guarda un lugar entre tus favoritos.</translation>
    </message>
    <message>
        <source>How Maikr connects, what may leave without the tunnel, and how this window looks. A change holds at once; there is nothing to save.</source>
        <translation>Cómo se conecta Maikr, qué puede salir sin el túnel y qué aspecto tiene esta ventana. Un cambio vale al momento; no hay nada que guardar.</translation>
    </message>
    <message>
        <source>How far away each server is, and how fast your connection is through the tunnel. A test says what it will cost in data before it starts.</source>
        <translation>Lo lejos que está cada servidor y lo rápida que es tu conexión por el túnel. Una prueba dice cuántos datos costará antes de empezar.</translation>
    </message>
    <message>
        <source>Rules send a site through a country, past the tunnel, or nowhere; the first that matches decides. Type an address above to see where it would go and why.</source>
        <translation>Las reglas envían un sitio por un país, fuera del túnel o a ninguna parte; decide la primera que lo abarca. Escribe arriba una dirección para ver adónde iría y por qué.</translation>
    </message>
    <message>
        <source>The large button connects you through Maikr or ends it, and the words below say whether you are protected. The place below it is where sites see you; press it to choose another.</source>
        <translation>El botón grande te conecta por Maikr o lo termina, y las palabras de debajo dicen si estás protegido. El lugar de debajo es donde te ven los sitios; púlsalo para elegir otro.</translation>
    </message>
    <message>
        <source>What is this page for?</source>
        <translation>¿Para qué es esta página?</translation>
    </message>
    <message>
        <source>Who is signed in, and on which computers. Remove a computer that you no longer use, or sign out of this one.</source>
        <translation>Quién ha iniciado sesión y en qué equipos. Quita un equipo que ya no uses, o cierra la sesión en este.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Contradicts rule {number}, which wins because it comes first.</source>
        <translation>Contradice la regla {number}, que gana porque va primero.</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Editarla</translation>
    </message>
    <message>
        <source>Never matches: rule {number} ({other}) takes its traffic first.</source>
        <translation>Nunca se aplica: la regla {number} ({other}) se lleva antes su tráfico.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Says again what rule {number} says.</source>
        <translation>Repite lo que dice la regla {number}.</translation>
    </message>
    <message>
        <source>Sort rules</source>
        <translation>Ordenar reglas</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>All tests</source>
        <translation>Todas las pruebas</translation>
    </message>
    <message>
        <source>By hour of day</source>
        <translation>Por hora del día</translation>
    </message>
    <message>
        <source>Earlier speed tests</source>
        <translation>Pruebas de velocidad anteriores</translation>
    </message>
    <message>
        <source>No speed test was made yet. The first one appears here once it is done.</source>
        <translation>Todavía no se ha hecho ninguna prueba de velocidad. La primera aparecerá aquí en cuanto termine.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Reading earlier tests…</source>
        <translation>Leyendo las pruebas anteriores…</translation>
    </message>
    <message>
        <source>Show the tests of</source>
        <translation>Mostrar las pruebas de</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Sin Maikr</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Address sites see</source>
        <translation>Dirección que ven los sitios</translation>
    </message>
    <message>
        <source>Best server for you</source>
        <translation>El mejor servidor para ti</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Cambiar de lugar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose a place yourself</source>
        <translation>Elige tú un lugar</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Conectado desde hace</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last used. Change place</source>
        <translation>El último usado. Cambiar de lugar</translation>
    </message>
    <message>
        <source>Least busy now. Choose a place yourself</source>
        <translation>El menos ocupado ahora. Elige tú un lugar</translation>
    </message>
    <message>
        <source>Type this in a terminal</source>
        <translation>Escribe esto en un terminal</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Add after my rules</source>
        <translation>Añadir tras mis reglas</translation>
    </message>
    <message>
        <source>Add as one rule</source>
        <translation>Añadir como una regla</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Programs read a list like “{name}” each in their own way. Which one is it made for?</source>
        <translation>Cada programa lee a su manera una lista como «{name}». ¿Para cuál está hecha?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Replace my rules</source>
        <translation>Reemplazar mis reglas</translation>
    </message>
    <message>
        <source>Rules of Maikr, Clash or Surge, or any list of sites. You see what would come before it does.</source>
        <translation>Reglas de Maikr, Clash o Surge, o cualquier lista de sitios. Ves lo que vendría antes de que venga.</translation>
    </message>
    <message>
        <source>Rules that would come from “{name}”: {count}</source>
        <translation>Reglas que vendrían de «{name}»: {count}</translation>
    </message>
    <message>
        <source>Take what I copied</source>
        <translation>Tomar lo que copié</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Lo que se incorporaría</translation>
    </message>
    <message>
        <source>“{name}” is a list of sites and addresses ({count}). Where shall they go?</source>
        <translation>«{name}» es una lista de sitios y direcciones ({count}). ¿Adónde deben ir?</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Keep my sign-in</source>
        <translation>Guardar mi sesión</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir con la sesión</translation>
    </message>
    <message>
        <source>Without a keyring, Maikr can keep your sign-in in a file that only your passphrase opens.</source>
        <translation>Sin llavero, Maikr puede guardar tu sesión en un archivo que solo abre tu frase de paso.</translation>
    </message>
</context>
<context>
    <name>KeptHereCard</name>
    <message>
        <source>Days to keep sent reports</source>
        <translation>Días que se guardan los informes enviados</translation>
    </message>
    <message>
        <source>Forget what was counted</source>
        <translation>Olvidar lo contado</translation>
    </message>
    <message>
        <source>Forgotten. Counting begins at nothing.</source>
        <translation>Olvidado. El recuento empieza de cero.</translation>
    </message>
    <message>
        <source>How much went through each server, by day. What no report has told of it yet, none ever will.</source>
        <translation>Cuánto pasó por cada servidor, por días. Lo que ningún informe haya contado todavía no se contará nunca.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Older ones are removed from this computer: 1 to {most}.</source>
        <translation>Los más antiguos se eliminan de este equipo: de 1 a {most}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Lo contado</translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation>Sí, olvidarlo todo</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>Latency</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latencia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Measurements: {count}.</source>
        <translation>Mediciones: {count}.</translation>
    </message>
    <message>
        <source>Not measured yet: {count}.</source>
        <translation>Sin medir todavía: {count}.</translation>
    </message>
    <message>
        <source>Nothing was measured in this network yet. Measure now: it takes a few small packets to each.</source>
        <translation>En esta red aún no se ha medido nada. Mide ahora: hacen falta unos pocos paquetes pequeños a cada uno.</translation>
    </message>
    <message>
        <source>Oldest figure: {age}.</source>
        <translation>Dato más antiguo: {age}.</translation>
    </message>
    <message>
        <source>Servers that answered: {count}.</source>
        <translation>Servidores que respondieron: {count}.</translation>
    </message>
    <message>
        <source>Without an answer: {count}.</source>
        <translation>Sin respuesta: {count}.</translation>
    </message>
    <message>
        <source>{low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>De {low} a {high}, valor central {middle}, la última vez {last}.</translation>
    </message>
    <message>
        <source>The nearest is {place}, {time} away.</source>
        <translation>El más cercano es {place}, a {time}.</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>A bar is the median of what was answered; half of the answers lie between its two marks.</source>
        <translation>Una barra es la mediana de las respuestas; la mitad de ellas está entre sus dos marcas.</translation>
    </message>
    <message>
        <source>Asking the servers: {done} of {all} done…</source>
        <translation>Preguntando a los servidores: {done} de {all}…</translation>
    </message>
    <message>
        <source>Latency of all servers</source>
        <translation>Latencia de todos los servidores</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Measure how far servers are</source>
        <translation>Medir lo lejos que están los servidores</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir ahora</translation>
    </message>
    <message>
        <source>Most loss</source>
        <translation>Más pérdidas</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Más cercanos</translation>
    </message>
    <message>
        <source>Now and then, and at a press: a few small packets to each server, past the tunnel.</source>
        <translation>De vez en cuando, y al pulsar: unos pocos paquetes pequeños a cada servidor, fuera del túnel.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reading the list of servers…</source>
        <translation>Leyendo la lista de servidores…</translation>
    </message>
    <message>
        <source>Servers measured</source>
        <translation>Servidores medidos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <translation>Más estables</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>LatencyView</name>
    <message>
        <source>Latency of all servers</source>
        <translation>Latencia de todos los servidores</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>From then on your traffic leaves without protection.</source>
        <translation>A partir de ahí tu tráfico sale sin protección.</translation>
    </message>
    <message>
        <source>Lockdown stays on: nothing leaves this computer, and nobody can sign in, until it is off.</source>
        <translation>El bloqueo total sigue activado: nada sale de este equipo, y nadie puede iniciar sesión, hasta que se desactive.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>¿Cerrar sesión ahora?</translation>
    </message>
    <message>
        <source>Sign out of this computer</source>
        <translation>Cerrar sesión en este equipo</translation>
    </message>
    <message>
        <source>The tunnel ends, your account loses this device, and your sign-in and your rules leave this computer: the account keeps the rules. Your settings and the reports that were sent stay here.</source>
        <translation>El túnel termina, tu cuenta pierde este dispositivo, y tu sesión y tus reglas salen de este equipo: la cuenta conserva las reglas. Tus ajustes y los informes enviados se quedan aquí.</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Sí, cerrar sesión</translation>
    </message>
</context>
<context>
    <name>LinkDesk</name>
    <message>
        <source>A web page or another program asks for this. If you connect, all your traffic goes through that server.</source>
        <translation>Lo pide una página web u otro programa. Si te conectas, todo tu tráfico irá por ese servidor.</translation>
    </message>
    <message>
        <source>Connect to {place} ({name})?</source>
        <translation>¿Conectar a {place} ({name})?</translation>
    </message>
    <message>
        <source>It asks for a server that Maikr doesn’t know. Nothing was changed.</source>
        <translation>Pide un servidor que Maikr no conoce. No se cambió nada.</translation>
    </message>
    <message>
        <source>It asks for something that Maikr doesn’t do. Nothing was changed.</source>
        <translation>Pide algo que Maikr no hace. No se cambió nada.</translation>
    </message>
    <message>
        <source>Maikr can’t follow this link</source>
        <translation>Maikr no puede seguir este enlace</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing was changed. Sign in, then open it again.</source>
        <translation>No has iniciado sesión, así que no se cambió nada. Inicia sesión y ábrelo otra vez.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link for Maikr</source>
        <translation>Un enlace para Maikr</translation>
    </message>
    <message>
        <source>Another link came meanwhile and was left out. Open it again if you want it.</source>
        <translation>Entretanto llegó otro enlace y se dejó fuera. Ábrelo otra vez si lo quieres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
</context>
<context>
    <name>LockdownSwitch</name>
    <message>
        <source>Lockdown</source>
        <translation>Bloqueo total</translation>
    </message>
    <message>
        <source>Not known: Maikr’s service is not running.</source>
        <translation>No se sabe: el servicio de Maikr no está en marcha.</translation>
    </message>
    <message>
        <source>Without a tunnel nothing leaves this computer, for all its users, from its start on. Switching it on while you are not connected takes you offline at once.</source>
        <translation>Sin túnel nada sale de este equipo, para todos sus usuarios, desde que arranca. Si lo activas sin estar conectado, te quedas sin conexión al momento.</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>MapPlaces</name>
    <message>
        <source>Enter connects</source>
        <translation>Intro conecta</translation>
    </message>
    <message>
        <source>Enter shows them apart</source>
        <translation>Intro los muestra por separado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message numerus="yes">
        <source>{city} and %Ln more cities</source>
        <translation>
            <numerusform>{city} y %Ln ciudad más</numerusform>
            <numerusform>{city} y %Ln ciudades más</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} and {other}</source>
        <translation>{city} y {other}</translation>
    </message>
</context>
<context>
    <name>NetworkHere</name>
    <message>
        <source>Asking which network this is.</source>
        <translation>Preguntando qué red es esta.</translation>
    </message>
    <message>
        <source>It asks NetworkManager, which is not at work here. So nothing is done on arrival anywhere.</source>
        <translation>Se lo pregunta a NetworkManager, que aquí no está en marcha. Por eso no se hace nada al llegar a ninguna red.</translation>
    </message>
    <message>
        <source>Maikr can’t tell which network this is</source>
        <translation>Maikr no puede saber qué red es esta</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Not trusted, and it can’t be: its router can’t be recognised.</source>
        <translation>No es de confianza ni puede serlo: no se puede reconocer su router.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>Dejar de confiar en {network}</translation>
    </message>
    <message>
        <source>This computer is in none right now.</source>
        <translation>Este equipo no está en ninguna ahora mismo.</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Confiar en esta red</translation>
    </message>
    <message>
        <source>Trust {network}</source>
        <translation>Confiar en {network}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
</context>
<context>
    <name>NetworksCard</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Lockdown is on, and holds everywhere: Maikr disconnects at no network by itself.</source>
        <translation>El bloqueo total está activado y vale en todas partes: Maikr no se desconecta por sí solo en ninguna red.</translation>
    </message>
    <message>
        <source>Maikr can connect or disconnect by itself when you arrive at a network, once: what you do there afterwards stays. One you trust is recognised by its name and its router’s hardware address; someone determined can copy both.</source>
        <translation>Al llegar a una red, Maikr puede conectarse o desconectarse por sí solo, una vez: lo que hagas allí después se queda así. Una red de confianza se reconoce por su nombre y por la dirección física de su router; alguien decidido puede copiar ambos.</translation>
    </message>
    <message>
        <source>Network · router {router}</source>
        <translation>Red · router {router}</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Networks you trust</source>
        <translation>Redes de confianza</translation>
    </message>
    <message>
        <source>None yet. Trust one while you are there.</source>
        <translation>Ninguna todavía. Confía en una mientras estés en ella.</translation>
    </message>
    <message>
        <source>On arrival at a network you trust</source>
        <translation>Al llegar a una red de confianza</translation>
    </message>
    <message>
        <source>On arrival at any other network</source>
        <translation>Al llegar a cualquier otra red</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>Dejar de confiar en {network}</translation>
    </message>
    <message>
        <source>Wi-Fi · router {router}</source>
        <translation>Wi-Fi · router {router}</translation>
    </message>
    <message>
        <source>Wired · router {router}</source>
        <translation>Por cable · router {router}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Another program ended the tunnel.</source>
        <translation>Otro programa terminó el túnel.</translation>
    </message>
    <message>
        <source>Another program ended the tunnel. Nothing leaves: lockdown is on.</source>
        <translation>Otro programa terminó el túnel. Nada sale: el bloqueo total está activado.</translation>
    </message>
    <message>
        <source>Another program snoozed the protection.</source>
        <translation>Otro programa puso en pausa la protección.</translation>
    </message>
    <message>
        <source>Connected, but something needs your attention</source>
        <translation>Conectado, pero algo necesita tu atención</translation>
    </message>
    <message>
        <source>Press here to sign in again.</source>
        <translation>Pulsa aquí para iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Maikr connects, as you chose in Settings.</source>
        <translation>Maikr se conecta, como elegiste en los ajustes.</translation>
    </message>
    <message>
        <source>Maikr disconnects, as you chose in Settings.</source>
        <translation>Maikr se desconecta, como elegiste en los ajustes.</translation>
    </message>
    <message>
        <source>The snooze is over: Maikr protects you again.</source>
        <translation>La pausa ha terminado: Maikr te protege de nuevo.</translation>
    </message>
    <message>
        <source>The tunnel is back.</source>
        <translation>El túnel ha vuelto.</translation>
    </message>
    <message>
        <source>The tunnel was lost. Nothing leaves until it is back.</source>
        <translation>Se perdió el túnel. Nada sale hasta que vuelva.</translation>
    </message>
    <message>
        <source>You are in “{network}”, which you trust</source>
        <translation>Estás en «{network}», una red de confianza</translation>
    </message>
    <message>
        <source>“{network}” is not a network you trust</source>
        <translation>«{network}» no es una red de confianza</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Keeping your change, here and in your account…</source>
        <translation>Guardando tu cambio, aquí y en tu cuenta…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PanelServers</name>
    <message>
        <source>Connect to {place}</source>
        <translation>Conectar a {place}</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Your password is changed. Other devices have to sign in again.</source>
        <translation>Tu contraseña ha cambiado. Los demás dispositivos tienen que iniciar sesión otra vez.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>In all networks you were in. It stays on this computer, for a year at most.</source>
        <translation>En todas las redes en las que estuviste. Se queda en este equipo, un año como máximo.</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latencia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No server was measured yet. Each measurement appears here once it is done.</source>
        <translation>Todavía no se ha medido ningún servidor. Cada medición aparece aquí en cuanto termina.</translation>
    </message>
    <message>
        <source>Reading earlier measurements…</source>
        <translation>Leyendo las mediciones anteriores…</translation>
    </message>
    <message>
        <source>Show the latency of</source>
        <translation>Mostrar la latencia de</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> Did you mean {a}?</source>
        <translation> ¿Querías decir {a}?</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>Maikr has no such rule</source>
        <translation>Maikr no tiene una regla así</translation>
    </message>
    <message>
        <source>Maikr looks into no packet</source>
        <translation>Maikr no mira dentro de ningún paquete</translation>
    </message>
    <message>
        <source>Maikr&apos;s service did not say what time it is</source>
        <translation>el servicio de Maikr no dijo qué hora es</translation>
    </message>
    <message>
        <source>Surge&apos;s rules can be read, not written</source>
        <translation>las reglas de Surge se pueden leer, no escribir</translation>
    </message>
    <message>
        <source>a SHA-256 is 64 hexadecimal digits</source>
        <translation>un SHA-256 son 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>a URL that is none: {a}</source>
        <translation>una URL que no lo es: {a}</translation>
    </message>
    <message>
        <source>a certificate&apos;s name belongs to TLS and HTTPS</source>
        <translation>el nombre de un certificado va con TLS y HTTPS</translation>
    </message>
    <message>
        <source>a file that your passphrase opens</source>
        <translation>un archivo que abre tu frase de paso</translation>
    </message>
    <message>
        <source>a keyword that no name can hold</source>
        <translation>una palabra clave que ningún nombre puede contener</translation>
    </message>
    <message>
        <source>a list holds sites and addresses only</source>
        <translation>una lista solo contiene sitios y direcciones</translation>
    </message>
    <message>
        <source>a list&apos;s URL begins with https://</source>
        <translation>la URL de una lista empieza por https://</translation>
    </message>
    <message>
        <source>a list&apos;s content is not part of the rules</source>
        <translation>el contenido de una lista no forma parte de las reglas</translation>
    </message>
    <message>
        <source>a list&apos;s name is lower-case letters, digits, dots, hyphens</source>
        <translation>el nombre de una lista son minúsculas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>a path belongs to https</source>
        <translation>una ruta va con https</translation>
    </message>
    <message>
        <source>a rule of Maikr has one destination</source>
        <translation>una regla de Maikr tiene un solo destino</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for TCP and UDP alike</source>
        <translation>una regla de Maikr vale para TCP y UDP por igual</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every program</source>
        <translation>una regla de Maikr vale para todos los programas</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every protocol</source>
        <translation>una regla de Maikr vale para todos los protocolos</translation>
    </message>
    <message>
        <source>a target belongs to via, and to nothing else</source>
        <translation>un destino va con via, y con nada más</translation>
    </message>
    <message>
        <source>a target is a printable text of at most {a} characters</source>
        <translation>un destino es un texto imprimible de {a} caracteres como mucho</translation>
    </message>
    <message>
        <source>a test packet beside the tunnel was stopped</source>
        <translation>se detuvo un paquete de prueba junto al túnel</translation>
    </message>
    <message>
        <source>a zone has no meaning in a rule</source>
        <translation>una zona no significa nada en una regla</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>están todos</translation>
    </message>
    <message>
        <source>an account keeps 256 KB of them at most</source>
        <translation>una cuenta guarda 256 KB de ellas como mucho</translation>
    </message>
    <message>
        <source>an address rule of Maikr also holds for names that resolve to the address</source>
        <translation>una regla de dirección de Maikr vale también para los nombres que llevan a esa dirección</translation>
    </message>
    <message>
        <source>as Maikr made it</source>
        <translation>tal como lo hizo Maikr</translation>
    </message>
    <message>
        <source>as Maikr made them</source>
        <translation>tal como las hizo Maikr</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>los contenedores</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>no se pudo mirar</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>los dispositivos</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>desconectando</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>it holds names there only once they are resolved</source>
        <translation>allí solo abarca los nombres una vez resueltos</translation>
    </message>
    <message>
        <source>it holds no destination</source>
        <translation>no contiene ningún destino</translation>
    </message>
    <message>
        <source>it is a part of a name</source>
        <translation>es una parte de un nombre</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is not fetched from a URL; import its file by itself</source>
        <translation>no se obtiene de una URL; importa su archivo aparte</translation>
    </message>
    <message>
        <source>it is this machine&apos;s own name</source>
        <translation>es el nombre de este mismo equipo</translation>
    </message>
    <message>
        <source>it needs a database of countries</source>
        <translation>necesita una base de datos de países</translation>
    </message>
    <message>
        <source>it needs a database of networks</source>
        <translation>necesita una base de datos de redes</translation>
    </message>
    <message>
        <source>it needs v2fly&apos;s lists; name one as a list</source>
        <translation>necesita las listas de v2fly; nombra una como lista</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>it said something else</source>
        <translation>dijo otra cosa</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>it was not fetched yet</source>
        <translation>todavía no se ha obtenido</translation>
    </message>
    <message>
        <source>its SHA-256 is {a}, not the pinned one</source>
        <translation>su SHA-256 es {a}, no el fijado</translation>
    </message>
    <message>
        <source>its encoding is {a}</source>
        <translation>su codificación es {a}</translation>
    </message>
    <message>
        <source>its ends are not in order, or not of one family</source>
        <translation>sus extremos no están en orden, o no son de la misma familia</translation>
    </message>
    <message>
        <source>its form is not one of domain, ipcidr and classical in YAML or text</source>
        <translation>su forma no es ninguna de domain, ipcidr y classical en YAML o texto</translation>
    </message>
    <message>
        <source>its gzip ends early</source>
        <translation>su gzip termina antes de tiempo</translation>
    </message>
    <message>
        <source>its gzip is damaged</source>
        <translation>su gzip está dañado</translation>
    </message>
    <message>
        <source>line 1: no rules</source>
        <translation>línea 1: sin reglas</translation>
    </message>
    <message>
        <source>line 1: not of version {a} to {b}</source>
        <translation>línea 1: no es de la versión {a} a {b}</translation>
    </message>
    <message>
        <source>line 1: numbers too long, or too deep</source>
        <translation>línea 1: números demasiado largos, o demasiados niveles</translation>
    </message>
    <message>
        <source>line {a}, column {b}: {c}</source>
        <translation>línea {a}, columna {b}: {c}</translation>
    </message>
    <message>
        <source>line {a}: not a destination in canonical form</source>
        <translation>línea {a}: no es un destino en su forma fija</translation>
    </message>
    <message>
        <source>line {a}: not a text</source>
        <translation>línea {a}: no es un texto</translation>
    </message>
    <message>
        <source>line {a}: not text in UTF-8</source>
        <translation>línea {a}: no es texto en UTF-8</translation>
    </message>
    <message>
        <source>line {a}: over {b} levels or {c} aliases</source>
        <translation>línea {a}: más de {b} niveles o {c} alias</translation>
    </message>
    <message>
        <source>line {a}: over {b} lines</source>
        <translation>línea {a}: más de {b} líneas</translation>
    </message>
    <message>
        <source>line {a}: {b}</source>
        <translation>línea {a}: {b}</translation>
    </message>
    <message>
        <source>line {a}: {b} is there twice</source>
        <translation>línea {a}: {b} aparece dos veces</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>more than {a}</source>
        <translation>más de {a}</translation>
    </message>
    <message>
        <source>more than {a} in one list</source>
        <translation>más de {a} en una lista</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>servidor de nombres</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service</source>
        <translation>necesita el servicio de Maikr</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service to compare with</source>
        <translation>necesita el servicio de Maikr para comparar</translation>
    </message>
    <message>
        <source>neither a site nor an address</source>
        <translation>ni un sitio ni una dirección</translation>
    </message>
    <message>
        <source>neither one site nor one address</source>
        <translation>ni un solo sitio ni una sola dirección</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>no destination in it</source>
        <translation>no hay ningún destino dentro</translation>
    </message>
    <message>
        <source>no name can match it</source>
        <translation>ningún nombre puede coincidir con ello</translation>
    </message>
    <message>
        <source>no name has a comma there</source>
        <translation>allí ningún nombre lleva coma</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <translation>ningún otro VPN</translation>
    </message>
    <message>
        <source>no other VPN, no firewall that blocks Maikr</source>
        <translation>ningún otro VPN, ningún cortafuegos que bloquee Maikr</translation>
    </message>
    <message>
        <source>no payload</source>
        <translation>sin payload</translation>
    </message>
    <message>
        <source>no rule can lead it to {a}</source>
        <translation>ninguna regla puede llevarlo a {a}</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>sin reglas</translation>
    </message>
    <message>
        <source>no such kind of entry</source>
        <translation>no existe ese tipo de entrada</translation>
    </message>
    <message>
        <source>none: signed in until Maikr is closed</source>
        <translation>ninguno: la sesión dura hasta que se cierre Maikr</translation>
    </message>
    <message>
        <source>not TYPE,VALUE</source>
        <translation>no es TIPO,VALOR</translation>
    </message>
    <message>
        <source>not a domain name in lower-case ASCII</source>
        <translation>no es un nombre de dominio en ASCII minúsculo</translation>
    </message>
    <message>
        <source>not a path</source>
        <translation>no es una ruta</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>not as Maikr writes a network: wifi 00:11:22:33:44:55 Name</source>
        <translation>no es como Maikr escribe una red: wifi 00:11:22:33:44:55 Nombre</translation>
    </message>
    <message>
        <source>not at most {a} networks, each once</source>
        <translation>no son {a} redes como máximo, cada una una vez</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>ahora no está conectado</translation>
    </message>
    <message>
        <source>not in order within 1..{a}</source>
        <translation>no está en orden dentro de 1..{a}</translation>
    </message>
    <message>
        <source>not names of servers, each once</source>
        <translation>no son nombres de servidores, cada uno una vez</translation>
    </message>
    <message>
        <source>not of {a}</source>
        <translation>no es ninguno de {a}</translation>
    </message>
    <message>
        <source>not of {a}, each once</source>
        <translation>no son de {a}, cada uno una vez</translation>
    </message>
    <message>
        <source>not one of a URL</source>
        <translation>no es una con URL</translation>
    </message>
    <message>
        <source>not one of {a}</source>
        <translation>no es ninguno de {a}</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>not the name of a format</source>
        <translation>no es el nombre de un formato</translation>
    </message>
    <message>
        <source>not within 1..{a}</source>
        <translation>no está dentro de 1..{a}</translation>
    </message>
    <message>
        <source>nothing to keep: nobody is signed in</source>
        <translation>nada que guardar: nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>only @attributes and &amp;lists follow an entry</source>
        <translation>tras una entrada solo van @attributes y &amp;lists</translation>
    </message>
    <message>
        <source>only https is fetched</source>
        <translation>solo se obtiene por https</translation>
    </message>
    <message>
        <source>only list: has a format and a SHA-256</source>
        <translation>solo list: tiene formato y SHA-256</translation>
    </message>
    <message>
        <source>over {a} bytes</source>
        <translation>más de {a} bytes</translation>
    </message>
    <message>
        <source>over {a} inclusions</source>
        <translation>más de {a} inclusiones</translation>
    </message>
    <message>
        <source>over {a} lines</source>
        <translation>más de {a} líneas</translation>
    </message>
    <message>
        <source>over {a} redirects</source>
        <translation>más de {a} redirecciones</translation>
    </message>
    <message>
        <source>parts of names and patterns go into a list only</source>
        <translation>las partes de nombres y los patrones solo van en una lista</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de paso</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>patrón</translation>
    </message>
    <message>
        <source>pattern: {a}</source>
        <translation>patrón: {a}</translation>
    </message>
    <message>
        <source>port not in 1..{a}</source>
        <translation>el puerto no está en 1..{a}</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>puertos</translation>
    </message>
    <message>
        <source>programs differ in what it means</source>
        <translation>los programas no entienden lo mismo por ello</translation>
    </message>
    <message>
        <source>programs differ in what it means; name the format</source>
        <translation>los programas no entienden lo mismo por ello; nombra el formato</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>right</source>
        <translation>en hora</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>las rutas</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>conjunto de reglas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>running, {a}</source>
        <translation>en marcha, {a}</translation>
    </message>
    <message>
        <source>running, {a}, for another user of this computer, whose tunnel only they can check</source>
        <translation>en marcha, {a}, para otra persona en este equipo, y solo ella puede comprobar su túnel</translation>
    </message>
    <message>
        <source>signed in, and this device is registered</source>
        <translation>sesión iniciada, y este dispositivo está registrado</translation>
    </message>
    <message>
        <source>sing-box&apos;s routes can be written, not read; its rule sets are read as lists</source>
        <translation>las rutas de sing-box se pueden escribir, no leer; sus conjuntos de reglas se leen como listas</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>los conmutadores</translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation>el cortafuegos</translation>
    </message>
    <message>
        <source>the rule holds for it only, and a list can&apos;t say so</source>
        <translation>la regla vale solo para eso, y una lista no puede decirlo</translation>
    </message>
    <message>
        <source>the server sent nothing</source>
        <translation>el servidor no envió nada</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>there is no destination in it</source>
        <translation>no hay ningún destino dentro</translation>
    </message>
    <message>
        <source>there is no rule {a}</source>
        <translation>no hay regla {a}</translation>
    </message>
    <message>
        <source>there is none called {a}; there are {b}</source>
        <translation>no hay ninguno llamado {a}; hay {b}</translation>
    </message>
    <message>
        <source>there is one called {a} already; choose another --name</source>
        <translation>ya hay una llamada {a}; elige otro --name</translation>
    </message>
    <message>
        <source>this network has no way out for it</source>
        <translation>esta red no tiene salida para eso</translation>
    </message>
    <message>
        <source>this server has none</source>
        <translation>este servidor no tiene</translation>
    </message>
    <message>
        <source>through the tunnel</source>
        <translation>por el túnel</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>el tráfico</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>el túnel</translation>
    </message>
    <message>
        <source>what happens while a server is not available is the other program&apos;s to say</source>
        <translation>qué pasa cuando un servidor no está disponible lo decide el otro programa</translation>
    </message>
    <message>
        <source>without a default line the other program decides</source>
        <translation>sin línea predeterminada decide el otro programa</translation>
    </message>
    <message>
        <source>your rules let traffic out directly</source>
        <translation>tus reglas dejan salir tráfico directamente</translation>
    </message>
    <message>
        <source>{a} GB free</source>
        <translation>{a} GB libres</translation>
    </message>
    <message>
        <source>{a} can&apos;t be said in a list</source>
        <translation>{a} no se puede decir en una lista</translation>
    </message>
    <message>
        <source>{a} is no name of a site</source>
        <translation>{a} no es nombre de ningún sitio</translation>
    </message>
    <message>
        <source>{a} is none, such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net</source>
        <translation>{a} no lo es; lo serían 9.9.9.9 o tls://9.9.9.9#dns.quad9.net</translation>
    </message>
    <message>
        <source>{a} is not on the public internet</source>
        <translation>{a} no está en internet público</translation>
    </message>
    <message>
        <source>{a} is not there</source>
        <translation>{a} no está</translation>
    </message>
    <message>
        <source>{a} minutes</source>
        <translation>{a} minutos</translation>
    </message>
    <message>
        <source>{a}, line {b}: {c}</source>
        <translation>{a}, línea {b}: {c}</translation>
    </message>
    <message>
        <source>{a}, {b} s ago</source>
        <translation>{a}, hace {b} s</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use this for {policy}</source>
        <translation>Usar esto para {policy}</translation>
    </message>
    <message>
        <source>What is “{policy}” here?</source>
        <translation>¿Qué es aquí «{policy}»?</translation>
    </message>
    <message>
        <source>via Netherlands</source>
        <translation>via Netherlands</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The page is closed. Maikr goes on trying to connect; open it again if you have not signed in yet.</source>
        <translation>La página está cerrada. Maikr sigue intentando conectarse; ábrela otra vez si aún no has iniciado sesión.</translation>
    </message>
    <message>
        <source>The page was closed: its time is over, or the network is another one. Open it again if you have not signed in yet.</source>
        <translation>La página se cerró: se acabó su tiempo, o la red es otra. Ábrela otra vez si aún no has iniciado sesión.</translation>
    </message>
    <message>
        <source>You are signed in at this network, and connected.</source>
        <translation>Has iniciado sesión en esta red y estás conectado.</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <source>It opens in a browser of its own, with an empty profile, which alone gets through.</source>
        <translation>Se abre en un navegador propio, con un perfil vacío, que es el único que pasa.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de acceso</translation>
    </message>
    <message>
        <source>Opening a browser for the sign-in page…</source>
        <translation>Abriendo un navegador para la página de acceso…</translation>
    </message>
    <message>
        <source>Sign in there. The page closes by itself as soon as you are connected.</source>
        <translation>Inicia sesión allí. La página se cierra sola en cuanto estés conectado.</translation>
    </message>
    <message>
        <source>Stays open for</source>
        <translation>Sigue abierta durante</translation>
    </message>
    <message>
        <source>The sign-in page is open to a program that was started for it elsewhere.</source>
        <translation>La página de acceso está abierta para un programa que se inició en otro lugar para ella.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Hide rules</source>
        <translation>Ocultar reglas</translation>
    </message>
    <message>
        <source>Hide rules of {name}</source>
        <translation>Ocultar reglas de {name}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Show rules of {name}</source>
        <translation>Mostrar reglas de {name}</translation>
    </message>
    <message>
        <source>Show rules…</source>
        <translation>Mostrar reglas…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch {name} off</source>
        <translation>Desactivar {name}</translation>
    </message>
    <message>
        <source>Switch {name} on</source>
        <translation>Activar {name}</translation>
    </message>
    <message>
        <source>The firewall’s rules for {name}</source>
        <translation>Las reglas del cortafuegos para {name}</translation>
    </message>
    <message>
        <source>These are the firewall’s rules, word for word. Questions for names never pass by them.</source>
        <translation>Estas son las reglas del cortafuegos, palabra por palabra. Las preguntas por nombres nunca pasan por ellas.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Private addresses may be reached through your work&apos;s VPN (OpenVPN, openconnect, Cisco, GlobalProtect). Its own packets go through Maikr&apos;s tunnel; public addresses never go through it.</source>
        <comment>work-vpn</comment>
        <translation>Se puede llegar a direcciones privadas por el VPN de tu trabajo (OpenVPN, openconnect, Cisco, GlobalProtect). Sus propios paquetes van por el túnel de Maikr; las direcciones públicas nunca van por él.</translation>
    </message>
    <message>
        <source>This computer and its own Docker containers may reach each other, also while access to the local network is off. Containers reach the internet through the tunnel with or without this.</source>
        <comment>docker</comment>
        <translation>Este equipo y sus propios contenedores Docker pueden alcanzarse, también con el acceso a la red local desactivado. Con o sin esto, los contenedores llegan a internet por el túnel.</translation>
    </message>
    <message>
        <source>This computer and its own virtual machines (libvirt) may reach each other, also while access to the local network is off. Their way to the internet is the tunnel with or without this.</source>
        <comment>libvirt</comment>
        <translation>Este equipo y sus propias máquinas virtuales (libvirt) pueden alcanzarse, también con el acceso a la red local desactivado. Con o sin esto, su camino a internet es el túnel.</translation>
    </message>
    <message>
        <source>What may come in unasked:</source>
        <comment>coming</comment>
        <translation>Lo que puede entrar sin pedirlo:</translation>
    </message>
    <message>
        <source>What may leave this computer:</source>
        <comment>leaving</comment>
        <translation>Lo que puede salir de este equipo:</translation>
    </message>
    <message>
        <source>What your routing rules do not move:</source>
        <comment>unled</comment>
        <translation>Lo que tus reglas de enrutamiento no mueven:</translation>
    </message>
    <message>
        <source>Your tailnet may be reached past the tunnel. Tailscale&apos;s own encrypted packets leave outside the tunnel, so your network&apos;s operator sees that you use Tailscale and with whom.</source>
        <comment>tailscale</comment>
        <translation>Se puede llegar a tu tailnet fuera del túnel. Los paquetes cifrados de Tailscale salen por fuera del túnel, así que quien opera tu red ve que usas Tailscale y con quién.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>If it were sent now</source>
        <translation>Si se enviara ahora</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Próximo informe</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>Todavía no se ha hecho ningún informe.</translation>
    </message>
    <message>
        <source>Nothing to report now.</source>
        <translation>Ahora no hay nada que informar.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Refused by Maikr</source>
        <translation>Rechazado por Maikr</translation>
    </message>
    <message>
        <source>Reports are off: none is made.</source>
        <translation>Los informes están desactivados: no se hace ninguno.</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>Informes hasta ahora</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperando el envío</translation>
    </message>
    <message>
        <source>What a report can hold</source>
        <translation>Lo que puede contener un informe</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source> as {kept_as}</source>
        <comment>part.aside</comment>
        <translation> como {kept_as}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>part.line</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>A program that is not Maikr&apos;s background service pretends to be it, so nothing was told to it.</source>
        <comment>daemon-impostor.message</comment>
        <translation>Un programa que no es el servicio en segundo plano de Maikr se hace pasar por él, así que no se le ha dicho nada.</translation>
    </message>
    <message>
        <source>A sign-in page is opened only while Maikr tries to connect and keeps everything else blocked.</source>
        <comment>portal-not-needed.message</comment>
        <translation>Una página de acceso solo se abre mientras Maikr intenta conectarse y mantiene bloqueado todo lo demás.</translation>
    </message>
    <message>
        <source>A speed test goes through the tunnel, and you are not connected to {server}.</source>
        <comment>speed-not-connected.message</comment>
        <translation>Una prueba de velocidad va por el túnel, y no estás conectado a {server}.</translation>
    </message>
    <message>
        <source>A test packet got past Maikr&apos;s protection ({what}): something may leave without Maikr.</source>
        <comment>leak-seen.message</comment>
        <translation>Un paquete de prueba pasó por fuera de la protección de Maikr ({what}): puede que algo salga sin Maikr.</translation>
    </message>
    <message>
        <source>A test past Maikr leaves in clear, so it runs only while you are disconnected.</source>
        <comment>not-disconnected.message</comment>
        <translation>Una prueba por fuera de Maikr sale sin cifrar, así que solo se hace mientras estás desconectado.</translation>
    </message>
    <message>
        <source>Allow it there; docs/programs-in-the-way.md shows how for each firewall.</source>
        <comment>firewall-in-the-way.remedy</comment>
        <translation>Permítelo allí; docs/programs-in-the-way.md muestra cómo para cada cortafuegos.</translation>
    </message>
    <message>
        <source>Another VPN is on and takes the way to the internet (its network device is {device}).</source>
        <comment>other-vpn.message</comment>
        <translation>Hay otro VPN activo que toma el camino a internet (su dispositivo de red es {device}).</translation>
    </message>
    <message>
        <source>Another firewall ({program}) blocks what Maikr needs ({what}).</source>
        <comment>firewall-in-the-way.message</comment>
        <translation>Otro cortafuegos ({program}) bloquea lo que Maikr necesita ({what}).</translation>
    </message>
    <message>
        <source>Another program ({program}) keeps removing Maikr&apos;s protection; Maikr puts it back each time.</source>
        <comment>protection-fought.message</comment>
        <translation>Otro programa ({program}) quita una y otra vez la protección de Maikr; Maikr la repone cada vez.</translation>
    </message>
    <message>
        <source>Another user of this computer is using Maikr, for everybody on it.</source>
        <comment>in-use-by-other.message</comment>
        <translation>Otra persona está usando Maikr en este equipo, para todos los que lo usan.</translation>
    </message>
    <message>
        <source>Ask them to disconnect or to log off; an administrator can end it with `sudo maikr disconnect`.</source>
        <comment>in-use-by-other.remedy</comment>
        <translation>Pídele que se desconecte o cierre su sesión; un administrador puede terminarlo con `sudo maikr disconnect`.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to add you to the group `maikr`.</source>
        <comment>not-permitted.remedy</comment>
        <translation>Pide a quien administra este equipo que te añada al grupo `maikr`.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask for a new password.</source>
        <comment>wrong-credentials.remedy</comment>
        <translation>Comprueba las dos e inténtalo otra vez, o pide una contraseña nueva.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi; Maikr connects again by itself.</source>
        <comment>no-network.remedy</comment>
        <translation>Comprueba el cable o el Wi-Fi; Maikr se vuelve a conectar solo.</translation>
    </message>
    <message>
        <source>Check the newest mail from us and enter its code, or ask for a new one.</source>
        <comment>wrong-code.remedy</comment>
        <translation>Mira nuestro correo más reciente y escribe su código, o pide uno nuevo.</translation>
    </message>
    <message>
        <source>Check what you entered; `maikr --help` shows what is possible.</source>
        <comment>bad-request.remedy</comment>
        <translation>Comprueba lo que escribiste; `maikr --help` muestra lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Check whose they are, and that they can be written to.</source>
        <comment>part.file-closed-remedy</comment>
        <translation>Mira de quién son y si se puede escribir en ellos.</translation>
    </message>
    <message>
        <source>Check your choices and sign-in; the kept file may help if something is missing.</source>
        <comment>file-damaged.remedy</comment>
        <translation>Comprueba tus ajustes y tu sesión; el archivo guardado puede ayudar si falta algo.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again in a minute.</source>
        <comment>backend-unreachable.remedy</comment>
        <translation>Comprueba tu conexión a internet e inténtalo otra vez en un minuto.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <comment>timed-out.remedy</comment>
        <translation>Comprueba tu conexión a internet e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Check your internet connection, then look again with `maikr servers`.</source>
        <comment>no-servers.remedy</comment>
        <translation>Comprueba tu conexión a internet y mira otra vez con `maikr servers`.</translation>
    </message>
    <message>
        <source>Choose a longer one, of several words for example.</source>
        <comment>weak-password.remedy</comment>
        <translation>Elige una más larga, por ejemplo de varias palabras.</translation>
    </message>
    <message>
        <source>Choose another one, PNG or JPEG, of at most 32 MB.</source>
        <comment>picture-refused.remedy</comment>
        <translation>Elige otra, PNG o JPEG, de 32 MB como máximo.</translation>
    </message>
    <message>
        <source>Choose another server, or disconnect and connect again.</source>
        <comment>names-silent.remedy</comment>
        <translation>Elige otro servidor, o desconéctate y conéctate otra vez.</translation>
    </message>
    <message>
        <source>Choose another server; we see such mistakes soon.</source>
        <comment>server-malformed.remedy</comment>
        <translation>Elige otro servidor; vemos pronto estos errores.</translation>
    </message>
    <message>
        <source>Choose another server; what needs {what} fails meanwhile, but nothing leaks.</source>
        <comment>ip-version-silent.remedy</comment>
        <translation>Elige otro servidor; lo que necesita {what} falla mientras tanto, pero nada se filtra.</translation>
    </message>
    <message>
        <source>Close what must stay private, restart your computer and tell us.</source>
        <comment>leak-seen.remedy</comment>
        <translation>Cierra lo que deba seguir siendo privado, reinicia tu equipo y cuéntanoslo.</translation>
    </message>
    <message>
        <source>Close what must stay private, then connect again or restart your computer.</source>
        <comment>firewall-failed.remedy</comment>
        <translation>Cierra lo que deba seguir siendo privado, y luego conéctate otra vez o reinicia tu equipo.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>plan-unreadable.remedy</comment>
        <translation>Conéctate otra vez, o permite el tráfico normal con `maikr disconnect`.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>rules-unreadable.remedy</comment>
        <translation>Conéctate otra vez, o permite el tráfico normal con `maikr disconnect`.</translation>
    </message>
    <message>
        <source>Connect again; if it happens twice, check your rules with `maikr rules check`.</source>
        <comment>rules-missing.remedy</comment>
        <translation>Conéctate otra vez; si pasa dos veces, comprueba tus reglas con `maikr rules check`.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`.</source>
        <comment>nothing-to-snooze.remedy</comment>
        <translation>Conéctate primero con `maikr connect`.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`; open the page if no server answers.</source>
        <comment>portal-not-needed.remedy</comment>
        <translation>Conéctate primero con `maikr connect`; abre la página si no responde ningún servidor.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then test again.</source>
        <comment>speed-not-connected.remedy</comment>
        <translation>Conéctate con `maikr connect` y repite la prueba.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then try again.</source>
        <comment>not-connected.remedy</comment>
        <translation>Conéctate con `maikr connect` e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <comment>invalid-value.remedy</comment>
        <translation>Corrígelo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Correct it with `maikr rules edit`; `maikr rules check` shows all of them.</source>
        <comment>rule-refused.remedy</comment>
        <translation>Corrígela con `maikr rules edit`; `maikr rules check` las muestra todas.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <comment>part.erase</comment>
        <translation>Bórralo a mano.</translation>
    </message>
    <message>
        <source>Disconnect with `maikr disconnect`, or test the tunnel: leave `--direct` out.</source>
        <comment>not-disconnected.remedy</comment>
        <translation>Desconéctate con `maikr disconnect`, o prueba el túnel: quita `--direct`.</translation>
    </message>
    <message>
        <source>Enter the code we mailed you: `maikr verify CODE`.</source>
        <comment>email-unverified.remedy</comment>
        <translation>Escribe el código que te enviamos: `maikr verify CODE`.</translation>
    </message>
    <message>
        <source>Finish the update by restarting your computer, or install Maikr again.</source>
        <comment>version-skew.remedy</comment>
        <translation>Termina la actualización reiniciando tu equipo, o instala Maikr otra vez.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <comment>disk-full.remedy</comment>
        <translation>Libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Free some space: without any Maikr can&apos;t keep what you want.</source>
        <comment>disk-low.remedy</comment>
        <translation>Libera espacio: sin él, Maikr no puede guardar lo que quieres.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in your browser first; else update Maikr and try again.</source>
        <comment>backend-nonsense.remedy</comment>
        <translation>Si esta red tiene una página de acceso, ábrela primero en tu navegador; si no, actualiza Maikr e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>If you mean it, say `maikr snooze MINUTES --despite-lockdown`; to end it for good, `maikr lockdown off`.</source>
        <comment>locked-down.remedy</comment>
        <translation>Si es lo que quieres, di `maikr snooze MINUTES --despite-lockdown`; para terminarlo del todo, `maikr lockdown off`.</translation>
    </message>
    <message>
        <source>Install Firefox or Chromium (not as a snap or flatpak), or name a program: `maikr portal run -- PROGRAM`.</source>
        <comment>no-browser.remedy</comment>
        <translation>Instala Firefox o Chromium (no como snap ni flatpak), o nombra un programa: `maikr portal run -- PROGRAM`.</translation>
    </message>
    <message>
        <source>Install the package {package} (on Debian and Ubuntu: sudo apt install {package}), then try again.</source>
        <comment>tool-missing.remedy</comment>
        <translation>Instala el paquete {package} (en Debian y Ubuntu: sudo apt install {package}) e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>It took too long, so Maikr stopped waiting.</source>
        <comment>timed-out.message</comment>
        <translation>Tardó demasiado, así que Maikr dejó de esperar.</translation>
    </message>
    <message>
        <source>Leave the protection with `maikr disconnect`, sign in with your browser, then connect again.</source>
        <comment>portal-unavailable.remedy</comment>
        <translation>Deja la protección con `maikr disconnect`, inicia sesión con tu navegador y conéctate otra vez.</translation>
    </message>
    <message>
        <source>Line {line} of your rules can&apos;t be used ({why}).</source>
        <comment>rule-refused.message</comment>
        <translation>La línea {line} de tus reglas no se puede usar ({why}).</translation>
    </message>
    <message>
        <source>Lockdown is on: without a tunnel nothing may leave this computer.</source>
        <comment>locked-down.message</comment>
        <translation>El bloqueo total está activado: sin túnel nada puede salir de este equipo.</translation>
    </message>
    <message>
        <source>Look at it; if it is right, write its format into your rule, such as `format:{now}`.</source>
        <comment>list-changed.remedy</comment>
        <translation>Revísala; si es correcta, escribe su formato en tu regla, por ejemplo `format:{now}`.</translation>
    </message>
    <message>
        <source>Look at the list again and choose from it.</source>
        <comment>not-found.remedy</comment>
        <translation>Mira la lista otra vez y elige de ella.</translation>
    </message>
    <message>
        <source>Look at the newer version, then make your change again.</source>
        <comment>conflict.remedy</comment>
        <translation>Mira la versión más reciente y haz tu cambio otra vez.</translation>
    </message>
    <message>
        <source>Maikr could not read the rules that were in force, so it blocks everything to keep you safe.</source>
        <comment>rules-unreadable.message</comment>
        <translation>Maikr no pudo leer las reglas que regían, así que lo bloquea todo para que estés a salvo.</translation>
    </message>
    <message>
        <source>Maikr could not read which connection was wanted, so it blocks everything to keep you safe.</source>
        <comment>plan-unreadable.message</comment>
        <translation>Maikr no pudo leer qué conexión se quería, así que lo bloquea todo para que estés a salvo.</translation>
    </message>
    <message>
        <source>Maikr could not set up its protection: you are NOT protected.</source>
        <comment>firewall-failed.message</comment>
        <translation>Maikr no pudo montar su protección: NO estás protegido.</translation>
    </message>
    <message>
        <source>Maikr found no browser that it could open for the sign-in page alone.</source>
        <comment>no-browser.message</comment>
        <translation>Maikr no encontró ningún navegador que pudiera abrir solo para la página de acceso.</translation>
    </message>
    <message>
        <source>Maikr may not use its file {file}, or the folder that it belongs in.</source>
        <comment>part.file-closed</comment>
        <translation>Maikr no puede usar su archivo {file} o la carpeta en la que va.</translation>
    </message>
    <message>
        <source>Maikr puts it back by itself; if this stays, disconnect and connect again.</source>
        <comment>protection-altered.remedy</comment>
        <translation>Maikr la repone solo; si sigue así, desconéctate y conéctate otra vez.</translation>
    </message>
    <message>
        <source>Maikr tries again by itself; choose another server if it takes long.</source>
        <comment>tunnel-lost.remedy</comment>
        <translation>Maikr lo intenta otra vez solo; elige otro servidor si tarda mucho.</translation>
    </message>
    <message>
        <source>Maikr was asked for something it can&apos;t do.</source>
        <comment>bad-request.message</comment>
        <translation>Se pidió a Maikr algo que no puede hacer.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service did not answer in time.</source>
        <comment>daemon-silent.message</comment>
        <translation>El servicio en segundo plano de Maikr no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service is not running.</source>
        <comment>daemon-unreachable.message</comment>
        <translation>El servicio en segundo plano de Maikr no está en marcha.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service was not given all of your rules.</source>
        <comment>rules-missing.message</comment>
        <translation>El servicio en segundo plano de Maikr no recibió todas tus reglas.</translation>
    </message>
    <message>
        <source>Maikr&apos;s name service does not run, so no site can be found by its name.</source>
        <comment>resolver-down.message</comment>
        <translation>El servicio de nombres de Maikr no está en marcha, así que no se encuentra ningún sitio por su nombre.</translation>
    </message>
    <message>
        <source>Maikr&apos;s protection is not as Maikr made it: {what} was changed by another program.</source>
        <comment>protection-altered.message</comment>
        <translation>La protección de Maikr no está como Maikr la hizo: otro programa cambió {what}.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service can&apos;t be reached.</source>
        <comment>backend-unreachable.message</comment>
        <translation>No se puede llegar al servicio de Maikr.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service has a problem of its own.</source>
        <comment>backend-failed.message</comment>
        <translation>El servicio de Maikr tiene un problema propio.</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off.</source>
        <comment>measuring-off.message</comment>
        <translation>Medir lo lejos que están los servidores está desactivado.</translation>
    </message>
    <message>
        <source>Names of sites can&apos;t be looked up through the tunnel.</source>
        <comment>names-silent.message</comment>
        <translation>Los nombres de sitios no se pueden buscar por el túnel.</translation>
    </message>
    <message>
        <source>Not everything could be erased from this computer: {what} is still here.</source>
        <comment>not-erased.message</comment>
        <translation>No todo se pudo borrar de este equipo: {what} sigue aquí.</translation>
    </message>
    <message>
        <source>Nothing comes back through the tunnel over {what}.</source>
        <comment>ip-version-silent.message</comment>
        <translation>Por el túnel no vuelve nada por {what}.</translation>
    </message>
    <message>
        <source>Nothing has left this computer since it started, as Maikr&apos;s background service is not running.</source>
        <comment>blocked-since-boot.message</comment>
        <translation>Nada ha salido de este equipo desde que se encendió, porque el servicio en segundo plano de Maikr no está en marcha.</translation>
    </message>
    <message>
        <source>Nothing is lost; try again in a few minutes.</source>
        <comment>backend-failed.remedy</comment>
        <translation>No se ha perdido nada; inténtalo otra vez en unos minutos.</translation>
    </message>
    <message>
        <source>Nothing is protected now, so there is nothing to snooze.</source>
        <comment>nothing-to-snooze.message</comment>
        <translation>Ahora no hay nada protegido, así que no hay nada que poner en pausa.</translation>
    </message>
    <message>
        <source>Open the page with `maikr portal open`; all other programs stay blocked meanwhile.</source>
        <comment>captive-portal.remedy</comment>
        <translation>Abre la página con `maikr portal open`; los demás programas siguen bloqueados mientras tanto.</translation>
    </message>
    <message>
        <source>Read it with `maikr policy` and agree to it with `maikr policy --agree`, then try again.</source>
        <comment>consent-needed.remedy</comment>
        <translation>Léela con `maikr policy`, acéptala con `maikr policy --agree` e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Remove one you no longer use from your account, then try again.</source>
        <comment>device-limit.remedy</comment>
        <translation>Quita de tu cuenta uno que ya no uses e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Restart your computer; if it happens again, install Maikr again and have the computer checked.</source>
        <comment>daemon-impostor.remedy</comment>
        <translation>Reinicia tu equipo; si vuelve a pasar, instala Maikr otra vez y haz que revisen el equipo.</translation>
    </message>
    <message>
        <source>See the list with `maikr servers` and choose from it.</source>
        <comment>no-such-server.remedy</comment>
        <translation>Mira la lista con `maikr servers` y elige de ella.</translation>
    </message>
    <message>
        <source>Set a passphrase for a protected file, or stay signed in until Maikr is closed.</source>
        <comment>no-keyring.remedy</comment>
        <translation>Pon una frase de paso para un archivo protegido, o sigue con la sesión hasta que se cierre Maikr.</translation>
    </message>
    <message>
        <source>Set it right (turn on automatic time); a wrong clock breaks sign-in and secure sites.</source>
        <comment>clock-wrong.remedy</comment>
        <translation>Ponlo en hora (activa la hora automática); un reloj equivocado estropea el inicio de sesión y los sitios seguros.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL` to add it back.</source>
        <comment>device-revoked.remedy</comment>
        <translation>Inicia sesión otra vez con `maikr login EMAIL` para añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL`.</source>
        <comment>sign-in-expired.remedy</comment>
        <translation>Inicia sesión otra vez con `maikr login EMAIL`.</translation>
    </message>
    <message>
        <source>Sign in with `maikr login EMAIL`.</source>
        <comment>not-signed-in.remedy</comment>
        <translation>Inicia sesión con `maikr login EMAIL`.</translation>
    </message>
    <message>
        <source>Sign in with it, or ask for a new password.</source>
        <comment>email-taken.remedy</comment>
        <translation>Inicia sesión con ella, o pide una contraseña nueva.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong that should not have.</source>
        <comment>internal.message</comment>
        <translation>En Maikr falló algo que no debería haber fallado.</translation>
    </message>
    <message>
        <source>Something other than Maikr&apos;s service answered, or it answered in a way Maikr does not understand.</source>
        <comment>backend-nonsense.message</comment>
        <translation>Respondió algo que no es el servicio de Maikr, o respondió de un modo que Maikr no entiende.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or go online unprotected with `sudo maikr rescue`.</source>
        <comment>blocked-since-boot.remedy</comment>
        <translation>Ponlo en marcha con `sudo systemctl start maikr-daemon`, o conéctate sin protección con `sudo maikr rescue`.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or restart your computer.</source>
        <comment>daemon-unreachable.remedy</comment>
        <translation>Inícialo con `sudo systemctl start maikr-daemon`, o reinicia tu equipo.</translation>
    </message>
    <message>
        <source>Start the service with `sudo systemctl start maikr-daemon`, then run `maikr usage --erase`.</source>
        <comment>part.erase-usage</comment>
        <translation>Inicia el servicio con `sudo systemctl start maikr-daemon` y ejecuta luego `maikr usage --erase`.</translation>
    </message>
    <message>
        <source>Stop that program, or tell it to leave Maikr&apos;s firewall table and routes alone.</source>
        <comment>protection-fought.remedy</comment>
        <translation>Detén ese programa, o dile que deje en paz la tabla de cortafuegos y las rutas de Maikr.</translation>
    </message>
    <message>
        <source>Switch it on with `maikr settings set measure-latency on`.</source>
        <comment>measuring-off.remedy</comment>
        <translation>Actívalo con `maikr settings set measure-latency on`.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <comment>speed-slept.remedy</comment>
        <translation>Repite la prueba.</translation>
    </message>
    <message>
        <source>Test another server; its latency is in `maikr latency`.</source>
        <comment>speed-no-endpoint.remedy</comment>
        <translation>Prueba otro servidor; su latencia está en `maikr latency`.</translation>
    </message>
    <message>
        <source>Test another server; we see such mistakes soon.</source>
        <comment>speed-nonsense.remedy</comment>
        <translation>Prueba otro servidor; vemos pronto estos errores.</translation>
    </message>
    <message>
        <source>Test with Maikr&apos;s own engine: leave `--engine` out.</source>
        <comment>speed-engine-failed.remedy</comment>
        <translation>Prueba con el motor de Maikr: quita `--engine`.</translation>
    </message>
    <message>
        <source>That code is wrong or too old.</source>
        <comment>wrong-code.message</comment>
        <translation>Ese código es incorrecto o demasiado antiguo.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file with your sign-in.</source>
        <comment>wrong-passphrase.message</comment>
        <translation>Esa frase de paso no abre el archivo con tu sesión.</translation>
    </message>
    <message>
        <source>That password is too easy to guess.</source>
        <comment>weak-password.message</comment>
        <translation>Esa contraseña es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>That picture can&apos;t be used.</source>
        <comment>picture-refused.message</comment>
        <translation>Esa imagen no se puede usar.</translation>
    </message>
    <message>
        <source>That was tried too many times in a short while.</source>
        <comment>too-many-tries.message</comment>
        <translation>Eso se intentó demasiadas veces en poco tiempo.</translation>
    </message>
    <message>
        <source>The computer slept during the test, so the rest of it was not measured.</source>
        <comment>speed-slept.message</comment>
        <translation>El equipo se suspendió durante la prueba, así que el resto no se midió.</translation>
    </message>
    <message>
        <source>The connection to the server was lost during the test, so the rest of it was not measured.</source>
        <comment>speed-tunnel-lost.message</comment>
        <translation>La conexión con el servidor se perdió durante la prueba, así que el resto no se midió.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <comment>tunnel-lost.message</comment>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The description of server {server} is wrong, so it can&apos;t be used.</source>
        <comment>server-malformed.message</comment>
        <translation>La descripción del servidor {server} está mal, así que no se puede usar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <comment>disk-full.message</comment>
        <translation>El disco está lleno, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <comment>wrong-credentials.message</comment>
        <translation>La dirección de correo o la contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The file {file} could not be read, so Maikr goes on without it; it is kept{aside}.</source>
        <comment>file-damaged.message</comment>
        <translation>El archivo {file} no se pudo leer, así que Maikr sigue sin él; se conserva{aside}.</translation>
    </message>
    <message>
        <source>The list {list} was {before} and looks like {now} now, so its last good copy stays in use.</source>
        <comment>list-changed.message</comment>
        <translation>La lista {list} era {before} y ahora parece {now}, así que se sigue usando su última copia buena.</translation>
    </message>
    <message>
        <source>The privacy policy has a version you have not agreed to.</source>
        <comment>consent-needed.message</comment>
        <translation>La política de privacidad tiene una versión que no has aceptado.</translation>
    </message>
    <message>
        <source>The program speedtest-cli could not finish its test ({why}).</source>
        <comment>speed-engine-failed.message</comment>
        <translation>El programa speedtest-cli no pudo terminar su prueba ({why}).</translation>
    </message>
    <message>
        <source>The program {tool}, which Maikr needs, is not installed.</source>
        <comment>tool-missing.message</comment>
        <translation>El programa {tool}, que Maikr necesita, no está instalado.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <comment>keyring-locked.message</comment>
        <translation>El lugar seguro para contraseñas está cerrado.</translation>
    </message>
    <message>
        <source>The server answers, but nothing comes through it.</source>
        <comment>no-traffic.message</comment>
        <translation>El servidor responde, pero nada pasa por él.</translation>
    </message>
    <message>
        <source>The server does not answer; this network may block it.</source>
        <comment>no-handshake.message</comment>
        <translation>El servidor no responde; puede que esta red lo bloquee.</translation>
    </message>
    <message>
        <source>The server {server} offers no speed test.</source>
        <comment>speed-no-endpoint.message</comment>
        <translation>El servidor {server} no ofrece prueba de velocidad.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test can&apos;t be reached.</source>
        <comment>speed-refused.message</comment>
        <translation>No se puede llegar a la prueba de velocidad del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test stopped answering, so the test was ended.</source>
        <comment>speed-silent.message</comment>
        <translation>La prueba de velocidad del servidor dejó de responder, así que se terminó la prueba.</translation>
    </message>
    <message>
        <source>The value for {what} can&apos;t be used: {why}.</source>
        <comment>invalid-value.message</comment>
        <translation>El valor para {what} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <comment>email-taken.message</comment>
        <translation>Ya hay una cuenta con esta dirección de correo.</translation>
    </message>
    <message>
        <source>There is hardly any space left on the disk ({what}).</source>
        <comment>disk-low.message</comment>
        <translation>Apenas queda espacio en el disco ({what}).</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <comment>no-such-server.message</comment>
        <translation>No hay ningún servidor llamado {server}.</translation>
    </message>
    <message>
        <source>There is no server to connect to.</source>
        <comment>no-servers.message</comment>
        <translation>No hay ningún servidor al que conectarse.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <comment>no-network.message</comment>
        <translation>Este equipo no tiene conexión a internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by {what}.</source>
        <comment>clock-wrong.message</comment>
        <translation>El reloj de este equipo se equivoca en {what}.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <comment>device-revoked.message</comment>
        <translation>Este dispositivo se quitó de tu cuenta.</translation>
    </message>
    <message>
        <source>This network has a sign-in page and lets nothing through until you have signed in there.</source>
        <comment>captive-portal.message</comment>
        <translation>Esta red tiene una página de acceso y no deja pasar nada hasta que inicies sesión en ella.</translation>
    </message>
    <message>
        <source>This system has no way to let one program out alone, so everything stays blocked.</source>
        <comment>portal-unavailable.message</comment>
        <translation>Este sistema no puede dejar salir a un solo programa, así que todo sigue bloqueado.</translation>
    </message>
    <message>
        <source>This was changed on another device in the meantime.</source>
        <comment>conflict.message</comment>
        <translation>Esto se cambió en otro dispositivo mientras tanto.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed.</source>
        <comment>speed-short.message</comment>
        <translation>Se transfirió demasiado poco para saber la velocidad.</translation>
    </message>
    <message>
        <source>Try again in a minute, or test another server.</source>
        <comment>speed-refused.remedy</comment>
        <translation>Inténtalo otra vez en un minuto, o prueba otro servidor.</translation>
    </message>
    <message>
        <source>Try again, or allow more with `--max`.</source>
        <comment>speed-short.remedy</comment>
        <translation>Inténtalo otra vez, o permite más con `--max`.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>command-failed.remedy</comment>
        <translation>Inténtalo otra vez; si pasa dos veces, reinicia tu equipo y cuéntanos qué hiciste.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>internal.remedy</comment>
        <translation>Inténtalo otra vez; si pasa dos veces, reinicia tu equipo y cuéntanos qué hiciste.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer.</source>
        <comment>part.timed-out-here</comment>
        <translation>Inténtalo de nuevo; si ocurre dos veces, reinicia tu equipo.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, try another server.</source>
        <comment>speed-silent.remedy</comment>
        <translation>Inténtalo otra vez; si pasa dos veces, prueba otro servidor.</translation>
    </message>
    <message>
        <source>Try again; if you forgot it, sign out and sign in again.</source>
        <comment>wrong-passphrase.remedy</comment>
        <translation>Inténtalo otra vez; si la olvidaste, cierra sesión e inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Try another server or another network.</source>
        <comment>no-handshake.remedy</comment>
        <translation>Prueba otro servidor u otra red.</translation>
    </message>
    <message>
        <source>Try another server.</source>
        <comment>no-traffic.remedy</comment>
        <translation>Prueba otro servidor.</translation>
    </message>
    <message>
        <source>Turn the other VPN off; only one at a time can carry everything.</source>
        <comment>other-vpn.remedy</comment>
        <translation>Apaga el otro VPN; solo uno a la vez puede llevarlo todo.</translation>
    </message>
    <message>
        <source>Turn them on with `maikr settings set send-reports on`; `maikr reports preview` shows what they hold.</source>
        <comment>reports-required.remedy</comment>
        <translation>Actívalos con `maikr settings set send-reports on`; `maikr reports preview` muestra lo que contienen.</translation>
    </message>
    <message>
        <source>Two parts of Maikr on this computer have different versions.</source>
        <comment>version-skew.message</comment>
        <translation>Dos partes de Maikr en este equipo tienen versiones distintas.</translation>
    </message>
    <message>
        <source>Unlock it with your login password, or enter the passphrase you chose for Maikr.</source>
        <comment>keyring-locked.remedy</comment>
        <translation>Ábrelo con tu contraseña de inicio de sesión, o escribe la frase de paso que elegiste para Maikr.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <comment>too-many-tries.remedy</comment>
        <translation>Espera unos minutos e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Wait a minute and try again; if that does not help, restart your computer.</source>
        <comment>daemon-silent.remedy</comment>
        <translation>Espera un minuto e inténtalo de nuevo; si eso no ayuda, reinicia tu equipo.</translation>
    </message>
    <message>
        <source>Wait a moment, Maikr starts it again by itself; if it stays, disconnect and connect again.</source>
        <comment>resolver-down.remedy</comment>
        <translation>Espera un momento, Maikr lo inicia otra vez solo; si sigue así, desconéctate y conéctate otra vez.</translation>
    </message>
    <message>
        <source>Wait until you are connected again (`maikr status`), then test again.</source>
        <comment>speed-tunnel-lost.remedy</comment>
        <translation>Espera a estar conectado otra vez (`maikr status`) y repite la prueba.</translation>
    </message>
    <message>
        <source>What answered does not behave like a speed test, so its figures do not count.</source>
        <comment>speed-nonsense.message</comment>
        <translation>Lo que respondió no se comporta como una prueba de velocidad, así que sus cifras no cuentan.</translation>
    </message>
    <message>
        <source>What you asked for is not there, or no longer.</source>
        <comment>not-found.message</comment>
        <translation>Lo que pediste no está, o ya no está.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <comment>not-permitted.message</comment>
        <translation>No tienes permiso para hacer eso.</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <comment>not-connected.message</comment>
        <translation>No estás conectado.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <comment>not-signed-in.message</comment>
        <translation>No has iniciado sesión.</translation>
    </message>
    <message>
        <source>Your account has as many devices as it may have.</source>
        <comment>device-limit.message</comment>
        <translation>Tu cuenta tiene tantos dispositivos como puede tener.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so it can&apos;t do without them; none is sent while you have them off.</source>
        <comment>reports-required.message</comment>
        <translation>Tu cuenta tiene acordados los informes de uso, así que no puede prescindir de ellos; no se envía ninguno mientras los tengas desactivados.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet.</source>
        <comment>email-unverified.message</comment>
        <translation>Tu dirección de correo aún no está confirmada.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <comment>sign-in-expired.message</comment>
        <translation>Tu sesión ha terminado.</translation>
    </message>
    <message>
        <source>Your system has no safe place for passwords that Maikr could use.</source>
        <comment>no-keyring.message</comment>
        <translation>Tu sistema no tiene un lugar seguro para contraseñas que Maikr pueda usar.</translation>
    </message>
    <message>
        <source>Your system refused a step that Maikr needs.</source>
        <comment>command-failed.message</comment>
        <translation>Tu sistema rechazó un paso que Maikr necesita.</translation>
    </message>
    <message>
        <source>how much went through each server on each day, counted by Maikr&apos;s background service,</source>
        <comment>part.usage</comment>
        <translation>cuánto pasó por cada servidor cada día, contado por el servicio en segundo plano de Maikr,</translation>
    </message>
    <message>
        <source>it is not valid</source>
        <comment>part.why</comment>
        <translation>no es válido</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.file</comment>
        <translation>que necesita</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.tool</comment>
        <translation>que necesita</translation>
    </message>
    <message>
        <source>of that program</source>
        <comment>part.package</comment>
        <translation>de ese programa</translation>
    </message>
    <message>
        <source>that name</source>
        <comment>part.name</comment>
        <translation>con ese nombre</translation>
    </message>
    <message>
        <source>this</source>
        <comment>part.what</comment>
        <translation>esto</translation>
    </message>
    <message>
        <source>we don&apos;t know which</source>
        <comment>part.program</comment>
        <translation>no sabemos cuál</translation>
    </message>
    <message>
        <source>{erase}</source>
        <comment>not-erased.remedy</comment>
        <translation>{erase}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>By e-mail, until you switch it off here.</source>
        <translation>Por correo electrónico, hasta que lo desactives aquí.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Save the nickname</source>
        <translation>Guardar el apodo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Sesión iniciada desde</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>Contarme novedades y ofertas</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in ends when Maikr is closed.</source>
        <translation>Este equipo no tiene llavero: tu sesión termina cuando se cierra Maikr.</translation>
    </message>
    <message>
        <source>Your account is changed.</source>
        <translation>Tu cuenta se ha cambiado.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in a file encrypted with your passphrase.</source>
        <translation>Tu sesión se guarda en un archivo cifrado con tu frase de paso.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring.</source>
        <translation>Tu sesión se guarda en el llavero de este equipo.</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Add rules</source>
        <translation>Añadir reglas</translation>
    </message>
    <message>
        <source>No names were looked up. Was the site loaded in a new private window?</source>
        <translation>No se buscó ningún nombre. ¿Se cargó el sitio en una ventana privada nueva?</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Grabar otra vez</translation>
    </message>
    <message>
        <source>Which of these shall have a rule?</source>
        <translation>¿Cuáles de estos deben tener una regla?</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>tiene una regla</translation>
    </message>
    <message>
        <source>named like the site</source>
        <translation>se llama como el sitio</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>el sitio</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It ends at once when you cancel it; on a metered connection choose less.</source>
        <translation>Termina al momento si la cancelas; en una conexión de uso medido elige menos.</translation>
    </message>
    <message>
        <source>It goes out without Maikr, by your own connection: speedtest.net and its servers see your address. It takes up to a minute.</source>
        <translation>Sale sin Maikr, por tu propia conexión: speedtest.net y sus servidores ven tu dirección. Tarda hasta un minuto.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The test may use up to about {data} of data. Begin?</source>
        <translation>La prueba puede usar hasta unos {data} de datos. ¿Empezar?</translation>
    </message>
</context>
<context>
    <name>QuickPicks</name>
    <message>
        <source>Best</source>
        <translation>El mejor</translation>
    </message>
    <message>
        <source>Connect to the least busy server</source>
        <translation>Conectar al servidor menos ocupado</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>Conectar a {place}</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect and quit</source>
        <translation>Desconectar y salir</translation>
    </message>
    <message>
        <source>Keep the tunnel when Maikr quits?</source>
        <translation>¿Conservar el túnel al salir de Maikr?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>Salir de Maikr</translation>
    </message>
    <message>
        <source>Quit and stay protected</source>
        <translation>Salir y seguir protegido</translation>
    </message>
    <message>
        <source>The tunnel can go on without this program: your traffic stays protected, and Maikr’s service reconnects by itself. Start Maikr again to change anything.</source>
        <translation>El túnel puede seguir sin este programa: tu tráfico sigue protegido, y el servicio de Maikr se vuelve a conectar solo. Abre Maikr otra vez para cambiar algo.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>It is loaded</source>
        <translation>Está cargado</translation>
    </message>
    <message>
        <source>Load the site now, in a new private window. Names so far: {count}</source>
        <translation>Carga ahora el sitio, en una ventana privada nueva. Nombres hasta ahora: {count}</translation>
    </message>
    <message>
        <source>Names looked up so far</source>
        <translation>Nombres buscados hasta ahora</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>Grabar un sitio</translation>
    </message>
    <message>
        <source>See which names a site looks up while you load it, and make rules of them. Names of all programs on this computer are heard; they are kept nowhere and sent nowhere.</source>
        <translation>Mira qué nombres busca un sitio mientras lo cargas, y haz reglas con ellos. Se oyen los nombres de todos los programas de este equipo; no se guardan ni se envían a ninguna parte.</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Empezar a grabar</translation>
    </message>
    <message>
        <source>That was the longest time for which names are recorded.</source>
        <translation>No se graban nombres durante más tiempo.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected, so nothing more is recorded.</source>
        <translation>El túnel se desconectó, así que no se graba nada más.</translation>
    </message>
    <message>
        <source>Those were as many names as are recorded.</source>
        <translation>No se graban más nombres.</translation>
    </message>
    <message>
        <source>Which site will you load?</source>
        <translation>¿Qué sitio vas a cargar?</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Added {count}: {sites}.</source>
        <translation>{count} añadidos: {sites}.</translation>
    </message>
</context>
<context>
    <name>RemovalCard</name>
    <message>
        <source>Password of your account</source>
        <translation>Contraseña de tu cuenta</translation>
    </message>
    <message>
        <source>Remove my account</source>
        <translation>Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>Remove your account</source>
        <translation>Eliminar tu cuenta</translation>
    </message>
    <message>
        <source>Your account is removed for good, and your rules, lists, settings and reports on this computer. Maikr’s service may go on keeping your e-mail address, a hash of your password, your picture and your nickname, and nothing else. This can’t be undone.</source>
        <translation>Tu cuenta se elimina para siempre, y también tus reglas, listas, ajustes e informes en este equipo. El servicio de Maikr puede seguir guardando tu dirección de correo, un hash de tu contraseña, tu imagen y tu apodo, y nada más. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide report: {title}</source>
        <translation>Ocultar informe: {title}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show report: {title}</source>
        <translation>Mostrar informe: {title}</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Lo que dice el informe</translation>
    </message>
</context>
<context>
    <name>ReportSwitches</name>
    <message>
        <source>Include how good the connection was</source>
        <translation>Incluir lo buena que fue la conexión</translation>
    </message>
    <message>
        <source>Latency and speed test results of the servers you used. Without them a report says nothing of it.</source>
        <translation>Latencia y pruebas de velocidad de los servidores que usaste. Sin ellas un informe no dice nada de eso.</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way. Other devices get signed out.</source>
        <translation>Si hay una cuenta con esta dirección, un código está en camino. En los demás dispositivos se cierra la sesión.</translation>
    </message>
    <message>
        <source>Mail me another code</source>
        <translation>Enviarme otro código</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Poner una contraseña nueva</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>Like the rest</source>
        <translation>Como el resto</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Nota para ti</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Servidor o país</translation>
    </message>
    <message>
        <source>Site or address</source>
        <translation>Sitio o dirección</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>While the server is not available</source>
        <translation>Mientras el servidor no esté disponible</translation>
    </message>
    <message>
        <source>Will be kept as: {line}</source>
        <translation>Se guardará como: {line}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Added: {line}.</source>
        <translation>Añadido: {line}.</translation>
    </message>
    <message>
        <source>Kept: {line}.</source>
        <translation>Guardado: {line}.</translation>
    </message>
    <message>
        <source>Removed {rule}.</source>
        <translation>Se quitó {rule}.</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Reglas en su orden</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>Save this rule first, or cancel.</source>
        <translation>Guarda primero esta regla o cancela.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is mended.</source>
        <translation>La línea está arreglada.</translation>
    </message>
    <message>
        <source>The most specific rules come first now.</source>
        <translation>Las reglas más específicas van ahora primero.</translation>
    </message>
    <message>
        <source>This rule was changed or removed meanwhile. What you save here is added as a new one.</source>
        <translation>Esta regla se cambió o se quitó mientras tanto. Lo que guardes aquí se añade como regla nueva.</translation>
    </message>
    <message>
        <source>What you typed since is not saved yet.</source>
        <translation>Lo que has escrito desde entonces aún no está guardado.</translation>
    </message>
    <message>
        <source>{rule} is off.</source>
        <translation>{rule} está desactivada.</translation>
    </message>
    <message>
        <source>{rule} is on.</source>
        <translation>{rule} está activada.</translation>
    </message>
    <message>
        <source>{rule} is rule {number} of {count} now.</source>
        <translation>{rule} es ahora la regla {number} de {count}.</translation>
    </message>
</context>
<context>
    <name>RuleProblems</name>
    <message>
        <source>A destination is missing: begin the line with a site or an address.</source>
        <comment>missing-destination</comment>
        <translation>Falta un destino: empieza la línea con un sitio o una dirección.</translation>
    </message>
    <message>
        <source>A port is written apart: “{host} port:{port}”.</source>
        <comment>port-in-destination</comment>
        <translation>Un puerto se escribe aparte: «{host} port:{port}».</translation>
    </message>
    <message>
        <source>An action is missing: end the line with “via SERVER”, “direct” or “block”.</source>
        <comment>missing-action</comment>
        <translation>Falta una acción: termina la línea con «via SERVER», «direct» o «block».</translation>
    </message>
    <message>
        <source>Maikr can&apos;t honour “{what}”: {why}.</source>
        <comment>not-supported</comment>
        <translation>Maikr no puede cumplir «{what}»: {why}.</translation>
    </message>
    <message>
        <source>Nothing says which server “{policy}” is.</source>
        <comment>unknown-policy</comment>
        <translation>Nada dice qué servidor es «{policy}».</translation>
    </message>
    <message>
        <source>The character {character} does not belong in a text. Delete it.</source>
        <comment>control-character</comment>
        <translation>El carácter {character} no va en un texto. Bórralo.</translation>
    </message>
    <message>
        <source>The default can&apos;t be off. Delete the line to go where you are connected to.</source>
        <comment>default-off</comment>
        <translation>La línea por defecto no puede estar desactivada. Borra la línea para ir adonde estés conectado.</translation>
    </message>
    <message>
        <source>The included list “{name}” is not there.</source>
        <comment>include-missing</comment>
        <translation>La lista incluida «{name}» no está.</translation>
    </message>
    <message>
        <source>The line has more than {limit} characters.</source>
        <comment>line-too-long</comment>
        <translation>La línea tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>The list “{name}” includes itself.</source>
        <comment>include-cycle</comment>
        <translation>La lista «{name}» se incluye a sí misma.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is not one that Maikr tries: {why}.</source>
        <comment>unsafe-pattern</comment>
        <translation>El patrón «{pattern}» no es de los que Maikr prueba: {why}.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} is not in order.</source>
        <comment>bad-range</comment>
        <translation>El intervalo de {first} a {last} no está en orden.</translation>
    </message>
    <message>
        <source>There already is a default line. Keep one.</source>
        <comment>default-twice</comment>
        <translation>Ya hay una línea por defecto. Conserva una.</translation>
    </message>
    <message>
        <source>There are more than {limit} lines. Put destinations into a list and name it in one rule.</source>
        <comment>too-many-lines</comment>
        <translation>Hay más de {limit} líneas. Pon los destinos en una lista y nómbrala en una regla.</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”.{near}</source>
        <comment>no-such-target</comment>
        <translation>No hay ningún servidor ni país llamado «{target}».{near}</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”: “if unavailable” says what happens.</source>
        <comment>unknown-target</comment>
        <translation>No hay ningún servidor ni país llamado «{target}»: «if unavailable» dice qué pasa.</translation>
    </message>
    <message>
        <source>This is not as its format wants it: {why}.</source>
        <comment>malformed</comment>
        <translation>Esto no es como lo quiere su formato: {why}.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used: {why}.</source>
        <comment>bad-list</comment>
        <translation>Esta lista no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>This rule stands after the default line. Put it before.</source>
        <comment>after-default</comment>
        <translation>Esta regla está después de la línea por defecto. Ponla antes.</translation>
    </message>
    <message>
        <source>Write “if unavailable: block”, “if unavailable: default” or “if unavailable: direct”.</source>
        <comment>bad-fallback</comment>
        <translation>Escribe «if unavailable: block», «if unavailable: default» o «if unavailable: direct».</translation>
    </message>
    <message>
        <source>{count} more lines can&apos;t be honoured.</source>
        <comment>more-problems</comment>
        <translation>{count} líneas más no se pueden cumplir.</translation>
    </message>
    <message>
        <source>“if unavailable” has a meaning after “via” in a rule only. Delete it.</source>
        <comment>needless-fallback</comment>
        <translation>«if unavailable» solo significa algo tras «via» en una regla. Bórralo.</translation>
    </message>
    <message>
        <source>“via” needs a server or a country after it.</source>
        <comment>missing-target</comment>
        <translation>Tras «via» hace falta un servidor o un país.</translation>
    </message>
    <message>
        <source>“{action}” is an action. A list holds destinations only; the rule that names it decides.</source>
        <comment>action-in-list</comment>
        <translation>«{action}» es una acción. Una lista solo contiene destinos; decide la regla que la nombra.</translation>
    </message>
    <message>
        <source>“{address}” has a zone (%), which means nothing in a rule. Write the address without it.</source>
        <comment>zone</comment>
        <translation>«{address}» tiene una zona (%), que no significa nada en una regla. Escribe la dirección sin ella.</translation>
    </message>
    <message>
        <source>“{address}” is an IPv4 address in IPv6&apos;s clothes. Write {meant}.</source>
        <comment>mapped-address</comment>
        <translation>«{address}» es una dirección IPv4 vestida de IPv6. Escribe {meant}.</translation>
    </message>
    <message>
        <source>“{address}” is not an IP address, a CIDR or a range.</source>
        <comment>bad-address</comment>
        <translation>«{address}» no es una dirección IP, un CIDR ni un intervalo.</translation>
    </message>
    <message>
        <source>“{address}” is not the beginning of a network. Did you mean {meant}?</source>
        <comment>host-bits</comment>
        <translation>«{address}» no es el principio de una red. ¿Querías decir {meant}?</translation>
    </message>
    <message>
        <source>“{destination}” contradicts line {other}, which wins because it comes first.</source>
        <comment>contradictory</comment>
        <translation>«{destination}» contradice la línea {other}, que gana porque va primero.</translation>
    </message>
    <message>
        <source>“{destination}” never matches: line {other} (“{other_destination}”) takes its traffic first.</source>
        <comment>shadowed</comment>
        <translation>«{destination}» nunca se aplica: la línea {other} («{other_destination}») se lleva antes su tráfico.</translation>
    </message>
    <message>
        <source>“{destination}” says again what line {other} says.</source>
        <comment>duplicate</comment>
        <translation>«{destination}» repite lo que dice la línea {other}.</translation>
    </message>
    <message>
        <source>“{name}” is no site: it holds every site whose name ends in it.</source>
        <comment>public-suffix</comment>
        <translation>«{name}» no es un sitio: contiene todos los sitios cuyo nombre termina así.</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a site can have.</source>
        <comment>bad-name</comment>
        <translation>«{name}» no es un nombre que pueda tener un sitio.</translation>
    </message>
    <message>
        <source>“{option}:” is there twice.</source>
        <comment>repeated-option</comment>
        <translation>«{option}:» está dos veces.</translation>
    </message>
    <message>
        <source>“{port}” is not a port (1 to 65535) or a range of ports.</source>
        <comment>bad-port</comment>
        <translation>«{port}» no es un puerto (1 a 65535) ni un intervalo de puertos.</translation>
    </message>
    <message>
        <source>“{what}” is honoured in part: {why}.</source>
        <comment>meaning-changed</comment>
        <translation>«{what}» se cumple en parte: {why}.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be part of a server&apos;s or a country&apos;s name.</source>
        <comment>bad-target</comment>
        <translation>«{word}» no puede ser parte del nombre de un servidor o un país.</translation>
    </message>
    <message>
        <source>“{word}” means nothing here. Actions are “via SERVER”, “direct” and “block”.</source>
        <comment>unknown-word</comment>
        <translation>«{word}» no significa nada aquí. Las acciones son «via SERVER», «direct» y «block».</translation>
    </message>
</context>
<context>
    <name>RuleRowView</name>
    <message>
        <source>Edit rule {number}: {rule}</source>
        <translation>Editar regla {number}: {rule}</translation>
    </message>
    <message>
        <source>Move rule {number}: {rule} (drag, or Alt and an arrow)</source>
        <translation>Mover regla {number}: {rule} (arrastrar, o Alt y una flecha)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Remove rule {number}: {rule}</source>
        <translation>Quitar regla {number}: {rule}</translation>
    </message>
    <message>
        <source>Rule {number} in force: {rule}</source>
        <translation>Regla {number} en vigor: {rule}</translation>
    </message>
    <message>
        <source>Rule {number}: {rule}</source>
        <translation>Regla {number}: {rule}</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Desactivar esta regla</translation>
    </message>
    <message>
        <source>Switch this rule on</source>
        <translation>Activar esta regla</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Direct, outside every tunnel</source>
        <translation>Directo, fuera de todo túnel</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>That holds from the next connection on.</source>
        <translation>Eso vale desde la próxima conexión.</translation>
    </message>
    <message>
        <source>That holds now.</source>
        <translation>Eso vale ya.</translation>
    </message>
    <message>
        <source>The conflict is settled.</source>
        <translation>El conflicto está resuelto.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Through the server you are connected to</source>
        <translation>Por el servidor al que estés conectado</translation>
    </message>
    <message>
        <source>Through {target}</source>
        <translation>Por {target}</translation>
    </message>
    <message>
        <source>direct while that is not available</source>
        <translation>directo mientras no esté disponible</translation>
    </message>
    <message>
        <source>like everything else while that is not available</source>
        <translation>como todo lo demás mientras no esté disponible</translation>
    </message>
    <message>
        <source>only port {ports}</source>
        <translation>solo el puerto {ports}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>A line is wrong, so Maikr can’t put these rules in force. Mend or remove it.</source>
        <translation>Hay una línea mal, así que Maikr no puede aplicar estas reglas. Arréglala o quítala.</translation>
    </message>
    <message>
        <source>A rule sends a site through a country, direct, or nowhere, for every program on this computer.</source>
        <translation>Una regla envía un sitio por un país, directo o a ninguna parte, para todos los programas de este equipo.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Added: {line}.</source>
        <translation>Añadido: {line}.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>For example: {rule}</source>
        <translation>Por ejemplo: {rule}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading your rules…</source>
        <translation>Leyendo tus reglas…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>Grabar un sitio</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Send each site its own way</source>
        <translation>Envía cada sitio por su propio camino</translation>
    </message>
    <message>
        <source>The first that holds a connection decides.</source>
        <translation>Decide la primera que abarca una conexión.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>What no rule holds goes through the server you are connected to.</source>
        <translation>Lo que ninguna regla abarca va por el servidor al que estés conectado.</translation>
    </message>
    <message>
        <source>What you typed since is not saved; saved here it becomes another rule.</source>
        <translation>Lo que has escrito desde entonces no está guardado; si lo guardas aquí, será otra regla.</translation>
    </message>
    <message>
        <source>Where everything else goes is changed.</source>
        <translation>Ha cambiado adónde va todo lo demás.</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Tus reglas</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Beginning the test…</source>
        <translation>Empezando la prueba…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Avance de la prueba</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save data…</source>
        <translation>Guardar datos…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Guardar los datos como tabla</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SendSwitch</name>
    <message>
        <source>Send usage reports</source>
        <translation>Enviar informes de uso</translation>
    </message>
    <message>
        <source>Without them nothing of your use is told, and what you use meanwhile never is.</source>
        <translation>Sin ellos no se cuenta nada de tu uso, y lo que uses mientras tanto no se contará nunca.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so they can’t be switched off here.</source>
        <translation>Tu cuenta tiene acordados los informes de uso, así que no se pueden desactivar aquí.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>Conectar a {place}</translation>
    </message>
</context>
<context>
    <name>ServerDelegate</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>ServerFacts</name>
    <message>
        <source>{servers}. The best of them for you is {best}.</source>
        <translation>{servers}. El mejor de ellos para ti es {best}.</translation>
    </message>
</context>
<context>
    <name>ServerMap</name>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>El mundo entero</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Fetching the servers…</source>
        <translation>Obteniendo los servidores…</translation>
    </message>
    <message>
        <source>Maikr can’t be reached, so this list may be out of date. It was fetched {age}.</source>
        <translation>No se puede llegar a Maikr, así que esta lista puede estar anticuada. Se obtuvo {age}.</translation>
    </message>
    <message>
        <source>Measured {age}</source>
        <translation>Medido {age}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>No server matches “{query}”</source>
        <translation>Ningún servidor coincide con «{query}»</translation>
    </message>
    <message>
        <source>Not measured in this network yet</source>
        <translation>Sin medir todavía en esta red</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>There are no servers</source>
        <translation>No hay servidores</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Try a country or a larger city nearby.</source>
        <translation>Prueba un país o una ciudad mayor cercana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>ServerWhy</name>
    <message>
        <source>As fast as the fastest: {reasons}.</source>
        <translation>Tan rápido como el más rápido: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}.</source>
        <translation>El más rápido para ti: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. A page takes {gap} longer through the next, {next}.</source>
        <translation>El más rápido para ti: {reasons}. Por el siguiente, {next}, una página tarda {gap} más.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. {next} is just as good.</source>
        <translation>El más rápido para ti: {reasons}. {next} es igual de bueno.</translation>
    </message>
    <message>
        <source>It answered no probe: it may be down, or may not be reached from this network.</source>
        <translation>No respondió a ningún sondeo: puede estar caído o no ser accesible desde esta red.</translation>
    </message>
    <message>
        <source>No server was measured yet: this is the least busy one.</source>
        <translation>Todavía no se ha medido ningún servidor: este es el menos ocupado.</translation>
    </message>
    <message>
        <source>Not measured yet, so nobody knows how fast it is for you.</source>
        <translation>Sin medir todavía, así que nadie sabe lo rápido que es para ti.</translation>
    </message>
    <message>
        <source>no probe lost</source>
        <translation>ningún sondeo perdido</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>ocupado al {part}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>{part} de los sondeos perdidos</translation>
    </message>
    <message>
        <source>{reasons}. A page takes {gap} longer than through the fastest, {first}.</source>
        <translation>{reasons}. Una página tarda {gap} más que por el más rápido, {first}.</translation>
    </message>
    <message>
        <source>{rtt} away</source>
        <translation>a {rtt}</translation>
    </message>
    <message>
        <source>{speed} Mbit/s when you tested it</source>
        <translation>{speed} Mbit/s en tu prueba</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n ciudad</numerusform>
            <numerusform>%n ciudades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>Un servidor</translation>
    </message>
    <message numerus="yes">
        <source>Your last of %n speed tests: {speed} ({age}).</source>
        <translation>
            <numerusform>La última de tus %n pruebas de velocidad: {speed} ({age}).</numerusform>
            <numerusform>La última de tus %n pruebas de velocidad: {speed} ({age}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your speed test: {speed} ({age}).</source>
        <translation>Tu prueba de velocidad: {speed} ({age}).</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>from {rtt}</source>
        <translation>desde {rtt}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>measured {age}</source>
        <translation>medido {age}</translation>
    </message>
    <message>
        <source>spread {value}</source>
        <translation>dispersión {value}</translation>
    </message>
    <message>
        <source>{down} Mbit/s down</source>
        <translation>{down} Mbit/s de bajada</translation>
    </message>
    <message>
        <source>{down}, {up} up</source>
        <translation>{down}, {up} de subida</translation>
    </message>
    <message>
        <source>{part} lost · {age}</source>
        <translation>{part} perdido · {age}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>{part} de los sondeos perdidos</translation>
    </message>
    <message>
        <source>{servers} in {cities}</source>
        <translation>{servers} en {cities}</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>±{value} · {age}</source>
        <translation>±{value} · {age}</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Allow measuring</source>
        <translation>Permitir la medición</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh the list and measure again</source>
        <translation>Actualizar la lista y medir otra vez</translation>
    </message>
    <message>
        <source>Search city or country</source>
        <translation>Buscar ciudad o país</translation>
    </message>
    <message>
        <source>Search servers</source>
        <translation>Buscar servidores</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Servers are not measured, because you switched that off.</source>
        <translation>Los servidores no se miden porque lo desactivaste.</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Ordenar otra vez</translation>
    </message>
    <message>
        <source>This view can’t be kept: it holds until Maikr is closed. {remedy}</source>
        <translation>Esta vista no se puede guardar: vale hasta que se cierre Maikr. {remedy}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Connect when Maikr starts</source>
        <translation>Conectar al iniciar Maikr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Disconnect when I log out or shut down</source>
        <translation>Desconectar cuando cierre la sesión del sistema o apague</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Each lets exactly the packets pass that its rules name. Look at them first.</source>
        <translation>Cada uno deja pasar exactamente los paquetes que nombran sus reglas. Míralas primero.</translation>
    </message>
    <message>
        <source>Else the tunnel stays up without you, and comes back after a restart.</source>
        <translation>Si no, el túnel sigue activo sin ti y vuelve tras un reinicio.</translation>
    </message>
    <message>
        <source>Else what a changed rule concerns starts anew by its new way at once.</source>
        <translation>Si no, lo que afecta a una regla cambiada empieza de nuevo al momento por su nuevo camino.</translation>
    </message>
    <message>
        <source>Empty: the VPN server’s own. Or up to 8 addresses such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net, asked through the tunnel from the next connection on.</source>
        <translation>Vacío: los del propio servidor VPN. O hasta 8 direcciones como 9.9.9.9 o tls://9.9.9.9#dns.quad9.net, consultadas por el túnel desde la próxima conexión.</translation>
    </message>
    <message>
        <source>Hours until this computer gets a new key</source>
        <translation>Horas hasta que este equipo reciba una clave nueva</translation>
    </message>
    <message>
        <source>How long the command maikr connect waits before it gives its answer: 1 to 600.</source>
        <translation>Cuánto espera la orden maikr connect antes de responder: de 1 a 600.</translation>
    </message>
    <message>
        <source>How old its key may become before it is renewed, without a break: 1 to 720.</source>
        <translation>La edad que puede alcanzar su clave antes de renovarse, sin interrupción: de 1 a 720.</translation>
    </message>
    <message>
        <source>Leave open connections alone when a rule changes</source>
        <translation>No tocar las conexiones abiertas cuando cambia una regla</translation>
    </message>
    <message>
        <source>Name servers (DNS)</source>
        <translation>Servidores de nombres (DNS)</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Nombres y claves</translation>
    </message>
    <message>
        <source>Notice sign-in pages of hotels and trains</source>
        <translation>Detectar páginas de acceso de hoteles y trenes</translation>
    </message>
    <message>
        <source>Other software beside the tunnel</source>
        <translation>Otro software junto al túnel</translation>
    </message>
    <message>
        <source>Printers, files and devices at home stay within reach beside the tunnel.</source>
        <translation>Impresoras, archivos y dispositivos de casa siguen al alcance junto al túnel.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Reach the local network</source>
        <translation>Llegar a la red local</translation>
    </message>
    <message>
        <source>Seconds to wait for a tunnel</source>
        <translation>Segundos de espera por un túnel</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>To the server you used last, or the best one, once this program is started.</source>
        <translation>Al último servidor usado, o al mejor, en cuanto se inicia este programa.</translation>
    </message>
    <message>
        <source>Virtual machines (libvirt)</source>
        <translation>Máquinas virtuales (libvirt)</translation>
    </message>
    <message>
        <source>When no server answers, one plain question without anything about you finds it out.</source>
        <translation>Cuando no responde ningún servidor, lo averigua una pregunta sencilla, sin nada sobre ti.</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>VPN del trabajo</translation>
    </message>
    <message>
        <source>how long reports are kept, in days</source>
        <translation>cuántos días se guardan los informes</translation>
    </message>
    <message>
        <source>it is a whole number from 1 to {most}</source>
        <translation>es un número entero de 1 a {most}</translation>
    </message>
    <message>
        <source>the age of a key in hours</source>
        <translation>la edad de una clave en horas</translation>
    </message>
    <message>
        <source>the wait in seconds</source>
        <translation>la espera en segundos</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Maikr’s server</source>
        <translation>Servidor de Maikr</translation>
    </message>
    <message>
        <source>Most data to use</source>
        <translation>Datos que usar como mucho</translation>
    </message>
    <message>
        <source>Test against</source>
        <translation>Probar con</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <translation>Probar el túnel</translation>
    </message>
    <message>
        <source>Test without Maikr</source>
        <translation>Probar sin Maikr</translation>
    </message>
    <message>
        <source>Uses up to about {data}, half of it each way, and takes up to {count} seconds.</source>
        <translation>Usa hasta unos {data}, la mitad en cada sentido, y tarda hasta {count} segundos.</translation>
    </message>
    <message>
        <source>speedtest.net</source>
        <translation>speedtest.net</translation>
    </message>
</context>
<context>
    <name>SharingLine</name>
    <message>
        <source>Asking your account for its rules…</source>
        <translation>Pidiendo sus reglas a tu cuenta…</translation>
    </message>
    <message>
        <source>Kept on this computer; your account gets it when it can be reached.</source>
        <translation>Guardado en este equipo; tu cuenta lo recibirá cuando se pueda llegar a ella.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Your account and this computer have the same rules.</source>
        <translation>Tu cuenta y este equipo tienen las mismas reglas.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>¿Olvidaste la contraseña?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>tu@example.com</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>An e-mail address and a password are all we ask for.</source>
        <translation>Una dirección de correo y una contraseña es todo lo que pedimos.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Crea tu cuenta</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ya tengo cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>Contarme novedades y ofertas</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>tu@example.com</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze for %Ln minutes</source>
        <translation>
            <numerusform>Pausa de %Ln minuto</numerusform>
            <numerusform>Pausa de %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Keep it locked down</source>
        <translation>Mantener el bloqueo</translation>
    </message>
    <message>
        <source>Lockdown is on. Let traffic out all the same?</source>
        <translation>El bloqueo total está activado. ¿Dejar salir tráfico de todos modos?</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Pausa de</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>A speed test goes through the tunnel, and there is none. Connect first, then test.</source>
        <translation>Una prueba de velocidad va por el túnel, y no lo hay. Conéctate primero y luego prueba.</translation>
    </message>
    <message>
        <source>A test without Maikr leaves in clear, so it needs you to be disconnected. Disconnect, then test.</source>
        <translation>Una prueba sin Maikr sale sin cifrar, así que tienes que estar desconectado. Desconéctate y luego prueba.</translation>
    </message>
    <message>
        <source>Another user is using Maikr</source>
        <translation>Otra persona está usando Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>Preguntando al servicio de Maikr cómo va todo.</translation>
    </message>
    <message>
        <source>Connect first, then test the tunnel. What your own connection does without Maikr can be tested now.</source>
        <translation>Conéctate primero y luego prueba el túnel. Lo que da tu propia conexión sin Maikr se puede probar ahora.</translation>
    </message>
    <message>
        <source>Connecting to {place}…</source>
        <translation>Conectando a {place}…</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Datos usados</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Download in the middle: best at {best} ({fast}), slowest at {worst} ({slow}).</source>
        <translation>Bajada mediana: la mejor a las {best} ({fast}), la más lenta a las {worst} ({slow}).</translation>
    </message>
    <message>
        <source>Download spread</source>
        <translation>Dispersión de bajada</translation>
    </message>
    <message>
        <source>Download, upload, latency while idle and under load. To test without Maikr, disconnect.</source>
        <translation>Bajada, subida, latencia en reposo y con carga. Para probar sin Maikr, desconéctate.</translation>
    </message>
    <message>
        <source>Earlier tests are below. To test again, start the service: the page Home says how.</source>
        <translation>Las pruebas anteriores están abajo. Para probar otra vez, inicia el servicio: la página Inicio dice cómo.</translation>
    </message>
    <message>
        <source>End the snooze, then test the tunnel. Your own connection without Maikr can be tested now.</source>
        <translation>Termina la pausa y luego prueba el túnel. Tu propia conexión sin Maikr se puede probar ahora.</translation>
    </message>
    <message>
        <source>Fastest for you: {place} ({reasons}).</source>
        <translation>El más rápido para ti: {place} ({reasons}).</translation>
    </message>
    <message>
        <source>Idle latency</source>
        <translation>Latencia en reposo</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>Latency under load</source>
        <translation>Latencia con carga</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Maikr’s server</source>
        <translation>Servidor de Maikr</translation>
    </message>
    <message>
        <source>Maikr’s server, with speedtest-cli</source>
        <translation>Servidor de Maikr, con speedtest-cli</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>El servicio de Maikr no está en marcha</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off. Switch it on below, then measure.</source>
        <translation>Medir lo lejos que están los servidores está desactivado. Actívalo abajo y luego mide.</translation>
    </message>
    <message>
        <source>Measuring latency while nothing else goes on…</source>
        <translation>Midiendo la latencia en reposo…</translation>
    </message>
    <message>
        <source>Measuring the download…</source>
        <translation>Midiendo la bajada…</translation>
    </message>
    <message>
        <source>Measuring the upload…</source>
        <translation>Midiendo la subida…</translation>
    </message>
    <message>
        <source>Next comes {place}, where a page takes {time} more.</source>
        <translation>Luego viene {place}, donde una página tarda {time} más.</translation>
    </message>
    <message>
        <source>Next comes {place}, which is just as good.</source>
        <translation>Luego viene {place}, igual de bueno.</translation>
    </message>
    <message>
        <source>No speed test to show yet.</source>
        <translation>Aún no hay pruebas de velocidad que mostrar.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing leaves this computer without a tunnel. Connect first, then test.</source>
        <translation>Sin túnel nada sale de este equipo. Conéctate primero y luego prueba.</translation>
    </message>
    <message>
        <source>Nothing was transferred yet.</source>
        <translation>Todavía no se ha transferido nada.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open its sign-in page on the page Home first, then test.</source>
        <translation>Abre primero su página de acceso en la página Inicio y luego prueba.</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>Protegido, pero sin conexión</translation>
    </message>
    <message>
        <source>See to that first, on the page Home. Then test.</source>
        <translation>Resuelve eso primero, en la página Inicio. Luego prueba.</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Inicia sesión en esta red</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Speed by hour of day</source>
        <translation>Velocidad por hora del día</translation>
    </message>
    <message>
        <source>Speed during the test</source>
        <translation>Velocidad durante la prueba</translation>
    </message>
    <message>
        <source>Speed tests over time</source>
        <translation>Pruebas de velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Tests: {count}.</source>
        <translation>Pruebas: {count}.</translation>
    </message>
    <message>
        <source>The tunnel to {place}</source>
        <translation>El túnel a {place}</translation>
    </message>
    <message>
        <source>The tunnel was lost during the test, so the rest of it was not measured. Wait until you are connected again, then test again.</source>
        <translation>El túnel se perdió durante la prueba, así que el resto no se midió. Espera a estar conectado otra vez y repite la prueba.</translation>
    </message>
    <message>
        <source>Their tunnel can’t be tested from here. Connect once they disconnect or log off.</source>
        <translation>Su túnel no se puede probar desde aquí. Conéctate cuando se desconecte o cierre su sesión.</translation>
    </message>
    <message>
        <source>There is no tunnel to test now. Wait until it is back, or choose another server.</source>
        <translation>Ahora no hay túnel que probar. Espera a que vuelva, o elige otro servidor.</translation>
    </message>
    <message>
        <source>This result is not complete.</source>
        <translation>Este resultado no está completo.</translation>
    </message>
    <message>
        <source>This server offers no speed test of its own. Test against speedtest.net, or connect to another server.</source>
        <translation>Este servidor no ofrece prueba de velocidad propia. Prueba con speedtest.net, o conéctate a otro servidor.</translation>
    </message>
    <message>
        <source>Through the tunnel to {server}, {when}, against {against}.</source>
        <translation>Por el túnel a {server}, {when}, con {against}.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed. Test again, and allow more data.</source>
        <translation>Se transfirió demasiado poco para saber la velocidad. Repite la prueba y permite más datos.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Upload spread</source>
        <translation>Dispersión de subida</translation>
    </message>
    <message>
        <source>Wait a moment: then your own connection can be tested.</source>
        <translation>Espera un momento: entonces se podrá probar tu propia conexión.</translation>
    </message>
    <message>
        <source>Wait until the tunnel is up, then test it.</source>
        <translation>Espera a que haya túnel y luego pruébalo.</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Sin Maikr</translation>
    </message>
    <message>
        <source>Without Maikr, {when}, against {against}.</source>
        <translation>Sin Maikr, {when}, con {against}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>NO estás protegido</translation>
    </message>
    <message>
        <source>You cancelled the test, so nothing of it was kept. Test again whenever you like.</source>
        <translation>Cancelaste la prueba, así que no se guardó nada de ella. Repítela cuando quieras.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>sin medir todavía</translation>
    </message>
    <message>
        <source>speedtest.net</source>
        <translation>speedtest.net</translation>
    </message>
    <message>
        <source>speedtest.net could not be tested ({why}). Try again later, or test against Maikr’s server.</source>
        <translation>No se pudo probar speedtest.net ({why}). Inténtalo más tarde, o prueba con el servidor de Maikr.</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>dispersión {spread}</translation>
    </message>
    <message>
        <source>{hour}: {name} {speed}</source>
        <translation>{hour}: {name} {speed}</translation>
    </message>
    <message>
        <source>{name} between {low} and {high}.</source>
        <translation>{name} entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{name} {low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>{name} de {low} a {high}, en el medio {middle}, el último {last}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} Mbit/s</source>
        <translation>{number} Mbit/s</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>ocupado al {part}</translation>
    </message>
    <message>
        <source>{part} lost</source>
        <translation>{part} perdido</translation>
    </message>
    <message>
        <source>{said}, of a test that did not end</source>
        <translation>{said}, de una prueba que no terminó</translation>
    </message>
    <message>
        <source>{said}, spread {spread}</source>
        <translation>{said}, dispersión {spread}</translation>
    </message>
    <message>
        <source>{speed} when you tested it</source>
        <translation>{speed} en tu prueba</translation>
    </message>
    <message>
        <source>{through}, {when}: download {down}, upload {up}, latency {idle}, under load {loaded}.</source>
        <translation>{through}, {when}: bajada {down}, subida {up}, latencia {idle}, con carga {loaded}.</translation>
    </message>
    <message>
        <source>{time} away</source>
        <translation>a {time}</translation>
    </message>
    <message>
        <source>{when}, {through}: {name} {speed}</source>
        <translation>{when}, {through}: {name} {speed}</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>In the tray, without a window. With “Connect when Maikr starts” you are protected from then on.</source>
        <translation>En la bandeja, sin ventana. Con «Conectar al iniciar Maikr» estás protegido desde entonces.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start Maikr when I log in</source>
        <translation>Iniciar Maikr cuando entro en el equipo</translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message>
        <source>No browser could be started. The page is at {address}</source>
        <translation>No se pudo iniciar ningún navegador. La página está en {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>What you pay, and until when, is on your account’s page on the web. Maikr opens it in your browser and tells it nothing about you: you sign in there.</source>
        <translation>Lo que pagas, y hasta cuándo, está en la página web de tu cuenta. Maikr la abre en tu navegador y no le dice nada de ti: inicias sesión allí.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Added: {rule}.</source>
        <translation>Añadido: {rule}.</translation>
    </message>
    <message>
        <source>Rules taken in: {count}.</source>
        <translation>Reglas incorporadas: {count}.</translation>
    </message>
    <message>
        <source>Write “via” and a server or country, or direct, or block.</source>
        <translation>Escribe «via» y un servidor o país, o direct, o block.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>“default {theirs}” is not added: your “default {ours}” stays, unless you replace all.</source>
        <translation>«default {theirs}» no se añade: tu «default {ours}» se queda, salvo que lo sustituyas todo.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Anywhere in the window: Ctrl and + or −, and Ctrl and 0 for the usual size.</source>
        <translation>En toda la ventana: Ctrl y + o −, y Ctrl y 0 para el tamaño habitual.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last minute at most {down} down and {up} up.</source>
        <translation>En el último minuto, {down} de bajada y {up} de subida como mucho.</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
</context>
<context>
    <name>TrafficRow</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>Tráfico del último minuto</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>último minuto</translation>
    </message>
    <message>
        <source>{rate} down</source>
        <translation>{rate} de bajada</translation>
    </message>
    <message>
        <source>{rate} up</source>
        <translation>{rate} de subida</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>After trouble, and when a snooze is over.</source>
        <translation>Después de un problema, y cuando termina una pausa.</translation>
    </message>
    <message>
        <source>Also when you are not protected, and when a network wants you to sign in.</source>
        <translation>También cuando no estás protegido, y cuando una red quiere que inicies sesión.</translation>
    </message>
    <message>
        <source>Another VPN or a firewall in the way, for example.</source>
        <translation>Otro VPN o un cortafuegos que estorba, por ejemplo.</translation>
    </message>
    <message>
        <source>Closing the window leaves Maikr in the tray.</source>
        <translation>Al cerrar la ventana, Maikr sigue en la bandeja.</translation>
    </message>
    <message>
        <source>Never about what you did yourself a moment ago.</source>
        <translation>Nunca por lo que acabas de hacer tú.</translation>
    </message>
    <message>
        <source>On arrival at a network, as you chose for it above.</source>
        <translation>Al llegar a una red, como elegiste para ella más arriba.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>The command line, for example, or another person at this computer.</source>
        <translation>La línea de órdenes, por ejemplo, u otra persona en este equipo.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits Maikr, and no notifications are shown.</source>
        <translation>Este escritorio no tiene bandeja, así que al cerrar la ventana se sale de Maikr, y no se muestran notificaciones.</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Bandeja y notificaciones</translation>
    </message>
    <message>
        <source>When Maikr connects or disconnects by itself</source>
        <translation>Cuando Maikr se conecta o se desconecta por sí solo</translation>
    </message>
    <message>
        <source>When another program ends or snoozes the tunnel</source>
        <translation>Cuando otro programa termina el túnel o lo pone en pausa</translation>
    </message>
    <message>
        <source>When protection is back</source>
        <translation>Cuando vuelve la protección</translation>
    </message>
    <message>
        <source>When something is wrong although you are connected</source>
        <translation>Cuando algo va mal aunque estés conectado</translation>
    </message>
    <message>
        <source>When the tunnel is lost</source>
        <translation>Cuando se pierde el túnel</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Best server</source>
        <translation>Mejor servidor</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>Abrir Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de acceso</translation>
    </message>
    <message>
        <source>Quick connect</source>
        <translation>Conexión rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Servidores recientes</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Snooze despite lockdown</source>
        <translation>Pausa pese al bloqueo total</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Algo necesita tu atención…</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Best server</source>
        <translation>Mejor servidor</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>Abrir Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de acceso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Servidores recientes</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Algo necesita tu atención…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Speed test</source>
        <translation>Prueba de velocidad</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Another user is using Maikr</source>
        <translation>Otra persona está usando Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>Preguntando al servicio de Maikr cómo va todo.</translation>
    </message>
    <message>
        <source>Blocked since the computer’s start</source>
        <translation>Bloqueado desde que se encendió el equipo</translation>
    </message>
    <message>
        <source>Building a tunnel to {place}.</source>
        <translation>Construyendo un túnel a {place}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choosing a server…</source>
        <translation>Eligiendo un servidor…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect and go online without protection</source>
        <translation>Desconectar y navegar sin protección</translation>
    </message>
    <message>
        <source>Disconnect for good</source>
        <translation>Desconectar del todo</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>Everything you do goes through the tunnel.</source>
        <translation>Todo lo que haces va por el túnel.</translation>
    </message>
    <message>
        <source>Going back to your own internet connection.</source>
        <translation>Volviendo a tu propia conexión a internet.</translation>
    </message>
    <message>
        <source>It lets nothing through until you have signed in on its page. All else stays blocked meanwhile.</source>
        <translation>No deja pasar nada hasta que inicies sesión en su página. Todo lo demás sigue bloqueado mientras tanto.</translation>
    </message>
    <message>
        <source>Lockdown is on, but does not hold yet: traffic goes out without Maikr.</source>
        <translation>El bloqueo total está activado, pero todavía no actúa: hay tráfico que sale sin Maikr.</translation>
    </message>
    <message>
        <source>Lockdown is on: nothing leaves this computer until you connect.</source>
        <translation>El bloqueo total está activado: nada sale de este equipo hasta que te conectes.</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Maikr’s service can’t be used</source>
        <translation>El servicio de Maikr no se puede usar</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>El servicio de Maikr no está en marcha</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the tunnel is back.</source>
        <translation>Nada sale de este equipo hasta que vuelva el túnel.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Only what your rules name goes through a server. All else goes out without Maikr, as they say.</source>
        <translation>Solo lo que nombran tus reglas va por un servidor. Todo lo demás sale sin Maikr, como ellas dicen.</translation>
    </message>
    <message>
        <source>Partly protected</source>
        <translation>Protegido en parte</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>Protegido, pero sin conexión</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Inicia sesión en esta red</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Snoozing until {time}</source>
        <translation>En pausa hasta las {time}</translation>
    </message>
    <message>
        <source>Their tunnel protects everybody on this computer.</source>
        <translation>Su túnel protege a todos en este equipo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer. Try {attempt}.</source>
        <translation>Esperando la respuesta de {place}. Intento {attempt}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>NO estás protegido</translation>
    </message>
    <message>
        <source>You are protected</source>
        <translation>Estás protegido</translation>
    </message>
    <message>
        <source>You can connect once they disconnect or log off.</source>
        <translation>Podrás conectarte cuando se desconecte o cierre su sesión.</translation>
    </message>
    <message>
        <source>Your traffic goes out without Maikr until then. Then all is as before.</source>
        <translation>Hasta entonces tu tráfico sale sin Maikr. Después todo vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside a tunnel.</source>
        <translation>Puede que tu tráfico salga fuera de un túnel.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside the tunnel.</source>
        <translation>Puede que tu tráfico salga fuera del túnel.</translation>
    </message>
    <message>
        <source>Your traffic uses your own internet connection.</source>
        <translation>Tu tráfico usa tu propia conexión a internet.</translation>
    </message>
</context>
<context>
    <name>Unhonoured</name>
    <message numerus="yes">
        <source>And %Ln more lines that can’t be honoured.</source>
        <translation>
            <numerusform>Y %Ln línea más que no se puede cumplir.</numerusform>
            <numerusform>Y %Ln líneas más que no se pueden cumplir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Forget it and sign in again</source>
        <translation>Olvidarla e iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unlock your sign-in</source>
        <translation>Abre tu sesión</translation>
    </message>
    <message>
        <source>Your sign-in is kept where only your passphrase, or your system’s keyring, opens it.</source>
        <translation>Tu sesión se guarda donde solo la abre tu frase de paso, o el llavero de tu sistema.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Check your e-mail</source>
        <translation>Mira tu correo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>We sent you a code of ten letters and digits. It can take a minute to arrive.</source>
        <translation>Te enviamos un código de diez letras y cifras. Puede tardar un minuto en llegar.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>For port {ports}, rule {number} decides.</source>
        <translation>Para el puerto {ports} decide la regla {number}.</translation>
    </message>
    <message>
        <source>It is refused, and nobody is asked where it is.</source>
        <translation>Se rechaza, y no se pregunta a nadie dónde está.</translation>
    </message>
    <message>
        <source>No rule holds it, so it goes where everything else does.</source>
        <translation>Ninguna regla lo abarca, así que va adonde va todo lo demás.</translation>
    </message>
    <message>
        <source>No tunnel is up, so no rule is in force right now.</source>
        <translation>No hay túnel, así que ahora no rige ninguna regla.</translation>
    </message>
    <message>
        <source>Nobody asked for this name yet; the rule applies when somebody does.</source>
        <translation>Nadie ha preguntado aún por este nombre; la regla se aplica cuando alguien lo haga.</translation>
    </message>
    <message>
        <source>Port {ports} goes where everything else does.</source>
        <translation>El puerto {ports} va adonde va todo lo demás.</translation>
    </message>
    <message>
        <source>Right now {address}: {ways}</source>
        <translation>Ahora mismo {address}: {ways}</translation>
    </message>
    <message>
        <source>Rule {number} is the first that holds it: “{text}”.</source>
        <translation>La regla {number} es la primera que lo abarca: «{text}».</translation>
    </message>
    <message>
        <source>What happens right now is not known. {problem}</source>
        <translation>No se sabe qué pasa ahora mismo. {problem}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>blocked, because {server} is down</source>
        <translation>bloqueado, porque {server} está caído</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>ports {first} to {last} {way}</source>
        <translation>puertos {first} a {last} {way}</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>el túnel</translation>
    </message>
    <message>
        <source>through {server}</source>
        <translation>por {server}</translation>
    </message>
    <message>
        <source>through {server}, which is connecting</source>
        <translation>por {server}, que se está conectando</translation>
    </message>
</context>
<context>
    <name>WhereBox</name>
    <message>
        <source>A site, an address or a link</source>
        <translation>Un sitio, una dirección o un enlace</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Where would this go?</source>
        <translation>¿Adónde iría esto?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Load unknown</source>
        <translation>Carga desconocida</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation>{days} d {clock}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Arrow keys go from place to place, plus and minus change the scale.</source>
        <translation>Las flechas van de lugar en lugar, más y menos cambian la escala.</translation>
    </message>
    <message>
        <source>Map of the servers</source>
        <translation>Mapa de los servidores</translation>
    </message>
</context>
<context>
    <name>WrongRowView</name>
    <message>
        <source>Line {number} is no rule</source>
        <translation>La línea {number} no es una regla</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Quitar línea</translation>
    </message>
    <message>
        <source>Save line</source>
        <translation>Guardar línea</translation>
    </message>
</context>
</TS>

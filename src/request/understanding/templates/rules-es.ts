import type { Rules } from "./parse-template.ts";

/**
 * Pieces that Spanish templates share. Verbs carry their forms: imperative of Spain and of Latin America (voseo folds to
 * the same letters), infinitive, and the subjunctive of "quiero que…". "No reinicies" matches nothing: whole sentences only.
 */
export const rulesEs: Rules = {
  reinicia:
    "(reinicia|reiniciar|reinicie|reiniciame|reinicieme|rebootea|reinicies|reiniciame|resetea|resetear|restartea|rearranca|rearrancar|relanza|relanzar|(vuelve|volver|vuelva|volve) a (arrancar|iniciar|levantar|lanzar|prender|encender)|(dale|haz|hacer|hazle|pega|pegale) un (reinicio|restart|reset) (a|al))",
  arranca:
    "(arranca|arrancar|arranque|arranques|arrancame|levantame|levanteme|prenda|prendeme|encienda|inicia|iniciar|inicie|inicies|enciende|encender|prende|prender|levanta|levantar|levante|levantes|lanza|lanzar|start|(pon|poner) en marcha|(pon|echa) a andar)",
  para: "(para|parar|pare|pares|parame|bajame|bajeme|apagame|tumbame|baje|tumbe|detenme|deten|detene|detener|detenga|detengas|apaga|apagar|apague|apagues|frena|frenar|tumba|tumbar|baja|bajar|stop)",
  recarga: "(recarga|recargar|recargue|recargues|recargame|relee|releer|reload)",
  // When a unit that starts with the machine starts.
  alarrancar:
    "(sol(o|a|os|as)|solit(o|a|os|as)|automaticamente|de forma automatica|por (si|su) (solo|sola|solos|cuenta)|al inicio [del <equipo>]|en cada (arranque|inicio)|al (arrancar|encender|iniciar|prender|bootear) [(el|la|este|esta)] [<equipo>]|(cuando|cada vez que) [(el|la|este|esta)] [<equipo>] [se] (arranque|parta|encienda|prenda|inicie|reinicie|arranca|parte|enciende|prende|inicia|reinicia) [(el|la|este|esta)] [<equipo>]|con (el|la) <equipo>|en el (arranque|inicio) [del <equipo>]|(despues de|tras) [(un|cada|el)] (reinicio|reiniciar))",
  activa: "(activa|activar|activame|active|actives|habilita|habilitar|habilite|habilites)",
  desactiva: "(desactiva|desactivar|desactive|desactives|deshabilita|deshabilitar|inhabilita)",
  servicio:
    "[(el|la|los|las|mi|ese|este|nuestro|dicho)] [(servicio|demonio|daemon|unidad|server|servidor [web])] [(de|del|llamado)]",
  busca:
    "(busca|buscar|buscame|busques|busque|busqueme|localice|encuentre|rastrea|ubica|ubicame|encuentra|encontrar|encuentrame|localiza|localizar|localizame|donde (esta|estan))",
  copia:
    "(copia|copiar|copie|copies|copiame|copieme|(haz|hacer|hazme|hace|haga|hagame|haceme) una copia (de|del)|duplica|duplicar)",
  mueve:
    "(mueve|mover|mueva|muevas|mueveme|move|moveme|traslada|trasladar|pasa|pasar|pasame|pase|lleva|llevar|lleve|llevese|llevate|llevame)",
  borra:
    "(borra|borrar|borre|borres|borrame|borreme|borreme|remueva|suprima|quite|elimina|eliminar|elimine|elimines|quita|quitar|suprime|suprimir|remueve|remover|cargate|cargarte|cepillate)",
  crea: "(crea|crear|cree|crees|creame|creeme|haz|hazme|hacer|haga|hagame|hace|haceme|arma|armame|genera|generar|genere|monta|montame)",
  instala: "(instala|instalar|instale|instales|instalame|instaleme|pon|ponme|ponle|mete|metele)",
  desinstala:
    "(desinstala|desinstalar|desinstale|desinstales|desinstalame|quite|quitame|saca|sacar|sacame|saque|remueva|quita|quitar|elimina|eliminar|borra|borrar|remueve|remover)",
  carpeta: "(carpeta|directorio|folder|dir)",
  carpetas: "(carpetas|directorios|folders)",
  archivo: "(archivo|fichero|documento)",
  archivos: "(archivos|ficheros|documentos)",
  cosa: "[(el|la|los|las|mi|mis|este|esta|ese|esa|un|una)] [(<archivo>|<carpeta>|ruta|script|ejecutable)]",
  decosa: "(de|del|en|a|al|sobre|para) <cosa>",
  encarpeta: "(en|dentro de|bajo|de|del|por|debajo de) [(la|el|mi)] [<carpeta>]",
  quien: "(quien|quienes|que (procesos|proceso|programas|programa|aplicacion|aplicaciones|app))",
  disco:
    "(disco[s]|[disco] duro[s]|almacenamiento|sistema[s] de (archivos|ficheros)|filesystem[s]|particion|particiones|unidad de disco)",
  memoria: "(memoria|ram|memoria ram)",
  usuario: "(usuario|usuaria|cuenta|cuenta de usuario|login)",
  equipo:
    "(equipo|servidor|sistema|maquina|ordenador|computadora|computador|pc|host|compu|nodo|server|portatil|laptop|notebook|cacharro|trasto|chisme|aparato)",
  registro: "(registro[s]|log[s]|journal|bitacora[s]|traza[s]|diario)",
  ultimas: "(ultimas|ultimos)",
  desde: "(desde|de|a partir de|despues de)",
  hay: "(hay|tengo|tiene|tenemos|existe[n])",
  mas: "(mas|mayor[es])",
  consumen:
    "([se] [esta[n]] (consume[n]|usa[n]|gasta[n]|come[n]|chupa[n]|ocupa[n]|abulta[n]|pesa[n]|morfa[n]|traga[n]|zampa[n]|devora[n]|acapara[n]|usando|consumiendo|comiendo|comiendose|gastando|chupando|tragando|tragandose|ocupando|morfando|morfandose|chupandose|zampando|zampandose|devorando|acaparando))",
  aequipo:
    "[(el|la|mi|nuestro)] [(servidor|host|equipo|maquina|router|nodo|dominio|ordenador|computadora|direccion|ip)]",
  cortafuegos: "(cortafuegos|firewall)",
  enfirewall: "(en|del|de|por|con) [(el|la|este|mi)] (cortafuegos|firewall|{tool})",
  abre: "(abre|abrir|abra|abras|abri|abreme|abrime|abrame|permite|permitir|permita|permitas|permiti|permiteme|habilita|habilitar|habilite|habilites|habilitame|autoriza|autorizar|autorice|acepta|aceptar|acepte|desbloquea|desbloquear|desbloquee|expon|exponer|exponga|deja (abierto|pasar|entrar)|dejar (abierto|pasar|entrar)|deje (abierto|pasar|entrar)|dejame (abierto|pasar))",
  cierra:
    "(cierra|cerrar|cierre|tapame|cierrame|cierres|cerra|cierrame|cerrame|cierreme|bloquea|bloquear|bloquee|bloquees|bloqueame|deniega|denegar|deniegue|prohibe|prohibir|prohiba|tapa|clausura|filtra|(deja|dejar|deje) de (permitir|aceptar))",
  wifi: "(wifi|wi-fi|inalambrica|inalambricas|wireless|wi fi)",
  web: "(web|servidor web|web server|aplicacion web|servicio web|app|pagina|pagina web|sitio|sitio web|portal|url|direccion|direccion web|endpoint|api|site)",
  manda:
    "(<copia>|manda|mandar|mande|mandes|mandame|envia|enviar|envie|envies|enviame|sube|subir|suba|subas|subi|subime|subeme|transfiere|transferir|transfiera|transferi|pasa|pasar|pase|pasame|pasale|lleva|llevar|lleve|llevame|llevate|llevale|pasale|mandale|enviale|copiale|subele|pon|poner|ponga|ponle|mete|meter|meta|meteme|deja|dejar|deje)",
  sincroniza:
    "(sincroniza|(haz|hacer|haga|hace|hazme) [una] sincronizacion (de|del)|sincronizacion (de|del)|rsync (de|desde)|sincroniza los cambios (de|del)|sincroniza el contenido (de|del)|sincronizar|sincronice|sincronices|sincronizame|sincronice|sincro|(haz|hacer|haga|hace|hazme|lanza|tira) [un] rsync (de|desde)|(manten|mantener|mantenga|deja|dejar|deje) sincronizad(a|o|as|os))",
  descarga:
    "(descarga esto|descargame esto|bajame esto|baja esto|jala|jalate|jalame|descarga|descargar|descargue|descargues|descargame|descargueme|descargate|descargarme|baja|bajar|baje|bajes|bajame|bajate|bajeme|bajarme|trae|traer|traeme|traiga|traete|obten|obtener|consigue)",
  certificado: "(certificado|cert|certificado ssl|certificado tls|certificado https|certificado digital)",
  certificados: "(certificados|certs|certificados ssl|certificados tls)",
  prontocaduca:
    "(pronto|proximamente|en breve|dentro de poco|este mes|esta semana|ya|(en|dentro de|durante) [(los|las|el|la)] [(proxim(os|as|o|a)|siguientes|menos de)] {within}|en menos de {within}|antes de {within}|(los|las) proxim(os|as) {within})",
  baneadas:
    "(banead(a|as|o|os)|bloquead(a|as|o|os)|vetad(a|as|o|os)|expulsad(a|as|o|os)|castigad(a|as|o|os)|baneando|bloqueando)",
  banea:
    "(banea|banear|banee|banees|baneame|baneeme|banealo|vetame|veteme|vetale|bloqueeme|expulsame|expulseme|baneá|bloquea|bloquear|bloquee|bloquees|bloqueame|bloqueale|veta|vetar|vete|prohibe|prohibir|prohiba|expulsa|expulsar|expulse|bannea|bannear)",
  desbanea:
    "(desbanea|desbanear|desbanee|desbanees|desbaneame|desbloquea|desbloquear|desbloquee|desbloquees|desbloqueame|libera|liberar|libere|liberame|desveta|unban|desbannea)",
  maquinaremota:
    "(otro equipo|otra maquina|otro servidor|otro host|equipo|servidor|maquina|ordenador|computadora|computador|pc|host|nodo|server|remoto|servidor remoto|equipo remoto)",
  porssh: "(por|con|via|usando|mediante|a traves de) (ssh|scp|rsync|sftp)",
  borrandosobrante:
    "([(y|e|pero|,)] [(tambien|ademas)] (borrando|eliminando|quitando|suprimiendo|borra|elimina|quita|borre|elimine|quite|borrar|eliminar|quitar|borres|elimines|que borre|que elimine) [(en|de) [(la|el)] [<carpeta>] {there}] [(tambien|todo|todos|todas)] (lo|los|las|aquello) [(archivos|ficheros|carpetas|cosas|documentos)] [(que)] [(ya)] (sobre|sobren|sobra|sobran|sobrante|sobrantes|extra|extras|de mas|demas|haya de mas|hay de mas|tenga de mas|falte en el origen|huerfan(o|os)|(no (este|esten|esta|estan|exista|existan|existe|existen|haya|hay|aparezca|aparezcan) [(ya)] [(en|dentro de)] [(el origen|la origen|origen|la primera|la carpeta de origen|la fuente|{again})]))|con (borrado|delete|--delete|delete incluido|la opcion delete|la opcion --delete)|usando --delete)",
  generaclave:
    "(crea|crear|cree|creame|creeme|hagame|haganos|genereme|genera|generar|genere|generame|haz|hazme|hacer|haga|hace|haceme|saca|necesito crear|necesito generar|prepara|preparame)",
  desdeaqui: "desde (aqui|aca|este <equipo>|esta <equipo>)",
  sisi: "[(si|que|a ver si|a ver|ver si|saber si|mira si|fijate si|dime si|comprueba si)]",
  abierto:
    "([(esta|este|sigue|siga|se ve|hay|quedo|tiene)] (abiert(o|a)|accesible|cerrado|cerrada|alcanzable|escuchando|filtrad(o|a)|disponible|levantad(o|a)|respondiendo|bloqueado|a la escucha|en escucha|en uso|vivo|activo|al alcance)|responde|responda|contesta|conteste|escucha|atiende|funciona)",
  webresponde:
    "([(me|nos|te)] (responde|responda|contesta|conteste|funciona|funcione|va|carga|cargue|anda|ande|jala|jale|abre|abra|se ve|se cayo|se ha caido|sirve|tira|levanta|da respuesta|da 200|devuelve 200|da error|entra|marcha)|(esta|este|sigue|siga|anda|sigue estando) (caid(a|o)|arriba|abajo|viv(a|o)|activ(a|o)|en linea|en pie|online|offline|levantad(a|o)|disponible|operativ(a|o)|funcionando|respondiendo|accesible|cargando|bien|ok|en marcha|fuera de servicio|fuera de linea|tirad(a|o)|muert(a|o)))",
  cosas:
    "[(que|cuales|cual|cuantos|cuantas|cuanto|cuanta|si|ver|cuenta|cuentame|contar|cuente|numero de|cantidad de|listado de|lista de|cuales son|cual es)] [(hay|tengo|tiene|tenemos|existe|existen|se ven|esta|estan)] [(el|la|los|las|mis|mi|todos los|todas las|algun|alguna|un|una|otros|otras)]",
  alpuerto:
    "(a|al|en|en el|por|por el|del|de|hacia|hacia el|sobre el|con el|contra el|a traves del|usando el) [puerto] {port}",
  tienen:
    "[(que)] [(hay|tengo|tiene|tenemos|tienen|existen|existe|esta|estan|siguen|se ven|aparecen|da|dan|ha tenido|ha dado|acumula|lleva|llevan|ha[n] habido|se han visto)] [(este|el|esta|la|en este|en el|en esta|en la|de este|del|de la|mi|en mi) <equipo>] [(ahora|hoy|aqui|aca|ahora mismo|actualmente)]",
  delared:
    "(de|en|por|del|para|a traves de|segun|sobre) [(la|las|el|los|mi|mis|cada|nuestra|todas las)] (red|interfaz|interfaces|tarjeta|tarjetas|tarjeta de red|tarjetas de red|interfaz de red|interfaces de red|adaptador|adaptadores|placa de red)",
  laintefaz:
    "[(de|en|por|del|para)] [(la|el|mi)] [(interfaz|interface|tarjeta|tarjeta de red|interfaz de red|red|adaptador)] [(de red)]",
  fallosdered:
    "(errores|error|fallos|drops|descartes|paquetes perdidos|paquetes descartados|paquetes con error|paquetes con errores|perdidas|perdida de paquetes|perdidas de paquetes|colisiones|tramas perdidas|dropped|overruns)",
  trafico:
    "(trafico|bytes|paquetes|datos|contadores|estadisticas|estadistica|metricas|consumo|volumen|gigas|megas|rx|tx|rx y tx)",
  desdefuente:
    "[(desde|para|a|solo desde|solo para|solo a|unicamente desde|viniendo de|que venga de)] [(la|el|los)] [(ip|direccion|red|subred|equipo|host|maquina|rango)] {source}",
  datosdecertificado:
    "(caducidad|vencimiento|expiracion|fecha de caducidad|fecha de vencimiento|fecha de expiracion|fechas|vigencia|validez|datos|detalles|info|informacion|nombres|dominios|emisor|titular|contenido|estado|huella|dias de vida)",
  conacl:
    "((mediante|con|por|usando|via|a traves de|por medio de) [(una|unas|la|las)] (acl|acls|setfacl|lista de acceso|lista de control de acceso|regla acl))",
  // Words that carry no meaning of their own, for reads whose other words leave no doubt.
  relleno:
    "(el|la|los|las|un|una|de|del|en|al|a|que|se|me|nos|le|por|con|lo|hay|ha|han|hubo|habido|esta|estan|este|y|todo|todos|todas|cual|cuales|es|son|fue|mi|su|sus|algun|alguno|alguna|algunos)",
  // What a size is measured against: "que pasen de 500 megas".
  quepasende:
    "((pasen|pasan|superen|superan|excedan|exceden|rebasen|rebasan|sobrepasen|sobrepasan|lleguen|llegan) [(a|de)] [(los|las)]|(pesen|pesan|ocupen|ocupan|midan|miden|sean|son|tengan|tienen|anden|esten) [(de|por)] (mas (de|grandes (que|de)|pesados que)|mayores (de|que|a)|superiores a|encima de|arriba de))",
  dondehay: "(en|dentro de|adentro de|bajo|por|de|del|debajo de|abajo de) [(la|el|todo|toda la|mi)] [<carpeta>]",
  mirale:
    "[(y|a ver|asi que|por favor)] (que (dice|cuenta|marca|reporta)|revisale|mirale|checale|chequeale|consultale|compruebale|revisa|mira|checa|echale un ojo a|echale un vistazo a|dime|como (esta|anda) de|cual es|como esta)",
  cargamedia:
    "(carga media|carga|carga promedio|carga del sistema|carga de la maquina|load average|promedio de carga|load)",
  encendido:
    "((tiempo|rato) (encendid(o|a)|prendid(o|a)|en marcha|de actividad|activ(o|a)|arriba|de funcionamiento|levantad(o|a)|sin reiniciar)|uptime|tiempo que (lleva|tiene) (encendid(o|a)|prendid(o|a)|arriba|en marcha|levantad(o|a)))",
  enlace: "(enlace|link|symlink|acceso directo|vinculo|liga|enlace blando) [(simbolico|simbolica|blando|suave)]",
  contododentro:
    "([y|con] [todo] (lo que|cuanto) (tiene|tenga|lleva|lleve|contiene|contenga|hay|haya|trae|traiga|guarda|guarde) [(dentro|adentro)]|[y|con] [todo] (su|el) contenido|con todo [(dentro|adentro)]|y todo lo de (dentro|adentro)|enter(a|o)|complet(a|o)|por completo|recursivamente)",
  sincambiardueno:
    "(sin (tocar|cambiar|mover|cambiarle|tocarle|alterar) [(el|al|los|las)] (dueño|propietario|grupo|dueño ni [el] grupo|permisos|permisos normales) [(de la carpeta|del archivo|del fichero|original)] [(ni|y sin|o) (meter|meterl(o|a)|anadirl(o|a)|ponerl(o|a)|agregarl(o|a)|cambiar|tocar) (en|a|al|el) [(el|la|ningun|un|los)] (grupo|grupos|permisos)])",
  respaldo: "(respaldo|copia de seguridad|backup|back up|copia de respaldo|copia|resguardo|salvaguarda)",
  // Tails and turns of speech that orders and questions of several skills share.
  sabersi:
    "[(si|a ver si|ver si|saber si|cachai si|sabes si|sabe si|sera que|acaso|de casualidad|por casualidad|me dices si|dime si|mira si|fijate si)]",
  unrato:
    "(un (momento|momentito|rato|ratito|instante|segundo|minuto|tiempo)|por un (momento|rato|tiempo)|por ahora|de momento|por el momento|por lo pronto|momentaneamente|temporalmente|mientras tanto|provisionalmente|hasta nueva orden|hasta nuevo aviso)",
  alencender:
    "(<alarrancar>|solit(o|a) <alarrancar>|(cada que|cada vez que|siempre que|en cuanto|cuando) [(yo|se)] (prenda|prendo|encienda|enciendo|arranque|arranco|inicie|inicio|bootee|reinicie|reinicio|prenda|prendamos|encendamos|levante) [(el|la|este|esta|mi)] [<equipo>])",
  searranque:
    "(arranque|parta|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active|ponga en marcha|ponga a (funcionar|andar|correr)|eche a andar|suba|abra|dispare|quede (arriba|activo|levantado|encendido))",
  servicioque:
    "el servicio (de|del) [(la|el|las|los)] (samba|correo|correos|impresion|impresoras|web|paginas|base de datos|bases de datos|red|ssh|cron|hora|dns|dhcp|archivos|compartir archivos|cortafuegos|contenedores|sonido|bluetooth) [(o sea|osea|es decir|que es|llamado|que se llama)] [(el|la)]",
  andando:
    "([esta] (corriendo|funcionando|arriba|en marcha|viv(o|a)|levantad(o|a)|activ(o|a)|caid(o|a)|parad(o|a)|muert(o|a)|prendid(o|a)|encendid(o|a)|andando|bien|mal|operativ(o|a)|respondiendo|detenid(o|a)|tirad(o|a))|funciona|corre|anda|va|tira|jala|responde|camina|marcha|chuta|furula|rula|carbura|sirve|vive)",
  petado:
    "([se] [me] [(ha|han|haya|hayan|esta|estan|este|esten|hubiera|anda|andan|ande|quedo|quedaron|quedado|sigue|siguen)] [quedado] (caid(o|a|os|as)|fallad(o|a|os|as)|fallid(o|a|os|as)|rot(o|a|os|as)|petad(o|a|os|as)|petado|reventad(o|a|os|as)|tronad(o|a|os|as)|muert(o|a|os|as)|tirad(o|a|os|as)|cascad(o|a|os|as)|colgad(o|a|os|as)|estropead(o|a|os|as)|fallando|fallo|fallaron|peto|petaron|trono|tronaron|cayo|cayeron|casco|cascaron|murio|murieron|revento|reventaron|palmado|palmo|en fallo|en error|en estado failed|en failed|con error|con errores|con fallos|mal))",
  queyano:
    "(que (ya no|no) (lo|la|los|las) (quiero|queremos|uso|usamos|usa nadie|necesito|necesitamos|ocupo|ocupamos|utilizo|utilizamos) [ver] [(mas|ya|para nada|ni en pintura|ni ver|ni regalado|nunca mas|aqui|nunca)]|que (ya no|no) (hace falta|sirve|se usa|se necesita|pinta nada|vale para nada|sirve para nada)|que (me|nos) sobra|que sobra)",
  enlosrepos:
    "(en|entre|dentro de) (los|el|la|nuestros|mis) (repositorios|repositorio|repos|repo|paquetes disponibles|paquetes|apt|catalogo|distribucion|distro) [(de (debian|ubuntu|fedora|la distro|la distribucion|apt|paquetes|software)|oficiales|configurados)]",
  aunquesalga:
    "((aunque|por mas que|por mucho que|asi|pese a que|a pesar de que) (salga[n]|saque[n]|haya|aparezca[n]|llegue[n]|este disponible|publiquen) [(una|otra|la|alguna)] (version nueva|nueva version|versiones nuevas|nuevas versiones|otra version|version mas nueva|version posterior|actualizacion|actualizaciones|mas nueva|nueva))",
  dejalofijo:
    "([y] (dejalo|dejala|dejelo|dejela|dejenlo|mantenlo|mantenla|mantenelo|mantengalo|congelalo|fijalo|bloquealo|retenlo|que se quede|que quede) [(fij(o|a)|quiet(o|a)|congelad(o|a)|clavad(o|a)|tal cual|bloquead(o|a)|anclad(o|a)|como esta|asi)] [en (esa|esta|su|la|la misma) version [(actual|instalada|que (tiene|hay|tenemos))]])",
  nolasmias:
    "([y] [que] no [(son|sean)] (las|los) (mi(a|o)s|de mi usuario|de los usuarios|de usuario|personales|nuestr(a|o)s|de nadie) [(sino|si no|solo|mas bien) (las|los) (suy(a|o)s|del propio <equipo>|del <equipo>|de todo el <equipo>|globales|generales|de root|de el)]|sino las del <equipo>)",
  enlared: "((en|dentro de|por|de cara a|para) (la|esta|nuestra|mi|el) (red|lan|red local|dominio|intranet))",
  trasactualizar:
    "((tras|despues de|luego de|con|por|a raiz de|una vez hechas|una vez instaladas) [(el|la|las|los|lo de|lo de las|todas las|tanta|tantas|haber|estas|esas|hacer las)] (actualizar|actualizaciones|actualizacion|actualizado|ultimas actualizaciones|upgrade|kernel|nucleo|kernel nuevo|nuevo kernel|nucleo nuevo|cambios|parches|updates|paquetes nuevos))",
  seguirasi:
    "(o (no|[(ya)] (me lo|nos lo) (puedo|podemos|puede) (ahorrar|saltar)|me lo ahorro|se puede evitar|lo puedo evitar|puedo evitarlo|todavia no|aun no|no hace falta|puede esperar|[(ya)] (puedo|podemos|se puede|puede|la puedo|lo puedo|puedo) (tirar|seguir|dejarlo|dejarla|dejar|continuar|esperar|aguantar|trabajar|ir tirando) [(asi|igual|tal cual|sin reiniciar|como esta|sin hacerlo|para luego)]|(sigo|seguimos|tiro|tiramos|aguanto|aguanta|lo dejo|la dejo|lo dejamos|espero) [(asi|igual|tal cual|sin reiniciar|como esta|para luego)]))",
  ensename:
    "(mostra|mostrame|muestra|muestrame|muestreme|dame|deme|pasame|paseme|ensename|enseneme|ponme|poneme|sacame|saca|lista|listame|quiero [ver]|necesito [ver]|dejame ver)",
  tope: "(como mucho|como maximo|a lo sumo|a lo mucho|cuando mucho|maximo|max|nada mas|no mas|nomas|de maximo|de tope|de tamano|y ya|y punto|o menos)",
  cuandosalta:
    "(cuando|a que hora|cada cuanto|en que momento) [(les|le|se|vuelve[n] a|va[n] a|es que|me)] (salta[n]|saltar|salta|toca[n]|tocar|dispara[n]|disparar|ejecuta[n]|ejecutar|lanza[n]|lanzar|corre[n]|correr|activa[n]|activar|arranca[n]|arrancar|saltara[n]|va[n]|entra[n]|entrar|despierta[n]|vence[n]|cae[n]|es|sera) [(la|el)] [(proxima|siguiente|proximo)] [(vez|turno|ejecucion)] [(a|de)] [cada (uno|cual|timer|temporizador)]",
  // What speech and haste make of it.
  failban: "(fail2ban|fail to ban|fail two ban|fail 2 ban|fail dos ban|fail tu ban|failtoban|faildosban|fail ban)",
  trae: "(tiene|tenemos|tengo|hay|lleva|llevamos|trae|traemos|monta|usa|gasta|calza|incorpora|viene con|cuenta con)",
  cacharro:
    "(<equipo>|cacharro|trasto|bicho|chisme|aparato|fierro|armatoste|maquinita|aparatito|trastito|cajon|tarro|blade|rack|caja|torre|cosa)",
  puesto:
    "(puest(o|os|a|as)|instalad(o|os|a|as)|montad(o|os|a|as)|metid(o|os|a|as)|pinchad(o|os|a|as)|colocad(o|os|a|as)|conectad(o|os|a|as)|enchufad(o|os|a|as)|insertad(o|os|a|as)|ocupad(o|os|a|as))",
  enmarcha:
    "(activ(o|a)|activad(o|a)|encendid(o|a)|prendid(o|a)|habilitad(o|a)|funcionando|levantad(o|a)|corriendo|en marcha|puest(o|a)|andando|trabajando|arrancad(o|a)|operativ(o|a)|apagad(o|a)|desactivad(o|a)|deshabilitad(o|a)|caid(o|a))",
  pillando:
    "(pillad(o|a)|cogid(o|a)|agarrad(o|a)|tomad(o|a)|ocupad(o|a)|acaparad(o|a)|trincad(o|a)|enganchad(o|a)|secuestrad(o|a)|abiert(o|a)|apañad(o|a)|pillando|cogiendo|agarrando|tomando|ocupando|acaparando|usando|utilizando|escuchando|atendiendo|abriendo)",
  enganchado:
    "(enganchad(o|os|as|a)|conectad(o|os|as|a)|metid(o|os|as|a)|entrad(o|os)|colgad(o|os)|pegad(o|os|as|a)|dentro|trabajando|navegando|leyendo|enlazad(o|os)|logead(o|os)|logueado[s]|accediendo|entrando|usando)",
  hastallegar:
    "(a|al|hasta|hacia|para|para llegar (a|al|hasta)|hasta (llegar|alcanzar) [(a|al)]|para (ir|alcanzar) [(a|al)]|(camino|de camino|rumbo|yendo|en el camino|cuando (va|van|vamos|voy)) (a|al|de|del|hacia|hasta)|antes de llegar (a|al)|en llegar (a|al))",
  vencer: "(caducar|vencer|vencerse|expirar|caducarse|terminar|acabarse|cumplirse|morirse)",
  vence:
    "(caduca|vence|expira|termina|acaba|vale|sirve|dura|aguanta|es valido|esta vigente|tiene validez|tiene vigencia|es bueno|nos dura|nos vale|cubre|rige)",
  hastacuando:
    "(cuando|desde cuando|hasta cuando|para cuando|en que fecha|que dia|hasta que (dia|fecha|mes|ano)|desde [cuando] (y|a|hasta|y hasta) [hasta] cuando|de cuando a cuando|entre que fechas|(desde|de) que (fecha|dia) (hasta|a|y hasta) [que] (fecha|dia|cual)|hasta cuando y desde cuando|cuando empieza y cuando)",
  sirviendo:
    "((esta|este|anda|sigue) (dando|sirviendo|entregando|mostrando|mandando|presentando|ofreciendo|devolviendo|enseñando|usando|sacando|publicando|exponiendo)|da|manda|sirve|presenta|entrega|enseña|devuelve|ofrece|muestra|usa|saca|tiene (puesto|instalado|cargado|configurado|activo)|expone|publica|lleva|trae|emplea|utiliza|pone)",
  impresion: "(impresion|impresora|imprimir|la impresora|las impresoras)",
  esperando:
    "(esperando|en espera|a la espera|pendiente[s]|en cola|en la cola|encolad(o|os|a|as)|atascad(o|os|a|as)|atorad(o|os|a|as)|trabad(o|os|a|as)|parad(o|os|a|as)|por salir|sin salir|haciendo cola|formad(o|os|a|as)|acumulad(o|os|a|as)|amontonad(o|os|a|as))",
  ultimocommit:
    "(desde|con|contra|sobre|frente (a|al)|respecto (a|al|de|del)|con respecto (a|al)|en relacion (a|al|con)|comparad(o|os|as) (a|con)) [(el|del|al|mi|lo)] (ultimo commit|commit anterior|commit ultimo|ultimo que confirme|ultimo confirmado|head|commit de antes)",
  hecambiado:
    "(he|hemos|ha|han|llevo|llevamos|tengo|tenemos|hay|se han|se ha) (cambiad(o|os|as)|modificad(o|os|as)|tocad(o|os|as)|editad(o|os|as)|retocad(o|os|as))",
  paraelinventario:
    "[(para|pa) [(el|la|un|una|mi|los)] (inventario|informe|ticket|parte|soporte|garantia|ficha|reporte|incidencia|auditoria|registro|documentacion|excel|hoja)]",
};

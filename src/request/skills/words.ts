import type { Language } from "../../shared/language.ts";

// Made by `npm run skills` from the files of the skills; do not edit.

/** The words that a sentence of each skill may begin with, and all others of its sentences. */
export const wordsBySkill: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  es: {
    "access-list-grant": [
      "a abre agrega agregar anade anadir aplica aplicar asigna asignale asignar autorice autoriza autorizar con conceda concede concedele conceder configura crea crear da dale dar darle de define deja dejale dejame dejar deje dejele dele habilita hace hacer haga haz hazme mediante mete necesito otorga otorgale otorgar otorgue permita permitale permite permitele permiti permitir pon poner ponle ponme por que quiero sin usando via",
      "acceso acl acls agregarla agregarlo ahi al alli alterar anadirla anadirlo archivo asignele cambiar cambiarle carpeta concedale control cuenta debe deberia del denle derecho derechos dir directorio documento dueno ejecutable el ella en entrada esa ese esta este fichero folder forma gente grupo grupos ha la las lista login los medio meter meterla meterlo mi miembros mis modo mover necesita ni ningun normales o original otorguele para permiso permisos poder ponerla ponerlo propietario pueda puedan regla ruta script setfacl sobre tenga tengan tiene tocar tocarle traves un una unas usuaria usuario y",
    ],
    "access-list-show": [
      "a acl acls cuales el entradas existe getfacl hacer hay haz la lanza las lista listas lleva pasa permisos que quien quienes reglas si tiene",
      "acceder acceso activa activas adicionales al algun alguna algunas aplicada aplicadas archivo asignada asignadas c cada carpeta completos con configurada configuradas control cual da dado de definida definidas dejame del detallados dio dir directorio documento ejecutable en esa ese especiales esta este extendidos extra fichero finos folder grupos gustaria ha l le leerla leerlas les los me mi mis necesito para permiso personas por puede pueden puesta puestas puestos querria quiero quisiera ruta saber script se sobre son tienen trae un una usuario usuarios ver verla verlas y",
    ],
    "archive-create": [
      "agrupa archiva archivar arma armame comprima comprimame comprimas comprime comprimeme comprimi comprimir crea creame crear cree creeme crees empaqueta empaquetame empaquetar empaquete genera generar genere guarda guardar hace haceme hacer haga hagame haz hazme junta mete meteme meter monta montame pasa pon prepara preparame saca tarea tarear",
      "a archivador archivo carpeta como comprimido comprimiendo con contenido de dejalo del dentro dir directorio documento el en esa ese esta este fichero folder formato guardalo hay la llamado llame lo mi nombre paquete para partir que se toda todo un una usando y",
    ],
    "archive-extract": [
      "abre abrir desarchiva descompacta descompactar descomprima descomprimame descomprimas descomprime descomprimelo descomprimeme descomprimi descomprimir desempaca desempacar desempaqueta desempaquetar desempaquete desplegar despliega destarea deszipea deszipear extrae extraelo extraeme extraer extraiga extraigas hace hacer haga haz hazme que restaura restaurar saca sacame sacar saque unzip",
      "a aca al aqui archivo carpeta comprimido contenido de del dentro dir directorio documento el en ese esta este fichero folder hacia hay la lo mi mismo paquete rar se sobre tar tarball todo un untar zip",
    ],
    "archive-list": [
      "antes archivos checa contenido cuales cuantos documentos el ensena ficheros fijate lista listado listame listar lo mira mirar muestra muestrame que revisa sin un ver",
      "abrir abrirlo adentro archivado archivo carpetas comprimido contiene cosas dame de decime del dentro descomprimir descomprimirlo descomprimirlos desempaquetar desempaquetarlo dime directorios documento en ensename esta estan extraer extraerlo extraerlos fichero folders guarda hay incluye lleva los mi mostrame nada necesito paquete pero quiero quisiera rar saber sacar tar tarball tgz tiene trae viene vienen zip",
    ],
    "backup-folder": [
      "back backapea backup backupea backupear copia copiar copie crea creame crear cree dame deja deme genera generar guarda guardame guardar hace haceme hacer haga hagame haz hazme lanza me necesito prepara preparame que quiero quisiera realice realiza realizar regalame regaleme resguarda resguardar resguarde resguardo respalda respaldame respaldar respalde respaldeme respaldes respaldo saca sacame sacar salvaguarda saque toma tomar un una",
      "a al almacenamiento archivo archivos carpeta completa completo con das de dejas del dentro diaria diario dir directorio disco discos documento duro duros el en fecha fechada fechado fichero ficheros filesystem filesystems folder generas haces hacia hoy la mi nombre nueva nuevo otra otro para particion particiones poniendole preparas regala regalas sacas se seguridad sistema sistemas sobre toda todo unidad up",
    ],
    "ban-address": [
      "agrega agregar agregue anade anadir aplica aplicale banea banealo baneame banear banee baneeme banees bannea bannear bloquea bloqueale bloqueame bloquear bloquee bloqueeme bloquees clavale con corta cortar crea dale decile deja dejar deje denegar deniega desde dile echa echale echar eche en expulsa expulsame expulsar expulse expulseme hace hacer haga haz hazle impedir impida impide manda mete metele meter pide pidele pon poner ponga ponle prohiba prohibe prohibir que quiero rechaza rechazar saca tira usando veta vetale vetame vetar vete veteme",
      ", 2 a acceda acceder acceso al alguna anda asi ataca atacando atacandome atacandonos atacar atacarme atacarnos ayer ban baneada baneados baneala baneamela baneela baneo blacklist bloqueada bloqueadas bloqueala bloquealo bloqueamela bloqueela bloqueo bola brasa bruta buen carcel castigo cesa chingando chingar claves conectarse conecte conexiones contra contrasenas dando dar de dejan dia direccion dos echala el entrar entre equipo es esa escaneando escaneandonos escanear escanearnos esta estado fail fail2ban faildosban failtoban fastidiando fastidiar favor friendo fuera fuerza guerra ha haciendo hinchando hora horas host intentando intentar intentarlo ip ips jail jaula joder jodiendo la las lata lista lleva lo los machacando manana maquina me molesta molestando molestar narices negra no noche nos nosotros para pasa pasar pase paso pelotas por porque probando probar problemas puertos quede queriendo rango rato red se semana servidor sigue sobre ssh subred tabarra tarde to tocando toda todas todo trae trafico tratando tu two un una venga vetala vetalala veto via viene y ya",
    ],
    "ban-status": [
      "a algun alguna atacantes banea baneada baneadas baneado baneados baneos bans bloquea bloqueada bloqueadas bloqueado bloqueados bloqueos cantidad carcel carceles castigada castigadas castigado castigados como contar cual cuales cuanta cuantas cuanto cuantos cuenta cuentame cuente de del direcciones el encerradas encerrados enjaulados equipos esta estado estan existe existen expulsadas expulsados fail2ban fue gente ha hay hosts informe ip ips jail jails jaula jaulas la las lista listado los mi mis numero otras otros presos que quien quienes resumen se si sigue situacion status tenemos tengo tiene todas todos un una usuarios ver vetada vetadas vetado vetados vetos",
      "2 aca activas activos actuales actualmente acumula ahora ahorita algo alguien alguno anda andan aparato aparecen aqui ban baneando baneo bloqueando bloqueo cacharro chisme compu computador computadora con configuradas corriendo curso da dado dan desde direccion dos en equipo es este expulsada expulsado fail faildosban failtoban habido habilitadas haciendo han host hoy laptop lleva llevan mantiene maquina marcha metido mismo negra nodo notebook ordenador para pc por portatil server servidor sido siguen sistema son tenido tienen to trae trasto tu two usa ven vigentes visto",
    ],
    battery: [
      "a acpi anda bateria carga como cuanta cuanto de del esta estado estamos estoy la nivel pila porcentaje que salud se si upower va",
      "acabarse aguanta al aparato cacharro cargada cargando cargandose cargarse chisme compu computador computadora con conectado corriente descargando dura el en enchufada enchufado equipo este falta hay host laptop le maquina me nodo nos notebook ordenador para pc portatil queda resta server servidor sistema tal tengo tiene tirando trasto vida",
    ],
    "block-devices": [
      "como cuales cuantas cuantos de discos dispositivos en la las lista listado los particiones que tabla todos unidades",
      "almacenamiento aparato arbol bloque cacharro cada chisme compu computador computadora con conectados del disco dividida divididas dividido divididos duro duros el equipo esta estan este existen fisicos forma hay host instalados junto laptop lleva maquina mi mis monta nodo notebook ordenador partes particionada particionadas particionado particionados pc por portatil repartido repartidos server servidor sistema son su sus tenemos tengo tiene tienen todas trae trasto una unidad uno ve y",
    ],
    "boot-blame": [
      "a al algun alguna alguno algunos aparato arranque boot cacharro chisme compu computador computadora con cual cuales cuanto cuello cuellos culpable culpables de del desglose el en equipo es esta estan este fue ha habido han hay host hubo inicio la laptop las le lo los maquina me mi nodo nos notebook ordenador pc por portatil procesos programas que quien responsable responsables se server servicios servidor sistema son su sus systemd systemd-analyze tiempo tiempos todas todo todos trasto un una unidades y",
      "alarga analyze arranca arrancar atrasa atrasan blame bootea bootear bootee booteo botella cada causa cosa cosas culpa debe demora demoran demorando demoraron demore demoro despacio dime durante encender encenderse encendido enciende enlentece estuvo frena frenan frenando fuera fueron fuese gasta hace hacen haciendo haya hizo inicia iniciar iniciarse inicie lenta lentas lento lentos levantar mas muy pasa pierde ponen poniendo prende prender programa quiero ralentiza ralentizan ralentizando ralentizo retrasa retrasan retrasando retraso saber sea servicio sido tan tanto tarda tardado tardan tardando tardaron tarde tardo tiene unidad va vaya volviendo",
    ],
    "boot-log": [
      "a al algun alguna alguno algunos bitacora bitacoras boot bootlog como con cual cuales de del diario el en entradas es esta estan este eventos fue ha habido han hay hubo journal la las le lineas lo log logs los me mensajes mi nos ocurrido ocurrio pasado paso por que registrado registro registros salio se son su sucedio sus todas todo todos traza trazas un una y",
      "aca actual acumulado anotado aparato apuntado arrancamos arrancar arranco arranque bootear booteo cacharro chisme compu computador computadora cuando cuenta dejado desde dice dijo durante encender encendi encendida encendido encendieron encendimos encendio equipo escrito generados guardado host hoy ido iniciar inicie inicio journald laptop lleva maquina mismo mostraron nodo notebook ordenador para partir pc pone portatil prender prendi prendieron prendimos prendio presente registrados salido salieron server servidor sistema solo systemd tal tiene trae trasto ultimo vistos",
    ],
    "boot-time": [
      "aparato arranque boot booteo cacharro chisme como compu computador computadora cuan cuanto cuantos demora demoro dime duracion el en equipo es esta este fue ha host inicio la laptop le maquina mi mide necesita necesito nodo notebook ordenador pc por portatil que rapidez se server servidor sistema systemd systemd-analyze tarda tardo tiempo tiempos trasto velocidad",
      "a al analyze arranca arrancando arrancar arranco bootea booteando bootear completo costo cual cuesta de del demorado dura durado duro encender encenderse encendido encendiendo encendio enciende era estar esto frena gasta inicia iniciando iniciar iniciarse invierte largo lenta lento levantando levantar listo lleva llevo lo mas minutos mira mucho para parte partiendo partir pesa pesado prende prender prendiendo quien rapido requiere retrasa segundos servicio sido siendo tan tanto tardado tardaria tardon todo toma tomo ultimo ver y",
    ],
    "certificate-file": [
      "a algun alguna analiza analizar anda bajo caducidad caduco cantidad cert certificado como comprueba contar contenido cual cuales cuando cuanta cuantas cuanto cuantos cuenta cuentame cuente datos de decodifica decodificar del desde detalles dia dias dime dominios el emisor en entre es ese esta estado estan este examina examinar existe existen expiracion expiro fecha fechas fijate ha hasta hay huella info informacion inicio inspecciona inspeccionar la las lee leer lista listado los mi mira mis nombre nombres nuestro numero otras otros para periodo plazo que quien rango saber san se si siga sigue sujeto tenemos tengo tiene titular todas todos un una valida validar validez vencimiento vencio ventana ver vigencia ya",
      ", abarca acaba aguanta al ano aparecen archivo autoridad bien bueno ca caduca caducado caduque con contiene correcto corresponde crt cubre dice digital documento dominio dura e emite emitido emitio empieza entidad estando expide expidio expira expirado expire falta faltan fiar fichero figura fin firma firmado firmo guardado hecho host hosts https incluye le limite lleva me mes muestra nos pem pertenece pone protege queda quedan quienes regla renovar renueva rige ruta sale salen siendo sirve sitio sitios son ssl sus tal termina tiempo tls toca trae va vale valido ven vence vencido venza vida vigente vigor y",
    ],
    "certificate-served": [
      "a algun alguna analiza analizar anda baja bajo caducidad caduco cantidad cert certificado como comprueba contar contenido cual cuales cuando cuanta cuantas cuanto cuantos cuenta cuentame cuente datos de decodifica decodificar del desde detalles dia dias dime dominios el emisor en entre es ese esta estado estan este examina examinar existe existen expiracion expiro fecha fechas fijate ha hasta hay huella info informacion inicio inspecciona inspeccionar la las lee leer lista listado los mi mira mis nombre nombres nuestro numero otras otros para periodo pide pidele plazo que quien rango saber saca san se si siga sigue sujeto tenemos tengo tiene titular todas todos trae un una valida validar validez vencimiento vencio ventana ver vigencia ya",
      ", abarca acaba activo aguanta al ano aparecen api aplicacion app archivo autoridad bien bueno ca caduca caducado caduque cargado con configurado contiene correcto corresponde cubre da dando detras devolviendo devuelve dice digital direccion dominio dura e emite emitido emitio empieza emplea endpoint ensena ensenando entidad entrega entregando equipo estando exhibe expide expidio expira expirado expire expone exponiendo falta faltan fiar fichero figura fin firma firmado firmo hecho host hosts https incluye instalado le les limite lleva manda mandando maquina me mes mostrando muestra nos nuestra ofrece ofreciendo pagina pertenece pone por portal presenta presentando protege publica publicando puerto puesto queda quedan quienes regla renovar renueva responde rige sacando sale salen server servicio servidor siendo sirve sirviendo site sitio sitios son ssl su sus tal termina tiempo tls toca url usa usando utiliza va vale valido ve ven vence vencido venza vida vigente vigor web y",
    ],
    "certificates-expiring": [
      "algun alguna alguno caduca caducan caducidad caducidades cantidad cert certificado certificados certs checa checame chequea chequeame como comprueba compruebame contar controla cual cuales cuando cuanta cuantas cuanto cuantos cuenta cuentame cuente dale decime dime echa echale el en esta estado estan existe existen expira expiran fecha fechas hace hasta hay la las lista listado listar los me mi mira mirame mis muestra nos nuestros numero otras otros proximas proximos que repasa repasame revisa revisame revisar revise reviseme sacame se si siguen tenemos tengo tiene toca todas todos un una va validez van vence vencen vencimiento vencimientos ver verifica verificame vigencia vigila",
      ", a acabarse al algunos anda andan antes aparatito aparato armatoste avisame aviseme bajo bicho bien blade borde breve cacharro caducado caducados caducar caducaran caducarse caduque caduquen caja cajon carpeta cerca cercano cercanos certbot chisme compu computador computadora cosa cumplirse de del dentro dia digame digital digitales dir directorio durante ellos encrypt equipo es este esten estos expirado expirados expirar expire expiren falta fierro fijate folder host https instalados laptop les let's letsencrypt listame maquina maquinita menos mes mirada mire morirse muestrame nodo notebook nuestro ojo ordenador para pc poco por portatil pronto proxima proximamente proximo punto queda rack regla renovar semana server servidor siguientes sistema son ssl sus tal tarro tenga terminan terminar tls torre trastito trasto valen validos vaya vayan ven vencer venceran vencerse vencido vencidos venza venzan vigentes y ya",
    ],
    checksum: [
      "calcula calculame calcular calcule calculeme checksum comprobar comprueba cual el genera generame generar hacer hash hashea hasheame hashear haz hazme huella integridad la obten obtener que resumen saca sacame sacar suma un una verifica verificar",
      "a al archivo carpeta comprobacion con control criptografico da de del digital dir directorio documento ejecutable en es esa ese esta este fichero firma folder formato las le los mi mis para pasa por posee ruta sale script sha256 tiene usando verificacion",
    ],
    "compare-files": [
      "cambios coinciden como compara comparacion comparame comparar compare compareme compares contrasta contrastar coteja cotejar cuales diferencia diferencias diff difieren difs en es hace hacer haga hay haz hazme la las muestrame pasa que saca sacame se si son",
      "a al algo archivo archivos cambia cambiado cambian cambio carpeta carpetas comparativa con contra de del diferencian diferente diferentes difiere dir directorio directorios distingue distinguen distinta distintas distinto distintos documento documentos e el entre existen faltan fichero ficheros folder folders frente ha identica identicas identico identicos igual iguales lineas lo los mismo parecen tanto un varia versus vs y",
    ],
    connections: [
      "a algo alguien algun alguna cantidad clientes como con conexiones contar cosas cual cuales cuanta cuantas cuanto cuantos cuenta cuentame cuente direcciones el equipos esta estan existe existen gente hacia hay ip ips la las lista listado los maquinas mi mis numero otras otros procesos programas que quien quienes se sesiones si sockets tenemos tengo tiene todas todos un una usuarios ver",
      "abierta abiertas abierto abre aca activa activas activos actuales actualmente acumula afuera ahora al andan aparato aparecen aplicaciones aqui cacharro carga chisme compu computador computadora comunica concurrentes conecta conectada conectadas conectado conectados conectan conectando conectandose conexion contra creadas curso da dado dan de del demonio desde destinos donde en enganchado enganchados entran entrando entrantes equipo es establecida establecidas establecidos este existentes exterior fuera ha habido habla hablando hace hacen haciendo han hechas host hoy iniciadas internet laptop llegan lleva llevan mantenidas mantiene mantienen maquina marcha mas mismo mundo nodo notebook nuestras onda ordenador pasa pc por portatil proceso programa puerto red remotas salen salientes server servicio servicios servidor servidores sigue siguen simultaneas sistema sitios sobre son su sus tcp tenido tienen total trae trasto traves usa usan usando uso van ven visto vivas y",
    ],
    "container-images": [
      "cuales cuantas de docker imagenes images las lista listado mis podman que",
      "aqui bajadas con contenedor contenedores del descargadas disponemos dispongo el en estan guarda guardadas hay locales mi para tenemos tengo tiene usa",
    ],
    "container-logs": [
      "anda andaba anduvo bitacora bitacoras checa chequea container contenedor conto cuenta dame deme diario dice dicen dijo docker el ensename es escribe escupe escupio esta estaba estuvo ha journal las lleva lo log logs los mi mira mirame mostrame muestra nuestro pasame paseme podman por puso que registro registros revisa revisame saca sacame solto suelta sus tira tiro traeme traza trazas ultimas ultimos viene",
      ", a al algun arranca cada cae caido cayendo cayo con contado contando de del dentro desde despues dicho diciendo dos durante echando en escribiendo escrito escupiendo estado falla hace imprimiendo la le levanta lineas llama llamado me mensajes mucho muere muestrame murio no otra para paro partir pasa paso quejandose quiero rato registrando reinicia reiniciando sacado sacando se siempre solo soltado soltando su tanto tirando todo tres ultima ultimo un va ver vez y",
    ],
    "container-prune": [
      "borra borrar depura depurar docker ejecuta elimina eliminar hacer haz lanza libera liberar limpia limpiame limpiar limpie podman purga purgar purgue quita quitar recupera recuperar tira tirar",
      "basura colgadas con contenedores de detenidos el en espacio hueco huerfanas imagenes inutil la las limpieza lo los no parados prune que restos se sin sitio sobra sobrante sobras system toda todas todo todos un una usa usan usar y",
    ],
    "container-restart": [
      "dale docker habria hace hacer hay haz hazle necesito pega pegale podman quiero rearranca rearrancar rebootea reinicia reiniciame reiniciar reinicie reinicieme reinicies relanza relanzar resetea resetear restartea toca volve volver vuelva vuelve",
      "a al algun arrancar con container contenedor contenedores de del el en encender falta iniciar la lanzar levantar llama llamado los mi nuestro prender que reinicio reset restart se un una vuelta",
    ],
    "container-space": [
      "almacenamiento basura come consume consumo cuanta cuanto de disco docker en espacio esta estan gasta gigas le lugar me nos ocupa ocupan pesa podman que se sitio tamano toma usa uso utiliza",
      ", agarrando ahorrar cache chupa chupan chupando comen comido comiendo con construccion consumen consumiendo contando contenedores cosas demas df duro el entre eso gastado gastan gastando hay imagenes incluyendo juntando la las liberar limpiar lleva llevan llevando lo los muerto ocupado ocupando otras pesan podemos podria por puede puedo quitando recuperar resto siendo sumando sus system tanto tengo tiene todo toman tomando traga tragado tragan tragando usado usan usando utilizando volumenes y zampa zampando",
    ],
    "container-start": [
      "arranca arrancame arrancar arranque arranques docker echa encender encienda enciende enciendeme habria hace hay haz inicia iniciar inicie inicies lanza lanzar levanta levantame levantar levante levanteme levantes necesito podman pon poner ponme prenda prende prendeme prender quiero start toca",
      "a al algun andar con container contenedor contenedores de del el en falta la llama llamado los marcha mi nuestro que se un",
    ],
    "container-stats": [
      "abulta abultan acapara acaparan acaparando chupa chupan chupando chupandose come comen comiendo comiendose consume consumen consumiendo consumo container containers contenedor contenedores cpu cual cuales cuanta cuanto de devora devoran devorando docker dockers esta estadisticas estan gasta gastan gastando gasto los me memoria mis morfa morfan morfando morfandose nos ocupa ocupan ocupando pesa pesan podman procesador que ram recursos se stats traga tragan tragando tragandose usa usan usando uso zampa zampan zampando zampandose",
      ", a cada corresponde e el en es la le lleva llevan llevando lo mas necesita necesitan o pide piden por tanta tanto toca todos un uno y",
    ],
    "container-stop": [
      "apaga apagame apagar apague apagues baja bajame bajar baje bajeme deten detene detener detenga detengas detenme docker echa frena frenar habria hace hay haz mata matame necesito para parame parar pare pares podman quiero stop tira toca tumba tumbame tumbar tumbe",
      "abajo al algun con container contenedor contenedores de del el en falta la llama llamado los mi nuestro que se un",
    ],
    containers: [
      "anda andan como container containers contenedor contenedores continua corre corren cuales cuantos docker dockers el esta estado estan funciona funcionan hay lista listado los mi mis podman que si sigue siguen tenemos tengo todos van",
      "activo activos aparato arriba bien cacharro caido chisme compu computador computadora con corriendo de del ejecucion ejecutandose en encendido encendidos equipo este funcionando host la laptop levantado levantados llamado maquina marcha nodo notebook ordenador parado pc portatil prendido prendidos ps server servidor sistema son tal trasto vivo vivos",
    ],
    "containers-all": [
      "absolutamente containers contenedores cuales cuantos docker dockers los podman que toditos todos",
      ", -a a activos apagados aun aunque bajados cada caidos con contando corren corriendo de detenidos en encendidos estan esten frenados hasta hay hay, incluidos inclusive incluso incluyendo levantados marcha muertos no o parados pausados prendidos ps siguen tambien tenemos tengo tumbados uno y",
    ],
    "containers-stopped": [
      "algun alguno containers contenedores cuales cuantos docker dockers esta estan ha han hay los podman que se si siguen solo tenemos tengo todos",
      "andan apagado apagados apagaron arriba bajados caido caidos cayeron container contenedor corren corriendo de detenido detenidos en exited finalizados frenados funcionan levantados marcha muerto muertos murieron no parado parados pararon ps quedado quedaron terminados tumbados un",
    ],
    copy: [
      "copia copiame copiar copie copieme copies crea duplica duplicar guarda guardar hace haceme hacer haga hagame haz hazme lleva llevate mete saca",
      "a acaso adentro al archivo carpeta como completa completo con contenido cual de del dentro dir directorio documento el en entera entero fichero folder hacia hasta hay la las llamada llamandolo lo mi nombre para permisos por que respaldo si su subcarpetas sus tal tiene toda todo una y",
    ],
    "copy-from-host": [
      "baja bajame bajar copia copiame copiar descarga descargame haz hazme necesito obten pasa pasame quiero recupera trae traeme traer traiga traigame",
      "a aca aparato aqui archivo cacharro carpeta chisme compu computador computadora con de dejalo del desde dir directorio documento el en equipo esta este fichero folder guardalo hacia host la laptop las los maquina mediante mi nodo notebook ordenador otra otro para pc ponlo por portatil que remoto rsync scp server servidor sftp sistema ssh trasto traves un usando via y",
    ],
    "copy-to-host": [
      "copia copiale copiame copiar copie copieme copies deja dejar deje duplica duplicar envia enviale enviame enviar envie envies guarda hace haceme hacer haga hagame haz hazme lleva llevale llevame llevar llevate lleve manda mandale mandame mandar mande mandes meta mete meteme meter pasa pasale pasame pasar pase pon poner ponga ponle suba subas sube subele subeme subi subime subir transferi transferir transfiera transfiere",
      ", a acabe al archivo backup bajo carpeta colocala colocalo computador computadora con de dejala dejalas dejalo dejalos del dentro dir directorio documento el en equipo esta este fichero folder guardala guardalas guardalo guardalos hacia hasta host la las los maquina mediante metela metelas metelo metelos mi nodo nuestro ordenador otra otro para pc ponla ponlas ponlo ponlos por que quede remoto respaldo rsync ruta scp server servidor sftp ssh su traves un una usando vaya via y",
    ],
    "count-lines": [
      "como conta contad contame contar conteo cuantas cuantos cuenta cuentame cuente cuenteme cuentes dime el numero que recuento total un",
      "archivo cantidad contiene de del documento en entradas es fichero filas hay largo las lineas lleva mi ocupa renglones son suma tan tendra tenemos tengo tiene trae",
    ],
    "count-matches": [
      "cantidad contar cuanta cuantas cuanto cuantos cuenta cuentame cuente cuenteme dentro el en la numero total",
      "aparece aparecen apariciones archivo cadena carpeta citan coincidencias con contengan contienen de del dice dicen digan dir directorio documento encuentra entradas errores esta fichero figura filas folder frase hablan hay incluyen las lineas llevan lleven los menciona mencionan menciones mi muestran nombran ocurre ocurrencias palabra pone ponen que renglones repeticiones repite sale salen se tengan termino texto tiene tienen traen traigan veces",
    ],
    "cpu-cores": [
      "cantidad cores cuantas cuantos de el hilos nucleos numero",
      "aparato cacharro chisme compu computador computadora cpu cpus del dispone disponemos dispongo disponibles en equipo es esta este hay host la laptop logicos maquina mi nodo notebook ordenador pc portatil procesador procesadores que server servidor sistema tenemos tengo tiene total trasto",
    ],
    "cpu-info": [
      "a caracteristicas chip clase con cpu cual cuantos datos de del detalles el info informacion la marca micro microprocesador modelo procesador que tipo",
      ", aparatito aparato armatoste bicho blade cacharro caja cajon calza chisme compu computador computadora cores corre cosa cpus cuantas cuenta dentro e en equipo es ese esta este fierro fisicos frecuencia gasta ghz gigahercios hay hilos host incorpora instalado laptop lleva llevamos maquina maquinita mi monta montado nodo notebook nucleos nuestro ordenador pc portatil posee procesadores puesto rack server servidor sistema son tantos tarro tenemos tengo tiene torre trae traemos trastito trasto usa va velocidad viene y",
    ],
    crontab: [
      "contenido cosas cron crontab cuales el en entradas hay he jobs la las lineas lo los mi mis programadas programados puse que tareas tenemos tengo trabajos yo",
      "a actual aparato cacharro chisme compu computador computadora con configuradas configurado configurados de dejado del equipo host laptop maquina metidas metido metidos mias mios no nodo nombre notebook ordenador pc por portatil programado puestas puesto puestos server servidor sistema son tiene todo trasto usuaria usuario",
    ],
    "crontab-edit": [
      "abra abre abreme abri abrime abrir agenda agendar agende agrega agregar agregue ajusta ajustar anada anade anadir borra borrar cambia cambiar cambie configura configurar configure corre crea crear edicion edita editame editar edite edites ejecuta elimina eliminar entra entrar hace hacer haga hay haz hazme lanza mete meter modifica modificar modifique modifiques necesito pon poner ponga programa programame programar programe quiero quita quitar quite retoca retocar toca tocar",
      "-e a al algo alguna archivo cambiarlo con cron cronjob cronjobs crons crontab de del e editarlo editor el en entrada fichero job la las linea los mi mio mis modificarlo nano nueva nuevo otra para programada programadas propio que root superusuario tab tabla tarea tareas trabajo un una usuaria usuario vi vim",
    ],
    "date-time": [
      "a dia el en fecha hora huso la que zona",
      "actual ahora aparato cacharro chisme compu computador computadora configurada de del equipo es esta estamos este exacta hay horaria horario horas host hoy laptop maquina marca nodo notebook ordenador pc portatil reloj segun sera server servidor sistema somos son tenemos tengo tiene tienes trasto usa y",
    ],
    "default-route": [
      "cual cuales direccion donde el enrutador gateway ip la mi pasarela por puerta que ruta",
      "a afuera al anda aparatito aparato armatoste bicho blade cacharro caja cajon calle calza chisme compu computador computadora con configurada cosa cuenta de defecto del enlace equipo es esta estamos este exterior fierro fuera gasta hacia hay host incorpora internet laptop lleva llevamos maquina maquinita monta mundo nodo notebook nube nuestro ocupa ocupamos ordenador para pasa pc portatil predeterminada puesta rack red router sale salen salgo salida saliendo salimos se server servidor sistema tarro tenemos tengo tiene torre trae traemos trastito trasto usa usamos usando uso va vamos viene",
    ],
    "deleted-open-files": [
      "archivos borrados borramos borre cuales cuanto descriptores disco documentos eliminados elimine espacio existe existen ficheros hay he hemos limpie los por porque procesos programas que quedan quien quienes si tengo",
      "abierto abiertos acaparando agarrados agarrando al alguien algun almacenamiento andan aplicacion aplicaciones app aun baja bajo bitacora bitacoras borrado borrar comiendo comiendose con consumen consumiendo continuan de despues diario discos duro duros el eliminado eliminar en estan esten fantasma fantasmas filesystem filesystems gastando ha huerfanos igual journal libera liberado liberan liberar libero lleno llevan log logs lugar mantenga mantiene mantienen monton mucho muchos nada no ocupado ocupan ocupando ocupen particion particiones permanecen pero pillados proceso programa recupero registro registros retenido retenidos reteniendo retiene retienen se servicio sigan sigue siguen sin sistema sistemas sitio sujeta sujetan suprimidos tenga teniendo tiene tienen todavia tomando tras traza trazas un unidad unos usa usados usan usando usandose uso varios y ya zombi zombis",
    ],
    "disk-free": [
      "% ajustados algo almacenamiento anda andamos andan ando apretado apretados apurados aun bastante cabe caben como cortitos corto cortos cuan cuanta cuantas cuanto cuantos disco discos duro duros el escaso escasos espacio esta estado estamos estan estoy filesystem filesystems hay hueco justitos justo justos la le les llena lleno los lugar mal me mi muy nos ocupacion particion particiones pelados porcentaje que queda quedado quedan quedando se si sin sistema sistemas sitio situacion tenemos tengo tiene todavia un unidad uso va vamos van voy ya",
      "a acabando actual al algun archivos cada carpeta casi cosas de del dir directorio disponible disponibles documentos en este falta faltando ficheros folder formato gb gigas ha hace he hemos las legible libre libres llenando llenar llenarse llenas llene llenos mas megas menos mide mis montada montadas montado montados montaje mucha mucho ocupado para petar poco por principal punto quedamos quedara quedaremos quedo raiz resta restante ruta sobra sobrante suficiente tal tan total usado usar vacia vacio volumen",
    ],
    "disk-health": [
      "a almacenamiento analisis anda atributos bloques checale chequeale chequeo como compruebale condicion consultale cuanta cuantas cuanto cuantos datos desgaste diagnostico disco discos duro duros ejecuta el esperanza esta estado estan fiabilidad filesystem filesystems hacer hay haz horas informacion informe la lanza le les me mi mirale mirarle nvme particion particiones pasa pasale prueba puede que reporte resultado resumen revisale revisarle s.m.a.r.t salud se sectores si sistema sistemas situacion smart smartctl ssd temperatura tiene tienen un unidad va valores verle vida",
      "agonizando al algo andan archivos asi bastante bien buen cascado cascar checa chueco clics comporta cual cuenta da danado danados dando de defectuosos del desgastado dice dime echale en encendido encuentra errores es estropeado estropeando estropear fallando fallar fatal favor ficheros fisica fisico funcionamiento funcionando gastado hace indica irse las lenta lento lleva los mal malo malos marca marcha medio mete mira mis morir morirse mucha muriendo muriendose muy nos nuestro ojo oye palmar palmarla para pendientes poca poco por porcentaje problemas punto queda quedan quemar rara raro raros reasignados reporta resta restante revisa romper romperse rompiendo roto rotos ruido ruidos sano sanos siente sigue sobre su suena sus tal tiempo tirar tronando tronar ultimas uso util van ver vistazo y",
    ],
    "disk-inodes": [
      "andamos ando cantidad como consumo cuantos de del disponibilidad estado estamos estan estoy falta faltan hay i-nodos inodes inodos le me nos numero ocupacion porcentaje que quedan se si situacion tabla total uso vamos",
      "a acabado acaban acabando acabar acabaron agotado agotados agotando agotar agotaron almacenamiento anda andan aparato archivos bastantes caben cacharro cada carpeta chisme compu computador computadora corto cortos crear disco discos disponibles duro duros el en entran equipo escasos esta estara estaran estare estaremos ficheros filesystem filesystems ha habra habran habre habremos han hayan he hemos host iran justo justos la laptop las libres los mal maquina mas mi muchos nodo notebook ocupados ordenador para particion particiones pc pocos por portatil puedo quedado quedamos quedando quede restan ruta server servidor sin sistema sistemas sobran suficientes tal tenemos tengo terminado terminando terminar terminaron tiene todas todos trasto unidad usados usar van voy ya",
    ],
    "dns-lookup": [
      "a busca consulta consultar convierte cual direccion donde en funciona hacia ip la pasa pasame que resolveme resolver resuelva resuelvame resuelve resuelveme traduce traduceme traducir va",
      ", acaba apunta apuntando asignada cae con corresponde da de decime del detras devuelve dice dime dns dominio el entrega equipo es esconde esta hay host le lleva manda me mira nombre pagina para resolviendo responde saber sale se servidor sitio su termina tiene toca una ver web y",
    ],
    "dns-servers": [
      "a ajustes algun alguna cantidad como con config configuracion contar contra cual cuales cuanta cuantas cuanto cuantos cuenta cuentame cuente de direccion direcciones dns el en es esta estan existe existen hacia hay ip ips la las lista listado los mi mis name nameserver nameservers nuestros numero otras otros por que quien resolvedores resolver resolvers se servidor servidores si son tenemos tengo tiene todas todos un una ver",
      "aca activo activos actual actuales actualmente acumula agarra agarrando ahora anda andamos ando aparatito aparato aparecen apoya apunta apuntamos aqui armatoste asigna asignado asignados asignando asigno atiende bicho blade cacharro caja cajon chisme coge cogiendo compu computador computadora configurado configurados consulta consultamos consultando consulto cosa da dado dan dando definido definidos del depende dhcp dominio dominios donde emplea empleando equipo estamos este estoy fierro ha habido han host hoy laptop le les lleva llevan maneja maquina maquinita me mismo nodo nombres nos notebook obtiene ocupa ocupamos ocupando ocupo ordenador pc pone portatil pregunta preguntamos pregunto proveedor puesto puestos rack red reparte resolvedor resolvemos resolviendo responde resuelve resuelven resuelvo router saca salimos server servers siguen sistema tarro tenido tienen tira tiramos tirando toma tomando torre trabajando trae trastito trasto usa usado usados usamos usando uso utiliza utilizando utilizo va vamos ven visto",
    ],
    download: [
      "baja bajame bajar bajarme bajate baje bajeme bajes consigue copia copiar deja descarga descargame descargar descargarme descargate descargue descargueme descargues guarda guardame guardar guarde hace hacer haga haz hazme jala jalame jalate lanza me mete nos obten obtener pon tira trae traeme traer traete traiga wget",
      "a al archivo bajas carpeta como con contenido curl de dejala dejalo dejela dejelo del dentro descargas desde dir direccion directorio documento el en enlace ese esta este esto fichero folder foto guardala guardalo guardarla guardarlo guardela guardelo hacia hay imagen instalador internet iso la link llamala llamalo llamandola llamandolo lo mediante metela metelo mi nombre pagina paquete para pdf podrias pongala pongalo ponla ponle ponlo programa puedes que red script sitio tarball traes un una url usando web y zip",
    ],
    "enabled-services": [
      "cosas cuales demonios lo los programas que quienes servicios todos unidades",
      "a abren activados activan activos al andar aparato arranca arrancan arrancar arranco arranque arranquen automatica automaticamente bootear bootee cacharro cada carga cargan chisme compu computador computadora con configurados cuando cuanto cuenta de del despues echa echan ejecutan el empiezan en encendamos encender encienda enciende encienden enciendo equipo esta estan este forma habilitadas habilitados hay host inicia inician iniciar iniciarse inicie inicio la lanza lanzan laptop levanta levantan levantarse levante maquina marcha me mi nodo notebook ordenador para parta parte pc pone ponen por portatil prenda prendamos prende prenden prender prendo puestos reinicia reiniciar reinicie reinicio se server servidor si siempre sistema sola solas solita solitas solito solitos solo solos son su tenemos tengo tiene tras trasto un vez yo",
    ],
    "failed-logins": [
      "a acaso accesos al alguien algun alguna alguno algunos ataques autenticaciones busca cachai checa claves con conexiones contrasenas cual cuales cuantas cuantos de del desde dime ejecuta el en entradas errores es esta estan este fallos fijate fue fuerza ha habido habra han hay haya haz hemos hubieron hubo ingresos inicios intentado intentando intentaron intento intentos la las lastb le lo log login logins logueos los me mi mira muchos muestrame nos passwords por que querido quien quienes quiso revisa sabe saber sabes se sera sesiones si son su sus tenemos tentativa tentativas todas todo todos tratado tratando trato tuvimos ultimas ultimos un una unos varios ver y",
      "acceder acceso aparato aplicacion aplicaciones app atacan atacando atacar ataque autenticacion autenticar autenticarse autorizacion autorizados bruta cacharro casualidad chisme clave colaron colarse compu computador computadora conectarse conexion conseguirlo consola contra contrasena dado denegadas denegados despues dices direcciones donde durante entrada entrado entrar entraron equipo equipos equivocada equivocadas equivocado equivocarse equivoco era errado erro erronea erroneas erroneos escribir escrito estado exito exitosos fallado fallando fallar fallaron fallasen fallida fallidas fallido fallidos fallo falsa falsas forzar fracasadas fracasados frustradas frustrados funcionaron hackear hackeo hayan host ilegales incorrecta incorrectas incorrectos ingresado ingresar ingreso iniciar inicio ins intentan introducido intrusion intrusiones invalida invalidas invalidos ip ips laptop llevamos logearse lograrlo loguearse logueo mal mala malas maquina mediante meter meterse metido metieron no nodo notebook ordenador otra para partir password pc permiso poder podido poner portatil proceso procesos programa programas pudieron pudo puestas puesto pusieron puso quieren quisieron rechazadas rechazado rechazados rechazaron registrado registraron server servidor sesion sin sistema ssh sshd teclado tecleado teclear tengo tenido trasto trataron ultima ultimo usando usuario usuarios veces ven via",
    ],
    "failed-units": [
      "a acaso algun alguna algunos cachai corren cosa cuales cuantas cuantos de demonio demonios dime errores esta estan existe falla fallo fallos fijate funcionan ha habra han hay haya hubo las los me mira nos por problemas que queda quedo sabe saber sabes se sera servicio servicios si tenemos tengo tiene unidad unidades unit units van ver ves",
      "activos al algo algunas alguno anda andan ande aparato arrancado arrancan arrancar arrancaron arranco arranque arriba bien cacharro caida caidas caido caidos cascada cascadas cascado cascados cascaron casco casualidad cayeron cayo chisme colgada colgadas colgado colgados compu computador computadora con del desde dices el en equipo error estado este esten estropeada estropeadas estropeado estropeados failed fallada falladas fallado fallados fallan fallando fallaron falle fallida fallidas fallido fallidos funcionando funcione hayan host hoy hubiera iniciar iniciaron la laptop le levantaron mal maquina marcha mas muerta muertas muerto muertos murieron murio no nodo notebook ordenador palmado palmo pc petada petadas petado petados petaron peto podido portatil quedado quedaron reventada reventadas reventado reventados reventaron revento rota rotas roto rotos server servidor sigue siguen sistema son systemd tirada tiradas tirado tirados todos trasto tronada tronadas tronado tronados tronaron trono un una ve",
    ],
    "file-details": [
      "a atributos caracteristicas cual cuando cuanto cuantos datos de detalles el en fecha fechas ficha hacer haz hazme hora info informacion la las los metadatos modificacion pasa peso propiedades que stat tamano tipo ultima",
      ", abrio accedio acceso actualizacion actualizado actualizo al archivo bytes cambiado cambio carpeta creacion creada creado creo del dia dir directorio documento dueno edicion editado edito ejecutable es esa ese esta este fichero folder fue ha hay haya kb kilobytes leyo lo mb megas mi mide mis modificada modificado modifico ocupa permisos pesa por quien ruta script se sido sobre su tenga tiene tienes toco todos un una uso vez y",
    ],
    "file-type": [
      "adivina averigua averiguar de detecta ejecuta el es haz identifica identificar mira pasa que sera tipo usa",
      "a archivo binario carpeta clase con cosa del dir directorio documento ejecutable en esa ese esta este fichero file folder formato imagen la las los mi mis o ruta script sobre texto tiene un una",
    ],
    "file-users": [
      "algo alguien algun archivos cuales documentos esta ficheros fuser los lsof no por proceso procesos programa programas que quien quienes si sigue un",
      "a abierta abiertas abierto abiertos accede acceden accediendo agarra agarrada agarrado agarran agarrando al anda andan aplicacion aplicaciones app archivo asi avisa bajo bloquea bloqueada bloqueado bloquean bloqueando borrar busy carpeta cogida cogido con cosas de deja dejan dejo del dentro desmontar dice dicen dime dir directorio documento ejecutable el eliminar en enganchada enganchado entonces esa escribe escriben escribiendo ese estan este esten expulsar extraer fichero folder hay impide impidiendo la las le lee leen les leyendo liberar lo mantiene mantienen marca me mi mis montar mover nos ocupa ocupada ocupado ocupan ocupando permite pero pescado pillada pillado podemos pone porque pude puede puedo pues quiere quitar reclama renombrar reteniendo retiene retienen ruta sacar sale script se secuestrado siendo sobre soltar tengan tiene tienen tocando tomada tomado trabada trabado trabajando una usa usada usado usan usando usandose usen uso usuarios utiliza utilizan utilizando ver y ya",
    ],
    "files-with-text": [
      "archivos busca buscame buscar busque busqueme busques dentro documentos donde el en encontrar encuentra encuentrame encuentre ficheros lista localice localiza localizame localizar los que rastrea solo ubica ubicame",
      "adentro aparece archivo cadena carpeta clave con configure contengan contiene contienen cual cuales de deje dice digan dir direccion directorio documento entre escribi esta estan fichero figura folder frase hay ip la las menciona mencionan mencionen meti nombra nombre nombres palabra pone puerto puesta puesto puse pusimos puso sale se tengan termino texto tienen usa viene",
    ],
    "find-by-age": [
      "archivos busca buscame buscar busque busqueme busques cuales documentos donde encontrar encuentra encuentrame encuentre ficheros las localice localiza localizame localizar los que rastrea todo todos ubica ubicame",
      "a abajo abierto abrir abrirse actualizado adentro ahi anteriores antiguedad antiguos bajo cambiadas cambiado cambiados cambian cambiar cambiaron cambio cambios carpeta con creadas creado creados de debajo del dentro desde dir directorio durante editado el en escrito esta estan esten folder fueron ha habran hace han hay haya hayan hoy la lleva llevan lleven lo mas menos mi modificadas modificado modificados modifican modificar modificaron modificarse modifico nadie no por recientes se sido sin tengan tienen toca tocadas tocado tocados tocan tocar tocaron tocarse toco toda ultima ultimas ultimo ultimos usado usan usar usaron usarse uso vida viejos ya",
    ],
    "find-by-name": [
      "archivo archivos busca buscame buscar busque busqueme busques documento documentos donde en encontrar encuentra encuentrame encuentre existe fichero ficheros fotos hay imagenes localice localiza localizame localizar que rastrea ubica ubicame",
      "abajo acaba acabados acaban acabe acaben adentro ahi algun alli anda andar andara ande anden bajo carpeta con contenga contengan contienen creo cualquier cuantos cuyo de debajo debe deberia deje del dentro desde dir directorio el empiece empiecen esta estan estar estara este esten existan existen extension folder guardado guarde ha haber haya la las llama llamada llamado llamados llaman llame llamen lo los me mi nombre parece podria por puede puse queda quedado quedar quede queden se tenga tengamos tengas tengo termina terminados terminan termine terminen tiene tipo toda todas todo todos un una",
    ],
    "find-by-owner": [
      "archivos busca buscame buscar busque busqueme busques carpetas cosas cuales cualquier cuanto de del directorios documentos donde encontrar encuentra encuentrame encuentre exista ficheros folders hay haya lista listame listar lo localice localiza localizame localizar los que queda quede rastrea todo todos ubica ubicame",
      "a al archivo bajo carpeta con cuenta cuyo debajo dejo dentro dir directorio documento duena dueno el en es esta estan fichero folder guarda la login mi pertenece pertenecen pertenecientes pertenezca pertenezcan por posee propiedad propietaria propietario sea sean son tiene usuaria usuario",
    ],
    "find-by-size": [
      "archivos bajo busca buscame buscar busque busqueme busques cuales dentro documentos donde en encontrar encuentra encuentrame encuentre ficheros hay lo localice localiza localizame localizar los que rastrea tengo todos ubica ubicame",
      "a abajo adentro algun algunos anden archivo arriba carpeta con de debajo del dir directorio documento el encima enormes esta estan esten excedan exceden fichero folder grande grandes haya la las llegan lleguen mas mayor mayores mi midan miden o ocupa ocupan ocupe ocupen pasan pase pasen pesa pesados pesan pese pesen por rebasan rebasen sean sobrepasan sobrepasen son superan superen superiores tengan tienen toda todo",
    ],
    "find-empty": [
      "archivos busca buscame buscar busque busqueme busques donde encontrar encuentra encuentrame encuentre hay lo localice localiza localizame localizar que rastrea si ubica ubicame",
      "0 adentro bajo bytes carpeta cero con contengan contenido contienen cuales de debajo del dentro dir directorio el en esta estan este esten folder haya la las los mi miden nada no ocupan ocupen pesan pesen por sean sin son tamano tengan tengo tienen todas todo todos un vacia vacias vacio vacios",
    ],
    "find-matching": [
      "archivos busca buscame buscar busque busqueme busques documentos donde encontrar encuentra encuentrame encuentre ficheros localice localiza localizame localizar los rastrea ubica ubicame",
      "a anteriores antiguos bajo cambiados cambiaron carpeta con de dentro dir directorio durante el en esta estan folder grandes hace la las mas mayores modificados modificaron ocupan ocupen pasan pasen pesan pesen que se superan superen tocados todos ultima ultimas ultimo ultimos viejos",
    ],
    "firewall-allow": [
      "abra abrame abras abre abreme abri abrime abrir acepta aceptar acepte agrega agregame agregar agregue al anada anade anadir apertura aplicacion autorice autoriza autorizar clientes companeros cortafuegos crea crear cree da dale dar darle de debe deben deja dejame dejar deje del delegacion desarrolladores desarrollo desbloquea desbloquear desbloquee el en equipo expon exponer exponga firewall gente ha habilita habilitame habilitar habilite habilites hace hacer haga han haz la las los me mete meter mis necesita necesitamos necesitan necesito nos nuestros nueva oficina otra otro permita permitas permite permiteme permiti permitir pide piden pon poner ponga proveedor puerto que quiere quieren quiero red sede sucursal suma tienda tiene tienen unos usa usamos usan usuarios",
      ", a abierto abralo abranlo abrelo abremelo abreselo abrilo abrimelo abrirlo abriselo acceda accedan acceder accesible acceso administracion almacen asi autorizalo calidad como compras con conectar conectarse conecte conecten conexion conexiones contabilidad dales dejalo dejalos desde direccion disponible entrada entrante entrantes entrar entre entren equipos este excepcion fabrica falta habilitalo hacia host humanos informatica ip libre lista llegar llegue lleguen luz maquina marketing mi nuevas otros para pasar pase pasen paso permiso permisos permitelo permitido permitilo por produccion protocolo pueda puedan puertos quede rango recursos regla reglas se sea servicio sistemas sobre solo soporte subred tcp tener todo trafico un una unicamente venga ventas verde via viniendo y",
    ],
    "firewall-close": [
      "agrega anade anula bloquea bloqueame bloquear bloquee bloquees borra borrar borre cerra cerrame cerrar cierra cierrame cierre cierreme cierres clausura corta cortafuegos cortar crea deja dejar deje denegar deniega deniegue elimina eliminar elimine en filtra firewall hace hacer haga haz impedir impida impide me mete necesito pon poner ponga prohiba prohibe prohibir que quiero quita quitar quite rechace rechaza rechazar remover remueve retira retirar retire saca sacar saque suprime tapa tapame volver vuelva vuelve ya",
      "a abre acceso aceptar aceptes al apertura autorizacion bloqueado cerrado con conexiones corte de dejes del el entra entrada entradas entrante entrantes este excepcion falta hacia inaccesible la las llega los mi no nuevas para pasar paso permiso permitas permite permitia permitir por protocolo puerto puertos quede regla se sea servicio sobre tener todas todo trafico un una",
    ],
    "firewall-status": [
      "a acepta algun alguna anda bloquea cadenas cantidad como con conexiones configuracion contar cortafuegos cosas cual cuales cuanta cuantas cuanto cuantos cuenta cuentame cuente deja detalle direcciones el esta estado estan este excepciones existe existen filtra firewall hay info informacion la las lista listado los mi mira mis muestra nuestro numero otras otros permite politica politicas puertos que quedo reglas resumen revisa se servicios si sigue situacion status tablas tenemos tengo tiene todas todos trafico un una ver zonas",
      ", abiertas abierto abiertos abre aca activa activada activado activas activo activos actuales actualmente acumula ahora al andando apagada apagado aparato aparecen aplica aplicando aqui arrancada arrancado asi bien bloqueadas bloqueado bloqueados bloqueando cacharro caida caido cargadas cerradas cerrado cerrados cerrando chisme compu computador computadora configuradas configurado configurados corriendo da dado dame dan de definidas definido definidos dejando del desactivada desactivado deshabilitada deshabilitado dime e en encendida encendido entrada entrar equipo es filtrando funcionando ha habido habilitada habilitado hace han host hoy instalado laptop levantada levantado lleva llevan maneja maquina marcha mismo nodo notebook operativa operativo ordenador para pasar pc permitidas permitido permitidos permitiendo por portatil prendida prendido protege puerto puesta puestas puesto puestos quien rechaza salida server servidor siguen sistema son su sus tal tenido tienen trabajando trae trasto usa usamos uso va ven visto y",
    ],
    "first-lines": [
      "cabecera comienzo como el en encabezado head inicio las lo primeras primeros principio",
      "a al archivo comienza de del desde documento empieza entradas fichero hay lineas mi primero que renglones",
    ],
    "folder-size": [
      "calcula calcular cual cuantas cuanto cuantos el espacio medir mide ocupacion peso que suma tamano",
      "abulta archivo carpeta come conjunto consume contenido de del dir directorio disco documento en entera entero es esta fichero folder gasta gb gigas grande hay junto la las lleva lo los mb megas mi ocupa ocupado ocupan ocupando pesa pesan por ruta se suman sumando tan teras tiene toda todo total traga usa usado zampa",
    ],
    "git-branches": [
      "branch branches cual cuales cuantas en git la las lista listado mis que rama ramas sobre",
      "activa actual ando carpeta de del dentro directorio el es esta estamos este estoy existen hay locales mi proyecto puesta remotas repo repositorio son tenemos tengo tiene trabajando trabajo",
    ],
    "git-diff": [
      "a cambia cambiamos cambian cambiaron cambie cambio cambios con cuales diferencias diff difieren editamos edite el en es exactamente git ha han hay he hemos las linea lineas llevamos llevo lo los modificamos modifique por que renglon se segun son tenemos tengo tocamos toque",
      ", al anterior antes arbol cambiadas cambiado cambiados carpeta codigo commit commitear comparadas comparado comparados confirmado confirmar confirme contra cosas de del dentro desde detalle directorio distintas editadas editado editados esta este frente head la mi modificadas modificado modificados nivel partes proyecto relacion renglones repo repositorio respecto retocadas retocado retocados sin sobre subi tocadas tocado tocados trabajo trozos ultimo usando",
    ],
    "git-diff-staged": [
      "cambios cosas cuales diferencias diff el entra entrara entraria esta git hay ira iria las lineas llevo lo los que se tenemos tengo va vamos voy",
      "a add agregada agregadas agregado agregados al anadida anadidas anadido anadidos area cached carpeta commit commitear con confirmar de del dentro directorio en entrar estan este hacer he hemos index indice ir la lista listas listo listos meter mi para por preparacion preparada preparadas preparado preparados proximo proyecto punto repo repositorio siguiente stage staged staging",
    ],
    "git-log": [
      "cambios commits cual cuales el git historial historico log los que quien registro ultimo ultimos",
      "cambio carpeta commit commiteado commiteo confirmado confirmados de del dentro directorio en es esta este fue ha han hay hecho hechos hemos hicieron hizo hubo la mi proyecto repo repositorio se subido tenemos tengo ultimamente",
    ],
    "git-pull": [
      "actualice actualiza actualizar baja bajame bajar bajate baje coge con dale deja dejar descarga descargar descargate echa en git hace haceme hacer haga hay haz hazle hazme incorpora jala jalar jalate jale necesito pon poner quiero sincroniza tira tirar trae traeme traer traete traiga un usando",
      ", a actualizaciones al cambios carpeta commits copia de del demas dentro desde dia directorio el esta este han haya hayan la las lo local los mediante mi novedades nuestro nuevas nuevo nuevos origen origin para por proyecto pull que rama remota remoto repo repositorio servidor subido trabajo ultimas ultimo ultimos via",
    ],
    "git-status": [
      "algo anda ando archivos cambios como con cosas cuanto deje dejo el en esta estado falta faltan ficheros git hay he hemos llevamos llevo lo me nos que queda quedan quedo si tenemos tengo",
      ", al arbol cambiado cambiados carpeta comitear commit commiteado commitear comprometer confirmado confirmar consolidar de dejado del dentro directorio editado estan este guardado guardar hacer la limpio mi modificado modificados no nuestro para pendiente pendientes por proyecto registrar repo repositorio sin status subir sucio tal tocado trabajo va y",
    ],
    "graphics-card": [
      "aceleradora aparato cacharro chip chisme compu computador computadora con cual cuales datos de detalles el equipo es este gpu grafica hay host info informacion la laptop lleva maquina marca mi modelo nodo nombre notebook ordenador pc placa portatil que server servidor si sistema tarjeta tenemos tengo tiene tipo trasto vga",
      "alguna amd anda buena cuenta dedicada del en esta grafico graficos instalada intel monta montada nvidia puesta sobre trabaja una usa video viene",
    ],
    "group-add": [
      "abra abre abrir agrega agregar agregue alta anada anade anadir arma armame armar crea creacion creame crear cree creeme crees da dar de falta genera generar groupadd hace haceme hacer haga haz hazme inaugura la me monta montar necesito nuevo otro que quiero registra registrar un",
      "aparato cacharro chisme como compu computador computadora con del denominado departamento el en equipo este exista gente grupo haya host laptop las linux llamado llamalo llame local los maquina nodo nombre notebook ordenador para pc ponle portatil se server servidor sistema tener trasto unix usuarios y",
    ],
    "group-change": [
      "actualiza aplica asigna asignale asignar asigne cambia cambiale cambiar cambie cambies corrige da dale deja el establece grupo hace hacer haga haz hazme modifica modificar modifique mueve necesito pasa pasame pasar pase pon pone ponele poner ponga ponle ponme que quiero quita quitale transfiere",
      "a ahora al archivo carpeta chgrp como con de debe deberia dejalo del dir directorio documento dueno e ejecutable en esa ese esta este fichero folder ha la las los mi mis para pertenezca pertenezcan pongale por propietario quede ruta script sea sean ser sobre tiene un una y",
    ],
    "group-join": [
      "adiciona adicionar agrega agregale agregame agregar agregue agregues alta anada anadas anade anadele anademe anadir apunta apuntar apunte asigna asignale asignar asigne coloca coloque da dale dar darle de dele el hace hacer haga haz incluir incluya incluye incorpora incorporacion incorporar incorpore inscribe la meta metas mete meteme meter pon ponele poner ponga pongas ponle que suma sumar sume una une unir usuario",
      "a acceso al algun como cuenta debe deberia del dentro en entrada entrar entrara entrase entre estar este estuviera estuviese formara forme fuera fuese grupo integrante lista llamado miembro necesita parte permiso permisos pertenecer perteneciera pertenezca sea tambien tiene un usuaria usuarios",
    ],
    "group-leave": [
      "baja borra borrar borre da dar desapunta desvincula echa echar eche elimina eliminar elimine excluir excluye expulsa expulsar hace hacer haga haz que quita quitale quitame quitar quitarle quite quites remover remueva remueve retira retirale retirar retire saca sacale sacame sacar saque saques",
      "a acceso al algun como cuenta de debe deberia deje del el en estar este fuera grupo integrante la lista llamado los mas membresia miembro no permisos pertenecer pertenencia pertenezca salga seguir ser tiene un una usuaria usuario usuarios ya",
    ],
    "group-members": [
      "a al alguien algun alguna alguno algunos composicion con cual cuales cuanta cuantas cuantos cuentas dame de del dime el en es esta estan este fue gente grupo ha habido han hay hubo integrantes la las le lista listado lo los me mi miembros nos personas por que quien quienes se son su sus tiene todas todo todos un una usuarios ver y",
      "abarca agregada agregadas agregado agregados agrupa alta anadida anadidas anadido anadidos anda andan aparece aparecen apuntada apuntadas apuntado apuntados asignada asignadas asignado asignados compone componen componentes compuesto conforman contiene cuelga cuelgan dada dadas dado dados dentro encuentra encuentran entra entran figura figuran forma formado forman incluida incluidas incluido incluidos incluye inscrita inscritas inscrito inscritos integra integrado integran llamado metida metidas metido metidos miembro nombre parte participa participan pertenece pertenecen registrada registradas registrado registrados sale salen tenemos tengo tienen",
    ],
    "host-name": [
      "bajo como con cual donde el en hostname nombre por que su",
      "a anuncia aparato aparece cacharro cara chisme compu computador computadora conectado conoce conocen dame de decir del dentro dime dominio equipo es esta estamos este estoy figura gasta han host identifica intranet la lan laptop le llama llamada llamado lleva local maquina mi nodo nombrada nombrado notebook nuestra nuestro o ordenador para pc portatil puesto pusieron quiero red sale se sea server servidor sistema tiene trasto usa ve ven y",
    ],
    "host-name-set": [
      "bautiza cambia cambiale cambiar cambie configura define el establece fija haz hostname necesito nuevo pon poner ponga ponle que quiero rebautiza renombra renombrar renombre",
      "a al aparato cacharro chisme como compu computador computadora de debe del en equipo es esta este host la laptop llame maquina nodo nombre notebook ordenador pc ponerle por portatil red se ser sera server servidor sistema trasto",
    ],
    "http-check": [
      "a abra abre anda ande api aplicacion app carga cargue checa checame checar chequea chequeame chequear codigo como comprobar comprueba compruebe con contesta conteste cual cuanto da devuelve dime direccion disponibilidad el endpoint entra envia esta estado este fijate funciona funcione hace hacer haga hay haz hazle hazme jala jale la lanza latencia levanta manda marcha me mi mira monitorea monitoriza nos nuestra pagina portal proba probame probar prueba pruebame pruebe que responda responde revisa revisar saber se servicio servidor si siga sigue sirve site sitio status te testea testeame testear tiempo tira url va ver verifica verificar verifique web",
      ", 200 abajo abrir accesible activa activo al aqui arriba arroja bien caida caido cargando cargar cayo chequeo cliente comprobacion consulta contestacion contestar contra correctamente curl dando de del demora desde devolviendo disponible empresa en entrar entrega error es esa estando fuera funcionando get ha hacia head http https intranet levantada levantado linea llamada muerta muerto muestra offline oficina ok online operativa operativo para peticion pie regresa request responder respondiendo respuesta retorna saca sale server sobre solicitud tal tarda test tienda tiene tirada tirado un una ve verificacion viva vivo y",
    ],
    "input-count": [
      "contar cuantas cuantos cuenta cuentalas cuentame el numero total",
      "ahi aqui de en entradas esto filas hay las lineas son tengo tiene trae",
    ],
    "input-ends": [
      "cola como el en final las lo primeras primeros ultimas ultimos",
      "acaba entradas lineas que renglones termina ultimo",
    ],
    "input-search": [
      "aparece aparecen busca buscame buscar busque busqueme busques donde encontrar encuentra encuentrame encuentre errores esta fallos filtra filtrame filtrar hay las lineas localice localiza localizame localizar que rastrea sale salen solo ubica ubicame",
      "ahi algo algun alguna aqui con contengan contienen de dice dicen digan el en entrada eso estan este esto la los palabra pone ponen por tengan texto tienen",
    ],
    "interface-down": [
      "apaga apagame apagar apague apagues baja bajame bajar baje bajeme bajes bota botar corta cortar corte da dale dar de deja dejar deje desactiva desactivame desactivar desactive desactives desconecta desconectame desconectar desconecte deshabilita deshabilitar deshabilite deten detene detener detenga detengas detenme echa echame echar ejecuta elimina frena frenar hace hacer haga haz ifdown inhabilita inhabilitar inhabilite manda para parame parar pare pares pon pone poner ponga que quita quitar saca sacar stop tira tirame tirar tumba tumbame tumbar tumbe",
      "a abajo adaptador apagada caida caiga conexion del desactivada desconectada down el en enlace este fuera inactiva inactivo interface interfaz la linea link medio mi placa quede red se servicio sin sobre tarjeta un una",
    ],
    "interface-up": [
      "activa activame activar active actives alza arranca arrancame arrancar arranque arranques conecta conectar conecte da dale dar deja dejar deje echa echale echar ejecuta encender encienda enciende habilita habilitar habilite habilites hace hacer haga haz ifup inicia iniciar inicie inicies lanza lanzar levanta levantame levantar levante levanteme levantes pon pone poner ponga ponme prenda prende prendeme prender que reactiva reactivar reactive start suba subas sube subi subir volve volver vuelva vuelve",
      "a activo adaptador andar arriba conectada conexion de del el en encendida enlace este interface interfaz la levantada linea link marcha mi nuevo para placa quede red se servicio sobre tarjeta un una up vida",
    ],
    "ip-addresses": [
      "adaptadores anda como con configuracion cual cuales dame de del dime direccion direcciones el esta estado info interfaces ip ips la las mi mis numero que si sigue tarjetas",
      "activa activo aparato arriba asignada asignadas cacharro cada caida caido chisme compu computador computadora conectada conectado configurada configuradas down en equipo es estan este estoy hay host interfaz interna laptop levantada levantado local locales maquina marcha nodo notebook ordenador pc portatil privada puesta puestas red sale salgo server servidor sistema son sus tal tarjeta tenemos tengo tiene todas trasto up usa uso",
    ],
    "journal-errors": [
      "algun aparecen bitacora bitacoras busca buscame buscar cuales dame dejame deme diario el encuentra ensename enseneme errores fallos ha habra han hay hubieron hubo journal lista listame log logs los mostra mostrame muestra muestrame muestreme nada necesito pasame paseme poneme ponme problemas que quiero registro registros saca sacame salieron se si solamente solo tenemos tengo traza trazas ultimas ultimos unicamente",
      "a acumula alguno algunos anotados aparato aparecieron cacharro canta chisme compu computador computadora con criticos da daemon de del demonio desde despues dicho durante en entradas equipo error ese esos este fallo fue graves guardados habido host hoy ido importantes la laptop las lineas llamado lo mal manana maquina mas mi muchos nodo nomas notebook nuestro ordenador partir pc por portatil problema producido registrado registrados registraron salido sea server servicio servidor sistema tarde temprano tiene trae trasto ultima ultimo unidad va ven ver visto web y",
    ],
    "journal-size": [
      "a al algun alguna alguno algunos bitacora bitacoras como con consume consumen cual cuales cuan cuantas cuanto cuantos de del diario disco disk el en es espacio esta estan este fue gasta gastan gigas ha habido han hay hubo journal journald la las le lleva lo log logs los lugar me megas mi mide nos ocupa ocupacion ocupan pesa pesan peso por que registro registros se sitio son su sus tamano tiene tienen todas todo todos traza trazas un una usa usan uso y",
      "acumulado aparato cacharro chisme chupa chupando come comiendo compu computador computadora consumiendo demasiado equipo gastado gastando gb grande grandes host laptop llevando maquina mb miden mucho muy nodo notebook ocupado ocupando ordenador pc pesado pesando portatil quita roba server servidor sistema systemd tan tomando total traga tragando trasto usado usage usando",
    ],
    "journal-trim": [
      "achica achicar achique adelgaza adelgazar baja bajar baje bitacora bitacoras borra borrar borre compacta compactar conserva conservar deja dejame dejar deje depura depurar depure diario el elimina eliminar elimine encoge encoger guarda hace hacele hacer haga hay haz hazle journal journald libera liberame liberar libere limita limitar limite limpia limpiame limpiar limpie limpies limpieza log logs los manten mantene mantener necesito poda podar pon poner ponga ponle purga purgar purgue que quiero quita quitar recorta recortame recortar recorte recortes reduccion reduce reduci reducir reduzca reduzcas registro registros rota tamano toca traza trazas trunca truncar vacia vaciado vaciar vacie",
      "a al alla antiguo antiguos aparato bajen bajo cacharro chisme chupe coma como compu computador computadora con crezca cuando de debajo dejalo dejando dejarlo del en encima equipo espacio gaste hasta host hueco la laptop las llegar lleve lo lugar maquina mas max maximo menos mucho nada no nodo nomas notebook o ocupa ocupe ocupen ordenador para pase pasen pc pese por portatil punto quedarte quede queden salga se server servidor sistema sitio solamente solo sumo supere systemd tope trague trasto ultimos un una unos vacuum vaya viejo viejos y ya zampe",
    ],
    "journal-trim-age": [
      "achica borra borrame borrar borre borres conserva conservar conserve de deja dejar deje del depura depurar depure elimina eliminar elimine elimines en guarda guardar guarde hacele hacer haz hazle limita limitar limpia limpiar limpie manten mantene mantener mantenga purga purgar purgue que quedate quita quitar quite recorta recortar recorte reduce reducir reduzca suprime suprimir tira tirar vacia",
      "a al anterior anteriores antes antiguas antiguedad antiguo antiguos aparato bitacora bitacoras cacharro chisme compu computador computadora con conservando cosas cuanto dejame dejando diario el entradas equipo es guarden hace hasta hay haya host journal journald la laptop las limpieza lineas lleve lo log logs los maquina mas mensajes nada nodo notebook o ordenador pase pasen pc portatil previas previos registro registros sea sean server servidor sistema solamente solo supera supere systemd tenga tengan tiene todo trasto traza trazas ultima ultimas ultimo ultimos un una unicamente vacuum viejas viejo viejos y",
    ],
    "kernel-errors": [
      "a al algun alguna alguno algunos anda aparece aparecen avisos bitacora bitacoras busca buscame buscar con cual cuales da dame de del diario dio dmesg el en error errores es esta estan este fallo fallos fue ha habido han hay hubo journal kernel la lanza las le lineas lo log logs los me mensajes mi muestra muestrame nos nucleo por problema problemas que quiero registro registros sale salen se solamente solo son su suelta sus tengo tiene tira tiro todas todo todos traza trazas ultimas ultimos un una va ver y",
      "algo bien criticos dado dando desde despues disco durante escupido eso gordo grave graves hardware importante importantes mal malo mas nada nuevos partir queja quejado quejando quejo raro recientes registra registrado reporta reportado serio tenemos tirado ultima ultimo unicamente",
    ],
    "kernel-messages": [
      "a abre abrir al algun alguna alguno algunos anillo avisos bitacora bitacoras bufer buffer con contenido corre correme cual cuales cuenta dale darle de del diario dice dicho dijo dmesg echa echale echarle ejecuta el en entradas es esta estan este fue ha habido hace hacer haga han hay haz hazme hubo imprime journal kernel la lanza las le lee leer lineas lo log logs los me mensajes mi muestra nos nucleo pasame por que registro registros reporta ring saca sacame salida se son su suelta sus tira todas todo todos traza trazas ultimas ultimos un una y",
      "anda anotado anotando anoto aparece aparecio apuntando arranque avisado avisando aviso circular consola contado contando conto cosas da dado dejado dejando dejo desde despues diciendo dio durante echado echando emite emitio escribe escribiendo escribio escrito escupiendo estado estuvo genera generado genero ido inicio largado largando lleva logueando manda mas mirada mostrando nuevas nuevos ocurre ocurrido ojeada ojo pantalla partir pasa pasado paso pone protesta protestado protestando queja quejado quejando quejandose quejo recientes registrado registrando reportado reportando reporto sacado sacando saco sale salido salio sigue soltado soltando solto tiene tirado tirando ultima ultimo va venido viene vistazo vomitando",
    ],
    "kernel-version": [
      "arquitectura con cual de del el en kernel nucleo que sobre uname version",
      "a aca actual ahora anda andamos aparato aqui arranca arrancada arrancado arranco cacharro carga cargada cargado chisme compu computador computadora corre corremos corriendo edicion equipo es esta estamos este estoy funciona gasta hay host la laptop linux lleva maquina monta nodo notebook ordenador pc portatil procesador puesta puesto rula server servidor sistema tenemos tengo tiene trabaja trae trasto usa usamos usando uso va vamos",
    ],
    "kill-process": [
      "acaba acabar cargate cerrar cierra dale deten detener envia enviale enviar finaliza finalizar kill liquida manda mandale mandar mata matame matar mate mateme mates mete metele para parar pega pegale quita quitar saca termina terminar tira tirale tumba",
      "a ahi al con de del el en encima la medio mi numero pid proceso senal sigterm term un una vista",
    ],
    "largest-files": [
      "archivo archivos busca buscame cual cuales documento documentos el encuentra fichero ficheros las localiza los ordena ordename ordenar que top",
      "abulta abultadas abultados abultan acapara acaparan acaparando almacenamiento bajo carpeta chupa chupan chupando chupandose come comen comiendo comiendose consume consumen consumiendo de del dentro devora devoran devorando dir directorio disco discos duro duros en enormes es espacio esta estan esten existan filesystem filesystems folder gasta gastan gastando gigantes gordas gordo gordos grande grandes grandotas grandotes grandotos hay haya la llenan llenando lugar mas mayores me morfa morfan morfando morfandose nos ocupa ocupan ocupando ordenados particion particiones pesa pesadas pesado pesados pesan por se sistema sistemas sitio son tamano tanto tenemos tenga tengo todo traga tragan tragando tragandose unidad usa usan usando voluminosas voluminoso voluminosos zampa zampan zampando zampandose",
    ],
    "largest-folders": [
      "carpetas clasifica cual cuales cuanto directorios donde el en folders las lo los ordena ordename ordenar peso que quien tamano",
      "abajo abulta abultadas abultados abultan acapara acaparan acaparando adentro almacenamiento archivos bajo cada carpeta chupa chupan chupando chupandose come comen comiendo comiendose consume consumen consumiendo cosa de debajo del dentro devora devoran devorando dir directorio disco discos duro duros es espacio esta estan ficheros filesystem filesystems folder fue gasta gastan gastando gordas gordo gordos grande grandes grandotas grandotes grandotos hay haya la llena llenan llenando lugar mas mayores me mi morfa morfan morfando morfandose nos nuestro ocupa ocupan ocupando particion particiones pesa pesadas pesado pesados pesan por se sistema sistemas sitio son subcarpeta subcarpetas subdirectorios tanto tenemos tengo toda todo traga tragan tragando tragandose una unidad usa usan usando va voluminosas voluminosos yendo zampa zampan zampando zampandose",
    ],
    "last-lines": [
      "cola como el en fin final las lo los tail ultimas ultimos",
      "a acaba al archivo de del desde documento entradas fichero finaliza hay lineas mi que renglones termina ultimo",
    ],
    "last-logins": [
      "a cuales cuando desde dime historial las los por que quien quienes registro ultima ultimas ultimo ultimos",
      "acceder accedido accedieron accedio acceso accesos al aparato cacharro cada chisme compu computador computadora conectado conectaron conectarse conecto conexion conexiones cuentas de del despues dia dias direccion donde el en entradas entrado entrar entraron entro equipo esta este estos fecha fue fueron gente ha hace han hicieron hizo hora host ingresar ingresaron ingreso ingresos iniciado iniciar iniciaron inicio inicios ip la laptop lo logearon login logins logueado loguearon loguearse logueo maquina metieron nodo notebook ordenador partir pasaron pc personas poco portatil recientemente se server servidor sesion sesiones sistema son trasto ultimamente uno usuarias usuario usuarios vez y",
    ],
    "latest-backup": [
      "a antiguedad archivo back backup como copia corrio cual cuan cuando cuanto de documento edad el fecha fichero funciono hay la los mas que resguardo respaldo salvaguarda se si tamano tenemos ultima ultimo",
      "abajo adentro almacenada almacenado anoche antigua antiguo ayer backups bajo carpeta copias creado creo debajo del dentro dia dir directorio disponible ejecuto en es escrito esta existe folder fresca fresco fue grande guardada guardado guardo ha haya hecha hecho hicimos hizo hora hoy mi mide modificado modifico nueva nuevas nuevo nuevos ocupa pesa por quedo realizo reciente recientemente recientes respaldos seguridad sera tal tan tengo tiempo tiene toda todo up vieja viejo",
    ],
    "link-create": [
      "agrega anade apunta apuntame apuntar apunte arma armame convertir convierte crea creame crear cree creeme crees deja dejame enlace enlaza enlazame enlazar genera generar genere hace haceme hacer haga hagame haz hazme link linkea linkear me monta montame necesito pon pone poner ponga ponme que quiero symlink vincula vincular vuelve",
      "a acceso al apuntando archivo blando carpeta como con conduzca de del dentro desde dir directo directorio dirija documento el en falta fichero folder hacia la liga llamada llamado llame lleva lleve mande nombre para remita ruta se sea senale simbolica simbolico suave un una vaya vinculo y",
    ],
    "list-folder": [
      "archivos carpetas contenido cosas directorios documentos el ficheros folders las lista listame listar lo los que todos",
      "aqui carpeta contiene de del dentro dir directorio en escondidas escondidos esta este folder hay la mi ocultas ocultos tengo tiene",
    ],
    "listening-ports": [
      "conexiones cuales cuantos en hay los por procesos programas puertos que quien servicios sockets tengo todos",
      "a abierto abiertos algun andan aparatito aparato armatoste atendemos atendiendo atiende bicho blade cacharro caja cajon calza chisme compu computador computadora con cosa cuenta de deja del el equipo escucha escuchamos escuchan escuchando esta estamos estan este expone expuesto expuestos exterior fierro gasta host incorpora la laptop levantados listen lleva llevamos maquina maquinita monta nodo notebook o ocupados ordenador pc portatil publica publicados puerto quedan quedaron rack red se server servidor siguen sistema son tarro tcp tenemos tiene torre trae traemos trastito trasto udp usa usados uso viene y",
    ],
    load: [
      "a agobiada agobiado anda carga cargada cargado como cual cuan cuando cuantas cuanto cuantos desde el esta hace la liada liado lleva llevamos llevo load muy ocupada ocupado promedio que rato saturada saturado sobrecargada sobrecargado tiempo tiene uptime va",
      "15 5 activa actividad activo andando apaga apagar apagarse apago aparatito aparato armatoste arranco arranque arriba average bicho blade cacharro caja cajon chisme cinco compu computador computadora con corriendo cosa cpu de del dia dias en encendida encendido encendio equipo es este fierro fue funcionamiento funcionando hay hora horas host laptop levantada levantado linea lo los maquina maquinita marcha media mi minutos no nodo notebook ordenador parar pc por portatil prendida prendido prendio procesador quince rack reinicia reiniciar reiniciarse reinicien reinicio se server servidor sigue sin sistema soporta su tan tarro torre trabajo trastito trasto ultima ultimo ultimos vez y ya",
    ],
    "log-follow": [
      "a abre abreme abrime abrir al anda bitacora bitacoras conectate conforme constantemente continuamente da dale dame deja dejame dejar diario echa el en engancharse enganchate entradas esta estar estate estoy eventos hace haceme hacer haga hagame haz hazme ir journal la lanza las leer lineas lo log logs los manten mantene mantenerme mantenme me mensajes mientras mira mirar miremos monitorea monitorear monitorees monitoreo monitoriza monitorizacion monitorizar mostrar muestra muestrame necesito observa observar observe pasa pasame pegate poder podria pon pone poneme poner ponga ponme ponte que quedarse quedate quiero quisiera registro registros saca sacame segui seguile seguime seguimiento seguir segun siga sigas sigue siguele sigueme sin suscribete tail tailea tailear tailf ten tener tenme tira todo traza trazas ultimas va ve ver vete viendo vigila vigilar vigile vigiles voy",
      "-f abierta abierto actualice actualizando actualizandose ando aparato aparece aparecen apareciendo archivo atento cacharro caliente cambios chequeando chisme como completa completo compu computador computadora con constante contenido continuo corriendo corriente cortar daemon de del demonio dice dicho diciendo directo documento echando ensenando entera entero entra entran entrando equipo error escriba escriban escribe escriben escribiendo escuchando ese estas este f fallo fichero final follow genera general generan generando gustaria hacemos haciendo hago host journald laptop le leyendo llamado llega llegan llegando llegue loguea logueando maquina medida mi mirando mis modo momento mostrando mostrandome no nodo notebook nuestro nuevas nuevo nuevos observando ocurre ojeando ojo ordenador pantalla parar pare pasando pc pegado pendiente peticiones pista portatil probamos problema produce producen prueba pruebas pruebo puesta puesto rastro real refrescando refrescandose registra registrando reproduzco sacando sale salen salga saliendo se server servicio servidor siguelo siguen siguiendo siguiendolo sistema sobre sola solo soltando streaming suelta syslog systemd tanto tiempo trabajo trasto un unas unidad van vaya vayan vayas vivo volcando vuelo web y",
    ],
    "machine-model": [
      "con cual datos de el es esta este esto fabricante la los mainboard marca modelo motherboard placa que quien",
      ", acer aparatito aparato armatoste asus auditoria base bicho blade cacharro caja cajon chisme compu computador computadora cosa del dell documentacion e empresa equipo ese exacto excel fabrica fabrico ficha fierro fujitsu garantia ha hace hardware hecho hizo hoja host hp incidencia informe inventario laptop lenovo lleva madre maquina maquinita mi monta nodo notebook nuestro numero o ordenador pa para parte pc portatil poweredge proliant rack registro reporte serie server servidor sistema son soporte supermicro tarro tenemos tengo thinkpad ticket tiene torre trae trastito trasto un una y",
    ],
    "machine-serial": [
      "busco cual dame dmidecode el esta este etiqueta la mi necesito nro num numero pasame que quiero serial serie service su",
      "-s aparatito aparato armatoste auditoria bicho bios blade cacharro caja cajon chasis chisme compu computador computadora cosa de del documentacion equipo es excel ficha fierro garantia hoja host incidencia informe inventario laptop lleva los maquina maquinita nodo notebook nuestro number ordenador pa para parte pc pone portatil rack registro reporte server servicio servidor sistema soporte system-serial-number tag tarro tenemos tengo ticket tiene torre trae trastito trasto un una",
    ],
    "make-file": [
      "agrega agregar agregue anade anadir archivo arma armame crea creame crear cree creeme crees dale deja dejame dejar documento el fichero genera generar genere hace haceme hacer haga hagame haz hazle hazme inicia iniciar monta montame necesito nuevo pon ponme quiero toca touch un",
      "a al bajo blanco carpeta como con contenido de del dentro dir directorio en este folder la llamada llamado llame mi nada nombre nueva que quede se sea sin sobre texto una vacio vaya",
    ],
    "make-folder": [
      "abre abrir agrega agregar anade anadir arma armame crea creame crear cree creeme crees genera generar genere hace haceme hacer haga hagame haz hazme monta montame necesito nueva quiero",
      "bajo carpeta carpetas como con de dentro dir directorio el en existe falten folder intermedias la las llamada llamado llame los no nombre nuevo padres que ruta se si sus un una y",
    ],
    memory: [
      "anda andamos ando cantidad como consumo cuanta cuantas cuanto cuantos esta estado estamos estoy la le me memoria nos ocupacion porcentaje que queda ram si situacion uso va vamos",
      "a al algo aparato cacharro chisme compu computador computadora con consumida consumiendo corto cortos de del disponible e el en equipo escasos estan este gastada gastamos gastando gasto gb gigas hay host instalada intercambio justos laptop libre libres llena llevamos llevo mal maquina megas mucha nodo notebook ocupada ocupamos ocupando ocupo onda ordenador pc poca portatil quedan resta se server servidor sigue sin sistema sobra suficiente swap tal tenemos tengo tiene total trasto usa usada usamos usando usar y",
    ],
    "memory-modules": [
      "bancos barra barras capacidad caracteristicas clase cuales cuanta cuantas cuantos datos ddr3 ddr4 ddr5 de detalles dimm dimms dmidecode info informacion las lista listado los marca memorias modelo modulo modulos pastilla pastillas placas plaquitas podria puedo que ranuras se slots sobre sticks tamano tarjeta tarjetas tipo velocidad zocalos",
      ", a acepta admite agregar ampliar anadir andan aparatito aparato armatoste bicho blade cabe cacharro cada caja cajon calza chisme colocada colocadas colocado colocados compu computador computadora con conectada conectadas conectado conectados cosa cual cuanto cuenta del dentro e el en enchufada enchufadas enchufado enchufados equipo es esta estan este fierro frecuencia gasta gb gigas hace hay host incorpora insertada insertadas insertado insertados instalada instaladas instalado instalados la laptop le libre libres llenas llenos lleva llevamos maquina maquinita mas megas memoria meter metida metidas metido metidos mi monta montada montadas montado montados nodo notebook o ocupada ocupadas ocupado ocupados ordenador para pc pinchada pinchadas pinchado pinchados poner portatil puede puesta puestas puesto puestos quedan rack ram ranura server servidor sistema slot son soporta tarro tenemos tengo tiene tienen torre trae traemos trastito trasto una uno usa usada usadas usado usados viene vienen y",
    ],
    "mirror-folders": [
      "actualiza copia copiame copiar copie copieme copies crea crear deja dejar deje duplica duplicar espeja espejar hace haceme hacer haga hagame haz hazme lanza manten mantener mantenga pon refleja reflejar replica replicar rsync sincro sincronice sincronices sincroniza sincronizacion sincronizame sincronizar tira",
      ", --delete a ademas al ambas aparezca aparezcan aquello archivos bajo borra borrado borrando borrar borre borres cambios carpeta carpetas como computador computadora con contenido contra cosas de del delete demas dentro desde dia dir directorio documentos dos e el elimina eliminando eliminar elimine elimines en equipo espejo esta estan estas este esten exacta exactamente exacto exista existan existe existen extra extras falte ficheros folder fuente hacia hay haya host huerfano huerfanos identica identico igual incluido la las lo los maquina mas mi mirror no nodo opcion ordenador origen otra otro pc pero primera que quede quita quitando quitar quite remoto sea server servidor sincronizada sincronizadas sincronizado sincronizados sobra sobran sobrante sobrantes sobre sobren su suprimiendo tambien tenga todas todo todos un una usando y ya",
    ],
    "mount-device": [
      "deja dejame dejar engancha enganchar hace hacer haga hay haz hazme monta montame montar monte monteme montes pon poner ponme que toca",
      "a almacenamiento archivos bajo carpeta cd como con de del dentro dice dir directorio disco discos dispositivo duro duros dvd el en falta ficheros filesystem filesystems folder fstab haya imagen la lapiz llave lo memoria mi modo montada montado montaje mount particion particiones pendrive punto quede ruta se segun sistema sistemas sobre un unidad usb",
    ],
    mounts: [
      "a almacenamiento aparece como con cosas cuales de disco discos dispositivo donde duro duros el en esta estado estan filesystem filesystems hay info informacion la las lista listado los mi montajes mounts particion particiones pendrive punto puntos que quedo recursos si sigue sistema sistemas sobre tabla tenemos tengo tiene unidad unidades usb volumenes",
      "activos actuales ahora algo aparato archivo archivos bajo cacharro cada cae carpeta chisme compu computador computadora corresponde cosa cual cuelga del dentro dir directorio documento encuentra equipo es este fichero ficheros folder guarda ha host laptop lectura lleva lugar maquina monta montada montadas montado montados montaje monto nodo notebook opciones ordenador parametros pc pertenece portatil queda reside ruta se server servidor sitio solo su sus tipo tipos trasto usa uso vive y",
    ],
    move: [
      "cambia cambiale cambiar cambie hacer haz lleva llevame llevar llevate lleve llevese mete meter move moveme mover mueva muevas mueve mueveme pasa pasame pasar pase pon poner ponle renombra renombrame renombrar renombre renombres traslada trasladar",
      "a al archivo carpeta como de del dentro dir directorio documento el en fichero folder hacia hasta la llame lugar mi nombre por que se sitio",
    ],
    neighbours: [
      "a algun alguna aparatos arp cacharros cache cantidad clientes como computadoras computadores con consulta contar cosas cual cuales cuanta cuantas cuanto cuantos cuenta cuentame cuente de direccion direcciones dispositivos el entrada entradas equipos esta estan existe existen hay hosts ip ips la las lista listado los mac macs maquinas mi mira mis muestra numero ordenadores otras otros que quien quienes relacion revisa se si tabla tenemos tengo tiene todas todos un una vecinos ver",
      "aca actualmente acumula ahora alcanza anda andan aparato aparecen aqui cacharro cada casa cercanas cercanos chisme comparte compu computador computadora comunica conectadas conectado conectados conoce conocidas conocidos corresponde da dado dan del dentro dispositivo en equipo es este ethernet fisica fisicas ha habido habla hablado han hardware host hoy lan laptop lleva llevan local maquina mas misma mismo neigh neighbours nodo notebook nuestra oficina ordenador para pc pertenece por portatil red responde router segmento server servidor siguen sistema son su subred sus tenido tienen trasto trata usa ve vecinas ven veo ves vistas visto vistos y",
    ],
    "network-counters": [
      "acumula adaptador adaptadores algun alguna algunas bytes cantidad cifras colisiones consumo contadores contar cual cuales cuanta cuantas cuanto cuantos cuenta cuentame cuente da datos de descartes dropped drops el enviado enviados error errores esta estadistica estadisticas estamos estan existe existen fallos gigas ha hay interfaces interfaz la las lista listado los megas metricas mi mis muestra nic nics numero numeros otras otros overruns paquetes perdida perdidas pierde placa placas que recibido recibidos red rx se si tarjeta tarjetas tenemos tengo tiene todas todos trafico tramas tx un una uso ver volumen",
      ", a aca actualmente acumulan acumulando ademas ahora anda andan aparato aparecen aqui asi bajado cacharro cada caido carga chisme como compu computador computadora con consumido cursa cursado dado dan dando del descargado descarta descartado descartados descartan descartando en entra entrada equipo es este gastado habido han he hemos host hoy incluyendo informacion interface junto laptop lleva llevamos llevan llevo mandado mandados maquina marcan marcando mas mismo mostrando movido movio muchas muchos muestran mueve ni nodo notebook nuestra o ordenador para pasa pasado paso pc perdido perdidos perdiendo pierden por portatil problemas registra registran registrando sale salida segun server servidor sigue siguen sistema sobre soltando son subido suelta suma sumando sus tenido teniendo tienen tira tirado tiran tirando trae transferido transferidos transmitido transmitidos trasto traves va ven viene vienen visto y",
    ],
    "nfs-exports": [
      "a algo alguna carpetas comparte comparticiones compartimos con configuracion cosas cuales cuantas cuantos directorios en esta estado estamos exporta exportaciones exportamos exportfs exporto exports hay la las lista listado los mediante ofrece particiones por publica que recursos rutas se sirve sistemas tengo tiene todas todos via volumenes",
      ", aparatito aparato archivos armatoste bicho blade cacharro caja cajon carpeta chisme comparten compartida compartidas compartido compartidos compartiendo compu computador computadora cosa de del demas el equipo estan este exportada exportadas exportado exportados exportan exportando fierro host laptop le maquina maquinita mi nfs nodo nos notebook nuestro ofrecen ordenador otros pc portatil publican quien rack red server servidor sirven sistema tarro tenemos torre trastito trasto traves usando",
    ],
    "nginx-port": [
      "ajusta cambia cambiame cambiar cambie configura haz modifica mueve nginx pasa pon poner ponle ponme que quiero",
      "a al atender atienda de debe del el en escuchar escuche listen por puerto servidor servir sirva tiene un",
    ],
    "os-version": [
      "centos cual datos debian distribucion distro en es este fedora info informacion la linux que sistema ubuntu version",
      "aca aparato aqui arch cacharro chisme compu computador computadora con corre corremos corriendo de del edicion el equipo esta estamos esto estoy exacta gasta gnu/linux hay host instalada instalado laptop lleva llevamos lo maquina monta nodo notebook o operativo ordenador os pc portatil puesta puesto release server servidor so su tenemos tengo tiene trae trasto usa usamos usando uso y",
    ],
    "owner-change": [
      "actualiza aplica aplicale asigna asignale asignar asigne cambia cambiale cambiar cambie cambies cede ceder corrige da dale dar de deja dejar dele duena dueno el entrega entregar establece hace hacele hacer haga haz hazle hazme la modifica modificar modifique necesito pasa pasale pasar pon pone ponele poner ponga ponle ponme propietaria propietario que quiero quita quitale transferir transfiera transfiere",
      "a ahora al archivo carpeta chown como con cuenta dasela daselo debe deberia dejalo del dir directorio documento e ejecutable en esa ese esta este fichero folder grupo ha las login los mi mis nombre owner para pase pertenezca pertenezcan pongale por propiedad quede ruta script sea sean ser sobre tiene un una usuaria usuario y",
    ],
    "package-cleanup": [
      "apt apt-get autolimpieza autoremove borra borrar borre borres corre correr dale dependencias deshacerse deshacete deshazte desinstala desinstalar desinstale dnf ejecuta ejecutar elimina eliminar elimine elimines hace haceme hacer haga haz hazme lanza lanzar libera liberar libere limpia limpiame limpiar limpie limpies limpieza paquetes pasa pega pegale purga purgar quita quitar quite quites remover remueva remueve saca sacar tira",
      "a abandonadas abandonados ahi auto automatica automaticamente automaticos barrida bibliotecas borrando colgadas colgados de del desinstalados dueno el eliminando en entre esas esos espacio estan esten estorbando falta fuera get hacen hagan han hayan huerfanas huerfanos innecesarias innecesarios instaladas instalados inutiles la las librerias limpiada lo los mas nada nadie necesarias necesarios necesita necesitan necesite necesiten necesito no ocupando para pasada pintan por programas que quedado quedan quedaron quedasen quitando remove restos se siguen sin sirva sirvan sirve sirven sistema sitio sobra sobran sobrantes sobre son sueltas sueltos tiradas tirados todas todo todos un una usa usadas usados usan usar use usen uso valen viejas viejos y ya",
    ],
    "package-files": [
      "a al algun alguna alguno algunos archivos binarios con contenido cual cuales cuantos de dejo del documentos donde dpkg el en es esta estan este ficheros fue guarda ha habido han hay hubo instala instalo la las le lista listado lo los me mi nos pone por puso que relacion rpm rutas se son su sus tiene todas todo todos un una y",
      "-l -ql carpetas comandos componen contiene deja directorios ejecutables forman guardo incluye instaladas instalado instalados instalaron l lleva mete paquete pertenecen programa programas provee ql quedado quedaron quedo trae trajo viene vienen",
    ],
    "package-held": [
      "algun algunos apt apt-mark cuales cuantos esta hay lista listado los paquete paquetes que si tenemos tengo",
      "a actualice actualicen actualizaciones actualizan actualizar actualizaran anclada ancladas anclado anclados bloqueada bloqueadas bloqueado bloqueados clavada clavadas clavado clavados con congelada congeladas congelado congelados de dejamos dnf en estan estar excluidos fija fijada fijado fijados fijas fijo fijos frenada frenadas frenado frenados hold la las mark no para parada paradas parado parados pineados por proposito quedaron retenido retenidos se showhold sin son su tiene una van version",
    ],
    "package-history": [
      "a actualizado actualizamos al algun alguna alguno algunos aplicaciones bitacora bitacoras cambios con cosas cual cuales cuando de del diario dime el en es esta estan este fue ha habido han hay he hemos historia historial historico hubo instalado instalamos journal la las le lo log logs los me mi movimientos muestra nos paquetes por programas que registro registros se software son su sus todas todo todos traza trazas ultimas ultimos un una y",
      "actualice actualizacion actualizaciones actualizadas actualizados actualizaron actualizo aparato aplicadas aplicado aplicaron apt ayer cacharro cambiado cambiaron cambio chisme compu computador computadora desde desinstaladas desinstalado desinstalados desinstalo despues dias dnf dpkg durante equipo estos fueron hace hechas hecho hicieron horas host hoy instalacion instalaciones instaladas instalados instalaron instalaste instale instalo laptop maquina mas mes metido nodo notebook nuevos o operaciones ordenador pacman paquete partir pasada pc poco portatil programa puesto puse pusimos quitado quitaron quito reciente recientemente recientes semana semanas server servidor sido sistema tengo tiempo tocado trasto ultima ultimamente ultimo vez zypper",
    ],
    "package-hold": [
      "ancla anclar ancle apt apt-mark bloquea bloquear bloquee clava clavar congela congelame congelar congele conserva conservar dale deja dejame dejar deje desactiva deten el evita evitar evite excluir excluya excluye fija fijar fije hacele hacer haz hazle holdea impedir impida impide inmoviliza inmovilizar la manten mantene mantener mantenga marca marcar marque necesito no paquete para pinea pinear pon ponele poner ponga ponle programa que quedarnos quedarse quedate quiero reten retene retener retenga",
      "a actual actualice actualicen actualices actualizacion actualizaciones actualizar actualizara ahora al alguna anclada anclado aparezca aparezcan asi aunque bloqueada bloqueado bloquealo cambie clavada clavado como con congelada congelado congelalo cual cuenta de debe dejala dejalo dejela dejelo dejenlo dejes del disponible donde en esa espera esta este fijalo fijo hay haya hold instalada jamas las llegue lleguen mantenelo mantengalo mantenla mantenlo mark mas me misma momento mucho mueva muevas nos nueva nuevas nunca otra pase permita permitas pesar pese por posterior publiquen quede querer quieta quieto retenido retenlo salga salgan saque saquen se sin solo su suba subas tal tenemos tiene toque toques un una upgradee vaya version versiones y ya",
    ],
    "package-info": [
      "a al algun alguna alguno algunos apt apt-cache como con contame cual cuales cuanto cuentame dame datos de dejame del deme dependencias describe describeme describir descripcion detalla detalles dnf el en ensename enseneme es esta estan este explica explicame ficha fue ha habido hablame han hay hubo info informacion la las le lista listame lo los mas me mi mostra mostrame muestra muestrame muestreme necesito nos pacman paquete para pasame paseme poneme ponme por programa que quien quiero resumen saca sacame se son su sus todas todo todos ultima un una ver version y zypper",
      "acerca algo catalogo completa configurados conocer consiste debian dedica dentro depende dime disponible disponibles distribucion distro entre ese fedora hace leeme llamado mantenedor mantiene mis nombre nuestros ocupa oficiales ofrecen paquetes pesa repo repos repositorio repositorios saber sale show si sirve sobre software tal tamano tenes tiene tienen tienes trae traen trata ubuntu usa va vale",
    ],
    "package-install": [
      "agrega agregar anade anadir apt baja bajar descarga descargar dnf hace hacer hacia haz instala instalame instalar instale instaleme instales me mete metele necesito nos pacman pon ponle ponme quiero tener vendria",
      "a al algun aparato aplicacion app bien cacharro chisme compu computador computadora de del e el en equipo esta este falta get herramienta host instalacion instalada instalado install la laptop llamado los maquina nodo notebook ordenador paquete paquetes pc perlas portatil programa programas que server servidor sistema trasto un una y",
    ],
    "package-installed": [
      "a acaso cachai cual de dime el esta fijate hay la me mira paquete por programa que sabe saber sabes sera si tenemos tengo tiene traigo ver version viene",
      "aca aparato aqui aun cacharro casualidad chisme compu computador computadora del dices en equipo este falta host instalada instalado instalarla instalarlo laptop lo maquina metida metido no nodo notebook o ordenador pc portatil puesta puesto server servidor sistema todavia trasto uso ya",
    ],
    "package-owner": [
      "a al algun alguna alguno algunos busca buscame buscar con cual cuales de del duena dueno el en encuentra es esta estan este fue ha habido han hay hubo instalo la las le lo los me mi nos paquete pertenece por propietario puso que quien se son su sus todas todo todos trajo un una y",
      "ahi alli aporta aqui archivo biblioteca binario carpeta comando contiene corresponde dejo directorio documento donde ejecutable entra entre fichero incluye instala instalado libreria ofrece paquetes programa proporciona provee proviene sale salido salio segun seria tiene trae va viene vino",
    ],
    "package-refresh": [
      "actualice actualices actualiza actualizame actualizar apt apt-get baja bajar busca buscar checa chequea chequear comprobar comprueba corre correr descarga descargar descargue dnf ejecuta ejecutar hace haceme hacer haga haz hazme lanza lanzar lee leer mira pega recarga recargar recargue refresca refrescar refresque relee renovar renueva sincronice sincroniza sincronizar tira trae traer traete vuelve zypper",
      "a actualizaciones ahora aun base cache cambiar catalogo datos de debian del disponibles el en get hay indice indices informacion instalar la las lista listado listas los makecache mas metadatos mis momento nada nueva nuevas nuevo nuevos otra pacman paquetes por refresh repos repositorio repositorios si sin sistema software subir tocar todavia todos ubuntu ultima ultimas un update vez",
    ],
    "package-release": [
      "apt apt-mark dale deja dejar deje desancla desanclar desbloquea desbloquear desbloquee descongela descongelar descongele desfija desfijar desretener el hacele hacer haz hazle la levanta levantar libera liberar libere liberes paquete permita permite permitir programa que quita quitale quitar quite reactiva reanuda retira retirar saca sacale sacar saque solta soltar suelta suelte volver vuelva vuelve ya",
      "a actualice actualizaciones actualizar actualizarse al bloquear bloqueo como con congelacion congelado congelados congelar de del demas fijacion hold las lista los mark normalmente nuevamente nuevo otra para pueda puede retencion retener retenido retenidos se siempre un unhold version vez",
    ],
    "package-remove": [
      "aplicacion app apt borra borrar deshacerte deshacete deshagase deshazte desinstala desinstalalo desinstalame desinstalar desinstale desinstaleme desinstalen desinstales dnf el elimina eliminar elimine hacer haz la libranos librate paquete programa quita quitame quitar quite remover remueva remueve saca sacame sacar saque",
      "algun aparato aqui borralo cacharro chisme compu computador computadora de del desinstalacion desinstalamelo eliminalo en equipo esta este falta fuera get hace host laptop las lo los maquina mas me nada nadie necesita necesitamos necesito ni no nodo nos notebook nunca ocupamos ocupo ordenador para pc pinta pintura portatil que queremos quiero quitalo quitamelo regalado remove sacalo sacamelo se server servidor sirve sistema sobra trasto un usa usamos uso utilizamos utilizo vale ver ya",
    ],
    "package-search": [
      "a acaso algun algunos averigua busca buscame buscar busque busqueme busques cachai checa como cual cuales de dentro dime en encuentra encuentrame entre esta estara existe existira fijate habra hay haya localiza los me mira mirame paquete paquetes por programas que sabe saber sabes sera si tendran tenemos tienen todos ver viene",
      "acerca algo alguna aplicacion aplicaciones apt buscale buscalo buscalos buscamelo casualidad catalogo checale con configurados contiene da debian dices disponibles distribucion distro el es estan existen fedora hable hablen hacer haga herramienta herramientas incluya incluyan instala la leer llama llamado llame mencione mencionen miralo mis nuestros oficiales para programa proporciona quedan relacion relacionada relacionadas relacionado relacionados repo repos repositorio repositorios se sirva sirvan sobre software tenga tengan tengo tiene trabajar trae traiga traigan tratar traten ubuntu un una usar vaya vayan",
    ],
    "package-updates": [
      "a acaso actualizaciones aplicaciones cachai cuales cuantas cuantos de dime esta existen fijate habra han hay las los me mira paquetes por programas que quedan sabe saber sabes salieron sera si tenemos tengo tiene ver",
      "actualizables actualizacion actualizado actualizar actualizarse al algo algun alguna algunas anticuados aparato aplicar atrasados cacharro casualidad chisme compu computador computadora con cosa cosas del desactualizados desfasados dia dices disponible disponibles el equipo estan este falta faltan host instalar laptop maquina mas muchas necesitan nodo notebook nueva nuevas nuevo nuevos obsoletos ordenador paquete para parches pc pendiente pendientes podemos podria podrian poner portatil pueden puedo queda quedaron salido se seguridad server servidor sin sistema tengan tienen toca todo traen trasto una updates version viejos",
    ],
    "package-upgrade": [
      "actualice actualiceme actualices actualiza actualizacion actualizame actualizar aplica aplicar aplique apliques apt apt-get baja corre correr dale dar darle deja dejame dejar deje descarga dnf ejecuta ejecutar hace hacele haceme hacer haga hay haz hazle hazme instala instalame instalar instale instales lanza lanzar mete parchea parchear parchee pega pon poner ponerse ponga ponme ponte procede proceder suba sube subir tira toca updatea updatear upgradea upgradear zypper",
      "a actualizaciones actualizada actualizado actualizados al aparato aplicaciones atrasados bro cacharro chisme colega completa completo compu computador computadora con de debian dejen del desactualizados dia disponible disponibles e el en entero equipo esta este esten falta faltan falte falten full general get haya hermano hombre host hoy instaladas instalado instalados la laptop las lo los maquina mas mi necesiten nodo notebook novedades nueva nuevas nuevos operativo ordenador pacman paqueteria paquetes para parce parches pasada pc pendiente pendientes po por portatil pos programas pue pueda puedan que quede reciente se seguridad server servidor sistema software su tenga tengan tengas tio toda todas todo todos trasto ubuntu ultima ultimas ultimo un una update updates upgrade usando version viejos",
    ],
    "password-change": [
      "actualiza actualizar asigna asignale asignar asigne blanquea blanquear cambia cambiale cambiame cambiar cambiarle cambie cambiele cambies cambio dale dar darle de debo define definir dele establece establecer fija fijar genera generar genere hace hacele hacer haga hay haz hazle he la mi modifica modificale modificar modifique necesito no nueva olvide otra passwd perdi pon ponele poner ponerle ponga pongale ponle que quiero reinicia reiniciar renovar renueva reset resetea reseteale reseteame resetear resetearle resetee reseteo restablece restablecele restablecer restablecimiento restablezca se su tengo toca",
      "a acceso acuerda acuerdo ahora al cambiala cambiarla cambiarsela cambiasela cambiesela clave como con contra contrasena cuenta del el es ha le login me olvidado olvido palabra para pase paso pass password perdido perdio por propia recuerda recuerdo renueve reseteala resetearsela restablecela restablecersela root sea ser sera siguiente superusuario tenga un una use usted usuaria usuario va y",
    ],
    "password-expiry": [
      "a al algun alguna alguno algunos antiguedad cada caduca caducada caducar caducara caducidad caduco caduque chage clave con contrasena cual cuales cuando cuanto cuantos datos de del desde dia el en es esta estaba estado estan este expira expiracion expirar expirara expire expiro fecha fue ha habido han hasta hay haz hubo la las le lo los me mi nos password politica por que queda quedan se si situacion son su sus todas todo todos ultimo un una validez vence vencer vencera vencida vencimiento vencio venza vigencia y ya",
      "caducado cambia cambiada cambiado cambiar cambie cambio contra cuenta debe debo dias dura envejecimiento expirada falta no para pronto punto renovar sirve tengo tiempo tiene toca ultima usuaria usuario va vale valida vez vida vigente",
    ],
    "pci-devices": [
      "aparatos chipset controlador controladora controladoras cuales cuantas cuantos cuelga dispositivos hay las lista listado los lspci mis placas que tarjeta tarjetas tenemos tengo",
      "aparato bus cacharro chisme compu computador computadora conectada conectadas conectado conectados de del dentro disco el en equipo esta estan este expansion express host instalada instaladas instalado instalados internas la laptop lleva maquina monta montadas nodo notebook nvme ordenador pc pci pcie pinchadas pinchado portatil puesta puestas puesto puestos raid ranuras red sata scsi server servidor sistema slots sonido tiene trasto",
    ],
    "permissions-change": [
      "actualiza agrega agregale agregar ajusta ajustar ajuste anade anadir aplica aplicale aplicar aplique asigna asignale asignar asigne cambia cambiale cambiar cambie cambies chmod concede concedele conceder convierte corrige da dale dar darle de deja dejame dejar deje dele deme establece establecer fija hace hacer haga haz hazme los marca marcar marque mete metele modifica modificar modifique modo otorga otorgale otorgar permiso permisos permita permite permitir pon pone ponele poner ponerle ponga pongale ponle ponme que quiero volver vuelve",
      "a acceso al archivo arreglalo asi cambialo cambialos carpeta como con corrigelo debe deben deberia deberian debiera del derechos dir directorio documento ejecutable el en esa ese esta estar este fichero folder ha la las llevar lo mi mis para ponlo ponlos ponselo ponselos por pueda puedan quedar quede ruta script se sea sean ser sobre tener tenga tengan tiene tienen un una unos",
    ],
    "permissions-private": [
      "blinda cambia cierra deja dejar hace hacer haga haz hazme pon ponle protege proteger proteja que quita quitale quitar quite",
      "a abra abrir acceda acceder acceso al archivo carpeta de del demas dir directorio documento dueno ejecutable el en entrar entre esa escribir ese esta este excepto fichero folder grupo la las lea leer lo los mas menos mi mis mundo nadie ninguno no otros para permisos pueda ruta salvo script sea solamente solo tenga tocar todo todos toque un una unicamente vea ver y",
    ],
    "permissions-show": [
      "a con cual cuales de derechos duena dueno el en es esta grupo los modo permisos propietaria propietario puede puedo que quien se si tengo tiene usuario",
      "abrir archivo carpeta creo del dir directorio documento ejecucion ejecutable ejecutar entrar esa escribible escribir escritura ese estan este fichero folder hay la las lectura leer legible lleva mi mis modificar para permiso pertenece pertenecen posee pueden quedo ruta script sobre solo son tienen un una ver y",
    ],
    "permissions-withdraw": [
      "deja dejar elimina eliminar hace hacer haga haz hazme que quita quitale quitar quitarle quite quitele retira retirale retirar retire revoca revocar saca sacale sacar saque",
      "a acceso al archivo carpeta de del derecho derechos dir directorio documento ejecutable el en esa ese esta este fichero folder la las los mi mis no para permiso permisos pueda puedan ruta script sin sobre un una",
    ],
    "ping-host": [
      "anda checa comprueba contesta corra corre correle correme da dale dar devuelve direccion echa echale echame echarle el equipo esta funciona gateway hace hacele haceme hacer hacerle haga hagale hagame hay haz hazle hazme host intenta ip jala la lanza lanzale lanzame llega llegamos llegan llego manda mandale mandame maquina mete metele pasa pasale pega pegale ping pingea pingear pinguea pinguealo pingueame pinguear pinguee pon ponle proba prueba pruebame responde revisa router se servidor si tenemos tengo tira tirale tirame va verifica",
      "a al arriba con conectividad conexion contra de decime del dime en encendido ese este fijate hacia hasta impresora internet levantado lo los me mi mira nodo nos para pc pincito pingazo pingecito pings prendido red respuesta saber senales un unos ve ver viva vivo y",
    ],
    "port-check": [
      "a abierta abierto accedemos accesible acceso acepta activo al alcanza alcanzable alcanzo anda atiende bloqueado cerrada cerrado checa checame chequea chequeame comprobame comprueba conecta conectamos conectarse conectate conectividad conecto conexion contesta conteste desde dime disponible el en entramos equipo escucha escuchando esta este fijate filtrada filtrado funciona hace haceme hacer haga hay haz hazle host la lanza lanzale levantada levantado llega llegamos llego logra maquina me mi mira mirame mire nc netcat podemos podria podriamos proba probame probar prueba pruebame pruebe puede puedes puedo puerto que quedo responda responde respondiendo router saber se servidor si siga sigue tantea telnet tenemos tenga tengo testea testeame tiene tira tirale ver verifica verificame vivo",
      "aca acceder alcance alcanzar algo alguien algun aparato aqui cacharro chequeo chisme comprobacion compu computador computadora con conectar conectarme conectarnos conexiones contestacion contra de del direccion dominio entrar hacia hasta ip laptop llegar lo no nodo notebook nuestro o ordenador paso pc ping por portatil red respuesta server servicio sistema sobre su test tienen trasto traves un una usando uso ve verificacion via",
    ],
    "port-user": [
      "busca cual de el encuentra escucha esta hay para proceso programa puerto que quien quienes servicio si",
      ", abierta abierto abre abriendo abrio acapara acaparada acaparado acaparando agarra agarrada agarrado agarrando agarro al algo alguien algun anda andan apanada apanado aplicacion aplicaciones app atendiendo atiende bicho coge cogida cogido cogiendo cogio corriendo cosa del demonio detras en enganchada enganchado es escuchando estan ha la libre lo mantiene me nos ocupa ocupada ocupado ocupando pilla pillada pillado pillando pillo por procesos programas se secuestrada secuestrado tengo tiene tienen toma tomada tomado tomando tomo trincada trincado usa usando uso utiliza utilizando",
    ],
    "power-off": [
      "apaga apagado apagale apagame apagar apagon apague apagueme apagues baja bajar baje cerrar cierra cierre dale deja dejar deje desconecta desconectar desconecte deten detener detenga ejecuta hacele hacer haga hagale hay haz hazle hazme inicia iniciar lanza manda mandar mande necesito para parar pare pon poner power poweroff procede proceder que quiero shutdown shutdownea termina tira toca tumba tumbar",
      "a ahora al apagada apagala apagalo aparato cacharro chisme completo compu computador computadora con correctamente de del el entera entero equipo esta este host inmediatamente la laptop limpio linux listo manera maquina mi mismo nodo notebook now off orden ordenado ordenador pc por portatil se segura seguridad server servidor sistema toda todo trasto un una vez y ya",
    ],
    "power-off-at": [
      "a agenda apaga apagado apagame apagar apague apagues deja dejar el esta este la necesito pon poner programa programar programe que quiero",
      "aparato cacharro chisme compu computador computadora de debe del equipo host laptop las maquina mi nodo notebook ordenador para pc portatil programado se server servidor sistema tiene trasto un",
    ],
    "power-off-cancel": [
      "aborta anula anular anule apagado borra cancela cancelar cancele deten detener elimina no olvida olvidate para que quiero quita reinicio ya",
      "al apague apagues aparato cacharro cancelado chisme compu computador computadora de del despues el equipo ese esta este final hora host la laptop maquina nodo notebook ordenador pc pendiente portatil previsto programada programado reinicie reinicies se server servidor sistema todo trasto un",
    ],
    "power-off-later": [
      "agenda apaga apagado apagame apagar apague apagues deja dejar dentro en necesito pon poner programa programar programe que quiero",
      "a aparato aqui cacharro chisme compu computador computadora de del el equipo esta este host la laptop maquina mi nodo notebook ordenador para pc portatil programado se server servidor sistema trasto un",
    ],
    "previous-boot-log": [
      "a al algun alguna alguno algunos arranque bitacora bitacoras boot causa con cual cuales de decia del diario dijo el en encendido entradas errores es esta estan este eventos fue ha habido han hay hubo inicio journal la las le lineas lo log logs los me mensajes mi motivo nos ocurrio pasado paso por que razon registrado registro registros se sesion son su sus todas todo todos traza trazas ultimas ultimos un una vez y",
      "anoche anterior anteriores antes apagado apagara apagarse apago apagon aparato arranco ayer booteo cacharro caerse caida causo cayera cayo chisme colgara colgarse colgo compu computador computadora congelo corte cuelgue decian dice durante encendida encendio equipo escribio estuvo fuera habia hizo host justo laptop luz maquina murio noche nodo notebook ordenador otro pasada pc penultimo portatil previa previo previos provoco quiero registraba reiniciar reiniciara reiniciarse reinicio saber server servidor sistema sola solo sucedio trasto ultima ultimo",
    ],
    "print-cancel": [
      "aborta abortar aborte anula anulame anular anule anuleme borra borrame borrar borre borreme borres cancel cancela cancelame cancelamela cancelar cancele canceleme canceles cargarte cargate cepillate de deja deten detener elimina eliminar elimine elimines en hace haga haz limpia limpiame limpiar limpie limpieme para parar purga purgar que quita quitame quitar quite quiteme remover remueva remueve saca sacar suprima suprime suprimir tira tirame vacia vaciame vaciar vacie vacieme",
      ", -a a acumulada acumuladas acumulado acumulados amontonada amontonadas amontonado amontonados anda ande archivos atascada atascadas atascado atascados atorada atoradas atorado atorados cada cola cosa cosas cualquier cuanto curso deje del documentos el encolada encoladas encolado encolados espera esperan esperando espere esperen esta estan este esten fila formada formadas formado formados golpe ha haciendo hay haya impresion impresiones impresora imprima imprimir la las limpieza lo los mas me nada no nos parada paradas parado parados pendiente pendientes por queda quedado quedan quede queden salir se siga sigan sigue siguen sin tareas tenga tengamos tengo tiene toda todas todo todos trabada trabadas trabado trabados trabajos uno",
    ],
    "print-cancel-job": [
      "aborta abortar anula anulame anular anule borra borrame borrar borre borreme borres cancela cancelame cancelar cancele canceleme canceles cargarte cargate cepillate deja dejar elimina eliminar elimine elimines no que quita quitame quitar quite remover remueva remueve saca sacame saque suprima suprime suprimir",
      "algun anda atascado cola con de documento el en ese esperando esta id impresion impresora imprima imprimas imprimiendose imprimir la mi nro num numero se sigue solo tarea trabajo un",
    ],
    "print-file": [
      "envia enviar envie hace hay imprima imprimas imprime imprimeme imprimi imprimime imprimir lleva lp manda mandame mandar mande necesito pasa pon que querria quiero saca sacame sacar saque tira",
      "a algun archivo cola con copia copias de del documento el en este falta fichero hoja impresa impreso impresora informe la las llamada los mi nuestra papel pdf por printer salga se un una veces",
    ],
    "print-queue": [
      "anda archivos cola como cosas cuales cuantas cuanto cuantos documentos esta falta faltan ficheros ha han hay hojas impresiones la las los lpq paginas papeles que queda quedan quedaron quedo quien se si sigue tareas tenemos tengo tiene trabajo trabajos va",
      ", a acumulada acumuladas acumulado acumulados algo algun alguna amontonada amontonadas amontonado amontonados andan archivo atascada atascadas atascado atascados atorada atoradas atorado atorados colas colgado colgados con cosa de del documento el en encolada encoladas encolado encolados espera esperan esperando estan fila formada formadas formado formados habiendo haciendo impresion impreso impresora impresoras imprimiendo imprimiendose imprimir imprimirse llamada mi nada nuestra para parada paradas parado parados pendiente pendientes por printer quedado salir ser siguen sin todavia trabada trabadas trabado trabados",
    ],
    "printer-default": [
      "a cambia cambiar cambie configura configurar de define deja dejar deje desde elige establece establecer fija hace haga haz impresora imprime imprimir la lpadmin marca necesito pon poner ponga ponme prefiero printer que quiero quisiera selecciona usa usar",
      ", -d adelante ahora como con debe default defecto del el en es este habitual haceme hazme hoy mas mi nuestra omision otra partir pase por predeterminada principal quede sea ser sera siempre tiene una va",
    ],
    "printer-default-show": [
      "a cual en hacia hay impresora la lpstat mi nuestra por printer que tenemos tengo",
      "-d alguna aparato cacharro chisme como compu computador computadora cosas de default defecto del digo documentos elegir elijo equipo es esta este habitual host impresiones imprime imprimimos imprimo laptop las lo los manda mandan maquina nada ninguna no nodo normalmente notebook omision ordenador pc portatil predeterminada principal puesta sale salen se server servidor si siempre sin sistema todo trabajos trasto va van",
    ],
    "printer-enable": [
      "activa activala activar activarla active activela arranca arrancala arrancar arrancarla arranque continua continuar cupsenable deja desatasca desatascar desbloquea desbloqueala desbloquear desbloquee despierta despiertala echa encendela enciende enciendela esa esta habilita habilitala habilitar habilitarla habilite habilitela hace haga haz impresora la mi necesito nuestra pon pone ponela poneme poner ponerla ponga ponla ponme prende prendela printer que quiero quita quitar reactiva reactivala reactivar reactivarla reactive reanuda reanudala reanudar reanudarla reanude reanudela saca sacar sigue volve volvela volver vuelva vuelve vuelvela",
      ", : a activamela alguien alguna anda andar apagada aparece asi atascada atorada bloqueada chambear cola colgada como con de dejado dejala dejaron dejo del desactivada desatascala desbloqueela deshabilitada despertala detenida detuvo disabled echala el en encender encenderla favor figura frenada fuera funcionar ha hacela hagala han hazla impresion imprima imprimiendo imprimir inactiva jalar levantala levantela linea lleva marcha me nos nuevamente nuevo offline operativa otra parada parado paro pausa pausada paused ponemela pongala ponganla ponmela por porque prender prenderla pues puso quedado quedo quitale quitela rato reactivela reanudamela sacala sale saquela se servicio si siga stopped suspendida tirar trabada trabajar una ver vez y ya",
    ],
    printers: [
      "anda andan como cual cuales cuantas de dime el enumera esta estado estan funciona funcionan hay impresora impresoras imprime imprimen jala jalan la las lista listado listame lpstat mi mira mirame mis nuestra que repasa repasame repase revisa revisame si sigue sirve situacion tenemos tengo todas va van",
      ", : activa activas agregadas ahora alguna alta anadidas apagada apagadas aparato atascada atascadas bien cacharro cada chisme compu computador computadora con conectadas configuradas cups dadas defecto del detenida detenidas disponible disponibles ellas en encendida encendidas encuentran equipo este existen fuera funcionando host imprimiendo instaladas laptop libre libres linea listas mal maquina marcha metidas montadas no nodo notebook o ocupada ocupadas ordenador parada paradas pausa pausada pausadas pc por portatil predeterminada prendida problemas puestas registradas se server servidor siguen sistema son su tal tiene tienen trasto una ve ven y",
    ],
    "processes-by-name": [
      "a anda busca buscame checa comprueba corre cual cuales cuantos el encuentra esta existe fijate hay identificador lista localiza los mira mire muestra numero pid pids proceso procesos que queda quedan quedo se si sigue tenemos tengo ubica ver",
      "abierto abiertos aca activo activos ahi algun alguna alla alli andando aqui aun colgado con continua corren corriendo dando de del ejecucion ejecutandose en es estan esten funcionando llamado llamados llame llamen marcha memoria nombre por programa sean son suelto sueltos tiene tienen todavia un una usa vivo vivos vueltas",
    ],
    "quota-report": [
      "alguien algun como consumo cuales cuanto cuotas cupos el espacio estado hay informe la las lista listado muestra que quien quienes quotas reporte repquota resumen si situacion tabla todas un uso ver",
      "a activas al almacenamiento andan asignadas cada cerca configuradas consume consumido contra cuota cupo de definidas del disco encima esta estan excede exceden excedido existen frente fuera gasta gente ha han limite llegaron llego los mundo ocupa ocupado para pasa pasado pasados pasan pasaron paso persona por puestas punto quota rebasa rebasan se segun sobrepasa sobrepasan son su supera superado superan superar supere superen supero tal tenemos tengo todo todos uno usa usado usuario usuarios van y",
    ],
    "quota-user": [
      "a agoto alcanzo anda como consumo cual cuanta cuanto cuota cupo de el esta estado excede ha la le limite llego mi que quota rebaso se si situacion supera tiene uso ya",
      "agotado agotar al alcanzado algo alguna almacenamiento ando antes asignada cerca comido con consume consumido cuenta del disco en encima es espacio estoy falta gasta gastado gasto he libre llegado llenado llenar lleno lleva llevo login me mucha ocupa ocupado para pasa pasado paso poca por queda rebasado respecto segun sigue su superado supero tal tanto tengo toco toda tope una usa usada usado usuaria usuario va voy",
    ],
    "raid-status": [
      "algun anda andan array arrays arreglo avance bien como completo cuales cuanto de del detalle disco discos el en entero esta estado estan falla fallo falta ha hay info informacion le los md mdadm mdraid mdstat mi miembros no ocurre ok pasa por progreso que queda raid raids salio salud sano se si sigue siguen situacion sucede tengo tiene todos un unidades",
      "a acabar activo activos al algo aparato averiado cacharro caido cayo chisme componen compu computador computadora con configurado configurados degradado degradados desconectado donde equipo este fallado fallando fallos forman fue fuera habra habran haya host ido incompleto la laptop linea mal malo maquina matriz me miembro montado montados muerto murio ningun nodo nos notebook o orden ordenador para pc perdido perdiendo perdio portatil problema problemas quedado quedo raro rebuild reconstruccion reconstruir reconstruirse reconstruyendose resincronizacion resincronizando resync rompio roto salido sanos server servidor sin sincronizacion sincronizado sincronizados sincronizar sistema software tal tenemos terminar termine trasto unidad uno va van vivos y ya",
    ],
    reboot: [
      "apaga apagar dale darle dele ejecuta hacele hacer haga haz hazle manda metele pega pegale rearranca rearrancar reboot reboota rebootea rebootear reinicia reiniciame reiniciar reinicie reinicieme reinicies relanza relanzar resetea resetear restartea volve volver vuelva vuelve",
      "a al aparato arrancar cacharro chisme completa completo compu computador computadora de del el encender enciende entera entero equipo esta este host iniciar la lanzar laptop levantar linux maquina mi nodo notebook operativo ordenador pc por portatil prende prender reiniciazo reinicio reset restart server servidor sistema toda todo trasto un y",
    ],
    "reboot-needed": [
      "a acaso aparato cachai cacharro chisme compu computador computadora con conviene de debo despues dime el equipo es espera esta este exige fijate habra habria hace hara haria hay host la laptop luego maquina me merece mira necesita necesitamos necesito nodo notebook ordenador pc pide por portatil precisa queda quedo reinicio requiere sabe saber sabes se sera seria server servidor si sistema tenemos tengo tiene toca tras trasto una urge ver",
      "actualizacion actualizaciones actualizado actualizar aguanta aguantar aguanto ahorrar ahorro algun asi aun cambios casualidad causa como continuar cual culpa debe debido dejamos dejar dejarla dejarlo dejo del dices esas esperar espero estas evitar evitarlo falta ha haber hacer hacerlo hechas igual instaladas ir kernel las lo los necesario no nos nucleo nuevo nuevos o obligatorio paquetes para parches pena pendiente pendientes pidiendo podemos preciso puede puedo que quedado raiz reboot rebootear reiniciar reiniciarla reiniciarlo reiniciarse reinicie reiniciemos reinicios saltar seguimos seguir sigo sin tal tanta tantas tiramos tirando tirar tiro todas todavia trabajar ultimas un updates upgrade vez ya",
    ],
    "reload-units": [
      "acabo actualice actualiza actualizar aplica aplicar aplique avisa avisale avisar cambie corra corre correme correr daemon daemon-reload dale decile decir digale dile edite ejecuta ejecutame ejecutar ejecute ejecutes el hace haceme hacer haga hagame hagas haz hazme he hemos lance lanza lanzar lea lee leer mete modifique pega pegale pide pidele que recarga recargame recargar recargue recargues refresca refrescar refresque relea relectura relee releer reload systemctl systemd termine tira tirale toque volve volver vuelva vuelve",
      "a al archivo archivos cambiadas cambiado cambiados cambiar cambiaron cambio cambios cargar cargue coja configuracion creado crear cuenta de debe definicion definiciones del demon demonio editadas editado editados editar en entere fichero ficheros file files ha hay la las lo los modificadas modificado modificados modificar necesita nota nueva nuevas nuevo nuevos otra pille recargala recargalo se servicio servicios sus tiene timer tocado tocar todas todos tome un una unas unidad unidades unit units unos vea vez y",
    ],
    "remove-file": [
      "borra borrame borrar borre borreme borres cargarte cargate cepillate deshacerse deshacerte deshazte elimina eliminar elimine elimines hacer haz manda mandar quita quitar quite remover remueva remueve suprima suprime suprimir tira tirar vuela",
      "a archivo basura de del desaparecer documento el ese este fichero la mi papelera un",
    ],
    "remove-folder": [
      "arrasa borra borrame borrar borre borreme borres cargarte cargate cepillame cepillate deshacerse deshacerte deshazte destruye el elimina eliminame eliminar elimine elimineme elimines fuera fulmina fulminame fulminar fulmine hacer haz la limpiame liquida liquidame liquidar manda mandar quita quitame quitar quite remover remueva remueve suprima suprime suprimeme suprimir tira tirar volame volate vuela vuelame",
      "a adentro arbol asi basura borrala borralo carpeta completa completo con contenga contenido contiene cuanto de del dentro desaparecer dir directorio eliminala eliminalo entera entero esa ese esta este falta folder forma guarda guarde hace hay haya jerarquia las llamada llamado lleva lleve lo manera mi nadie necesita necesito no papelera por que quitala quitalo recursiva recursivamente se sirve su subcarpetas sus tenga tiene toda todo trae traiga una usa usamos y ya",
    ],
    "replace-text": [
      "busca buscar cambia cambiame cambiar cambie cambieme cambies dentro donde en escribe hacer haz hazme mete pon pone poner ponga que reemplace reemplaces reemplaza reemplazame reemplazar remplaza remplazar sustitui sustituir sustituya sustituyas sustituye sustituyeme",
      "a ahi alli aparece aparezca apariciones archivo cada cadena cambialo cambio con de del dice diga direccion documento dondequiera el esta este fichero ip la las linea los lugar mi ocurrencias palabra para partes pase ponme por reemplaceme reemplazalo reemplazo sale salga se sea ser siempre sitios sustitucion sustituyame sustituyelo texto todas todo todos un una valor veces vez y",
    ],
    routes: [
      "como cuales enrutamiento la las mi que rutas ruteo tabla todas",
      "activas aparato cacharro chisme completa compu computador computadora configuradas conoce de defecto definidas del el en encaminamiento enrutado equipo esta estan este existen hay host kernel laptop maquina nodo notebook ordenador pc por portatil puestas queda red server servidor sigue sistema son tenemos tengo tiene trasto usa",
    ],
    "running-services": [
      "cuales cuantos daemons demonios lista listado listar los que servicios todos unidades",
      "activas activos ahora andan andando aparato arrancados arriba cacharro chisme compu computador computadora corren corriendo de del ejecucion ejecutandose el en encendidos equipo esta estan este funcionando hay host iniciados la laptop levantadas levantados maquina marcha nodo notebook operativas operativos ordenador pc pie portatil prendidas prendidos quedan rulando se server servidor siguen sistema son systemd tenemos tengo tiene trasto uso ven vivas vivos",
    ],
    "samba-connections": [
      "accede acceden anda andan clientes conexiones cuanta cuantos el equipos esta estado estan hay las los que queda quien quienes sesiones si sigue smbstatus tenemos tiene tienen usa usan usuarios utiliza utilizan",
      "a abierta abiertas abierto abiertos accediendo ahora ahorita al alguien algun alguno carpeta carpetas colgado colgados comparticiones compartida compartidas compartido compartidos con conectada conectadas conectado conectados cuales de dentro desde en enganchada enganchadas enganchado enganchados enlazado enlazados entrado entrados entrando gente ha han hoy la leyendo lo logeado logeados logueado logueados maquinas metida metidas metido metidos mismo navegando pegada pegadas pegado pegados por recursos red samba se servidor shares siguen smb tengo trabajando unidades usando usuario windows",
    ],
    "samba-shares": [
      "andamos carpetas comparte comparticiones compartimos comparto configuracion cuales cuantas cuantos directorios esta estamos estoy hay la las lista listado lo los que recursos se shares situacion tenemos tengo testparm unidades",
      "a algo algun alguna aparato cacharro carpeta chisme cifs comparten compartida compartidas compartido compartidos compartiendo compu computador computadora con de el en equipo estan este existen exporta host laptop maquina mediante mi muestra nodo notebook nuestro ofrece ofreciendo ordenador para pc por portatil publica publicando recurso red samba server servidor sirve sistema smb son tiene trasto traves ven via windows",
    ],
    "search-text": [
      "aparece busca buscame buscar busque busqueme busques dentro donde en encontrar encuentra encuentrame encuentre entradas errores esta grep hacer hay haz las lineas localice localiza localizame localizar los pasa rastrea renglones sale ubica ubicame un",
      "a adentro al aparezca archivo archivos cadena carpeta con contengan contienen de del dice dicen diga digan dir directorio documento documentos el entre estan este fichero ficheros figura folder frase la linea menciona mencione nombra palabra palabras pone ponga por que salga se sobre tengan termino texto tienen usa viene",
    ],
    "service-disable": [
      "baja borra desactiva desactivar desactive desactives deshabilita deshabilitar elimina eliminar evita hace hacer haga haz hazme impide inhabilita necesito no que quiero quita quitame quitar quite remueve saca sacame sacar saque ya",
      "a abra active activo ahora al algun andar aparato archivos arranca arrancar arranco arranque arriba autoarranque automatica automaticamente automatico aviso base bases bluetooth bootear bootee cacharro cada cargar cargarse cargue chisme compartir compu computador computadora con contenedores correo correos correr cortafuegos cron cuando cuanto cuenta daemon datos de decir deje del demonio despues dhcp dicho dispare dns eche ejecutarse ejecute el empiece en encendamos encender encenderse encendido encienda enciende enciendo equipo es ese esta este forma funcionar hasta hora host impresion impresoras inicia iniciar iniciarse inicie inicio instante la lance laptop las levantado levantarse levante lista llama llamado lo los maquina marcha mas me mi mientras minuto momentaneamente momentito momento nodo notebook nuestro nueva nuevo nunca o orden ordenador osea paginas para parta parte pc ponga por portatil prenda prendamos prende prender prenderse prendo programas pronto provisionalmente quede queremos ratito rato red reinicia reiniciar reinicie reinicio samba se sea segundo server servicio servicios servidor si siempre sistema sola solas solita solitas solito solitos solo solos sonido ssh su suba tanto temporalmente tiempo tras trasto un unidad vez web y yo",
    ],
    "service-enable": [
      "activa activame activar active actives agrega agregar agregue al anade anadir automaticamente cada con configura configurar configure cuando de deja dejame dejar deje despues en habilita habilitar habilite habilites hace hacer haga haz hazme incluye me mete meter necesito pon pone poner ponga ponme por programa programar que quiero quisiera siempre sola solas solita solitas solito solitos solo solos tras",
      "a abra activada activado activo andar aparato archivos arranca arrancar arranco arranque arriba autoarranque automatica automatico base bases bluetooth bootear bootee cacharro cargue chisme compartir compu computador computadora contenedores correo correos correr cortafuegos cron cuanto cuenta daemon datos decir del demonio dhcp dicho dispare dns eche ejecute el empiece encendamos encender encendido encienda enciende enciendo entre equipo es ese esta este forma funcionar gustaria habilitada habilitado hay hora host impresion impresoras inicia iniciar iniciarse inicie inicio la lance laptop las levantado levantarse levante lista llama llamado los maquina marcha mi modo nodo notebook nuestro o ordenador osea paginas para parta parte pc ponerse portatil prenda prendamos prende prender prenderse prendo programas quede red reinicia reiniciar reinicie reinicio samba se sea server servicio servicios servidor si sistema sonido ssh su suba tal tiene trasto un unidad vez web yo",
    ],
    "service-enabled": [
      "checa comprueba esta habilitado mira quedo revisa se si tenemos tengo verifica",
      "a activado al aparato arranca arrancar arrancara arranque automatica automaticamente bootear cacharro cada carga chisme compu computador computadora con configurado cuando cuenta daemon de del demonio deshabilitado despues dicho el en encender encienda enciende equipo ese este forma habilitada host inicia iniciar iniciara inicie inicio la laptop las levanta levantara llamado los maquina mi no nodo notebook nuestro o ordenador para parta parte pc por portatil prenda prende prender puesto que reinicia reiniciar reinicie reinicio sale server servicio servicios servidor sistema sola solas solita solitas solito solitos solo solos su tras trasto un unidad va vez volvera web",
    ],
    "service-reload": [
      "aplica aplicar dale hace hacele hacer haga hagale haz hazle hazme que recarga recargame recargar recargue recargues relee releer reload volve volver vuelva vuelve",
      "a afectar agarre ajustes al algun aplique archivos base bases bluetooth botar caliente cambios cargar cargue clientes coja compartir conexion conexiones conf config configuracion contenedores correo correos cortafuegos cortar cortarle cortarles cron daemon datos de decir del demonio desconectar dhcp dicho dns echar el en es ese este hora impresion impresoras interrumpir la las le lea leer llama llamado los mi molestar nadie nuestro nueva nuevo o osea otra paginas parar pararlo perder red reiniciar reiniciarla reiniciarlo reinicio relea samba se sea server servicio servidor sesiones sin sonido ssh su tirar tome tumbar un unidad usuarios vez web",
    ],
    "service-restart": [
      "apaga dale darle dele deten ejecuta hace hacele hacer haga hagale hay haz hazle hazme lanza necesito para parame pare pega pegale que rearranca rearrancar rebootea reinicia reiniciame reiniciar reinicie reinicieme reinicies relanza relanzar resetea resetear restartea toca volve volver vuelva vuelve",
      "a ahora al algun archivos arranca arrancar aviso base bases bluetooth bro cero colega compartir completamente completo contenedores correo correos cortafuegos cron daemon datos de decir del demonio desde dhcp dicho dns el encender enciende entero es ese este falta hasta hombre hora impresion impresoras iniciar instante la lanzar las levantar llama llamado lo los mi mientras minuto momentaneamente momentito momento nuestro nueva nuevo o orden osea paginas parce po por prende prender pronto provisionalmente pue rapidito rapido ratito rato rearranque red reiniciazo reinicio reset restart samba se sea segundo server servicio servidor sonido ssh tanto temporalmente tiempo tio un unidad web y",
    ],
    "service-start": [
      "arranca arrancame arrancar arranque arranques dale echa ejecuta encender encienda enciende hacer haz hazle inicia iniciar inicie inicies lanza lanzar levanta levantame levantar levante levanteme levantes pon poner prenda prende prendeme prender que start",
      "a ahora al algun andar archivos aviso base bases bluetooth bro colega compartir contenedores corra correo correos correr cortafuegos cron daemon datos de decir del demonio dhcp dicho dns el en es ese este funcionar funcione hasta hombre hora impresion impresoras instante la las llama llamado lo los marcha mi mientras minuto momentaneamente momentito momento nuestro nueva nuevo o orden osea otra paginas parce po por pronto provisionalmente pue ratito rato red samba se sea segundo server servicio servidor sonido ssh tanto temporalmente tiempo tio un una unidad vez web",
    ],
    "service-status": [
      "a acaso activa activo anda andando arriba bien cachai caida caido camina carbura checa chequea chuta como comprueba corre corriendo de del detenida detenido dime el en encendida encendido esta estado estatus fijate funciona funcionando furula jala la levantada levantado mal marcha me mira muerta muerto ocurre operativa operativo parada parado pasa por prendida prendido que responde respondiendo revisa rula sabe saber sabes se sera servicio si sigue sirve situacion status sucede tal tira tirada tirado va ver verifica viva vive vivo",
      "al arranca arrancada arrancado arrancar cae casualidad cayo con conseguido consiguio cuenta daemon demonio dices dicho ejecucion encuentra ese este falla funcionar ha hay hubo inicia iniciada iniciado las le levanta levantarse llamado logrado los mi murio nada no nuestro o ok onda petado peto pinta running salud server servidor tenemos tenes tienes unidad up ve ves vida volvio vuelto web y ya",
    ],
    "service-stop": [
      "apaga apagame apagar apague apagues baja bajame bajar baje bajeme cerrar cierra dale deten detene detener detenga detengas detenme echa echar frena frenar hacer haz hazle mata matar para parame parar pare pares que quita saca stop termina terminar tira tirar tumba tumbame tumbar tumbe",
      "a abajo ahora al algun aqui archivos aviso base bases bluetooth bro colega compartir completamente completo contenedores correo correos cortafuegos cron daemon datos de decir del demonio dhcp dicho dns el en es ese este falta hace hasta hombre hora impresion impresoras instante la las llama llamado lo los mas me mi mientras minuto momentaneamente momentito momento nada nadie necesita necesitamos necesito ni no nos nuestro nueva nuevo nunca o ocupamos ocupo orden osea paginas parce pinta pintura po por pronto provisionalmente pue queremos quiero ratito rato red regalado samba se sea segundo server servicio servidor sirve sobra sonido ssh tanto temporalmente tiempo tio un una unidad usa usamos uso utilizamos utilizo vale ver vez web ya",
    ],
    "show-file": [
      "abra abre abreme abrime abrir cat contenido dame el ensena ensename ensenamelo ensenar imprime imprimeme imprimir leame lee leeme leer lo me mira mostrar muestra muestrame muestreme necesito nos pasame que quiero saca sacame ver visualiza visualizar volcame volcar vuelca",
      "a adentro al alta archivo completo config configuracion contiene de del dentro dice dime documento en entero fichero hay la leen lees lleva mi pantalla para pone por tiene trae voz y",
    ],
    "ssh-key-make": [
      "crea creacion creame crear cree creeme genera generacion generame generar genere genereme hace haceme hacer haga hagame haganos haz hazme me necesito nueva nuevo prepara preparame quiero saca",
      "a acceder algoritmo aparato bits cacharro chisme clave claves compu computador computadora con conectar conectarme creas cuenta de del el en entrar equipo esta este falta generas haces host identidad la laptop las llave llaves los maquina mi nodo notebook nuevas ordenador otra otro otros par para pc por portatil privada publica puedes server servidor servidores sistema ssh tipo trasto un una unas usuario via y",
    ],
    "sudo-grant": [
      "agrega anade asigna asignale concede concedele convertir convierte da dale dame dar darle de deja dele hace hacer haga haz hazme incluye mete necesito otorga otorgale otorgar permite pon ponle que quiero vuelve",
      "a acceso admin administracion administrador administradora administradores al cuenta debe derechos el en la lista los necesita permiso permisos poder poderes privilegios pueda root sudo sudoer sudoers superusuario tener tenga tiene usar use usuaria usuario",
    ],
    "sudo-users": [
      "a administradores admins cuales cuantos cuentas gente grupo hay las lista los miembros personas que quien quienes sudoers superusuarios usuarios",
      "aca acceso actuar ademas admin administracion administrador administradora administradoras administrar aparato aparte aqui archivo cacharro chisme comandos como compu computador computadora con convertirse correr cosas dado de deja del derecho derechos dieron dio ejecutar el en equipo es esta estan este existen fichero gestionar goza gozan grupos ha hacer hacerse host instalar la lanzar laptop le les llave manda mandan mandar maquina nodo notebook ordenador paquetes para pasar pc permiso permisos permite poderes portatil privilegiadas privilegiados privilegio privilegios programas puede pueden rol root se ser server servidor sistema son sudo sudoer super superusuario tenemos tengo tiene tienen tirar tocar todo trasto usar uso usuario utilizar",
    ],
    "sudo-withdraw": [
      "borra deja dejar desactiva desactivar deshabilita elimina que quita quitale quitar quitarle quite quitele retira retirale retirar retire revoca revocale revocar saca sacale sacar",
      "a acceso admin administracion administrador administradora administradores al cuenta de debe deberia del derechos el hacer la lista los mas no permiso permisos poder poderes privilegios pueda root sea sin sudo sudoers superusuario tener tenga tiene usar use usuaria usuario ya",
    ],
    "swap-usage": [
      "abusa anda andamos archivo archivos area areas cantidad chupa como consume consumo cuanta cuanto de del el espacio esta estado estamos este estoy fichero ficheros gasta hay intercambio la memoria ocupacion paginando particion particiones porcentaje que se si sigue swap swapeando swappeando tenemos tengo tiene tira usa uso utilizacion",
      "abusando activa activada activas activos algo ando aparato bastante cacharro chisme chupando comiendo compu computador computadora configurada consumiendo demasiada demasiado disponible echando en equipo estan gastando host jalando laptop le libre llena mano maquina me metiendose mi mucha mucho nodo nos notebook ocupa ocupada ocupado ordenador pc poco portatil queda server servidor sistema tal tirando total trasto un usada usado usando usandose utiliza utilizando va vacia vamos virtual",
    ],
    "sync-folders": [
      "actualice actualiza actualizar copia copiar crea crear deja dejar deje equipara espeja espejar hace hacer haga haz hazme iguala igualar lanza lleva llevar manda mandar manten mantener mantenga pasa pasar pon poner ponga que refleja reflejar replica replicar replique rsync sincro sincronice sincronices sincroniza sincronizacion sincronizame sincronizar ten tira",
      "a actualizada actualizado al alla ambas bajo borrar cambiado cambios carpeta carpetas como computador computadora con contenido contra de del dentro desde destino dia diferencias dir directorio dos el eliminar en equipo espejo estas este falta falte folder ha hacia hay haya host igual la las lo los maquina mediante mi mirror mismo nada nodo nuevo ordenador otra otro partir pc por quede quitar remoto respecto scp sea segun server servidor sftp sin sincronizada sincronizadas sincronizado sincronizados solo ssh su tenga tocar todo traves un una unas usando via y ya",
    ],
    "system-cron": [
      "/etc/cron.d /etc/crontab a al algun alguna alguno algunos con contenido cron cron.d cronjobs crons crontab cual cuales cuantas dame de dejame del deme el en ensename enseneme entradas es esta estan este fue ha habido han hay hubo jobs la las le lista listame listar lo los me mi mirar mostra mostrame muestra muestrame muestreme necesito nos pasame paseme poneme ponme por procesos programas que quiero saca sacame scripts se son su sus tareas todas todo todos trabajos un una ver y",
      "/etc/cron.daily /etc/cron.hourly /etc/cron.monthly /etc/cron.weekly aparato arranca automaticamente automaticas bien cacharro cada carpeta carpetas chisme como compu computador computadora configuradas configurado configurados corre corren cron.daily cron.hourly cron.monthly cron.weekly cuenta definidas definidos dentro desde dia diariamente diario diarios dias dice directorio directorios ejecuta ejecutan entero equipo existen general generales global globales guarda hace hora horarios host lanza lanzan laptop lleva maquina mas mensuales mensualmente mes metidas metido metidos mias mios mismo nadie nivel no noche noches nodo notebook nuestras nuestros ordenador pc periodicas personales portatil programadas programado programados programo propio puestas puesto puestos root sean semana semanales semanalmente server servidor si sino sistema solo suyas suyos tal tiene trae trasto traves usuario usuarios via",
    ],
    temperatures: [
      "a achicharrando anda andan ardiendo calentando caliente calor cociendo como cual cuanta cuanto cuantos dicen el esta estan este esto friendo grados la las marcan me nos que quemando recalentando se sensors si sobrecalentando temperatura temperaturas va van",
      ", actual adentro agarra ahi alcanza andamos aparatito aparato aqui armatoste bastante bicho blade cacharro caja cajon calienta checa chisme coge compu computador computadora corre cosa cpu da de decime del demasiado dentro digame dime disco discos en equipo es eso estamos fierro fijate grafica hace hay host huevo laptop llevamos los maquina maquinita marca mi micro mira mire monton mucho muy nodo notebook nucleos ordenador pc placa pone portatil procesador rack raspberry raspi recalentado sensores server servidor sistema tal tarro tiene tienen todo torre trabaja trastito trasto un vamos ver y",
    ],
    "time-sync": [
      "a al algun alguna alguno algunos anda aparato cacharro checa chequea chisme chronyc como comprueba compu computador computadora con contra cual cuales cuanto de del desfasada desfasado desfase desvio el en equipo es esta estado estan este fue funciona ha habido han hay hora host hubo jala la laptop las le lleva lo los maquina marca me mi nodo nos notebook ntp offset ordenador pc por portatil que reloj revisa se server servidor si sigue sincronia sincroniza sincronizacion sincronizada sincronizado sincronizo sistema son su sus tengo tiene timedatectl todas todo todos trasto un una va verifica y",
      "activa activada activado activo adelanta adelantada adelantado ajustada ajustado andando atrasa atrasada atrasado automatica bien chrony correcta correctamente correcto desfasa desincronizada desincronizado desvia desviado exacta exacto funcionando horaria horario internet mal red servidores sincronizando sincronizandose tal tanto tiempo timesyncd tracking via",
    ],
    timers: [
      "a cada cuales cuando cuantos en las los proximas que siguientes tareas temporizador temporizadores timer timers",
      "activa activacion activan activar activas activos aparato arranca arrancan arrancar automaticamente cacharro cae caen chisme compu computador computadora con configuradas configurados corre corren correr cual cuanto de definidas definidos del despierta despiertan dispara disparan disparar disparo ejecucion ejecuciones ejecuta ejecutan ejecutar el entra entran entrar equipo es esta estan este existen hay hora horario horarios horas host la lanza lanzan lanzar laptop le les lo maquina marcha me mis momento nodo notebook ordenador pc pendientes periodicamente portatil programada programadas programado programados proxima proximo puestas puestos quedan salta saltan saltar saltara saltaran se sera server servidor siguiente sistema solo son su sus systemd tarea tenemos tengo tiene toca tocan tocar todos trasto turno uno va van vence vencen vez vuelve vuelven y",
    ],
    "timezone-set": [
      "actualiza actualizar ajusta ajustar ajuste cambia cambiale cambialo cambiame cambiar cambie cambies cambio configura configurar configure define definir deja dejalo dejar deje el establece establecer establezca estamos estoy fija fijar fije franja huso mover mueve necesito pasa pasar pon pone ponele poneme poner ponga pongas ponla ponle ponlo ponme que quiero quisiera selecciona setea setear time timezone usa usar use uso zona",
      "a al aparato asi cacharro chisme como compu computador computadora con corrige de del en equipo esta este hora horaria horario host la laptop maquina marque mi nodo notebook ordenador otra para pc por portatil quede reloj sea segun server servidor sistema tener tenga trasto una zone",
    ],
    "top-cpu": [
      "anda aparato cacharro chisme como compu computador computadora consumo cpu cual cuanta el equipo esta estado este host la laptop maquina nodo notebook ordenador pc por porcentaje portatil procesador que quien quienes server servidor sistema top trasto uso va",
      "a abulta abultan abusando acapara acaparan acaparando activos andan aplicacion aplicaciones chupa chupan chupando chupandose come comen comiendo comiendose con consume consumen consumiendo cuales de del devora devoran devorando en es estan estoy gasta gastan gastando glotones hace hay las lenta lentisimo lento los mas mayor me mi micro morfa morfan morfando morfandose mucho muy ocupa ocupan ocupando ordenados pesa pesados pesan poniendo proceso procesos programa programas quemando satura saturando se son super tal tan tanta tanto tiene tirando toda todo tope traga tragan tragando tragandose usa usan usando zampa zampan zampando zampandose",
    ],
    "top-memory": [
      "consumo cual cuales en que quien top uso",
      "a abulta abultan acapara acaparan acaparando anda andan aplicacion aplicaciones chupa chupan chupando chupandose come comen comiendo comiendose con consume consumen consumidores consumiendo de devora devoran devorando el es esta estan gasta gastan gastando glotones hinchandose jalan jalando la las llevan llevandose los mas mayor me memoria morfa morfan morfando morfandose mucha nos ocupa ocupan ocupando ordenados pesa pesados pesan piden pidiendo por proceso procesos programa programas ram se son tanta tiran tirando toda traga tragan tragando tragandose usa usan usando va yendo zampa zampan zampando zampandose",
    ],
    "trace-route": [
      "a al antes camino como corre correle cual cuales cuando cuantas cuantos cuenta cuentame dame de desde dime donde ejecuta el en hace haceme hacer hacia haga hasta haz hazle hazme la lanza lanzale lanzar lista los mandale mtr muestra para pasame por que quiero rastrea rastrear rastree recorrido routers rumbo ruta saca saltos seguir siga sigue tira tirale trace tracepath traceroute tracert traces trayecto traza trazado trazame trazar un ver vuelta yendo",
      ", aca alcanzar aparato aqui atasca atraviesa atraviesan cacharro cada cae chisme circula circulan compu computador computadora con conexion contra corta cruza cruzan cuesta da dan dar datos del direccion dominio entre equipo equipos es esta estan este existen falla falta hacen hay hops host ip ir laptop latencia llega llegamos llegan llegar llego lugares manera maquina maquinas median mi mis muere nodo nodos nosotros notebook nuestro nuestros ordenador paquetes pasa pasamos pasan pasando pasar paso pasos pc pegan perdida pierde pierden portatil punto queda quien rastreo recorre recorren red redes retardo router sale salen salimos salto se separan server servidor siguen sistema sitios son tardan tenemos tengo tiene tienen todos toma toman traba trafico tramas trasto una uno usa usan va vamos van viaja viajan voy vueltas y",
    ],
    "unban-address": [
      "acepta admite anula anulale anular aplica borra borrale borrar con dale decile deja dejar deje desbanea desbaneame desbanear desbanee desbanees desbannea desbloquea desbloqueame desbloquear desbloquee desbloquees desde deshacer deshaz desveta dile elimina eliminar en hace hacer haga haz indulta levanta levantale levantar levante levantele libera liberame liberar libere perdona perdonale perdonar permita permite permitir por que quita quitale quitame quitar quitarle quite quitele quiteme readmite readmitir remueve retira retirale retirar revierte revoca saca sacale sacame sacar saque saquele soltame suelta sueltame unban volve volver vuelva vuelve",
      ", 2 a acceder acceso aceptar admitir al alguna ban baneada baneadas baneado baneados banear baneo blacklist bloqueada bloqueadas bloqueado bloqueados bloquear bloqueito bloqueo carcel castigo conectar cortafuegos de del desbaneo desbloqueo direccion dos el entrar entre equipo esa ese esta estar fail fail2ban faildosban failtoban firewall ha host ip ips jail jaula la las le lista listas los negra nuevamente nuevo otra para pasar perdone puesto puso red se sobre subred suelte tiene to tu two un una vetadas vetar veto vez",
    ],
    "unit-file": [
      "abre abrir archivo como con config configuracion configurada contenido contiene cual dame declarada definicion definida dentro dice donde ejecuta el en ensena escrita esta fichero hace hacer haga hay haz hazme imprime la las lee leer lineas lo los mi muestra muestrame opciones pasame pone que saca sacame service systemctl texto un unidad unit ver vuelca",
      ".service a al arranca binario cat comando corre daemon de declarado define definido del demonio descrita descrito dicho encuentra es escrito ese este file inicia lanza levanta llamado lleva nuestro orden para parametros programa punto se server servicio servidor su systemd tiene usa viene vive web",
    ],
    "unit-journal": [
      "abre abrir bitacora bitacoras diario el journal la las lo log logs los que registro registros traza trazas ultimas ultimos",
      "a anda aparece con cuenta daemon de del demonio desde despues dice dicho durante en entradas errores escribe escrito ese estado este ha haciendo hay hizo lineas llamado manana mensajes mi nuestro ocurrido ocurrio partir pasado paso pone por registrado sale salio server servicio servidor sucedio temprano ultimo unidad web",
    ],
    unmount: [
      "deja dejame dejar deje desengancha desenganchar desmonta desmontame desmontar desmonte desmonteme desmontes expulsa expulsame expulsar expulse extrae hace hacer haga hay haz hazme libera liberar que quita quitar quite retira saca sacar soltar suelta toca umount",
      "a al almacenamiento archivos carpeta con de del desmontada desmontado desmontaje dir directorio disco discos dispositivo duro duros el en falta ficheros filesystem filesystems folder la lo memoria mi montado montaje particion particiones pendrive punto quede recurso ruta se seguridad sistema sistemas un unidad usb",
    ],
    "usb-devices": [
      "aparatos aparece cacharros chismes cosas cuales cuantos detecta dispositivos equipos esta hay lista listado los lsusb mis perifericos que reconoce se si tenemos tengo tiene usb usbs ve",
      "a al algun aparato cacharro chisme compu computador computadora conectadas conectado conectados de detectados disco dispositivo el en enchufadas enchufado enchufados equipo escaner estan este host la lapiz laptop las lector maquina memoria metido mi nodo notebook ordenador pc pendrive pinchado pinchados pincho por portatil puerto puertos puesto puestos server servidor sistema trasto un ven",
    ],
    "user-add": [
      "abre abrele abrile abrir agrega agregale agregame agregar agregue alta anada anadame anade anademe anadir apunta crea creale creame crear crearle cree creeme crees da dale dame danos dar darle date de dele deme denme hace hacele hagale hay haz hazle hazme inscribe le mete meteme meter metes monta montale necesita necesito nueva nuevo pon ponele ponle ponme prepara preparale quiero registra registrame registrar registre toca va",
      "a al aparato cacharro carpeta chisme clave como compu computador computadora con contrasena cuenta cuyo directorio el en equipo falta hacer home host la laptop llama llamada llamado llamara llame login maquina necesitar nodo nombre notebook ordenador para password pc personal portatil que se sea server servidor sistema su trasto un una usuaria usuario y",
    ],
    "user-groups": [
      "a al algun alguna alguno algunos con cual cuales cuantos de del donde el en es esta estan este fue groups grupo grupos ha habido han hay hubo id la las le lo los me membresia mi mis nos pertenece pertenencia por que se son su sus todas todo todos un una y",
      "adicionales agregada agregado anda aparece apuntada apuntado asignado asignados corresponden cuanto cuenta encuentra estoy figura forma formo incluida incluido inscrita inscrito integrante metida metido miembro mios parte pertenezco primario principal registrada registrado sale secundarios soy tengo tiene usuaria usuario",
    ],
    "user-list": [
      "cuales cuantas cuantos cuentas gente las lista listado los que quien quienes todas todos usuarios",
      "aca alta aparato aqui cacharro chisme compu computador computadora con creada creadas creado creados cuenta dada dadas dado dados de definidas definidos del dispone disponen el en equipo esta estan este existen existentes figuran hay host la laptop locales maquina nodo notebook ordenador pc portatil registrada registradas registrado registrados server servidor sistema son tenemos tengo tiene tienen trasto usuario y",
    ],
    "user-lock": [
      "bloquea bloqueale bloqueame bloquear bloquearle bloquee bloqueele bloquees bloqueo cerrale cerrar cierra cierrale cierre congela congelar corta cortale cortar corte da dale dar deja dejar deje desactiva desactivale desactivame desactivar desactive deshabilita deshabilitale deshabilitar deshabilite echa evita evitar evite impedir impida impide inactiva inactivar inhabilita inhabilitale inhabilitame inhabilitar inhabilite negale negar niega niegale niegue no pon poner ponga ponle prohiba prohibe prohibile prohibir que quita quitale quitar quite suspenda suspendale suspende suspendele suspendeme suspender tranca trancale",
      "a aca acceda acceder acceso ahora al algun aparato aqui aviso baja bloqueada bloqueado bloqueala bloquealo borrarla borrarlo cacharro candado centro chisme clave colegio compu computador computadora con conectarse conecte contrasena cuenta de dejado dejes dejo del deshabilitada el eliminarla eliminarlo empleado empresa en entrada entrar entre equipo escuela esta este fue ha hasta host ido ingresar ingrese iniciar inicie inicio instante instituto la laptop le lo login loguearse loguee maquina mas mientras minuto momentaneamente momentito momento nodo nosotros notebook nueva nuevo oficina orden ordenador para pc permiso permita permitas poder por portatil pronto provisionalmente pueda puede puerta quiero ratito rato se segundo server servidor sesion sin sistema su tanto temporal temporalmente tiempo trabaja trabajo trasto un una universidad usuaria usuario vacaciones y ya",
    ],
    "user-remove": [
      "baja borra borrado borrame borrar borre borres cerra cerrar cierra cierre da dame dar de deluser des elimina eliminacion eliminame eliminar elimine elimines hacer hagas haz la que quita quitar quite quites remover remueva remueve saca sacar saque suprima suprime suprimir userdel ya",
      "a aca al algun aparato aqui archivos becario borrala borrale borralo borrarle cacharro carpeta casa centro chisme colega colegio companero compu computador computadora con conserva conservando conserve cosas cuenta datos deja dejado dejale dejame dejando deje dejo del desaparecer directorio documentos el eliminala eliminale eliminalo empleado empresa en equipo escuela esta este exista existira ficheros fue guarda guardando ha home host ido instituto laptop las le llamada login los manten manteniendo maquina marcho no nodo nombre nosotros notebook oficina ordenador pc perder pero personal portatil quitala quitale quitalo se server servidor sigue sin sistema su sus tener tocar toques trabaja trabajo trasto un una universidad usuaria usuario y",
    ],
    "user-remove-home": [
      "borra borrame borrar borre borres da dar de deluser elimina eliminame eliminar elimine elimines quita quitar quite quites remover remueva remueve saca sacar saque suprima suprime suprimir userdel",
      "a ademas al archivos asimismo baja borrando carpeta casa como completamente completo con cosas cuenta datos dejar del directorio documentos e el eliminando ficheros home incluida incluido incluyendo junto la lo login los mas nada no paso personal por que quede rastro sin su sus suyo tambien tanto toda todas todo todos usuaria usuario y",
    ],
    "user-unlock": [
      "abra abre abrele abrile abrir activa activar active da dale dar deja dejar deje desbloquea desbloqueale desbloqueame desbloquear desbloquearle desbloquee desbloqueele desbloquees desbloqueo descongela descongelar devolver devuelva devuelvale devuelve devuelvele habilita habilitar habilite hay levanta levantale levantar levante necesito permita permite permitir que quiero quita quitale quitar quite reactiva reactivacion reactivale reactivar reactive rehabilita rehabilitale rehabilitar rehabilite restablece restablecer restaura saca sacale volve volver vuelva vuelve ya",
      "a acceda acceder acceso al algun aparato bloqueada bloqueado bloqueo cacharro candado castigo chisme clave compu computador computadora conectarse conecte contrasena cuenta darle de del desbloqueala desbloquealo desbloquearla desbloquearlo el en entrada entrar entre equipo esta este host ingresar iniciar la laptop le login maquina nodo notebook nuevamente nuevo ordenador otra pc poder podes portatil pueda puede puedes se server servidor sesion sistema su suspension toca trasto un una usar usuaria usuario vez y",
    ],
    "who-is-on": [
      "alguien anda cuales cuanta cuantos hay los que quien quienes sesiones tengo usuarios",
      "a abierta abiertas activa activas activos ademas adentro al alguno andan aparato aparte cacharro chisme compu computador computadora con conectada conectadas conectado conectados de del dentro el en enganchada enganchadas enganchado enganchados equipo esta estan este gente host iniciada iniciadas la laptop logueada logueadas logueado logueados maquina mas metida metidas metido metidos mi nodo notebook ordenador pc portatil server servidor sesion sigue siguen sistema tenemos tiene tienen trabajando trasto una usa usando",
    ],
    "wifi-networks": [
      "a algun alguna barre barrido busca buscame buscar busque cantidad conexiones contar cual cuales cuanta cuantas cuanto cuantos cuenta cuentame cuente de detecta detectar el encuentra escanea escaneame escanear escanee escaneo esta estan existe existen explora exploracion explorar hay haz inalambrica inalambricas la las lista listado los mi mis numero otras otros puntos que rastrea redes relacion se senales si tenemos tengo tiene todas todos un una ver wi wi-fi wifi wifis wireless",
      "abierta abiertas abiertos aca acceso agarra agarramos agarran agarrar aire al alcance alcanza alcanzamos alcanzan alcanzo alrededor alrededores andan antena aparatito aparato aparecen aqui armatoste asoman bicho blade cacharro caja cajon calidad canal capta captan captar cerca cercanas cercanos chisme cobertura coge cogemos cogen coger compu computador computadora con conectar conectarme conectarnos consigue consiguen cosa dejan del desde detectan detectarse detectas detecto disponible disponibles en encontrar encuentras entorno equipo es escuchar este fi fierro host intensidad lado laptop le libres llega llegan logra logran logro mano maquina maquinita me nodo nos notebook oficina oler ordenador oyen pc pilla pillamos pillan pillar podemos podria por portatil potencia puede pueden puedes puedo rack rango recibe recibir red salen seguridad senal server servidor sistema son su sus tarjeta tarro tienen torre trastito trasto tu unirme usar ve vemos ven veo verse visible visibles vista y zona",
    ],
    "wifi-status": [
      "a algun alguna anda calidad cantidad cobertura como con conexion contar cual cuales cuan cuanta cuantas cuanto cuantos cuenta cuentame cuente datos de detalles el en esta estado estamos estan estoy existe existen fuerza funciona hay info informacion intensidad jala la las lista listado llega los mi mis nivel nombre numero otras otros por potencia que recepcion sale se senal si sigo sigue ssid tenemos tengo tiene todas todos un una va vamos velocidad ver voy",
      "aca activa activo actual actualmente acumula agarra agarrada agarradas agarrado agarrados agarramos agarrando agarro ahora al andamos ando aparatito aparato aparecen aqui armatoste asociada asociado bicho bien blade buena bueno cable cacharro caja cajon chisme coge cogimos cogio colgada colgadas colgado colgados compu computador computadora conectada conectadas conectado conectados conectamos cosa cuelga da dado dan debil del encendida encendido enchufada enchufadas enchufado enchufados enganchada enganchadas enganchado enganchados enganchamos enlazada enlazado equipo es este fi fierro fuerte ha habido han he hemos host hoy inalambrica inalambricas laptop lenta lento levantada levantado llama lleva llevan mal mala maquina maquinita me mediante metida metidas metido metidos mismo mucha navegando nodo nos notebook nuestra o ocupando ordenador pc pegada pegadas pegado pegados pilla pillamos pillando pillo poca portatil puesta quedado quedamos quede rack recibe recibimos recibo red saliendo seguimos server servidor siguen sistema son suficiente tal tan tarro tenido tienen tomamos tomo torre trastito trasto traves trepada trepadas trepado trepados unida unidas unido unidos usa usamos usando uso ven via viene visto wi wi-fi wifi wireless",
    ],
  },
  en: {
    "access-list-grant": [
      "add allow apply assign authorise authorize by create enable give grant have i let make permit put set through using via with without",
      "a able access acl acls allowing alone an and are as be but can changing control directory do document entry file folder for from group has in intact is it keep keeping leave leaving lets letting list may means members mode must my needs not of on or ought owner ownership path people permission permissions privileges rights rule script setfacl should so sure that the there they this to touch touching tree unchanged use user want wants which",
    ],
    "access-list-show": [
      "access acl acls are detailed do does extended getfacl is per per-user run the what which who whom",
      "a all an and any applied at been can carry check come control directory document entries entry file folder for given got granted groups has have i in it let like list lists look me my need of on path people permissions place read rights script see set that them there this to tree use user users view want with would",
    ],
    "archive-create": [
      "a add archive bundle bzip chuck compress create crunch gzip i make pack put roll set shrink squash stick stuff tar throw turn we wrap zip",
      "all an archived as at bundled called compressed containing contents directory document documents down entire everything file files folder from in inside into is logs me my named need of out package packed tarred that the this to under up using want whatever whole with zipped",
    ],
    "archive-extract": [
      "blow break burst decompress do dump empty expand explode extract get gunzip have i inflate open pop run take un-tar un-zip unarchive uncompress unpack unrar untar unzip we",
      "a all an archive at compressed contents decompressed directory document everything extracted file folder from here in inside into my need of on out over place right tar tarball that the this to under unpacked untarred unzipped up want zip",
    ],
    "archive-list": [
      "content contents display documents file files have how list listing look peek show take the view what which without",
      "a all anything archive archived are bundled compressed contain contains decompressing directories do document does extract extracted extracting folders get give got has hold holds i if in include inside into is it many me my of opening packed rar stored tar tarball tell tgz that there things unpack unpacked unpacking untar untarred untarring unzip unzipped unzipping when will within would zip",
    ],
    "backup-folder": [
      "a back back-up backup copy create dated do get have i keep make put run safety save stash store take",
      "all anything archive at backed before break case change complete date directory disk disks document drive drives edit else entire file filename filesystem filesystems folder hard in into it its me mess my name need of on onto partition partitions play reinstall safe something somewhere storage system systems that the them this to today todays touch under up update upgrade volume volumes want we whole with",
    ],
    "ban-address": [
      "add ban blacklist block blocklist boot cut deny drop get have issue jail keep kick let lock make place put refuse reject set shut stop tell throw",
      ", a access address addresses against all always an and annoying any anything at attacking away banned been blacklisted blocked bothering break brute by coming connections constantly everything fail2ban for forcing from go hammering has having hitting host in incoming into ip is it keeps kicked knocking list log me my network not of off on our out packets pestering probing range requests scanning server so some ssh subnet that the this to traffic trying us using will with won't",
    ],
    "ban-status": [
      "a active addresses all any are attackers ban banned bans blacklist blacklisted block blocked blocklist blocks count current display do enabled everybody everyone everything fail2ban has have hosts how if ip ips is jail jailed jails kicked list locked my number of our people running see show some state status the these was what whatever whether which who whoever",
      "address anybody anyone at away banning beast been being blocking box by computer configured contraption currently did does doing else for from got hold host i in inside its laptop machine many minute mo much node now on out pc place point report right server someone still system that there thing this today we were",
    ],
    battery: [
      "am are battery charge do how in is left life of on power the what",
      "at beast being box can charged charging computer condition contraption discharging does doing flat full got have health hold host i it laptop last level long low machine much my node pc percentage plugged remaining running server state status system thing this we will",
    ],
    "block-devices": [
      "all attached block connected disk disks drives hard how installed is list partition partitions physical storage the what which",
      "a and are as beast big box capacities capacity computer contraption detected devices divided do does drive each every for got has have here host i in it laid laptop layout machine many my new node of on our out partitioned pc recognised recognized seen server showing size sizes split ssd system table their there they thing this tree up we",
    ],
    "boot-blame": [
      "a all an and any are at be been being blame boot bottleneck bottlenecks breakdown by delaying did do does for from get got has have how i in is it long my of on our services slow slowest startup systemd systemd-analyze that the there this to units was we were what where which who why with",
      "analyze beast booting boots box come computer contraption delay delayed delays down during each every go held holding holds host laptop longest machine made makes making most need needed needs node pc per process server service slowed slowing slowly slows so spent start starting starts system take takes taking thing things time times too took unit up very when while",
    ],
    "boot-log": [
      "a all an and any are at be beast been being boot bootlog box by computer contraption current did do does each entries events every everything for from get got happened has have host how i in is it journal laptop last latest log logged logs machine messages my node of on our pc recorded server show startup system systemd that the there thing this to was we were what which who with written",
      "after booted booting came during entry go line lines message only printed process say session shown since start started starting turned up went when while wrong",
    ],
    "boot-time": [
      "boot bootup duration give how last seconds start startup systemd systemd-analyze tell the time",
      "a all an analyze and any are at be beast been being bit booting box by come computer contraption did do does fast for from get got has have host i in is it laptop lasted long machine many me much my need needed node of on our part pc process quick quickly required server slow slowest slowly speed starting system take taken takes that there thing this times timing to took up was we were what which who with",
    ],
    "certificate-file": [
      "about all analyse analyze any are cert certificate check contents count data dates days decode details display do domains dump end examine expiration expiry fingerprint for from has have how https if in info information inspect is issuer lifetime list my names number of on our parse print read san sans see show some ssl state status subject that the these tls to until validate validity verify view what when whether which who whose",
      "apply at be before belong by carry contain cover covers crt current date did document does domain due ends expire expired expires expiring file fine going good got hold host hosts i include inside issued lapses last left like long made many much must name ok out owns pem period renewal renewed run runs say says should signed sites soon still there till time trusted up valid was we whom will",
    ],
    "certificate-served": [
      "about all analyse analyze any are browser cert certificate check contents count data dates days decode details display do does domains dump end examine expiration expiry fetch fingerprint for from get has have how https if in info information inspect is issuer lifetime list my names number of on our parse print read san sans see show some ssl state status subject that the these tls to until validate validity verify view what when whether which who whose will",
      "a actually address already an and api app application apply at be before behind belong by carry complaining complains contain cover covers current date did domain due endpoint ends expire expired expires expiring fine give giving going good got hand handing hands hold host hosts i include installed issued it lapse lapsed lapses last left like long machine made many moans much must name need offer offering offers ok out owns page period port present presented presenting presents really renewal renewed renewing return right run runs say says send sending sends serve served server serves service serving should showing shows signed site sites soon still there till time trusted up url use used uses using valid warns was we web webpage website whom yet",
    ],
    "certificates-expiring": [
      "about all any are cert certbot certificate certificates certs check count dates display do does expiration expired expiring expiry for got have how https i if installed is let's letsencrypt list local my nearly number of our review see server show some soon ssl state status the these tls upcoming validity verify we what when whether which will you",
      "already and at be beast been before box close coming computer contraption current date directory doing due encrypt end ending expirations expire expiries fine folder following future going good has host in inside lapse lapsing laptop left less long machine many month much must near nearing need needing needs next node ok old on order out over overview pc renew renewal renewals renewed renewing report run running set shortly should stale still system than that their there they thing this time to under up valid week within",
    ],
    checksum: [
      "a an calculate check checksum compute create digest do find fingerprint generate get give hash integrity make produce run show take the verify what work",
      "as directory document does file folder for from have in is me my of on out path script sha256 sum that this to tree using value with",
    ],
    "compare-files": [
      "any are changes check compare comparison contrast did diff difference differences do does find has have how if is list run see show spot tell the what whether which",
      "a against alike and apart as between both changed differ different differs directories directory diverged document documents drift drifted equal file files folder folders from gone identical lines match me of on out same sync there to unlike versus vs with",
    ],
    connections: [
      "active addresses all any anybody anyone anything are client clients concurrent connected connections count current display do established everyone everything existing external foreign have hosts how if inbound incoming internet ips is list live machines my network number of ongoing open other our outbound outgoing peers people processes programs remote see servers sessions show sockets some somebody someone something tcp the these users what whatever where whether which who whoever",
      "across and app applications at attached beast being belonging box by coming computer connect connecting contraption currently daemon database does else for from got has held hold holding host i in it its keep kept laptop machine made mail make making many much net node now on opened over owned pc pid pids port process program progress right server service services speaking ssh started still system talk talking that their there thing this through to today up us used using via we web with",
    ],
    "container-images": [
      "all any container docker downloaded how images list local old podman pulled show the unused what which",
      "about are around beast box by computer contraption do does for from got has have held here hold holds host i in keeps kept kicking laptop locally lying machine many node of on pc server sitting space stored system take there thing this we with",
    ],
    "container-logs": [
      "anything check container dig docker fetch grab is its last log logs output podman pull read show some tail the what why",
      ", a about acting after again all are been bouncing broken called complaining containers crash crashed crashing did die died do does doing down dying exiting fail failing for from give grumbling has in keeps let lines logged logging me messages misbehaving moaning my named not of on our out playing printed printing restarting said say saying see since so start stay stop stopped stopping their there time to up whining will with wont writing written wrong",
    ],
    "container-prune": [
      "clean delete do drop free get give prune reclaim recover remove run throw tidy",
      "a all away by cleanup dangling data disk docker does everything from in junk leftovers longer mess my need needs no not objects of out podman purge rid room rubbish some space stopped stuff system the things unused up use used uses what whatever",
    ],
    "container-restart": [
      "bounce can container cycle docker get give have i kick let my our podman re-start reboot recycle reset restart restarting the we",
      "a acting again be called could do frozen hanging hung in is it misbehaving named need needs not playing responding restarted should so some somebody someone stuck to under up us want wants with",
    ],
    "container-space": [
      "are disk do docker does how is podman room size space storage the what",
      "a all back become big by can cleaning consume container containers cost could df eat eaten eating filling for free from get getting gobbled got gotten grown has have hog hogging i images in large lot much my need occupied occupy of on our reclaim recover save swallowed system take taken taking up usage use used using volumes we with",
    ],
    "container-start": [
      "boot bring docker fire get have i launch let podman put spin start turn we",
      "a again and back be called container dead down going in is it my named need needs not off on our running should some started starting stopped the to under up us want wants with",
    ],
    "container-stats": [
      "a are container cpu do docker how live memory podman processor ram resource resources statistics stats the what which",
      "all and busy by chewing consume consumes consuming consumption containers does each eat eating eats every for heavy hogging hogs hungry in is load lot lots most much my of on our per so take takes taking through too up usage use uses using view",
    ],
    "container-stop": [
      "bring can docker halt have i kill knock let podman shut shutdown stop switch take turn we",
      "a be called container down in my named need needs of off offline our out service should some somebody someone stopped stopping the to under us want wants with",
    ],
    containers: [
      "active all are containers do docker how is list live my our podman running see show state status the what which",
      "alive anything container does doing down fine going got has have healthy i in many of ok on ps something that there under up we with",
    ],
    "containers-all": [
      "all containers docker each every list podman what which",
      ", -a alive also and are as beast box computer container contraption dead do down even exited have host i included including laptop machine my node not of on ones or our pc ps running server stopped system that the there there, thing this those too up we well with",
    ],
    "containers-stopped": [
      "all any are containers crashed dead did docker exited has have how is only stopped the what which",
      "a container crash die died do down exit fall fallen give given go gone got i longer many no not of our over run running some stop that there up we went",
    ],
    copy: [
      "a clone copy create drop duplicate get grab have i keep leave make place pop put replicate save stash stick take we",
      "across all and as at be called case complete contents directory document entire entirely everything file folder for in inside into it its just my named need of on onto over recursively safe safety side store the to under want whole with",
    ],
    "copy-from-host": [
      "bring copy do download fetch get grab i pull run scp",
      "an beast box by computer contraption directory document file folder from here host in into laptop machine my need node of our over pc rsync server sftp ssh system the thing through to under using via with",
    ],
    "copy-to-host": [
      "copy deliver do drop duplicate get keep leave make move push put run scp send ship transfer upload use",
      ", a across an and another at backup beast box by computer contraption directory document file folder host in into it its laptop machine my node of on onto other our over path pc place rsync server sftp ssh stick store system the their thing through to under using via with",
    ],
    "count-lines": [
      "add count how line lines number row tally the tot total",
      "all are contain document does file for got has have in is long many my of on rows there up",
    ],
    "count-matches": [
      "count how number tally the",
      "all appear appearances appears are come contain containing crop cropped crops did directory do document does entries errors file folder for from get has have having hits in include inside instances is lines many match matches matching mention mentioned mentioning mentions my occur occurrences occurs of often phrase pop repeated rows say show shows string text that there times turn turned up with within word",
    ],
    "cpu-cores": [
      "core cores count cpu cpus how number the threads",
      "are beast box computer contraption do does got has have host i in it laptop logical machine many my node of on pc physical processor processors server system there thing this we",
    ],
    "cpu-info": [
      "chip cpu details how info information processor the what which",
      "about and are beast box by called come computer contraption cores cpus do does fitted got has have here host i in inside is it kind laptop machine made make many model my name node of on our pc processors run server specs system that there thing this threads type use we with",
    ],
    crontab: [
      "any are contents cron crontab entries in my the what which",
      "belong do for got have i is jobs me of on running scheduled set table tasks that there things to under up user with",
    ],
    "crontab-edit": [
      "add adjust alter change configure create delete do edit i insert let make modify open put remove run schedule set",
      "-e a an another changes cron crontab e editing editor entries entry file for from in into it job jobs line me my nano need new of on our root some something tab table task the to up user using vi vim want with",
    ],
    "date-time": [
      "current date server system the time timezone today what which",
      "according and beast box clock computer contraption day does have host in is it laptop machine my node of on pc set thing this to today's use with zone",
    ],
    "default-route": [
      "address default gateway how ip my our route router the what which",
      "am are beast behind box by computer configured contraption do does get go going have host i internet is it laptop machine node of on out over pc server system thing this through to traffic use using via way we",
    ],
    "deleted-open-files": [
      "any are deleted do documents erased files find ghost held how is list open phantom removed space the unlinked what which who why",
      "a after and anything back being but by clinging coming deleting descriptors disk file freed handles hanging has have hold holding holds i in keep keeping keeps much not occupied occupying on onto process processes program programs reclaimed released removing some something still take taken taking that there those to up use used using was we yet",
    ],
    "disk-free": [
      "a am any are available df disk do drive enough free getting got hard has have how i is it low much my out remaining room running short space still storage the there tight usage use used we what which",
      "all almost alright at beast bit box capacity close completely computer contraption directory disks does doing drives each every file filesystem filesystems filled filling fine folder for full gb gigabytes gigs good here host in laptop least left little looking machine many most mount mounted nearly node of ok okay on our partition partitions pc play point report server spare status system systems that they thing this to under up utilisation utilization volume volumes with",
    ],
    "disk-health": [
      "any are bad check current damaged disk do does drive hard has health hours how is my nvme pending physical power reallocated remaining run s.m.a.r.t smart ssd storage temperature test the wear what will",
      "a about according acting all and anything at attributes been bit blocks break broken clicking complain complaining condition coping data dead device die disks doing drives dying errors fail failing faults file filesystem filesystems flaky for from funny getting giving go going good got had happy have healthy holding hot in info its keeps kind knackered last left legs level life lifetime live long look looks making many much noise noises odd of ok on our out packing partition partitions powered problems reliability report results running say says sectors shape show sick slow smartctl so soon sounds state status still strange system systems there time to trouble unhappy up values volume volumes way weird wise with worn worried",
    ],
    "disk-inodes": [
      "almost am amount any are available could count current did enough free have how i inode inodes is it may maybe might nearly number out percentage perhaps remaining spare the usage use used we",
      "about all at be beast box by chance computer consumption contraption disk disks do does doing drive drives each every file filesystem filesystems for going got hard host in laptop left low machine many my node of on our partition partitions pc per report run running server situation status still storage system systems there thing this to under utilisation utilization volume volumes",
    ],
    "dns-lookup": [
      "dns do does is look lookup resolve the what where which",
      "a address anything anywhere as assigned at back behind come domain for go have host ip map my name of on our point pointing query registered server set somewhere to translate up",
    ],
    "dns-servers": [
      "active address addresses all any are configured count current display dns do have how if ip ips is list my name nameserver nameservers number of our resolver resolvers see show some the these used what where whether which who",
      "actually am answers ask asking asks assign at beast being box by computer config configuration contraption currently defined dhcp did does for give go got hand handles has here host i in it laptop lookups machine many me much names network node now on out pc point pointed pointing provider provides queries query querying requests resolution resolves resolving right router runs server servers set settings setup still system talking that there thing this to today up us use uses using we with",
    ],
    download: [
      "bring copy curl dl do download fetch get grab i make pull put retrieve run save start store use using we wget",
      "a address an and archive as at call directory document down file folder from image in inside installer internet into is iso it keep leave link me my name need of on package page script site some tarball that the this to under url want web what with",
    ],
    "enabled-services": [
      "all autostart boot daemons enabled list programs services startup the things units what which",
      "a after are at automatically back beast boots bootup box by come comes computer configured contraption do due during each every fire fires get gets have host is its itself laptop launch launched launches machine my node on own pc reboot rebooted rebooting reboots restart restarts run runs server set start start-up started starts switched system that their themselves thing this time to turned up we when whenever will with",
    ],
    "failed-logins": [
      "a access all am an and any anybody anyone are at attempt attempted attempting attempts authentication authentications bad be been being break breakin brute by denied did do does failed for from get got hack hacking has have how i in incorrect intrusion invalid ips is it last lastb latest log log-in log-ins login logins logon logons mistyped my of on our password people recent refused rejected sign sign-in sign-ins somebody someone ssh that the there this times to tried tries try trying unauthorised unauthorized unsuccessful users was we were what which who whose with wrong",
      "addresses after against attack attacked attacks authenticate beast box computer connect connecting console contraption could credentials during enter entered entering errors fail failing failures false force forced getting goes guess hacked her his host hosts ins into ip keeps laptop lately logging machine manage many node not over passphrase passwords past pc recently remote root server signing since some sshd succeed success system their thing through typed typing unable under unsuccessfully us user using via without work",
    ],
    "failed-units": [
      "all any anything are broken crashed daemons dead did do does failed failing has have is list service services system systemd the unit units what which",
      "a alright and as at be beast belly blown boot borked box but computer conked contraption could crash daemon died down error errored errors everything fail failures fallen fine gone got healthy host idea if in it keeled laptop last machine my node not of ok okay on one out over packed pc properly red running server should since some something start state that there thing this to under up with working wrong",
    ],
    "file-details": [
      "all attributes change creation date dates details do file how info information kind last metadata modification mtime properties run size stat stats the time timestamp timestamps type what when who",
      "a about access accessed and anybody anyone at big bytes changed created did directory document does edit edited folder for from have heavy is it kb kilobytes large look made many mb megabytes mode modified modify my of old on open opened owner owns path permissions read script somebody someone take that this touch touched tree up updated was written",
    ],
    "file-type": [
      "check detect file find identify is run see tell the type use what which work",
      "a binary directory document does folder format have in kind me my of on or out path script sort text that thing this tree with",
    ],
    "file-users": [
      "all any can does find fuser i is it list lsof open process processes programs the we what which who why",
      "a able access accesses accessing am and anyone anything app are as because being below blocking busy by cannot cant could currently delete deleting directory document documents eject file files folder for from got has have having hold holding holds in inside keep keeping keeps let lock locked locking locks me move my not of on onto opened path preventing prevents program reading release remove removing says script since so someone something still stopping stops stuff that them this to touching tree umount under unmount unmounting us use used uses using will with within working write writes writing",
    ],
    "files-with-text": [
      "documents files find hunt in list locate look names search somewhere the what where which",
      "a all any appear are contain containing contains directory do document does every file folder for has have inside is it me mention mentioning mentions of one says some string text that there under with word",
    ],
    "find-by-age": [
      "all any anything documents everything files find hunt list locate look old recent recently search something stale stuff the things what whatever where which",
      "are been changed created directory during edited folder for from had has have in inside is last less log logs me modified more new newer nobody not older on opened over past since than that there to today touched unchanged under unmodified untouched updated used was were within written",
    ],
    "find-by-name": [
      "can cannot check dig documents files find get have hunt i in is locate look pull round search track unable where which",
      "a able all am any anything are around be below called contains did directory do document down each end ending ends every everything extension file folder for from go inside it kept lie like live living located lying matching may me might must my name named names not of on ought out put saved should sit somewhere stored that the there to type under up we whose will with within you",
    ],
    "find-by-owner": [
      "all any anything directories do document documents does each every everything file files find folders hunt list locate look search single the thing things what whatever where which",
      "are belong belonging belongs below by directory folder for from have in inside is me my of on own owned owner owns property something that to under user whose within",
    ],
    "find-by-size": [
      "all any anything are big documents enormous everything files find giant huge hunt is large list locate look massive search the what where which",
      "above anywhere beyond bigger directory document everywhere exceed exceeding file folder for go greater heavier in inside larger me more my of on or over past something somewhere take than that there under up weigh weighing whatever within",
    ],
    "find-empty": [
      "0 0-byte all any anything are blank empty every find hunt list locate look search the what where which zero zero-byte zero-length",
      "a below byte bytes contain content directory do everything files folder for from have i in inside is length me my no nothing of on size that them there under we whatever with within without",
    ],
    "find-matching": [
      "all any find hunt locate look search the what where which",
      "above are been bigger called changed directory documents during edited ending every files folder for have heavier in inside is larger last matching me modified more named of older on over past than that touched under were within",
    ],
    "firewall-allow": [
      "accept accounts add allow app branch clients create data dev developers devs enable everyone expose finance folks get guys have hr i keep lads leave let make marketing my need needs new office open ops other our partners people permit poke punch put qa remote sales site some support team testers the those unblock users want wants warehouse we web",
      ", a access accessible address after all allowed allowing allows an and anyone are at by come coming connect connections department dns everybody exception firewall for from here hole host http https in inbound incoming internet into ip it list machine network on only opened opening opens others out outside over packets pass past port ports publicly range reach reachable rule rules smtp so ssh subnet talk tcp that them through to traffic up us use using via with world",
    ],
    "firewall-close": [
      "add ban block close create cut delete deny disallow drop erase firewall forbid get have i keep leave lock make no port prevent pull put refuse reject remove shut stop take the we",
      "a accept accepting access again all allow allowing allows any anymore anyone anything at be blocked blocking blocks closed closes closing coming connections denying do does down entry exception for from in inaccessible inbound incoming it let letting longer more must my need needs not now of off on open opening opens our out outside over packets people permit permitting ports private rid rule should so tcp that through to traffic unreachable up using via want with world",
    ],
    "firewall-status": [
      "active all allowed any are chains config configuration connections count current defined describe display do does exceptions firewall have how if inspect is list look my number of open our policies policy ports rules ruleset see services settings show some state status tables tell the these traffic view what whether which zones",
      "a about accept addresses alive allow allowing allows and anything applied apply at beast behind being block blocked blocking blocks box by closed computer configured contraption currently denied denies details disabled doing down effect enabled even filter filtering filters for force got has hold host i in inactive info installed it its job laptop let lets letting live loaded looking machine many me much node now off on opens overview past pc permit permits permitted place port protected report right rule running server set setup still summary switched system tcp that there thing this through to today turned up use using we with working",
    ],
    "first-lines": [
      "beginning first head how opening start the top what",
      "-n at begin couple document does entries few file from header in is lines my of on rows",
    ],
    "folder-size": [
      "calculate disk how measure room show size space tell the total usage use what work",
      "add all altogether are become big by come did directory do document does eat eaten eating ended fat file folder gb get gigabytes gigs got gotten grown has have heavy hogging hold holding in is it large many mb me megabytes megs much my need occupy occupying of out overall storage take taken taking there to told up used using weigh",
    ],
    "git-branches": [
      "active all any are branches current git how list local my on other remote the what which",
      "am at branch checked directory do does exist folder for got has have i in is it many of our out project repo repository there this under we working",
    ],
    "git-diff": [
      ", : all changes detailed diff difference differences everything git give let line lines me repo see show tell the what whatever which",
      "'ve against altered at been by change changed code commit did different differs directory done edited folder for from had has have i i've in is last latest made modified modify my of our previous project repository since that things this to touched tree uncommitted under we we've with working",
    ],
    "git-diff-staged": [
      "cached changes diff differences everything git index lines staged the things what which",
      "about add added am are area at be commit committed committing contain directory do end folder for go got had have hold i in include is my next now of project put ready repo repository stage staging that this to under up we will with would",
    ],
    "git-log": [
      "commit git history last latest log most recent repo repository the what which who",
      "are at been change commits committed did directory do folder for has have i in is lately made my of project pushed recently there this under was we were",
    ],
    "git-pull": [
      "a bring do fetch get git grab make pull refresh run sync synchronise synchronize update",
      "all at branch changes checkout code commits copy date directory down folder for from in last latest local my new newest of origin our out project recent remote repo repository server the this to under up updates upstream version with working",
    ],
    "git-status": [
      "any anything are changes did do files git has have how is pending repo repository state status the uncommitted unstaged untracked what which",
      "a am and at be been but changed clean commit committed directory dirty does doing edits folder for forget forgotten got i in left look looking modified my not of on our project some something still stuff that there things this to touched tree under waiting we work working yet",
    ],
    "graphics-card": [
      "about brand details display do does gpu graphics info is make model my name tell the type vga video what which",
      "a adapter amd any beast box card chip computer contraption dedicated discrete fitted got hardware has have here host i in installed intel it kind laptop machine me node nvidia of pc server system there thing this use we",
    ],
    "group-add": [
      "a add create get groupadd have i make new register set there we",
      "added and another as be beast box call called computer contraption created exist for group host it laptop linux local machine made name named need needs node on pc server should system the thing this to unix up user want with",
    ],
    "group-change": [
      "assign change chgrp do fix give group hand have let make modify move place put run set switch the transfer update",
      "a and as be become belong by directory document file folder for has in into it must my of on over owned owner ownership owning path script should that this to tree under",
    ],
    "group-join": [
      "add append assign bung chuck enrol enroll get give grant have include join let make pop put stick throw",
      "a access account added admin as be called dev group has her him in into is joining member membership must named needs of onto ops ought our part sales should some staff support team the them to user web",
    ],
    "group-leave": [
      "boot chuck delete drop end exclude expel get have kick let make pull remove revoke strike take throw yank",
      "a account any anymore as away be belong belongs called does from group her him in is it leave longer member membership more must named need needs no not now of off out part removed should so some supposed taken that the them there this to user",
    ],
    "group-members": [
      "a accounts all an and any anybody anyone are at be been being by did do does for from get got group has have how i in is it members membership my of on our people that the there this to users was we were what which who with",
      "belong belongs called form forms included inside listed make makes many member named part put registered sit sits up",
    ],
    "host-name": [
      "computer host hostname just machine name server the this under what where which",
      "across am appear are as beast box by called contraption does domain go have i in is its known lan laptop local logged my named network node of on our over pc show system thing to up use we",
    ],
    "host-name-set": [
      "call change give make name new rename set the this",
      "as be beast box called computer contraption host hostname is laptop machine must my named node of pc server should system thing to will",
    ],
    "http-check": [
      "address api app application availability call can check code curl did do does endpoint fetch has health hit how http is issue look make monitor my our page ping poke probe query request response run send service site state status test the try url verify web webpage website what which",
      "200 404 500 502 503 a access against alive an and answer answering answers any anything at available beast behind box by computer contraption crash crashed dead down error errors fallen fast fine for from get give gives giving go gone have healthy host https i if it its laptop listening load loading loads long machine me node of offline ok okay on online open or out over pc properly quickly reach reachable replies reply report requests respond responding responds return returned returning returns running say see seems sends server show something still system take taking tell that there thing this throw throwing throws time to up via we well whether with work working works you",
    ],
    "input-count": [
      "count how line number of out the total",
      "am are coming contain containing does entries feeding from giving have here i in input is it lines many match mention mentioning on piped piping rows say sending stdin text that them there these this those what with you",
    ],
    "input-ends": [
      "bottom end final first how just last latest only tail the top",
      "am does entries from i in input it lines of on piped piping stdin text this what you",
    ],
    "input-search": [
      "any are errors failures filter find from give grep hunt is just keep lines locate look only scan search show the what where which",
      "a all am by contain containing for have here i in input it match me mention mentioning of on pick piped piping pull say stdin take text that there these this those through with word",
    ],
    "interface-down": [
      "bring deactivate disable disconnect do down drop get halt have ifdown kill make pull put run set shut shutdown stop switch take turn",
      "a adapter an be brought card connection deactivated disabled for go inactive interface link must my needs network nic of off offline on should the to",
    ],
    "interface-up": [
      "activate boot bring connect do enable fire get have ifup launch make put raise re-enable reactivate reconnect reenable run set spin start switch take turn up",
      "a activated active adapter again an and back be brought card connection enabled for go interface link must my needs network nic of on online running should the to work working",
    ],
    "ip-addresses": [
      "address addresses computer host how if interfaces internal ip ips is lan list local machine my network our private server show the this what which",
      "active adapters all are beast box card cards config configuration configured connected contraption do does down each every for got has have i in interface it laptop me node of on pc settings system thing up use we",
    ],
    "journal-errors": [
      "all any anything are critical did error errors failures find has have hunt is last latest locate look new only problems recent search serious something system the today todays trouble was were what where which",
      "a after an bad beast been box by called computer contraption daemon do during entries failure for from go going gone got had here host i in journal journald laptop lately like lines log logged logs looks machine me my named nasty node of on our over past pc problem recently recorded registered reported resembling see seen server service since suspicious syslog that there thing this unit we went with worrying wrong",
    ],
    "journal-size": [
      "a all an and any are at be been being big by did disk do does footprint for from get gigs got has have how i in is it journal journald large many megs much my of on our room size space storage systemd that the there this to total was we were what which who with",
      "beast become box chew chewing computer consume consuming contraption eat eaten eating fat files gigabytes gobbling gotten grown hog hogging host huge laptop loads log logs lot lots machine megabytes need node occupied occupies occupy occupying pc server system take taken takes taking thing too up usage use used uses using",
    ],
    "journal-trim": [
      "bring cap clean clear compact cut delete free get have hold journal journald keep leave let limit make my our prune purge put reclaim reduce remove set shrink squeeze system systemd the trim truncate vacuum",
      "a about and around at below big bigger by disk down enormous entries files for from huge in is it just larger last leaving less logs massive max maximum more most no occupy of old oldest on only or out size smaller so some space take taken takes than that to too tops under until up use used uses very within",
    ],
    "journal-trim-age": [
      "clean clear cut delete drop get i just keep leave limit only prune purge reduce remove shorten shrink throw trim vacuum we wipe",
      "ago all any anything are away before data down else entries everything except files for from in is journal journald last latest log logs messages more most need of old older out over past recent records rest rid system systemd than that the to up want",
    ],
    "kernel-errors": [
      "a all an and any anything are at bad be been being by check critical did dmesg do does error errors failure failures filter for from get got has have i in is it just kernel last latest limit look my of on only our problem problems recent serious something that the there this to was we were what which who with",
      "about after complain complained complaining had happy healthy log logged logging logs messages moaning nasty ok okay over past report reported reporting seen show since throw unhappy worrying wrong wrote",
    ],
    "kernel-messages": [
      "a all an and any anything are at be been being by did dmesg do does dump entries for from get got has have i in is it kernel latest lines linux log logs messages most my newest news of on open our output print read recent run that the there this to was we were what which who with",
      "about after barking buffer complain complained complaining during going grumbling happened interesting journal last lately logged logging moan moaned moaning muttering new now out over past printed printing recently report reported reporting reports ring said say saying says shouting since spewing spitting telling up us warnings whining write written wrote",
    ],
    "kernel-version": [
      "architecture cpu current kernel linux running the uname version what which",
      "a am are beast box computer contraption do does got have here host i in info installed is it laptop machine my node of on one pc release run runs server system thing this use using we you",
    ],
    "kill-process": [
      "end finish get kill make pid process put send stop terminate",
      "a an away back beast box computer contraption dead die does exit frozen go hanging host hung id is it laptop machine my node not number of off our out pc quit refuses responding rid server signal sigterm so stuck system term the thing this to way will with would",
    ],
    "largest-files": [
      "biggest documents files find heaviest hunt largest locate look search sort the top what where which",
      "all are big bulkiest by chunkiest directory disk disks document drive drives eating fattest file filesystem filesystems filling first folder for hard hogging huge in inside is large me most my of on our partition partitions room size sorted space storage system systems take taking that under up use using volume volumes",
    ],
    "largest-folders": [
      "biggest bulkiest directories disk fattest folders heaviest largest low no out running short size something sort space the what where which who",
      "all are ate by chewing clogging did directory disks drive drives each eat eating eats every file filesystem filesystems filling folder go going gone hard has hog hogging hogs in inside is most much my occupy of on our partition partitions room so storage sub subdirectories subfolders system systems take takes taking that this under up use uses using volume volumes",
    ],
    "last-lines": [
      "bottom end final how last latest most newest tail the what",
      "at couple document does entries few file from in is lines my of recent",
    ],
    "last-logins": [
      "access did has have last latest login recent the when who",
      "accesses accounts after and anybody anyone are at beast been box by came computer connect connected connections contraption day from get got here history host in ins is it laptop late lately log logged logging logins machine my node of on one ones onto pc people person persons recently server sessions sign signed signing since somebody someone system that they thing this time to user users was were what",
    ],
    "latest-backup": [
      "age are date did do find freshest has have how is last latest let most newest size the what when which",
      "a and any at back backup backups been big changed copy directory document done file finish finished folder fresh from go gone got happen happened i in inside into it kept large made me modified my new night nights of old on our recent recently run saved see sitting snapshot some stored take taken that there through to today todays under up was we within work worked written",
    ],
    "link-create": [
      "a add create have i let link make need point put set soft symbolic symlink turn want we",
      "an and as at be become between called directory document file folder for from goes has in into leads links me must my name named needs of onto pointing points refers shortcut should sym that the to under up which with",
    ],
    "list-folder": [
      "all any content contents dir directories display documents files folders hidden let list ls open see show stuff the things what which",
      "are directory do folder got have here i in inside is me my of ones there this under we",
    ],
    "listening-ports": [
      "all anything everything list listening open ports sockets tcp that the udp used what whatever which who",
      "any are beast being box computer connections contraption do does exposed for got has have host i in is laptop listen listened listens machine my net network node on pc port processes programs server services system thing this to use we",
    ],
    load: [
      "average cpu how is load server since system the time up uptime when",
      "a and any are averages beast been boot booted box busy come computer contraption days did hard has heavy high host it its laptop last like loaded long machine many my node of on online overloaded pc pressed reboot rebooted restart restarted running start started stressed switched thing this under was what without working",
    ],
    "log-follow": [
      "a all begin constantly continuous continuously display do entire entries follow give i journal keep let lines live live-tail livetail log logs machine messages monitor my new open print real real-time realtime run see server show start stream streaming system systemd tail the watch what whole",
      "-f along an and appear appears are arrive arrives as beast box by called changes come comes coming computer contraption daemon end everything eye f feed file fills following for from get gets go goes going grows happen happens host in is it laptop logged logging me mode named node of on our pc posted printing roll saying says scroll service showing syslog tailing them they thing this time to unit updated view want watching with writes writing written",
    ],
    "machine-model": [
      "beast board box brand computer contraption exact hardware host is laptop machine mainboard make maker manufacturer model motherboard node pc product server system the thing vendor what which who",
      "a acer and are asus built dell do does fujitsu has have hp i in it kind kit lenovo made makes manufactured my name number of on or poweredge proliant supermicro thinkpad this we",
    ],
    "machine-serial": [
      "beast box chassis computer contraption dmidecode find give hardware host i its laptop look machine my node our pc read serial server service system tell the thing this we what where which",
      "-s do does for has have is me need no number of on out system-serial-number tag unit up",
    ],
    "make-file": [
      "a add an create drop i leave make new place put set touch",
      "as at be blank byte called directory document empty file folder in inside into is me my name named need one text that the to under up want which with within zero",
    ],
    "make-folder": [
      "add create i make mkdir new set start we",
      "a and another as at called directory folder in inside its me name named need one parents the too under up want with within",
    ],
    memory: [
      "am any are available do does enough free has have how is memory much ram the total used what",
      "and beast being box computer consumption contraption doing fine for full gb gigabytes gigs got here host i in info installed it laptop left like looking low machine many my nearly node of ok on out pc ran report run running server short situation spare stats status still swap system taken there thing things this tight to usage use we with you",
    ],
    "memory-modules": [
      "about all any are brand can could details dmidecode do empty free how info information is kind list make memory model occupied of on ram spare speed the type unused used what which",
      "a accept add and another banks beast big box capacity cards computer contraption ddr3 ddr4 ddr5 dimm dimms does each fast fit fitted got hardware have here hold host i in installed it laptop large left machine many module modules more much my node or pc plugged populated present put server size slot slots sockets stick sticks support system take there they thing this use we",
    ],
    "mirror-folders": [
      "bring copy do duplicate i keep make mirror refresh replicate rsync run sync synchronise synchronize update",
      "--delete a all also an and any anymore anything are as at be beast both box but computer contents contraption delete deleting directory does erase erasing everything exact exactly exist exists extra extras faithful files folder folders from gone host identical in into is laptop left leftover leftovers like longer machine missing more my need no node not of on onto option original orphaned our over pc perfect remove removing replica same server source stuff superfluous system that the there these thing things to two under up using want what whatever which with would",
    ],
    "mount-device": [
      "attach can do get have hook i make mount use we",
      "a according as at belongs device directory disk disks drive drives file filesystem filesystems folder for from fstab hard image in into mode mounted mountpoint my need of on onto partition partitions point stick storage system systems that the thumb to under up usb volume volumes want what you",
    ],
    mounts: [
      "active all anything are current disk disks display do drive drives file filesystem filesystems hard have in is list mount mounted mountpoints mounts my on partition partitions shares show storage the things volume volumes what where which",
      "and at beast belong box computer contains contraption currently device directory document does each every everything folder for got has holds host i it laptop lie live machine moment node of only options pc point points read read-only readonly server sit something still system systems table them thing this to type under use using we with write",
    ],
    move: [
      "bring change give move put relocate rename send shift switch take transfer",
      "as directory document file folder from in into my name of over the to under",
    ],
    neighbours: [
      "all any are arp boxes check clients computers count devices display do dump ethernet get give hardware have hosts how if is known list mac machines macs my neigh neighbor neighbors neighbour neighbours network number of other our physical print read see show some spit the these what whether which who",
      "about address addresses around attached beast belong belongs box by cache can close computer connected contraption currently device does else entire entries entry for full go goes got has host i in ip ips it its know lan laptop local machine many me much nearby next node now on out pc reach reachable right router seen segment server still subnet system table that there thing this to today us visible we whole with you",
    ],
    "network-counters": [
      "all any are byte bytes card check collisions count counters data discarded discards display do does dropped drops error errors ethernet faults figures gigabytes has have how if inspect interface is list look lost megabytes my network nic number of our overruns packet packets receive received rx see sent show some statistics stats the these throughput traffic transfer transmit tx usage what whether which",
      "adapter adapters and at beast been being box by cards carried carry computer contraption counts currently did discarding done drop dropping each every for frames from getting gigs going gone got had handle handled having host i in interfaces it laptop link links lose losing loss machine many move moved much nics node now on or over passed pc per right seen send server showing shows still system that there thing this through today transferred use used via was we went were with",
    ],
    "nfs-exports": [
      "all directories exportfs exports file folders how is list my nfs our paths shares the what which who",
      "active am any anything are beast being box by can computer config configuration contraption do does export exported exporting folder have host i in laptop machine many node of offer on over pc publish server share shared sharing something status system systems that there thing this through to via we with",
    ],
    "nginx-port": [
      "change get have i let make move nginx put run set shift switch use",
      "for has in listen listens must nginx's of on onto over port serve should the to uses want",
    ],
    "os-version": [
      "debian distribution distro is it linux operating os system the this ubuntu version was what which",
      "a alma am an and arch are beast box centos computer contraption do does fedora flavor flavour got hat have here host i info information installed kernel laptop machine my name node of on or pc red release rocky run running server that thing use using we you",
    ],
    "owner-change": [
      "assign change chown do fix give hand have let make modify owner pass recursively run set sign switch the transfer update",
      "a all an and as be become belong below by directory document everything file folder for group has in inside it must my of on over own owned ownership path script should that this to tree under user with",
    ],
    "package-cleanup": [
      "a apt apt-get auto autoremove clean clear delete dnf do drop execute free get orphan orphaned package perform purge remove run sweep tidy uninstall",
      "all an and any anymore are around automatically behind by cleanup dependencies depends from got hanging i installed is left leftover libraries longer lying more my necessary need needed needs no nobody not nothing obsolete of on one orphans out over packages programs redundant removal removing required rid some space stale stuff that the those unnecessary unneeded unused up use used uses wants we were what which",
    ],
    "package-files": [
      "a all an and any are at be been being by content contents did do does everything file files for from get got has have how i in is it list listing my of on our that the there this to was we were what where which who with",
      "add beast belong belonging binaries box bring brought came come commands computer contain contained contains contraption copy create disk drop executables filesystem go hard here host include includes install installed installs its laptop leave live machine many node onto own owned owns package part pc place program programs provide provided put server ship shipped ships stuff system thing things",
    ],
    "package-held": [
      "all any apt apt-mark are do frozen held how is list locked package packages pinned the what which",
      "anything at back be dnf going have hold holds i in kept many mark not of on showhold that their there to updated upgraded version we will",
    ],
    "package-history": [
      "a all an and any anything apt are at be been being by did dnf do does dpkg for from get got has have history i in install installation is it last latest log most my new newly of on our package packages pacman programs recent recently software that the there this to update updates upgrade was we were what when which who with zypper",
      "added anyone applied beast box changed changes computer contraption days done few host installations installed installs just laptop lately machine made node operations or pc put removed run server since someone system they thing things updated upgraded upgrades",
    ],
    "package-hold": [
      "apt apt-mark block do exclude freeze hold keep leave lock make mark never pin place prevent put set skip stop",
      "a allow an another any appears as at available back be being changing comes current does during even fresh from get gets getting held if in installed is it its kept later let must new newer not of on one out package release released remain should shows stay sure system that the there this though to turns unchanged up update updated updates updating upgrade upgraded upgrades upgrading version when where",
    ],
    "package-info": [
      "a about all an and any apt apt-cache are at be been being by dependencies describe description details did dnf do does explain for from get got has have how i in info information is it more my of on our package some something summary that the there this to was we were what which who with zypper",
      "available big can depend know large maintains me program show sort tell version you",
    ],
    "package-install": [
      "add bung chuck download drop fetch get grab have i install need pop pull put set slap stick this throw want we whack",
      "a after am and app archive are beast box called certainly computer contraption could do down from here host in installed is it laptop like machine me missing my named node on onto package packages pc program really repo repos repositories server so some system the thing tool up use with would",
    ],
    "package-installed": [
      "check do does has have installed is see the version what which",
      "a beast box computer contraption got here host i if it laptop machine my node of on package pc program server system there thing this we whether",
    ],
    "package-owner": [
      "a all an and any are at be been being by did do does find for from get got has have i in is it look my of on our package that the there this to was we were what where which who with",
      "as belong belongs binary brings brought came come comes command containing contains directory document executable file folder holds includes installed installs library own owned owner owning owns packages part program provided provides providing put ships supplied supplies up wise",
    ],
    "package-refresh": [
      "apt apt-get bring check dnf do download fetch get grab look perform pull re-read refresh reload renew resync run sync synchronise synchronize update zypper",
      "a about all an available cache database date for fresh from index indexes info information latest list lists makecache metadata my new newer newest of on our package packages pacman repos repositories repository software sources the to up updates yum",
    ],
    "package-release": [
      "allow apt apt-mark cancel free get let lift permit release remove resume stop take undo unfreeze unhold unlock unpin",
      "again back be can for from gets held hold holding it its lock mark may of off on package pin so that the to update updated updates updating upgrade upgraded upgrades upgrading version",
    ],
    "package-remove": [
      "delete drop get i kick knock purge remove take uninstall we",
      "a any anymore app beast box completely computer contraption do from here host installed it laptop longer machine more my need no node not of off on package pc program rid server so some system the thing this uninstalled want",
    ],
    "package-search": [
      "a after any anything are available check dig find have hunt hunting i is locate look looking package packages search we what where which",
      "about am among an apt archive around brings called can choose contains dealing do does exist for from gives got has in me named need offer on our program programs provides related relating repo repos repositories some something that the there through to want whatever with",
    ],
    "package-updates": [
      "any anything are available do have how is list new outdated package packages pending security something system the updates upgradable upgrades what which",
      "all an be beast behind box can computer contraption could current date due everything for fully get got host i install laptop machine many my need needing needs node of on out outstanding patched patching pc ready server should that there thing this to up update updated updating upgrade upgraded upgrading waiting want wants we",
    ],
    "package-upgrade": [
      "a apply apt apt-get bring complete dnf do download fetch full get install keep make my package patch perform push put run server software start system the this update upgrade zypper",
      "all an and any apps are available be beast box can computer contraption date debian entire every everything fedora fixes for host in installed is laptop latest linux machine needs new node of on operating os outdated outstanding packages patches pc pending programs security that their there thing through to ubuntu up updated updates updating upgradable upgraded upgrades upgrading version versions waiting whole",
    ],
    "password-change": [
      "a assign change forgot give have help her his i let login modify my need new passphrase passwd password renew replace reset set the their update we",
      "account again and another as be can cannot could does for forgotten has him is it lost me needs not of on one own please remember root shall should some them to up user want will with",
    ],
    "password-expiry": [
      "a age all an and any are at be been before being by did do does expiration expiry for from get got has have how i in is it last my of on our password that the there this to until was we were what when which who will with",
      "about account ageing aging change changed data date days details due ends ever expire expired expires expiring going good her his info information lapse lapses lasts long many must need old out policy run runs settings should soon state status stay still take their till up user valid validity",
    ],
    "pci-devices": [
      "all any cards chipset devices disk expansion hardware how internal is list lspci my network nvme pci pcie raid sata scsi sound the things what which",
      "adapter are beast box bus card computer connected contraption controller controllers device do does express fitted got have host i in inside installed into laptop machine many node of on pc plugged present server slots stuff system there thing this we",
    ],
    "permissions-change": [
      "add adjust allow apply assign change chmod do fix give grant have i leave let make mark mode modify permission permissions perms put run set the turn update",
      "a able access are as at be bit by can directory document file folder for has into is it may must my need needs of on ought path please rights script should so supposed that them this to tree want with",
    ],
    "permissions-private": [
      "change close have i keep let limit lock make no nobody only remove restrict revoke set take tighten",
      "a able access accessible all alone and away be but by can directory document down else enter everybody everyone except file folder for from group is it just like may must my need of on one open other others owner path permissions read readable script see shall should so than that the this to touch tree up view viewable visible want would write",
    ],
    "permissions-show": [
      "access am can could file group how is may mode owner ownership permission permissions perms rights the what which who whom",
      "a allowed and anybody anyone are belong bits carry change directory do document does edit enter everyone executable execute folder for got has have i modify my of on only open other others owns path people read read-only readable right run script see set that there this to tree user users world writable write writeable",
    ],
    "permissions-withdraw": [
      "cut drop have keep let make prevent pull remove revoke stop strip take withdraw",
      "a able access allowed away be bit by can can't cannot directory document file folder for from in it longer must my no not of off on path permission permissions perms right rights script should shouldn't so that the this to tree",
    ],
    "ping-host": [
      "can check chuck do does find fire give if is ping run see send shoot tell test throw try whether",
      "a access address against alive an and answer answering answers around at awake be beast box computer connection connectivity contactable contraption couple down few four from have he here host i internet ip it laptop machine me my node of off on online out pc pingable pinging pings reach reachable reached replies reply replying respond responding responds router server several she some system the there thing this to up we with work working you",
    ],
    "port-check": [
      "access are attempt can check connect connecting connection connectivity could do does get i if is it make nc open port probe reach reachability run scan see talk tcp telnet test that the there this to try verify we whether you",
      "a accept accepting accepts accessible against alive an answer answering answers any anyone anything as at available beast blocked box busy closed computer connections contraption dns down filtered firewalled for from ftp has have here host http https its laptop listen listening listens machine me my mysql node not of on or our over pc postgres rdp reachable reply respond responds router running seen server service shut smtp something ssh still system thing through towards up us via web where with work working",
    ],
    "port-user": [
      "anyone anything find hunt is locate look port process program search service somebody someone something the what where which who",
      "already app application are available behind blocking bound busy by camping closed daemon for free got grabbed hanging has have hogging holding holds in it listening listens living me nicked occupied occupying on open opened out owns running sat sitting squatting status taken taking tcp there to took up use used uses using whom",
    ],
    "power-off": [
      "bring do get halt have i initiate it my perform power poweroff run shut shutdown start switch the this turn",
      "a all at be beast box clean cleanly completely computer contraption down entire everything has host immediately is laptop linux machine must need needs node now of off once pc powered properly right safely server should switched system thing time to turned want whole",
    ],
    "power-off-at": [
      "at bring halt have plan power schedule set shut shutdown switch take the this turn",
      "a be beast box by computer contraption down for go has host laptop machine must my node of off pc server should switched system thing to",
    ],
    "power-off-cancel": [
      "abort call cancel clear delete do drop forget never remove scrap shutdown stop the this undo",
      "a after all beast box cancelled computer contraption down host laptop machine mind node not off pc pending planned power powering reboot rebooting restart scheduled server should shut shutting system that thing",
    ],
    "power-off-later": [
      "bring halt have in plan power schedule set shut shutdown switch take the this turn",
      "a after beast box computer contraption down go has host laptop machine must my node of off pc server should switched system thing to",
    ],
    "previous-boot-log": [
      "a all an and any are at be been being boot by cause did do does entries errors events for from get got happened has have i in is it journal last latest log logged logs messages my of on our previous reason that the there this to was we were what which who why with",
      "ago alone back beast before box but came caused computer contraption crash crashed current cut died down during earlier freeze froze give go host hung its itself just know laptop led let lines machine made me need night node off one outage overnight own pc power powered prior pull reboot rebooted restart restarted run see server session show shut shutdown startup system tell thing time turn turned unexpected unexpectedly up want went",
    ],
    "print-cancel": [
      "axe bin cancel clean clear delete ditch drop dump empty flush kill nuke purge remove scrap stop wipe",
      "all any at documents every everything for from in job jobs my of on our out pending print printer printing prints queue queued requests single stuck the waiting",
    ],
    "print-cancel-job": [
      "abort cancel delete do drop get job kill print pull remove scrap stop take the",
      "a at be document does from go id in it must my need no not number of off on one out printed printer printing queue should single so that to with",
    ],
    "print-file": [
      "do get give have i knock lp make print push put run send we",
      "a at by called copies copy document file for from hard in like me my named need of off on one our out paper pdf printed printer printout queue report sheet some the this through times to want with would",
    ],
    "print-queue": [
      "any anything documents has how if is jobs lpq print printer printing prints queue something the what which",
      "are at be been being by called currently do document doing for from full got have held i in job left long many my named of on our pending printed queued still stuck there to unprinted up waiting we with",
    ],
    "printer-default": [
      "always change choose default from have i let lpadmin make pick print put set switch the use we",
      "-d a another as be by is like main must my new now on one our printer shall should standard to usual want will with would",
    ],
    "printer-default-show": [
      "default do is lpstat main my our standard the usual what where which",
      "-d a are as beast box by computer configured contraption documents does gets go have host i if it jobs laptop machine name node none normally of on one pc print printer printing prints sent server set system there thing this to used we",
    ],
    "printer-enable": [
      "bring cupsenable enable get have let make put re-enable reenable restart resume set start switch take turn unblock unpause unstick wake",
      ", : ; a again all and as at back been by disabled down going gone got halted has hold idle in into is it itself jammed keeps mode my of offline on online our out pause paused print printer printing queue running says seems service showing shows so some state stopped stuck the to up was went with working",
    ],
    printers: [
      "all any are do does how is list lpstat my our printer printers state status the what which",
      ", : a and available configured connected doing down each got have i idle in installed jammed many not of offline ok one ones online or paused print printing ready set stopped stuck there they up we whether work working",
    ],
    "processes-by-name": [
      "any are check do find how hunt is locate look pid pids process processes search see show the what where",
      "a about alive all an anywhere around belonging called does for going hanging have i id if left list lying many me named of out program running some somewhere still that there to up we whether",
    ],
    "quota-report": [
      "a all are disk does everybody everyone has how is list listing overview quota quotas report repquota see show status storage summary the user users what which who",
      "about above accounts any anybody anyone at beyond by close configured defined do doing each every exceed exceeded exceeding exceeds for gone have his in its limit much near of on our over past people per place set some table their there to usage use used using went with",
    ],
    "quota-user": [
      "am did disk does has how is my quota show space storage the what which will",
      "a about above against all allowed any at blow blown burst by can close do doing exceeded exhausted far filled for from gone got have her his hit i in its left limit many maxed may much near of on out over reach reached run some status still their through to under up usage use used user using went with within",
    ],
    "raid-status": [
      "any are array current did disks got has have health how i is md mdadm mdraid members my our progress raid show software state status the there we what which",
      "a about active alarm alert all along alright an anything arrays belong broken check clean coming complete condition degraded details disk do doing down drive drives drop dropped email everything exist fail failed failing fall fallen far fine form from fully getting going good healthy holding in info intact it its kicked left long looking lose lost make mdstat member mirror missing of off ok okay on one online or out overview raids rebuild rebuilding reconstruction recovery report resync resyncing right running short something still sync synced synchronised take they to up warning well whole will with wrong",
    ],
    reboot: [
      "do give perform reboot restart turn",
      "a again and beast box complete computer contraption entire host laptop linux machine my node now of off on operating pc server system the thing this whole",
    ],
    "reboot-needed": [
      "a after because do does due following if is must now pending reboot required restart should the whether why with",
      "all an any are as away be beast box called can carry computer contraption did fine for get go going good have host i it keep kernel laptop last latest leave like machine my necessary need needed new node not of ok okay on or our patches patching pc really rebooted rebooting recent require restarted restarting security server system that there these thing this those to update updates updating upgrade upgrades upgrading wait waiting want we without working yet",
    ],
    "reload-units": [
      "apply ask daemon daemon-reload do execute get have i issue let load make perform pick re-read re-scan read refresh reload reparse reread rescan run systemctl tell",
      "a again all changed changes config configuration definitions disk edited edits file files from has in it its itself manager modified my new notice of see service so systemd that the to unit units up",
    ],
    "remove-file": [
      "bin blow chuck delete ditch dump erase get remove rm scrap scrub throw trash wipe zap",
      "a away document file my of out rid that the",
    ],
    "remove-folder": [
      "bin blow chuck delete directory ditch erase folder get kill nuke purge recursively remove rm scrap scrub the throw trash wipe zap",
      "-r -rf a all and any anymore at away below called complete completely contents entire entirely everything holds in inside is it its longer lot more my named needed no not obsolete of off old out rid so subfolders that thing this tree under used useless whatever whole with",
    ],
    "replace-text": [
      "change do each every find in inside make put replace rewrite search substitute swap turn update within write",
      "a across all and any be become by changed document file for has instance instances instead into it must my needs occurrence occurrences of out place replaced replacement say says should string substitution text the throughout to value where with word",
    ],
    routes: [
      "all every how ip kernel my network our route routes routing the what which",
      "active are beast box computer configured contain contraption do does have hold host i in is know known laptop like look machine node of on pc say server set system table there thing this we",
    ],
    "running-services": [
      "active all daemons how list running services show started the what which",
      "a are as beast box computer contraption currently do does got has have host i is laptop machine many me my node of on pc run server service system that there thing this up we",
    ],
    "samba-connections": [
      "access accesses anybody anyone are clients connections has have how is samba sessions smbstatus the use users uses what which who",
      "accessing connected does file folder folders got in into logged machines many my network of on open our over people shared shares smb somebody someone state status still there through to using via windows",
    ],
    "samba-shares": [
      "all directories folder folders how is list network samba shared shares smb testparm the what which windows",
      "am any anything are beast box by computer config configuration contraption do does export from have host i in laptop machine many node of offer on over pc publish server share sharing something system that there thing this through via we with",
    ],
    "search-text": [
      "any are does errors find grep hunt is lines locate look mentions occurrences search the what where which",
      "all among anywhere appear come contain containing contains crop directory document documents every file files folder for found from have hold if in inside line match me mention mentioned my occur occurrence of on phrase say show sign string term text that there through trace turn under up used whether with within word words",
    ],
    "service-disable": [
      "deactivate disable do get i keep never no prevent remove stop take turn we",
      "a after again any anymore at automatically autostart be beast boot boots bootup box by called come comes coming computer contraption daemon does during each every for from host is its itself laptop launch launching let longer machine more must my named need node not of off on our out own pc reboot rebooted rebooting reboots restart restarts run running server service shall should some start start-up started starting starts startup supposed switched system the their themselves thing this time to turned unit up want when whenever with",
    ],
    "service-enable": [
      "activate add enable ensure have i let make see set start",
      "a after at automatically autostart back be beast boot boots bootup box by called come comes computer contraption daemon during each enabled every for get has host is it its itself laptop launch launches like machine must my named need needs node of on ought our own pc reboot rebooted rebooting reboots restart restarts run running runs server service should start-up started starting starts startup sure switched system that the their themselves thing this time to turned unit up want when whenever with would",
    ],
    "service-enabled": [
      "are boot check does if is see tell whether will",
      "a after among at automatically back beast boots bootup box by called come comes computer configured contraption daemon disabled due during each enabled every going host in its itself laptop launch list machine me my named node not of on or our own part pc reboot rebooted rebooting reboots restart restarts run server service services set start start-up starts startup status switched system the their themselves thing this time to turned unit up when whenever with",
    ],
    "service-reload": [
      "apply ask do get have let make re-read refresh reload reread tell",
      "a again an any anybody anyone anything bouncing but called changes clients conf config configuration connections cutting daemon disconnecting disturbing down downtime dropping file files for in interrupting interruption it its just kicking load losing my named needs new no not of off our out pick read reloading restart restarting server service sessions settings some stopping take taking the to unit up users without",
    ],
    "service-restart": [
      "bounce bring cycle do give have i kick perform power re-start recycle reset restart restarting start stop turn we",
      "a acting again and answering back be bounced called could daemon frozen hanging has hung is it misbehaving my named need needs not of off on our over playing process reboot rebooted responding restarted server service so some stopped stuck the to unit unresponsive up use want will would ya you",
    ],
    "service-start": [
      "boot bring fire get have i kick launch power put run spin start switch turn we",
      "a again and back called daemon dead died down going gone has is it life my named need not off on our running server service some started stopped the to unit up want went",
    ],
    "service-status": [
      "check condition did has health how inspect is see service state status tell the verify what why",
      "- : active alive and behaving broken called coping crash crashed crashing daemon dead die died does doing down enabled fail failed failing feeling fine for getting going gone good happened happening healthy holding if in it looking me my named normally not of off ok okay on or our properly responding running server shape start started starting still stop stopped that to unit up whether with work working wrong",
    ],
    "service-stop": [
      "bring end halt have i kill make shut shutdown stop switch take terminate turn we",
      "a being bit briefly called completely daemon down entirely for further just line minute moment my named need notice now off offline otherwise our process say second server service short so some stopped temporarily the time unit until want while",
    ],
    "show-file": [
      "bring can cat content contents could dig display dump fetch give grab i let may open output print pull put read see show spit the throw type view what",
      "a aloud at console contain document does file for have here hold in inside is it like look loud me my need of on out say screen terminal text to up us want written",
    ],
    "ssh-key-make": [
      "build create fix gen generate give i make new prepare produce set sort ssh we",
      "a account an and another beast bit bits box by computer connect contraption credentials for fresh get host identity in key keygen keypair keys laptop log login machine me my need node of on out over pair pc private public server some system the thing this through to type up us user using via want with",
    ],
    "sudo-grant": [
      "add allow assign enable give grant hand let make set turn",
      "a able access admin administrator administrators admins an be becomes do file for get have her his is list must needs now on permissions powers privileges rights root run should sudo sudoer sudoers superuser the their to up use user",
    ],
    "sudo-users": [
      "accounts admin administrator administrators admins all any are everyone how list people privileged sudo sudoers the users what which who",
      "a able access act administer administrative allowed an apart as be beast become besides box can commands computer contraption could do file from got has have having here host in is laptop machine many may my node of on other pc permission permissions powers privileges right rights root run server sudoer superuser superusers system than that there thing things this to use user with",
    ],
    "sudo-withdraw": [
      "disable let make remove revoke strip take turn withdraw",
      "able access admin administrator administrators admins again an any anymore away be file for from have her his list longer more must no not of off ordinary out permissions powers privileges rights root should sudo sudoers the their to use user",
    ],
    "swap-usage": [
      "active are available current do does free have how is list my paging status swap the total usage use used what which",
      "a any anything areas beast being box burning chewing computer configured consumption contraption devices dipping disk doing eating enabled file files for full getting got hard heavily hitting holding host i in into it laptop leaning left looking lot machine memory much node of on our partition partitions pc report server size some something space spaces state swapping system taken there thing this through to too up using utilisation utilization we",
    ],
    "sync-folders": [
      "bring copy do get have keep make mirror push put refresh replicate rsync run send sync synchronise synchronize transfer update",
      "a against an and as at beast both box by changed changes computer contents contraption date differences directory everything folder folders from host in into is laptop like line look machine match missing my new node of on only onto our over pc replica same scp server sftp some ssh step synced synchronised synchronized system the these thing through to two under up using via what whatever with",
    ],
    "system-cron": [
      "/etc/cron.d /etc/cron.daily /etc/crontab a all an and any are at be been being by content contents cron cron.d cron.daily cron.hourly cron.monthly cron.weekly cronjobs daily did do does entries everything for from get global got has have hourly i in is it jobs machine monthly my of on our root root's scheduled scripts server system system-wide tasks that the there this to was we weekly were what which who with",
      "/etc/cron.hourly /etc/cron.monthly /etc/cron.weekly as beast box but computer configuration contain contraption crons crontab crontabs day directories directory every execute exist folder folders gets host hour its itself keep laptop like mine month night node not ones out own pc personal run running runs schedule set setup so start such table thing things those through under up user user's via week whole wide",
    ],
    temperatures: [
      "any are core cpu disk do hardware heat how is processor sensor sensors system temp temperature temperatures temps the thermal what",
      "alarms anything at beast board box computer contraption cores disks does each everything for get getting gpu have here high host hot in inside it laptop machine my node now of on overheating pc pi problems rack raspberry reach read reading readings right running say saying server show showing something there thing things this too trouble warm warnings",
    ],
    "time-sync": [
      "a all an and any are at be beast been being box by chrony chronyc clock computer contraption did do does for from get got has have host how i if in is it laptop machine my node ntp of on our pc server state status synced synchronised synchronized syncing system that the there thing this time timedatectl timesyncd to was we were what whether which who with",
      "about accurate active correct correctly drift drifting enabled far fine internet keep keeping network off offset ok out over properly right running show showing still sync synchronisation synchronise synchronization synchronize synchronizing tracking use using via work working works wrong",
    ],
    timers: [
      "active list next scheduled systemd the timers upcoming what when which",
      "again and are automatically by do does due exist fire go have i is itself job jobs off periodically run runs set task tasks there they timer to trigger we will",
    ],
    "timezone-set": [
      "adjust change configure i make move my our put set switch the this time timezone tz update use we",
      "a another as at be beast box clock computer contraption for has have host in laptop machine must need needs node of on onto over pc server should standard system thing time-zone to up using want with zone",
    ],
    "top-cpu": [
      "app busiest cpu fans heaviest how is it load my our process processor program the this top what which who why",
      "100% a all apps are at beast behind being blame blast bogging box burning busy by causing chewing computer consume consuming consumption contraption cores cpus crawl crawling crazy doing down dragging eat eating eats everything flat full gobbling going hammering having heavy high highest hogging hogs host hot howling huge hungry in laptop loaded loud machine mad making maxed maxing more most much munching node of out pc pegged pegging per processes programs roaring roof running screaming server sky slow slowing so sorted spinning status system takes taking that thing things thrashing through to up usage use used uses using utilisation utilization very with",
    ],
    "top-memory": [
      "app biggest is memory our process program ram the top what where which who",
      "all almost apps are blame burning by chewing consume consumers consuming consumption disappearing doing eat eaters eating eats full gobbling going having heavy highest hogging hogs hungry it low maxed more most much munching my nearly of out per processes programs running so soaking sorted swallowing takes taking that through to up usage use users uses using with",
    ],
    "trace-route": [
      "count discover do does figure find follow get hops how list map network number path route run see show start the trace tracepath traceroute tracert use way what where which who work",
      "a address against all and are arrive as at away beast between box break breaks computer connection connections contraption die dies drop drops every fail fails far for from gets getting go goes hangs here hop host hosts i ip is it laptop lie lies lost machine many me mtr my node of on our out over packets pass pc reach reaches router routers server sits stop stops stuck system take takes that there thing this through to toward towards traffic travel until us we you",
    ],
    "unban-address": [
      "allow cancel clear delete drop end forgive free get have let lift make pardon quit readmit release remove reverse revert revoke stop take tell un-ban un-block unban unblock undo unjail whitelist",
      "a address again an back ban banned banning bans blacklist block blocking blocklist connect fail2ban firewall for from host in ip ips its jail jails list network of off on our out put released some subnet that the this through to unbanned unblocked using with",
    ],
    "unit-file": [
      ".service cat content contents dump how in let open read service systemctl systemd text the unit what where which with",
      "called command config configuration configured contain daemon declared define defined definition does execute file for have is it launch launched like look me my named of options our run say see server set settings start started starting up",
    ],
    "unit-journal": [
      "anything bring did dig fetch get give grab happened has have i is its journal let log logs look pull read see show tail take the to view what",
      "a about after at been called complaining daemon do does doing entries for from going happening in last latest like lines logged logging me messages moaning much my named need of on our out over past printing recent said say saying server service since something there unit up want with would write writing written",
    ],
    unmount: [
      "detach disconnect dismount do drop eject get have i release remove run safely take umount undo unmount we",
      "an at device directory disk disks drive drives file filesystem filesystems folder hard is mount mounted my need of off on partition partitions point share stick storage system systems that the under unmounted usb volume volumes want what whatever",
    ],
    "usb-devices": [
      "all any attached can connected devices does everything gadgets how is list lsusb my on peripherals stuff the things usb what which",
      "a are beast box bus by computer contraption detect detected device disk do drive flash gear hardware have hooked host i in into it kit laptop machine many node of over pc pendrive plugged port ports present recognise recognised recognize recognized see seen server stick system that there thing this thumb to up via we",
    ],
    "user-add": [
      "a add create fix get give got i make new one open register set there we",
      "account an as beast box called colleague computer contraption directory employee folder for have her here him hire home host is its joiner laptop login machine me my name named need needs node on own password pc person server starter system the their them thing this to up user want with",
    ],
    "user-groups": [
      "a all an and any are at be been being by did do does for from get got group groups has have how i in is it main my of on our primary secondary supplementary that the there this to was we were what which who with",
      "am belong belongs many member membership memberships part user",
    ],
    "user-list": [
      "accounts all each every existing give how list local pull see show system the user users what which who",
      "a account an are beast box computer contraption do does exist got has have here host in is it laptop login logins machine many me my node of on pc server there thing this up we",
    ],
    "user-lock": [
      "ban bar block cut deactivate deny disable do ensure freeze get guarantee have keep lock mark never place prevent put refuse revoke set stop suspend take",
      "a able access accessing account allow an as away be beast being bit blocked box briefly can cannot computer connect connecting contraption deleting disabled for from further getting host i in it laptop let locked log logging login machine minute moment must my node not notice now of off on otherwise out password pc say second server short should sign signing so some suspended system temporarily that the thing this time to until user while without",
    ],
    "user-remove": [
      "close delete deluser drop erase get kick remove scrap shut take terminate userdel",
      "a account an and beast belonging box but called company computer contraption data deleting directory files folder for from gone has her his home host is its keep keeping laptop leave leaving left linux login machine my named node of off pc quit removing rid server some system the their thing this to touching us user without",
    ],
    "user-remove-home": [
      "completely delete deluser drop entirely erase fully get nuke purge remove userdel wipe",
      "about account all along also and anything as beast behind belonging belongs both box called computer contraption data dir directory everything files folder for from have her his home host including its laptop leaving login machine my named node nothing of own pc plus rid server stuff system that the their theirs them they thing things this to together user well with without",
    ],
    "user-unlock": [
      "allow enable get give have let lift make open re-enable re-open reactivate reenable remove reopen restore reverse unblock undo unfreeze unlock unsuspend",
      "a able access accident accidentally account active again an and back be beast been block blocked box by can computer connect contraption disabled for free from frozen got has her him his host in into is it laptop lock locked log login machine may mistake node of on out password pc please re-enabled server should sign some suspended suspension system the their them thing this to unblocked unlocked up usable user was wrongly",
    ],
    "who-is-on": [
      "active all any anybody anyone are connected current how is logged login logins open sessions somebody someone the users what which who",
      "around at beast box computer contraption currently else here host in laptop machine many moment my node now on online other pc people right server signed system there thing this to user using",
    ],
    "wifi-networks": [
      "access all any are available discover display do find how hunt if is list locate look make nearby perform reachable run scan search see show start surrounding the there visible what where which wi wi-fi wifi wifis wireless wlan",
      "a adapter air airwaves and around bands be beast box by can card channel close computer connect contraption detect does fi for free get have here host i in it its join laptop machine many me my near network networks node open our over pc pick points quality range reach security seeing seen server signal signals ssids strength survey system their thing this to up use we with within you",
    ],
    "wifi-status": [
      "am are current do how i if is link my name our quality reception signal ssid status strength the this we what which wi wi-fi wifi wireless wlan",
      "a active any bad beast box by called computer connected connection contraption currently decent details doing fast fi fine for from good have here host in info information it joined laptop like linked machine much network node of ok okay on online over pc server slow speed stable state still strong system there thing through to up use used using via weak well with working",
    ],
  },
};

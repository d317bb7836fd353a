import type { Language } from "../../shared/language.ts";
import type { Skill } from "./skill.ts";

// Made by `npm run skills` from the files of the skills; do not edit.

export const skillFiles: Readonly<Record<string, () => Promise<Readonly<Record<string, Skill>>>>> = {
  "block-devices": () => import("./disks/block-devices.ts"),
  "boot-blame": () => import("./services/boot-blame.ts"),
  "boot-log": () => import("./logs/boot-log.ts"),
  "boot-time": () => import("./services/boot-time.ts"),
  copy: () => import("./files/copy.ts"),
  "count-lines": () => import("./text/count-lines.ts"),
  "cpu-info": () => import("./hardware/cpu-info.ts"),
  crontab: () => import("./scheduling/crontab.ts"),
  "crontab-edit": () => import("./scheduling/crontab-edit.ts"),
  "date-time": () => import("./system/date-time.ts"),
  "default-route": () => import("./network/default-route.ts"),
  "disk-free": () => import("./disks/disk-free.ts"),
  "dns-lookup": () => import("./network/dns-lookup.ts"),
  "enabled-services": () => import("./services/enabled-services.ts"),
  "failed-logins": () => import("./logs/failed-logins.ts"),
  "failed-units": () => import("./services/failed-units.ts"),
  "find-by-age": () => import("./files/find-by-age.ts"),
  "find-by-name": () => import("./files/find-by-name.ts"),
  "find-by-size": () => import("./files/find-by-size.ts"),
  "find-matching": () => import("./files/find-matching.ts"),
  "first-lines": () => import("./files/first-lines.ts"),
  "folder-size": () => import("./disks/folder-size.ts"),
  "group-add": () => import("./users/group-add.ts"),
  "group-join": () => import("./users/group-join.ts"),
  "group-leave": () => import("./users/group-leave.ts"),
  "group-members": () => import("./users/group-members.ts"),
  "host-name": () => import("./system/host-name.ts"),
  "input-count": () => import("./piped/input-count.ts"),
  "input-ends": () => import("./piped/input-ends.ts"),
  "input-search": () => import("./piped/input-search.ts"),
  "ip-addresses": () => import("./network/ip-addresses.ts"),
  "journal-errors": () => import("./logs/journal-errors.ts"),
  "journal-size": () => import("./logs/journal-size.ts"),
  "journal-trim": () => import("./logs/journal-trim.ts"),
  "journal-trim-age": () => import("./logs/journal-trim-age.ts"),
  "kernel-errors": () => import("./logs/kernel-errors.ts"),
  "kernel-messages": () => import("./logs/kernel-messages.ts"),
  "kernel-version": () => import("./system/kernel-version.ts"),
  "kill-process": () => import("./processes/kill-process.ts"),
  "largest-files": () => import("./disks/largest-files.ts"),
  "largest-folders": () => import("./disks/largest-folders.ts"),
  "last-lines": () => import("./files/last-lines.ts"),
  "last-logins": () => import("./users/last-logins.ts"),
  "list-folder": () => import("./files/list-folder.ts"),
  "listening-ports": () => import("./network/listening-ports.ts"),
  load: () => import("./processes/load.ts"),
  "log-follow": () => import("./logs/log-follow.ts"),
  "make-folder": () => import("./files/make-folder.ts"),
  memory: () => import("./processes/memory.ts"),
  move: () => import("./files/move.ts"),
  "nginx-port": () => import("./services/nginx-port.ts"),
  "os-version": () => import("./system/os-version.ts"),
  "package-cleanup": () => import("./packages/package-cleanup.ts"),
  "package-files": () => import("./packages/package-files.ts"),
  "package-held": () => import("./packages/package-held.ts"),
  "package-history": () => import("./packages/package-history.ts"),
  "package-hold": () => import("./packages/package-hold.ts"),
  "package-info": () => import("./packages/package-info.ts"),
  "package-install": () => import("./packages/package-install.ts"),
  "package-installed": () => import("./packages/package-installed.ts"),
  "package-owner": () => import("./packages/package-owner.ts"),
  "package-refresh": () => import("./packages/package-refresh.ts"),
  "package-release": () => import("./packages/package-release.ts"),
  "package-remove": () => import("./packages/package-remove.ts"),
  "package-search": () => import("./packages/package-search.ts"),
  "package-updates": () => import("./packages/package-updates.ts"),
  "package-upgrade": () => import("./packages/package-upgrade.ts"),
  "password-change": () => import("./users/password-change.ts"),
  "password-expiry": () => import("./users/password-expiry.ts"),
  "ping-host": () => import("./network/ping-host.ts"),
  "port-user": () => import("./network/port-user.ts"),
  "power-off": () => import("./system/power-off.ts"),
  "previous-boot-log": () => import("./logs/previous-boot-log.ts"),
  "processes-by-name": () => import("./processes/processes-by-name.ts"),
  reboot: () => import("./system/reboot.ts"),
  "reboot-needed": () => import("./system/reboot-needed.ts"),
  "reload-units": () => import("./services/reload-units.ts"),
  "remove-file": () => import("./files/remove-file.ts"),
  "running-services": () => import("./services/running-services.ts"),
  "search-text": () => import("./text/search-text.ts"),
  "service-disable": () => import("./services/service-disable.ts"),
  "service-enable": () => import("./services/service-enable.ts"),
  "service-reload": () => import("./services/service-reload.ts"),
  "service-restart": () => import("./services/service-restart.ts"),
  "service-start": () => import("./services/service-start.ts"),
  "service-status": () => import("./services/service-status.ts"),
  "service-stop": () => import("./services/service-stop.ts"),
  "show-file": () => import("./files/show-file.ts"),
  "sudo-users": () => import("./users/sudo-users.ts"),
  "system-cron": () => import("./scheduling/system-cron.ts"),
  "time-sync": () => import("./system/time-sync.ts"),
  timers: () => import("./services/timers.ts"),
  "timezone-set": () => import("./system/timezone-set.ts"),
  "top-cpu": () => import("./processes/top-cpu.ts"),
  "top-memory": () => import("./processes/top-memory.ts"),
  "unit-file": () => import("./services/unit-file.ts"),
  "unit-journal": () => import("./logs/unit-journal.ts"),
  "user-add": () => import("./users/user-add.ts"),
  "user-groups": () => import("./users/user-groups.ts"),
  "user-list": () => import("./users/user-list.ts"),
  "user-lock": () => import("./users/user-lock.ts"),
  "user-remove": () => import("./users/user-remove.ts"),
  "user-remove-home": () => import("./users/user-remove-home.ts"),
  "user-unlock": () => import("./users/user-unlock.ts"),
  "who-is-on": () => import("./users/who-is-on.ts"),
};

/** The words that lead to each skill: a request without any of them is none of its sentences. */
export const keyWordsBySkill: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    "block-devices": "almacenamiento bloque discos dispositivos duros lista listado montado particiones tabla unidades",
    "boot-blame":
      "atrasa atrasan blame cada cuello cuellos culpa culpable culpables demora demoran demorando demoraron demore demoro desglose despacio enlentece frena frenan frenando hace hacen haciendo hizo lenta lentas lento lentos muy ponen poniendo por ralentiza ralentizan ralentizando ralentizo responsable responsables retrasa retrasan retrasando retraso sea tan tarda tardado tardan tardando tardaron tarde tardo tiempo tiempos volviendo",
    "boot-log":
      "arrancar arranco arranque boot bootear booteo bootlog cuando desde dijo encender encendido fue generados hubo ido iniciar inicio lo mensajes mostraron ocurrido ocurrio pasado paso registrado registro salieron salio solo sucedio tal",
    "boot-time":
      "analyze cuanto demora demoro dime duracion gasta invierte largo lento lleva llevo mide minutos mucho necesita necesito rapidez rapido requiere segundos systemd-analyze tanto tarda tardado tardo tiempo tiempos toma tomo velocidad",
    copy: "backup copia copiame copiar copie copieme copies duplica duplicar respalda respaldar respaldo seguridad",
    "count-lines": "cuantas filas largo lineas numero renglones total",
    "cpu-info":
      "cores cpu cpus frecuencia hilos micro microprocesador nucleos numero procesador procesadores velocidad",
    crontab: "cron crontab programadas programado tareas trabajos",
    "crontab-edit":
      "-e abra abre abreme abrime abrir algo cambiarlo configura configurar configure cron cronjob cronjobs crons crontab e edicion edita editarlo editor entrada job linea modificarlo programadas root superusuario tab tabla tarea tareas trabajo",
    "date-time": "dia estamos fecha hora horas huso reloj zona",
    "default-route":
      "defecto enlace enrutador enrutamiento gateway pasarela predeterminada router rutas ruteo sale salgo salimos tabla",
    "disk-free":
      "% acabando actual almacenamiento archivos como disco discos disponible duro duros espacio estado ficheros filesystem filesystems gb gigas libre llena llenando llenas lleno llenos lugar megas ocupacion ocupado particion particiones porcentaje queda quedan raiz sistemas sitio situacion tal usado uso",
    "dns-lookup": "apunta direccion dns ip resolver resuelve resuelveme",
    "enabled-services":
      "activados arranca arrancan arranque carga cargan empiezan habilitados inicia inician inicio levanta levantan prenden servicios",
    "failed-logins":
      "accesos atacan atacando atacar ataque ataques autenticaciones autorizados claves colarse conexiones contrasenas denegadas denegados entradas entrar equivocada equivocado equivoco errado erro erronea erroneas erroneos errores exito exitosos fallado fallaron fallida fallidas fallidos fallo fallos forzar fracasadas fracasados frustradas frustrados fuerza hackear hackeo ilegales incorrecta incorrectas incorrectos ingresos inicios intentado intentan intentando intentaron intento intentos intrusion intrusiones invalida invalidas invalidos lastb logins mal mala meterse metido passwords permiso podido pudieron pudo puesto querido quieren quisieron quiso rechazadas rechazados rechazaron tratado tratando trataron trato",
    "failed-units":
      "arrancado arrancan arrancaron arranco arranque caida caidas caido caidos cayeron cayo error errores estado failed falla fallada falladas fallado fallados fallan fallando fallaron falle fallida fallidas fallido fallidos fallo fallos funcionan funcionando funcione haya hayan mal problemas rota rotas roto rotos servicios tronaron unidades",
    "find-by-age":
      "anteriores antiguos cambiadas cambiado cambiados cambian cambiaron cambio creadas creados hace hoy mas modificadas modificado modificados modifican modificaron modifico recientes sin tocadas tocado tocados tocan usado usan viejos",
    "find-by-name":
      "acaba acabados acabe acaben archivo archivos busca buscame buscar busque busqueme busques carpeta contenga contengan cuyo directorio documento documentos donde empiece empiecen encontrar encuentra encuentrame encuentre existe extension fichero ficheros fotos hay imagenes localice localiza localizame localizar rastrea termina terminados termine terminen ubica ubicame",
    "find-by-size":
      "archivos encima grande grandes mas mayor mayores o ocupa ocupan ocupe pasan pase pesa pesados pesan pese superan superiores",
    "find-matching":
      "anteriores antiguos busca cambiados cambiaron grandes hace mas mayores modificados modificaron ocupan ocupen pasan pasen pesan pesen superan superen tocados viejos",
    "first-lines": "cabecera comienza comienzo empieza encabezado head inicio primeras primero primeros principio",
    "folder-size": "calcula calcular cuanto espacio grande medir mide ocupa ocupacion ocupado peso suma tamano usado",
    "group-add":
      "abra abre abrir alta como crea creacion exista falta groupadd grupo haya inaugura linux local necesito nuevo para quiero unix usuarios",
    "group-join":
      "adiciona adicionar agrega agregame agregar agregue agregues alta anada anadas anade anademe anadir apunta apuntar apunte asigna asignar asigne coloca coloque entrada entrar estar grupo incluir incluya incluye incorpora incorporacion incorporar incorpore inscribe integrante lista meta metas mete meteme meter miembro parte pertenecer pon poner ponga pongas suma sumar sume tambien una une unir",
    "group-leave":
      "baja debe deberia deje echa elimina elimine estar fuera grupo integrante lista membresia miembro pertenecer pertenencia quita quitar saca sacar salga saque",
    "group-members":
      "compone componen componentes composicion compuesto cuentas formado gente grupo integrado integrantes listado miembros personas quien quienes usuarios",
    "host-name": "conectado dime es estamos estoy hostname llama nombre red",
    "input-count": "contar cuantas cuantos cuenta cuentalas cuentame numero total",
    "input-ends": "acaba cola final primeras primeros termina ultimas ultimo ultimos",
    "input-search":
      "aparece busca buscame buscar busque busqueme busques dice dicen donde encontrar encuentra encuentrame encuentre errores esta fallos filtra filtrame filtrar hay lineas localice localiza localizame localizar pone ponen rastrea sale solo tienen ubica ubicame",
    "ip-addresses":
      "adaptadores asignada asignadas configuracion configurada configuradas dame dime direccion direcciones interfaces interfaz interna ip ips local locales privada puesta puestas red tarjeta tarjetas",
    "journal-errors":
      "anotados criticos de del en error errores fallo fallos graves guardados hoy importantes mal problema problemas registrados",
    "journal-size":
      "acumulado chupa chupando come comiendo consume consumen cuanto demasiado disco disk espacio gasta gastado gastan gb gigas grande grandes lleva llevando lugar mb megas mide miden mucho ocupa ocupacion ocupado ocupan ocupando pesa pesado pesan peso sitio tamano tiene tienen total traga tragando usa usado usan",
    "journal-trim":
      "a achica achicar achique adelgaza adelgazar antiguo antiguos baja bajar baje compacta compactar conserva conservar deja dejame dejar deje del depura depurar depure encoge encoger espacio guarda hasta hueco journal journald libera liberame liberar libere limita limitar limite limpia limpiame limpiar limpie limpies limpieza lugar manten mantene mantener maximo ocupa ocupe ocupen pase pasen pese poda podar purga purgar purgue quede recorta recortame recortar recorte recortes reduccion reduce reduci reducir reduzca reduzcas rota sitio supere systemd tamano tope trunca truncar vacia vaciado vaciar vacie vacuum viejo viejos",
    "journal-trim-age":
      "achica anterior anteriores antes antiguas antiguo antiguos borra conserve depura depurar guarde guarden hace haya limita limitar limpia limpiar limpieza lleve lo mas nada o pase pasen previas previos recorta recortar recorte reduce reducir reduzca sea sean solamente solo supera supere tenga tengan tiene unicamente vacia vacuum viejas viejo viejos",
    "kernel-errors":
      "algo bien criticos dmesg error errores fallo fallos kernel mal nada nucleo problema problemas queja quejado quejando quejo solamente solo unicamente",
    "kernel-messages":
      "anillo avisos circular cosas dejado dejo dmesg emitio escribio escrito genera generado genero kernel manda mensajes mirada nucleo nuevas nuevos ocurre ocurrido ojeada ojo pasa pasado paso recientes ring saco ultimo ultimos vistazo",
    "kernel-version": "arquitectura kernel nucleo uname version",
    "kill-process":
      "acaba acabar cargate kill liquida mata matar pid proceso senal sigterm term termina terminar tumba",
    "largest-files":
      "enormes espacio gigantes grande grandes mayores ocupa ocupan ordena ordenados ordename ordenar pesadas pesado pesados pesan sitio top",
    "largest-folders":
      "carpetas clasifica comiendo comiendose directorios disco donde espacio folders gastando grandes llenando mayores ocupa ocupan ocupando ordena ordename ordenar pesa pesadas pesados pesan peso quien subcarpetas subdirectorios tamano",
    "last-lines": "acaba cola fin final finaliza lineas renglones tail termina ultimas ultimo ultimos",
    "last-logins":
      "accedido accedio accesos conectado conectarse conecto conexiones cuando entradas entrado entrar entraron entro ingreso ingresos iniciado inicios logins logueado sesion sesiones ultima ultimo",
    "list-folder":
      "aqui archivos carpeta carpetas contenido cosas dir directorio directorios documentos esta ficheros folder folders hay lista listame listar tengo",
    "listening-ports": "abierto abiertos conexiones escucha escuchan escuchando expuesto puertos sockets tcp udp",
    load: "agobiada agobiado apaga carga cargada cargado cuando cuanto hora liada liado lleva llevamos llevo load media minutos ocupada ocupado prendido promedio reinicia saturada saturado sobrecargada sobrecargado tiempo tiene uptime",
    "log-follow":
      "-f abierta abierto abre abreme abrir actualice actualizando actualizandose atento caliente conectate conforme constantemente continuamente continuo corriendo corriente cortar dame dejame dice directo echando engancharse enganchate entradas escribe escribiendo estate eventos f leyendo lineas lo logueando medida mensajes mientras mira mirando mirar miremos modo momento monitorea monitorear monitorees monitoreo monitoriza monitorizacion monitorizar mostrando mostrandome muestra muestrame necesito observa observar observe ocurre ojo parar pare pasa pasando pegate pendiente pista ponte puesta puesto quedate quiero rastro real refrescando refrescandose registra registrando saca sacando segui seguile seguime seguimiento seguir segun siga sigas sigue siguele siguelo sigueme siguiendo soltando streaming suelta suscribete tail tailea tailear tailf tanto vaya vayan ve ver viendo vigila vigilar vigile vigiles vivo volcando vuelo",
    "make-folder":
      "agrega agregar anade anadir carpeta como crea dir directorio folder llamada llame necesito nueva quiero ruta",
    memory:
      "corto cortos cuanta disponible escasos gb gigas intercambio justos libre llena mal megas memoria queda ram swap total usada virtual",
    move: "cambia cambiale cambiar llame lleva llevame llevar llevate lleve llevese lugar mete meter move moveme mover mueva muevas mueve mueveme nombre pasa pasame pasar pase pon poner renombra renombrame renombrar renombre renombres sitio traslada trasladar",
    "nginx-port": "atender atienda escuchar escuche listen nginx servir sirva",
    "os-version":
      "corre datos debian distribucion distro estamos estoy fedora info informacion linux o operativo sistema ubuntu version",
    "package-cleanup":
      "auto autolimpieza automatica automaticamente automaticos autoremove bibliotecas borrando dependencias deshacerse deshacete deshazte desinstala desinstalar desinstale eliminando falta fuera hacen hagan librerias limpieza nadie necesite necesiten no paquetes programas quitando restos sirva sirvan sobra sobre use usen",
    "package-files":
      "-l archivos binarios carpetas comandos contenido directorios documentos donde ejecutables ficheros instala instaladas instalado instalados instalo l lista listado paquete pertenecen programa programas puso relacion rpm rutas son trae trajo viene vienen",
    "package-held":
      "actualizan actualizaran anclados bloqueada bloqueado bloqueados congelada congelado congelados excluidos fijada fijado fijados fijos hold lista listado pineados retenido retenidos showhold van",
    "package-history":
      "actualice actualizaciones actualizadas actualizado actualizados actualizamos actualizaron actualizo anoche anteayer aplicaciones aplicadas apt cambiado cambio cambios cuando desinstaladas desinstalado desinstalados desinstalo dnf domingo dpkg he hechas hemos historial instalacion instalaciones instaladas instalado instalados instalamos instalaron instalaste instale instalo jueves lunes martes mes metido miercoles mismo movimientos nuevos operaciones pacman paquetes pasada poco programas puesto quitado quito recientemente recientes sabado software ultimamente ultimo viernes zypper",
    "package-hold":
      "actualice actualicen actualices actualizacion actualizaciones actualizar actualizara ancla anclar ancle apt-mark bloquea bloquear bloquee clava clavar como congela congelado congelame congelar congele debe espera evita evitar evite excluir excluya excluye fija fijar fije fijo hold holdea impedir impida impide inmoviliza inmovilizar marca marcar mark marque mueva no pinea pinear quedarnos quedarse quedate quiero quieto reten retene retener retenga retenido sin suba toque version",
    "package-info":
      "apt-cache como conocer contame cuentame dame datos depende dependencias describe describeme describir descripcion detalla detalles disponible es explica explicame ficha hablame info informacion mantiene muestra muestrame ocupa pacman paquete pesa programa resumen saber show tal tamano ver zypper",
    "package-install":
      "agrega agregar anade anadir e instala instalacion instalame instalar instale instaleme instales install mete metele necesito pon ponle ponme quiero tener y",
    "package-installed": "instalada instalado version",
    "package-owner":
      "ahi alli aqui corresponde donde duena dueno es instala instalo ofrece paquete pertenece propietario provee puso sale salido salio seria trajo viene vino",
    "package-refresh":
      "apt base cache catalogo datos indice indices informacion lee leer lista listado listas makecache metadatos nuevas nuevos refresh relee repos repositorios trae traer traete update",
    "package-release":
      "actualice actualizaciones actualizarse bloquear bloqueo congelacion congelados congelar dejar demas desancla desanclar desbloquea desbloquear desbloquee descongela descongelar descongele desfija desfijar desretener fijacion hold libera liberar libere liberes normalmente permita permite permitir pueda puede retencion retener retenidos siempre solta soltar suelta suelte unhold vuelva",
    "package-remove":
      "aplicacion app deshacerte deshazte desinstala desinstalacion desinstalame desinstalar desinstale desinstales elimina elimine paquete programa quita quitame quitar quite remove remover remueva remueve saca sacame sacar saque",
    "package-search":
      "apt busca buscame buscar busques cual encuentra encuentrame llama paquete paquetes programa programas repos repositorios",
    "package-updates": "actualizaciones actualizado actualizar dia paquetes",
    "package-upgrade":
      "actualice actualiceme actualices actualiza actualizacion actualizaciones actualizada actualizado actualizame actualizar aplicaciones apt completa debian dia disponible dnf full general novedades pacman paqueteria paquetes parchea parchear parchee parches pasada pendiente ponerse ponme ponte procede proceder programas software suba sube subir todo ubuntu update updatea updatear updates upgrade upgradea upgradear zypper",
    "password-change":
      "acuerdo ahora cambia cambiarla cambie cambio clave contra contrasena es genera generar genere hacele hazle mi necesito nueva olvidado olvide olvido otra palabra pass passwd password perdi perdido perdio quiero recuerda recuerdo renueve reset reseteo restablecimiento root sea ser sera superusuario tenga una use usted",
    "password-expiry":
      "antiguedad cada caduca caducada caducado caducar caducara caducidad caduco caduque cambiar cambio chage cuando dura envejecimiento estado expira expiracion expirada expirar expirara expire expiro falta politica pronto queda quedan renovar sirve situacion vale valida validez vence vencer vencera vencida vencimiento vencio venza vida vigencia vigente",
    "ping-host":
      "arriba checa comprueba conexion contesta encendido internet levantado llegamos llego ping pings prueba red responde revisa ve verifica vivo",
    "port-user": "agarrado cogido escucha esta ocupa ocupado ocupando puerto tomado usa usando",
    "power-off":
      "apaga apagada apagado apagale apagame apagar apagon apague apagueme apagues baja bajar baje cerrar cierra cierre desconecta desconectar desconecte deten detener detenga limpio linux now ordenado para parar pare power poweroff shutdown shutdownea termina tumba tumbar ya",
    "previous-boot-log":
      "anterior anteriores antes apagado apago caida causa causo cayo colgo congelo cuelgue hizo justo motivo murio otro pasada pasado penultimo previa previo previos provoco razon reinicio ultima",
    "processes-by-name": "abierto corriendo ejecucion ejecutandose identificador numero pid pids proceso procesos",
    reboot:
      "apaga apagar linux operativo rearranca rearrancar reboot reboota rebootea rebootear reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea volve volver vuelva vuelve",
    "reboot-needed":
      "falta necesita pendiente pendientes pide rebootear reiniciar reiniciarlo reinicie reinicio requiere sera",
    "reload-units":
      "acabo archivos avisa avisale avisar cambio cambios cargar configuracion daemon-reload decile decir definicion definiciones demon digale dile editadas editados ficheros files he lea leer modificadas modificados nueva nuevas recarga recargala recargalo recargar recargue relea relectura relee releer reload servicios systemctl systemd unidades units volver",
    "remove-file":
      "archivo borra borrame borrar borre borres carpeta completa completo contenido desaparecer deshacerse deshacerte deshazte dir directorio documento elimina eliminar elimine elimines entera entero fichero folder manda mandar quita quitar quite remover remueva remueve suprima suprime suprimir tira tirar todo",
    "running-services": "cuantos demonios lista listado listar marcha servicios",
    "search-text":
      "aparece archivo archivos busca buscame buscar busque busqueme busques cadena con contengan contiene contienen dice digan documento documentos donde encontrar encuentra encuentrame encuentre errores esta fichero ficheros figura frase grep linea lineas localice localiza localizame localizar menciona mencionan mencionen palabra palabras pone rastrea sale tengan termino texto tienen ubica ubicame",
    "service-disable":
      "arranque desactiva desactivar desactive desactives deshabilita deshabilitar evita impide inhabilita inicio servicios",
    "service-enable":
      "activa activame activar active actives arranque automaticamente empiece habilita habilitar habilite habilites inicie levante pon poner prenda solo",
    "service-reload":
      "aplica aplicar cargar config configuracion leer recarga recargame recargar recargue recargues relea relee releer reload",
    "service-restart":
      "arranca enciende falta hay prende rearranca rearrancar rearranque rebootea reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea servicio toca volve volver vuelva vuelve",
    "service-start":
      "andar arranca arrancame arrancar arranque arranques corra correr ejecuta encender encienda enciende funcionar funcione inicia iniciar inicie inicies lanza lanzar levanta levantame levantar levante levanteme levantes marcha nuevo otra prenda prende prendeme prender servicio start vez",
    "service-status":
      "activa activo anda andando arranca arrancada arrancado arriba bien cae caida caido cayo checa chequea chuta comprueba corre corriendo ejecucion encendida encendido encuentra esta estado estatus falla funciona funcionando furula hay inicia iniciada iniciado jala levantada levantado marcha mira muerta muerto no o ocurre ok parada parado pasa prendida prendido responde revisa running salud servicio sigue situacion status sucede tira up va verifica viva vivo",
    "service-stop":
      "abajo apaga apagame apagar apague apagues baja bajame bajar baje bajeme cerrar cierra completamente completo deten detene detener detenga detengas detenme frena frenar mata matar para parame parar pare pares quita saca servicio stop termina terminar tira tumba tumbame tumbar tumbe vez",
    "show-file":
      "abra abre abreme abrir archivo cat completo contenido contiene dame dice documento ensena ensename ensenamelo ensenar entero fichero imprime imprimeme imprimir leame lee leeme leer mira mostrar muestra muestrame muestreme pantalla pasame pone saca sacame tiene trae ver visualiza visualizar volcame volcar vuelca",
    "sudo-users":
      "admin administracion administrador administradora administradoras administradores administrar admins comandos cuentas dado deja dieron dio gestionar manda mandan permiso permisos permite personas poderes privilegiadas privilegiados puede pueden root sudo sudoer sudoers super superusuario superusuarios usuarios",
    "system-cron":
      "/etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.monthly /etc/cron.weekly /etc/crontab automaticas contenido cron cron.d cron.daily cron.hourly cron.monthly cron.weekly cronjobs crons crontab global jobs periodicas programadas programado programo scripts tareas trabajos",
    "time-sync":
      "adelanta ajustada atrasa automatica bien checa chequea chrony chronyc comprueba correcta desfasa desfasada desfasado desfase desvia desviado desvio estado hora mal ntp offset reloj revisa sincronia sincroniza sincronizacion sincronizada sincronizado sincronizando sincronizo timedatectl verifica",
    timers:
      "ejecuta programada programadas programado programados proximas proximo siguiente siguientes temporizadores timers",
    "timezone-set":
      "ajusta cambia cambiale cambialo cambiame cambiar cambie cambio configura deja dejalo franja hora horario huso mover mueve necesito pasa pasar pon pone poner ponga ponla ponlo ponme quiero quisiera reloj time timezone zona",
    "top-cpu":
      "activos consumen cpu cuanta glotones lenta lentisimo lento micro muy pesados procesador procesos quemando satura saturando super top tope",
    "top-memory": "consumen glotones memoria pesados procesos ram top",
    "unit-file":
      ".service abre abrir archivo arranca cat comando como config configuracion configurada contenido contiene corre declarada declarado definicion definida definido descrita descrito dice donde ejecuta encuentra ensena escrita escrito fichero file hay imprime lanza lee leer lineas lleva opciones orden parametros pasame pone punto saca sacame service texto unidad unit vive vuelca",
    "unit-journal":
      "abre abrir aparece bitacora bitacoras cuenta de desde diario dice dicho entradas escribe escrito haciendo hay hizo journal lineas lo log logs mensajes ocurrido ocurrio pasado paso pone registrado registro registros sale salio sucedio traza trazas ultimas ultimos",
    "user-add":
      "abre abrir agrega agregame agregar agregue alta anada anade anadir clave contrasena crea creale creame crear crearle cree crees cuenta haz hazle mete meter nueva nuevo password registra registrar registre",
    "user-groups": "estoy formo groups grupo grupos id membresia mis pertenencia pertenezco primario principal soy",
    "user-list": "cuantos cuentas lista listado quien usuarios",
    "user-lock":
      "acceso ahora bloquea bloqueada bloqueado bloqueale bloqueame bloquear bloquearle bloquee bloqueele bloquees bloqueo borrarla borrarlo candado cerrale cerrar cierra cierrale cierre congela congelar cuenta deje dejes desactiva desactivale desactivar desactive deshabilita deshabilitada deshabilitale deshabilitar deshabilite eliminarla eliminarlo evita evitar evite impedir impida impide inactiva inactivar inhabilita inhabilitar inhabilite login momento negale negar niega niegue permita permitas poder prohiba prohibe prohibile prohibir pueda quiero sin suspenda suspende suspender temporal temporalmente",
    "user-remove":
      "a baja becario borrado cerra cerrar cierra cierre colega companero conservando cuenta dejando deluser desaparecer elimina eliminacion empleado exista existira guardando llamada login manteniendo nombre pero sin tener trabaja userdel usuaria usuario",
    "user-remove-home":
      "a ademas asimismo completamente completo cuenta dejar deluser e junto login nada paso personal rastro su sus suyo tanto todo userdel usuaria usuario y",
    "user-unlock":
      "abra abre abrele abrile abrir acceda acceder acceso activa activar active bloqueada bloqueado bloqueo candado castigo conectarse conecte dar desbloquea desbloqueale desbloqueame desbloquear desbloquee desbloqueele desbloquees desbloqueo descongela descongelar entrar entre habilita habilitar habilite ingresar nuevamente nuevo otra poder pueda reactiva reactivacion reactivale reactivar reactive rehabilita rehabilitar rehabilite suspension vuelva",
    "who-is-on":
      "abierta activa alguien alguno conectado conectados gente iniciada logueados quien quienes sesion sesiones usuarios",
  },
  en: {
    "block-devices": "devices disks drives hard layout list mounted partitions table",
    "boot-blame":
      "blame boot booting boots bottleneck bottlenecks breakdown delayed delaying delays each go held holding long longest makes making most process slow slowed slowest slowing slowly slows so spent start starts startup time times took why",
    "boot-log":
      "boot booted booting bootlog came current go happened journal log logged messages process recorded say start started starting startup turned written",
    "boot-time":
      "analyze duration fast give long much needed quick quickly required seconds slow slowly speed systemd-analyze taken takes tell time times timing took",
    copy: "back backup complete copy duplicate entire over whole",
    "count-lines": "count line lines long many number total",
    "cpu-info": "core cores count cpu cpus kind number processor processors threads",
    crontab: "cron crontab scheduled table",
    "crontab-edit":
      "-e change changes cron crontab e edit editor entry job jobs line modify nano root something tab table task vi vim",
    "date-time": "current date day time timezone today today's zone",
    "default-route": "default gateway internet out route router routes routing way",
    "disk-free":
      "almost disk disks doing drive drives file filesystem filesystems filling free full gb gigabytes gigs hard left looking much nearly partition partitions room running space storage usage use volume volumes",
    "dns-lookup": "address dns ip look lookup point resolve",
    "enabled-services": "comes daemons enabled launched launches programs runs services started starts",
    "failed-logins":
      "access anyone attack attacked attempts bad break breakin could denied entered errors fail failed failing failures force forced hack hacked hacking incorrect intrusion invalid lastb logins manage passwords people refused rejected somebody someone tried trying unable unsuccessful wrong",
    "failed-units":
      "any anything broken crashed dead down error errors fail failed failing failures not services start state working",
    "find-by-age":
      "changed created edited modified not old older recent recently stale today touched unmodified untouched updated",
    "find-by-name":
      "all anything documents end ending everything extension files find hunt locate look matching names search there type where which whose",
    "find-by-size": "above anything bigger everything exceed exceeding greater heavier larger more or over weigh",
    "find-matching": "above bigger changed larger modified more older over touched",
    "first-lines": "begin beginning first head header opening start top",
    "folder-size": "big calculate heavy large measure much size taken usage use used work",
    "group-add": "add added call create created exist group groupadd linux made name need new should want",
    "group-join": "add added append assign enrol enroll give grant group include into join member part put",
    "group-leave": "group leave longer member membership must off out removed should taken",
    "group-members": "belong belongs forms group makes many members membership people users who",
    "host-name": "am called hostname name this we",
    "input-count": "count line many number total",
    "input-ends": "end final first last latest tail top",
    "input-search": "errors failures filter find grep hunt lines locate look only search there where",
    "ip-addresses":
      "address addresses card cards configured interface interfaces internal ip ips lan local network private",
    "journal-errors": "critical error errors failures problems recent serious today wrong",
    "journal-size":
      "big disk footprint gigabytes gigs large lot megabytes megs much occupied room size space storage taken too usage used",
    "journal-trim":
      "at bring cap clean clear compact cut down free get journal keep leave leaving limit make most no old oldest only prune purge reclaim reduce shrink size smaller so take to trim truncate until vacuum",
    "journal-trim-age":
      "ago before clean cut except keep limit more old older only over reduce shorten shrink trim vacuum",
    "kernel-errors":
      "anything bad check complaining critical dmesg error errors failures filter happy healthy just kernel limit look ok okay only problems serious",
    "kernel-messages":
      "anything buffer dmesg dump happened kernel linux logged logging open print read reporting reports ring said saying says since wrote",
    "kernel-version": "architecture kernel linux running uname version",
    "kill-process": "end kill pid process send terminate",
    "largest-files": "big biggest first heaviest huge large largest most size sort sorted top",
    "largest-folders":
      "ate biggest directories eating eats filling folders go going gone heaviest hogs largest size sort takes taking uses using",
    "last-lines": "bottom end last latest lines tail",
    "last-logins": "accesses connected connections history ins last logged logins recently sessions signed was when",
    "list-folder": "content contents dir directories documents files folder folders list ls show stuff things what",
    "listening-ports": "exposed listen listening open ports sockets tcp udp",
    load: "average averages busy heavy load loaded long overloaded since stressed time uptime when working",
    "log-follow":
      "-f along as coming constantly continuous continuously end eye f feed follow following going live live-tail livetail mode monitor open posted printing real real-time realtime showing stream streaming tail tailing they updated watch watching",
    "make-folder": "add as create make mkdir need new parents set want",
    memory: "gb gigabytes gigs memory much ram running swap swapping virtual",
    move: "bring give move name put relocate rename send shift take transfer",
    "nginx-port": "change listen move nginx serve set switch",
    "os-version": "debian distribution distro info information linux name operating or os release ubuntu version",
    "package-cleanup":
      "auto automatically autoremove behind clean cleanup depends left leftover longer nobody not nothing obsolete orphan orphaned orphans redundant removal removing stale tidy unnecessary unneeded unused",
    "package-files":
      "binaries came commands content contents everything executables files install installed list listing package programs provided shipped where",
    "package-held": "frozen going held hold holds kept list locked many pinned showhold will",
    "package-history":
      "added changed changes few friday history install installations installed installs last lately latest log made monday month new newly night packages programs put recent recently saturday software sunday things thursday today tuesday update updated updates upgrade upgraded upgrades was wednesday week when yesterday",
    "package-hold":
      "apt-mark back block exclude freeze hold keep leave lock mark never not pin prevent skip stop sure updating upgrading version",
    "package-info":
      "about apt apt-cache available big depend dependencies describe description details dnf do explain for info information know large maintains package something summary you zypper",
    "package-install": "add and download get install installed need put set want",
    "package-installed": "check installed see version",
    "package-owner": "belong come find installed look owns package put",
    "package-refresh":
      "apt apt-get available cache check database date download fetch fresh grab index latest lists makecache metadata new newest pull re-read refresh reload renew repos repositories repository resync sources sync synchronise synchronize update zypper",
    "package-release":
      "again allow cancel held hold holding lift lock permit pin release resume so undo unfreeze unhold unlock unpin version",
    "package-remove": "app drop package program purge remove rid take uninstall uninstalled",
    "package-search":
      "apt available brings contains find gives has hunt locate look package packages provides repos repositories search there where",
    "package-updates": "anything can date many needs outdated packages should updated updates upgradable upgrades",
    "package-upgrade":
      "apply complete date debian fedora full install latest linux needs operating os outdated packages patch put security ubuntu update updates upgradable upgrade upgrades",
    "password-change":
      "assign change forgot forgotten give help let lost need needs passphrase passwd password reset root want",
    "password-expiry":
      "age ageing aging change changed days expiration expire expired expiring expiry info information long must old password policy state status validity when",
    "ping-host":
      "alive answer answering connection connectivity internet online ping pingable pings reach reachable respond responding send up",
    "port-user": "bound open port taken what who",
    "power-off":
      "bring entire halt immediately linux now off once power powered poweroff shut shutdown switch switched thing turn turned whole",
    "previous-boot-log": "ago before but cause caused earlier happened led made one previous prior reason was why",
    "processes-by-name": "check id pid pids process processes running see",
    reboot: "again give linux operating reboot restart",
    "reboot-needed": "due necessary need needed pending reboot require required restart waiting want why",
    "reload-units":
      "changed changes daemon-reload edits notice pick re-read re-scan read refresh reload reparse reread rescan see units",
    "remove-file": "away completely contents delete entirely erase everything remove rid trash",
    "running-services": "as daemons services",
    "search-text":
      "appear contain containing documents errors files find grep hunt line lines locate look mention mentioning mentions occurrences phrase say search string term text where with word words",
    "service-disable": "autostart coming deactivate disable launching remove starting take",
    "service-enable": "activate add autostart come enable launch run set start",
    "service-reload": "apply but config configuration not re-read refresh reload reread settings without",
    "service-restart": "again bounce could cycle give kick needs re-start reset restart restarted restarting stop",
    "service-start": "boot bring fire get going kick launch life power run service spin start started turn up",
    "service-status":
      "broken check condition crash crashed die died down fail failed failing gone happened health how inspect is not or see starting state status stop stopped tell verify what why work working",
    "service-stop": "bring completely down end entirely halt kill off shut shutdown stop stopped take terminate turn",
    "show-file":
      "cat contain content contents display document does dump file give like open output print read say see show spit type view",
    "sudo-users":
      "able admin administer administrative administrator administrators admins allowed can could may permission permissions privileged right rights root sudo sudoer sudoers superuser superusers",
    "system-cron":
      "/etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.monthly /etc/cron.weekly /etc/crontab configuration content contents cron cron.d cron.daily cron.hourly cron.monthly cron.weekly crontab crontabs daily everything hourly jobs monthly root root's schedule scheduled setup table weekly",
    "time-sync":
      "accurate chrony chronyc clock correct drift drifting far if network ntp off offset right state status sync synced synchronisation synchronise synchronised synchronization synchronize synchronized syncing time timedatectl timesyncd whether wrong",
    timers: "next runs scheduled timers upcoming",
    "timezone-set":
      "as change clock configure make move need put set should standard switch time time-zone timezone tz use want zone",
    "top-cpu": "busiest busy cpu crawling heaviest heavy hungry loaded processes processor slow top very why",
    "top-memory": "going heavy hogs hungry memory processes ram top",
    "unit-file":
      ".service cat command config configuration configured content contents declared defined definition dump file open options read see set settings systemd text unit what where",
    "unit-journal":
      "doing entries happened journal last lines log logged logging logs messages past said say saying service unit write written",
    "user-add": "account add as create home make new password register set",
    "user-groups": "group groups main membership memberships primary secondary supplementary",
    "user-list": "account accounts existing local users",
    "user-lock":
      "able access accessing account allow away ban bar being block blocked connecting cut deactivate deleting deny disable disabled ensure freeze getting guarantee let lock locked logging refuse revoke signing suspend suspended temporarily",
    "user-remove":
      "account but close delete deluser drop erase from keep keeping leaving left linux login remove rid scrap shut terminate userdel without",
    "user-remove-home":
      "account and both completely data deluser dir entirely everything files fully her his home its leaving login nothing nuke purge their userdel well wipe",
    "user-unlock":
      "active again allow block enable give let lock open re-enable re-enabled re-open reactivate reenable reopen restore reverse suspension unblock unblocked undo unfreeze unlock unlocked unsuspend usable",
    "who-is-on": "anybody anyone else logged logins sessions somebody someone users who",
  },
};

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
    "block-devices": "discos dispositivos duros lista listado montado particiones tabla unidades",
    "boot-blame":
      "atrasa atrasan blame cada culpable culpables demora demoran demoraron demoro desglose enlentece frena frenan hacen hizo lentas lento lentos por ralentiza ralentizan ralentizo responsable responsables retrasa retrasan retraso tarda tardado tardan tardaron tardo tiempo tiempos",
    "boot-log":
      "arrancar arranque boot bootear booteo bootlog cuando desde dijo encender encendido iniciar inicio lo mensajes ocurrido ocurrio pasado paso registrado registro salio solo sucedio",
    "boot-time":
      "analyze cuanto demora demoro duracion lento lleva llevo minutos necesita necesito rapido segundos systemd-analyze tarda tardado tardo tiempo tiempos toma tomo",
    copy: "backup copia copiame copiar copie copieme copies duplica duplicar guarda guardar respalda respaldar respaldo seguridad",
    "count-lines": "cuantas filas largo lineas numero renglones total",
    "cpu-info":
      "caracteristicas cores cpu cpus datos frecuencia hilos informacion marca micro microprocesador modelo nucleos numero procesador procesadores tipo velocidad",
    crontab: "cron crontab programadas programado tareas trabajos",
    "crontab-edit":
      "-e algo cambiarlo cron crontab e edicion edita editarlo editor entrada job linea modificarlo tab tabla tarea tareas trabajo",
    "date-time": "dia estamos fecha hora horas huso reloj zona",
    "default-route":
      "defecto enrutador enrutamiento gateway pasarela predeterminada puerta router rutas ruteo sale salgo salimos tabla",
    "disk-free":
      "% acabando actual almacenamiento archivos como disco discos disponible duro duros espacio estado ficheros filesystem filesystems gb gigas le les libre llena llenando llenas lleno llenos lugar megas ocupacion ocupado particion particiones porcentaje queda raiz sistemas sitio situacion tal usado uso",
    "dns-lookup": "apunta direccion dns ip resolver resuelve resuelveme",
    "enabled-services":
      "activados arranca arrancan arranque carga cargan empiezan habilitados inicia inician inicio levanta levantan prenden servicios",
    "failed-logins":
      "claves contrasenas denegadas denegados equivocada equivocado errado erronea erroneas erroneos errores fallado fallida fallidas fallidos fallos fracasadas fracasados frustradas frustrados fuerza incorrecta incorrectas incorrectos intentado intentando intentaron intento intentos invalida invalidas invalidos lastb mala metido passwords puesto quisieron quiso rechazadas rechazados ssh sshd trataron trato",
    "failed-units":
      "algo algun alguno arrancado arrancan arrancaron arranco arranque caida caidas caido caidos cayeron cayo error errores estado failed falla fallada falladas fallado fallados fallan fallando fallaron falle fallida fallidas fallido fallidos fallo fallos funcionan funcionando funcione haya hayan mal problemas rota rotas roto rotos servicios tronaron unidades",
    "find-by-age":
      "anteriores antiguos cambiadas cambiado cambiados cambian cambiaron cambio creadas creados hace hoy mas modificadas modificado modificados modificaron modifico no recientes sin tocadas tocado tocados viejos",
    "find-by-name":
      "acaba acabados acabe acaben archivo archivos busca buscame buscar busque busqueme busques carpeta contenga contengan cuyo directorio documento documentos donde empiece empiecen encontrar encuentra encuentrame encuentre existe extension fichero ficheros fotos hay imagenes localice localiza localizame localizar rastrea termina terminados termine terminen ubica ubicame",
    "find-by-size":
      "encima grande grandes mas mayor mayores o ocupa ocupan ocupe pasan pase pesa pesados pesan pese superan superiores",
    "find-matching":
      "anteriores antiguos busca cambiados cambiaron grandes hace mas mayores modificados modificaron ocupan ocupen pasan pasen pesan pesen superan superen tocados viejos",
    "first-lines": "cabecera comienza comienzo empieza encabezado head inicio primeras primero primeros principio",
    "folder-size": "calcula calcular cuanto espacio grande medir mide ocupa ocupacion ocupado peso suma tamano usado",
    "group-add": "alta crea creacion exista falta groupadd grupo haya nuevo",
    "group-join":
      "adiciona adicionar agrega agregame agregar agregue agregues anada anadas anade anademe anadir apunta apuntar apunte asigna asignar asigne coloca coloque grupo incluir incluya incluye incorpora incorporar incorpore inscribe integrante meta metas mete meteme meter miembro parte pon poner ponga pongas suma sumar sume una une unir",
    "group-leave": "deje grupo membresia pertenencia saca salga",
    "group-members": "compone componen composicion grupo integrantes listado miembros personas quien usuarios",
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
      "consume consumen cuanto disco disk espacio gasta gastan grande grandes lleva mide ocupa ocupacion ocupado ocupan ocupando pesa pesado pesan peso tamano tiene tienen usa usado usan",
    "journal-trim":
      "achica achicar achique adelgaza adelgazar antiguo baja bajar baje compacta compactar conserva conservar deja dejame dejar deje depura depurar depure encoge encoger guarda libera liberame liberar libere limita limitar limite limpia limpiame limpiar limpie limpies limpieza manten mantene mantener ocupe ocupen pase pasen pese poda podar purga purgar purgue quede recorta recortame recortar recorte recortes reduce reduci reducir reduzca reduzcas supere trunca truncar vacia vaciar vacie vacuum viejo",
    "journal-trim-age":
      "achica anterior anteriores antes antiguas antiguo antiguos borra conserve depura depurar guarde guarden hace limita limitar limpia limpiar limpieza mas nada pase pasen recorta recortar recorte reduce reducir reduzca solamente solo tenga tengan unicamente vacia vacuum viejas viejo viejos",
    "kernel-errors": "dmesg error errores fallos kernel nucleo problemas queja quejado quejando quejo solo",
    "kernel-messages": "anillo circular dejado dejo dmesg emitio escribio escrito kernel lo mensajes nucleo ring saco",
    "kernel-version": "arquitectura kernel nucleo uname version",
    "kill-process":
      "acaba acabar cargate kill liquida mata matar pid proceso senal sigterm term termina terminar tumba",
    "largest-files":
      "enormes espacio gigantes grande grandes mayores ocupa ocupan ordena ordenados ordename ordenar pesadas pesado pesados pesan sitio top",
    "largest-folders":
      "carpetas clasifica comiendo comiendose directorios disco donde espacio folders gastando grandes llenando mayores ocupa ocupan ocupando ordena ordename ordenar pesa pesadas pesados pesan peso quien son subcarpetas subdirectorios tamano",
    "last-lines": "acaba cola fin final finaliza lineas renglones tail termina ultimas ultimo ultimos",
    "last-logins":
      "accedido accedio accesos conectado conecto conexiones cuando entradas entrado entraron entro fue ingreso ingresos iniciado inicios logins logueado sesion sesiones ultima ultimo",
    "list-folder":
      "aqui archivos carpeta carpetas contenido cosas dir directorio directorios documentos esta ficheros folder folders hay lista listame listar tengo",
    "listening-ports": "abierto abiertos conexiones escucha escuchan escuchando expuesto puertos sockets tcp udp",
    load: "agobiada agobiado apaga carga cargada cargado cuando cuanto hora liada liado lleva llevamos llevo load media minutos ocupada ocupado prendido promedio reinicia saturada saturado sobrecargada sobrecargado tiempo tiene uptime",
    "log-follow":
      "-f abierta abierto actualice caliente conforme constantemente continuamente continuo corriendo dice directo echando entradas escribe escribiendo eventos f lineas logueando medida mensajes mientras mira mirar miremos momento monitorea monitorear monitorees monitoriza monitorizar observa observar observe ocurre parar pare pasa pasando puesta puesto real registra registrando saca sacando segui seguile seguime seguir segun siga sigas sigue siguele sigueme soltando suelta tail tailea tailear tailf vaya ve ver viendo vigila vigilar vigile vigiles vivo volcando vuelo",
    "make-folder":
      "abre abrir agrega agregar anade anadir carpeta como crea dir directorio folder necesito nueva quiero ruta",
    memory:
      "corto cortos cuanta cuanto disponible escasos gb gigas intercambio justos libre llena mal megas memoria queda ram swap total usada virtual",
    move: "cambia cambiale cambiar llame lleva llevame llevar llevate lleve llevese lugar mete meter move moveme mover mueva muevas mueve mueveme nombre pasa pasame pasar pase pon poner renombra renombrame renombrar renombre renombres sitio traslada trasladar",
    "nginx-port": "atender atienda escuchar escuche listen nginx quiero servir sirva",
    "os-version":
      "corre datos debian distribucion distro estamos estoy fedora info informacion linux o operativo sistema ubuntu version",
    "package-cleanup":
      "auto autoremove bibliotecas borrando dependencias deshacerse deshacete deshazte eliminando librerias limpia limpiame limpiar limpie limpies limpieza paquetes programas quitando ya",
    "package-files":
      "-l archivos binarios comandos contenido contiene documentos donde ejecutables ficheros incluye instala instalado instalados instalo l lleva paquete pertenecen programa programas puso rpm rutas son trae vienen",
    "package-held":
      "actualizan actualizaran anclados bloqueado bloqueados congelado congelados cuantos excluidos fijado fijados hold lista listado paquetes pineados retenido retenidos showhold van",
    "package-history":
      "actualice actualizaciones actualizadas actualizado actualizados actualizamos actualizaron actualizo aplicaciones aplicadas apt cuando desinstaladas desinstalado desinstalados desinstalo dnf dpkg fue he hechas hemos instalacion instalaciones instaladas instalado instalados instalamos instalaron instalaste instale instalo operaciones pacman paquetes programas puesto quito software ultimo zypper",
    "package-hold":
      "actualice actualicen actualizacion actualizara ancla anclar ancle apt-mark bloquea bloquear bloquee clava clavar congela congelame congelar congele deja dejar deje espera evita evitar evite excluir excluya excluye fija fijar fije hold holdea impedir impida impide inmoviliza inmovilizar manten mantene mantener mantenga marca marcar mark marque mueva pinea pinear reten retene retener retenga suba toque",
    "package-info":
      "apt-cache dame datos depende dependencias describe describeme describir descripcion detalla detalles disponible explica explicame ficha info informacion mantiene muestra muestrame ocupa pacman paquete pesa programa resumen show tamano ver zypper",
    "package-install":
      "agrega agregar anade anadir e instala instalacion instalame instalar instale instaleme instales install mete metele necesito pon ponle ponme quiero tener y",
    "package-installed": "instalada instalado version",
    "package-owner": "ahi alli aqui corresponde dueno es paquete pertenece propietario sale salido salio viene",
    "package-refresh":
      "base cache catalogo datos indice indices informacion lee leer lista listas makecache metadatos nuevas nuevos refresh relee repos repositorios trae traer traete update",
    "package-release":
      "actualice actualizarse bloquear bloqueo congelacion congelados congelar desancla desanclar desbloquea desbloquear desbloquee descongela descongelar descongele desfija desfijar desretener hold libera liberar libere liberes permita permite permitir pueda retencion retener retenidos solta soltar suelta suelte unhold vuelva",
    "package-remove":
      "aplicacion app deshacerte deshazte desinstala desinstalacion desinstalame desinstalar desinstale desinstales elimina elimine paquete programa quita quitame quitar quite remove remover remueva remueve saca sacame sacar saque",
    "package-search":
      "apt busca buscame buscar busques cual encuentra encuentrame llama paquete paquetes programa programas repos repositorios",
    "package-updates": "actualizaciones actualizado actualizar dia paquetes",
    "package-upgrade":
      "actualice actualiceme actualices actualiza actualizacion actualizaciones actualizado actualizame actualizar aplicaciones debian dia full novedades paqueteria paquetes parchea parchear parchee parches ponme programas software suba sube subir todo ubuntu update updatea updatear updates upgrade upgradea upgradear",
    "password-change":
      "ahora cambia cambio clave contra contrasena es necesito olvidado olvido paso pass passwd password perdido perdio quiero recuerda reset reseteo restablecimiento sea ser sera tenga",
    "password-expiry":
      "antiguedad caduca caducada caducado caducara caducidad caduco cambio chage cuando dura expira expiracion expirada expirara expiro falta politica queda sirve vale validez vence vencera vencida vencimiento vencio vida vigencia",
    "ping-host":
      "arriba checa comprueba conexion contesta encendido internet levantado llegamos llego ping pings prueba red responde revisa ve verifica vivo",
    "port-user": "agarrado cogido escucha esta ocupa ocupado ocupando puerto tomado usa usando",
    "power-off":
      "apaga apagada apagado apagale apagame apagar apagon apague apagueme apagues desconecta desconectar desconecte deten detener detenga linux para parar pare power poweroff shutdown shutdownea todo",
    "previous-boot-log": "anterior anteriores antes apago cayo colgo justo pasado penultimo previo previos reinicio",
    "processes-by-name":
      "abierto corriendo cuantos ejecucion ejecutandose identificador numero pid pids proceso procesos",
    reboot:
      "apaga apagar linux operativo rearranca rearrancar reboot reboota rebootea rebootear reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea volve volver vuelva vuelve",
    "reboot-needed":
      "falta necesita pendiente pendientes pide rebootear reiniciar reiniciarlo reinicie reinicio requiere sera",
    "reload-units":
      "archivos cambio cambios cargar configuracion daemon-reload definicion definiciones demon ficheros files lea leer nueva nuevas recarga recargala recargalo recargue relea relee reload servicios systemctl systemd unidades units",
    "remove-file":
      "borra borrame borrar borre borres completa completo contenido desaparecer deshacerse deshacerte deshazte elimina eliminar elimine elimines entera entero manda mandar quita quitar quite remover remueva remueve suprima suprime suprimir tira tirar todo",
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
      "arranca enciende falta hay prende rearranca rearrancar rearranque rebootea reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea servicio toca volve volver vuelva vuelve y",
    "service-start":
      "andar arranca arrancame arrancar arranque arranques corra correr ejecuta encender encienda enciende funcionar funcione inicia iniciar inicie inicies lanza lanzar levanta levantame levantar levante levanteme levantes marcha nuevo prenda prende prendeme prender servicio start vez",
    "service-status":
      "activa activo anda andando arranca arriba bien cae caida caido cayo checa chequea chuta comprueba corre corriendo encuentra esta estado estatus falla funciona funcionando furula hay inicia jala le levantada levantado mira no o ocurre pasa prendida prendido responde revisa salud servicio sigue situacion status sucede tira va verifica viva vivo",
    "service-stop":
      "abajo apaga apagame apagar apague apagues baja bajame bajar baje bajeme cerrar cierra completamente completo deten detene detener detenga detengas detenme frena frenar mata matar para parame parar pare pares quita saca servicio stop termina terminar tira tumba tumbame tumbar tumbe vez",
    "show-file":
      "abra abre abreme abrir archivo cat completo contenido contiene dame dice documento ensena ensename ensenamelo ensenar entero fichero imprime imprimeme imprimir leame lee leeme leer mira mostrar muestra muestrame muestreme necesito pantalla pasame pone quiero saca sacame tiene trae ver visualiza visualizar volcame volcar vuelca",
    "sudo-users":
      "admin administracion administrador administradora administradores administrar admins cuentas gestionar manda mandan personas puede pueden root sudo sudoer sudoers super superusuario superusuarios usuarios",
    "system-cron":
      "/etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.monthly /etc/cron.weekly /etc/crontab contenido cron cron.d cron.daily cron.hourly cron.monthly cron.weekly cronjobs crons crontab global jobs programadas programado programo scripts tareas trabajos",
    "time-sync":
      "adelanta atrasa automatica desfasa desfasado desfase desvia desviado desvio estado hora ntp offset reloj sincroniza sincronizacion sincronizado sincronizando sincronizo",
    timers:
      "ejecuta programada programadas programado programados proximas proximo siguiente siguientes temporizadores timers",
    "timezone-set": "cambia cambiar cambie cambio franja hora horario huso reloj time timezone zona",
    "top-cpu":
      "activos consumen cpu cuanta glotones lenta lentisimo lento micro muy pesados procesador procesos quemando satura saturando super top tope",
    "top-memory": "consumen consumo glotones memoria pesados procesos programas ram top uso va yendo",
    "unit-file":
      "abre abrir archivo arranca cat comando config configuracion contenido contiene corre declarada declarado definicion definida definido descrita descrito dice ejecuta ensena escrita escrito fichero file hay imprime lanza lee leer lleva pone service texto unidad unit",
    "unit-journal":
      "abre abrir aparece bitacora bitacoras cuenta diario dice dicho entradas escribe escrito haciendo hay hizo journal lineas lo log logs mensajes ocurrido ocurrio pasado paso pone registrado registro registros sale salio sucedio traza trazas ultimas ultimos",
    "user-add":
      "abre abrir agrega agregar agregue alta anade anadir clave contrasena crea creame crear cree crees cuenta haz login mete meter nueva nuevo password usuaria usuario",
    "user-groups": "estoy formo groups grupo grupos id membresia mis pertenencia pertenezco soy",
    "user-list": "cuantos cuentas lista listado quien usuarios",
    "user-lock":
      "acceso bloquea bloqueada bloqueado bloqueale bloqueame bloquear bloquearle bloquee bloqueele bloquees bloqueo candado congela congelar cuenta desactiva desactivale desactivar desactive deshabilita deshabilitada deshabilitale deshabilitar deshabilite evita evitar evite impedir impida impide inactiva inactivar inhabilita inhabilitar inhabilite login poder pueda suspenda suspende suspender temporal",
    "user-remove":
      "a baja borrado cerra cerrar cierra cierre conservando cuenta dejando deluser elimina eliminacion guardando login manteniendo pero sin tener userdel usuaria usuario",
    "user-remove-home":
      "a completamente completo cuenta dejar deluser login nada personal rastro sus suyo todo userdel usuaria usuario y",
    "user-unlock":
      "acceder acceso activa activar active bloqueo candado conectarse desbloquea desbloqueale desbloqueame desbloquear desbloquee desbloqueele desbloquees desbloqueo descongela descongelar entrar habilita habilitar habilite ingresar poder pueda reactiva reactivale reactivar reactive rehabilita rehabilitar rehabilite",
    "who-is-on": "alguien alguno conectado conectados gente logueados quien quienes sesion sesiones usuarios",
  },
  en: {
    "block-devices": "devices disks drives hard layout list mounted partitions table",
    "boot-blame": "blame boot booting breakdown each longest process slowest slows start startup time took why",
    "boot-log":
      "boot booted bootlog came happened log logged messages process recorded say start started startup turned written",
    "boot-time":
      "analyze duration fast long much needed quick quickly seconds slow slowly systemd-analyze takes time times timing took",
    copy: "back backup complete copy duplicate entire over whole",
    "count-lines": "count line lines long many number total",
    "cpu-info": "core cores count cpu cpus details info information kind number processor processors threads",
    crontab: "cron crontab scheduled table",
    "crontab-edit": "-e cron crontab e edit editor entry job jobs line tab table task",
    "date-time": "current date day time timezone today today's zone",
    "default-route": "default gateway internet out route router routes routing way",
    "disk-free":
      "almost disk disks doing drive drives file filesystem filesystems filling free full gb gigabytes gigs hard left looking low much nearly out partition partitions room space storage usage use volume volumes",
    "dns-lookup": "address dns ip look lookup point resolve",
    "enabled-services": "comes daemons enabled launched launches programs runs services started starts",
    "failed-logins":
      "attempts bad brute denied errors failed failures invalid lastb logins passwords rejected tried trying unsuccessful wrong",
    "failed-units":
      "any anything broken could crashed dead down error errors fail failed failing failures not services state working",
    "find-by-age":
      "changed created edited modified not old older recent recently stale today touched unmodified untouched updated",
    "find-by-name":
      "all anything documents end ending everything extension files find hunt locate look matching names search there type where which whose",
    "find-by-size": "above anything bigger everything exceed exceeding greater heavier larger more or over there weigh",
    "find-matching": "above bigger changed larger modified more older over touched",
    "first-lines": "begin beginning first head header opening start top",
    "folder-size": "big calculate heavy large measure much size taken usage use used work",
    "group-add": "added as call create created group groupadd made name new should",
    "group-join": "add append assign be enrol enroll give grant group include join member part put",
    "group-leave": "group leave longer must should",
    "group-members": "accounts belongs members membership people users who",
    "host-name": "am called hostname name this we",
    "input-count": "count line many number total",
    "input-ends": "end final first last latest lines tail top",
    "input-search": "errors failures filter find grep hunt lines locate look only search there where",
    "ip-addresses":
      "address addresses card cards configured interface interfaces internal ip ips lan local network private",
    "journal-errors": "critical error errors failures problems recent serious today wrong",
    "journal-size": "big disk gigabytes gigs large megabytes megs much occupied size space taken too usage used",
    "journal-trim":
      "bring cap clean clear compact cut free get keep leave limit make old oldest prune purge reduce shrink size trim truncate vacuum",
    "journal-trim-age": "before clean cut except just limit more old older only over reduce shrink trim vacuum",
    "kernel-errors": "complaining dmesg errors kernel only",
    "kernel-messages": "dmesg happened kernel logging reporting ring saying",
    "kernel-version": "architecture kernel linux uname version",
    "kill-process": "end kill pid process send terminate",
    "largest-files": "big biggest first heaviest huge large largest most size sort sorted top",
    "largest-folders":
      "ate biggest directories eating eats filling folders go going gone heaviest hogs largest size sort takes taking uses using",
    "last-lines": "bottom end latest lines tail",
    "last-logins": "accesses connections history ins last logins recently sessions was when who",
    "list-folder": "content contents dir directories documents files folder folders list ls show stuff things what",
    "listening-ports": "exposed listen listening open ports sockets tcp udp",
    load: "average averages busy heavy load loaded long overloaded since stressed time uptime when working",
    "log-follow":
      "-f as continuously eye f follow following live monitor printing real realtime showing stream tail tailing watch watching",
    "make-folder": "add as create make mkdir need new parents set want",
    memory: "gb gigabytes gigs low memory much out ram swap swapping virtual",
    move: "bring give move name put relocate rename send shift take transfer",
    "nginx-port": "change listen move nginx serve set switch want",
    "os-version": "debian distribution distro info information linux name operating or os release ubuntu version",
    "package-cleanup":
      "auto autoremove clean cleanup depends left leftover longer nobody not nothing obsolete orphan orphaned redundant removing stale tidy unnecessary unneeded unused",
    "package-files":
      "binaries by came commands content contents executables files install list package programs provided shipped where",
    "package-held": "frozen going held hold holds locked many packages pinned showhold will",
    "package-history":
      "anyone been changes few got history i installations installed installs last lately log operations packages programs recently software someone they updated updates upgraded was we week were when",
    "package-hold": "apt-mark being exclude freeze getting hold keep leave lock mark not pin skip updating upgrading",
    "package-info":
      "about apt-cache available big depend dependencies describe description details dnf do for info information large maintains package show summary zypper",
    "package-install": "add and download get install installed need put set want",
    "package-installed": "check installed see version",
    "package-owner": "belong package",
    "package-refresh":
      "apt apt-get available check date download fetch fresh latest lists makecache new newest re-read refresh reload renew repos repositories repository resync sync synchronise synchronize update zypper",
    "package-release": "again allow held hold holding let permit release unfreeze unhold unlock unpin",
    "package-remove": "app drop package program purge remove rid take uninstall uninstalled",
    "package-search":
      "apt available brings contains gives has package packages program programs provides repos repositories search there",
    "package-updates": "anything be date many outdated packages updated updates upgradable upgrades",
    "package-upgrade":
      "apply date debian fedora install linux operating os patch put ubuntu update updates upgrade upgrades",
    "password-change": "assign change forgot forgotten give lost passphrase passwd password reset",
    "password-expiry":
      "age ageing aging change changed days expiration expire expired expiring expiry long policy validity when",
    "ping-host":
      "alive answer answering connection connectivity internet online ping pingable pings reach reachable respond responding send up",
    "port-user": "bound open port taken what who",
    "power-off": "bring halt linux off power powered poweroff shut shutdown switch switched turn turned",
    "previous-boot-log": "before but earlier happened previous prior why",
    "processes-by-name": "check id pid pids process processes running see",
    reboot: "again give linux operating reboot restart",
    "reboot-needed": "due necessary need needed pending reboot require required restart waiting want why",
    "reload-units":
      "changed changes daemon-reload edited edits manager modified pick re-read read refresh reload reread systemctl systemd units",
    "remove-file": "away completely contents delete entirely erase everything remove rid trash",
    "running-services": "as daemons services",
    "search-text":
      "appear contain containing documents errors files find grep have hunt line lines locate look mention mentioning mentions occurrences phrase say search string term text that where with word words",
    "service-disable": "autostart coming deactivate disable launching remove starting take",
    "service-enable": "activate add autostart come enable launch run set start",
    "service-reload": "apply but config configuration not re-read refresh reload reread settings without",
    "service-restart": "again bounce could cycle give kick needs re-start reset restart restarted restarting stop",
    "service-start": "boot bring fire get going kick launch life power run service spin start started turn up",
    "service-status":
      "broken check condition crash crashed die died down fail failed failing gone happened health how inspect is not or see starting state status stop stopped tell verify what why work working",
    "service-stop": "bring completely down end entirely halt kill off shut shutdown stop stopped take terminate turn",
    "show-file":
      "cat contain content contents display does dump give like open output print read say see show spit type view what",
    "sudo-users":
      "admin administer administrative administrator administrators admins allowed can commands may root sudo sudoer sudoers superuser superusers things",
    "system-cron":
      "/etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.monthly /etc/cron.weekly /etc/crontab cron cron.d cron.daily cron.hourly cron.monthly cron.weekly crontab crontabs daily directories folders hourly jobs monthly scheduled table weekly",
    "time-sync":
      "clock drift far if ntp offset state status sync synced synchronisation synchronise synchronised synchronization synchronize synchronized time whether",
    timers: "next runs scheduled timers upcoming",
    "timezone-set": "as change set should switch time time-zone timezone tz use zone",
    "top-cpu": "busiest busy cpu crawling heaviest heavy hungry loaded processes processor slow top very why",
    "top-memory": "apps by going heavy hogs hungry memory per processes programs ram top",
    "unit-file":
      "cat command config configuration configured content contents declared defined definition dump open read service set settings systemd text unit what",
    "unit-journal":
      "doing entries happened journal last lines log logged logging logs messages past said say saying service unit write written",
    "user-add": "account add an as create home make new password register set",
    "user-groups": "groups membership memberships",
    "user-list": "accounts an existing local users",
    "user-lock":
      "accessing away block blocked connecting cut deactivate deny disable disabled freeze getting let lock locked logging refuse revoke signing suspend suspended",
    "user-remove":
      "account but close delete deluser drop erase keep keeping leaving login remove rid scrap terminate userdel without",
    "user-remove-home":
      "account along also and completely deluser entirely everything fully home including leaving login nothing plus together userdel with",
    "user-unlock":
      "again block enable give let lock re-enable re-enabled reactivate reenable restore suspension unblock unblocked unfreeze unlock unlocked unsuspend",
    "who-is-on": "anybody anyone else logged logins sessions somebody someone users who",
  },
};

import type { Language } from "../../shared/language.ts";
import type { Skill } from "./skill.ts";

// Made by `npm run skills` from the files of the skills; do not edit.

export const skillFiles: Readonly<Record<string, () => Promise<Readonly<Record<string, Skill>>>>> = {
  "access-list-grant": () => import("./files/access-list-grant.ts"),
  "access-list-show": () => import("./files/access-list-show.ts"),
  "archive-create": () => import("./archives/archive-create.ts"),
  "archive-extract": () => import("./archives/archive-extract.ts"),
  "archive-list": () => import("./archives/archive-list.ts"),
  "backup-folder": () => import("./backups/backup-folder.ts"),
  "block-devices": () => import("./disks/block-devices.ts"),
  checksum: () => import("./files/checksum.ts"),
  "compare-files": () => import("./files/compare-files.ts"),
  copy: () => import("./files/copy.ts"),
  "count-lines": () => import("./text/count-lines.ts"),
  "count-matches": () => import("./text/count-matches.ts"),
  "cpu-info": () => import("./hardware/cpu-info.ts"),
  crontab: () => import("./scheduling/crontab.ts"),
  "date-time": () => import("./system/date-time.ts"),
  "default-route": () => import("./network/default-route.ts"),
  "deleted-open-files": () => import("./processes/deleted-open-files.ts"),
  "disk-free": () => import("./disks/disk-free.ts"),
  "disk-health": () => import("./disks/disk-health.ts"),
  "disk-inodes": () => import("./disks/disk-inodes.ts"),
  "dns-lookup": () => import("./network/dns-lookup.ts"),
  "enabled-services": () => import("./services/enabled-services.ts"),
  "failed-units": () => import("./services/failed-units.ts"),
  "file-details": () => import("./files/file-details.ts"),
  "file-users": () => import("./processes/file-users.ts"),
  "find-by-age": () => import("./files/find-by-age.ts"),
  "find-by-name": () => import("./files/find-by-name.ts"),
  "find-by-owner": () => import("./files/find-by-owner.ts"),
  "find-by-size": () => import("./files/find-by-size.ts"),
  "find-empty": () => import("./files/find-empty.ts"),
  "find-matching": () => import("./files/find-matching.ts"),
  "first-lines": () => import("./files/first-lines.ts"),
  "folder-size": () => import("./disks/folder-size.ts"),
  "group-change": () => import("./files/group-change.ts"),
  "host-name": () => import("./system/host-name.ts"),
  "input-count": () => import("./piped/input-count.ts"),
  "input-ends": () => import("./piped/input-ends.ts"),
  "input-search": () => import("./piped/input-search.ts"),
  "ip-addresses": () => import("./network/ip-addresses.ts"),
  "journal-errors": () => import("./logs/journal-errors.ts"),
  "kernel-version": () => import("./system/kernel-version.ts"),
  "kill-process": () => import("./processes/kill-process.ts"),
  "largest-files": () => import("./disks/largest-files.ts"),
  "largest-folders": () => import("./disks/largest-folders.ts"),
  "last-lines": () => import("./files/last-lines.ts"),
  "last-logins": () => import("./users/last-logins.ts"),
  "latest-backup": () => import("./backups/latest-backup.ts"),
  "link-create": () => import("./files/link-create.ts"),
  "list-folder": () => import("./files/list-folder.ts"),
  "listening-ports": () => import("./network/listening-ports.ts"),
  load: () => import("./processes/load.ts"),
  "make-file": () => import("./files/make-file.ts"),
  "make-folder": () => import("./files/make-folder.ts"),
  memory: () => import("./processes/memory.ts"),
  "mount-device": () => import("./disks/mount-device.ts"),
  mounts: () => import("./disks/mounts.ts"),
  move: () => import("./files/move.ts"),
  "nginx-port": () => import("./services/nginx-port.ts"),
  "os-version": () => import("./system/os-version.ts"),
  "owner-change": () => import("./files/owner-change.ts"),
  "package-install": () => import("./packages/package-install.ts"),
  "package-installed": () => import("./packages/package-installed.ts"),
  "package-remove": () => import("./packages/package-remove.ts"),
  "package-search": () => import("./packages/package-search.ts"),
  "package-updates": () => import("./packages/package-updates.ts"),
  "permissions-change": () => import("./files/permissions-change.ts"),
  "permissions-private": () => import("./files/permissions-private.ts"),
  "permissions-show": () => import("./files/permissions-show.ts"),
  "permissions-withdraw": () => import("./files/permissions-withdraw.ts"),
  "ping-host": () => import("./network/ping-host.ts"),
  "port-user": () => import("./network/port-user.ts"),
  "processes-by-name": () => import("./processes/processes-by-name.ts"),
  "quota-report": () => import("./disks/quota-report.ts"),
  "quota-user": () => import("./disks/quota-user.ts"),
  "raid-status": () => import("./disks/raid-status.ts"),
  reboot: () => import("./system/reboot.ts"),
  "reboot-needed": () => import("./system/reboot-needed.ts"),
  "remove-file": () => import("./files/remove-file.ts"),
  "remove-folder": () => import("./files/remove-folder.ts"),
  "replace-text": () => import("./text/replace-text.ts"),
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
  "swap-usage": () => import("./processes/swap-usage.ts"),
  timers: () => import("./services/timers.ts"),
  "top-cpu": () => import("./processes/top-cpu.ts"),
  "top-memory": () => import("./processes/top-memory.ts"),
  "unit-journal": () => import("./logs/unit-journal.ts"),
  unmount: () => import("./disks/unmount.ts"),
  "user-add": () => import("./users/user-add.ts"),
  "user-list": () => import("./users/user-list.ts"),
  "who-is-on": () => import("./users/who-is-on.ts"),
};

/** The words that lead to each skill: a request without any of them is none of its sentences. */
export const keyWordsBySkill: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    "access-list-grant":
      "a acceso acl agrega agregar al anade anadir autorice autoriza autorizar deja dejale dejame dejar deje derechos entrada grupo habilita mete para permiso permisos permita permite permitele permitir pon pueda regla tenga",
    "access-list-show":
      "acceder acceso acl acls adicionales control especiales extendidos extra finos getfacl grupos le les lista listas permisos personas reglas usuarios",
    "archive-create":
      "* agrupa archiva archivar archivo arma armame comprima comprimame comprimas comprime comprimeme comprimi comprimido comprimiendo comprimir con crea creame crear cree creeme crees empaqueta empaquetame empaquetar empaquete en fichero genera generar genere guarda guardar hace haceme hacer haga hagame haz hazme junta llamado llame mete meteme meter monta montame nombre partir pasa pon prepara preparame saca tarea tarear",
    "archive-extract":
      "abre abrir desarchiva descompacta descompactar descomprima descomprimame descomprimas descomprime descomprimelo descomprimeme descomprimi descomprimir desempaca desempacar desempaqueta desempaquetar desempaquete desplegar despliega destarea deszipea deszipear extrae extraelo extraeme extraer extraiga extraigas restaura restaurar saca sacame sacar saque untar unzip",
    "archive-list":
      "abrirlo archivado checa comprimido contenido descomprimir descomprimirlo ensena extraer extraerlo extraerlos fijate lista listado listame listar mira mirar muestra muestrame rar revisa tar tarball tgz ver zip",
    "backup-folder":
      "back backapea backup backupea backupear fecha fechada fechado hoy poniendole resguarda resguardar resguarde resguardo respalda respaldame respaldar respalde respaldeme respaldes respaldo salvaguarda seguridad",
    "block-devices": "discos dispositivos duros lista listado particiones tabla unidades y",
    checksum:
      "* a al calcula calcular calcule checksum comprobacion comprobar comprueba control criptografico cual de del digital genera hash hashea hasheame hashear haz huella integridad para que saca sacar sha256 suma verifica verificacion verificar",
    "compare-files":
      "cambia cambiado cambian cambio cambios coinciden compara comparacion comparame comparar comparativa compare compareme compares contrasta contrastar coteja cotejar diferencia diferencian diferencias diferente diferentes diff difiere difieren difs distingue distinguen distinta distintas distinto distintos faltan identica identicas identico identicos igual iguales mismo parecen varia",
    copy: "copia copiame copiar copie copieme copies duplica duplicar guarda guardar lleva llevate mete",
    "count-lines": "cuantas filas largo lineas numero renglones total",
    "count-matches":
      "apariciones coincidencias contar contienen cuanta cuantas cuanto cuantos cuenta cuentame cuente entradas filas lineas menciones numero ocurrencias renglones repeticiones veces",
    "cpu-info":
      "caracteristicas cores cpu cpus datos detalles frecuencia hilos info informacion marca micro microprocesador modelo nucleos numero procesador procesadores tipo velocidad",
    crontab: "cron crontab programadas programado",
    "date-time": "dia estamos fecha hora horas huso reloj zona",
    "default-route":
      "defecto enrutador enrutamiento gateway pasarela predeterminada puerta router rutas ruteo sale salgo salimos tabla",
    "deleted-open-files":
      "abiertos borrado borrados borre descriptores eliminado eliminados elimine fantasma fantasmas huerfanos no ocupado retenido siguen suprimidos zombi zombis",
    "disk-free":
      "% acabando actual anda andan como cuanto disponible espacio esta estado estan gb gigas hay le les libre llena llenando llenas lleno llenos lugar megas ocupacion ocupado porcentaje queda raiz sitio situacion tal usado uso va van",
    "disk-health":
      "analisis bloques buen cascado chequeo danado danados desgastado desgaste diagnostico esperanza estropeado fallando fallar fiabilidad fisica fisico gastado horas informe le les mal malo morir morirse muriendo muriendose reporte restante resultado romper romperse roto rotos s.m.a.r.t salud sano sanos sectores smart smartctl temperatura tronando ultimas util vida",
    "disk-inodes": "caben entran i-nodos inodes inodos libres puedo quedan",
    "dns-lookup": "apunta direccion dns ip resolver resuelve resuelveme",
    "enabled-services":
      "activados arranca arrancan arranque carga cargan empiezan habilitados inicia inician inicio levanta levantan prenden servicios",
    "failed-units":
      "algo algun alguno arrancado arrancan arrancaron arranco arranque caida caidas caido caidos cayeron cayo error errores failed falla fallada falladas fallado fallados fallan fallando fallaron falle fallida fallidas fallido fallidos fallo fallos funcionan funcionando funcione han haya hayan mal problemas rota rotas roto rotos servicios tronaron unidades",
    "file-details":
      "actualizacion atributos bytes cambio caracteristicas clase cuando datos detalles dia edicion es fecha fechas ficha formato fue hora info informacion kb kilobytes mb megas metadatos mide modificacion pesa peso propiedades stat tamano tipo vez",
    "file-users":
      "abierta abierto abiertos accede acceden accediendo agarrado agarrando algo alguien algun bloquea bloqueada bloqueado bloquean bloqueando cogido escribe escriben escribiendo fuser impide impidiendo lee leen leyendo lsof ocupa ocupada ocupado ocupan ocupando pillado proceso procesos programa programas reteniendo retiene retienen tocando tomado trabajando usa usada usado usan usando usandose uso usuarios utiliza utilizan utilizando",
    "find-by-age":
      "anteriores antiguos cambiadas cambiado cambiados cambian cambiaron cambio cambios creadas creados hoy mas modificadas modificado modificados modificar modificaron modifico no recientes tocadas tocado tocados tocar usar viejos",
    "find-by-name":
      "acaba acabados acabe acaben archivos bajo busca buscame buscar busque busqueme busques carpeta contenga contengan cuyo dentro directorio documentos donde empiece empiecen en encontrar encuentra encuentrame encuentre existe existen extension ficheros fotos hay imagenes localice localiza localizame localizar rastrea tengo termina terminados termine terminen ubica ubicame",
    "find-by-owner":
      "archivos carpetas cuenta cuyo dejo directorios documentos duena dueno es ficheros folders guarda hay login pertenece pertenecen pertenecientes pertenezca pertenezcan posee propiedad propietaria propietario sea sean son tiene usuaria usuario",
    "find-by-size":
      "encima grande grandes mas mayor mayores o ocupa ocupan ocupe pasan pase pesa pesados pesan pese superan superiores",
    "find-empty": "0 bytes cero nada sin vacia vacias vacio vacios",
    "find-matching":
      "anteriores antiguos busca cambiados cambiaron grandes mas mayores modificados modificaron ocupan ocupen pasan pasen pesan pesen superan superen tocados viejos",
    "first-lines": "cabecera comienza comienzo empieza encabezado head inicio primeras primero primeros principio",
    "folder-size": "calcula calcular cuanto grande medir mide ocupa ocupacion ocupado peso suma tamano usado",
    "group-change": "cambia cambiar cambie chgrp grupo sea",
    "host-name": "conectado dime es estamos estoy hostname llama nombre red",
    "input-count": "contar cuantas cuantos cuenta cuentalas entradas filas lineas numero total",
    "input-ends": "acaba cola final primeras primeros termina ultimas ultimo ultimos",
    "input-search":
      "aparece busca buscame buscar busque busqueme busques dice dicen donde encontrar encuentra encuentrame encuentre errores esta fallos filtra filtrame filtrar hay lineas localice localiza localizame localizar pone ponen rastrea sale solo tienen ubica ubicame",
    "ip-addresses":
      "adaptadores asignada asignadas configuracion configurada configuradas dame dime direccion direcciones interfaces interfaz interna ip ips local locales privada puesta puestas red tarjeta tarjetas",
    "journal-errors":
      "anotados criticos de del en error errores fallo fallos graves guardados hoy importantes mal problema problemas registrados",
    "kernel-version": "arquitectura kernel nucleo uname version",
    "kill-process":
      "acaba acabar cargate cerrar cierra finaliza kill liquida mata matar pid proceso senal sigterm term termina terminar tumba",
    "largest-files":
      "enormes gigantes grande grandes mas mayores ocupa ocupan ordena ordenados ordename ordenar pesadas pesado pesados pesan top",
    "largest-folders":
      "carpetas clasifica comiendo comiendose donde gastando grandes llenando mas mayores ocupa ocupan ocupando ordena ordename ordenar pesa pesadas pesados pesan peso quien se son subcarpetas subdirectorios tamano",
    "last-lines": "acaba cola fin final finaliza tail termina ultimas ultimo ultimos",
    "last-logins":
      "accedido accedio accesos conectado conectarse conecto conexiones cuando entradas entrado entrar entraron entro ingreso ingresos iniciado inicios logins logueado sesion sesiones ultima ultimo",
    "latest-backup":
      "anoche antigua antiguedad antiguo ayer cuando dia edad ejecuto es fecha fue grande guardo hicimos hizo hoy nueva nuevas nuevo nuevos realizo reciente recientemente recientes seguridad tamano ultima ultimo vieja viejo",
    "link-create":
      "apunta apunte blando desde directo enlace enlaza enlazame enlazar liga link linkea linkear lleve sea simbolico symlink vincula vincular vinculo",
    "list-folder":
      "aqui archivos carpetas contenido contiene cosas directorios documentos ficheros folders hay lista listame listar lo que tengo tiene",
    "listening-ports": "abierto conexiones escucha escuchan escuchando expuesto puertos sockets tcp udp",
    load: "agobiada agobiado apaga carga cargada cargado cuando cuanto hora liada liado lleva llevamos llevo load media minutos ocupada ocupado prendido promedio reinicia saturada saturado sobrecargada sobrecargado tiempo tiene uptime",
    "make-file":
      "agrega agregar agregue anade anadir arma armame bajo blanco como crea creame crear cree creeme crees dentro en genera generar genere hace haceme hacer haga hagame haz hazme llamado llame monta montame necesito nombre nuevo quiero sin toca touch vacio",
    "make-folder":
      "abre abrir agrega agregar anade anadir arma armame bajo como crea creame crear cree creeme crees dentro en genera generar genere hace haceme hacer haga hagame haz hazme monta montame necesito nueva quiero",
    memory:
      "corto cortos cuanta cuanto disponible escasos gb gigas intercambio justos libre llena mal megas memoria queda ram swap total usada",
    "mount-device": "engancha enganchar monta montada montado montaje montame montar monte monteme montes mount quede",
    mounts:
      "activos cae corresponde cuelga encuentra es esta filesystem guarda lectura monta montada montadas montado montados montaje montajes monto mounts pertenece puntos reside sistema tipo vive",
    move: "cambia cambiale cambiar llame lleva llevame llevar llevate lleve llevese lugar mete meter move moveme mover mueva muevas mueve mueveme nombre pasa pasame pasar pase pon poner renombra renombrame renombrar renombre renombres sitio traslada trasladar",
    "nginx-port": "atender atienda escuchar escuche listen nginx servir sirva",
    "os-version":
      "corre datos debian distribucion distro estamos estoy fedora info informacion linux o operativo sistema ubuntu version",
    "owner-change":
      "asigna asignale asignar asigne cambia cambiale cambiar cambie cede ceder chown duena dueno entrega entregar modifica nombre owner pase pertenezca pertenezcan pon ponle propiedad propietaria propietario quede sea sean ser transferir transfiere",
    "package-install":
      "e instala instalacion instalame instalar instale instaleme instales install mete metele necesito paquete ponle ponme programa quiero tener y",
    "package-installed": "instalada instalado version",
    "package-remove":
      "aplicacion app deshacerte deshazte desinstala desinstalacion desinstalame desinstalar desinstale desinstales elimina elimine paquete programa quita quitame quitar quite remove remover remueva remueve saca sacame sacar saque",
    "package-search": "aplicacion apt paquete paquetes programa programas repos repositorio repositorios",
    "package-updates": "actualizaciones actualizado actualizar dia paquetes",
    "permissions-change":
      "acceso chmod convierte da dale dar darle deja dejame dejar deje dele derechos este hace hacer haga haz hazme marca marcar marque modo permiso permisos permita permite permitir pon pone ponele poner ponga ponle ponme pueda puedan que quede sea tenga tengan volver vuelve",
    "permissions-private":
      "blinda cierra demas menos mundo nadie otros protege proteger proteja solamente solo unicamente",
    "permissions-show":
      "derechos duena dueno ejecucion ejecutable ejecutar es escribible escribir escritura grupo lectura leer legible modificar modo permisos pertenece pertenecen propietaria propietario puede pueden quien",
    "permissions-withdraw": "derecho derechos no permiso permisos quita quitale quitar quite saca sin",
    "ping-host":
      "arriba checa comprueba conexion contesta encendido internet levantado llegamos llego ping pings prueba red responde revisa ve verifica vivo",
    "port-user": "agarrado cogido escucha esta lo me ocupa ocupado ocupando puerto tomado usa usando",
    "processes-by-name":
      "abierto corriendo cuantos ejecucion ejecutandose identificador numero pid pids proceso procesos",
    "quota-report":
      "alguien algun cada contra cuota cuotas cupo cupos encima excedido frente fuera limite pasado pasados quota quotas segun supere superen",
    "quota-user": "ando cuanta cuanto cuota cupo estoy limite queda quota voy",
    "raid-status":
      "array arrays arreglo caido cayo falla fallado fallo falta hay md mdadm mdraid mdstat raid raids rebuild reconstruccion resincronizacion resync salio sincronizacion software tengo termine tiene",
    reboot:
      "apaga apagar linux operativo rearranca rearrancar reboot reboota rebootea rebootear reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea volve volver vuelva vuelve",
    "reboot-needed":
      "falta necesita pendiente pendientes pide rebootear reiniciar reiniciarlo reinicie reinicio requiere sera",
    "remove-file":
      "borra borrame borrar borre borres cargate cepillate desaparecer deshacerse deshacerte deshazte elimina eliminar elimine elimines manda mandar quita quitar quite remover remueva remueve suprima suprime suprimir tira tirar vuela",
    "remove-folder":
      "adentro arbol borra borrame borrar borre borres cargate cepillate completa completo contenido desaparecer deshacerse deshacerte deshazte elimina eliminar elimine elimines entera entero forma jerarquia manda mandar manera quita quitar quite recursivamente remover remueva remueve subcarpetas suprima suprime suprimir sus tira tirar todo volate vuela y",
    "replace-text":
      "cambia cambialo cambiame cambiar cambie cambieme cambies cambio donde lugar reemplace reemplaces reemplaza reemplazalo reemplazame reemplazar reemplazo remplaza remplazar sea ser sustitucion sustitui sustituir sustituya sustituyas sustituye sustituyelo sustituyeme vez",
    "running-services": "cuantos demonios lista listado listar marcha servicios",
    "search-text":
      "aparece archivos busca busque cadena con contengan contiene contienen dentro dice digan documentos en encuentra encuentre errores esta ficheros figura frase grep hay linea lineas menciona mencionan mencionen palabra palabras pone rastrea sale tengan termino texto tienen",
    "service-disable":
      "arranque desactiva desactivar desactive desactives deshabilita deshabilitar evita impide inhabilita inicio",
    "service-enable":
      "activa activame activar active actives arranque automaticamente empiece habilita habilitar habilite habilites inicie inicio levante prenda solo",
    "service-reload":
      "aplica aplicar config configuracion recarga recargame recargar recargue recargues relea relee releer reload vuelva",
    "service-restart":
      "arranca ejecuta enciende lanza prende rearranca rearrancar rearranque rebootea reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea servicio volve volver vuelva vuelve",
    "service-start":
      "andar arranca arrancame arrancar arranque arranques corra correr ejecuta encender encienda enciende funcionar funcione inicia iniciar inicie inicies lanza lanzar levanta levantame levantar levante levanteme levantes marcha nuevo otra prenda prende prendeme prender servicio start vez",
    "service-status":
      "activa activo anda andando arranca arrancada arrancado arriba bien cae caida caido cayo checa chequea chuta comprueba corre corriendo ejecucion encendida encendido encuentra esta estado estatus falla funciona funcionando furula hay inicia iniciada iniciado jala le levantada levantado marcha mira muerta muerto no o ocurre ok parada parado pasa prendida prendido responde revisa running salud servicio sigue situacion status sucede tira up va verifica viva vivo",
    "service-stop":
      "abajo apaga apagame apagar apague apagues baja bajame bajar baje bajeme cerrar cierra completamente completo deten detene detener detenga detengas detenme frena frenar mata matar para parame parar pare pares quita saca servicio stop termina terminar tira tumba tumbame tumbar tumbe vez",
    "show-file":
      "abra abre abreme abrir cat completo contenido contiene dame dice ensena ensename ensenamelo ensenar entero hay imprime imprimeme imprimir leame lee leeme leer mira mostrar muestra muestrame muestreme necesito pantalla pasame pone quiero saca sacame tiene trae ver visualiza visualizar volcame volcar vuelca",
    "swap-usage": "area areas intercambio paginando swap swapeando swappeando tirando virtual",
    timers:
      "ejecuta programada programadas programado programados proximas proximo siguiente siguientes temporizadores timers",
    "top-cpu":
      "activos consumen cpu cuanta glotones lenta lentisimo lento micro pesados procesador procesos quemando satura saturando super top tope",
    "top-memory": "aplicaciones consumen glotones memoria pesados procesos programas ram top va yendo",
    "unit-journal":
      "abre abrir bitacora bitacoras cuenta diario dice dicho entradas escribe escrito haciendo hizo journal lineas log logs mensajes ocurrido ocurrio pasado paso pone registrado registro registros sucedio traza trazas ultimas ultimos",
    unmount:
      "desengancha desenganchar desmonta desmontada desmontado desmontaje desmontame desmontar desmonte desmonteme desmontes expulsa expulsame expulsar expulse extrae montaje retira seguridad umount",
    "user-add":
      "abre abrir agrega agregar alta anade anadir crea crear cuenta login mete meter nueva nuevo usuaria usuario",
    "user-list": "cuantos cuentas lista listado quien usuarios",
    "who-is-on": "alguien alguno conectado conectados gente logueados quien quienes sesion sesiones usuarios",
  },
  en: {
    "access-list-grant":
      "access acl add allow assign authorise authorize can enable entry give grant group have let make permit",
    "access-list-show":
      "access acl acls can control detailed extended getfacl given granted groups lists people per per-user users who",
    "archive-create":
      "* add archive bundle compress compressed containing create from gzip make out pack package put set tar turn with",
    "archive-extract":
      "decompress expand explode extract extracted gunzip inflate open out un-tar un-zip unarchive uncompress unpack unpacked unrar untar unzip unzipped",
    "archive-list": "archive compressed content contents does listing many rar tar tarball tgz without zip",
    "backup-folder": "back back-up backed backup copy dated keep put safety save store",
    "block-devices":
      "and attached block connected devices disks drives hard installed layout list partitions physical table",
    checksum: "* check checksum digest do does fingerprint for from hash integrity of on run sha256 sum value verify",
    "compare-files":
      "alike and between compare comparison contrast diff differ different equal how identical if match same",
    copy: "copy duplicate put",
    "count-lines": "count line lines long many number total",
    "count-matches":
      "appearances contain count errors hits instances many matches mentions number occurrences often times",
    "cpu-info": "core cores count cpu cpus details info information kind number processor processors threads",
    crontab: "cron crontab scheduled",
    "date-time": "current date day time timezone today today's zone",
    "default-route": "default gateway internet out route router routes routing way",
    "deleted-open-files": "but deleted descriptors erased ghost handles held phantom removed unlinked why",
    "disk-free":
      "almost are available capacity disk doing filling free full gb gigabytes gigs is left looking low much nearly out remaining report room space status usage use used utilisation utilization",
    "disk-health":
      "about bad blocks broken condition damaged data dead die dying fail failing good health healthy hot hours legs level life lifetime long much physical reliability s.m.a.r.t sectors smart smartctl temperature test wear will wise worn",
    "disk-inodes": "doing inode inodes",
    "dns-lookup": "address dns ip look lookup point resolve",
    "enabled-services": "comes daemons enabled launched launches programs runs services start started starts",
    "failed-units":
      "anything broken crash crashed daemons dead down error errors fail failed failing failures not services start state units",
    "file-details":
      "access attributes big bytes change creation date dates details format heavy info information kb kilobytes kind large mb megabytes metadata modification mtime properties size sort stat stats time timestamp timestamps type was what when",
    "file-users":
      "accessing anyone anything being blocking busy deleting fuser got holding keeping locked locking lsof open opened process processes program programs reading removing someone something touching unmounting use used using what who why working writing",
    "find-by-age":
      "changed created edited modified not old older recent recently stale today touched unmodified untouched updated was",
    "find-by-name":
      "all anything documents end ending everything extension files find hunt locate look matching names search there type where which whose",
    "find-by-owner": "belong belonging belongs documents does files own owned owns property user whose",
    "find-by-size": "above anything bigger everything exceed exceeding heavier larger more or over than weigh",
    "find-empty": "0 0-byte blank byte bytes empty length no nothing without zero zero-byte zero-length",
    "find-matching": "above bigger changed larger modified more older over touched",
    "first-lines": "begin beginning first head header opening start top",
    "folder-size": "big calculate heavy large measure much size taken usage use used work",
    "group-change": "be belong change chgrp group owned owner ownership owning put",
    "host-name": "am called hostname machine name what which",
    "input-count": "count line many number total",
    "input-ends": "end final first last latest lines tail top",
    "input-search": "errors failures filter find grep hunt lines locate look only search there where",
    "ip-addresses": "address addresses card cards interface interfaces internal ip ips lan local network private",
    "journal-errors": "error errors failures problems today wrong",
    "kernel-version": "architecture kernel linux uname",
    "kill-process": "end finish kill rid send stop terminate",
    "largest-files": "big biggest first heaviest huge large largest most size sort sorted top",
    "largest-folders":
      "ate biggest directories eating eats filling folders go going gone heaviest hogs largest most size sort takes taking uses using",
    "last-lines": "bottom end latest lines tail",
    "last-logins":
      "accesses connected connections history ins last logged login logins recently sessions signed was when",
    "latest-backup": "backup backups changed copy latest modified newest recent recently snapshot was when",
    "link-create": "between link point put shortcut should soft sym symbolic symlink",
    "list-folder": "content contents dir directories documents files folders list ls show stuff things what",
    "listening-ports": "exposed listen listening open ports sockets tcp udp",
    load: "average averages busy load loaded long overloaded stressed time uptime was when working",
    "make-file": "add blank called create empty make named need new put set touch want",
    "make-folder": "add as create make mkdir need new parents set want",
    memory: "gb gigabytes gigs low memory much out ram swap",
    "mount-device": "attach hook mount mounted point",
    mounts: "mounted mountpoints mounts options points table what which",
    move: "bring move name put relocate rename send shift take transfer",
    "nginx-port": "change listen move nginx serve set switch",
    "os-version":
      "debian distribution distro info information kernel linux name operating or os release ubuntu version",
    "owner-change": "assign belong change chown give hand make owned owner ownership recursively set switch transfer",
    "package-install": "and app download get install installed need package program put set tool want",
    "package-installed": "if installed version whether",
    "package-remove": "app drop package program purge remove rid take uninstall uninstalled",
    "package-search": "apt package packages program programs repos repositories",
    "package-updates": "date outdated packages update updated updates upgradable upgrade upgraded upgrades",
    "permissions-change":
      "able add allow apply assign be can chmod give grant leave let make mark may mode permission permissions perms rights set turn",
    "permissions-private":
      "accessible else everybody everyone except limit lock no nobody only others readable restrict visible",
    "permissions-show":
      "allowed am belong bits can could executable group may mode only owner ownership owns permission permissions perms read-only readable rights user world writable writeable",
    "permissions-withdraw": "away can't cannot drop keep not permission prevent remove revoke stop take withdraw",
    "ping-host":
      "alive answer answering connection connectivity internet online ping pingable pings reach reachable respond responding send up",
    "port-user": "port what who",
    "processes-by-name": "id if pid pids process processes running whether",
    "quota-report": "much quota quotas repquota",
    "quota-user": "am doing quota",
    "raid-status": "array arrays far long md mdadm mdraid mdstat progress raid raids rebuild recovery resync sync",
    reboot: "again give linux operating reboot restart",
    "reboot-needed": "due necessary need needed pending reboot require required restart waiting want why",
    "remove-file": "delete erase remove rid rm throw trash",
    "remove-folder": "and delete erase nuke recursively remove rid rm throw trash wipe",
    "replace-text": "change instead place replace replacement rewrite says substitute substitution swap turn update",
    "running-services": "as daemons services",
    "search-text":
      "appear contain containing documents errors files find grep have hunt line lines locate look mention mentioning mentions occurrences phrase say search string term text where with word words",
    "service-disable": "autostart boot coming deactivate disable launching starting startup",
    "service-enable": "activate automatically autostart boot come enable launch run start startup",
    "service-reload": "apply config configuration re-read refresh reload reread settings without",
    "service-restart": "again bounce could cycle kick needs re-start reset restart restarted restarting stop",
    "service-start": "boot bring fire get going kick launch life power run spin start started turn",
    "service-status":
      "broken check condition crashed did died down failed failing gone happened health how inspect is not or see starting state status stopped tell verify what why work",
    "service-stop":
      "bring completely down end entirely halt kill line off offline shut shutdown stop stopped terminate",
    "show-file":
      "cat contain content contents display does dump give like open output print read say see show spit type view what",
    "swap-usage": "areas devices paging swap swapping",
    timers: "next runs scheduled systemd timers upcoming",
    "top-cpu": "busiest busy cpu crawling heaviest heavy highest hungry loaded most processor slow top very",
    "top-memory": "going heavy highest hogs hungry memory most ram top",
    "unit-journal": "been entries happened journal last lines log logged logs messages said say write written",
    unmount: "detach disconnect dismount eject mount safely umount unmount unmounted",
    "user-add": "account add as home login new user",
    "user-list": "account accounts existing local users",
    "who-is-on": "anybody anyone else logged logins sessions somebody someone users who",
  },
};

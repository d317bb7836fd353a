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
  "ban-address": () => import("./firewall/ban-address.ts"),
  "ban-status": () => import("./firewall/ban-status.ts"),
  battery: () => import("./hardware/battery.ts"),
  "block-devices": () => import("./disks/block-devices.ts"),
  "boot-blame": () => import("./services/boot-blame.ts"),
  "boot-log": () => import("./logs/boot-log.ts"),
  "boot-time": () => import("./services/boot-time.ts"),
  "certificate-file": () => import("./certificates/certificate-file.ts"),
  "certificate-served": () => import("./certificates/certificate-served.ts"),
  "certificates-expiring": () => import("./certificates/certificates-expiring.ts"),
  checksum: () => import("./files/checksum.ts"),
  "compare-files": () => import("./files/compare-files.ts"),
  connections: () => import("./network/connections.ts"),
  "container-images": () => import("./containers/container-images.ts"),
  "container-logs": () => import("./containers/container-logs.ts"),
  "container-prune": () => import("./containers/container-prune.ts"),
  "container-restart": () => import("./containers/container-restart.ts"),
  "container-space": () => import("./containers/container-space.ts"),
  "container-start": () => import("./containers/container-start.ts"),
  "container-stats": () => import("./containers/container-stats.ts"),
  "container-stop": () => import("./containers/container-stop.ts"),
  containers: () => import("./containers/containers.ts"),
  "containers-all": () => import("./containers/containers-all.ts"),
  "containers-stopped": () => import("./containers/containers-stopped.ts"),
  copy: () => import("./files/copy.ts"),
  "copy-from-host": () => import("./remote/copy-from-host.ts"),
  "copy-to-host": () => import("./remote/copy-to-host.ts"),
  "count-lines": () => import("./text/count-lines.ts"),
  "count-matches": () => import("./text/count-matches.ts"),
  "cpu-cores": () => import("./hardware/cpu-cores.ts"),
  "cpu-info": () => import("./hardware/cpu-info.ts"),
  crontab: () => import("./scheduling/crontab.ts"),
  "crontab-edit": () => import("./scheduling/crontab-edit.ts"),
  "date-time": () => import("./system/date-time.ts"),
  "default-route": () => import("./network/default-route.ts"),
  "deleted-open-files": () => import("./processes/deleted-open-files.ts"),
  "disk-free": () => import("./disks/disk-free.ts"),
  "disk-health": () => import("./disks/disk-health.ts"),
  "disk-inodes": () => import("./disks/disk-inodes.ts"),
  "dns-lookup": () => import("./network/dns-lookup.ts"),
  "dns-servers": () => import("./network/dns-servers.ts"),
  download: () => import("./network/download.ts"),
  "enabled-services": () => import("./services/enabled-services.ts"),
  "failed-logins": () => import("./logs/failed-logins.ts"),
  "failed-units": () => import("./services/failed-units.ts"),
  "file-details": () => import("./files/file-details.ts"),
  "file-type": () => import("./files/file-type.ts"),
  "file-users": () => import("./processes/file-users.ts"),
  "files-with-text": () => import("./text/files-with-text.ts"),
  "find-by-age": () => import("./files/find-by-age.ts"),
  "find-by-name": () => import("./files/find-by-name.ts"),
  "find-by-owner": () => import("./files/find-by-owner.ts"),
  "find-by-size": () => import("./files/find-by-size.ts"),
  "find-empty": () => import("./files/find-empty.ts"),
  "find-matching": () => import("./files/find-matching.ts"),
  "firewall-allow": () => import("./firewall/firewall-allow.ts"),
  "firewall-close": () => import("./firewall/firewall-close.ts"),
  "firewall-status": () => import("./firewall/firewall-status.ts"),
  "first-lines": () => import("./files/first-lines.ts"),
  "folder-size": () => import("./disks/folder-size.ts"),
  "git-branches": () => import("./git/git-branches.ts"),
  "git-diff": () => import("./git/git-diff.ts"),
  "git-diff-staged": () => import("./git/git-diff-staged.ts"),
  "git-log": () => import("./git/git-log.ts"),
  "git-pull": () => import("./git/git-pull.ts"),
  "git-status": () => import("./git/git-status.ts"),
  "graphics-card": () => import("./hardware/graphics-card.ts"),
  "group-add": () => import("./users/group-add.ts"),
  "group-change": () => import("./files/group-change.ts"),
  "group-join": () => import("./users/group-join.ts"),
  "group-leave": () => import("./users/group-leave.ts"),
  "group-members": () => import("./users/group-members.ts"),
  "host-name": () => import("./system/host-name.ts"),
  "host-name-set": () => import("./system/host-name-set.ts"),
  "http-check": () => import("./network/http-check.ts"),
  "input-count": () => import("./piped/input-count.ts"),
  "input-ends": () => import("./piped/input-ends.ts"),
  "input-search": () => import("./piped/input-search.ts"),
  "interface-down": () => import("./network/interface-down.ts"),
  "interface-up": () => import("./network/interface-up.ts"),
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
  "latest-backup": () => import("./backups/latest-backup.ts"),
  "link-create": () => import("./files/link-create.ts"),
  "list-folder": () => import("./files/list-folder.ts"),
  "listening-ports": () => import("./network/listening-ports.ts"),
  load: () => import("./processes/load.ts"),
  "log-follow": () => import("./logs/log-follow.ts"),
  "machine-model": () => import("./hardware/machine-model.ts"),
  "machine-serial": () => import("./hardware/machine-serial.ts"),
  "make-file": () => import("./files/make-file.ts"),
  "make-folder": () => import("./files/make-folder.ts"),
  memory: () => import("./processes/memory.ts"),
  "memory-modules": () => import("./hardware/memory-modules.ts"),
  "mirror-folders": () => import("./remote/mirror-folders.ts"),
  "mount-device": () => import("./disks/mount-device.ts"),
  mounts: () => import("./disks/mounts.ts"),
  move: () => import("./files/move.ts"),
  neighbours: () => import("./network/neighbours.ts"),
  "network-counters": () => import("./network/network-counters.ts"),
  "nfs-exports": () => import("./sharing/nfs-exports.ts"),
  "nginx-port": () => import("./services/nginx-port.ts"),
  "os-version": () => import("./system/os-version.ts"),
  "owner-change": () => import("./files/owner-change.ts"),
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
  "pci-devices": () => import("./hardware/pci-devices.ts"),
  "permissions-change": () => import("./files/permissions-change.ts"),
  "permissions-private": () => import("./files/permissions-private.ts"),
  "permissions-show": () => import("./files/permissions-show.ts"),
  "permissions-withdraw": () => import("./files/permissions-withdraw.ts"),
  "ping-host": () => import("./network/ping-host.ts"),
  "port-check": () => import("./network/port-check.ts"),
  "port-user": () => import("./network/port-user.ts"),
  "power-off": () => import("./system/power-off.ts"),
  "power-off-at": () => import("./system/power-off-at.ts"),
  "power-off-cancel": () => import("./system/power-off-cancel.ts"),
  "power-off-later": () => import("./system/power-off-later.ts"),
  "previous-boot-log": () => import("./logs/previous-boot-log.ts"),
  "print-cancel": () => import("./printing/print-cancel.ts"),
  "print-cancel-job": () => import("./printing/print-cancel-job.ts"),
  "print-file": () => import("./printing/print-file.ts"),
  "print-queue": () => import("./printing/print-queue.ts"),
  "printer-default": () => import("./printing/printer-default.ts"),
  "printer-default-show": () => import("./printing/printer-default-show.ts"),
  "printer-enable": () => import("./printing/printer-enable.ts"),
  printers: () => import("./printing/printers.ts"),
  "processes-by-name": () => import("./processes/processes-by-name.ts"),
  "quota-report": () => import("./disks/quota-report.ts"),
  "quota-user": () => import("./disks/quota-user.ts"),
  "raid-status": () => import("./disks/raid-status.ts"),
  reboot: () => import("./system/reboot.ts"),
  "reboot-needed": () => import("./system/reboot-needed.ts"),
  "reload-units": () => import("./services/reload-units.ts"),
  "remove-file": () => import("./files/remove-file.ts"),
  "remove-folder": () => import("./files/remove-folder.ts"),
  "replace-text": () => import("./text/replace-text.ts"),
  routes: () => import("./network/routes.ts"),
  "running-services": () => import("./services/running-services.ts"),
  "samba-connections": () => import("./sharing/samba-connections.ts"),
  "samba-shares": () => import("./sharing/samba-shares.ts"),
  "search-text": () => import("./text/search-text.ts"),
  "service-disable": () => import("./services/service-disable.ts"),
  "service-enable": () => import("./services/service-enable.ts"),
  "service-enabled": () => import("./services/service-enabled.ts"),
  "service-reload": () => import("./services/service-reload.ts"),
  "service-restart": () => import("./services/service-restart.ts"),
  "service-start": () => import("./services/service-start.ts"),
  "service-status": () => import("./services/service-status.ts"),
  "service-stop": () => import("./services/service-stop.ts"),
  "show-file": () => import("./files/show-file.ts"),
  "ssh-key-make": () => import("./remote/ssh-key-make.ts"),
  "sudo-grant": () => import("./users/sudo-grant.ts"),
  "sudo-users": () => import("./users/sudo-users.ts"),
  "sudo-withdraw": () => import("./users/sudo-withdraw.ts"),
  "swap-usage": () => import("./processes/swap-usage.ts"),
  "sync-folders": () => import("./remote/sync-folders.ts"),
  "system-cron": () => import("./scheduling/system-cron.ts"),
  temperatures: () => import("./hardware/temperatures.ts"),
  "time-sync": () => import("./system/time-sync.ts"),
  timers: () => import("./services/timers.ts"),
  "timezone-set": () => import("./system/timezone-set.ts"),
  "top-cpu": () => import("./processes/top-cpu.ts"),
  "top-memory": () => import("./processes/top-memory.ts"),
  "trace-route": () => import("./network/trace-route.ts"),
  "unban-address": () => import("./firewall/unban-address.ts"),
  "unit-file": () => import("./services/unit-file.ts"),
  "unit-journal": () => import("./logs/unit-journal.ts"),
  unmount: () => import("./disks/unmount.ts"),
  "usb-devices": () => import("./hardware/usb-devices.ts"),
  "user-add": () => import("./users/user-add.ts"),
  "user-groups": () => import("./users/user-groups.ts"),
  "user-list": () => import("./users/user-list.ts"),
  "user-lock": () => import("./users/user-lock.ts"),
  "user-remove": () => import("./users/user-remove.ts"),
  "user-remove-home": () => import("./users/user-remove-home.ts"),
  "user-unlock": () => import("./users/user-unlock.ts"),
  "who-is-on": () => import("./users/who-is-on.ts"),
  "wifi-networks": () => import("./network/wifi-networks.ts"),
  "wifi-status": () => import("./network/wifi-status.ts"),
};

/** The words that lead to each skill: a request without any of them is none of its sentences. */
export const keyWordsBySkill: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    "access-list-grant":
      "acceso acl acls agrega agregar anade anadir asigna asignale asignar asignele autorice autoriza autorizar cambiar conceda concedale concede concedele conceder control da dale dar darle de debe deberia deja dejale dejame dejar deje dejele dele denle derechos grupo ha habilita haga haz lista mete mover necesita necesito otorga otorgale otorgar otorgue otorguele permiso permisos permita permitale permite permitele permiti permitir pon poner ponle pueda quiero setfacl tenga tiene tocar",
    "access-list-show":
      "acceder acceso acl acls activa activas adicionales aplicada aplicadas asignada asignadas c configurada configuradas control definida definidas especiales extendidos extra finos getfacl grupos leerla leerlas lista listas permisos personas puesta puestas reglas saber usuarios ver verla verlas",
    "archive-create":
      "* agrupa archiva archivar archivo arma armame comprima comprimame comprimas comprime comprimeme comprimi comprimido comprimir crea creame crear cree creeme crees documento empaqueta empaquetame empaquetar empaquete fichero genera generar genere guarda guardar hace haceme hacer haga hagame haz hazme junta mete meteme meter monta montame paquete pasa pon prepara preparame saca tarea tarear",
    "archive-extract":
      "abre abrir desarchiva descompacta descompactar descomprima descomprimame descomprimas descomprime descomprimelo descomprimeme descomprimi descomprimir desempaca desempacar desempaqueta desempaquetar desempaquete desplegar despliega destarea deszipea deszipear extrae extraelo extraeme extraer extraiga extraigas restaura restaurar saca sacame sacar saque untar unzip",
    "archive-list":
      "abrir abrirlo archivado comprimido contenido descomprimir descomprimirlo descomprimirlos desempaquetar desempaquetarlo extraer extraerlo extraerlos listado nada rar tar tarball tgz zip",
    "backup-folder":
      "back backapea backup backupea backupear copia fecha fechada fechado hoy poniendole resguarda resguardar resguarde resguardo respalda respaldame respaldar respalde respaldeme respaldes respaldo salvaguarda seguridad",
    "ban-address":
      "ataca atacando atacandome atacandonos atacar atacarme atacarnos ban banea baneada baneados banealo baneame banear banee baneeme banees baneo bannea bannear blacklist bloquea bloqueada bloqueadas bloqueale bloqueame bloquear bloquee bloqueeme bloquees bloqueo bruta castigo chingar contrasenas corta cortar denegar deniega echa echar eche entre escaneando escanear escanearnos expulsa expulsame expulsar expulse expulseme fail fail2ban faildosban failtoban fastidiar fuera impedir impida impide intentando intentar intentarlo jail jaula joder lata manda mete molesta molestando molestar negra probando probar prohiba prohibe prohibir rechaza rechazar saca tira veta vetale vetame vetar vete veteme veto",
    "ban-status":
      "atacantes baneada baneadas baneado baneados baneando baneos bans bloqueada bloqueadas bloqueado bloqueados bloqueando bloqueos carcel carceles castigada castigadas castigado castigados cuantos direcciones equipos expulsada expulsadas expulsado expulsados fail fail2ban faildosban failtoban gente hosts ip ips jail jails jaula jaulas lista listado negra quien quienes usuarios vetada vetadas vetado vetados vetos",
    battery: "acpi bateria carga cargada cargando cargandose corriente descargando enchufada enchufado pila upower",
    "block-devices":
      "bloque discos dispositivos dividida divididas dividido divididos duros lista listado particionada particionadas particionado particionados particiones repartido repartidos tabla unidades",
    "boot-blame":
      "alarga atrasa atrasan blame cada cuello cuellos culpa culpable culpables demora demoran demorando demoraron demore demoro desglose despacio enlentece frena frenan frenando hacen haciendo hizo lenta lentas lento lentos muy ponen poniendo ralentiza ralentizan ralentizando ralentizo responsable responsables retrasa retrasan retrasando retraso tarda tardado tardan tardando tardaron tarde tardo tiempo tiempos volviendo",
    "boot-log":
      "arrancamos arrancar arranco arranque boot bootear booteo bootlog cuando desde dijo encender encendi encendido encendieron encendimos escrito fue generados hubo ido iniciar inicie inicio mensajes mostraron ocurrido ocurrio pasado paso prendi prendieron prendimos registrado registro salieron salio solo sucedio tal",
    "boot-time":
      "analyze arranca arranco bootea booteo costo cuesta demora demorado demoro dura duracion durado duro encendio enciende gasta inicia inicio invierte largo le lento lleva llevo minutos mucho necesita necesito rapidez rapido requiere segundos systemd-analyze tanto tarda tardado tardaria tardo tiempo tiempos toma tomo velocidad",
    "certificate-file":
      "* analiza analizar bien caducado caduco cert certificado de decodifica decodificar del dia dias digital emite emitido emitio examina examinar expide expidio expirado expiro fecha fechas fin firma firmado firmo inspecciona inspeccionar lee leer limite nombre periodo plazo rango valida validar valido vencido vencio ventana vigente",
    "certificate-served":
      "analiza analizar bien caduca caducado caduco cert certificado decodifica decodificar dia dias digital emite emitido emitio examina examinar expide expidio expira expirado expiro fecha fechas fin firma firmado firmo https inspecciona inspeccionar le lee leer les limite nombre periodo plazo puerto rango sirve ssl tls vale valida validar valido vence vencido vencio ventana vigente",
    "certificates-expiring":
      "acabarse caduca caducado caducados caducan caducar caducidades caduque caduquen certificados certs expira expirado expirados expiran expirar expire expiren les renovar terminar vence vencen vencer vencerse vencido vencidos vencimientos venza venzan",
    checksum:
      "* a al calcula calcular calcule checksum comprobacion criptografico cual de del genera hash hashea hasheame hashear haz huella integridad para que saca sacar sha256 suma verificacion",
    "compare-files":
      "cambia cambiado cambian cambio cambios coinciden compara comparacion comparame comparar comparativa compare compareme compares contrasta contrastar coteja cotejar diferencia diferencian diferencias diferente diferentes diff difiere difieren difs distingue distinguen distinta distintas distinto distintos faltan identica identicas identico identicos igual iguales mismo parecen varia",
    connections:
      "abiertas clientes comunica conecta conectada conectadas conectado conectados conectan conectando conexion conexiones creadas direcciones equipos establecidas gente habla hablando hechas iniciadas ip ips mantenidas maquinas procesos programas puerto sesiones sockets usuarios",
    "container-images": "bajadas descargadas disponemos dispongo imagenes images locales",
    "container-logs": "container contenedor dicen docker podman sus ultimos",
    "container-prune": "basura docker imagenes inutil limpia podman prune sobras",
    "container-restart": "container contenedor contenedores dale docker podman reinicie restart vuelta vuelve",
    "container-space":
      "ahorrar basura chupando comiendo contando contenedores df disco docker entre gastando imagenes incluyendo juntando liberar limpiar llevando muerto ocupa podman recuperar sumando tragando volumenes",
    "container-start": "arranque container contenedor contenedores docker podman start",
    "container-stats":
      "consumo container containers contenedor contenedores cpu docker dockers estadisticas gasto podman recursos stats tanto uso",
    "container-stop": "abajo container contenedor contenedores docker mata matame pare podman stop tumba",
    containers: "container containers contenedor contenedores docker dockers podman ps",
    "containers-all":
      "-a absolutamente apagados containers contenedores detenidos dockers hay, incluidos inclusive parados tambien uno",
    "containers-stopped": "container containers contenedor contenedores dockers parados ps",
    copy: "copia copiame copiar copie copieme copies duplica duplicar guarda guardar",
    "copy-from-host":
      "aqui baja bajame bajar copia copiame copiar descarga descargame obten pasa pasame recupera rsync scp ssh trae traeme traer traiga traigame",
    "copy-to-host":
      "acabe backup colocala colocalo copia copiale copiame copiar copie copieme copies deja dejala dejalas dejalo dejalos dejar deje duplica duplicar envia enviale enviame enviar envie envies guardala guardalas guardalo guardalos lleva llevale llevame llevar llevate lleve manda mandale mandame mandar mande mandes meta mete metela metelas metelo metelos meteme meter pasa pasale pasame pasar pase pon poner ponga ponla ponlas ponle ponlo ponlos quede respaldo rsync scp sftp ssh suba subas sube subele subeme subi subime subir transferi transferir transfiera transfiere vaya",
    "count-lines": "conteo cuantas filas largo lineas numero recuento renglones total",
    "count-matches":
      "apariciones archivo citan coincidencias contar contienen cuenta cuentame cuente documento entradas errores fichero filas hablan lineas llevan lleven menciones muestran nombran ocurrencias renglones repeticiones tienen traen traigan veces",
    "cpu-cores": "cores cpus hilos nucleos procesadores",
    "cpu-info":
      "chip cores cpu cpus fisicos frecuencia hilos marca micro microprocesador modelo nucleos procesador procesadores tipo velocidad",
    crontab: "cron crontab programadas programado",
    "crontab-edit":
      "-e algo configura configurar configure cron cronjob cronjobs crons crontab e edicion edita editor entrada job linea programadas root superusuario tab tabla tarea tareas trabajo",
    "date-time": "dia estamos fecha hora horas huso reloj zona",
    "default-route":
      "afuera calle defecto enrutador exterior fuera gateway internet pasarela predeterminada puerta router ruta sale salgo salida salimos",
    "deleted-open-files":
      "borrado borrados borre descriptores eliminado eliminados elimine fantasma fantasmas huerfanos libera liberado libero no recupero suprimidos zombi zombis",
    "disk-free":
      "% acabando actual ajustados almacenamiento anda apretado apretados apurados archivos cabe caben cada como cortitos corto cortos disco discos disponible duro duros escaso escasos espacio esta estado falta faltando ficheros filesystem filesystems gb gigas hueco justitos justo justos libre llena llenando llenas lleno llenos lugar mal mas megas menos ocupacion ocupado particion particiones pelados porcentaje queda quedado quedamos quedan quedara quedaremos quedo raiz sin sitio situacion tal usado uso va vacia vacio",
    "disk-health":
      "agonizando atributos bloques buen cascado cascar chequeo danado danados dando desgastado desgaste diagnostico esperanza estropeado estropeando estropear fallando fallar fiabilidad fisica fisico gastado horas irse mal malo morir morirse muriendo muriendose palmar palmarla punto queda quedan quemar resta restante romper romperse rompiendo roto rotos s.m.a.r.t salud sano sanos sectores smart smartctl temperatura tirar tronando tronar ultimas util vida",
    "disk-inodes":
      "acabado acabando acabar agotado agotando agotar caben entran i-nodos inodes inodos libres puedo quedado quedando terminado terminando terminar",
    "dns-lookup":
      "apunta convierte corresponde direccion dns ip pasa pasame resolveme resolver responde resuelva resuelvame resuelve resuelveme traduce traduceme traducir va",
    "dns-servers":
      "dns name nameserver nameservers nombres resolvedor resolvedores resolver resolvers resolviendo resuelve servidor servidores",
    download:
      "baja bajame bajar bajarme bajas bajate baje bajeme bajes como consigue copia copiar curl deja dejala dejalo dejela dejelo descarga descargame descargar descargarme descargas descargate descargue descargueme descargues esto guarda guardala guardalo guardame guardar guardarla guardarlo guarde guardela guardelo jala jalame jalate llamala llamalo llamandola llamandolo mete metela metelo nombre obten obtener podrias pon pongala pongalo ponla ponle ponlo puedes trae traeme traer traes traete traiga wget",
    "enabled-services":
      "abren activados activan activos andar arranca arrancan arranque carga cargan configurados cosas echan ejecutan empiezan enciende encienden habilitadas habilitados inicia inician inicio lanza lanzan levanta levantan pone ponen prende prenden puestos servicios",
    "failed-logins":
      "accesos atacan atacando atacar ataque ataques autenticaciones autorizados bruta claves colarse contrasenas denegadas denegados entrar equivocada equivocado equivoco era errado erro erronea erroneas erroneos errores exito fallado fallando fallaron fallida fallidas fallidos fallo fallos forzar fracasadas fracasados frustradas frustrados hackear hackeo ilegales incorrecta incorrectas incorrectos ingresos intentado intentan intentando intentaron intento intentos intrusion intrusiones invalida invalidas invalidos lastb logins mal mala meterse metido passwords podido pudieron pudo puso querido quieren quisieron quiso rechazadas rechazados rechazaron tentativa tentativas tratado tratando trataron trato",
    "failed-units":
      "arranco arranque caida caidas caido caidos cascada cascadas cascado cascados cascaron casco cayeron cayo colgada colgadas colgado colgados demonios error errores estropeada estropeadas estropeado estropeados failed falla fallada falladas fallado fallados fallan fallando fallaron falle fallida fallidas fallido fallidos fallo fallos funcione hayan mal muerta muertas muerto muertos murieron murio palmado palmo petada petadas petado petados petaron peto problemas reventada reventadas reventado reventados reventaron revento rota rotas roto rotos servicio servicios systemd tirada tiradas tirado tirados tronada tronadas tronado tronados tronaron trono unidades unit units",
    "file-details":
      "abrio accedio actualizacion actualizado actualizo archivo atributos bytes cambiado cambio caracteristicas creacion creada creado creo cuando datos detalles documento edicion editado edito fecha fechas ficha fichero fue hora info informacion kb kilobytes leyo mb megas metadatos mide modificacion modificada modificado modifico ocupa pesa peso propiedades quien stat tamano tipo toco ultima uso",
    "file-type": "adivina averigua averiguar binario clase detecta file formato identifica identificar texto tipo",
    "file-users":
      "abierta abiertas abierto abiertos accede acceden accediendo agarrada agarrado agarrando algo alguien bloquea bloqueada bloqueado bloquean bloqueando cogida cogido enganchada enganchado escribe escriben escribiendo fuser impide impidiendo lee leen leyendo lsof no ocupa ocupada ocupado ocupan ocupando pescado pillada pillado podemos proceso procesos programa programas pude puede puedo quien reteniendo retiene retienen secuestrado tocando tomada tomado trabada trabado trabajando usa usada usado usan usando usandose uso usuarios utiliza utilizan utilizando",
    "files-with-text":
      "aparece archivo archivos configure contengan contienen deje dice digan documento documentos escribi fichero ficheros mencionen meti pone puesta puesto puse pusimos puso sale tengan",
    "find-by-age":
      "abierto actualizado anteriores antiguos cambiadas cambiado cambiados cambian cambiaron cambio creadas creado creados editado escrito hoy llevan lleven mas modificadas modificado modificados modifican modificaron modifico nadie no recientes sin toca tocadas tocado tocados tocan tocaron toco usado usan usaron uso viejos",
    "find-by-name":
      "acaba acabados acabe acaben archivo archivos busca buscame buscar busque busqueme busques carpeta contenga contengan cuyo directorio documento documentos donde empiece empiecen encontrar encuentra encuentrame encuentre extension fichero ficheros fotos imagenes localice localiza localizame localizar que rastrea termina terminados termine terminen ubica ubicame",
    "find-by-owner":
      "archivos busca buscame buscar busque busqueme busques carpetas cuenta cuyo directorios documentos donde duena dueno encontrar encuentra encuentrame encuentre es ficheros folders hay localice localiza localizame localizar login pertenece pertenecen pertenecientes pertenezca pertenezcan propiedad propietaria propietario que rastrea sea sean son ubica ubicame usuaria usuario",
    "find-by-size":
      "arriba encima enormes excedan exceden grande grandes llegan lleguen mas mayor mayores ocupa ocupan ocupe pasan pase pasen pesa pesados pesan pese rebasan rebasen sobrepasan sobrepasen superan superen superiores",
    "find-empty": "0 cero contenido nada vacia vacias vacio vacios",
    "find-matching":
      "anteriores antiguos busca cambiados cambiaron grandes mas mayores modificados modificaron ocupan ocupen pasan pasen pesan pesen superan superen tocados viejos",
    "firewall-allow":
      "abierto abra abralo abrame abranlo abras abre abrelo abreme abremelo abreselo abri abrilo abrime abrimelo abrir abrirlo abriselo acceda accedan acceso acepta aceptar acepte apertura autorice autoriza autorizalo autorizar conecte conecten conexiones cortafuegos dales deja dejalo dejalos dejame dejar deje desbloquea desbloquear desbloquee entre entren excepcion expon exponer exponga firewall habilita habilitalo habilitame habilitar habilite habilites libre llegue lleguen pase pasen paso permiso permisos permita permitas permite permitelo permiteme permiti permitido permitilo permitir pueda puedan puerto puertos regla tener trafico verde",
    "firewall-close":
      "acceso aceptar aceptes apertura autorizacion bloquea bloqueado bloqueame bloquear bloquee bloquees cerra cerrado cerrame cerrar cierra cierrame cierre cierreme cierres clausura conexiones corta cortafuegos cortar corte dejes denegar deniega deniegue excepcion filtra firewall impedir impida impide inaccesible paso permiso permitas permitir prohiba prohibe prohibir puerto puertos rechace rechaza rechazar regla tapa tapame tener trafico",
    "firewall-status":
      "abierto activa activada activado activo andando apagada apagado arrancada arrancado bloquea bloqueando cadenas caida caido cerrando configuracion corriendo cortafuegos dejando desactivada desactivado deshabilitada deshabilitado detalle encendida encendido estado excepciones filtra filtrando firewall funcionando habilitada habilitado info informacion instalado levantada levantado listado marcha operativa operativo pasar permite permitiendo politica politicas prendida prendido puerto puertos puesta puesto reglas resumen servicios situacion status tablas trabajando",
    "first-lines": "cabecera comienza comienzo empieza encabezado head inicio primeras primero primeros principio",
    "folder-size":
      "abulta calcula calcular come disco espacio gasta gb gigas grande lleva mb medir megas mide ocupa ocupacion ocupado ocupan pesa pesan peso suma suman tamano teras traga usado zampa",
    "git-branches": "branch branches rama ramas",
    "git-diff":
      "anterior cambiado commit confirmado confirme detalle diferencias diff exactamente git head linea modificado nivel renglon tocado",
    "git-diff-staged":
      "add agregado anadido cached commit commitear confirmar diff index indice preparacion preparada preparadas preparado preparados proximo siguiente stage staged staging",
    "git-log": "cambios commit commiteado commiteo commits confirmado git hicieron hizo repo repositorio ultimos",
    "git-pull":
      "cambios commits dia git local novedades origin pull rama remota remoto repo repositorio trabajo ultimo",
    "git-status":
      "algo cambiados cambios comitear commit commiteado commitear confirmado confirmar estado git guardado guardar he hemos limpio modificados pendientes repo repositorio status subir sucio",
    "graphics-card": "aceleradora amd gpu grafica grafico graficos intel nvidia vga video",
    "group-add": "alta crea creacion exista falta groupadd grupo haya",
    "group-change": "cambia cambiar cambie chgrp grupo sea ser",
    "group-join":
      "a alta anade entrada entrar estar grupo incorporacion integrante miembro parte pertenecer usuaria usuario",
    "group-leave":
      "baja debe deberia deje echa elimina elimine estar fuera grupo membresia pertenecer pertenencia quita quitar saca sacar salga saque",
    "group-members":
      "compone componen componentes composicion compuesto cuentas formado gente grupo integrado integrantes miembros personas quien quienes usuarios",
    "host-name":
      "anuncia aparato cacharro chisme como compu computador computadora conectado conoce dime equipo estamos estoy host hostname identifica laptop llama maquina nodo nombre notebook ordenador pc portatil server servidor sistema trasto ve",
    "host-name-set": "bautiza cambia cambiar hostname llame nombre ponerle rebautiza renombra renombrar renombre",
    "http-check":
      "200 abajo abra abre accesible activa activo anda ande api aplicacion app arriba bien caida caido carga cargando cargue cayo checa checame checar chequea chequeame chequear chequeo codigo como comprobacion comprobar comprueba compruebe consulta contesta contestacion conteste curl demora devuelve direccion disponibilidad disponible endpoint entra error estado fuera funciona funcionando funcione get http jala jale latencia levanta levantada levantado linea llamada marcha mira monitorea monitoriza muerta muerto offline ok online operativa operativo pagina peticion pie portal proba probame probar prueba pruebame pruebe request responda responde respondiendo respuesta revisa revisar sirve site sitio solicitud status tal tarda test testea testeame testear tira tirada tirado url va ve ver verifica verificacion verificar verifique viva vivo web",
    "input-count": "contar cuantas cuantos cuenta cuentalas entradas filas lineas numero total",
    "input-ends": "acaba cola final lineas primeras primeros termina ultimas ultimo ultimos",
    "input-search":
      "aparece busca buscame buscar busque busqueme busques donde encontrar encuentra encuentrame encuentre errores esta fallos filtra filtrame filtrar hay lineas localice localiza localizame localizar rastrea sale solo ubica ubicame",
    "interface-down":
      "abajo adaptador apaga apagada apagame apagar apague apagues baja bajame bajar baje bajeme bajes bota botar caida caiga corta cortar corte desactiva desactivada desactivame desactivar desactive desactives desconecta desconectada desconectame desconectar desconecte deshabilita deshabilitar deshabilite deten detene detener detenga detengas detenme down enlace frena frenar fuera ifdown inactiva inactivo inhabilita inhabilitar inhabilite interface interfaz link medio para parame parar pare pares placa quita quitar saca sacar sin stop tarjeta tira tirar tumba tumbame tumbar tumbe",
    "interface-up":
      "activa activame activar active actives activo adaptador alza andar arranca arrancame arrancar arranque arranques arriba conecta conectada conectar conecte deja dejar echale echar encender encendida encienda enciende enlace habilita habilitar habilite habilites ifup inicia iniciar inicie inicies interface interfaz lanza lanzar levanta levantada levantame levantar levante levanteme levantes linea link marcha nuevo placa pon poner ponga prenda prende prendeme prender quede reactiva reactivar reactive servicio start suba subas sube subi subir tarjeta up vida volve volver vuelva vuelve",
    "ip-addresses":
      "activa activo adaptadores arriba asignada asignadas caida caido conectada conectado configuracion configurada configuradas dame dime direccion direcciones down interfaces interfaz interna ip ips levantada levantado local locales marcha privada puesta puestas red tarjeta tarjetas up",
    "journal-errors":
      "anotados criticos error errores fallo fallos graves guardados hoy importantes mal problema problemas registrados",
    "journal-size":
      "acumulado bitacora bitacoras chupando comiendo consumiendo diario disco disk espacio gasta gastado gastan gastando gb gigas grande grandes journal journald llevando log logs mb megas mide miden mucho ocupa ocupacion ocupado ocupan ocupando pesa pesado pesan pesando peso registro registros systemd tamano tomando total tragando traza trazas usado usan usando uso",
    "journal-trim":
      "achica achicar achique adelgaza adelgazar antiguo antiguos baja bajar baje bajen bajo bitacora bitacoras chupe coma compacta compactar conserva conservar crezca debajo deja dejame dejar deje depura depurar depure diario encoge encoger espacio gaste guarda hasta hueco journal journald libera liberame liberar libere limita limitar limite limpia limpiame limpiar limpie limpies limpieza lleve log logs lugar manten mantene mantener max maximo menos mucho nada necesito no nomas ocupa ocupe ocupen pase pasen pese poda podar punto purga purgar purgue quede queden quiero recorta recortame recortar recorte recortes reduccion reduce reduci reducir reduzca reduzcas registro registros rota salga sitio sumo supere systemd tamano toca tope trague traza trazas trunca truncar vacia vaciado vaciar vacie vacuum vaya viejo viejos ya zampe",
    "journal-trim-age":
      "achica anterior anteriores antes antiguas antiguo antiguos borra borrame borrar borre borres conserve depura depurar depure elimina eliminar elimine elimines guarde guarden hace limita limitar limpia limpiar limpie limpieza mas nada pase pasen previas previos purga purgar purgue quita quitar quite recorta recortar recorte reduce reducir reduzca sea solamente solo suprime suprimir tenga tengan tira tirar unicamente vacia vacuum viejas viejo viejos",
    "kernel-errors":
      "bien criticos dmesg error errores eso fallo fallos gordo grave graves importante kernel mal malo nucleo problema problemas queja quejado quejando quejo raro serio",
    "kernel-messages":
      "anillo avisos buffer circular cosas dejado dejo diciendo dmesg emitio escribio escrito kernel mensajes mirada nucleo ojeada ojo protesta protestado protestando queja quejado quejando quejandose quejo ring saco suelta ultimo vistazo",
    "kernel-version": "arquitectura edicion kernel nucleo uname version",
    "kill-process":
      "acaba acabar ahi cargate encima kill liquida mata matar medio pid proceso senal sigterm term termina terminar tumba vista",
    "largest-files":
      "abultadas abultados archivos consumen documentos enormes ficheros gigantes gordas gordo gordos grande grandes grandotas grandotes grandotos mas mayores ocupa ocupan ordena ordenados ordename ordenar pesadas pesado pesados pesan top usan voluminosas voluminoso voluminosos",
    "largest-folders":
      "abulta abultadas abultados abultan acapara acaparan acaparando cada carpetas chupa chupan chupando chupandose clasifica come comen comiendo comiendose consume consumen consumiendo devora devoran devorando directorios disco donde espacio folders gasta gastan gastando gordas gordo gordos grande grandes grandotas grandotes grandotos llena llenando mayores morfa morfan morfando morfandose ocupa ocupan ocupando ordena ordename ordenar pesa pesadas pesado pesados pesan peso quien subcarpetas subdirectorios tamano tanto traga tragan tragando tragandose usa usan usando voluminosas voluminosos zampa zampan zampando zampandose",
    "last-lines": "acaba cola fin final finaliza lineas renglones tail termina ultimas ultimo ultimos",
    "last-logins":
      "accedido accedieron accedio accesos conectado conectaron conecto entrado entraron entro fue ingresaron ingreso ingresos iniciado iniciaron inicios logearon logins logueado loguearon logueo metieron pasaron sesion sesiones ultima ultimas ultimo ultimos",
    "latest-backup":
      "anoche antiguedad ayer back backup copia edad ejecuto fecha fue guardo hicimos hizo hoy mas nuevas nuevo nuevos realizo reciente recientemente recientes resguardo respaldo salvaguarda seguridad tamano ultima ultimo",
    "link-create":
      "apunta apuntame apuntar apunte blando directo enlace enlaza enlazame enlazar liga link linkea linkear lleve sea simbolico symlink vincula vincular vinculo",
    "list-folder":
      "aqui archivos carpeta carpetas contenido cosas dentro dir directorio directorios documentos en escondidas escondidos ficheros folder folders lista listame listar ocultas ocultos",
    "listening-ports": "abierto conexiones escucha escuchan escuchando expuesto puertos sockets tcp udp",
    load: "agobiada agobiado apaga apagarse apago aparato arranco arranque arriba cacharro carga cargada cargado chisme compu computador computadora cuando dia encendida encendido encendio equipo hace hora host laptop liada liado linea load maquina media minutos nodo notebook ocupada ocupado ordenador pc portatil prendida prendido prendio promedio reinicia reiniciar reiniciarse reinicio saturada saturado server servidor sin sistema sobrecargada sobrecargado tan tiempo trasto uptime",
    "log-follow":
      "-f abierta abierto abre abreme abrir actualice actualizando actualizandose apareciendo atento caliente chequeando conectate conforme constante constantemente continuamente continuo corriendo corriente cortar deja dejame dice diciendo directo echando engancharse enganchate entradas entrando escribe escribiendo estate eventos f follow leer leyendo lineas llegando loguea logueando medida mensajes mientras mirando mirar momento monitorea monitorear monitorees monitoreo monitoriza monitorizacion monitorizar mostrando mostrandome muestra muestrame observa observando observar observe ocurre ojeando parar pare pasa pasando pegate pendiente pista pon ponme ponte probamos pruebo puesta puesto quedate quiero rastro real refrescando refrescandose registra registrando reproduzco saca sacando saliendo segui seguile seguime seguimiento seguir segun siga sigas sigue siguele sigueme siguiendo soltando streaming suelta suscribete tail tailea tailear tailf tanto ten tener tenme trabajo vaya vayan ver viendo vigila vigilar vigile vigiles vivo volcando vuelo",
    "machine-model":
      "acer aparato asus base cacharro chisme compu computador computadora dell empresa equipo exacto fabrica fabricante fujitsu host hp laptop lenovo madre mainboard maquina marca modelo motherboard nodo notebook ordenador pc portatil poweredge proliant quien server servidor sistema supermicro thinkpad trasto",
    "machine-serial": "etiqueta serial serie system-serial-number tag",
    "make-file":
      "agrega agregar agregue anade anadir archivo blanco como contenido crea documento fichero llamado llame necesito nombre nuevo quiero toca touch vacio",
    "make-folder":
      "agrega agregar anade anadir arma armame como crea creame crear cree creeme crees genera generar genere hace haceme hacer haga hagame haz hazme llamada llame monta montame necesito nueva quiero",
    memory:
      "corto cortos disponible escasos gb gigas intercambio justos libre llena mal megas memoria ocupada onda queda ram swap total usada",
    "memory-modules":
      "acepta admite bancos cabe capacidad clase ddr3 ddr4 ddr5 dmidecode frecuencia marca memoria meter modelo modulos podria puede puedo ram ranuras slots soporta tamano tipo velocidad zocalos",
    "mirror-folders":
      "actualiza borrando carpetas copia copiame copiar copie copieme copies dia duplica duplicar espeja espejar espejo exacta exactamente identica identico igual mirror refleja reflejar replica replicar rsync sincro sincronice sincronices sincroniza sincronizacion sincronizada sincronizadas sincronizado sincronizados sincronizame sincronizar",
    "mount-device": "engancha enganchar monta montada montado montaje montame montar monte monteme montes mount",
    mounts:
      "activos almacenamiento archivos disco discos dispositivo duro duros ficheros filesystem filesystems lectura monta montada montadas montado montados montaje montajes monto mounts particion particiones puntos tipo unidad",
    move: "cambia cambiale cambiar llame lleva llevame llevar llevate lleve llevese mete meter move moveme mover mueva muevas mueve mueveme nombre pasa pasame pasar pase pon poner renombra renombrame renombrar renombre renombres traslada trasladar",
    neighbours:
      "aparatos arp cacharros cercanas cercanos clientes comparte computadoras computadores comunica cosas dispositivos equipos ethernet fisica fisicas habla hablado hardware hosts local mac macs maquinas neigh neighbours ordenadores red segmento trata vecinas vecinos",
    "network-counters":
      "adaptador adaptadores bajado bytes cifras colisiones consumido consumo contadores cursado datos descargado descarta descartados descartando descartes dropped drops enviado enviados error errores estadistica estadisticas fallos gastado gigas interfaces interfaz mandado megas metricas movido movio nic nics numeros overruns paquetes pasado perdida perdidas perdidos perdiendo pierde pierden placa placas recibido recibidos rx subido tarjeta tarjetas tira tirando trafico tramas transferido transferidos transmitido transmitidos tx uso volumen",
    "nfs-exports": "exportaciones exportan exportfs nfs",
    "nginx-port": "atender escuchar listen nginx servir",
    "os-version":
      "arch centos corre datos debian distribucion distro edicion estamos estoy fedora info informacion linux operativo release sistema so ubuntu version",
    "owner-change":
      "asigna asignale asignar asigne cambia cambiale cambiar cambie cede ceder chown duena dueno entrega entregar modifica nombre owner pase pertenezca pertenezcan pon ponle propiedad propietaria propietario quede sea sean ser transferir transfiere",
    "package-cleanup":
      "abandonadas abandonados auto autolimpieza automaticos autoremove barrida bibliotecas borrando colgadas colgados dependencias deshacerse deshacete deshazte desinstala desinstalar desinstale eliminando falta fuera hacen hagan instalados librerias limpia limpiada limpiar limpie limpieza nadie necesite necesiten paquetes pasada programas quitando restos sirva sirvan sueltas sueltos use usen",
    "package-files":
      "-l archivos binarios carpetas comandos contenido directorios documentos donde dpkg ejecutables ficheros instala instaladas instalado instalados instalo lista listado paquete pertenecen programa programas puso relacion rpm rutas son trae viene vienen",
    "package-held":
      "actualizan actualizaran anclados bloqueada bloqueado bloqueados congelada congelado congelados excluidos fijada fijado fijados fijos hold paquete paquetes pineados retenido retenidos showhold van",
    "package-history":
      "actualice actualizacion actualizaciones actualizadas actualizado actualizados actualizamos actualizaron actualizo aplicadas apt cambiado cambiaron cambio cambios cuando desinstaladas desinstalado desinstalados desinstalo dnf dpkg he hechas hemos historial instalacion instalaciones instaladas instalado instalados instalamos instalaron instalaste instale instalo metido movimientos nuevos operaciones pacman paquetes poco programas puesto puse pusimos quitado quito recientemente recientes software tocado ultimamente ultimas ultimo ultimos zypper",
    "package-hold":
      "actualice actualicen actualices actualizacion actualizaciones actualizar actualizara ancla anclar ancle apt-mark bloquea bloquear bloquee cambie clava clavar como congela congelado congelame congelar congele debe espera evita evitar evite excluir excluya excluye fija fijar fije fijo hold holdea impedir impida impide inmoviliza inmovilizar llegue marca marcar mark marque mueva muevas nueva pase pinea pinear posterior quedarnos quedarse quedate quieto reten retene retener retenga retenido suba subas toque toques upgradee vaya version versiones",
    "package-info":
      "apt-cache conocer contame cuentame datos depende dependencias describe describeme describir descripcion detalla detalles dnf explica explicame ficha hablame info informacion mantiene pacman paquete programa resumen saber show version zypper",
    "package-install":
      "e falta instala instalacion instalame instalar instale instaleme instales install mete metele necesito paquete pon ponle ponme programa quiero tener vendria",
    "package-installed": "instalada instalado metida metido paquete programa puesta puesto version",
    "package-owner":
      "corresponde donde duena dueno instala instalo ofrece paquete pertenece propietario provee puso sale salido salio trajo viene vino",
    "package-refresh":
      "actualiza apt base cache catalogo datos indice indices informacion lee leer lista listado listas makecache metadatos nada paquetes refresh relee repos repositorios trae traer traete update",
    "package-release":
      "actualice actualizaciones actualizarse bloquear bloqueo congelacion congelados congelar demas desancla desanclar desbloquea desbloquear desbloquee descongela descongelar descongele desfija desfijar desretener fijacion hold libera liberar libere liberes normalmente pueda puede retencion retener retenidos siempre solta soltar suelta suelte unhold volver vuelva vuelve",
    "package-remove":
      "aplicacion app borralo deshacerte deshacete deshagase deshazte desinstala desinstalacion desinstalalo desinstalame desinstalamelo desinstalar desinstale desinstaleme desinstalen desinstales elimina eliminalo elimine fuera libranos librate no paquete programa quita quitalo quitame quitamelo quitar quite remove remover remueva remueve saca sacalo sacame sacamelo sacar saque sobra ya",
    "package-search":
      "aplicacion apt busca buscame buscar busques catalogo disponibles distribucion distro encuentra encuentrame fijate herramienta mira paquete paquetes programa programas repo repos repositorio repositorios",
    "package-updates":
      "actualizacion actualizaciones actualizado actualizar anticuados atrasados desactualizados desfasados dia obsoletos paquetes parches pendientes updates version viejos",
    "package-upgrade":
      "actualice actualiceme actualices actualiza actualizacion actualizaciones actualizada actualizado actualizados actualizame actualizar aplicaciones apt apt-get completa debian dia dnf full general get novedades pacman paqueteria paquetes parchea parchear parchee parches pasada ponerse ponme ponte procede proceder programas software suba sube subir todo ubuntu ultima update updatea updatear updates upgrade upgradea upgradear version zypper",
    "password-change":
      "acuerda acuerdo cambia cambiar cambiarla cambie cambio clave contra contrasena genera generar genere hacele hazle necesito nueva olvidado olvide olvido otra palabra pass passwd password perdi perdido perdio quiero recuerda recuerdo renueve reset reseteo restablecimiento root superusuario tenga use usted",
    "password-expiry":
      "antiguedad caduca caducada caducado caducara caducidad caduco cambiar cambio chage clave contrasena cuando dura envejecimiento estado expira expiracion expirada expirara expiro falta password politica pronto queda renovar sirve situacion vale valida validez vence vencera vencida vencimiento vencio vida vigencia vigente",
    "pci-devices":
      "bus chipset controlador controladora controladoras expansion express internas lspci pci pcie placas sonido tarjeta tarjetas",
    "permissions-change":
      "acceso chmod convierte da dale dar darle deja dejame dejar deje dele derechos estar este hace hacer haga haz hazme llevar marca marcar marque modo permiso permisos permita permite permitir pon pone ponele poner ponga ponle ponme pueda puedan que quedar quede sea ser tener tengan volver vuelve",
    "permissions-private":
      "blinda cierra demas dueno escribir lea leer menos mundo nadie ninguno otros permisos protege proteger proteja pueda solamente solo unicamente vea",
    "permissions-show":
      "derechos duena dueno ejecucion ejecutable ejecutar escribible escribir escritura grupo lectura leer legible modificar modo permisos pertenece pertenecen propietaria propietario puede pueden quien",
    "permissions-withdraw": "derecho derechos permiso permisos pueda puedan quita quitale quitar quite saca sin",
    "ping-host":
      "arriba checa comprueba conexion contesta encendido internet levantado llegamos llego pincito ping pingazo pingea pingear pingecito pings pinguea pinguealo pingueame pinguear pinguee prueba red responde revisa ve verifica vivo",
    "port-check":
      "abierta abierto accesible acceso acepta activo alcance alcanza alcanzable alcanzo algo atiende bloqueado cerrada cerrado checa checame chequea chequeame chequeo comprobacion comprobame comprueba conecta conectar conectarme conectividad conecto conexion contesta conteste disponible equipo escucha escuchando fijate filtrada filtrado funciona hay host levantada levantado llega llegamos llego logra maquina mira mirame mire nc netcat podemos podria podriamos proba probame probar prueba pruebame pruebe puede puedes puedo puerto responda responde respondiendo router servidor tantea telnet tenga test testea testeame tiene uso verifica verificacion verificame vivo",
    "port-user":
      "abierta abierto abriendo acaparada acaparado acaparando agarrada agarrado agarrando algo alguien apanada apanado atendiendo busca cogida cogido cogiendo encuentra enganchada enganchado escuchando ocupada ocupado ocupando pillada pillado pillando proceso puerto que quien secuestrada secuestrado tomada tomado tomando trincada trincado usando utilizando",
    "power-off":
      "apaga apagada apagado apagale apagame apagar apagon apague apagueme apagues baja bajar baje cerrar cierra cierre completo compu computador computadora desconecta desconectar desconecte equipo limpio linux maquina now ordenado ordenador pc power poweroff shutdown shutdownea termina tumba tumbar",
    "power-off-at": "apaga apagado apagame apagar apague apagues debe",
    "power-off-cancel":
      "anula anular apagado apague apagues cancela cancelado cancelar olvida olvidate programado reinicie reinicies reinicio",
    "power-off-later": "apaga apagado apagame apagar apague apagues",
    "previous-boot-log":
      "anterior anteriores antes apagado apago caida causa causo cayo colgo congelo cuelgue hizo justo motivo murio otro pasada pasado penultimo previa previo previos provoco razon reinicio ultima",
    "print-cancel":
      "aborta abortar aborte anula anulame anular anule anuleme borra borrame borrar borre borreme borres cancel cancela cancelame cancelamela cancelar cancele canceleme canceles cargarte cargate cepillate cola elimina eliminar elimine elimines esperando fila impresion impresiones impresora imprimir limpia limpiame limpiar limpie limpieme limpieza nada pendiente purga purgar quita quitame quitar quite quiteme remover remueva remueve suprima suprime suprimir tirame todo trabajos vacia vaciame vaciar vacie vacieme",
    "print-cancel-job":
      "atascado cancela cola esperando impresion impresora imprima imprimas imprimiendose imprimir tarea trabajo",
    "print-file":
      "copia copias impresa impreso impresora imprima imprimas imprime imprimeme imprimi imprimime imprimir lp mandar mande papel printer salga veces",
    "print-queue":
      "algo algun archivos atascado atascados cola colas cosa cosas documentos espera esperando fila haciendo hojas impresion impresiones impresora impresoras imprimiendo imprimiendose imprimir lpq nada paginas pendiente pendientes trabajos",
    "printer-default":
      "ahora default defecto habitual hoy impresora lpadmin omision predeterminada principal printer sea ser sera siempre",
    "printer-default-show":
      "default defecto digo elegir elijo habitual impresora lpstat normalmente omision predeterminada principal printer siempre",
    "printer-enable":
      "atascada bloqueada cola cupsenable desactivada deshabilitada detenida detuvo disabled frenada fuera impresion impresora imprima imprimiendo imprimir inactiva parada parado paro pausa pausada paused printer reanuda stopped",
    printers: "estado impresora impresoras lpstat",
    "processes-by-name":
      "abierto ahi andando colgado corriendo ejecucion ejecutandose identificador marcha numero pid pids proceso procesos suelto sueltos vivo vivos vueltas",
    "quota-report": "cuota cuotas cupo cupos frente quota quotas",
    "quota-user":
      "agotado agoto alcanzado alcanzo cerca comido cuota cupo encima gastado limite llegado llego llenado lleno queda quota rebasado rebaso toco tope",
    "raid-status":
      "algo algun array arrays arreglo el fallo md mdadm mdraid mdstat problema raid raids rebuild reconstruccion resincronizacion resync sincronizacion software termine un",
    reboot:
      "apaga apagar completa completo entera entero linux operativo rearranca rearrancar reboot reboota rebootea rebootear reinicia reiniciame reiniciar reiniciazo reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea volve volver vuelva vuelve",
    "reboot-needed":
      "espera exige falta necesita pendiente pendientes pide pidiendo precisa quedado reboot rebootear reiniciar reiniciarla reiniciarlo reinicie reiniciemos reinicio requiere sera",
    "reload-units":
      "acabo actualice actualiza actualizar aplica aplicar aplique avisa avisale avisar cargar coja daemon-reload decile decir demon digale dile editadas editados he hemos lea lee leer modificadas modificados pide pidele recarga recargala recargalo recargame recargar recargue recargues refresca refrescar refresque relea relectura relee releer reload systemctl systemd termine tome unidades units volve volver vuelva vuelve",
    "remove-file":
      "archivo borra borrame borrar borre borreme borres cargarte cargate cepillate desaparecer deshacerse deshacerte deshazte documento elimina eliminar elimine elimines fichero manda mandar quita quitar quite remover remueva remueve suprima suprime suprimir tira tirar vuela",
    "remove-folder":
      "adentro arbol arrasa borra borrala borralo borrame borrar borre borreme borres cargarte cargate cepillame cepillate completa completo contenido dentro desaparecer deshacerse deshacerte deshazte destruye elimina eliminala eliminalo eliminame eliminar elimine elimineme elimines entera entero fuera fulmina fulminame fulminar fulmine jerarquia limpiame liquida liquidame liquidar manda mandar quita quitala quitalo quitame quitar quite recursiva recursivamente remover remueva remueve subcarpetas suprima suprime suprimeme suprimir tira tirar todo volame volate vuela vuelame",
    "replace-text":
      "ahi alli cada cambia cambialo cambiame cambiar cambie cambieme cambies cambio donde dondequiera lugar partes reemplace reemplaceme reemplaces reemplaza reemplazalo reemplazame reemplazar reemplazo remplaza remplazar sea ser siempre sitios sustitucion sustitui sustituir sustituya sustituyame sustituyas sustituye sustituyelo sustituyeme veces vez",
    routes: "enrutamiento rutas ruteo tabla",
    "running-services": "daemons demonios servicios unidades",
    "samba-connections":
      "abiertos alguien carpetas clientes comparticiones compartida compartidas compartido compartidos conexiones equipos gente samba sesiones shares smb smbstatus usuarios windows",
    "samba-shares":
      "carpetas cifs comparte comparten comparticiones compartida compartidas compartido compartidos compartiendo compartimos comparto directorios ofrece ofreciendo publica publicando recursos samba shares smb testparm unidades windows",
    "search-text":
      "archivo archivos busca buscame buscar busque busqueme busques cadena documento documentos donde encontrar encuentra encuentrame encuentre entradas errores fichero ficheros frase grep linea lineas localice localiza localizame localizar palabra palabras rastrea renglones termino texto ubica ubicame",
    "service-disable":
      "arranque autoarranque automaticamente deje desactiva desactivar desactive desactives deshabilita deshabilitar evita impide inhabilita inicio lista mas no nunca programas queremos quiero servicios solito solo ya",
    "service-enable":
      "abra activa activada activado activame activar active actives andar arrancar arranque autoarranque automaticamente cargue configura correr deja dejame dejar deje dispare eche ejecute empiece encienda funcionar habilita habilitada habilitado habilitar habilite habilites haz iniciar iniciarse inicie inicio lance levantarse levante lista necesito parta pon ponerse ponga ponme prenda prenderse programas quede quiero servicios siempre solo suba",
    "service-enabled":
      "activado arranca arrancara arranque carga checa comprueba configurado deshabilitado enciende habilitada habilitado inicia iniciara inicio levanta levantara mira prende puesto revisa servicios verifica volvera",
    "service-reload":
      "ajustes aplica aplicar cambios conf config configuracion leer recarga recargame recargar recargue recargues relea relee releer reload sin",
    "service-restart":
      "ahora arranca aviso bro colega enciende hombre instante minuto momentaneamente momentito momento orden parce po prende pronto provisionalmente pue ratito rato rearranca rearrancar rearranque rebootea reinicia reiniciame reiniciar reiniciazo reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea segundo servicio tanto temporalmente tiempo tio volve volver vuelva vuelve",
    "service-start":
      "ahora andar arranca arrancame arrancar arranque arranques aviso bro colega corra correr ejecuta encender encienda enciende funcionar funcione hombre inicia iniciar inicie inicies instante lanza lanzar levanta levantame levantar levante levanteme levantes marcha minuto momentaneamente momentito momento nuevo orden otra parce po prenda prende prendeme prender pronto provisionalmente pue ratito rato segundo servicio start tanto temporalmente tiempo tio vez",
    "service-status":
      "activa activo anda andando arranca arrancada arrancado arriba bien cae caida caido camina carbura cayo checa chequea chuta como comprueba conseguido consiguio corre corriendo detenida detenido ejecucion encendida encendido encuentra esta estado estatus falla funciona funcionando furula inicia iniciada iniciado jala levantada levantado logrado mal marcha mira muerta muerto no ocurre ok operativa operativo parada parado pasa prendida prendido que responde respondiendo revisa rula running salud servicio sigue sirve situacion status sucede tal tira tirada tirado up va verifica viva vive vivo volvio vuelto",
    "service-stop":
      "abajo ahora apaga apagame apagar apague apagues aviso baja bajame bajar baje bajeme bro cerrar cierra colega completamente completo deten detene detener detenga detengas detenme frena frenar hombre instante mata matar minuto momentaneamente momentito momento no orden para parame parar parce pare pares po pronto provisionalmente pue quita ratito rato saca segundo servicio sobra stop tanto temporalmente termina terminar tiempo tio tira tumba tumbame tumbar tumbe vez ya",
    "show-file":
      "abra abre abreme abrime abrir archivo cat completo contenido contiene dame dice documento ensena ensename ensenamelo ensenar entero fichero imprime imprimeme imprimir leame lee leeme leen leer lees mira mostrar muestra muestrame muestreme pantalla pasame pone que quiero saca sacame ver visualiza visualizar volcame volcar vuelca",
    "ssh-key-make": "bits creacion creas generacion generas haces identidad par puedes ssh",
    "sudo-grant":
      "admin administracion administrador administradora administradores root sudo sudoer sudoers superusuario",
    "sudo-users":
      "admin administracion administrador administradora administradoras administradores administrar admins comandos cuentas gestionar manda mandan personas poderes privilegiadas privilegiados puede pueden root sudo sudoer sudoers super superusuario superusuarios usuarios",
    "sudo-withdraw": "admin administracion administrador administradora administradores root sudo sudoers superusuario",
    "swap-usage": "area areas intercambio paginando swap swapeando swappeando virtual",
    "sync-folders":
      "actualice actualiza actualizada actualizado actualizar cambiado cambios carpetas dia diferencias equipara espeja espejar espejo falta falte igual iguala igualar mirror mismo nada nuevo quede refleja reflejar replica replicar replique rsync sea sincro sincronice sincronices sincroniza sincronizacion sincronizada sincronizadas sincronizado sincronizados sincronizame sincronizar tenga",
    "system-cron":
      "/etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.monthly /etc/cron.weekly /etc/crontab automaticas contenido cron cron.d cron.daily cron.hourly cron.monthly cron.weekly cronjobs crons crontab global jobs periodicas programadas programado programo scripts tareas",
    temperatures:
      "achicharrando aparato ardiendo cacharro calentando caliente calor chisme cociendo compu computador computadora cpu disco discos equipo friendo grados grafica host laptop maquina micro nodo notebook nucleos ordenador pc placa portatil procesador quemando raspberry raspi recalentando sensores sensors server servidor sistema sobrecalentando temperatura temperaturas trasto",
    "time-sync":
      "adelanta atrasa automatica bien chrony chronyc correcta desfasa desfasada desfasado desfase desvia desviado desvio estado hora mal ntp offset reloj sincronia sincroniza sincronizacion sincronizada sincronizado sincronizando sincronizo timedatectl",
    timers:
      "ejecuta programada programadas programado programados proximas siguiente siguientes temporizador temporizadores timer timers",
    "timezone-set":
      "ajusta cambia cambialo cambiar configura deja dejalo franja hora horario huso pasa pasar pon pone poner ponga ponla ponlo ponme reloj tener time timezone zona",
    "top-cpu":
      "activos consumen cpu glotones lenta lentisimo lento micro muy pesados procesador procesos quemando satura saturando super top tope",
    "top-memory": "consumen glotones memoria pesados procesos programas ram top",
    "trace-route":
      "atasca cae camino conexion correle corta donde equipos falla haceme hasta hazle hops lanzale latencia llega lugares mandale maquinas mtr muere nodos paquetes pasos perdida pierde pierden queda quien rastreo recorrido redes retardo routers ruta saltos se sitios tirale traba trace tracepath traceroute tracert trafico trayecto traza trazado trazar vuelta vueltas",
    "unban-address":
      "acceder acepta admite ban baneada baneadas baneado baneados banear baneo blacklist bloqueadas bloqueado bloqueados bloquear bloqueito bloqueo carcel castigo conectar cortafuegos desbanea desbaneame desbanear desbanee desbanees desbaneo desbannea desbloquea desbloqueame desbloquear desbloquee desbloquees desbloqueo desveta entrar estar fail fail2ban faildosban failtoban firewall indulta jail jaula libera liberame liberar libere lista negra nuevamente nuevo otra pasar perdona perdonar permita permite permitir readmite readmitir unban vetadas vetar veto volve volver vuelva vuelve",
    "unit-file":
      ".service abre abrir binario cat comando config configuracion configurada contenido declarada declarado definicion definida definido descrita descrito ensena escrita escrito file imprime lee leer lineas opciones orden parametros pasame programa saca sacame service servicio systemd texto unidad unit vuelca",
    "unit-journal":
      "abre abrir bitacora bitacoras cuenta diario dice dicho entradas escribe escrito haciendo hizo journal lineas log logs mensajes ocurrido ocurrio pasado paso pone registrado registro registros sucedio traza trazas ultimas ultimos",
    unmount:
      "desengancha desenganchar desmonta desmontada desmontado desmontaje desmontame desmontar desmonte desmonteme desmontes expulsa expulsame expulsar expulse extrae libera liberar montaje retira seguridad soltar suelta umount",
    "usb-devices": "escaner lapiz lector lsusb pendrive pincho usb usbs",
    "user-add":
      "abre abrele abrile abrir agrega agregale agregame agregar agregue alta anada anadame anade anademe anadir apunta clave contrasena crea creale creame crear crearle cree crees cuenta dale falta hacele hacer haz hazle inscribe login mete meteme meter metes necesita necesitar nueva nuevo password pon ponme registra registrame registrar registre usuaria usuario",
    "user-groups": "estoy formo groups grupo grupos id membresia pertenencia pertenezco primario principal soy",
    "user-list": "alta cuentas gente quien quienes usuarios",
    "user-lock":
      "acceda acceso ahora aviso bloquea bloqueada bloqueado bloqueala bloqueale bloquealo bloqueame bloquear bloquearle bloquee bloqueele bloquees bloqueo borrarla borrarlo candado cerrale cerrar cierra cierrale cierre conecte congela congelar corta cortale cortar corte cuenta deje dejes desactiva desactivale desactivame desactivar desactive deshabilita deshabilitada deshabilitale deshabilitar deshabilite eliminarla eliminarlo entre evita evitar evite impedir impida impide inactiva inactivar ingresar ingrese inhabilita inhabilitale inhabilitame inhabilitar inhabilite instante login minuto momentaneamente momentito momento negale negar niega niegue orden permita permitas poder prohiba prohibe prohibile prohibir pronto provisionalmente pueda quiero quita quitale ratito rato segundo sin suspenda suspendale suspende suspendele suspendeme suspender tanto temporal temporalmente tiempo tranca trancale",
    "user-remove":
      "baja becario borra borrado borrame borrar borre borres cerra cerrar cierra cierre colega companero conservando cuenta dejado dejando dejo deluser desaparecer elimina eliminacion eliminame eliminar elimine elimines empleado exista existira fue guardando ido llamada login manteniendo marcho nombre pero quita quitar quite quites remover remueva remueve saca sacar saque sin suprima suprime suprimir tener trabaja userdel usuaria usuario ya",
    "user-remove-home":
      "ademas asimismo baja borra borrame borrar borre borres completamente completo cuenta dejar deluser elimina eliminame eliminar elimine elimines junto login nada paso personal quita quitar quite quites rastro remover remueva remueve saca sacar saque suprima suprime suprimir sus suyo tambien tanto todo userdel usuaria usuario",
    "user-unlock":
      "abra abre abrele abrile abrir acceda acceder acceso activa activar active bloqueo candado castigo conectarse conecte desbloquea desbloqueala desbloqueale desbloquealo desbloqueame desbloquear desbloquearla desbloquearle desbloquearlo desbloquee desbloqueele desbloquees desbloqueo descongela descongelar devuelvale devuelvele entrar entre habilita habilitar habilite ingresar nuevamente nuevo otra poder pueda reactiva reactivacion reactivale reactivar reactive rehabilita rehabilitale rehabilitar rehabilite suspension volve volver vuelva vuelve",
    "who-is-on": "alguien alguno conectado conectados cuantos gente logueados quien quienes sesion sesiones usuarios",
    "wifi-networks":
      "abierta agarrar alcance aqui barrido captar cerca coger conectar conectarme conectarnos detectar detectarse disponible encontrar escaneo escuchar exploracion inalambrica inalambricas oler pillar puntos recibir redes senales unirme ver verse wi wi-fi wifi wifis wireless",
    "wifi-status":
      "agarra agarramos agarrando agarro asociada asociado bien buena bueno calidad cobertura cogimos cogio conectada conectado conectados conexion datos debil detalles enganchada enganchado enganchados enlazada enlazado estado estamos fuerte fuerza inalambrica inalambricas info informacion intensidad llama mal mala metida metido metidos mucha nivel nombre ocupando pegada pegado pillamos pillando pillo poca potencia recepcion red senal ssid tomamos tomo unida unido velocidad wi wi-fi wifi wireless",
  },
  en: {
    "access-list-grant":
      "able access acl acls add allow assign authorise authorize can changing control enable entry give grant group have let make mode owner ownership permission permissions permit rights rule setfacl to touching",
    "access-list-show":
      "access acl acls can control detailed extended getfacl given granted groups lists people per per-user users",
    "archive-create":
      "* a add archive archived bundle bundled bzip chuck compress compressed create crunch gzip make need of pack package packed put roll set shrink squash stick stuff tar tarred throw turn want wrap zip zipped",
    "archive-extract":
      "archive blow break burst contents decompress decompressed empty expand extract extracted gunzip inflate pop tarball un-tar un-zip unarchive uncompress unpack unpacked unrar untar untarred unzip unzipped zip",
    "archive-list":
      "archive archived bundled compressed contains content contents documents extract extracted extracting files has holds inside list listing look packed peek rar stored tar tarball tgz unpack unpacked unpacking untar untarred unzip unzipped unzipping without zip",
    "backup-folder": "back back-up backed backup before case date dated safety save somewhere",
    "ban-address":
      "annoying attacking ban banned blacklist blacklisted block blocked blocklist boot bothering cut deny drop fail2ban forcing hammering having hitting jail keep kick kicked knocking lock out pestering probing refuse reject scanning shut stop tell throw trying",
    "ban-status":
      "ban banned bans blacklisted block blocked blocks fail2ban jail jailed jails kicked locked minute mo point",
    battery: "battery charge charged charging discharging full life plugged",
    "block-devices":
      "attached capacities capacity connected devices disk disks divided drive drives hard installed laid layout list partitioned partitions physical size sizes split ssd table they",
    "boot-blame":
      "blame boot booting bottleneck bottlenecks breakdown delayed delaying delays go held holding long longest makes making most process slow slowed slowest slowing slowly slows spent start startup times took why",
    "boot-log":
      "boot booted booting bootlog came current go happened journal logged messages process recorded start started starting startup turned went written",
    "boot-time":
      "analyze duration fast give long needed quick quickly required seconds slow slowest slowly speed systemd-analyze taken takes tell time times timing took",
    "certificate-file":
      "analyse analyze cert certificate check contents current data date dates days decode details domains due dump ends examine expire expired expires expiring fine good hosts https info information inspect issued issuer lapses like long made names of ok owns parse print read renewal renewed run runs san sans show signed sites soon ssl subject time trusted until valid validate validity verify view when whom whose",
    "certificate-served":
      "analyse analyze browser cert certificate check contents current data date dates days decode details domains due dump ends examine expiration expire expired expires expiring expiry fine giving good handing hosts https info information inspect installed issued issuer lapse lapsed lapses like long made names offering ok owns parse port presented presenting print read renewal renewed renewing run runs san sans sending serve served serving show showing signed sites ssl status subject time trusted until used using valid validate validity verify view when whom whose",
    "certificates-expiring":
      "about any certificates certs close date due expiration expire expired expiring expiry going long near nearing old renew renewal renewed renewing run running soon stale upcoming",
    checksum: "* checksum digest do fingerprint for from hash integrity of on run sha256 sum value what",
    "compare-files":
      "alike and apart between changed check compare comparison contrast diff differ different diverged drifted equal gone how identical if match same see tell whether",
    connections:
      "attached connect connected connecting connections established port sessions sockets speaking talk talking us",
    "container-images": "downloaded images kicking lying pulled sitting",
    "container-logs":
      "complaining container containers docker grumbling log logs moaning podman say show whining why wrong",
    "container-prune":
      "clean cleanup dangling docker free junk leftovers podman prune purge reclaim recover rubbish stopped tidy unused",
    "container-restart":
      "acting bounce can container cycle docker frozen hanging hung kick misbehaving playing podman reboot recycle responding restart restarted stuck",
    "container-space":
      "big can containers could df docker eaten gobbled images large occupied podman space swallowed taken used volumes",
    "container-start": "back container docker podman start started starting",
    "container-stats":
      "busy container containers docker heavy hungry live load most podman resource statistics stats usage",
    "container-stop": "can container docker podman stop stopped stopping",
    containers: "container containers docker podman ps running",
    "containers-all": "-a container containers dead exited included ones stopped there, those too well",
    "containers-stopped": "container containers crashed dead exited stopped",
    copy: "case clone complete copy duplicate entire replicate safe safety side whole",
    "copy-from-host": "bring copy download fetch get grab here pull rsync scp sftp ssh",
    "copy-to-host":
      "backup copy deliver drop duplicate get keep leave place push put rsync scp send sftp ship ssh stick store transfer upload",
    "count-lines": "add count line lines long number row rows tally tot total",
    "count-matches":
      "appearances contain count document entries errors file hits instances lines matches mentions number occurrences often rows times",
    "cpu-cores": "core cores cpu cpus processors threads",
    "cpu-info": "chip cores cpu cpus kind processor processors threads",
    crontab: "cron crontab jobs scheduled table",
    "crontab-edit":
      "-e change cron crontab e edit editor entry job jobs line modify nano root something tab table task vi vim",
    "date-time": "current date day time timezone today today's zone",
    "default-route": "gateway internet out route router way",
    "deleted-open-files": "but deleted descriptors erased ghost handles held phantom removed unlinked why",
    "disk-free":
      "almost available capacity df disk disks doing drive drives file filesystem filesystems filled filling free full gb gigabytes gigs hard least left looking low most nearly out partition partitions report room running short space status storage tight usage use used utilisation utilization volume volumes",
    "disk-health":
      "bad blocks break broken check condition coping damaged dead die doing dying fail failing getting giving go going health healthy holding hot hours knackered last left legs life lifetime live packing physical reliability remaining s.m.a.r.t sectors shape sick smart smartctl temperature test way wear wise worn",
    "disk-inodes": "doing inode inodes maybe perhaps",
    "dns-lookup":
      "address assigned behind come domain go host ip look lookup map name point pointing query registered resolve server set translate",
    "dns-servers":
      "answers dns handles lookups name nameserver nameservers queries requests resolution resolver resolvers resolves resolving servers",
    download: "bring copy curl dl download fetch get grab keep leave need pull put retrieve save store want wget",
    "enabled-services":
      "comes configured daemons due enabled fires launched launches programs runs services set started starts things units",
    "failed-logins":
      "attack attacked attempt attempted attempting attempts bad break breakin brute could denied entered entering errors fail failed failing failures forced getting goes hack hacked hacking incorrect intrusion invalid lastb logins manage passwords people refused rejected tried tries try trying typing unable unauthorised unauthorized unsuccessful wrong",
    "failed-units":
      "alright anything belly blown borked broken but conked crash crashed daemons dead died down error errored errors fail failed failing failures fallen gone keeled not ok okay packed properly red services should state systemd units working wrong",
    "file-details":
      "access attributes big bytes change changed created creation date dates details document edited file heavy info information kb kilobytes kind large mb megabytes metadata modification modified mtime old owns properties size stat stats time timestamp timestamps type when",
    "file-type": "binary format kind run sort text type use",
    "file-users":
      "able accessing anyone anything being blocking busy can cannot cant could fuser got holding keeping keeps locked locking lsof open opened preventing prevents process processes program programs reading someone something stopping stops touching use used using what who why will working writing",
    "files-with-text": "appear contain documents files find hunt locate look search somewhere where",
    "find-by-age":
      "changed created edited last less modified more newer not older opened past recent recently today touched unchanged unmodified untouched updated used were",
    "find-by-name":
      "able called can check dig directory documents end ending extension files find folder get hunt kept living locate located look matching named names pull round saved search somewhere stored track type unable where whose",
    "find-by-owner":
      "any anything belong belonging belongs directories documents files folders own owned owns property something user whose",
    "find-by-size":
      "above anything anywhere beyond big bigger enormous everything everywhere exceed exceeding giant greater heavier huge large larger massive more over past something somewhere weigh whatever",
    "find-empty": "0 0-byte blank byte content empty length nothing zero zero-byte zero-length",
    "find-matching": "above bigger changed edited heavier larger modified more older over touched",
    "firewall-allow":
      "accept access allow clients connections department developers devs enable exception expose firewall folks guys hole lads let need needs office open packets people permit port ports rule team testers traffic unblock users want wants",
    "firewall-close":
      "accepting access allowing ban block blocked close closed connections deny disallow drop exception firewall forbid inaccessible longer not open packets port ports prevent private reject rule shut stop traffic unreachable",
    "firewall-status":
      "allow allowing block blocking chains config configuration connections doing filtering firewall is let open policies policy port ports rules ruleset services settings state status tables traffic",
    "first-lines": "-n begin beginning couple few first head header opening start top",
    "folder-size":
      "add big calculate come disk eaten eating fat gb gigabytes gigs grown heavy hogging holding large mb measure megabytes megs occupy room size space storage take taken taking total usage use used using weigh work",
    "git-branches": "branch branches",
    "git-diff": "changes commit detailed diff differences git i've line lines we've",
    "git-diff-staged": "added cached commit committed committing diff index ready stage staged staging",
    "git-log": "commit commits committed git repo repository",
    "git-pull": "changes code commits date git latest origin pull refresh remote update updates upstream version",
    "git-status":
      "changed clean commit committed dirty forget forgotten modified not pending repo repository state status touched uncommitted unstaged untracked waiting yet",
    "graphics-card": "adapter chip gpu graphics vga video",
    "group-add": "add added call create created exist group groupadd linux made name new should",
    "group-change": "belong change chgrp group owned owner ownership owning put switch",
    "group-join": "add append assign be enrol enroll group include join joining member part put",
    "group-leave":
      "be boot chuck drop get group her him kick leave longer member membership off out pull strike them throw yank",
    "group-members": "accounts belong belongs forms group makes members membership part people sits users who",
    "host-name":
      "am beast box called computer contraption domain host hostname lan laptop local logged machine name network node pc server system thing",
    "host-name-set": "call hostname must name rename should",
    "http-check":
      "200 404 500 502 503 address alive answer answering answers anything api app application availability available call can check code crash crashed curl dead down endpoint error errors fallen fast fetch fine gives giving go gone health healthy hit http https load loading loads long look monitor offline ok okay online page ping poke probe query quickly reachable replies reply request requests respond responding responds response return returning returns running say sends service site something state status still test throwing throws try up url verify web webpage website well work working works",
    "input-count": "count entries how input line lines number piped piping rows stdin text total",
    "input-ends": "end final first input just last latest lines only piped piping stdin tail text top",
    "input-search":
      "errors failures filter find grep hunt input lines locate look only piped piping scan search stdin text there these those where",
    "interface-down":
      "adapter be bring brought card deactivate deactivated disable disabled disconnect down drop go halt ifdown inactive interface kill link nic off offline shut shutdown stop take turn",
    "interface-up":
      "activate activated adapter back be boot bring brought card connect enable enabled fire get ifup interface launch link make nic online put raise re-enable reactivate reconnect reenable running set spin start switch take turn up",
    "ip-addresses":
      "adapters address addresses card cards config configuration configured interface interfaces internal ip ips is lan local private settings",
    "journal-errors":
      "bad critical error errors failures like looks nasty problems recent resembling serious suspicious today todays trouble worrying wrong",
    "journal-size":
      "big disk fat footprint gigabytes gigs huge journal journald large logs megabytes megs occupied room size space systemd taken too usage use used",
    "journal-trim":
      "big bring cap clean clear compact cut enormous free get huge journal journald keep leave leaving less limit logs make massive max maximum most no old oldest only prune purge reclaim reduce shrink size smaller so systemd take too tops trim truncate until vacuum very",
    "journal-trim-age":
      "ago before clean clear cut else except journal keep limit more old older only over purge reduce rest shorten shrink systemd trim vacuum",
    "kernel-errors": "bad complaining critical dmesg filter kernel limit nasty only serious worrying wrong",
    "kernel-messages": "buffer dmesg happened kernel linux logging messages reporting ring saying",
    "kernel-version": "architecture kernel linux uname version",
    "kill-process": "end finish kill pid process rid signal sigterm stop term terminate",
    "largest-files":
      "big biggest bulkiest chunkiest eating fattest filling first heaviest hogging huge large largest most room size sort sorted space taking top",
    "largest-folders":
      "ate biggest bulkiest clogging directories eating fattest filling folders heaviest hogging hogs largest most size something sort space subdirectories subfolders taking using",
    "last-lines": "bottom couple end few latest lines newest recent tail",
    "last-logins":
      "accesses accounts anybody anyone been connected connections history ins last log logged logging login logins ones people persons recently sessions sign signed signing somebody someone users when who",
    "latest-backup": "backup backups changed copy freshest latest modified newest recent recently snapshot when",
    "link-create": "between goes leads link links point points refers shortcut should soft sym symbolic symlink",
    "list-folder":
      "content contents dir directories directory display documents files folder folders got here hidden list ls open see show stuff things what",
    "listening-ports": "exposed listen listening open ports sockets",
    load: "average averages busy days heavy load loaded long overloaded pressed since stressed time uptime when working",
    "log-follow":
      "-f along appear appears arrive arrives changes come comes constantly continuous continuously end entries eye f feed fills follow following gets go goes going grows happen happens keep lines live live-tail livetail logging logs messages mode monitor posted printing real real-time realtime saying says showing stream streaming tail tailing them they updated watch watching writes writing written",
    "machine-model":
      "acer asus beast board box brand built computer contraption dell exact fujitsu hardware host hp kind kit laptop lenovo machine made mainboard make maker makes manufactured manufacturer model motherboard node pc poweredge product proliant server supermicro system thing thinkpad vendor",
    "machine-serial": "serial system-serial-number tag",
    "make-file": "add blank byte called create empty make named need new put set touch want",
    "make-folder": "add create make mkdir need new parents set start want",
    memory: "doing free gb gigabytes gigs like looking memory ram situation swap",
    "memory-modules":
      "banks can cards could ddr3 ddr4 ddr5 dimm dimms dmidecode hardware memory module modules ram slot slots sockets stick sticks",
    "mirror-folders":
      "copy duplicate exact exactly extra faithful folders identical mirror perfect refresh replica replicate rsync sync synchronise synchronize update",
    "mount-device": "attach hook mount mounted point",
    mounts:
      "device disk disks drive drives file filesystem filesystems hard mount mounted mountpoints mounts options partition partitions point points storage type volume volumes",
    move: "bring move name put relocate rename send shift take transfer",
    neighbours:
      "arp boxes clients computers devices else ethernet hardware hosts lan local mac machines macs my neigh neighbor neighbors neighbour neighbours our physical",
    "network-counters":
      "bytes card cards check collisions counters counts data discarded discarding discards dropped dropping drops errors faults figures frames gigabytes inspect interface interfaces look losing loss lost megabytes network overruns packet packets passed receive received rx send sent statistics stats throughput traffic transfer transferred transmit tx usage",
    "nfs-exports": "export exported exportfs exporting nfs",
    "nginx-port": "change listen move nginx set switch",
    "os-version":
      "alma arch centos debian distribution distro fedora flavor flavour hat info information linux name operating os release rocky ubuntu version",
    "owner-change":
      "assign belong change chown give hand make own owned owner ownership pass recursively set sign switch transfer",
    "package-cleanup":
      "auto automatically autoremove clean cleanup dependencies leftover libraries necessary needed orphan orphans packages programs removal removing required tidy unneeded used",
    "package-files":
      "binaries came commands drop everything executables files install installed leave package place program programs provided put shipped where",
    "package-held": "frozen held hold holds kept packages pinned showhold updated upgraded",
    "package-history":
      "apt changed changes dnf history install installations installed installs lately log made operations packages programs removed software update updated updates upgrade upgraded upgrades when",
    "package-hold":
      "apt-mark back even exclude freeze getting hold keep kept leave lock mark never not package pin remain skip stay sure update updated updating upgrade upgraded upgrading version",
    "package-info":
      "about apt apt-cache big depend dependencies describe description details dnf explain info information large maintains package summary version what zypper",
    "package-install":
      "add app archive bung chuck could download drop get install installed missing need package pop program put repo repos repositories set slap stick throw tool want whack",
    "package-installed": "installed is package program version",
    "package-owner": "belong come contains installed owns package provides put ships",
    "package-refresh":
      "apt apt-get available cache date dnf download fetch fresh latest lists makecache new newest packages pacman re-read refresh reload renew repos repositories resync sync synchronise synchronize update yum zypper",
    "package-release":
      "again allow free held hold holding lock pin release resume unfreeze unhold unlock unpin updates upgrades version",
    "package-remove": "app delete drop longer not off package program purge remove rid take uninstall uninstalled",
    "package-search":
      "apt archive available check dig find look offer package packages program programs repos repositories search",
    "package-updates":
      "behind current date due install needing needs outdated packages patched patching ready update updated updates updating upgradable upgrade upgraded upgrades upgrading waiting",
    "package-upgrade":
      "apply complete date debian fedora full install latest linux needs operating os outdated packages patch patches security ubuntu update updates upgradable upgrade upgrades",
    "password-change":
      "change forgot forgotten give lost need needs new passphrase passwd password remember reset root",
    "password-expiry":
      "age ageing aging before changed expiration expire expiry long must old password policy till until validity",
    "pci-devices": "adapter card cards chipset controller controllers expansion express internal lspci pci pcie sound",
    "permissions-change":
      "able access add allow apply assign be bit can change chmod give grant have leave let make mark may mode permission permissions perms rights set turn",
    "permissions-private":
      "accessible but everybody everyone except limit lock only other others owner readable restrict viewable visible",
    "permissions-show":
      "access allowed am belong bits can could executable group may mode owner ownership owns permission permissions perms read read-only readable right rights user world writable writeable",
    "permissions-withdraw":
      "access away bit can can't cannot drop keep longer must not permission permissions perms prevent remove revoke right rights should shouldn't stop strip",
    "ping-host":
      "alive answer answering connection connectivity if internet is online ping pingable pinging pings reach reachable reached respond responding up whether",
    "port-check":
      "accept accepts access accessible answer answering answers anything can check closed connect connecting connection connectivity could get listen listening listens nc open port probe reach reachability reachable reply respond responds scan see seen talk telnet test try verify where work",
    "port-user":
      "blocking bound camping find grabbed hanging hogging listening living nicked occupying open port sat sitting somebody someone something squatting taken using what who",
    "power-off":
      "bring entire halt immediately linux now off once power powered poweroff right shut shutdown switch switched turn turned whole",
    "power-off-at": "down go halt off power schedule shut shutdown switch switched turn",
    "power-off-cancel": "abort after call cancel cancelled powering reboot rebooting should shutdown shutting stop",
    "power-off-later": "down go halt power schedule shut shutdown switch switched turn",
    "previous-boot-log": "ago before but cause caused earlier happened led made previous prior reason time why",
    "print-cancel": "axe bin cancel ditch dump job jobs nuke printer printing prints queue requests scrap",
    "print-cancel-job": "cancel job print printer printing queue",
    "print-file": "copy knock lp off paper print printed printer printout times",
    "print-queue":
      "documents held jobs left lpq pending printed printer printing prints queue queued stuck unprinted waiting",
    "printer-default": "always default lpadmin main standard usual",
    "printer-default-show": "default lpstat main none normally standard usual",
    "printer-enable":
      "again cupsenable enable online printer printing queue re-enable reenable resume turn unpause wake",
    printers: "lpstat printer printers",
    "processes-by-name": "alive hanging id left lying pid pids process processes running still",
    "quota-report": "limit quota quotas repquota",
    "quota-user": "quota",
    "raid-status": "alarm alert array arrays email md mdadm mdraid mdstat mirror raid raids warning",
    reboot: "again complete entire give linux operating reboot restart whole",
    "reboot-needed":
      "due fine necessary need needed not ok pending reboot rebooted require required restart restarted updates upgrades wait waiting want why yet",
    "reload-units":
      "changed changes daemon-reload edits pick re-read re-scan read refresh reload reparse reread rescan systemd units",
    "remove-file": "bin blow chuck delete ditch dump erase remove rid rm scrap scrub throw trash wipe zap",
    "remove-folder":
      "bin blow chuck delete ditch erase kill longer needed nuke obsolete old purge recursively remove rid rm scrap scrub throw trash tree used useless wipe zap",
    "replace-text":
      "change each every find instead place replace replacement rewrite says substitute substitution swap turn update",
    routes: "route routes routing",
    "running-services": "daemons running services up",
    "samba-connections": "samba shared shares smb smbstatus windows",
    "samba-shares": "export offer publish samba share shared shares sharing smb testparm windows",
    "search-text":
      "anywhere appear contain contains documents errors files find found grep hunt line lines locate look mention mentioned mentions occurrence occurrences phrase say search sign string term text trace where word words",
    "service-disable":
      "autostart boot coming deactivate disable launch launching let longer must need never not should start starting startup stop supposed",
    "service-enable":
      "activate add automatically autostart boot come comes enable launch launches make need run runs start started starts startup want would",
    "service-enabled": "boot come comes configured due enabled going launch run start starts startup status",
    "service-reload":
      "apply changes config configuration needs re-read refresh reload reloading reread settings without",
    "service-restart":
      "acting again answering bounce bounced could cycle frozen give hanging hung kick misbehaving needs playing re-start rebooted recycle reset responding restart restarted restarting stop stuck unresponsive",
    "service-start":
      "back boot bring dead died down fire get going kick launch life need not off power run service spin start started stopped turn want",
    "service-status":
      "behaving broken check condition coping crash crashed dead die died doing down fail failed failing feeling fine getting going gone happened health healthy holding how inspect is looking normally not off ok properly running see shape start starting state status stop stopped tell verify what why work working",
    "service-stop":
      "being bit briefly bring completely down end entirely further halt kill minute moment now off second service shut shutdown stop stopped switch take temporarily terminate turn until while",
    "show-file":
      "bring can cat console contain content contents could dig display document dump fetch file give grab let like may open output print pull read say screen see show spit terminal throw type us view what",
    "ssh-key-make": "bit bits credentials identity key keygen keypair keys pair private public",
    "sudo-grant": "admin administrator administrators admins root sudo sudoer sudoers superuser",
    "sudo-users":
      "admin administer administrative administrator administrators admins allowed become commands privileged root sudo sudoer sudoers superuser superusers",
    "sudo-withdraw": "admin administrator administrators admins ordinary root strip sudo sudoers",
    "swap-usage": "areas devices paging swap swapping",
    "sync-folders":
      "bring copy everything folders keep like line match mirror push refresh replica replicate rsync same send step sync synchronise synchronize transfer update",
    "system-cron":
      "/etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.monthly /etc/cron.weekly /etc/crontab configuration content contents cron cron.d cron.daily cron.hourly cron.monthly cron.weekly cronjobs crons crontab crontabs daily hourly jobs mine monthly ones own personal root root's runs schedule scheduled setup table tasks those user's weekly",
    temperatures: "heat hot overheating readings sensors temp temperature temperatures temps thermal warm",
    "time-sync":
      "accurate chrony chronyc clock correct drift far network ntp offset right sync synced synchronisation synchronise synchronised synchronization synchronize synchronized syncing time timedatectl timesyncd",
    timers: "next runs scheduled timers upcoming",
    "timezone-set": "change clock move need put set should standard switch time time-zone timezone tz use want zone",
    "top-cpu":
      "100% apps bogging burning busiest busy chewing cpu crawling dragging eats fans flat gobbling hammering heaviest heavy high hogs hungry load loaded making maxed maxing munching pegged pegging processes processor programs roof slow slowing takes thrashing top uses very why",
    "top-memory":
      "apps biggest burning chewing eats gobbling going heavy hogs hungry memory munching processes programs ram soaking swallowing takes top uses",
    "trace-route":
      "between breaks connection connections dies drops fails follow get hangs hop hops lost mtr network packets path route routers stops stuck trace tracepath traceroute tracert traffic way where",
    "unban-address":
      "allow back ban banned banning bans blacklist block blocking blocklist fail2ban firewall forgive free jail jails let pardon readmit release released reverse revert tell un-ban un-block unban unbanned unblock unblocked undo unjail whitelist",
    "unit-file":
      ".service cat command config configuration configured content contents declared defined definition dump open options read see service settings systemctl systemd text unit where",
    "unit-journal":
      "been bring complaining dig doing entries fetch grab happened journal last lines log logged logging logs look messages moaning past printing pull read said say saying see service tail unit view write writing written",
    unmount: "detach disconnect dismount eject mount off safely umount unmount unmounted",
    "usb-devices": "bus devices flash lsusb pendrive thumb usb",
    "user-add":
      "account add colleague create employee hire home joiner login need needs new password person starter user want",
    "user-groups": "group groups main membership memberships primary secondary supplementary",
    "user-list": "account accounts each every existing local login logins user users",
    "user-lock":
      "able accessing account away ban bar being block blocked connecting cut deactivate deleting deny disable disabled ensure freeze getting guarantee let lock locked logging never not refuse revoke signing suspend suspended temporarily",
    "user-remove":
      "account but close delete deluser drop erase gone keep keeping leaving left linux login off quit remove rid scrap terminate user userdel without",
    "user-remove-home":
      "account belongs both completely data deluser dir entirely everything files fully her his home leaving login nothing nuke purge stuff their theirs they things userdel well wipe",
    "user-unlock":
      "account again allow back block enable give let lock re-enable re-enabled reactivate reenable restore reverse suspension unblock unblocked undo unfreeze unlock unlocked unsuspend",
    "who-is-on":
      "anybody anyone beast box computer contraption else host laptop logged logins machine node pc people server sessions somebody someone system thing users who",
    "wifi-networks":
      "around available can channel look nearby networks points quality range reach reachable scan search security signal signals ssids strength surrounding survey visible wi wi-fi wifi wifis wireless wlan",
    "wifi-status":
      "bad connection current fast good like link name network quality reception signal speed ssid stable status strength strong weak well wi wi-fi wifi wireless wlan",
  },
};

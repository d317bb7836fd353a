import type { Language } from "../../shared/language.ts";
import type { Skill } from "./skill.ts";

// Made by `npm run skills` from the files of the skills; do not edit.

export const skillFiles: Readonly<Record<string, () => Promise<Readonly<Record<string, Skill>>>>> = {
  "ban-address": () => import("./firewall/ban-address.ts"),
  "ban-status": () => import("./firewall/ban-status.ts"),
  "block-devices": () => import("./disks/block-devices.ts"),
  "certificate-file": () => import("./certificates/certificate-file.ts"),
  "certificate-served": () => import("./certificates/certificate-served.ts"),
  "certificates-expiring": () => import("./certificates/certificates-expiring.ts"),
  connections: () => import("./network/connections.ts"),
  copy: () => import("./files/copy.ts"),
  "copy-to-host": () => import("./remote/copy-to-host.ts"),
  "count-lines": () => import("./text/count-lines.ts"),
  "cpu-info": () => import("./hardware/cpu-info.ts"),
  crontab: () => import("./scheduling/crontab.ts"),
  "date-time": () => import("./system/date-time.ts"),
  "default-route": () => import("./network/default-route.ts"),
  "disk-free": () => import("./disks/disk-free.ts"),
  "dns-lookup": () => import("./network/dns-lookup.ts"),
  "dns-servers": () => import("./network/dns-servers.ts"),
  download: () => import("./network/download.ts"),
  "enabled-services": () => import("./services/enabled-services.ts"),
  "failed-units": () => import("./services/failed-units.ts"),
  "find-by-age": () => import("./files/find-by-age.ts"),
  "find-by-name": () => import("./files/find-by-name.ts"),
  "find-by-size": () => import("./files/find-by-size.ts"),
  "find-matching": () => import("./files/find-matching.ts"),
  "firewall-allow": () => import("./firewall/firewall-allow.ts"),
  "firewall-close": () => import("./firewall/firewall-close.ts"),
  "firewall-status": () => import("./firewall/firewall-status.ts"),
  "first-lines": () => import("./files/first-lines.ts"),
  "folder-size": () => import("./disks/folder-size.ts"),
  "host-name": () => import("./system/host-name.ts"),
  "http-check": () => import("./network/http-check.ts"),
  "input-count": () => import("./piped/input-count.ts"),
  "input-ends": () => import("./piped/input-ends.ts"),
  "input-search": () => import("./piped/input-search.ts"),
  "interface-down": () => import("./network/interface-down.ts"),
  "interface-up": () => import("./network/interface-up.ts"),
  "ip-addresses": () => import("./network/ip-addresses.ts"),
  "journal-errors": () => import("./logs/journal-errors.ts"),
  "kernel-version": () => import("./system/kernel-version.ts"),
  "kill-process": () => import("./processes/kill-process.ts"),
  "largest-files": () => import("./disks/largest-files.ts"),
  "largest-folders": () => import("./disks/largest-folders.ts"),
  "last-lines": () => import("./files/last-lines.ts"),
  "last-logins": () => import("./users/last-logins.ts"),
  "list-folder": () => import("./files/list-folder.ts"),
  "listening-ports": () => import("./network/listening-ports.ts"),
  load: () => import("./processes/load.ts"),
  "make-folder": () => import("./files/make-folder.ts"),
  memory: () => import("./processes/memory.ts"),
  "mirror-folders": () => import("./remote/mirror-folders.ts"),
  move: () => import("./files/move.ts"),
  neighbours: () => import("./network/neighbours.ts"),
  "network-counters": () => import("./network/network-counters.ts"),
  "nginx-port": () => import("./services/nginx-port.ts"),
  "os-version": () => import("./system/os-version.ts"),
  "package-install": () => import("./packages/package-install.ts"),
  "package-installed": () => import("./packages/package-installed.ts"),
  "package-remove": () => import("./packages/package-remove.ts"),
  "package-search": () => import("./packages/package-search.ts"),
  "package-updates": () => import("./packages/package-updates.ts"),
  "ping-host": () => import("./network/ping-host.ts"),
  "port-check": () => import("./network/port-check.ts"),
  "port-user": () => import("./network/port-user.ts"),
  "processes-by-name": () => import("./processes/processes-by-name.ts"),
  reboot: () => import("./system/reboot.ts"),
  "reboot-needed": () => import("./system/reboot-needed.ts"),
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
  "ssh-key-make": () => import("./remote/ssh-key-make.ts"),
  "sync-folders": () => import("./remote/sync-folders.ts"),
  timers: () => import("./services/timers.ts"),
  "top-cpu": () => import("./processes/top-cpu.ts"),
  "top-memory": () => import("./processes/top-memory.ts"),
  "trace-route": () => import("./network/trace-route.ts"),
  "unban-address": () => import("./firewall/unban-address.ts"),
  "unit-journal": () => import("./logs/unit-journal.ts"),
  "user-add": () => import("./users/user-add.ts"),
  "user-list": () => import("./users/user-list.ts"),
  "who-is-on": () => import("./users/who-is-on.ts"),
  "wifi-networks": () => import("./network/wifi-networks.ts"),
  "wifi-status": () => import("./network/wifi-status.ts"),
};

/** The words that lead to each skill: a request without any of them is none of its sentences. */
export const keyWordsBySkill: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    "ban-address":
      "ban banea baneados baneame banear banee banees baneo bannea bannear blacklist bloquea bloqueadas bloqueale bloqueame bloquear bloquee bloquees bloqueo corta cortar denegar deniega echa echar eche entre expulsa expulsar expulse fuera impedir impida impide jail jaula manda mete negra prohiba prohibe prohibir quede rechaza rechazar saca tira veta vetar vete",
    "ban-status":
      "atacantes baneada baneadas baneado baneados baneando baneos bans bloqueada bloqueadas bloqueado bloqueados bloqueando bloqueos carcel carceles castigada castigadas castigado castigados cuantos direcciones equipos expulsada expulsadas expulsado expulsados fail2ban gente hosts ip ips jail jails jaula jaulas lista listado negra quien quienes usuarios vetada vetadas vetado vetados",
    "block-devices": "bloque discos dispositivos duros montado particiones tabla unidades",
    "certificate-file":
      "acaba analiza analizar bien caduca caducado caducara caducidad caduco cert certificado correcto cuando decodifica decodificar dia digital dura emite emitido emitio examina examinar expide expidio expira expiracion expirado expirara expiro falta faltan fecha fechas fiar firma firmado firmo inspecciona inspeccionar le lee leer limite nombre queda quedan quien quienes regla renovar renueva sirve termina tiempo vale valida validar validez valido vence vencera vencido vencimiento vencio vigencia vigente vigor",
    "certificate-served":
      "acaba activo analiza analizar bien caduca caducado caducara caduco cargado cert certificado configurado correcto cuando da decodifica decodificar dia digital dura emite emitido emitio emplea ensena examina examinar exhibe expide expidio expira expirado expirara expiro falta faltan fecha fechas fiar firma firmado firmo https inspecciona inspeccionar instalado le lee leer les limite lleva manda nombre pone puerto puesto queda quedan quien quienes regla renovar renueva saca sirve ssl termina tiempo tls vale valida validar valido vence vencera vencido vencio vigente vigor",
    "certificates-expiring":
      "algun antes caduca caducados caducan caducar caducidades certificados certs expira expirados expiran expirar fechas les punto renovar valen vence vencen vencer vencidos vencimientos",
    connections:
      "abiertas clientes comunica conecta conectada conectadas conectado conectados conectan conectando conectandose conexion conexiones creadas destinos direcciones donde enganchado enganchados entrando equipos establecidas gente habla hablando hechas iniciadas ip ips mantenidas maquinas procesos programas sesiones sitios sockets usuarios",
    copy: "backup como completa completo copia copiame copiar copie copieme copies duplica duplicar entera entero guarda guardar llamandolo nombre permisos respalda respaldar respaldo seguridad subcarpetas todo",
    "copy-to-host":
      "a al backup copia copiale copiame copiar copie copieme copies deja dejar deje duplica duplicar envia enviale enviame enviar envie envies lleva llevale llevame llevar llevate lleve manda mandale mandame mandar mande mandes meta mete meteme meter pasa pasale pasame pasar pase pon poner ponga ponle respalda respaldar respaldo rsync scp sftp ssh suba subas sube subele subeme subi subime subir transferi transferir transfiera transfiere",
    "count-lines": "entradas filas largo lineas numero renglones total",
    "cpu-info":
      "caracteristicas cores cpu cpus datos frecuencia hilos informacion marca micro microprocesador modelo nucleos procesador procesadores tipo velocidad",
    crontab: "cron crontab programadas programado",
    "date-time": "dia estamos fecha hora horaria horas huso reloj",
    "default-route":
      "defecto enrutador enrutamiento gateway pasarela predeterminada puerta router rutas ruteo sale salgo salimos tabla",
    "disk-free":
      "% acabando actual almacenamiento archivos como disco discos duro duros espacio estado ficheros filesystem filesystems gb gigas le les libre llena llenando llenas lleno llenos lugar megas ocupacion ocupado particion particiones porcentaje queda raiz sistemas sitio situacion tal usado uso",
    "dns-lookup": "apunta direccion dns ip resolver resuelve resuelveme va",
    "dns-servers":
      "ajustes config configuracion configurado configurados dns donde name nameserver nameservers nombres resolvedor resolvedores resolver resolvers resolviendo resuelve servidor servidores",
    download:
      "archivo baja bajame bajar bajarme bajas bajate baje bajeme bajes como consigue copia copiar curl deja dejala dejalo dejela dejelo descarga descargame descargar descargarme descargas descargate descargue descargueme descargues esto fichero guarda guardala guardalo guardame guardar guardarla guardarlo guarde guardela guardelo iso jala jalame jalate llamala llamalo llamandola llamandolo mete metela metelo nombre obten obtener podrias pon pongala pongalo ponla ponle ponlo puedes script trae traeme traer traes traete traiga wget",
    "enabled-services":
      "activados arranca arrancan arranque carga cargan empiezan habilitados inicia inician inicio levanta levantan prenden servicios",
    "failed-units":
      "arrancado arrancan arrancaron arranco arranque caida caidas caido caidos cayeron cayo error errores failed falla fallada falladas fallado fallados fallan fallando fallaron falle fallida fallidas fallido fallidos fallo fallos funcionan funcione hayan mal no problemas rota rotas roto rotos servicios systemd tronaron unidades",
    "find-by-age":
      "anteriores antiguos cambiadas cambiado cambiados cambian cambiaron cambio creadas creados hoy mas modificadas modificado modificados modificaron modifico no recientes sin tocadas tocado tocados viejos",
    "find-by-name":
      "acaba acabados acabe acaben archivo archivos busca buscame buscar busque busqueme busques carpeta contenga contengan cuyo directorio documento documentos donde empiece empiecen encontrar encuentra encuentrame encuentre existe extension fichero ficheros fotos hay imagenes localice localiza localizame localizar rastrea termina terminados termine terminen ubica ubicame",
    "find-by-size":
      "encima grande grandes mas mayor mayores o ocupa ocupan ocupe pasan pase pesa pesados pesan pese superan superiores",
    "find-matching":
      "anteriores antiguos busca cambiados cambiaron grandes mas mayores modificados modificaron ocupan ocupen pasan pasen pesan pesen superan superen tocados viejos",
    "firewall-allow":
      "abierto abra abrame abras abre abreme abri abrime abrir acceda accedan acceder accesible acceso acepta aceptar acepte agrega agregar agregue anada anade anadir apertura autorice autoriza autorizar conectar conectarse conecte conecten conexiones cortafuegos deja dejame dejar deje desbloquea desbloquear desbloquee disponible entrada entrar entre entren excepcion expon exponer exponga falta firewall habilita habilitame habilitar habilite habilites llegar llegue lleguen luz necesito pasar pase pasen paso permiso permisos permita permitas permite permiteme permiti permitido permitir pueda puedan puerto puertos quede quiero regla suma trafico via",
    "firewall-close":
      "acceso aceptar aceptes apertura autorizacion bloquea bloqueado bloqueame bloquear bloquee bloquees cerra cerrado cerrame cerrar cierra cierrame cierre cierreme cierres clausura conexiones corta cortafuegos cortar corte dejes denegar deniega deniegue entrada excepcion filtra firewall impedir impida impide inaccesible paso permiso permitas permitir prohiba prohibe prohibir puerto puertos quede rechace rechaza rechazar regla tapa tapame tener trafico",
    "firewall-status":
      "abierto abiertos activado activo apagado bloquea bloqueado bloqueando cadenas cerrado cerrando como conexiones configuracion configurado corriendo cortafuegos dejando desactivado detalle encendido estado excepciones filtra filtrando firewall funcionando habilitado info informacion instalado levantado listado marcha pasar permite permitido permitiendo politica politicas prendido puerto puertos puesto reglas resumen servicios situacion status tablas tal zonas",
    "first-lines": "cabecera comienza comienzo empieza encabezado head inicio primeras primero primeros principio",
    "folder-size": "calcula calcular cuanto espacio grande medir mide ocupa ocupacion ocupado peso suma tamano usado",
    "host-name": "dime es estamos estoy hostname llama nombre",
    "http-check":
      "200 abajo abra abre accesible activa activo anda ande api aplicacion app arriba bien caida caido carga cargando cargue cayo checa checame checar chequea chequeame chequear chequeo codigo como comprobacion comprobar comprueba compruebe consulta contesta contestacion conteste curl demora devuelve direccion disponibilidad disponible endpoint entra error esta estado fuera funciona funcionando funcione get http jala jale latencia levanta levantada levantado linea llamada marcha mira monitorea monitoriza muerta muerto offline ok online operativa operativo pagina peticion pie portal proba probame probar prueba pruebame pruebe request responda responde respondiendo respuesta revisa revisar sirve site sitio solicitud status tal tarda test testea testeame testear tiempo tira tirada tirado url va ve ver verifica verificacion verificar verifique viva vivo web",
    "input-count": "contar cuantas cuantos cuenta cuentalas entradas filas lineas numero total",
    "input-ends": "acaba cola final primeras primeros termina ultimas ultimo ultimos",
    "input-search":
      "aparece busca buscame buscar busque busqueme busques dice dicen donde encontrar encuentra encuentrame encuentre errores esta fallos filtra filtrame filtrar hay lineas localice localiza localizame localizar pone ponen rastrea sale solo tienen ubica ubicame",
    "interface-down":
      "abajo adaptador apaga apagada apagame apagar apague apagues baja bajame bajar baje bajeme bajes bota botar caida caiga corta cortar corte desactiva desactivada desactivame desactivar desactive desactives desconecta desconectada desconectame desconectar desconecte deshabilita deshabilitar deshabilite deten detene detener detenga detengas detenme down echa enlace frena frenar fuera ifdown inactiva inactivo inhabilita inhabilitar inhabilite interface interfaz link medio para parame parar pare pares placa quede quita quitar saca sacar sin stop tarjeta tira tirar tumba tumbame tumbar tumbe",
    "interface-up":
      "activa activame activar active actives adaptador alza andar arranca arrancame arrancar arranque arranques arriba conecta conectada conectar conecte deja dejar deje echale echar encender encienda enciende enlace habilita habilitar habilite habilites ifup inicia iniciar inicie inicies interface interfaz lanza lanzar levanta levantada levantame levantar levante levanteme levantes linea link marcha nuevo placa pon pone poner ponga ponme prenda prende prendeme prender quede reactiva reactivar reactive start suba subas sube subi subir tarjeta up vida volve volver vuelva vuelve",
    "ip-addresses":
      "adaptadores asignada asignadas como configuracion configurada configuradas dame dime direccion direcciones interfaces interfaz interna ip ips local locales privada puesta puestas red tal tarjeta tarjetas tiene usa",
    "journal-errors":
      "anotados criticos de del en error errores fallo fallos graves guardados hoy importantes mal problema problemas registrados ultimas ultimos",
    "kernel-version": "arquitectura kernel nucleo uname version",
    "kill-process":
      "acaba acabar cargate kill liquida mata matar pid proceso senal sigterm term termina terminar tumba",
    "largest-files":
      "consumen enormes espacio gigantes grande grandes mayores ocupa ocupan ordena ordenados ordename ordenar pesadas pesado pesados pesan top usan",
    "largest-folders":
      "carpetas comiendo comiendose directorios disco donde espacio folders gastando grandes llenando mayores ocupa ocupan ocupando pesa pesadas pesados pesan peso quien subcarpetas subdirectorios tamano",
    "last-lines": "acaba cola fin final finaliza lineas renglones tail termina ultimas ultimo ultimos",
    "last-logins":
      "accedido accedio accesos conectado conecto cuando entrado entraron entro fue ingreso ingresos iniciado inicios logins logueado sesion sesiones ultima ultimas ultimo ultimos",
    "list-folder":
      "aqui archivos carpeta carpetas contenido cosas directorios documentos ficheros folders lista listame listar lo que",
    "listening-ports": "abierto abiertos conexiones escucha escuchan escuchando expuesto puertos sockets tcp udp",
    load: "agobiada agobiado apaga arranco arranque carga cargada cargado cuando cuanto encendio hora liada liado lleva llevamos llevo load media minutos ocupada ocupado prendido promedio reinicia reinicio saturada saturado sobrecargada sobrecargado tiempo tiene uptime",
    "make-folder":
      "agrega agregar anade anadir carpeta como crea dir directorio folder llamada llame necesito nueva quiero ruta",
    memory: "corto cortos escasos gb gigas intercambio justos llena mal megas memoria queda ram swap virtual",
    "mirror-folders":
      "actualiza carpetas copia copiame copiar copie copieme copies dia duplica duplicar espeja espejar espejo exacta exactamente exacto identica identico igual mirror refleja reflejar replica replicar respalda respaldar rsync sincro sincronice sincronices sincroniza sincronizacion sincronizada sincronizadas sincronizado sincronizados sincronizame sincronizar",
    move: "cambia cambiale cambiar cambie llame lleva llevame llevar llevate lleve llevese mete meter move moveme mover mueva muevas mueve mueveme nombre pasa pasame pasar pase pon poner renombra renombrame renombrar renombre renombres traslada trasladar",
    neighbours:
      "aparatos arp cacharros cercanas cercanos clientes comparte computadoras computadores comunica cosas dispositivos equipos ethernet fisica fisicas habla hablado hardware hosts local mac macs maquinas mas neigh neighbours ordenadores quien quienes tabla trata vecinas vecinos",
    "network-counters":
      "adaptador bajado bytes cifras colisiones consumido consumo contadores cursado datos descargado descarta descartados descartando descartes dropped drops enviado enviados error errores estadistica estadisticas fallos gastado gigas interfaz mandado megas metricas movido movio numeros overruns paquetes pasado perdida perdidas perdidos perdiendo pierde pierden placa problemas recibido recibidos rx subido tarjeta tira tirando trafico tramas transferido transferidos transmitido transmitidos tx uso volumen",
    "nginx-port": "atender atienda cambia escuchar escuche listen nginx servir sirva",
    "os-version":
      "corre datos debian distribucion distro estamos estoy fedora info informacion linux o operativo sistema ubuntu version",
    "package-install":
      "e instala instalacion instalame instalar instale instaleme instales install mete metele necesito paquete ponle ponme programa quiero tener y",
    "package-installed": "instalada instalado version",
    "package-remove":
      "aplicacion app deshacerte deshazte desinstala desinstalacion desinstalame desinstalar desinstale desinstales elimina elimine paquete programa quita quitame quitar quite remove remover remueva remueve saca sacame sacar saque",
    "package-search":
      "apt busca buscame buscar busques encuentra encuentrame paquete paquetes programa programas repos repositorio repositorios",
    "package-updates":
      "actualizables actualizaciones actualizado actualizar desactualizados dia necesitan pendientes pueden",
    "ping-host":
      "arriba checa comprueba conexion contesta encendido internet levantado llegamos llego ping pings prueba red responde revisa ve verifica vivo",
    "port-check":
      "abierta abierto accesible acceso acepta activo alcance alcanza alcanzable alcanzo algo alguien algun atiende bloqueado cerrada cerrado chequea chequeo comprobacion comprueba conecta conectividad conecto conexion contesta conteste disponible escucha escuchando filtrada filtrado funciona hay levantada levantado llega llegamos llego logra nc netcat o podemos podria podriamos proba probar prueba pruebe puede puedes puedo puerto responda responde respondiendo tantea telnet tenga test testea tiene uso verifica verificacion vivo",
    "port-user":
      "agarrado algo alguien busca cogido encuentra escucha esta ocupa ocupado ocupando proceso puerto quien tomado usa usando",
    "processes-by-name": "corriendo ejecucion ejecutandose identificador pid pids proceso procesos programa",
    reboot:
      "apaga apagar linux operativo rearranca rearrancar reboot reboota rebootea rebootear reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea volve volver vuelva vuelve",
    "reboot-needed":
      "falta necesita pendiente pendientes pide rebootear reiniciar reiniciarlo reinicie reinicio requiere sera",
    "remove-file":
      "borra borrame borrar borre borres completa completo contenido desaparecer deshacerse deshacerte deshazte elimina eliminar elimine elimines entera entero manda mandar quita quitar quite remover remueva remueve suprima suprime suprimir tira tirar todo",
    "running-services": "demonios servicios",
    "search-text":
      "aparece archivo archivos busca buscame buscar busque busqueme busques cadena contengan contiene contienen dice digan documento documentos donde encontrar encuentra encuentrame encuentre errores esta fichero ficheros figura frase grep linea lineas localice localiza localizame localizar menciona mencionen palabra palabras pone rastrea sale tengan termino texto ubica ubicame",
    "service-disable":
      "arranque desactiva desactivar desactive desactives deshabilita deshabilitar evita impide inhabilita inicio",
    "service-enable":
      "activa activame activar active actives arranque automaticamente empiece habilita habilitar habilite habilites inicie inicio levante prenda solo",
    "service-reload":
      "aplica aplicar cargar config configuracion leer recarga recargame recargar recargue recargues relea relee releer reload",
    "service-restart":
      "arranca enciende prende rearranca rearrancar rearranque rebootea reinicia reiniciame reiniciar reinicie reinicieme reinicies reinicio relanza relanzar reset resetea resetear restart restartea servicio volve volver vuelva vuelve",
    "service-start":
      "andar arranca arrancame arrancar arranque arranques corra correr ejecuta encender encienda enciende funcionar funcione inicia iniciar inicie inicies lanza lanzar levanta levantame levantar levante levanteme levantes marcha nuevo prenda prende prendeme prender servicio start vez",
    "service-status":
      "activa activo anda andando arranca arriba bien cae caida caido cayo checa chequea chuta comprueba corre corriendo encuentra esta estado estatus falla funciona funcionando furula hay inicia jala le levantada levantado mira no o ocurre pasa prendida prendido responde revisa salud servicio sigue situacion status sucede tira va verifica viva vivo",
    "service-stop":
      "abajo apaga apagame apagar apague apagues baja bajame bajar baje bajeme cerrar cierra completamente completo deten detene detener detenga detengas detenme frena frenar mata matar para parame parar pare pares quita saca servicio stop termina terminar tira tumba tumbame tumbar tumbe vez",
    "show-file":
      "abra abre abreme abrir archivo cat completo contenido contiene dame dice documento ensena ensename ensenamelo ensenar entero fichero imprime imprimeme imprimir leame lee leeme leer mira mostrar muestra muestrame muestreme necesito pantalla pasame pone quiero saca sacame tiene trae ver visualiza visualizar volcame volcar vuelca",
    "ssh-key-make": "bits clave creacion creas generacion generas haces identidad llave par puedes ssh",
    "sync-folders":
      "actualice actualiza actualizada actualizado actualizar cambiado cambios carpetas dia diferencias equipara espeja espejar espejo falta falte igual iguala igualar mirror mismo nuevo ponga quede refleja reflejar replica replicar replique rsync sea sincro sincronice sincronices sincroniza sincronizacion sincronizada sincronizadas sincronizado sincronizados sincronizame sincronizar tenga",
    timers:
      "ejecuciones ejecuta programada programadas programado programados siguiente tareas temporizador temporizadores timer timers",
    "top-cpu": "consumen cpu lenta lentisimo lento micro procesador procesos quemando satura saturando super top tope",
    "top-memory": "aplicaciones consumen glotones memoria pesados procesos programas ram top va yendo",
    "trace-route":
      "atasca cae camino como corta donde equipos falla latencia llega manera maquinas mtr muere nodos para perdida pierde pierden queda rastreo recorrido redes retardo routers ruta saltos traba trace tracepath traceroute tracert trayecto traza trazado trazar",
    "unban-address":
      "anula anular ban baneadas baneados banear baneo blacklist bloqueadas bloqueados bloquear bloqueo carcel castigo desbanea desbaneame desbanear desbanee desbanees desbaneo desbannea desbloquea desbloqueame desbloquear desbloquee desbloquees desbloqueo deshacer deshaz desveta estar fail2ban indulta jail jaula libera liberame liberar libere negra nuevamente nuevo perdona perdonar quita quitar readmite readmitir revierte revoca saca sacar saque unban vetadas vetar veto vez volve volver vuelva vuelve",
    "unit-journal":
      "abre abrir bitacora bitacoras cuenta diario dice dicho entradas escribe escrito haciendo hizo journal lineas log logs mensajes ocurrido ocurrio pasado paso pone registrado registro registros sucedio traza trazas ultimas ultimos",
    "user-add": "alta cuenta login mete meter nueva nuevo usuaria usuario",
    "user-list": "cuenta cuentas usuarios",
    "who-is-on": "alguien alguno conectado conectados gente quien quienes sesion sesiones usuarios",
    "wifi-networks":
      "abierta alcance aqui barrido busca buscame buscar busque cerca detecta detectar disponible escanea escaneame escanear escanee escaneo explora exploracion inalambrica inalambricas podemos podria puede puedo puntos rastrea redes senales wi wi-fi wifi wifis wireless",
    "wifi-status":
      "anda andamos ando asociada asociado bien buena bueno calidad cobertura conectada conectado conectados conexion cual datos debil detalles enganchada enganchado enganchados enlazada enlazado es estado estoy fuerte fuerza inalambrica inalambricas info informacion intensidad llama mal mala metida metido metidos mucha nivel nombre pegada pegado poca potencia recepcion red senal ssid unida unido vamos velocidad voy wi wi-fi wifi wireless",
  },
  en: {
    "ban-address":
      "add ban banned blacklist blacklisted block blocked blocklist boot cut deny drop jail keep kick kicked lock out put refuse reject shut stop tell throw",
    "ban-status":
      "addresses banned bans blacklisted blocked blocks else fail2ban hosts ips jail jailed jails kicked list locked place who",
    "block-devices": "devices disks drives hard layout mounted partitions table",
    "certificate-file":
      "analyse analyze cert certificate check contents current data date dates days decode details does domains dump end ends examine expiration expire expired expires expiry fine fingerprint good hosts https info information inspect issued issuer lapses lifetime like long made names ok owns parse print read renewal run runs san sans show signed sites ssl state status subject time trusted until valid validate validity verify view when who whom whose",
    "certificate-served":
      "actually analyse analyze cert certificate check contents current data date dates days decode details does domains dump end ends examine expiration expire expired expires expiry fetch fine fingerprint get good has hosts https info information inspect installed issued issuer lapses lifetime like long made names offers ok owns parse port presented presents print read really renewal run runs san sans sends served serves serving show shows signed sites ssl state status subject time trusted until used uses valid validate validity verify view when who whom whose",
    "certificates-expiring":
      "about any certificates certs date dates due expiration expire expired expiring expiry long near old renew renewal renewed renewing run running soon stale their they upcoming when will",
    connections:
      "anybody anyone attached connect connected connecting connections established port sessions sockets somebody someone speaking talk talking",
    copy: "back backup complete copy duplicate entire over whole",
    "copy-to-host":
      "back backup copy deliver drop duplicate get onto push put rsync scp send sftp ship ssh to transfer upload use",
    "count-lines": "count line lines long number rows total",
    "cpu-info": "core cores cpu cpus kind processor processors threads",
    crontab: "cron crontab scheduled",
    "date-time": "date day time timezone today today's zone",
    "default-route": "default gateway internet out route router routes routing way",
    "disk-free":
      "almost disk disks doing drive drives file filesystem filesystems filling free full gb gigabytes gigs hard left looking much nearly partition partitions room running space storage usage use volume volumes",
    "dns-lookup": "address does ip look lookup point query resolve",
    "dns-servers":
      "answers assign configured dns give hand handles lookups name nameserver nameservers queries requests resolution resolver resolvers resolves resolving servers",
    download:
      "as bring call copy curl dl download fetch file get grab it name need pull put retrieve save store want wget",
    "enabled-services": "comes daemons enabled launched launches programs runs services start started starts",
    "failed-units":
      "anything broken crash crashed dead down error errors fail failed failing failures not services start state",
    "find-by-age":
      "changed created edited modified not old older recent recently stale today touched unmodified untouched updated",
    "find-by-name":
      "all anything contains documents end ending everything extension files find hunt like locate look matching search there type where which",
    "find-by-size": "above anything bigger documents everything files greater heavier larger more over",
    "find-matching": "changed documents files larger modified older touched",
    "firewall-allow":
      "accept access accessible add allow allowed connections enable exception expose firewall hole let need open opened packets permit port ports reachable rule traffic unblock want",
    "firewall-close":
      "accepting access allowing ban block blocked close closed connections cut deny disallow drop entry exception firewall forbid inaccessible lock need no off packets port ports prevent private refuse reject remove rule shut stop traffic unreachable want",
    "firewall-status":
      "allow allowed allowing block blocked blocking chains closed config configuration connections details doing filtering firewall info is let open overview permitted policies policy ports report rules ruleset services settings state status summary tables traffic",
    "first-lines": "begin beginning first head header opening start top",
    "folder-size": "big heavy large much room size space usage use",
    "host-name": "am called hostname logged name this we",
    "http-check":
      "a address alive answer answering answers anything api app application availability available call can check code crash crashed curl dead down endpoint fallen fast fetch fine give gives giving go gone health healthy hit http https is load loading loads long look monitor offline ok okay online or page ping poke probe query quickly reachable replies reply request requests respond responding responds response return returning returns say sends service site something state status still test throw throwing throws try up url verify web webpage website well work working works",
    "input-count": "count entries line lines many number rows total",
    "input-ends": "end final first last latest tail top",
    "input-search": "errors failures filter find grep hunt lines locate look only search there where",
    "interface-down":
      "adapter be bring brought card deactivate deactivated disable disabled disconnect down drop go halt ifdown inactive interface kill link nic off offline shut shutdown stop take turn",
    "interface-up":
      "activate adapter back be boot bring card connect enable fire get have ifup interface launch link make nic online put raise re-enable reactivate reconnect reenable running set spin start switch take turn up",
    "ip-addresses":
      "adapters address addresses card cards config configuration configured does interface interfaces internal ip ips lan local private settings",
    "journal-errors":
      "critical error errors failures logged problems recent recorded registered reported serious since wrong",
    "kernel-version": "architecture kernel linux uname",
    "kill-process": "kill pid process put rid signal sigterm term terminate",
    "largest-files": "big biggest first heaviest huge large largest most size sort sorted top",
    "largest-folders":
      "ate biggest directories disk eating filling folders heaviest hogs largest most room size sort space",
    "last-lines": "bottom end final last latest tail",
    "last-logins": "did history last latest login recent recently was who",
    "list-folder":
      "content contents dir directories documents files folder folders here list ls stuff things this what",
    "listening-ports": "exposed listen listening open ports sockets",
    load: "average averages busy did hard heavy load loaded long overloaded since stressed time uptime was",
    "make-folder": "add as create make mkdir need new parents set want",
    memory: "free gb gigabytes gigs memory ram swap swapping virtual",
    "mirror-folders":
      "back backup copy deleting duplicate exact exactly folders identical mirror refresh replica replicate rsync sync synchronise synchronize update",
    move: "bring change give move put relocate rename send shift switch take transfer",
    neighbours:
      "arp boxes cache clients computers devices else entry ethernet hardware hosts mac machines macs neigh neighbor neighbors neighbour neighbours physical table what who",
    "network-counters":
      "bytes check collisions counters counts data discarded discarding discards dropped dropping drops error errors faults figures frames gigabytes inspect look losing loss lost many megabytes much network overruns packet packets passed receive received rx send sent statistics stats throughput traffic transfer transferred transmit tx usage",
    "nginx-port": "change listen move nginx set switch",
    "os-version":
      "debian distribution distro info information kernel linux name operating or os release ubuntu version",
    "package-install": "add and get install installed need package program put set tool want",
    "package-installed": "installed version",
    "package-remove": "delete drop purge remove rid take uninstall uninstalled",
    "package-search": "apt package packages program programs repos repositories",
    "package-updates": "date outdated packages update updated updates upgradable upgrade upgraded upgrades",
    "ping-host":
      "alive answer answering can connection connectivity internet online ping pingable pings reachable respond responding up",
    "port-check":
      "accept accepts access accessible alive answer answering answers anyone anything blocked can check connect connecting connection connectivity filtered firewalled get it listen listening listens nc open port probe reach reachability reachable reply respond responds scan see shut something talk telnet test there try verify work working",
    "port-user": "anyone anything find port something what who",
    "processes-by-name": "id pid pids process processes running",
    reboot: "again give linux operating reboot restart",
    "reboot-needed": "due necessary need needed pending reboot require required restart waiting want why",
    "remove-file": "completely delete entirely erase everything its remove rid throw trash",
    "running-services": "as daemons services",
    "search-text":
      "appear contain documents errors files find grep hunt line lines locate look mention mentions occurrences phrase say search string term text where word words",
    "service-disable": "autostart boot coming deactivate disable launching starting startup",
    "service-enable": "activate add automatically autostart boot come enable launch run start startup",
    "service-reload": "apply re-read refresh reload reread without",
    "service-restart": "again bounce could cycle give kick needs re-start reset restart restarted restarting stop",
    "service-start": "boot bring fire get going kick launch life power run spin start started turn",
    "service-status":
      "broken check condition crashed did died down failed failing gone happened health how inspect is not or see starting state status stopped tell verify what why work",
    "service-stop": "bring completely down end entirely halt kill off shut shutdown stop stopped take terminate turn",
    "show-file":
      "contain content contents display document dump file hold it let like need open output print read say see show spit type view want",
    "ssh-key-make": "bit bits credentials key keys private public ssh",
    "sync-folders":
      "bring changed changes differences everything folders keep like line match mirror missing new refresh replica replicate rsync same step sync synchronise synchronize update",
    timers: "job jobs runs scheduled systemd task tasks timer timers",
    "top-cpu": "busiest busy cpu crawling heaviest heavy highest hungry loaded most processor slow top very why",
    "top-memory": "apps going heavy highest hogs hungry memory most processes programs ram top",
    "trace-route":
      "arrive between breaks connections dies drops fails follow get gets go hangs hops mtr over packets path reach reaches route routers stops trace tracepath traceroute tracert traffic travel way where",
    "unban-address":
      "allow back ban banning block blocking delete drop forgive free let pardon readmit release released remove reverse revert take tell un-ban un-block unban unbanned unblock unblocked undo unjail whitelist",
    "unit-journal":
      "doing entries happened journal last lines log logged logging logs messages past said say saying write written",
    "user-add": "account as home login user",
    "user-list": "account accounts existing local users",
    "who-is-on": "anybody anyone else logged logins sessions somebody someone users who",
    "wifi-networks":
      "around available can channel find hunt locate look nearby networks points quality range reach reachable scan search security signal signals strength surrounding survey visible where wi wi-fi wifi wifis wireless wlan",
    "wifi-status":
      "active am bad called connected connection current decent details fast good how info information like link name network quality reception signal speed ssid stable state status strength strong use used weak well wi wi-fi wifi wireless wlan",
  },
};

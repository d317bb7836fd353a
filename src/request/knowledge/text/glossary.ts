import { folded, stemOf } from "./terms.ts";

/**
 * What the manuals, which are mostly in English, call what a Spanish question names: words of the trade, one meaning a
 * line. The sentence encoder brings whole sentences together; this brings together the words that a search by words needs.
 */
const entries = `
abrir abre abro abierto abierta abiertos abiertas: open
actualice actualicen: update upgrade
apague apaguen: shutdown poweroff
busque busquen: search find
cargue carguen: load
clave: key
descargue: download
deje dejen: allow let
marcar marco marque: mark set
obligue obligan: force
saque sacar saco: extract remove
simule simulo: simulate dry-run
vea vean: see show
reenvie reenvien: forward
excluya: exclude
incluir incluyo incluya: include
convierte convertir convierto: convert
corta cortar corto: cut
dividir divido divide partir parto: split
unir uno junta juntar: join
calcula calcular calculo: compute calculate
prueba: try test
suma: checksum sum
huella: checksum fingerprint
terminal: terminal
fondo: background
principio: head beginning
final: tail end
palabra palabras: word
texto: text
vista: view
actualizar actualizacion actualizo: update upgrade
adjuntar adjunto: attach
agente: agent
agrandar agrando ampliar amplio aumentar crecer extender: extend grow enlarge resize increase
agregar anadir anado aniadir: add append
aislar aisla: isolate
ajeno ajena otro: another
ajustar ajuste: adjust set
alias: alias
almacenar: store
alrededor contexto: context
ancho: width
antiguo antigua viejo vieja viejos viejas: old older
anterior anteriores previo: previous
apagar apago: power-off shutdown poweroff halt
aplicar aplico: apply
archivo fichero archivos ficheros: file
archivador comprimido: archive
argumento: argument
arrancar arranque arranca: boot start
arreglar reparar reparo: repair fix
asignar: assign
atributo: attribute
autenticacion autenticar: authentication
automatico automaticamente automatica: automatic automatically
ayuda: help
bajar bajo descargar descarga descargo descargas: download fetch
banda: bandwidth
banear ban baneo desbanear desbaneo: ban unban
base: base
biblioteca libreria: library
bloque bloques: block
bloquear bloqueo bloqueada: lock block
borrar borro borre eliminar elimino quitar quito suprimir: delete remove
buscar busco busqueda: search find
caducar caduca caducidad expirar vencer: expire expiry expiration
cabecera encabezado: header
cambiar cambio cambios: change modify
campo: field
canal: channel
capturar captura capturo: capture
cargar carga cargo: load
carpeta directorio carpetas directorios: directory folder
certificado certificados: certificate
cerrar cierra cierre cierro: close
cifrar cifrado cifro encriptar: encrypt encryption
cifra: cipher digit
clave llave claves llaves: key
cola: queue
codigo: code
color: color colour
columna: column field
comentario: comment
comando orden ordenes comandos: command
comparar comparo: compare
compartir comparto compartido: share export
comprimir comprima comprime: compress
comprobar compruebo compruebe verificar verifico: check verify
conectar conexion conecto: connect connection
conf configuracion configurar reconfigurar reconfiguro: configure configuration config
confirmar: confirm commit
conservar conserve conservando mantener: preserve keep retain
consola: console
consultar consulta consulto: query
contador contar cuento: count
contenido: content contents
contrasena contrasenas password: password passphrase passwd authenticate
copia copias respaldo: copy backup
copiar copio: copy
corchete: bracket
corriente normal ordinario: ordinary
correo: mail
correr corra corre ejecutar ejecute ejecuto lanzar lanzo: run execute
cortafuegos: firewall
crear creo cree: create make new
cuenta cuentas: account
cuota: quota
dato datos: data
defecto predeterminado predeterminada: default
demonio: daemon
dependencia dependencias: dependency dependencies
deshacer deshago revertir: undo revert reset
desactivar desactivo deshabilitar: disable
descomprimir descomprimo: extract decompress unzip
desmontar desmonto: unmount umount
despues: after later
destino: destination target
detener parar paro: stop
dia diario diarias dias: day daily
diario bitacora registro registros: log journal
diferencia diferencias: diff difference
direccion direcciones: address
disco discos: disk drive device
disponible: available free
dispositivo: device
dominio: domain
editar edito modificar modifico: edit modify
enlace enlaces: link
enmascarar enmascaro: mask
entrada: input login entry
entrar entre acceder acceso: log login access
entorno: environment
enviar envio mandar mande mando: send
error errores: error
escribir escribo: write
escuchar escucha escuchan: listen listening
espacio espacios: space
espejo: mirror
esperar espera: wait
estado: status state
etiqueta: label tag
evitar evito impedir impido prevenir: prevent avoid hold
excluir excluyo ignorar ignorando: exclude ignore
expandir: expand
extraer extrae extraigo: extract
fallar falla fallo fallado: fail failure failed faulty
fecha fechas: date time timestamp
fichas: token
filtrar filtro: filter
firma firmar: sign signature
flujo: stream
formato formatear: format
fuente origen: source
fuerza forzar obligar obligo: force
funcionar: work
generar genero: generate
gestionar: manage
grupo grupos: group
guardar guardo guarda: save store stash keep
habilitar activar: enable
hilo: thread
historial: history
hora: hour time
huerfano: orphan
imprimir imprime: print
inactividad inactivo: inactivity idle timeout alive
indice: index
iniciar inicie inicio: start initiate
inodo inodos: inode inodes
instalar instalo instalado: install
instantanea: snapshot
intentar reintentar: try retry
interfaz interfaces: interface
interrumpir: interrupt
invalido: invalid
inverso: reverse
juego: set
leer lectura: read
lento: slow
letra: letter character
limitar limite limito limita: limit
limpiar limpio: clean
linea lineas: line
lista listar: list
llamar: call name
local: local
lugar sitio: place site
maquina servidor equipo anfitrion: host machine server
mascara: mask
matar mato terminar: kill terminate
mayuscula mayusculas minusculas: case ignore-case
maximo: maximum max
medias parcial parcialmente: partial partially continue
memoria: memory
mensaje mensajes: message
mezclar: merge
minimo minima: minimum idle
modificado modificados modificacion: modified modification mtime
modulo modulos: module
montar monta montaje monto monte: mount
mostrar muestra veo ver visualizar: show display view list
mover muevo: move
multiple: multiple
nivel: level
nombre nombres: name
nucleo kernel: kernel
nueva nuevo: new
numerar numerada numeradas: numbered number
numero: number
numericamente: numeric numerical
ocupar ocupado ocupa: busy use usage
ocultar oculto: hide hidden
opcion opciones: option
ordenar ordeno ordena: sort
padre: parent
paquete paquetes: package packet
parametro: parameter
parche: patch
particion: partition
pausa: pause
pegajoso: sticky
pendiente pendientes: pending
permiso permisos: permission mode
permitir permito permite permita deja: allow permit
personal: home
peticion: request
plazo: timeout
prioridad: priority nice
proceso procesos: process
programa: program
programar programo: schedule
prohibir prohibo: deny forbid
propietario dueno: owner
proteger: protect
proxy: proxy
prueba probar: test
publica publico: public
puerto puertos: port
punto: point
quien: who
raiz: root
rama: branch
recordar recuerda: remember cache timestamp
recuperar restaurar restauro: restore recover
recursivo recursivamente cuelga: recursive recursively
red: network net
redireccion redirecciones: redirect location
reenviar reenvio: forward forwarding
regla reglas: rule
reiniciar reinicie reinicia: restart reboot
reloj: clock
remoto: remote
repetir: repeat
repositorio: repository
reservado reservados: reserved
respuesta: response answer reply
retroceso backports: backports
rotar rote: rotate
ruta rutas: route path
salida: output
salir salgo: exit quit
saltar salto: jump skip
secreto: secret
seguir sigo sigue: follow
seguro seguridad: security secure
semana lunes: week weekly monday
senal: signal
separar separo: detach separate
servicio servicios: service
sesion: session
simbolico: symbolic
simular simulacion: dry-run simulate
sincronizar: synchronize sync
sistema: system
sobrescribir sustituir sustituya reemplazar: overwrite replace
subir: upload
sumar: sum total
superusuario: superuser root
tamano tamanos: size
tarea tareas trabajo: job task
tarjeta: card
teclado: keyboard
temporal: temporary
temporizador: timer
tiempo: time duration timeout
tipo: type
traducir: translate
trafico: traffic
tubo tuberia: pipe
ultimo ultima: last
unidad: unit
usar uso: use
usuario usuarios: user
vacio vacios: empty
valor: value
variable variables: variable
vecino: neighbour neighbor
velocidad: speed rate
ventana: window
verdadero: true
version: version
vez: once time
vigilar: watch monitor
volumen volumenes: volume
voz: voice
zona horaria: timezone zone
repuesto: spare
sano salud: health
larga largo: long extended
preferencia: priority pin preference
arrancado: booted
asterisco: asterisk step
barra: slash step
compuesto: compound
directiva: directive keyword
detalle: detail summarize
reserva: reserve
resumen: summary summarize
sexto: sixth
quinto: fifth
primer primero: first leading
segunda segundo: second
concreto concreta: specific
tabla: table
cifras: digits
corto: short
diez: ten
minuto minutos: minute minutes
`;

const meanings = new Map<string, readonly string[]>();
for (const line of entries.trim().split("\n")) {
  const [spanish = "", english = ""] = line.split(":");
  const terms = english
    .trim()
    .split(" ")
    .flatMap((word) => word.split("-"))
    .map((word) => stemOf(folded(word)));
  for (const word of spanish.trim().split(" ")) {
    const stem = stemOf(folded(word));
    meanings.set(stem, [...new Set([...(meanings.get(stem) ?? []), ...terms])]);
  }
}

/** The English terms for a Spanish one; none where it is not known, or is the same in both. */
export function englishFor(term: string): readonly string[] {
  return meanings.get(term) ?? [];
}

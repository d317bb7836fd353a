import type { errors as english } from "../en/errors.ts";

export const errors: Record<keyof typeof english, string> = {
  E_USAGE: "No entiendo esa línea de órdenes: {problem}. Prueba: neo --help",
  E_INPUT_EMPTY:
    'No hay nada que hacer: escribe lo que quieres, por ejemplo: neo ask "¿cuánto espacio queda en el disco?"',
  E_INPUT_TOO_LONG: "La petición es demasiado larga ({bytes} bytes; el límite es {limit}). Dilo en una o dos frases.",
  E_INPUT_BINARY:
    "La petición contiene caracteres de control o no es texto en UTF-8. Escríbela otra vez como texto normal.",
  E_LANGUAGE_UNKNOWN: "Hablo español (es) e inglés (en), no «{language}». Usa --lang es o --lang en.",
  E_CONFIG_INVALID:
    "La configuración de {file} no es válida: {problem}. Corrígela y prueba otra vez; neo config check dice más.",
  E_CONFIG_UNREADABLE: "No puedo leer la configuración de {file}. Revisa sus permisos.",
  E_POLICY_INVALID:
    "El fichero de política {file} no es válido: {problem}. Hasta que se corrija no se ejecuta nada sin preguntar.",
  E_STORE_NEWER:
    "La base de datos {file} es de un NEOPapaya más nuevo (versión {found}; este conoce la {known}). Actualiza NEOPapaya; no he cambiado nada.",
  E_STORE_DAMAGED:
    "La base de datos {file} estaba dañada. La he apartado como {aside} y he empezado otra; no se ha sobrescrito nada.",
  E_STORE_UNWRITABLE:
    "No puedo escribir mis registros en {folder} ({reason}). Sin ellos solo respondo y leo; pon NEO_DATA en una carpeta donde se pueda escribir.",
  E_STORE_BUSY: "Otro NEOPapaya tiene ocupada la base de datos {file}. Prueba dentro de un momento.",
  E_DISK_FULL: "El disco que contiene {folder} está lleno. Aún puedo responder, y borrar lo que apruebes.",
  E_AUDIT_BROKEN:
    "La auditoría no cuadra desde la fila {row}: la han cambiado o recortado. Guarda una copia y mira: neo audit verify",
  E_FOLDER_GONE: "La carpeta en la que estás ({folder}) ya no existe. Ve a otra: cd ~",
  E_NOT_INSTALLED: "{program} no está instalado. Instálalo con: {package}",
  E_NO_APPROVER: "Esto hay que aprobarlo y no hay nadie a quien preguntar. Ejecútalo en una terminal.",
  E_APPROVAL_EXPIRED: "La aprobación ha caducado. Pídelo otra vez.",
  E_APPROVAL_USED: "Esa aprobación ya se usó una vez. Pídelo otra vez.",
  E_APPROVAL_MISMATCH: "{what} ha cambiado desde que lo aprobaste, así que no lo he ejecutado. Pídelo otra vez.",
  E_FORBIDDEN: "Eso no lo ejecuto nunca: {reason}.",
  E_WORD_UNFIT: "{reason}",
  E_LEAVE_REFUSED: "No puedo aceptar ese permiso: {problems}",
  E_SANDBOX_UNAVAILABLE:
    "En esta máquina no puedo aislar las órdenes ({reason}), así que pregunto antes de cada una. neo doctor dice más.",
  E_ROOT_NEEDS_TERMINAL:
    "Eso necesita root, y sudo necesita una terminal para pedir la contraseña. Ejecútalo en una terminal.",
  E_SUDO_REFUSED: "sudo no lo ha permitido: {reason}",
  E_SPAWN_FAILED: "No he podido iniciar {program}: {reason}",
  E_CHANGED_SINCE: "Desde el ensayo ha cambiado esto: {paths}. No he hecho nada; pídelo otra vez y lo ensayo de nuevo.",
  E_APPLY_FAILED: "No he podido cambiar {path} ({reason}). Todo ha vuelto a quedar como estaba.",
  E_APPLY_HALFWAY:
    "Ha fallado a medias ({reason}) y esto no lo he podido dejar como estaba: {paths}. Lo anterior está guardado: neo undo {id}",
  E_UNDO_UNKNOWN: "No hay nada que deshacer con el identificador {id}. Mira lo que hay: neo undo --list",
  E_UNDO_DONE: "{id} ya está deshecho. Mira lo que hay: neo undo --list",
  E_UNDO_GONE: "{id} ya no se puede deshacer: sus originales se borraron para hacer sitio o por antiguos.",
  E_UNDO_BUSY: "Otro NEOPapaya está trabajando con {id}. Prueba dentro de un momento.",
  E_MODEL_UNKNOWN:
    "No conozco ningún modelo llamado «{id}». Los más parecidos: {similar}. Para verlos todos: neo models list",
  E_MODEL_NOT_INSTALLED: "El modelo {id} no está instalado. Tráelo con: neo models pull {id}",
  E_MODEL_BUSY: "Otro NEOPapaya está trayendo o quitando {id}. Prueba cuando haya terminado.",
  E_MODEL_SHARED: "{id} es de todos en esta máquina ({folder}), así que no lo quito.",
  E_MODEL_UNREACHABLE:
    "No he podido traer {id}: {reasons}. Lo que ha llegado queda guardado; prueba otra vez o tráelo en una memoria USB: neo models import ARCHIVO",
  E_MODEL_HASH: "{id} no es lo que debería ser, así que no lo he usado: {reasons}.",
  E_MODEL_ROOM:
    "No hay sitio en {folder}: hacen falta {needed} MB y quedan libres {free} MB. Libera {missing} MB o indica otra carpeta: models.folder",
  E_MODEL_UNWRITABLE:
    "No puedo escribir en la carpeta de modelos {folder} ({reason}). Revisa sus permisos o indica otra: models.folder",
  E_MODEL_UNRECOGNISED:
    "En {path} no hay ningún modelo que conozca. Admito archivos GGUF, carpetas de Vosk, voces de Piper (.onnx con su .onnx.json), carpetas de Sherpa y de Whisper, y archivos comprimidos con ellos.",
  E_MODEL_INCOMPLETE: "Para ser {id} le falta: {missing}. Dame todos sus archivos o la carpeta entera.",
  E_ARCHIVE_ENTRY:
    "No he abierto {file}: contiene {entry}, que es un enlace, un archivo especial, está cifrado o se sale de su carpeta.",
  E_ARCHIVE_BOMB: "No he abierto {file}: descomprimido ocuparía mucho más que cualquier modelo.",
  E_ARCHIVE_DAMAGED:
    "{file} está dañado o no es un archivo zip, tar, tar.gz ni tar.bz2. Cópialo o descárgalo otra vez.",
  E_ARCHIVE_PICKLE:
    "{file} es un objeto serializado de Python, que puede ejecutar código al leerse; no lo admito. Busca el modelo en GGUF u ONNX.",
  E_LICENCE_NEEDED:
    "{id} tiene la licencia {licence} ({url}). Léela y, si la aceptas: neo models pull {id} --accept-licence",
  E_ENGINE_CRASHED: "El motor «{engine}» se ha interrumpido ({how}). Pídelo otra vez: se inicia de nuevo.",
  E_ENGINE_GARBLED:
    "El motor «{engine}» ha contestado algo sin sentido y lo he terminado. Pídelo otra vez: se inicia de nuevo.",
  E_ENGINE_HUNG:
    "El motor «{engine}» lleva {seconds} s sin contestar y lo he terminado. Pídelo otra vez: se inicia de nuevo.",
  E_ENGINE_FAILED: "El motor «{engine}» no puede hacerlo: {reason}. neo doctor dice más.",
  E_ENGINE_OFF:
    "El motor «{engine}» se ha interrumpido demasiadas veces y queda apagado {minutes} {minutes|minuto|minutos} más. neo doctor dice por qué.",
  E_ENGINE_OVER:
    "El motor «{engine}» ha ocupado {usedMb} MB en lugar de {needMb} MB, más de los {budgetMb} MB que pueden ocupar todos, y lo he terminado.",
  E_ENGINE_TOO_LARGE:
    "El motor «{engine}» necesita {needMb} MB y hay {freeMb} MB para motores. Con engines.memoryMb en {fitMb} o más cabe (ahora es {budgetMb}); o elige un modelo más pequeño.",
  E_ENGINE_INSTALL:
    "No he podido traer el motor «{engine}»: {reason}. Hacen falta red y npm, o un paquete sin conexión: pon su carpeta en engines.bundle.",
  E_ENGINE_DISK: "El motor «{engine}» necesita {needMb} MB en {folder} mientras se trae, y quedan libres {freeMb} MB.",
  E_LLM_TEMPLATE:
    "La plantilla de conversación del fichero de {model} no funciona ({reason}). Toma otro modelo: neo models list, y llm.model en los ajustes.",
  E_LLM_FORM: "A {model} no se le puede imponer la forma que necesito: {reason}",
  E_LLM_TOO_LONG:
    "Es demasiado largo para {model}: más de {limit} tokens. Pregunta algo más corto, o sube llm.contextTokens en los ajustes.",
  E_LLM_ADDRESS: "No uso el modelo de lenguaje de {endpoint}: {reason}. Mira llm.endpoint en los ajustes.",
  E_LLM_KEY: "No puedo usar la clave de {file}: {reason}. Mira llm.keyFile en los ajustes.",
  E_LLM_UNREACHABLE:
    "No llego al modelo de lenguaje de {endpoint}: {reason}. Comprueba que su servidor está en marcha (llm.endpoint en los ajustes).",
  E_LLM_UNAUTHORISED: "{endpoint} no acepta mi clave. Pon la buena en el fichero de llm.keyFile.",
  E_LLM_BUSY: "El modelo de lenguaje de {endpoint} está desbordado. Inténtalo dentro de un momento.",
  E_LLM_REFUSED: "El modelo de lenguaje de {endpoint} se ha negado ({status}): {reason}",
  E_LLM_SILENT: "El modelo de lenguaje de {endpoint} ha callado {seconds} s, así que he dejado de esperar.",
  E_LLM_GARBLED: "Lo que responde {endpoint} no es lo que dice el servidor de un modelo de lenguaje: {reason}",
  E_LLM_BUILD: "No se ha podido compilar llama.cpp: {reason}",
  E_MODEL_BUNDLED: "El modelo de {folder} no está como se entregó ({reason}). Instala NEOPapaya de nuevo.",
  E_VOICE_UNFIT:
    "La voz {voice} no puede hablar: {reason}. Descárgala de nuevo (neo models remove, neo models pull) o elige otra.",
  E_WYOMING_LISTEN: "No puedo escuchar Wyoming en {address}: {reason}. Elige otra dirección: speech.wyoming",
  E_SATELLITE_UNREACHABLE: "El satélite de {address} no responde: {reason}. ¿Está encendido y es esa su dirección?",
  E_KNOWLEDGE_MISSING: "No encuentro {place}. Dame un fichero, una carpeta o una dirección web.",
  E_KNOWLEDGE_UNKNOWN: "{place} no está entre los documentos que conozco. Míralos: neo knowledge list",
  E_KNOWLEDGE_UNREADABLE: "No he podido leer {place}: {reason}.",
  E_AUDIO_ABSENT:
    "No hay ningún dispositivo de sonido «{device}». «neo doctor --audio» enumera los que hay; audio.input y audio.output los nombran en la configuración.",
  E_AUDIO_BUSY: "Otro programa está usando el dispositivo de sonido «{device}». Sigo en cuanto lo suelte.",
  E_AUDIO_DENIED:
    "No tengo permiso para usar el dispositivo de sonido «{device}». Quien lo vaya a usar: sudo usermod -aG audio USUARIO, y volver a entrar.",
  E_AUDIO_LOST: "El dispositivo de sonido «{device}» ya no está. Sigo en cuanto vuelva.",
  E_AUDIO_FAILED: "El dispositivo de sonido «{device}» no funciona: {reason}. «neo doctor --audio» lo prueba.",
  E_CANCELLED: "Cancelado.",
  E_SERVICE_RUNNING:
    "Ya hay un servicio en marcha con esta carpeta de datos (proceso {pid}, {folder}): «neo status» lo enseña.",
  E_SERVICE_GONE: "El servicio terminó antes de contestar; vuelve a probar.",
  E_SERVICE_SOCKET: "No se puede llegar al servicio: {path}: {reason}.",
  E_INTERNAL: "Algo ha fallado dentro de NEOPapaya: {reason}. No se ha ejecutado nada más.",
};

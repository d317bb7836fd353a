# What ./neo says before Node can speak, in Spanish and English. Sourced by prepare.sh.

choose_language() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in es | es[_.@]*) language=es ;; *) language=en ;; esac
}

text() {
  key=$1
  shift
  case $language in es) text_es "$key" "$@" ;; *) text_en "$key" "$@" ;; esac
}

text_es() {
  key=$1
  case $key in
    first_use) printf 'NEOPapaya prepara su primer uso. Descarga, una sola vez:' ;;
    will_bring) printf '  %s, %s MB, en %s' "$2" "$3" "$4" ;;
    libraries) printf 'sus bibliotecas' ;;
    waiting) printf 'Otro NEOPapaya está descargando lo mismo; espero a que acabe.' ;;
    npm_failed) printf 'npm no ha podido traer Node; descargo el archivo oficial (%s MB).' "$2" ;;
    cancelled) printf 'Cancelado: no ha quedado nada a medias.' ;;
    neo_node) printf 'NEO_NODE=%s no es un Node 24.12 o posterior que funcione aquí. Corrígelo, o quítalo y traeré uno.' "$2" ;;
    unwritable) printf 'No puedo escribir en %s. Pon NEO_DATA en una carpeta donde se pueda escribir.' "$2" ;;
    read_only_clone) printf 'Para las pruebas hay que poder escribir en %s. Clona el proyecto en una carpeta tuya.' "$2" ;;
    processor) printf 'No hay Node preparado para este procesador (%s). Instala Node 24.12 o posterior y prueba otra vez.' "$2" ;;
    no_room) printf 'No cabe: en %s quedan %s MB y hacen falta %s. Haz sitio, o pon NEO_DATA en otro disco.' "$2" "$3" "$4" ;;
    no_downloader) printf 'No hay con qué descargar Node. Instala curl (apt-get install curl) o Node 24.12 o posterior.' ;;
    not_downloaded) printf 'No he podido descargar %s\n%s\nComprueba la red o el proxy (https_proxy), o instala Node 24.12 o posterior. Lo ya descargado se aprovecha. Registro: %s' "$2" "$3" "$4" ;;
    wrong_hash) printf 'Lo descargado de %s no es el archivo que espero (su SHA-256 es otro). Lo he borrado sin usarlo. Prueba otra vez; si se repite, mira qué hay entre tú y ese servidor.' "$2" ;;
    not_unpacked) printf 'No he podido desempaquetar %s. Registro: %s' "$2" "$3" ;;
    does_not_run) printf 'El Node %s oficial no funciona en este sistema. Instala Node 24.12 o posterior y apunta NEO_NODE a él.' "$2" ;;
    npm) printf 'No he podido descargar las bibliotecas (%s). Comprueba la red o el proxy (https_proxy) y prueba otra vez. Registro: %s' "$2" "$3" ;;
    *) printf '%s' "$*" ;;
  esac
}

text_en() {
  key=$1
  case $key in
    first_use) printf 'NEOPapaya gets ready for its first use. It downloads, once:' ;;
    will_bring) printf '  %s, %s MB, to %s' "$2" "$3" "$4" ;;
    libraries) printf 'its libraries' ;;
    waiting) printf 'Another NEOPapaya is downloading the same; waiting for it.' ;;
    npm_failed) printf 'npm could not bring Node; downloading the official archive instead (%s MB).' "$2" ;;
    cancelled) printf 'Cancelled: nothing half-made is left.' ;;
    neo_node) printf 'NEO_NODE=%s is not a Node 24.12 or later that runs here. Mend it, or unset it and I will bring one.' "$2" ;;
    unwritable) printf 'I cannot write in %s. Set NEO_DATA to a folder that can be written.' "$2" ;;
    read_only_clone) printf 'The tests need to write in %s. Clone the project into a folder of yours.' "$2" ;;
    processor) printf 'There is no Node at hand for this processor (%s). Install Node 24.12 or later and try again.' "$2" ;;
    no_room) printf 'It does not fit: %s has %s MB left and %s are needed. Make room, or set NEO_DATA to another disk.' "$2" "$3" "$4" ;;
    no_downloader) printf 'There is nothing to download Node with. Install curl (apt-get install curl) or Node 24.12 or later.' ;;
    not_downloaded) printf 'I could not download %s\n%s\nCheck the network or the proxy (https_proxy), or install Node 24.12 or later. What has arrived will be used. Log: %s' "$2" "$3" "$4" ;;
    wrong_hash) printf 'What %s sent is not the file I expect (its SHA-256 differs). I deleted it unused. Try again; if it happens again, see what stands between you and that server.' "$2" ;;
    not_unpacked) printf 'I could not unpack %s. Log: %s' "$2" "$3" ;;
    does_not_run) printf 'The official Node %s does not run on this system. Install Node 24.12 or later and point NEO_NODE at it.' "$2" ;;
    npm) printf 'I could not download the libraries (%s). Check the network or the proxy (https_proxy) and try again. Log: %s' "$2" "$3" ;;
    *) printf '%s' "$*" ;;
  esac
}

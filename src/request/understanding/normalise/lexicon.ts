import type { Language } from "../../../shared/language.ts";

// What makes the normaliser sure. Everything is folded: lower case, no accents.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folders directly under the root; "barra" or "slash" before one of them is surely a path. */
export const rootFolders = set(
  "bin boot dev etc home lib lib64 media mnt opt proc root run sbin srv sys tmp usr var data backup backups respaldo www",
);

/** File endings that "punto" or "dot" may come before. */
export const extensions = set(`
  conf config cfg cnf ini json jsonl ndjson geojson yaml yml toml xml html htm css js ts jsx tsx php py rb pl sh bash zsh go rs java jar war
  cpp hpp log logs txt md csv tsv psv srt vtt pdf doc docx odt xls xlsx ods ppt pptx jpg jpeg png gif svg bmp webp tiff ico mp3 mp4 avi
  mkv mov wav ogg flac iso img qcow2 vmdk zip tar gz tgz bz2 xz zst rar deb rpm apk sql sqlite db bak old orig tmp swp pid
  sock lock service timer socket mount target path slice pem crt key csr pub env cer gpg asc local list sources rules d
  gitignore dockerfile repo desktop lnk exe dll bin dat out err backup sha256 md5 torrent ics eml part
`);

/** Hidden files and folders that people name: "punto bashrc". */
export const hiddenNames = set(`
  bashrc bash_profile bash_history bash_aliases profile zshrc zsh_history ssh env gitignore gitconfig git config cache local
  vimrc htaccess htpasswd dockerignore npmrc pgpass my.cnf mozilla gnupg npm cargo docker kube aws netrc forward
`);

/** Last parts of host names. */
export const domains = set(
  "com org net edu gov es mx ar cl co pe uy ve ec bo cr uk us eu info io dev app lan local localdomain internal home intra corp",
);

/** Words that surely stand for something technical, so that "guion", "dash" or "barra" beside them joins a name. */
export const technical = set(`
  nginx apache apache2 httpd mysql mariadb postgres postgresql redis mongo mongodb docker podman kubernetes kube kubelet
  ssh sshd cron systemd journald networkd resolved logind timesyncd udevd rsyslog fail2ban ufw samba smbd nmbd cups nfs
  bind dns dhcp dhcpd squid haproxy tomcat jenkins gitlab grafana prometheus node exporter zabbix agent server servidor
  client cliente web db app api proxy backup backups respaldo copia copias prod produccion production dev desarrollo test
  pruebas staging host router switch fw firewall mail correo postfix dovecot exim php fpm python python3 pip perl ruby
  java jdk jre headless lib dev linux image headers amd64 arm64 x86 eth wlan enp ens vlan br0 docker0 compose ce io plugin
  utils tools core common available enabled sites mods conf config log logs access error data datos tmp cache lib64 local
  bin sbin share spool www html home usr etc var opt srv mnt media dist upgrade get update manager network networkmanager
  avahi bluetooth snapd unattended upgrades apt dpkg yum dnf pacman zypper git svn rabbitmq kafka elastic elasticsearch
  kibana logstash influxdb telegraf memcached varnish certbot letsencrypt openvpn wireguard wg0 strongswan ldap slapd
  sssd vsftpd proftpd ftp rsync rsyncd nagios nrpe collectd munin iptables nftables ntp ntpd chrony chronyd lxc lxd
  libvirt libvirtd qemu kvm virtualbox vm pve proxmox nas raid lvm zfs btrfs sda sdb nvme build essential vim nano htop
  net tmux screen curl wget master main rc local release ls df du ps cp mv rm tar grep sed awk chmod chown systemctl
  journalctl ss netstat lsblk top kill cat tail head find free uname
`);

/** Words that take no part in a name: a chain never reaches over one of them. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: set(`
    a al ante aqui asi aun aunque bajo cada como con contra cual cuales cuando cuanto cuanta cuantos cuantas de del desde
    donde durante e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto estos fue ha han
    hacia hasta hay la las le les lo los mas me mi mientras mis mucho muy nada ni no nos o os otra otro para pero poco por
    porque pues que quien quienes se sea ser si sin sino sobre solo son su sus tal tambien tan tanto te tiene tienen toda
    todas todo todos tras tu tus un una unas unos y ya yo
  `),
  en: set(`
    a about after all also am an and any are as at be because been before but by can could did do does for from had has
    have he her here him his how i if in into is it its just me more most my no nor not of off on or our out over she so
    some such than that the their them then there these they this those through to under until up was we were what when
    where which while who whom why will with would you your
  `),
};

/** Kinds of thing a name comes after: the word behind one is a name, the words before it are not part of one. */
const nameNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: set(`
    archivo fichero carpeta directorio ruta servicio unidad servidor maquina equipo host usuario usuaria paquete
    contenedor interfaz dominio script programa proceso documento imagen disco particion volumen grupo modulo rama
    repositorio comando orden opcion
  `),
  en: set(`
    file folder directory path service unit server machine host user package container interface domain script program
    process document image disk partition volume group module branch repository command option called named
  `),
};

/** Words before "punto conf" that are no file name: what follows is the ending alone. */
const endingNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: set(`
    archivos ficheros archivo fichero documentos documento imagenes imagen fotos foto videos video extension terminados
    terminan acaben acaban acabados tipo busca buscame encuentra lista muestra borra copia mueve elimina cuenta comprime
    ver abre edita enseña ensena dame hay localiza scripts registros
  `),
  en: set(`
    files file documents document images image photos photo pictures videos video extension ending end type find list show
    delete copy move remove count compress see open edit scripts logs called
  `),
};

/** Before "punto", "barra", "guion", "dash"… these show that the word is meant as a word. */
const determiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: set(
    "el la los las un una unos unas este esta ese esa aquel aquella mi tu su cada otro otra que primer segundo tercer ultimo algun ningun cierto buen mismo dicho cualquier",
  ),
  en: set("the a an this that my your his her its our their each every another some any which what first last no"),
};

export const isFunctionWord = (word: string, language: Language): boolean => functionWords[language].has(word);
export const isNameNoun = (word: string, language: Language): boolean => nameNouns[language].has(word);
export const isEndingNoun = (word: string, language: Language): boolean => endingNouns[language].has(word);
export const isDeterminer = (word: string, language: Language): boolean => determiners[language].has(word);
export const isLeadVerb = (word: string, language: Language): boolean => leadVerbs[language].has(word);

/** Imperatives and infinitives that stand right before a name. */
const leadVerbs: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: set(`
    muestra muestrame mostrar ensena ensename abre abrir edita editar busca buscar borra borrar elimina eliminar copia
    copiar mueve mover lee leer ve ver crea crear lista listar reinicia reiniciar para parar inicia iniciar arranca
    arrancar instala instalar conecta conectate conectar entra entrar haz hacer dame dime quiero escribe escribir pon poner
    usa usar revisa revisar checa checar recarga recargar ejecuta ejecutar descomprime descomprimir comprime comprimir corre correr manda envia cuenta contar llama llamado llamada
  `),
  en: set(`
    show open edit find search delete remove copy move read see create make list restart stop start install connect go
    give tell write put use check reload run ping enter view count called
  `),
};

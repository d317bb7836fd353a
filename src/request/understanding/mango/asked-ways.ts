import type { Language } from "../../../shared/language.ts";

/** One way to do what a program does: `program` is the beginning of a template, after which its `option` goes. */
export type Way = {
  program: RegExp;
  /** What it looks like where a template has it, or what goes before it. */
  has: RegExp;
  option: string;
  words: Readonly<Record<Language, RegExp>>;
};

/** How requests say it, folded. */
const says = {
  following: {
    es: /\b(?:(?:y )?que (?:se )?(?:queden?|sigan?|vayan?|siga) (?:saliendo|apareciendo|mostrando\w*|abiert\w+)|siguiendolos?|sig(?:ue|ueme|a|uelos?|uiendo) (?:el|los|las|su|sus|mostr\w+)|en (?:vivo|directo|tiempo real)|(?:segun|conforme|a medida que) (?:van|vayan|va|vaya) (?:saliendo|llegando|apareciendo)|sin cortar)(?: (?:las|los) nuev[oa]s)?/,
    en: /\b(?:(?:and )?(?:keep|keeps) (?:following|them coming|it open|printing|showing)(?: new ones)?|follow(?:ing)?(?= (?:it|them|the|new|its)\b| the log|$)|live|in real time|as (?:they|it) (?:come|comes|arrive|arrives|happen|happens)(?: in)?|stream(?:ing)?)\b/,
  },
  stamped: {
    es: /\b(?:con (?:(?:su|la|fecha y|las) )?(?:horas?|marcas? de tiempo|timestamps?)|con fechas?)\b/,
    en: /\b(?:with (?:the )?(?:times|time|timestamps?|dates))\b/,
  },
  rehearsed: {
    es: /\b(?:(?:un |en )?simulacro (?:de)?|simula(?:ndo|r|cion)?|(?:solo |a modo )?de prueba|sin (?:hacer|instalar|borrar|cambiar|tocar|copiar) nada(?: de verdad)?|sin hacerlo(?: de verdad)?|en seco|dry[- ]?run|de mentira)\b/,
    en: /\b(?:(?:a |as a )?(?:dry[- ]?run|simulation|rehearsal)|simulate|pretend|without (?:actually )?(?:doing|changing|installing|copying|deleting) (?:it|anything)|just pretend)\b/,
  },
  numeric: {
    es: /\b(?:sin resolver(?: (?:los )?(?:nombres|dns))?|(?:con|en) numeros(?: y no nombres)?|numeric[oa]s?)\b/,
    en: /\b(?:without resolving(?: (?:names|dns))?|(?:don t|do not|no) (?:resolve|resolving)(?: names)?|numeric(?:ally)?|numbers only|as numbers)\b/,
  },
  recursive: {
    es: /\b(?:(?:y )?(?:con )?todo lo (?:que (?:hay|haya|tiene|contiene)|de) (?:dentro|adentro|debajo|en ella)|recursiv\w+|y (?:su|todo su) contenido|(?:y|incluidas|con) (?:sus |las |todas las |todas sus )?subcarpetas|de arriba abajo)\b/,
    en: /\b(?:(?:and|with) everything (?:in|under|inside|below) (?:it|them)|recursiv\w+|(?:and|with) (?:all )?(?:its|their) (?:contents|subfolders|subdirectories)|all the way down)\b/,
  },
  forced: {
    es: /\b(?:a la fuerza|por la fuerza|por las malas|sin contemplaciones|con sigkill|(?:con )?kill -9|forzad[oa]|fuerza(?:lo|la)?|a lo bruto)\b/,
    en: /\b(?:force(?: it| them)?|forcibly|by force|the hard way|(?:with )?sigkill|kill -9|no mercy)\b/,
  },
  readable: {
    es: /\b(?:(?:en (?:formato |modo |tamano )?)?(?:legibles?|humano)(?: para (?:humanos|personas))?|en (?:megas|gigas|megas o gigas|kb mb gb)|que se entienda)\b/,
    en: /\b(?:(?:in )?human[- ]?(?:readable)?(?: (?:sizes|units|form|format))?|readable (?:sizes|units)|in (?:megs|gigs|mb|gb))\b/,
  },
  asTree: {
    es: /\b(?:(?:en|como|en forma de|con) (?:un )?arbol)\b/,
    en: /\b(?:(?:as|in) a tree|tree (?:view|form|style))\b/,
  },
  all: {
    es: /\b(?:(?:tambien|incluso|incluid[oa]s|aunque esten|y) (?:l[oa]s )?(?:parad|detenid|apagad)[oa]s|(?:parad|detenid|apagad)[oa]s (?:incluid[oa]s|tambien|y en marcha))\b/,
    en: /\b(?:(?:also|even|including|and) (?:the )?(?:stopped|exited|dead)(?: ones)?|(?:stopped|exited) (?:ones )?(?:included|too|as well))\b/,
  },
  shortLines: {
    es: /\b(?:(?:en )?una (?:sola )?linea (?:cada uno|por commit|cada)|(?:en )?una linea|uno por linea|resumid[oa]s?)\b/,
    en: /\b(?:(?:in |on )?one line (?:each|per commit)|one[- ]?line(?:rs?)?|one per line|condensed)\b/,
  },
  deleting: {
    es: /\b(?:(?:y )?(?:borr|elimin|quit)(?:ando|a|e|ar) (?:en (?:el )?destino |alli |del destino )?(?:lo que|los que|todo lo que) (?:ya no (?:este|exista|haya|esta|existe)|sobre|sobra|no (?:este|exista))(?: en (?:el )?(?:origen|destino))?|como (?:un )?espejo|que quede(?:n)? (?:identic|igual)\w*)\b/,
    en: /\b(?:(?:and )?(?:deleting|delete|removing|remove) (?:there |at the destination )?(?:what(?:ever)?|anything|files) (?:that )?(?:is|are|s)? ?(?:no longer (?:there|here|in the source)|extra|gone|not in the source)|as a mirror|an exact mirror)\b/,
  },
  packing: {
    es: /\b(?:comprimiendo(?: (?:la transferencia|por el camino|los datos))?|con compresion|comprimid[oa])\b/,
    en: /\b(?:compress(?:ing|ed)?(?: (?:in transit|on the way|the transfer))?|with compression)\b/,
  },
  progress: {
    es: /\b(?:(?:con|mostrando|enseñando|viendo|ensenando)(?: el| la| una)? (?:progreso|avance|barra(?: de progreso)?)|(?:y )?que (?:se vea|muestre|ensene) (?:el (?:progreso|avance)|como va|por donde va))\b/,
    en: /\b(?:(?:with|showing|show)(?: the| a)? progress(?: bar)?|so i can see (?:the progress|how it goes))\b/,
  },
  keeping: {
    es: /\b(?:(?:sin (?:borrar|perder|quitar)|conserva(?:ndo)?|mantenien(?:do)?|mantene|manten|deja(?:ndo)?|guarda(?:ndo)?) (?:el|los|la) (?:original(?:es)?|fichero|archivo)(?: original)?|pero (?:sin borrar|conserva|deja) (?:el|los|la) (?:original(?:es)?|fichero|archivo))\b/,
    en: /\b(?:(?:keep|keeping|leave|leaving|without (?:deleting|removing)) (?:the )?(?:originals?|file)(?: file| in place)?)\b/,
  },
  hardest: {
    es: /\b(?:al maximo|(?:con |a )?(?:la )?maxima compresion|lo mas (?:que se pueda|posible)|compresion maxima)\b/,
    en: /\b(?:as (?:small|much|hard) as possible|(?:with |at )?(?:the )?(?:best|maximum|max) compression)\b/,
  },
  detached: {
    es: /\b(?:en segundo plano|de fondo|en background|desacoplad[oa])\b/,
    en: /\b(?:in the background|detached|as a daemon)\b/,
  },
  uncached: {
    es: /\b(?:sin (?:usar )?(?:la )?cache|desde cero)\b/,
    en: /\b(?:without (?:using )?(?:the )?cache|no cache|from scratch)\b/,
  },
  shallow: {
    es: /\b(?:(?:solo|nada mas|unicamente) (?:con )?(?:el|la) ultim[oa] (?:commit|version|revision)|sin (?:la |el )?historia[l]?|sin historico)\b/,
    en: /\b(?:(?:only|just) the (?:last|latest) (?:commit|revision|version)|without (?:the )?history|shallow)\b/,
  },
  bareInstall: {
    es: /\b(?:sin (?:los |las |instalar )?(?:paquetes )?(?:recomendad|sugerid)[oa]s|sin recomendaciones)\b/,
    en: /\b(?:without (?:the )?(?:recommended|suggested)(?: (?:ones|packages))?|no recommends)\b/,
  },
  withHome: {
    es: /\b(?:(?:y|con|incluida|junto con) (?:toda )?(?:su|la) (?:carpeta|home|directorio|carpeta personal|directorio personal|home y todo))\b/,
    en: /\b(?:(?:and|with|along with) (?:(?:his|her|their|its|the) )?home(?: (?:directory|folder|dir))?)\b/,
  },
  sameDisk: {
    es: /\b(?:sin (?:salir|salirte|pasar) (?:de|a)(?: esa| la| esta| otra| otras| otros)?(?: misma)? (?:particion(?:es)?|disco|discos|sistemas? de (?:ficheros|archivos))|solo en (?:esa|esta|la misma) particion)\b/,
    en: /\b(?:(?:stay(?:ing)? (?:on|in|within)|without leaving|only on) (?:this|that|the same|one) (?:file ?system|partition|disk)|not? (?:crossing|other) (?:file ?systems|mounts))\b/,
  },
  telling: {
    es: /\b(?:(?:y )?que (?:me )?(?:diga|cuente|muestre|vaya diciendo) (?:lo que|que|cada cosa que) (?:va haciendo|hace|copia|borra|cambia)|diciendo (?:lo que|que) (?:hace|copia|borra|cambia)|verbos[oe]|en modo verbose|con detalle)\b/,
    en: /\b(?:(?:and )?(?:tell(?:ing)?|show(?:ing)?|say(?:ing)?) (?:me )?(?:what|each (?:file|one)) (?:it|s|gets|is)? ?(?:does|do|copied|copies|deleted|deletes|changed|changes)|verbos(?:e|ely))\b/,
  },
  blind: {
    es: /\b(?:sin (?:comprobar|verificar|validar|mirar)(?: el)? certificado|ignorando (?:el )?certificado|aunque el certificado (?:no valga|sea invalido|este mal|sea autofirmado))\b/,
    en: /\b(?:(?:without (?:checking|verifying)|ignor(?:e|ing)|skip(?:ping)?) (?:the )?(?:tls |ssl )?certificate|even (?:if|though) the certificate is (?:bad|invalid|self[- ]signed))\b/,
  },
  resuming: {
    es: /\b(?:reanud(?:a|ando|ar|e)|continua(?:ndo|r)?(?: (?:la descarga|donde (?:se quedo|iba|lo dejo)))?|por donde (?:iba|se quedo))\b/,
    en: /\b(?:resum(?:e|ing)|continu(?:e|ing)(?: (?:the download|where it (?:left off|stopped)))?|pick(?:ing)? up where it (?:left off|stopped))\b/,
  },
} as const satisfies Readonly<Record<string, Way["words"]>>;

/** The options of letters that a template may have together: `-zxvf` has `-z`. */
const letter = (one: string): RegExp => new RegExp(` -[A-Za-z]*${one}`);

export const ways: readonly Way[] = [
  {
    program: /^(?:sudo )?(?:docker(?:[ -]compose)?|podman|kubectl) logs\b/,
    has: / -[a-z]*f|--follow/,
    option: "-f",
    words: says.following,
  },
  {
    program: /^(?:sudo )?(?:journalctl|tail|dmesg)\b/,
    has: / -[a-zA-Z]*[fFw]|--follow/,
    option: "-f",
    words: says.following,
  },
  {
    program: /^(?:sudo )?(?:docker(?:[ -]compose)?|podman) logs\b/,
    has: / -[a-z]*t\b|--timestamps/,
    option: "-t",
    words: says.stamped,
  },
  { program: /^(?:sudo )?kubectl logs\b/, has: /--timestamps/, option: "--timestamps", words: says.stamped },
  { program: /^(?:sudo )?dmesg\b/, has: / -[a-zA-Z]*[TeH]|--ctime|--time-format/, option: "-T", words: says.stamped },
  { program: /^(?:sudo )?certbot (?:renew|certonly)\b/, has: /--dry-run/, option: "--dry-run", words: says.rehearsed },
  { program: /^(?:sudo )?unattended-upgrades?\b/, has: /--dry-run/, option: "--dry-run", words: says.rehearsed },
  { program: /^(?:sudo )?rsync\b/, has: / -[A-Za-z]*n|--dry-run/, option: "-n", words: says.rehearsed },
  {
    program: /^(?:sudo )?apt(?:-get)? (?:upgrade|full-upgrade|dist-upgrade|install|remove|purge|autoremove)\b/,
    has: / -[a-z]*s|--simulate|--dry-run/,
    option: "-s",
    words: says.rehearsed,
  },
  { program: /^(?:sudo )?logrotate\b/, has: / -[a-z]*d|--debug/, option: "-d", words: says.rehearsed },
  { program: /^ansible-playbook\b/, has: /--check| -C/, option: "--check", words: says.rehearsed },
  {
    program: /^kubectl (?:apply|create|delete)\b/,
    has: /--dry-run/,
    option: "--dry-run=client",
    words: says.rehearsed,
  },
  { program: /^git (?:push|clean|add|fetch)\b/, has: / -n|--dry-run/, option: "-n", words: says.rehearsed },
  {
    program: /^(?:sudo )?(?:ss|tcpdump|netstat|route|arp|iptables)\b/,
    has: letter("n"),
    option: "-n",
    words: says.numeric,
  },
  {
    program: /^(?:sudo )?(?:chmod|chown|chgrp|setfacl|ls|getfacl)\b/,
    has: / -[A-Za-z]*R|--recursive/,
    option: "-R",
    words: says.recursive,
  },
  {
    program: /^(?:sudo )?(?:scp|cp)\b/,
    has: / -[A-Za-z]*[rRa]|--recursive|--archive/,
    option: "-r",
    words: says.recursive,
  },
  {
    program: /^(?:sudo )?(?:kill|pkill|killall)\b/,
    has: / -(?:9|KILL|SIGKILL|s |l|\d|[A-Z])/,
    option: "-9",
    words: says.forced,
  },
  { program: /^(?:sudo )?(?:docker|podman) (?:rm|rmi)\b/, has: / -[a-z]*f|--force/, option: "-f", words: says.forced },
  {
    program: /^(?:sudo )?(?:du|df|ls(?= -[A-Za-z]*l)|free)\b/,
    has: / -[A-Za-z]*[hmgkb]|--human|--block-size|--bytes/,
    option: "-h",
    words: says.readable,
  },
  { program: /^(?:sudo )?lsusb\b/, has: letter("t"), option: "-t", words: says.asTree },
  { program: /^(?:sudo )?(?:docker|podman) ps\b/, has: / -[a-z]*a|--all|--filter/, option: "-a", words: says.all },
  {
    program: /^git log\b/,
    has: /--oneline|--format|--pretty|-p\b|--stat/,
    option: "--oneline",
    words: says.shortLines,
  },
  { program: /^(?:sudo )?rsync\b/, has: /--delete/, option: "--delete", words: says.deleting },
  { program: /^(?:sudo )?rsync\b/, has: letter("z"), option: "-z", words: says.packing },
  { program: /^(?:sudo )?scp\b/, has: letter("C"), option: "-C", words: says.packing },
  {
    program: /^(?:sudo )?rsync\b/,
    has: /--progress|--info=progress2| -[A-Za-z]*P/,
    option: "--progress",
    words: says.progress,
  },
  { program: /^(?:sudo )?dd\b/, has: /status=/, option: "status=progress", words: says.progress },
  {
    program: /^(?:gzip|gunzip|bzip2|bunzip2|xz|unxz|zstd)\b/,
    has: / -[a-z]*k|--keep| -[a-z]*c/,
    option: "-k",
    words: says.keeping,
  },
  { program: /^(?:gzip|bzip2|xz|zip)\b/, has: / -[a-z]*\d/, option: "-9", words: says.hardest },
  {
    program: /^(?:sudo )?(?:docker|podman) (?:run|compose up|exec)\b/,
    has: / -[a-z]*d|--detach/,
    option: "-d",
    words: says.detached,
  },
  {
    program: /^(?:sudo )?(?:docker|podman) (?:compose )?build\b/,
    has: /--no-cache/,
    option: "--no-cache",
    words: says.uncached,
  },
  { program: /^git clone\b/, has: /--depth/, option: "--depth 1", words: says.shallow },
  {
    program: /^(?:sudo )?apt(?:-get)? install\b/,
    has: /--no-install-recommends/,
    option: "--no-install-recommends",
    words: says.bareInstall,
  },
  { program: /^(?:sudo )?userdel\b/, has: letter("r"), option: "-r", words: says.withHome },
  { program: /^(?:sudo )?du\b/, has: / -[a-zA-Z]*x|--one-file-system/, option: "-x", words: says.sameDisk },
  {
    program: /^(?:sudo )?(?:cp|mv|rm|chmod|chown|rsync|ln|mkdir)\b/,
    has: / -[A-Za-z]*v|--verbose/,
    option: "-v",
    words: says.telling,
  },
  { program: /^curl\b/, has: / -[A-Za-z]*k|--insecure/, option: "-k", words: says.blind },
  { program: /^wget\b/, has: /--no-check-certificate/, option: "--no-check-certificate", words: says.blind },
  { program: /^wget\b/, has: / -[a-z]*c|--continue/, option: "-c", words: says.resuming },
  { program: /^curl\b/, has: / -C|--continue-at/, option: "-C -", words: says.resuming },
];

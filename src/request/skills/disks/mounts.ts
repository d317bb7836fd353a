import { count, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What is mounted where, or what a folder lies on. */
export const mounts = defineSkill({
  id: "mounts",
  sentences: {
    es: [
      "qué hay montado",
      "[(que|cuales)] [(<disco>|unidades|cosas|recursos|volumenes)] (hay|estan|tengo|tenemos|tiene|esta|hay ahora) montad(o|a|os|as) [(y|en) donde] [(en|del) [(el|este|la|esta)] <equipo>]",
      "[(el|la|los|las)] (puntos de montaje|montajes|mounts|punto de montaje|tabla de montajes) [(actuales|activos|del (sistema|<equipo>)|que hay|de <disco>|en uso)]",
      "(que|cuales) (esta|estan|hay|tengo) montad(o|a|os|as) [y] [(donde|en donde|en que sitio|en que (carpeta|lugar|ruta))]",
      "[(lista|listado)] [de] [(los|las)] (<disco>|unidades|volumenes|particiones) montad(os|as) [(y|con) (donde|su (tipo|punto de montaje)|sus (tipos|puntos de montaje))]",
      "(donde|en donde|en que (carpeta|sitio|ruta|directorio|lugar|punto)) (esta|estan|se encuentra|tengo|quedo|queda|se monta) montad(o|a|os|as) [(el|la|los|las|mi|cada)] (<disco>|cosa|unidad)",
      "(donde|en donde|en que (carpeta|sitio|ruta|directorio|lugar|punto)) (esta|se encuentra|tengo|quedo) montad(o|a) [(el|la)] [(<disco>|dispositivo|unidad)] {device}",
      "[si] (esta|sigue|quedo|aparece) montad(o|a) [(el|la)] [(<disco>|dispositivo|unidad)] {device}",
      "[si] (esta|sigue|quedo|aparece|hay algo|hay) montad(o|a) [(en|algo en)] [(el|la)] [<carpeta>] {path}",
      "[que] (hay|tengo|esta) montado (en|bajo|dentro de) [(el|la)] [<carpeta>] {path}",
      "(en|sobre) (que|cual) (<disco>|dispositivo|unidad|montaje|punto de montaje) (esta|se encuentra|cae|vive|reside|se guarda) [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "[(a|de)] que (<disco>|dispositivo|unidad|montaje) (pertenece|es|corresponde|cuelga) [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "que (sistema de (archivos|ficheros)|tipo de sistema de (archivos|ficheros)|filesystem) (tiene|usa|hay en|es|lleva) [(el|la|mi)] [(<carpeta>|particion)] {path}",
      "(con que opciones|con que parametros|como) (esta|estan) montad(o|a) [(el|la|mi)] [(<carpeta>|particion)] {path}",
      "[si] (esta|esta montad(o|a)) {path} [montad(o|a)] (en|como|de) solo lectura",
      "sistemas de (archivos|ficheros) (montados|activos)",
      "(estado|informacion|info) (de|sobre) [los] (montajes|puntos de montaje)",
      "[si] [(el|la|mi)] (<disco>|dispositivo|unidad|usb|pendrive) {device} (esta|sigue|aparece|quedo) montad(o|a)",
      "[si] {path} (esta|sigue|aparece|quedo) montad(o|a)",
      "(donde|en donde|en que <carpeta>) se (monta|ha montado|monto) [(el|la)] [(<disco>|dispositivo|unidad|usb|pendrive)] {device}",
      "(que|cuales) [<disco>] (hay|estan|esta|tengo) montad(o|a|os|as) [(en|del) [(el|este|la|esta)] <equipo>] y [en] donde",
    ],
    en: [
      "what is mounted where",
      "[(what|which)] [(<disk>|things|shares)] (is|are|do (i|we) have|have (i|we) got) [currently] mounted [(on|in) [(this|the|my)] <machine>] [(and where|where|at the moment)]",
      "[(the|all|all the|current|active|my|list|list all|list of)] (mounts|mount points|mountpoints|mounted <disk>|mount table) [(on|of|in) [(this|the|my)] <machine>]",
      "(what|which) (<disk>|things|volumes) (are|is) [currently] mounted [and] [where]",
      "where (is|are) [(the|my|each|every)] (<disk>|everything|it all|them all) mounted",
      "where is [(the|my)] [(<disk>|device)] {device} mounted",
      "is [(the|my)] [(<disk>|device)] {device} (mounted|still mounted)",
      "is (anything|something|{path}) [(still|currently)] mounted [(on|at|in|under) [(the|my)] [<folder>] {path}]",
      "(what|anything) [is] mounted (on|at|in|under|to) [(the|my)] [<folder>] {path}",
      "(what|which) (<disk>|device|mount|mount point) (is|does|holds|contains|has) [(the|my)] [(<file>|<folder>)] {path} [(on|live on|lie on|belong to|sit on)]",
      "(on|in) (what|which) (<disk>|device|mount|mount point) (is|does) [(the|my)] [(<file>|<folder>)] {path} [(live|lie|sit)]",
      "(what|which) (<disk>|type of <disk>) (is|does) {path} (use|using|on|have)",
      "(what|which) [mount] options is {path} mounted with",
      "[(what are)] the mount options (of|for) {path}",
      "is {path} mounted (read only|read-only|readonly|read write)",
      "what (have i|have we|do i) (got|have) mounted",
      "(show|list|display) [(the|all)] mounts",
    ],
  },
  slots: {
    path: { type: "path", optional: true, exists: true },
    device: { type: "device", optional: true },
  },
  command: ({ path, device }) => {
    if (device !== undefined) return { pipeline: [["findmnt", device]] };
    return { pipeline: [path === undefined ? ["findmnt"] : ["findmnt", "-T", path]] };
  },
  say: spoken(
    {
      es: ({ stdout }, slots) => {
        const rows = mounted(stdout);
        const [first] = rows;
        if (!first) return slots.device ? `${slots.device} no está montado.` : "No hay nada montado.";
        if (slots.path)
          return `${slots.path} está en ${first.source}, montado en ${first.target} como ${first.type}${mode(first, "solo lectura")}.`;
        const all = rows.map(({ source, target }) => `${source} en ${target}`);
        return `Hay ${count(rows.length, "cosa montada", "cosas montadas")}: ${sayList(all, "es", 4)}.`;
      },
      en: ({ stdout }, slots) => {
        const rows = mounted(stdout);
        const [first] = rows;
        if (!first) return slots.device ? `${slots.device} is not mounted.` : "Nothing is mounted.";
        if (slots.path)
          return `${slots.path} is on ${first.source}, mounted on ${first.target} as ${first.type}${mode(first, "read-only")}.`;
        const all = rows.map(({ source, target }) => `${source} on ${target}`);
        return `${count(rows.length, "mount", "mounts")}: ${sayList(all, "en", 4)}.`;
      },
    },
    [1],
  ),
});

type Mount = { target: string; source: string; type: string; options: string };

function mounted(stdout: string): Mount[] {
  return lines(stdout)
    .slice(1)
    .map((line) => {
      const [target = "", source = "", type = "", options = ""] = columns(line.replace(/^[^/]*/, ""), 4);
      return { target, source, type, options };
    })
    .filter(({ type }) => !kernels.test(type));
}

/** File systems that hold no files of anybody's. */
const kernels =
  /^(?:proc|sysfs|devtmpfs|devpts|tmpfs|ramfs|cgroup2?|pstore|bpf|debugfs|tracefs|securityfs|mqueue|hugetlbfs|configfs|fusectl|autofs|binfmt_misc|efivarfs|rpc_pipefs|nsfs|selinuxfs)$/;

function mode({ options }: Mount, words: string): string {
  return options.split(",").includes("ro") ? ` (${words})` : "";
}

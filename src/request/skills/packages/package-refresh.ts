import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const fetch =
  "(actualiza|actualizar|actualice|actualices|actualizame|refresca|refrescar|refresque|descarga|descargar|descargue|recarga|recargar|recargue|renueva|renovar|baja|bajar|sincroniza|sincronizar|sincronice)";
const lists =
  "(lista[s] de [(los|el|software de los)] (paquetes|repositorios|repos|repositorio)|lista[s] de apt|indice[s] de [(los|de)] (paquetes|repositorios|apt)|repositorios|repos|cache de (paquetes|apt|dnf)|informacion de [los] (paquetes|repositorios)|base de datos de paquetes|catalogo de paquetes|metadatos de [los] (repositorios|paquetes))";
const theLists =
  "(package list[s]|list[s] of packages|package index|package indexes|repositories|repos|package cache|apt cache|package database|repository (metadata|list|index)|package information|apt list[s]|software sources|package sources)";

/** Fetches the newest lists of packages; installs nothing. */
export const packageRefresh = defineSkill({
  id: "package-refresh",
  changes: true,
  sentences: {
    es: [
      "actualiza la lista de paquetes",
      `${fetch} [(la|las|los|el|todos los|mis)] ${lists} [(del sistema|disponibles|de debian|de ubuntu)]`,
      `${fetch} [(de nuevo|otra vez)] [(la|las|los|el)] ${lists}`,
      "(haz|hacer|hazme|haga|hace|haceme|corre|correr|lanza|lanzar|ejecuta|ejecutar|tira|pega) [(un|el)] (apt update|apt-get update|apt get update|update de apt|update de los repos|update de los repositorios|zypper refresh|dnf makecache)",
      "(apt|apt get|apt-get) update",
      "(zypper refresh|dnf makecache)",
      "(busca|buscar|mira|comprueba|comprobar|chequea|chequear|checa) si hay (paquetes nuevos|actualizaciones nuevas) en los (repositorios|repos)",
      `(trae|traer|traete) [(la|las|los|el)] [ultima[s]] ${lists}`,
      `${fetch} (la informacion|los datos) de [los] (repositorios|paquetes)`,
      `(lee|leer|vuelve a leer|relee) [(la|las|los|el)] ${lists}`,
      `${fetch} [(la|las|los|el)] (informacion|indices|listas|metadatos|cache|listado) (de|del|de los|de las) (apt|dnf|zypper|pacman|repositorios|repos|paquetes|paquetes disponibles)`,
      "(baja|bajar|trae|descarga) [(la|las)] lista[s] [nueva[s]] de paquetes [(disponibles|nueva)]",
      `${fetch} [(la|las|los|el)] ${lists} [de los (repos|repositorios)] sin (instalar|actualizar|tocar|cambiar|subir) nada [(todavia|aun|mas|de momento|por ahora)]`,
    ],
    en: [
      "refresh the package lists",
      `(refresh|update|reload|renew|download|fetch|sync|synchronize|synchronise|resync) [(the|my|our|all)] ${theLists}`,
      `(refresh|update|reload|fetch) [the] [(list|lists|info|information)] (of|about|from|on) [(the|all)] (available packages|repositories|repos|packages available)`,
      "(run|do|perform) [(an|the|a)] (apt update|apt-get update|apt get update|zypper refresh|dnf makecache|repository refresh)",
      "(apt|apt get|apt-get) update",
      "(zypper refresh|dnf makecache)",
      `(get|download|fetch) [the] (latest|newest|new|fresh) ${theLists}`,
      `(bring) [the] ${theLists} up to date`,
      `re-read [the] ${theLists}`,
      `(check the (repositories|repos) for (new packages|new updates|updates))`,
      "(refresh|update|reload) [the] (apt|dnf|zypper|pacman) (cache|lists|index|metadata|database|sources)",
      "(pull|grab|download) [the] (latest|newest|new) [list of] packages list",
      "(check|look) for (new|newer) packages",
      "(refresh|update) (apt|dnf|yum|zypper|the repos|the repositories|the package cache|the apt cache)",
    ],
  },
  slots: {},
  command: (_, machine) => {
    const commands = {
      apt: ["apt-get", "update"],
      dnf: ["dnf", "makecache"],
      pacman: ["pacman", "-Sy"],
      zypper: ["zypper", "refresh"],
    } satisfies Record<PackageManager, [string, ...string[]]>;
    return { pipeline: [commands[packageManager(machine)]], root: true };
  },
  say: spoken({
    es: ({ stdout, stderr }) =>
      failed.test(stdout + stderr)
        ? "He actualizado la lista de paquetes, pero algún repositorio no ha respondido."
        : "La lista de paquetes está al día.",
    en: ({ stdout, stderr }) =>
      failed.test(stdout + stderr)
        ? "The package lists were refreshed, but some repository did not answer."
        : "The package lists are up to date.",
  }),
});

// apt-get update ends with 0 even then.
const failed = /^(Err:|W: (Failed|Fallo)|W: Some index files failed|Failed to fetch)/m;

import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What this machine shares over NFS. */
export const nfsExports = defineSkill({
  id: "nfs-exports",
  sentences: {
    es: [
      "qué carpetas se exportan por nfs",
      "[(que|cuales|cuantas|las|los|lista de|listado de)] (carpetas|directorios|recursos|rutas|exportaciones|exports|comparticiones) [(se|que se|estan|hay|tengo|tenemos|compartid(as|os)|que)] [(exportan|exporta|exportamos|exporto|comparten|compartimos|exportad(as|os)|compartid(as|os)|comparte)] (por|en|de|con|via) nfs",
      "[que] (se exporta|exporta|exportamos|exporto|comparte|compartimos|se comparte|hay exportado|hay compartido|esta exportado|esta compartido) [(este <equipo>|el <equipo>)] (por|en|con|via) nfs",
      "[(las|los)] (exportaciones|exports|recursos|comparticiones|carpetas) [de] nfs [(de|en) [este] <equipo>]",
      "exportfs",
      "[(la)] (configuracion|lista|estado) de (nfs|las exportaciones nfs|los recursos nfs)",
      "que (tiene|ofrece|publica) [(el|este)] (servidor nfs|nfs)",
      "[(hay|tengo)] (algo|alguna carpeta) (exportad(o|a)|compartid(o|a)) (por|en|con) nfs",
      "a quien (exportamos|exporta|comparte|se comparte) [(por|con|el)] nfs",
      "[las] carpetas (del|en el) servidor nfs",
      "[(que|cuales|cuantas|cuantos|las|los|todas las|todos los|lista de|listado de)] (carpetas|directorios|recursos|rutas|volumenes|particiones|sistemas de archivos|cosas) [(que)] [(se)] [(este|el|esta|la|nuestro|mi)] [<cacharro>] [(le|nos)] (exporta|exportan|comparte|comparten|publica|publican|ofrece|ofrecen|sirve|sirven|esta exportando|esta compartiendo|tiene exportad(as|os)|tiene compartid(as|os)|estamos exportando|tenemos exportad(as|os)|estan exportad(as|os)) [(este|el|esta|la|nuestro|mi)] [<cacharro>] [(a la red|a los demas|a otros)] (por|via|con|mediante|a traves de|en|usando) nfs",
      "(por|via|con|mediante|en) nfs [,] [que] [(carpetas|directorios|recursos|rutas)] [se] (exporta|exportan|comparte|comparten|publica|ofrece|sirve|estamos exportando|exportamos|compartimos) [(este|el|esta|la)] [<cacharro>]",
      "[que] (esta exportando|estamos exportando|esta compartiendo|tiene exportado|tiene compartido|publica|ofrece|sirve) [(este|el|esta|la)] [<cacharro>] (por|via|con|mediante|a traves de|en) nfs",
    ],
    en: [
      "which folders are exported over nfs",
      "[(which|what|how many|the|all|list of)] (folders|directories|paths|shares|exports|file systems) [(are|is|do (i|we)|does this <machine>|that are)] [(exported|shared|export|share|being exported|being shared)] (over|by|via|through|with|on|in|to) [the] nfs",
      "what (is|are we|do we|does this <machine>|am i|do i) (exported|exporting|export|shared|sharing|share) (over|by|via|through|with|on|to) nfs",
      "[(the|our|my|all)] nfs (exports|shares|export list|configuration|config|status) [(of|on) this <machine>]",
      "exportfs",
      "[(which|what)] nfs (exports|shares) (are there|do (i|we) have|does this <machine> have|are active)",
      "what does [(the|our|this)] (nfs server|nfs) (export|offer|share|publish)",
      "is (anything|something|any folder) (exported|shared) (over|by|via|with) nfs",
      "[the] (exports|shares) of [(the|this)] nfs [server]",
      "who (do|can) (we|i) export to (over|via|by) nfs",
      "what (are|do) (we|i) (exporting|export) [(over|via|by) nfs]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["exportfs", "-v"]], root: true }),
  say: spoken({
    es: ({ stdout }) => {
      const paths = pathsIn(stdout);
      return paths.length === 0
        ? "No se exporta nada por NFS."
        : `Por NFS se ${paths.length === 1 ? "exporta" : "exportan"} ${count(paths.length, "carpeta", "carpetas")}: ${sayList(paths, "es")}.`;
    },
    en: ({ stdout }) => {
      const paths = pathsIn(stdout);
      return paths.length === 0
        ? "Nothing is exported over NFS."
        : `${count(paths.length, "folder is", "folders are")} exported over NFS: ${sayList(paths, "en")}.`;
    },
  }),
});

/** "/srv/datos     192.168.1.0/24(rw,…)"; a long path stands alone on its line, its clients on the next. */
function pathsIn(stdout: string): string[] {
  const paths = lines(stdout).flatMap((line) => /^(\/\S*)/.exec(line)?.[1] ?? []);
  return [...new Set(paths)];
}

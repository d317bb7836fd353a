import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";

/** "Sincroniza fotos con /copias/fotos borrando lo que sobre": a folder that is to be like another, perhaps elsewhere. */
export function readSync(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const verbs = "sincroni\\w+|sync(?:ing|hroni[sz]e)?|rsync|espejea\\w*|mirror";
  if (!sentence.has(verbs)) return undefined;
  sentence.take("(?:con|por|usando|via|with|using|over|mediante|through|a traves de) (?:rsync|ssh)(?: (?:y|and) ssh)?");
  const option = (phrase: string) => sentence.take(`(?:{~}(?:y|and|e|pero|but|con|with) )*${phrase}`) > 0;
  const there =
    "(?:aqui|aca|alli|alla|ahi|there|here|en|in|on|at|from|de|del|el|la|the|origen|source|destino|destination|target|otro lado|other side|local|anymore|mas|any more)";
  const gone =
    "(?:ya no (?:exist\\w+|est\\w+|haya|hay)|no (?:exist\\w+|est\\w+|haya|hay)|sobr(?:e|en|a|an)|falt(?:e|en|a|an)|(?:is|are|was|were|has been|have been) (?:no longer |not )?(?:gone|missing|there|here|deleted|removed|extra)|(?:no longer|does not|do not) exists?|disappeared|extra|sobrantes?)";
  const remove = option(
    `(?:{delete}|borrando|eliminando|deleting|removing|quitando) (?:${there} )*{~}(?:(?:lo|los|las|whatever|anything|what|everything|files?|those|that|which|ones|que|{file}|se) )*(?:${there} )*${gone}(?: ${there})*`,
  );
  const compress = option("(?:comprimiendo|comprimid[oa]s?|compresion|compress(?:ed|ing|ion)?)");
  const progress = option(
    "(?:(?:mostrando|viendo|muestr\\w+|ense\\w+|showing|show|see|ver) )?{~}(?:progreso|progress|avance)(?: bar)?",
  );
  const dry = option(
    "(?:simul\\w+|en seco|(?:que |what |lo que )?(?:{~}(?:se )?)(?:copiaria|cambiaria|haria|borraria|sincronizaria|would (?:be )?(?:copy|copied|change|changed|delete|deleted|do))|(?:pero )?(?:sin (?:hacerlo|copiarlo|ejecutarlo|hacer nada de verdad)|without doing (?:it|so)|without actually (?:doing|copying)(?: it| anything)?)|dry[ -]?run|(?:de|como|as a) (?:prueba|test)|sin (?:copiar|hacer|tocar|cambiar) nada(?: todavia| aun)?|without (?:copying|changing|doing|touching) anything)",
  );
  const excluded: string[] = [];
  const next =
    "(?:(?:,|y|e|ni|o|and|nor|or) (?:{~}(?:{folder}|{file}|the|los|las) )*{~}(<[a-z]*[pg][a-z]*>|node_modules|\\.git)(?: {file})?)?";
  sentence.take(
    `(?:(?:but|pero|y|and) )?(?:{except}|exclu\\w+) (?:{~}(?:{folder}|{file}|the|los|las|{anything}) )*{~}(<[a-z]*[pg][a-z]*>|node_modules|\\.git)(?: {file})?(?: ${next})?`,
    (...found) => {
      for (const one of found)
        excluded.push(
          one.kinds.includes("g") && !one.quoted ? (one.values.g ?? one.text) : pathOf(one).replace(/\/+$/, ""),
        );
    },
  );
  const sources: string[] = [];
  const targets: string[] = [];
  const host = (one: Term) => /^(?:[\w.-]+@)?[\w-]+(?:\.[\w-]+)*$/.test(one.text);
  // "Con el servidor respaldo.local en /copias/web".
  sentence.take(
    "(?:con|a|al|to|with|on|en) {~}(?:servidor|server|host|maquina|machine|equipo) {~}{a:name} (?:en|in|at|under|a|bajo) {~}(?:{folder} )?(<[a-z]*p[a-z]*>)",
    (one, folder) => {
      if (!host(one)) return false;
      targets.push(`${one.text}:${pathOf(folder)}`);
      return true;
    },
  );
  const end = "{~}(?:{folder} |{file} )?(?!<[^>]*g){a:name}";
  const endOf = (one: Term) => (isElsewhere(one.text) ? one.text : /[pdf]/.test(one.kinds) ? pathOf(one) : undefined);
  const into = (these: string[]) => (one: Term) => {
    const path = endOf(one);
    if (path !== undefined) these.push(path);
    return path !== undefined;
  };
  sentence.take(`(?:con|a|al|to|with|into|onto|hacia|contra|against) ${end}`, into(targets));
  sentence.take(`(?:(?:de|del|desde|from|of|en|in|y|and) )*${end}`, into(sources));
  // Without a word that says which, the first is copied to the second.
  const [from, to] = [...sources, ...targets];
  if (from === undefined || to === undefined || targets.length > 1 || sources.length + targets.length > 2)
    return undefined;
  const isLocal = !isElsewhere(from) && !isElsewhere(to);
  if (isLocal && machine.pathKind(from) !== "directory" && !from.includes("/")) return undefined;
  sentence.take(`{copy}|${verbs}|{folder}|contenidos?|contents?`);
  // A folder of the same content, and not one inside the other.
  const content = (path: string) => `${path.replace(/\/+$/, "")}/`;
  const isFile = machine.pathKind(from) === "file";
  return {
    do: "sync",
    from: isFile ? from : content(from),
    to: isFile ? to : content(to),
    remove,
    compress,
    progress,
    dry,
    excluded,
  };
}

/** "Nas:/copias", "ana@web1:/srv". */
function isElsewhere(text: string): boolean {
  return /^(?:[\w.-]+@)?[\w.-]+:\S+$/.test(text);
}

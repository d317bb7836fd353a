import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import { readExcluded } from "../phrases/read-excluded.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";
import { readSyncOptions } from "./read-sync-options.ts";

/** "Sincroniza fotos con /copias/fotos borrando lo que sobre": a folder that is to be like another, perhaps elsewhere. */
export function readSync(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const verbs =
    "(?:re)?sincroni\\w+|(?:re-?)?sync(?:s|ed|ing|hroni[sz]e[sd]?)?|rsync|espejea\\w*|mirror(?:ed|ing)?|(?:haz|hace|hazme|haceme|make|create|crea|quiero|mantén|manten|keep) (?:un |a |an )?(?:espejo|mirror)(?: exact[oa])?(?: (?:de|of))?";
  if (!sentence.has(verbs)) return readCopyWithout(sentence, machine);
  // By how it is asked for and not by what lies there, these are not told apart from a folder of that name.
  sentence.take(
    "(?:con|por|usando|via|with|using|over|mediante|through|a traves de) (?:rsync|ssh)(?: (?:y|and) (?:ssh|rsync))?",
  );
  const chosen = readSyncOptions(sentence);
  const excluded = readExcluded(sentence, { places: true });
  const only: string[] = [];
  sentence.take(
    "(?:(?:pero|but|y|and) )?(?:solo|solamente|unicamente|only|just|nada mas que|nothing but) {~}(?:{file} )?(<[a-z]*[ge][a-z]*>)(?: {file})?(?: (?:y|e|and|,) {~}(<[a-z]*[ge][a-z]*>)(?: {file})?)?|{~}(<[a-z]*[ge][a-z]*>) (?:{file} )?(?:only|solo|solamente|nada mas)",
    (...found) => {
      for (const one of found) if (one !== undefined) only.push(one.values.g ?? one.text);
    },
  );
  const ends = readEnds(sentence);
  if (ends === undefined) return undefined;
  const { from, to } = ends;
  const isLocal = !isElsewhere(from) && !isElsewhere(to);
  if (isLocal && machine.pathKind(from) !== "directory" && !from.includes("/")) return undefined;
  sentence.take(
    `{copy}|{move}|${verbs}|(?:respald|replic|envi|mand|sub|baj|llev|tra|actualiz|dej)[a-z]*|back ?up|send|push|pull|bring|upload|download|update|replicate|{folder}|contenidos?|contents?|{anything}|{file}|todo(?: lo que hay)?`,
  );
  // A folder of the same content, and not one inside the other.
  const content = (path: string) => `${path.replace(/\/+$/, "")}/`;
  const isFile = machine.pathKind(from) === "file";
  if (isFile && (only.length > 0 || chosen.remove)) return undefined;
  return {
    do: "sync",
    from: isFile ? from : content(from),
    to: isFile ? to : content(to),
    ...chosen,
    excluded,
    only,
  };
}

/** "Copia web a /copias/web sin node_modules": cp(1) leaves nothing out of a folder. */
function readCopyWithout(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (
    !sentence.has(
      "(?<=^ )(?:[^ ]+ )?{copy} {~}(?:(?:{folder}|whole|entire|tree|contenidos?|contents?|todo|lo que hay en|everything in) {~}(?:of |de )?)*(?!<[^>]*[gf])<[a-z]*[pd][a-z]*>",
    )
  )
    return undefined;
  if (sentence.has("{except} {~}(?:(?:pisar|sobrescribir|overwrit\\w+|tocar|reemplazar) )")) return undefined;
  const excluded = readExcluded(sentence, { places: true });
  if (excluded.length === 0) return undefined;
  sentence.take(
    "(?:(?:y|and) )?(?:conserv\\w+|manten\\w+|preserv\\w+|respet\\w+|keep\\w*|con) (?:{~}(?:permisos?|permissions?|fechas?|dates?|times?|timestamps?|duenos?|owners?|y|and|e|todo|everything) ?)+(?<! )",
  );
  sentence.take(
    "{copy}|{folder}|contenidos?|contents?|whole|entire|enter[oa]|todo|everything|recursiv\\w+|lo que hay|what is",
  );
  const ends = readEnds(sentence);
  if (ends === undefined || machine.pathKind(ends.from) !== "directory") return undefined;
  const content = (path: string) => `${path.replace(/\/+$/, "")}/`;
  // Into a folder that is there it goes as a whole.
  const isInto = machine.pathKind(ends.to) === "directory";
  return {
    do: "sync",
    from: isInto ? ends.from.replace(/\/+$/, "") : content(ends.from),
    to: content(ends.to),
    remove: false,
    dry: false,
    excluded,
    only: [],
    letters: "",
    options: [],
  };
}

/** Where from and where to. */
function readEnds(sentence: Sentence): { from: string; to: string } | undefined {
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
  return { from, to };
}

/** "Nas:/copias", "ana@web1:/srv". */
function isElsewhere(text: string): boolean {
  return /^(?:[\w.-]+@)?[\w.-]+:\S+$/.test(text);
}

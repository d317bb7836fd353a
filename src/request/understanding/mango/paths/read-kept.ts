import { readPlaces } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** "Quédate con las tres copias más nuevas de backups y borra el resto". */
export function readKept(sentence: Sentence): PathAction | undefined {
  const keeps =
    "(?:qued(?:ate|ese|arse|arme|arnos|emonos)(?: (?:solo|solamente|unicamente|nada mas|solamente))? con|dej(?:a|ame|e|ar|á)|conserv\\w+|guarda\\w*|manten\\w*|mantené|keep\\w*|leave|retain|preserve)";
  const thing =
    "(?:{file}|copias?(?: de seguridad)?|backups?|respaldos?|versiones|versions|volcados|dumps?|snapshots?|logs?|releases?)";
  const of = `(?:${thing} )*`;
  const newest =
    "(?:mas (?:nuev[oa]s?|recientes?)|ultim[oa]s|newest|latest|most recent|last|recent)(?: (?:modificad[oa]s|cread[oa]s|modified|created))?";
  const only = "(?:(?:solo|solamente|unicamente|only|just|nada mas) )?";
  let most: number | undefined;
  const set = (count: { values: { n?: string } }) => {
    most ??= Number(count.values.n);
  };
  const others =
    "(?:(?:y|and|then|,) )*(?:{delete}|borrando|eliminando|deleting|removing) {~}(?:(?:lo|los|las|el|the|all|todas|todos|que|files?) )*(?:demas|resto|otr[oa]s|anterior(?:es)?|rest|others?|older(?: ones)?|oldest|viej[oa]s|mas viej[oa]s|antigu[oa]s|sobr(?:an|antes|en|a)|everything else|remaining)(?: (?:ones|files|{file}|copies|backups|copias|respaldos))?";
  // "Los demás .sql.gz bórralos".
  const turned =
    "(?:(?:y|and|pero) )?(?:lo|los|las|el|the|all the) (?:demas|resto|otr[oa]s|rest|others?)(?: (?:de )?(?:<[a-z]*g[a-z]*>|{file}|copias|backups|respaldos))? (?:{delete}|fuera|go|can go)";
  // The pattern may stand between: what is taken in the middle stays for who reads names.
  const counted = `${only}{~}(?:{a:number} ${of}${newest}|${newest} {a:number}|{a:number}(?= ${of}(?:<[a-z]*g[a-z]*> )?${of}${newest} ))`;
  const glob1st = sentence.terms.find(({ kinds }) => kinds.includes("g"));
  const isTurned = sentence.take(turned) > 0;
  if (isTurned || sentence.take(others) > 0) {
    if (sentence.take(`${keeps} ${counted}`, set) === 0) return undefined;
  } else if (
    sentence.take("(?:{delete})(?= [^·]*(?:menos|excepto|salvo|except|but) )") === 0 ||
    sentence.take(`(?:menos|excepto|salvo|except(?: for)?|but) ${counted}`, set) === 0
  )
    return undefined;
  if (most === undefined || !(most > 0)) return undefined;
  sentence.take(newest);
  const globs: string[] = [];
  sentence.take("{a:glob}", (glob) => {
    globs.push(glob.values.g ?? glob.text);
  });
  if (isTurned && globs.length === 0 && glob1st !== undefined) globs.push(glob1st.values.g ?? glob1st.text);
  const where = readPlaces(sentence);
  sentence.take(thing);
  const [glob = "*"] = globs;
  const [folder] = where;
  if (globs.length > 1 || where.length > 1 || (globs.length === 0 && folder === undefined)) return undefined;
  return {
    do: "keep",
    glob: folder === undefined || folder === "." ? glob : `${folder.replace(/\/+$/, "")}/${glob}`,
    most,
  };
}

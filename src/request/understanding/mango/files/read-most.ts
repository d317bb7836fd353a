import type { Sentence } from "../phrases/sentence.ts";
import type { FilesAction } from "./files-wish.ts";

type Count = Extract<FilesAction, { do: "count" }>;

/** Takes what has the most files, or more than so many: "la extensión que más se repite", "folders with more than 5 files". */
export function readMost(sentence: Sentence): Count | undefined {
  // Where each is counted, the most is but their order.
  if (sentence.has("{count}")) return undefined;
  return readFull(sentence) ?? readFirst(sentence);
}

const kinds: readonly [NonNullable<Count["by"]>, string][] = [
  [
    "ending",
    "extension(?:es)?|extensions?|(?:tipos?|types?|kinds?) (?:de|of) {file}|file (?:types?|extensions?|endings?)",
  ],
  ["owner", "duenos?|propietari[oa]s?|usuari[oa]s?|owners?|users?"],
  ["folder", "{folder}"],
  ["month", "mes(?:es)?|months?"],
  ["year", "anos?|years?"],
  ["day", "dias?|days?"],
];

const place = "(?:(?:de|del|en|in|of|under|inside|within|dentro de|bajo) {~}<[a-z]*d[a-z]*> )?";
const have =
  "(?:(?:que|which|that|con|with|se|hay|has|have|tiene[n]?|tenga[n]?|guarda[n]?|contiene[n]?|acumula[n]?|hold(?:s|ing)?|own(?:s|ing)?|contain(?:s|ing)?|is|are|es|son|the|de|donde|where|there) )*";

function readFirst(sentence: Sentence): Count | undefined {
  const most =
    "(?:mas {file}(?: (?:tiene[n]?|hay|guarda[n]?|contiene[n]?|acumula[n]?))?|mas (?:se )?(?:repetid[oa]s?|repite[n]?|abunda[n]?|abundantes?|aparece[n]?|comun(?:es)?|frecuentes?|usad[oa]s?|numeros[oa]s?)|most (?:{file}|common|frequent|used|popular|numerous)(?: ones?)?|(?:appears?|occurs?) (?:the )?most(?: often)?)";
  const lead =
    "(?:{~}(?:cual(?:es)?|que|what|which|dime|show|tell|me|es|is|are|son|top|primer[oa]s|find|busca|encuentra) )*{~}";
  let found: Count | undefined;
  for (const [by, said] of kinds) {
    const set = (count?: { values: { n?: string } }) => {
      if (found !== undefined) return false;
      found = { do: "count", by, most1st: true, most: Number(count?.values.n ?? 1) };
      return true;
    };
    const isSo = (count?: { values: { n?: string } }) => sentence.has(`${have}${most}`) && set(count);
    sentence.take(`${lead}(?:{a:number} )?(?:${said}) ${have}${most}`, set);
    sentence.take(`${lead}(?:{a:number} )?(?:${said})(?= ${place}${have}${most} )`, isSo);
    sentence.take(
      `${lead}(?:{a:number} )?(?:mas (?:repetid[oa]s|comun(?:es)?|frecuentes?|usad[oa]s)|most (?:common|frequent|used|popular)) (?:${said})`,
      set,
    );
  }
  if (found !== undefined) sentence.take(`${have}${most}`);
  return found;
}

/** With more files in it than so many. */
function readFull(sentence: Sentence): Count | undefined {
  let over: number | undefined;
  const lead = "(?:{~}(?:cual(?:es)?|que|what|which|dime|show|list|find|busca|me) )*{~}";
  sentence.take(
    `${lead}(?:{folder})(?= ${place}${have}(?:{more}) {a:number} {file} )`,
    () =>
      sentence.take(
        `${have}(?:{more}) {a:number} {file}(?: (?:en ell[ao]s?|dentro|inside|in (?:it|them)|directly inside))?`,
        (count) => {
          over = Number(count?.values.n);
        },
      ) > 0,
  );
  return over === undefined ? undefined : { do: "count", by: "folder", most1st: false, over };
}

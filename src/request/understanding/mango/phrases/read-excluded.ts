import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "./sentence.ts";
import type { Term } from "./term.ts";

/**
 * Takes what is to be left out of what is packed or copied: patterns, names of files and of folders; with `places` where
 * they lie as well, for who can tell one from another of its name.
 */
export function readExcluded(sentence: Sentence, { places = false } = {}): string[] {
  const excluded: string[] = [];
  const add = (...found: (Term | undefined)[]) => {
    for (const term of found) if (term !== undefined) excluded.push(places ? placeOf(term) : nameOf(term));
  };
  sentence.take(`(?:(?:y|and|pero|but) )?(?:leave|keep|dej[a-z]+) ${thing}${next}${next} (?:out|fuera|aparte)`, add);
  sentence.take(`(?:(?:y|and|pero|but) )?${leaves} ${thing}`, add);
  sentence.take(`(?:(?:y|and|pero|but) )?${leaves} ${nouns}{folder} (?:llamad[oa]s? |called |named )?${bareName}`, add);
  sentence.take(`(?:(?:y|and|pero|but) )?${leaves} {~}(?:{file} )?(?:{hidden})(?: {file})?`, () => {
    excluded.push(".*");
  });
  if (excluded.length === 0) return excluded;
  // One after the other, however many there are.
  for (let more = 0; more < mostNext; more += 1)
    if (sentence.take(`(?<=· )(?:(?:y|e|ni|o|u|and|nor|or|plus|tampoco|ni tampoco) )+${also}`, add) === 0)
      if (sentence.take(`(?<=· )${nouns}(<[a-z]*g[a-z]*>)${of}`, add) === 0) break;
  return [...new Set(excluded)];
}

const mostNext = 6;

/** What is said before it. */
const leaves =
  "(?:{except}|exclu\\w+|descart\\w+|pasando de|minus|barring|save for|(?:with the|a|con(?: la)?) excep[ct]ion (?:of|de)|(?:que )?no (?:se )?(?:vaya[n]?|entre[ns]?|lleve[ns]?|incluya[ns]?|meta[ns]?|copie[ns]?|pase[ns]?|toque[ns]?|coja[ns]?|arrastre[ns]?|viaje[ns]?|empaquete[ns]?|comprima[ns]?|guarde[ns]?|quiero|queremos|me interesan?)|(?:do not|don t|never) (?:copy|include|add|pack|archive|bring|take|send|sync|want|touch)|dejando (?:de lado|aparte|atras))";

const nouns =
  "(?:{~}(?:{file}|{folder}|{anything}|los|the|que|with|con|ending|acabad[oa]s|terminad[oa]s|acaben|terminen|se|extension|incluir|including|meter|copiar|llevar|tocar|copying|taking|llamad[oa]s?|llamen?|called|named|contar|carpeta|tipo|lo|cualquier|whatever|matching|that match|is) )*{~}";

const bareName =
  "(?!<)(?!(?:{small}|{folder}|{file}|{filler}|every|each|any|all|that|which|no|one|whole|other) ){a:name}";

/** A kind of file may be said to be of one kind: "los .log comprimidos" is not one of these. */
const of = "(?: (?:{file}|{folder})(?= ))?";

const thing = `${nouns}(?:(<[a-z]*[pg][a-z]*>|node_modules|\\.git|__pycache__|vendor|dist|build|target|venv|\\.venv|cache|\\.cache|tmp|logs)${of}|${bareName} (?:folders?|director(?:y|ies)|dirs?)(?= ))`;
const next = `(?: (?:y|e|ni|o|u|and|nor|or) ${thing})?`;
const also = `(?:${thing}|${nouns}{folder} (?:llamad[oa]s? |called |named )?${bareName}|${nouns}${bareName}(?= (?:$|·|de |del |a |en |to |into |from |in )))`;

/** "La carpeta logs" is the one of that name in what is packed, whichever else is called so. */
function nameOf(term: Term): string {
  if (term.kinds.includes("g") && !term.quoted) return term.values.g ?? term.text;
  const own = /^(?:.*\s)?(?:carpeta|directorio|folder|directory) ([\w.-]+)$/iu.exec(term.text)?.[1];
  return (own ?? pathOf(term)).replace(/\/+$/, "").split("/").at(-1) ?? "";
}

function placeOf(term: Term): string {
  const path = pathOf(term).replace(/\/+$/, "");
  return term.kinds.includes("g") || path.startsWith("/") ? nameOf(term) : path;
}

import type { Sentence } from "./sentence.ts";

/** Takes the bits beside the nine: "activa el setgid", "quítale el bit sticky", "so that new files keep the group". */
export function readSpecialMode(sentence: Sentence): string | undefined {
  let mode: string | undefined;
  const takes =
    "(?:quit\\w+|saca\\w*|retir\\w+|remov\\w+|take off|strip|clear|unset|drop|desactiv\\w+|disable|limpia\\w*)";
  const gives =
    "(?:pon\\w*|ponga\\w*|dale|dales|activ\\w+|habilit\\w+|marc\\w+|mark|set|add|give|turn on|enable|anad\\w+|agreg\\w+|aplic\\w+|apply)";
  const bit = "(?:bit|permiso|permission|flag|atributo|modo|mode)";
  for (const [letters, said] of [
    ["g+s", "setgid|set-gid|set gid|sgid|guid"],
    ["u+s", "setuid|set-uid|set uid|suid"],
    ["+t", "sticky|pegajoso|de permanencia"],
  ] as const)
    sentence.take(
      `(${takes}|${gives}) {~}(?:le |les )?(?:${bit} )?{~}(?:${said})(?: ${bit})?(?: (?:(?:activad[oa]|puest[oa]|set|on|off) )?(?:a|al|on|en|from|of|to|for|de)(?= ))?`,
      (verb) => {
        const isTaken = new RegExp(`^${takes}$`).test(verb.folded);
        mode ??= isTaken ? letters.replace("+", "-") : letters;
      },
    );
  // Which have them is asked, and nothing changed.
  if (mode !== undefined && sentence.has(asks)) return undefined;
  const inherits =
    "(?:(?:so(?: that)?|para que|de (?:forma|modo|manera) que|que) )?{~}(?:(?:lo |cualquier |whatever |anything )?(?:(?:{file}|{folder}|cosa) )?(?:new |nuev[oa]s? )?(?:{file}|{folder}|things|stuff|lo)?(?: (?:nuev[oa]s?|que se (?:cre|pong|hag|met|guard)\\w+|created|made|that (?:is|are) (?:created|made))(?: (?:ahi|alli|dentro|there|inside|in (?:it|them|there)|en (?:ella|ellas)))?)?) (?:(?:se|lo|will|should|always|siempre|can|pueda[n]?) )*(?:hered\\w+|inherits?|keeps?|conserv\\w+|manteng\\w+|tenga[n]?|get|gets|belongs? to|quede[n]? en|salga[n]? con) {~}(?:(?:mismo|same|su|its|their|parent|folder|carpeta|directory|directorio) )*(?:grupo|group)(?: (?:de|of|del) {~}(?:{folder}|parent|padre))?";
  if (sentence.take(inherits) > 0) mode ??= "g+s";
  return mode;
}

const asks =
  "(?<=^ )(?:[^ ]+ )?(?:busc\\w*|find|list\\w*|muestr\\w*|show|que|which|what|hay|encuentr\\w*|cuant[oa]s|how many)";

import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** "Ponle a copia.conf los mismos permisos que a app.conf", "give a.sh the owner that b.sh has": one is to be like another. */
export function readAlike(sentence: Sentence): PathAction | undefined {
  const of = {
    modes: "(?:permisos?|permissions?|modos?|modes?|perms|derechos|access rights|mode bits)",
    owners: "(?:duen[oa]s?|propietari[oa]s?|owners?|ownership|propiedad)(?: (?:y|and|e) {~}(?:grupo|group))?",
  };
  const what = `(?:${of.modes}|${of.owners})`;
  const all = `${what}(?: (?:y|and|e) {~}(?:mism[oa]s? |same )?${what})?`;
  const thing = "{~}(?:(?:{file}|{folder}|script) )?(?!<[^>]*g)(<[a-z]*p[a-z]*>)";
  const speaksOf = (said: string) => sentence.has(`${said} (?:[^ ]+ ){0,8}(?:que|as|of|de|del|from|like|tiene|has)`);
  const [modes, owners] = [speaksOf(of.modes), speaksOf(of.owners)];
  let from: string | undefined;
  const set = (one: { text: string; values: { p?: string; d?: string } }) => {
    if (from !== undefined) return false;
    from = one.values.p ?? one.values.d ?? one.text;
    return true;
  };
  const same = "(?:very |exact |exactly )*(?:mism[oa]s?|same|iguales?|identic(?:al|[oa]s?))";
  sentence.take(
    `{~}${same} {~}${all} (?:(?:que|as|of|de|del|a|tiene|tienen|has|on|en|los|el|las|la) )*${thing}(?: (?:tiene|has|does))?`,
    set,
  );
  if (from === undefined)
    sentence.take(
      `{~}${all} (?:(?:iguales|igual|identic[oa]s|equal|like|identical) )(?:(?:que|a|al|to|as|los|de|del|las|those|of) )*${thing}`,
      set,
    );
  if (from === undefined)
    sentence.take(
      `(?:copi\\w+|copy|clon\\w+|clone|traslad\\w+|replic\\w+|tom\\w+|take|apply|aplic\\w+|us\\w+) {~}${all} (?:de|del|of|from) ${thing}`,
      set,
    );
  if (from === undefined) return undefined;
  const to: string[] = [];
  sentence.take(`(?:(?:y|and|e|a|al|to|for|on|onto|que|en|sobre) )*${thing}`, (one) => {
    to.push(pathOf(one));
  });
  sentence.take(
    "should|must|carry|get|gets|tiene[n]? que|debe[n]?|tener|tenga[n]?|lleve[n]?|quede[n]?|haz|make|pon\\w*|dale|dales|dar\\w*|dej\\w+|cambi\\w+|set|give|copi\\w+|copy|have|has|apply|aplic\\w+|con|with|also|use|usa|ajust\\w+|iguala",
  );
  return to.length === 0 || to.includes(from) || (!modes && !owners)
    ? undefined
    : { do: "alike", from, to, modes, owners };
}

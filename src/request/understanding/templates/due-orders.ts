import type { Language } from "../../../shared/language.ts";
import type { Trimmed } from "./politeness.ts";
import { readTokens, type Token } from "./tokens.ts";
import { wishedOrder } from "./wished-verb.ts";

/**
 * What is said to be due, as the order to do it: "nginx could do with a restart" and "a nginx le vendría bien un reinicio"
 * are "restart nginx", "his account should be locked" is "lock his account", "el ssh habría que recargarlo" is "recarga el
 * ssh". Only in the present or as a wish: what would have been due, or is due for somebody, is told.
 */
export function asDueOrder({ tokens, opened }: Trimmed, language: Language): readonly Token[] | undefined {
  if (opened || tokens.length > longest || tokens.some(({ quoted }) => quoted)) return undefined;
  const said = tokens.map(({ folded }) => folded.replaceAll("’", "'")).join(" ");
  for (const [due, verbOf] of dues[language]) {
    const found = due.exec(said)?.groups;
    const thing = found?.thing?.split(" ").length ?? 0;
    const verb = found?.done === undefined ? undefined : verbOf(found.done);
    if (verb === undefined || thing === 0 || people[language].test(found?.thing ?? "")) continue;
    const from =
      found?.lead
        ?.trim()
        .split(" ")
        .filter((word) => word !== "").length ?? 0;
    return [...readTokens(verb, language), ...tokens.slice(from, from + thing)];
  }
  return undefined;
}

const longest = 16;

/** Who needs something is not what it is done to. */
const people: Record<Language, RegExp> = {
  es: /^(yo|tu|el|ella|nosotros|ellos|alguien|nadie|todos|quien|que|eso|esto)$|\b(no|ni|nunca|si|cuando|que|dice|dijo|pero)\b/,
  en: /^(i|we|you|he|she|they|somebody|someone|nobody|everyone|who|what|this|that)$|\b(not|no|never|if|when|that|says|said|but|who|where|why|how|what|which)\b/,
};

type Due = readonly [due: RegExp, verbOf: (done: string) => string | undefined];

const dues: Record<Language, readonly Due[]> = {
  es: [
    [
      /^(?<thing>.+?) (?:(?:esta )?(?:necesita|necesitaria|pide|pidiendo|agradeceria|requiere)(?: ya| a gritos)*) (?:un |una )?(?:buen |buena )?(?<done>[a-z]+)$/,
      (done) => nounsEs.get(done),
    ],
    [
      /^(?<lead>a )(?<thing>.+?) (?:le|les) (?:vendria|iria|vendrian|hace|hacia|haria) (?:bien |muy bien |de perlas |de maravilla |falta )(?:un |una )?(?:buen |buena )?(?<done>[a-z]+)$/,
      (done) => nounsEs.get(done),
    ],
    [
      /^(?:(?<lead>a ))?(?<thing>.+?) (?:habria que|hay que|convendria|tocaria|tendriamos que|deberiamos|seria bueno|estaria bien) (?<done>[a-z]+[aei]r)(?:l[oa]s?)$/,
      (done) => done,
    ],
    [
      /^(?<thing>.+?) (?:volviera|volviese|vuelva) a (?<done>arrancar|iniciarse|levantarse|funcionar|estar)$/,
      () => "reinicia",
    ],
    [/^(?<lead>(?:me |nos )?(?<done>[a-z]+(?:ras|ses)) )(?<thing>.+)$/, wishedOrder],
  ],
  en: [
    [
      /^(?<thing>.+?) (?:(?:really |badly |just )*(?:could (?:really )?(?:use|do with)|needs|is (?:over)?due for|is due|is in need of|is (?:asking|begging|crying out|ready) for|would (?:benefit|profit) from|wants)) (?:a |an |another )?(?:quick |good |fresh |proper )?(?<done>[a-z]+)$/,
      (done) => nounsEn.get(done) ?? gerund(done),
    ],
    [
      /^(?<thing>.+?) (?:should|must|needs to|has to|ought to) (?:really )?be (?<done>[a-z]+ed|stopped)$/,
      (done) => imperative(done),
    ],
  ],
};

const nounsEs: ReadonlyMap<string, string> = new Map([
  ["reinicio", "reinicia"],
  ["reinicios", "reinicia"],
  ["recarga", "recarga"],
  ["actualizacion", "actualiza"],
]);

const nounsEn: ReadonlyMap<string, string> = new Map([
  ["restart", "restart"],
  ["reboot", "reboot"],
  ["reload", "reload"],
  ["update", "update"],
  ["upgrade", "upgrade"],
]);

/** "Needs restarting". */
function gerund(word: string): string | undefined {
  const stem = /^([a-z]{3,})ing$/.exec(word)?.[1];
  return stem === undefined ? undefined : undoubled(stem);
}

/** "Should be locked". */
function imperative(word: string): string | undefined {
  const stem = /^([a-z]{3,})ed$/.exec(word)?.[1];
  if (stem === undefined) return undefined;
  return /(?:abl|mov|clos|remov|eras|delet|creat|updat)$/.test(stem) ? `${stem}e` : undoubled(stem);
}

function undoubled(stem: string): string {
  return /([pbgmnrt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

import type { Draft } from "./draft.ts";
import type { Keep } from "./levels.ts";
import type { Row } from "./phrase.ts";
import { isThere, listed, said } from "./said-texts.ts";

/** "With failed but not of paper jams", "except DEBUG and INFO": what must not be there, where the file has it. */
export function readExceptions(row: Row, draft: Draft, keep: Keep): void {
  const but =
    "(?:(?:pero|y|but|and|,) )*(?:(?:que|which|that) )?(?:(?<=(?:pero|but|y|and|,|aunque) (?:(?:que|which|that) )?)(?:no|ni|neither|nor)(?! (?:<contain>|<begin>|<end>|<repeated>|se|me|te|lo|la|en|importa))|no (?:sean|son|sea|es|esten|vengan|hablen|traten|provengan)|(?:is |are )?not(?: about)?|other than|excepto|salvo|menos|except(?: for)?|but not|aparte de|apart from|quitando|descontando|excluding|excluyendo|distint[oa]s (?:de|a)|that aren t)(?: (?:de|del|of|about|from|sobre|por|by|the|los|las|la|el|those|lo|a|for|with|con|cola|lines?|lineas?))*";
  const end = "(?= (?:<of>|~|,|F|D|$|<lines>|lines|lineas))";
  row.take(
    `${but} (?<v>(?:T\\d+|X\\d+)(?: (?:,|y|o|ni|e|and|or|nor|ni de|ni con|or of) (?:T\\d+|X\\d+))*)(?: <lines>)?${end}`,
    (found) => keep(listed(found), { not: true }),
  );
  const noise = "(?: (?:<lines>|noise|stuff|chatter|spam|ones|ruido|morralla|cosas|tonterias))?";
  row.take(
    `${but} (?<v>(?:[TX]\\d+|[a-z-]+)(?: (?:,|y|o|ni|e|and|or|nor|ni (?:de|con|a)(?: (?:los|las|la|el))?|nor (?:of|about|with|from)) (?!de )(?:[TX]\\d+|[a-z-]+))*)${noise}${end}`,
    (found) => {
      const all = said(found);
      const isSeen = all.every(({ mark, text }) => isThere(draft, text) && (mark !== "word" || text.length > 2));
      return isSeen && all.every(({ word }) => !noTexts.test(word)) && keep(listed(found), { not: true });
    },
  );
  row.take(`${but} (?<v>[a-z]+(?: [a-z]+){0,3}?)(?: <lines>)?${end}`, (found) => {
    const whole = found.text("v");
    const there = [whole, whole.replace(/s$/, "")].find((text) => draft.known.head?.includes(text));
    return there !== undefined && !noTexts.test(there) && keep([there], { not: true });
  });
}

const noTexts = /^(?:lineas?|lines?|la|el|the|comentarios?|comments?)$/;

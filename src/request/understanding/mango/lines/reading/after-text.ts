import { extendedPattern } from "../writing/quoting.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** "Only what comes after COMMAND=", "el nombre que va detrás de «Invalid user»": a part of each line, by the text before it. */
export function readAfterText(row: Row, draft: Draft): void {
  if (draft.edit !== undefined || draft.deletes || draft.known.format.kind === "json") return;
  // How often each part is there is more than this says.
  if (row.all().some(({ word }) => ofFrequency.test(word))) return;
  const lead = "(?:(?:,|y|and|pero|but|i|me) )*(?:<show> )?(?:me )?(?:<only> )?(?:<show> )?(?:me )?";
  const comes =
    "(?: (?:que|that|which|hay|va|viene|sigue|esta|sale|aparece|is|comes|goes|stands|follows|there is|right|just|justo))*";
  const behind = "(?:detras de|despues de|a continuacion de|tras|after|following|behind|past)";
  const mark = "(?:<the> )?(?:<word> )?(?<k>[TX]\\d+)";
  const end = "(?= (?:<of>|,|~|F|$|y|and|out|con|with))";
  const show = (pattern: (text: string) => string) => (found: Found) => {
    const text = found.text("k");
    // A word alone is as well that of a line after which others follow.
    const isPart = /[^\p{L}\p{N}]$/u.test(text) || found.has("only") || found.has("one");
    if (!isPart || draft.known.head?.includes(text) === false) return false;
    draft.show.push({ kind: "match", pattern: pattern(extendedPattern(text)), perl: true });
    draft.isShownSaid = true;
    return true;
  };
  const rest =
    "(?:<the> )?(?:(?<only>(?:[a-z]+ )?(?:part|bit|rest|piece|parte|trozo|resto|cacho)(?: (?:of|de) (?:<the> )?(?:<lines>|<line>))?)|todo lo que|lo que|what|whatever|everything|all that|texto|text|mensaje|message)";
  row.take(
    `${lead}${rest}${comes} ${behind} ${mark}${end}`,
    show((text) => `${text}\\K.*`),
  );
  const one =
    "(?<one>(?:<the> )?(?:names?|words?|values?|numbers?|ids?|codes?|tokens?|nombres?|palabras?|valor(?:es)?|numeros?|codigos?|identificador(?:es)?|datos?|C\\d+))";
  row.take(
    `${lead}${one}${comes} ${behind} ${mark}${end}`,
    show((text) => `${text}\\s*\\K\\S+`),
  );
}

const ofFrequency =
  /^(?:most|least|mas|menos|top|rank(?:ed|ing)?|often|frequen\w*|frecuen\w*|repetid[oa]s?|repeated|busiest|times|veces|tries|number|numero|counts?|cuant[oa]s?|recuento|cuenta)$/;

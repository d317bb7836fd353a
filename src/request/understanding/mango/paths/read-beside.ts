import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** "Diferencias entre nginx.conf y su .bak": with the one beside it that is named after it. */
export function readBeside(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const compares = "compar\\w+|diferenci\\w+|diff|differences?|changes?|cambios?|cambia|cambio|changed";
  if (!sentence.has(compares) || sentence.has("iguales?|identic\\w+|same|equal")) return undefined;
  let found: PathAction | undefined;
  sentence.take(
    "(?:(?:entre|between|de|of|in|en) )*{~}(?:{file} )?(?!<[^>]*[gd])(<[a-z]*f[a-z]*>) (?:y|e|and|con|with|contra|against|vs|frente a|respecto a|from|to|de) (?:su|its|the|el)(?: (?:copia|backup|version|respaldo|copy))? (<[a-z]*e[a-z]*>)(?: (?:copy|version|file))?",
    (file, ending) => {
      const left = pathOf(file);
      const end = (ending.values.e ?? ending.text).replace(/^\*?\./, "");
      const [appended, instead] = [`${left}.${end}`, left.replace(/\.\w+$/, `.${end}`)];
      const isInstead = machine.pathKind(appended) === undefined && machine.pathKind(instead) === "file";
      found = { do: "diff", left, right: isInstead ? instead : appended };
    },
  );
  sentence.take(`(?:{~}(?:que|what|los|the|hay|are) )*(?:${compares})(?: (?:{~}(?:hay|are|there|entre|between))*)?`);
  return found;
}

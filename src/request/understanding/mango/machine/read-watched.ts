import { quoteArgument } from "../../../../command/shell/quote.ts";
import { Sentence } from "../phrases/sentence.ts";
import type { Answer, MachineAsked, MachineReader } from "./answer.ts";
import { said } from "./machine-words.ts";

/** "Cada 4 segundos": what is looked at again and again, by whoever understands the rest. */
export function readWatched(
  sentence: Sentence,
  asked: MachineAsked,
  others: readonly MachineReader[],
): Answer | undefined {
  let every: string | undefined;
  const set = (one: { folded: string }) => {
    every = one.folded.replace(",", ".");
  };
  const again =
    "(?:refresc\\w+|actualiz\\w+|refresh\\w*|updat\\w*|repit\\w+|repet\\w+|repeat\\w*|renov\\w+|renuev\\w+|rerun|re-run|vuelv\\w+ a mirar|otra vez|again|mir\\w+|vigil\\w+|watch(?:ing)?|monitor\\w*|l[oa]s?|it|con|with|y|and|que (?:se )?|ve|running)";
  sentence.take(`(?:${again} )*(?:cada|every) ([\\d.,]+) ?(?:s|seg|segs|segundos?|secs?|seconds?)(?: ${again})*`, set);
  sentence.take(`(?:${again} )*(?:cada|every) (?:segundo|second)`, () => set({ folded: "1" }));
  sentence.take(`(?:${again} )*(?:cada|every) (?:minuto|minute)`, () => set({ folded: "60" }));
  if (every === undefined) return undefined;
  if (
    sentence.has(
      "ping\\w*|avis\\w+|warn\\w*|alert\\w*|guard\\w+|save|log|cron|crontab|timer|escrib\\w+|write|append|ejecut\\w+|arranc\\w+|reinic\\w+|restart|veces|times|until|hasta|durante|during|capt\\w+|copi\\w+|sincroniz\\w+",
    )
  )
    return undefined;
  sentence.take(
    "(?:(?:y|and) )?(?:refresc\\w+|refresh\\w*|watch|vigil\\w+|monitor\\w*|repit\\w+|mir\\w+|keep (?:showing|watching|an eye on)|show me|ve mostrando\\w*|muestr\\w+|ensen\\w+|update\\w*|actualiz\\w+)(?: me)?|(?:que |so (?:that )?|porque |para )?(?:quiero |i want to |i can |can )?(?:ver |see |watch )?(?:como|how) (?:baja|sube|evoluciona|cambia|va|crece|(?:it )?(?:goes|changes|evolves|grows|drops|moves))|resaltando (?:los |lo que )?cambi\\w+|highlighting (?:the )?(?:changes|differences)",
  );
  const rest = sentence.left();
  const inner = plainLook(new Sentence(rest)) ?? readBy(rest, asked, others);
  if (inner === undefined) return undefined;
  for (const term of rest) sentence.take(`(?:[^ ·]+)`, (one: unknown) => one === undefined || term !== undefined);
  const needsShell = /[|;&$]/.test(inner) || / '/.test(inner);
  return { script: `watch -n ${every} ${needsShell ? quoteArgument(inner) : inner}`, said: 3 };
}

function readBy(rest: Sentence["terms"], asked: MachineAsked, others: readonly MachineReader[]): string | undefined {
  for (const read of others) {
    const sentence = new Sentence(rest);
    const answer = read(sentence, asked);
    if (answer === undefined) continue;
    sentence.take(said.here);
    sentence.take("{filler}");
    sentence.take(said.filler);
    if (sentence.left().length === 0) return answer.script;
  }
  return undefined;
}

/** What people look at most, that no reader is needed for. */
function plainLook(sentence: Sentence): string | undefined {
  for (const [command, phrase] of looks) {
    let place = "";
    const took = sentence.take(
      `(?:(?:{small}|cuant[oa]|how|much|queda|de|el|la|estado|state|status|uso|usage|consumo|tabla) )*(?:${phrase})(?: (?:libres?|free|usad[oa]s?|used|usage|hay|queda|left|is|ocupad[oa]|disponible|available|use|en uso))*`,
      (...them) => {
        const [path] = them;
        if (path?.text.startsWith("/")) place = ` ${path.text}`;
      },
    );
    if (took === 0) continue;
    if (command.startsWith("df"))
      sentence.take(
        "(?:(?:en|de|of|on|in|at|the|disk|disco|particion|partition|carpeta|folder|llen[oa]|full|esta|is|queda|left) )*(/[^ ·]*)(?: (?:is|esta|esta de llen[oa]|queda|left))*",
        (one) => {
          place = ` ${one.text}`;
        },
      );
    sentence.take(said.here);
    sentence.take("{filler}");
    sentence.take(`${said.filler}|cuant[oa]|how|much|full|llen[oa]s?|left`);
    if (sentence.left().length === 0) return `${command}${place}`;
    return undefined;
  }
  return undefined;
}

const looks: readonly (readonly [string, string])[] = [
  ["free -h", "memoria(?: ram)?|memory|ram"],
  [
    "df -h",
    "espacio(?: (?:en|de|del))*(?: (?:disco|discos))?|disk (?:space|usage)|disco|free space|disks?|(?:full|llen[oa])(?= (?:/|is|esta))|how full",
  ],
  ["uptime", "carga|load(?: average)?|uptime"],
  ["sensors", "temperaturas?|temperatures?|temps|sensores|sensors"],
  ["nvidia-smi", "gpu|tarjeta grafica|graphics card|nvidia"],
  ["ss -s", "resumen de (?:sockets|conexiones)|socket summary"],
];

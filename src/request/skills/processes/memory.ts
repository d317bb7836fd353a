import type { Language } from "../../../shared/language.ts";
import { sayHumanSize } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Memory and swap: how much is in use and how much can still be had. */
export const memory = defineSkill({
  id: "memory",
  sentences: {
    es: [
      "cuánta memoria queda libre",
      "(como|que tal) (anda|esta|va|estamos|andamos|vamos|sigue) de <memoria> [(el|la|este|esta)] [<equipo>]",
      "que onda con la <memoria>",
      "cuant(a|o) <memoria> [(libre|disponible)] (le queda|le queda libre|le sobra|tiene libre) [(al|a la|a este|a esta|el|la|este|esta)] [<equipo>]",
      "[cuanta] <memoria> [(libre|disponible|usada|ocupada|total)] [(queda|hay|tengo|tenemos|tiene|se usa|se esta usando|estoy usando|me queda|nos queda)] [(libre|disponible|usada|ocupada|en uso|total)]",
      "(uso|consumo|estado|cantidad|porcentaje|ocupacion|situacion) de [la] <memoria> [(usada|libre|total|ram)]",
      "[como|que tal] (esta|anda|va|estamos|andamos|ando|vamos) [de] [la] <memoria>",
      "[si] [me|nos] queda [(algo de|mucha|poca|suficiente)] <memoria> [(libre|disponible)]",
      "cuant(o|a|os|as) (gigas|megas|gb) de <memoria> [(hay|tengo|quedan|tiene|me quedan)] [libres] [instalada]",
      "[esta] [la] <memoria> [esta] llena",
      "cuanto ram [(hay|queda|tengo|tiene|tenemos|me queda)] [(libre|disponible)]",
      "[la] <memoria> (usada|libre|disponible|ocupada) y [la] (swap|memoria de intercambio)",
      "<memoria> y swap [(usada|libre|disponible)] [(en uso)]",
      "cuant(o|a|os|as) (gigas|megas|gb) [de <memoria>] (estamos|estoy|se estan|esta) (usando|gastando|consumiendo) [de <memoria>]",
      "cuant(a|o) <memoria> (estamos|estoy|se esta|esta) (usando|gastando|consumiendo|ocupando) [(el|la)] [<equipo>]",
      "[la] <memoria> (disponible|libre|usada|total) (del|de la|en el) <equipo>",
      "(me|nos|le) queda <memoria> [libre]",
      "(estamos|ando|andamos|estoy) (cortos|justos|escasos|corto|mal) de <memoria>",
      "cuant(a|o) <memoria> (esta|hay|tengo|tenemos|tiene|queda|se esta|estamos|llevamos|me queda|nos queda) (usada|libre|usando|ocupada|en uso|disponible|consumida|gastada) [(y|e)] [cuant(a|o)] [(esta|hay|queda|me queda|nos queda|tengo|tenemos|sin)] [(libre|disponible|usada|ocupada|usar|en uso|de sobra)]",
      "[la] <memoria> [(que)] (usada|libre|ocupada|hay usada|hay libre) y [la] (libre|usada|disponible|ocupada)",
      "cuant(a|o) <memoria> (uso|usamos|gasto|gastamos|ocupo|ocupamos) y cuant(a|o) [(me|nos)] (queda|sobra|hay) [libre]",
      "cuant(a|o) <memoria> [(me|nos|le)] (queda|sobra|hay|resta) [libre] y cuant(a|o) (uso|usamos|gasto|gastamos|hay usada|se usa|se esta usando|esta usada|esta ocupada|llevo usada)",
    ],
    en: [
      "how much memory is free",
      "[how much] [(free|available|used|total)] <memory> [(is|do (i|we) have|does (it|this) have|have (i|we) got)] [there] [still] [(free|left|available|used|in use|being used|installed)]",
      "[the] <memory> (usage|use|status|consumption|report|info|stats)",
      "[how] is [the] <memory> [(doing|looking)]",
      "(am i|are we|is it|is the <machine>) running (out of|low on) <memory>",
      "how many (gigs|gigabytes|gb) of <memory> [(are|do (i|we) have|does (it|this) have)] [there] [(left|free|available)]",
      "(free|available|used|total) <memory>",
      "how are (we|things|you) [doing] (on|for|with) <memory>",
      "(have|do) (we|i|you) [got] [(much|any|enough)] <memory> [left] [(left|available|free)]",
      "[(is there|have we)] (much|any|enough) <memory> (left|available|free) [(on this <machine>)]",
      "[the] (memory|ram) and swap [(usage|use)]",
      "how much of the <memory> is (used|free|in use)",
      "how much <memory> is (used|in use|taken|free) and how much [(is|of it is)] [still] (free|used|left|available|in use)",
      "[the] (used|free) and (free|used) <memory>",
      "(are|am|is) (we|i|it|this <machine>|the <machine>) (out of|low on|short of|short on|nearly out of|tight on|tight for) <memory>",
      "how much <memory> (does (this|the|my) <machine> have|has (this|the) <machine> got|is in (this|the) <machine>|is in here|have we got|is there in (this|the) <machine>)",
      "(do|does) (we|it|this <machine>|the <machine>) have (enough|much|any) <memory> [(left|free|spare|to spare)]",
      "(is|has) [(the|this|my)] (<machine>|it) (run|running|ran) out of <memory>",
      "is [the] <memory> (running low|low|running out|tight|short|nearly full|full|ok|fine)",
      "(what is|how is) the <memory> (situation|looking|like|looking like|doing)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["free", "-h"]] }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const [, main, swap] = lines(stdout).map((line) => columns(line));
  const say = (text: string | undefined) => sayHumanSize(text ?? "0", language);
  const hasSwap = swap?.[1] !== undefined && !/^0B?$/.test(swap[1]);
  if (language === "es") {
    const rest = hasSwap ? ` De intercambio se usan ${say(swap?.[2])} de ${say(swap?.[1])}.` : " No hay intercambio.";
    return `Quedan ${say(main?.[6])} de memoria disponible de ${say(main?.[1])}; en uso, ${say(main?.[2])}.${rest}`;
  }
  const rest = hasSwap ? ` Swap: ${say(swap?.[2])} of ${say(swap?.[1])} in use.` : " There is no swap.";
  return `${say(main?.[6])} of ${say(main?.[1])} memory available; ${say(main?.[2])} in use.${rest}`;
}

import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Answer, MachineAsked } from "../machine/answer.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { isProgram, name_ } from "./read-selection.ts";

/** "Baja la prioridad del 7712 a 12", "run X with nice 15": how much a process gives way to others. */
export function readNice(sentence: Sentence, { machine }: MachineAsked): Answer | undefined {
  if (!sentence.has("(?:re)?nice(?:ness)?|prioridad|priority|renic\\w+")) return undefined;
  let idle = false;
  sentence.take(
    "(?:(?:y|and|con|with) )*(?:{~}(?:io|disco|disk|i/o|e/s) )?(?:{~}(?:prioridad|priority|clase|class) )?(?:(?:de|of|in) )?(?:{~}(?:io|disco|disk|i/o|e/s) )?(?:idle|ociosa|desocupad[oa])(?: (?:io|disk|i/o|en disco|de disco|de io|for disk|para el disco|class|priority))*",
    () => {
      idle = true;
    },
  );
  let value: string | undefined;
  const set = (one: { text: string }) => {
    value = one.text;
  };
  sentence.take(
    `(?:${changes} )?(?:(?:con|with|at|a|to|de|of|y|and|in|en|una?) )*(?:{~}(?:prioridad|priority|nice(?:ness)?)(?: (?:value|level|baja|low|de nice))?)(?: (?:de|of|a|to|=|en|at|valor|value|level|nice))* ([+-]?\\d+)(?= |$)`,
    set,
  );
  const run =
    "(?:arranc(?:a|ar|ame|ad|á|ue)|lanz(?:a|ar|ame|á)|ejecut(?:a|ar|ame|á|e)|corr(?:e|er|eme)|run|start|launch|execute|inicia(?:r)?|pon(?:me)? a correr)";
  let command: string | undefined;
  if (value !== undefined)
    sentence.take(
      `${run} (?:{~}(?:script|programa|program|comando|command|binario) )?(?!(?:el|the) )([^ ·]+)`,
      (one) => {
        if (!/\/|\./.test(one.text) && !one.quoted) return false;
        command = one.text;
        return true;
      },
    );
  sentence.take(
    "(?:(?:y|and|,) )*(?:para que|so (?:that )?it|so that|so as|para|que) (?:no |does not |not to |doesn t |it does not )(?:me |nos )?(?:molest\\w+|estorb\\w+|fastidi\\w+|afect\\w+|fren\\w+|bloque\\w+|ahog\\w+|bother|disturb|annoy|slow|get in|hog|interfere|starve|quit\\w+|com\\w+|acapar\\w+)(?: (?:{small}|a|al|nadie|resto|nada|demas|anyone|others|everyone else|else|rest|anything|down|way|cpu|mucho|much|demasiado|too|with|servicios|usuarios|others|machine|maquina|server|servidor|box))*",
  );
  if (command !== undefined && value !== undefined)
    return { script: `${idle ? "ionice -c 3 " : ""}nice -n ${Number(value)} ${command}`, said: 3 };
  if (idle) return undefined;
  return reniced(sentence, machine, value);
}

const changes =
  "(?:baja(?:r|le|me)?|sub(?:e|ir|ele|eme)|cambi(?:a|ar|ale)|pon(?:le|er|me|ga|gale)?|dej(?:a|ale|ar)|da(?:le|r)?|ajust(?:a|ar|ale)|set|change|lower|raise|drop|give|make|adjust|bump|reduc(?:e|ir|ele)|renice|renicea|aument(?:a|ar))";

function reniced(sentence: Sentence, machine: MachineSnapshot, given: string | undefined): Answer | undefined {
  let value = given;
  let target: string | undefined;
  const object =
    "(?:(?:al|a|el|la|del|de la|de|the|to|of|all|todos|todas|los|las|every|process(?:es)?|procesos?|pid|with|con|cuyo|numero|number|that|que) )*";
  sentence.take(`${object}(?:usuari[oa]|user) ${name_}(?: (?:has|owns|runs|tiene|corre))?`, (one) => {
    target ??= `-u ${quoteArgument(one.text)}`;
  });
  sentence.take(
    `(?:(?:${changes}) )?(?:(?:la|the|su|its|al|a|to|el) )*(?:prioridad|priority|nice(?:ness)?(?: value)?)(?: (?:value|level|of|de|del|al?|to|the|el|process|proceso|pid|con|with|numero|number))* (\\d+) (?:{~})(?:(?:hasta|at|to|a|en|down to|up to|valor|nice|de|of) )*([+-]?\\d+)(?= |$)`,
    (pid, to) => {
      if (target !== undefined || value !== undefined) return false;
      target = `-p ${pid.text}`;
      value = to.text;
      return true;
    },
  );
  sentence.take(
    `(?:${changes}) ${object}(\\d+)(?: (?:{~})(?:to|a|at|con|with|hasta|en|prioridad|priority|nice|de|of))* (?:(?:prioridad|priority|nice) )?([+-]?\\d+)(?= |$)`,
    (pid, to) => {
      if (target !== undefined || value !== undefined) return false;
      target = `-p ${pid.text}`;
      value = to.text;
      return true;
    },
  );
  sentence.take(`${object}(\\d+)(?= |$)`, (pid) => {
    if (target !== undefined) return false;
    target = `-p ${pid.text}`;
    return true;
  });
  sentence.take(`${object}${name_}`, (one) => {
    if (target !== undefined || !isProgram(one.text, machine)) return false;
    target = `-p $(pgrep -x ${quoteArgument(one.text)})`;
    return true;
  });
  sentence.take(`${changes}|${object.trim()}|prioridad|priority|nice(?:ness)?(?: value)?`);
  return target === undefined || value === undefined
    ? undefined
    : { script: `sudo renice -n ${Number(value)} ${target}`, said: 3 };
}

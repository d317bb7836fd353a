import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { machineTerms } from "./machine-terms.ts";
import { said } from "./machine-words.ts";
import { readers } from "./readers.ts";

/**
 * What a request says of this machine's processes, connections, accounts, disks and packages, where every word of it is
 * understood: a word that nobody knows may be the very condition.
 */
export function proposeMachine(query: Query, machine: MachineSnapshot): Composed | undefined {
  const { normalised, language } = query;
  const terms = machineTerms(query);
  if (!isReadable(terms) || wantsReason.test(` ${terms.map(({ folded }) => folded).join(" ")} `)) return undefined;
  for (const read of readers) {
    const sentence = new Sentence(terms);
    const answer = read(sentence, { language, machine, text: normalised });
    if (answer === undefined) continue;
    if (sentence.left().some(({ folded }) => ofFiles.test(folded))) continue;
    sentence.take(said.here);
    sentence.take("{filler}");
    sentence.take(said.filler);
    if (sentence.left().length > 0) continue;
    return {
      script: answer.script,
      strange: 0,
      said: answer.said,
      named: [...(answer.named ?? []), ...namedOtherwise(answer.script, normalised)],
      settled: answer.said >= 2,
      looks: answer.looks,
      whole: true,
    };
  }
  return undefined;
}

/** What is asked why is not answered by a look. */
const wantsReason =
  / (?:why|por que (?!(?:interfaz|puerto|proceso|programa|tarjeta|ip)\b)|how (?:do|does|can|to) |what is the difference)/;

/** Of files, and of what else is not told here, others know. */
const ofFiles =
  /^(?:archivos?|ficheros?|files?|carpetas?|directorios?|folders?|director(?:y|ies)|contenidos?|contents?|ultim[oa]s?|vez|tamanos?|size|sizes|no|not|sin|without|last)$/;

/** "IPv4" is an option, and what the kernel and Debian call their own files is said by nobody. */
function namedOtherwise(script: string, request: string): string[] {
  const families = / -[46]/.test(script) ? (request.match(/\bip ?v[46]\b/gi) ?? []) : [];
  const signals = request.match(/\bSIG[A-Z0-9]+\b/g) ?? [];
  return [
    ...families,
    ...signals,
    ...(script.match(/\/(?:proc|sys|etc\/passwd|(?:usr\/)?s?bin)(?:\/[\w./-]+)?|\d+\/(?:tcp|udp)/g) ?? []),
  ];
}

import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { termsOf } from "../phrases/term.ts";
import { plainWords } from "../services/named-units.ts";
import { withoutStory } from "../services/without-story.ts";
import { readManner } from "./read-manner.ts";
import { readTexts } from "./read-texts.ts";

/** The kernel's ring buffer by dmesg(1), where it is named or what is wanted is only told by it; undefined for anything else. */
export function proposeKernel(query: Query, machine: MachineSnapshot): Composed | undefined {
  return /kernel|n[uú]cleo|dmesg|ring buffer/iu.test(query.normalised)
    ? withoutStory(query, machine, propose)
    : undefined;
}

function propose(query: Query, machine: MachineSnapshot): Composed | undefined {
  const terms = termsOf({ ...query, machine });
  if (!isReadable(terms)) return undefined;
  const sentence = new Sentence(terms);
  const isNamed =
    sentence.take(
      `${of}(?:{~}(?:comando|orden|command|output|salida|de|del|of) )*dmesg|${of}{~}(?:(?:kernel|nucleo) )?ring buffer(?: (?:del kernel|del nucleo|of {~}kernel))?|${of}{~}(?:buffer|anillo|bufer) (?:circular )?(?:{~}(?:mensajes|messages) )?(?:del|de) {~}(?:kernel|nucleo)`,
    ) > 0;
  const isKernel = sentence.take(`${of}{~}(?:kernel|nucleo)(?: (?:de linux|linux|log))?`) > 0 || isNamed;
  if (
    !isKernel ||
    sentence.has(
      "journal\\w*|diario|bitacora|version\\w*|modulo|module|modulos|modules|parametr\\w+|sysctl|boot|arranque\\w*",
    )
  )
    return undefined;
  const human = sentence.take(humanTimes) > 0;
  const plain = sentence.take("(?:sin|without|no) {~}(?:timestamps?|marcas? de tiempo|fechas?|horas?|times?)") > 0;
  const facility =
    sentence.take(
      "(?:decodific\\w+|decode\\w*|con|with|show\\w*|mostr\\w+|y|and)(?: {~}(?:facility|facilidad|level|nivel|prioridad|priority|and|y|the|los|niveles|levels))+",
    ) > 0;
  const color = sentence.take("(?:con|with|en|in|a) colou?r(?:es|s)?|colou?red|colorad[oa]") > 0;
  const manner = readManner(sentence);
  const levels = readLevels(sentence);
  const { texts, without } = readTexts(sentence);
  sentence.take(
    `{filler}|mensajes?|messages?|logs?|log|entradas?|entries|lineas?|lines?|eventos?|events?|registros?|salida|output|linux|anything|algo|had|got|a|new|nuev[oa]s?|salen|sale|sal(?:ga|gan)|come|coming|recent\\w*|reciente\\w*|read|le(?:e|er)|che\\w+|revis\\w+|about|pid[eo]\\w*|dump|vuelca|kernel|nucleo|dice|dicho|dijo|says|said|saying|hizo`,
  );
  if (manner === undefined || sentence.left().length > 0) return undefined;
  const { lines, first, follow, reverse, output, count, into, flags } = manner;
  if (reverse || output !== undefined || flags.length > 0 || into !== undefined) return undefined;
  const isAsked = human || levels.length > 0 || follow || texts.length > 0 || lines !== undefined || facility || plain;
  // The journal has the kernel's errors as well, and with the days that they are of.
  if (!isNamed && !human && !follow && (texts.length === 0 || levels.length > 0) && lines === undefined)
    return undefined;
  const call = [
    "sudo dmesg",
    ...(human ? ["-T"] : []),
    ...(plain ? ["-t"] : []),
    ...(facility ? ["-x"] : []),
    ...(color ? ["-L"] : []),
    ...(levels.length > 0 ? [`--level=${levels.join(",")}`] : []),
    ...(follow ? ["-w"] : []),
  ].join(" ");
  const pipes = [
    ...texts.map((text) => `grep ${/[A-Z]/.test(text) ? "" : "-i "}${quoteArgument(text)}`),
    ...without.map((text) => `grep -v ${quoteArgument(text)}`),
    ...(lines === undefined ? [] : [`${first ? "head" : "tail"} -n ${lines}`]),
    ...(count ? ["wc -l"] : []),
  ];
  return {
    script: [call, ...pipes].join(" | "),
    strange: 0,
    said: isAsked ? 3 : 2,
    settled: isAsked,
    whole: true,
    named: plainWords(terms),
  };
}

const of = "(?:{~}(?:de|del|of|from|en|in|con|with|por|by|para|for|at|mensajes?|messages?|using|usando) )*";

const humanTimes =
  "(?:(?:y|and|pero|but|con|with|en|in|using|mostrando|showing|poniendo|mode|modo|formato|format) )*{~}(?:(?:fechas?|horas?|dates?|times?|timestamps?|marcas? de tiempo|tiempos?|formato|stamps?)(?: {~}(?:y|and|horas?|fechas?|times?|dates?|en|in|de))* {~}(?:legibles?|humanas?|humanos?|normal(?:es)?|real(?:es)?|entendibles?|readable|human(?:-| )?readable|human|de verdad|que se entiendan?|legible|sensible|proper|wall(?:-| )clock)|(?:legibles?|readable|human(?:-| )?readable|human|real|normal|proper|wall(?:-| )clock)(?:-| )?(?: |)(?:timestamps?|times?|dates?|fechas?|horas?|format)|(?:con|with|showing|mostrando) {~}(?:fechas?|dates?)(?: {~}(?:y|and) {~}(?:horas?|times?))?|human(?:-| )readable|(?:formato|modo) (?:humano|legible)|actual (?:dates?|times?)|marcas de tiempo legibles)";

/** In the order of dmesg(1). */
function readLevels(sentence: Sentence): string[] {
  const found = new Set<string>();
  const lead =
    "(?:{~}(?:y|and|e|o|or|de|of|con|with|at|nivel(?:es)?|levels?|level|prioridad|priority|solo|only|just|tipo) )*";
  const orWorse =
    sentence.take(
      "(?:(?:y|and|o|or|u) )?{~}(?:peor(?:es)?|mas graves?|superior(?:es)?|worse|higher|above|more severe|more serious|para arriba|hacia arriba)",
    ) > 0;
  for (const [said, level] of names)
    if (sentence.take(`${lead}{~}(?:${said})(?: (?:messages?|level|levels))?`) > 0) found.add(level);
  if (orWorse)
    for (const level of worse)
      if (names.some(([, one]) => found.has(one)))
        if (worse.indexOf(level) < worse.findIndex((one) => found.has(one))) found.add(level);
  return order.filter((level) => found.has(level));
}

const names: readonly (readonly [string, string])[] = [
  ["emerg|emergencias?|emergency|emergencies", "emerg"],
  ["alerts?", "alert"],
  ["crit|critic[oa]s?|critical(?:s)?", "crit"],
  ["err|errors?|errores|fallos|failures", "err"],
  ["warn|warnings?|avisos?|advertencias?|alertas?", "warn"],
  ["notices?", "notice"],
  ["info|informativ[oa]s?", "info"],
  ["debug|depuracion", "debug"],
];
const worse = ["emerg", "alert", "crit", "err", "warn"];
const order = ["err", "warn", "crit", "alert", "emerg", "notice", "info", "debug"];

import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { FilesAction } from "./files-wish.ts";

/** Takes a program that is to be run on each of the files, or how each begins or ends: "las 3 primeras líneas de cada log". */
export function readEach(sentence: Sentence, machine: MachineSnapshot): FilesAction | undefined {
  return readEnds(sentence) ?? readKinds(sentence) ?? readRun(sentence, machine);
}

/** How each begins: of all of them together somebody else reads. */
function readEnds(sentence: Sentence): FilesAction | undefined {
  const isOfEach = sentence.has(
    "cada un[oa]|each|por separado|separately|un[oa] por un[oa]|one by one|individual\\w+|del? cada",
  );
  const each = `(?: (?:de|of|from|in|en))?(?= {~}(?:cada|each|every${isOfEach ? "|<[a-z]*g[a-z]*>|{file}|logs?" : ""}) )`;
  const lead =
    "(?:{~}(?:dame|deme|dime|ensen\\w+|muestr\\w+|mostr\\w+|show|print|display|give|see|ver|quiero|sac\\w+|imprim\\w+|just|only|solo|me|us) )*{~}";
  let action: FilesAction | undefined;
  const set = (program: "head" | "tail") => (count?: { values: { n?: string } }) => {
    action ??= { do: "each", program: `${program} -n ${Number(count?.values.n ?? 1)}` };
  };
  for (const [program, said] of [
    ["head", "primer(?:a|as|os)?|first|top"],
    ["tail", "ultim(?:a|as|os)|last|final(?:es)?|bottom"],
  ] as const) {
    sentence.take(`${lead}(?:${said}) {a:number} (?:lineas?|lines?|renglones)${each}`, set(program));
    sentence.take(`${lead}{a:number} (?:${said}) (?:lineas?|lines?|renglones)${each}`, set(program));
    sentence.take(`${lead}(?:${said}) (?:linea|line|renglon)${each}`, () => set(program)());
  }
  const ten = (program: "head" | "tail") => () => {
    action ??= { do: "each", program };
  };
  sentence.take(
    `${lead}(?:principios?|comienzos?|inicios?|cabeceras?|encabezados?|head|beginning|start|header)${each}`,
    ten("head"),
  );
  sentence.take(`${lead}(?:final(?:es)?|colas?|tail|end)${each}`, ten("tail"));
  if (action !== undefined)
    sentence.take(
      "(?:(?:cada un[oa]|each(?: one)?) )?(?:with|con|y|and) {~}(?:nombres?|names?|filenames?)(?: (?:de|of) {~}{file})?(?: (?:delante|encima|above|on top|first))?",
    );
  return action;
}

/** "De qué tipo es cada archivo". */
function readKinds(sentence: Sentence): FilesAction | undefined {
  const found = sentence.take(
    "(?:de )?(?:que|what|which) {~}(?:tipo|clase|type|kind|sort)(?: (?:de|of) {file})? (?:es|is|are|son|tiene[n]?)(?= {~}(?:cada|each|every|all|todos|los|las|the) )|(?:de )?(?:que|what) (?:tipo|clase|type|kind|sort) (?:de |of )?{file} (?:es|is)(?= (?:cada|each|every) )|{~}(?:tipo|type) (?:real|de contenido|actual|mime|true)? ?(?:de|of)(?= (?:cada|each|every) )",
  );
  return found > 0 ? { do: "each", program: "file" } : undefined;
}

/** "Ejecuta `bash -n` sobre cada .sh", "run dos2unix on every txt". */
function readRun(sentence: Sentence, machine: MachineSnapshot): FilesAction | undefined {
  let action: FilesAction | undefined;
  const set = (said: { text: string; quoted: boolean; kinds: string } | undefined) => {
    const program = said?.text.trim() ?? "";
    const [first = ""] = program.split(/\s+/);
    if (action !== undefined || !/^[a-z][\w.+-]*$/.test(first) || !/^[\w.+=/ -]+$/.test(program)) return false;
    if (notForEach.test(first) || machine.program(first) === undefined) return false;
    action = { do: "each", program };
    return true;
  };
  const run =
    "(?:ejecut\\w+|corr(?:e|er|eme|a|é)|lanz\\w+|aplic\\w+|pas(?:a|ar|ale|ales|arle|arles|e|ele)|us(?:a|ar|e|ando)|run(?:ning)?|apply|execute|launch|invoke|use|call)";
  const on = "(?:sobre|a|en|con|contra|por|para|on|over|to|against|for|with|through)";
  const noun = "(?:{~}(?:comando|orden|programa|command|program|tool|herramienta) )?";
  const all =
    "(?= {~}(?:(?:cada|each|every|all|todos|todas|any)(?: (?:un[oa]|one|of|de|los|las|the))* )?(?:<[a-z]*g[a-z]*>|{file}|scripts?|{photo}|{video}|logs?) )";
  sentence.take(`${run} ${noun}{~}([^ ·]+) ${on}${all}`, set);
  return action;
}

/** What asks for more than the names of files, or is read by those who know it. */
const notForEach =
  /^(?:rm|rmdir|mv|cp|ln|dd|shred|truncate|chmod|chown|chgrp|touch|tar|zip|gzip|sudo|sh|eval|exec|find|xargs|ls|grep|sed|awk|kill|mkfs|rsync|scp|ssh)$/;

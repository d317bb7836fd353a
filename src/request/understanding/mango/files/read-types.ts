import type { Sentence } from "../phrases/sentence.ts";
import type { FileTest } from "./files-wish.ts";

/** Takes what is neither file nor folder: sockets, pipes, devices; "que no sean ni archivos ni carpetas". */
export function readTypes(sentence: Sentence, add: (test: FileTest) => void): void {
  const tie = "(?:(?:que|that|which|lo que|anything|algo|cosas|things) )*";
  const file =
    "(?:·+ |regular |normal |plain |un |una |a |an )*(?:{file})(?: (?:regular(?:es)?|normal(?:es)?|corrientes?))?";
  const folder = "(?:un |una |a |an )*(?:{folder})";
  sentence.take(
    `${tie}(?:(?:no|not|is not|are not|isn t|aren t|neither) )(?:(?:es|son|sea[n]?|ni|either|be|a) )*{~}${file} (?:o|ni|or|nor|y|and) {~}${folder}|${tie}(?:{except}|(?:other than|distint[oa]s? (?:de|a)|apart from)) {~}${file} (?:o|ni|or|nor|y|and) {~}${folder}`,
    () => {
      add({ by: "type", letters: "f", not: true });
      add({ by: "type", letters: "d", not: true });
    },
  );
  const kinds = [
    ["s", "sockets?(?: {file}| de unix| unix)?|unix sockets?|(?:{file}) (?:de )?sockets?"],
    ["p", "(?:tuberias|pipes?|pipas?) (?:con nombre|nombradas)|named pipes?|fifos?|(?:{file}) (?:de )?fifo"],
    [
      "b",
      "(?:dispositivos?|{file}) de bloques?(?: especial(?:es)?)?|block (?:special )?(?:devices?|{file})|block devices?",
    ],
    ["c", "(?:dispositivos?|{file}) de caracter(?:es)?|character (?:special )?(?:devices?|{file})"],
  ] as const;
  for (const [letters, said] of kinds) sentence.take(said, () => add({ by: "type", letters, not: false }));
}

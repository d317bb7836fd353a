import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";

/** Who reads of sizes cut to, and of pieces made and put together. */
export const pieces = [readSplit, readJoin, readAllocate, readTruncate] as const;

function readSplit(sentence: Sentence): PathAction | undefined {
  if (
    !sentence.has(
      "part(?:e|ir|i|eme|ime|elo)|divid\\w+|troce\\w+|split|corta(?:r|me)?|chop|break|fragmenta\\w*|separa(?:r|me)?|cut",
    )
  )
    return undefined;
  const piece =
    "(?:trozos?|partes?|pedazos?|fragmentos?|piezas?|chunks?|pieces?|parts?|archivos?|ficheros?|files?|bloques?|porciones)";
  let split: { by: "lines" | "bytes" | "parts"; amount: string } | undefined;
  const set = (by: "lines" | "bytes" | "parts", amount: string) => {
    split = { by, amount };
  };
  const into = "(?:(?:en|into|in|de|por|of|cada|every|each|con|with|to) )*";
  sentence.take(
    `${into}${piece}? ?${into}{a:number} (?:lineas|lines|renglones|registros|filas|rows)(?: (?:cada un[oa]|each|per ${piece}|por ${piece}|long|${piece}))*`,
    (count) => set("lines", count.values.n ?? ""),
  );
  if (split === undefined)
    sentence.take(
      `${into}${piece}? ?${into}(?:(?:como mucho|maximo|at most|max) )?{a:size}(?: (?:cada un[oa]|each|per ${piece}|por ${piece}|${piece}|como mucho|max))*`,
      (size) => set("bytes", bytesOf(size)),
    );
  if (split === undefined)
    sentence.take(
      `${into}{a:number} (?:(?:iguales|equal) )?${piece}(?: (?:iguales|equal|del mismo tamano|of (?:the )?same size))?`,
      (count) => set("parts", count.values.n ?? ""),
    );
  // "1000000-byte pieces".
  if (split === undefined)
    sentence.take(`${into}(?!<){a:name} ${piece}`, ({ text }) => {
      const [, count, unit] = /^(\d+)-(byte|line)s?$/i.exec(text) ?? [];
      if (count === undefined) return false;
      set(unit === "line" ? "lines" : "bytes", count);
      return true;
    });
  if (split === undefined) return undefined;
  const { by, amount } = split as { by: "lines" | "bytes" | "parts"; amount: string };
  let prefix: string | undefined;
  let counts: "aa" | "00" | undefined;
  sentence.take(
    `(?:{~}(?:que|y|and|with|con|whose|cuyos?|sus?|their|the|${piece}|nombres?|names?) )*(?:empi\\w+|comien\\w+|start\\w*|begin\\w*|prefijo|prefix(?:ed)?|llamad[oa]s|named|called|se llamen|llamen)(?: (?:por|con|with|by|en|como|de|algo asi como))* {~}(?!<[^>]*[gstyn]>){a:name}(?: (?:como prefijo|as prefix|prefix))?`,
    (one) => {
      // "Called part-aa, part-ab and so on": by their beginning.
      counts = /(?:aa|00)$/.exec(one.text)?.[0] as "aa" | "00" | undefined;
      prefix = counts === undefined ? one.text : one.text.slice(0, -2);
    },
  );
  if (counts !== undefined)
    sentence.take("(?:(?:y|and|,) )?{a:name}(?= )", (next) => /(?:a[b-z]|0[1-9])$/.test(next.text));
  sentence.take("(?:and so on|etc|etcetera|y asi(?: sucesivamente)?|y demas|y los siguientes)");
  sentence.take(keepsOriginal);
  const isForSomething =
    sentence.take(
      "(?:so(?: that)?|para que|para poder|to) (?:(?:they|it|i|we|each|one|can|could|cada|uno|una|me|se|lo|los|las|be|poder|pueda[n]?) )*(?:fits?|quep\\w+|entr\\w+|send|sent|email\\w*|enviar\\w*|mandar\\w*|upload\\w*|subir\\w*|burn\\w*|grabar\\w*|copy|copiar\\w*|copied)(?: (?!<)[^ ·]+){0,8}(?= $)",
    ) > 0;
  const isNumbered =
    sentence.take(
      `(?:{~}(?:y|and|con|with|que|lleven|llevando|use|using|usando|de|by|having|ending in|acaben en|terminados en|sufijos?|suffix(?:es)?) )*{~}(?:numeros?|numerad[oa]s?|numeric[oa]?s?|digits?|numbers?|numbered|digitos?|numericos)(?: (?:suffix(?:es)?|sufijos?|al final|at the end|en (?:el|su) nombre|en vez de letras|instead of letters))*`,
    ) > 0;
  const digits = isNumbered || counts === "00";
  const file = fileIn(sentence);
  sentence.take(
    "part(?:e|ir|i|eme|ime|elo)|divid\\w+|troce\\w+|split|corta(?:r|me)?|chop|break|fragmenta\\w*|separa(?:r|me)?|cut",
  );
  sentence.take(piece);
  return file === undefined
    ? undefined
    : {
        do: "split",
        file,
        by,
        amount,
        ...(prefix === undefined ? {} : { prefix }),
        digits,
        ...(isForSomething ? { named: purposeOf(sentence) } : {}),
      };
}

/** "So they fit on the fat32 stick": no word of it stands in the command. */
function purposeOf({ terms }: Sentence): string[] {
  const from = terms.findIndex(({ folded }) => /^(?:so|para|to)$/.test(folded));
  return terms.slice(Math.max(0, from)).map(({ text }) => text);
}

const keepsOriginal =
  "(?:(?:y|and|but|pero) )?(?:keep|keeping|leave|conserv\\w+|dej\\w+|manten\\w+|sin (?:borrar|tocar)|without (?:deleting|touching)) {~}(?:{file} )?original(?: {file})?";

function readJoin(sentence: Sentence): PathAction | undefined {
  if (
    !sentence.has(
      "un(?:e|ir|i|eme)|junta\\w*|concaten\\w+|join|merge|combin\\w+|put|pega\\w*|reassemble|recompon\\w*|reconstruy\\w*|assemble|glue|stitch",
    )
  )
    return undefined;
  let parts: string | undefined;
  let to: string | undefined;
  // Each by its name, in the order that they are said in.
  const named: string[] = [];
  sentence.take("(?:{~}(?:trozos?|partes?|pedazos?|pieces?|parts?|chunks?|fragmentos?|{file}) )*{a:glob}", (one) => {
    parts ??= one.values.g ?? one.text;
  });
  sentence.take(
    "(?:en|into|to|a|in|as|como) {~}(?:(?:{file}|un|una|a|one|single|solo|unico|llamad[oa]|called|named|que se llame) )*(?!<[^>]*g)(<[a-z]*[pf][a-z]*>)",
    (one) => {
      to = pathOf(one);
    },
  );
  if (parts === undefined)
    sentence.take(
      "(?:(?:y|e|and|con|with) )?{~}(?:(?:{file}|partes?|trozos?|parts?|pieces?) )*(?!<[^>]*[gd])(<[a-z]*[pf][a-z]*>)",
      (one) => {
        named.push(pathOf(one));
      },
    );
  sentence.take(
    "(?:{~}(?:todo|all|back|de nuevo|otra vez|together|juntos|uno solo|solo|orden|order|in order|en orden|by name|por nombre) ?)+",
  );
  sentence.take(
    "un(?:e|ir|i|eme)|junta\\w*|concaten\\w+|join|merge|combin\\w+|put|pega\\w*|reassemble|recompon\\w*|reconstruy\\w*|assemble|glue|stitch|trozos?|partes?|pieces?|parts?|chunks?",
  );
  if (to === undefined) return undefined;
  const isThere =
    sentence.take(
      "there|alli|ahi(?: mismo)?|al lado|(?:en|in) {~}(?:mism[oa]|same) (?:carpeta|sitio|folder|directory|place)",
    ) > 0;
  const [folder] = /^.*\//.exec(named[0] ?? parts ?? "") ?? [];
  if (isThere && folder !== undefined && !to.includes("/")) to = `${folder}${to}`;
  if (parts === undefined)
    return named.length > 1 && !named.includes(to) ? { do: "join", parts: named, to } : undefined;
  return /^\*\.\w+$/.test(parts) ? undefined : { do: "join", parts: [parts], to };
}

/** "Crea un fichero de 50 MB llamado prueba.bin". */
function readAllocate(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const makes =
    "cre(?:a|á|ar|e|ame|ate|arme)|haz(?:me)?|hac(?:e|é|er|eme)|make|create|genera\\w*|generate|arma(?:me)?|reserva\\w*|allocate|prealloca?te|fallocate";
  let size: string | undefined;
  let file: string | undefined;
  const called =
    "(?:(?:llamad[oa]|que se llame|de nombre|con (?:el )?nombre|called|named|dummy|de prueba|de relleno) )*";
  const ofSize =
    "(?:(?:de|of|con|with|que (?:pese|ocupe|mida|tenga)|exactamente|exactly|tamano|size|vaci[oa]|empty) )*{a:size}(?: (?:in size|de tamano|exact[oa]s?|exactly))?";
  const set = (one: Term) => {
    size ??= bytesOf(one);
  };
  const name = (one: Term) => {
    if (file !== undefined || machine.pathKind(pathOf(one)) !== undefined) return false;
    file = pathOf(one);
    return true;
  };
  const path = "(?!<[^>]*[gds])(<[a-z]*p[a-z]*>)";
  const noun = "{~}(?:(?:vaci[oa]|empty|nuev[oa]|new|dummy|test) )*{file}";
  if (sentence.take(`(?:${makes}) ${noun}(?= )`) > 0) {
    sentence.take(`${called}${path}`, name);
    sentence.take(ofSize, set);
  } else if (sentence.take(`(?:${makes}) {~}${path} (?=${ofSize} )`, name) > 0) sentence.take(ofSize, set);
  else if (
    sentence.take(`(?:${makes}) {~}{a:size} ${noun} ${called}${path}`, (amount, one) =>
      name(one) ? set(amount) : false,
    ) === 0
  )
    return undefined;
  sentence.take("de prueba|de relleno|dummy|with|con|at once|de golpe");
  return file === undefined || size === undefined ? undefined : { do: "allocate", file, size };
}

function readTruncate(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const cuts =
    "recort\\w+|trunc\\w+|truncate|shrink|reduc\\w+|acort\\w+|corta\\w*|cut|deja(?:r|lo|me)?|leave|resize|redimension\\w*|ajust\\w+|limit\\w*|agranda\\w*|grow|estira\\w*";
  const empties =
    "vaci(?:a|ar|ame|e|alo|á)|empty(?: out)?|clear(?: out)?|blank|zero(?: out)?|pon(?:er)? a cero|deja(?:r)? vaci[oa]|deja(?:r)? en blanco|limpia(?:r)? el contenido(?: de)?";
  if (sentence.has(cuts)) {
    let size: string | undefined;
    sentence.take(
      "(?:(?:a|to|en|in|at|de|hasta|down to|exactly|exactamente|justo|tamano|size) )*{a:size}(?: (?:exact[oa]s?|exactamente|exactly|just[oa]s?|de tamano|in size|clavad[oa]s?))?",
      (one) => {
        size = bytesOf(one);
      },
    );
    sentence.take("(?:(?:a|to|en|in|at) )*{~}(?:cero|zero|<n>)(?: bytes?)?", (..._) => {
      size ??= "0";
    });
    const file = size === undefined ? undefined : fileIn(sentence);
    if (size !== undefined) sentence.take(cuts);
    if (file !== undefined && size !== undefined) return { do: "truncate", file, size };
  }
  if (sentence.take(`${empties}`) > 0) {
    sentence.take(
      "contenidos?|contents?|(?:pero )?sin (?:borrar|eliminar|quitar)(?:l[oa]| {~}{file})?|without (?:deleting|removing) (?:it|the file)|en disco|on disk|in place|(?:que|porque|pues|because|since|as) {~}[a-z]+ (?:(?:lo|la|it|has|is|tiene|esta|sigue|still|usando|escribiendo|using|writing|en|to|in) )*(?:abiert[oa]|open|uso|use|usando|escribiendo|writing(?: to it)?)|pero (?:no lo (?:borres|elimines|quites)|(?:deja|conserva|manten)(?:lo)?(?: {~}{file})?)|(?:but|and) (?:keep|leave|do not (?:delete|remove)) (?:the file|it)(?: (?:there|itself|in place))?",
    );
    const file = fileIn(sentence);
    if (
      file !== undefined &&
      machine.pathKind(file) !== "directory" &&
      (machine.pathKind(file) === "file" || /\.\w+$|^\/var\/log\/\w+$/.test(file))
    )
      return { do: "truncate", file, size: "0" };
  }
  return undefined;
}

/** As split(1) and truncate(1) take it. */
function bytesOf({ values }: Term): string {
  return (values.s ?? "").replace(/c$/, "").replace(/k$/, "K");
}

export function fileIn(sentence: Sentence): string | undefined {
  let file: string | undefined;
  sentence.take("(?:(?:de|of|a|el|the|al|en|in) )*(?:{~}{file} )?(?!<[^>]*[dg])(<[a-z]*p[a-z]*>)", (one) => {
    if (file !== undefined) return false;
    file = pathOf(one);
    return true;
  });
  return file;
}

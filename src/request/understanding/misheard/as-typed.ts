/**
 * What recognisers write otherwise than it is typed: letters said one by one ("S.S.H.", "h-top" as a package), numbers in Roman
 * or in words behind a name or in an address, a file's ending or a path apart from or glued to what it belongs to. Pure.
 */
export function asTyped(text: string): string {
  return rewrites.reduce(
    (all, [pattern, typed]) => (typeof typed === "string" ? all.replace(pattern, typed) : all.replace(pattern, typed)),
    text,
  );
}

type Rewrite = readonly [RegExp, string | ((...found: string[]) => string)];

const romans = ["II", "III", "IV"];

/** Numbers of one word, and what they are heard as. */
const digitsHeard: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "zero oh",
    "one won",
    "two to too",
    "three tree",
    "four for",
    "five",
    "six",
    "seven",
    "eight a ate it",
    "nine",
    "ten",
  ].flatMap((words, number) => words.split(" ").map((word) => [word, String(number)])),
);
const numbersHeard = [...Object.keys(digitsHeard), String.raw`\d{1,3}`].join("|");

const rewrites: readonly Rewrite[] = [
  // "S.S.H.", "H-TOP"; not the end of a path or a version ("A-B", "UTF-8").
  [
    /(?<![\p{L}\p{N}/.-])\p{Lu}(?:[.-]\p{Lu}+)+(?![\p{L}\p{N}/-]|\.\p{L})/gu,
    (letters) => (letters ?? "").replace(/[.-]/g, "").toLowerCase(),
  ],
  [
    /(?<=(?:^|\s)(?:package|program|paquete|programa) )(\p{L})-(\p{L}{2,})/giu,
    (_, letter, rest) => `${letter}${rest}`.toLowerCase(),
  ],
  [/(?<=\p{L} )(II|III|IV)(?![\p{L}\p{N}])/gu, (roman) => String(romans.indexOf(roman ?? "") + 2)],
  // "Ping a dad a dad a dad a": four numbers with the same word between them are an address.
  [
    new RegExp(
      String.raw`(?<=^|\s)(${numbersHeard})( d[aeo]\w{0,2}[dst] )(${numbersHeard})\2(${numbersHeard})\2(${numbersHeard})(?![\p{L}\p{N}])`,
      "giu",
    ),
    (_, first, __, ...rest) =>
      [first, ...rest.slice(0, 3)].map((word) => digitsHeard[word?.toLowerCase() ?? ""] ?? word).join("."),
  ],
  // "8 dart 8", "8 punta 8": between numbers it is a point.
  [/(?<=\d) (?:dot|dart|dat|dots|punto|punta|puntos) (?=\d)/gi, "."],
  // A recogniser that goes round in circles: "Ping8.8.8.8.8.8".
  [/(?<![\d.])(\d{1,3})(?:\.\1){4,}/g, "$1.$1.$1.$1"],
  [/(?<=^|\s)(ping)(?=\d)/gi, "$1 "],
  // "Ping 8.a.a.a".
  [
    /(?<![\p{L}\p{N}.])(?=[a.]*\d)(?:\d{1,3}|a)(?:\.(?:\d{1,3}|a)){3}(?![\p{L}\p{N}])/giu,
    (all) => (all ?? "").replace(/a/gi, "8"),
  ],
  // "Aspinga 8.8.8.8", "aspen a 8.8.8.8": "haz ping a".
  [
    /(?<=^|\s)h?a[sz] ?p[ei]n(?:g[au]?|[ae]?(?=(?: a)? \d+\.))(?! al?[^\p{L}\p{N}]*$)( al?)?(?= [\p{L}\p{N}])/giu,
    (_, to) => `haz ping${to ?? " a"}`,
  ],
  // "Más de un gigante".
  [/(?<=(?:^|\s)(?:un|medio|\d+) )gigante(?=s?(?![\p{L}\p{N}]))/giu, "giga"],
  // "Cuál es mi dirección y".
  [/(?<=(?:^|\s)direcci[oó]n) (?:y|i|hip|ipe)(?=[^\p{L}\p{N}]*$)/giu, " ip"],
  // "Slash sis log".
  [/(?<=(?:barra|s?lash|sash),? )(?:sis|sys|six|cis) log(?![\p{L}\p{N}])/giu, "syslog"],
  // "notes .txt"; "the folder/tmp/tests"; "Slashvar".
  [/(?<=[\p{L}\p{N}]) \.(?=[a-z][a-z0-9]{1,3}(?![\p{L}\p{N}]))/gu, "."],
  [/(?<=(?:^|\s)(?:folder|file|directory|carpeta|archivo|fichero|directorio))\/(?=[\p{L}\p{N}])/giu, " /"],
  [/(?<=^|\s)(slash|barra)(?=(?:var|etc|tmp|log|home|usr|opt|srv|syslog|law|war)(?![\p{L}\p{N}]))/giu, "$1 "],
  // As English dictionaries of old.
  [/(?<![\p{L}\p{N}-])to-(?=(?:day|night|morrow)(?![\p{L}-]))/giu, "to"],
];

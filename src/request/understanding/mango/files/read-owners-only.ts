import type { Sentence } from "../phrases/sentence.ts";

/** "Que nadie más que el dueño pueda leer", "ejecutables solo para su dueño": what the others lose. */
export function readOwnersOnly(sentence: Sentence): string | undefined {
  const owner = "(?:{~}(?:para|by|for|por|de|a|to|al) )*{~}(?:dueno|duena|propietari[oa]|owner)";
  const nobody = `(?:nadie|nobody|no one|no-one)(?: mas| else)? (?:que|mas que|salvo|excepto|menos|but|except|other than|apart from) ${owner}`;
  const can =
    "(?:(?:pueda[n]?|puede[n]?|can|could|be able|to|able|los|las|lo|them|is|allowed|tenga[n]?|permiso[s]?|de|acceso|access|a) )*";
  const lead =
    "(?:{~}(?:haz|hazme|make|sure|so|that|que|pon\\w*|dej\\w+|set|ajust\\w+|para|proteg\\w+|protect|lock) )*{~}";
  let mode: string | undefined;
  // "Make them world-readable", and not those that are.
  const isMade = sentence.has(
    "(?<=^ )(?:(?:please|por favor|can you|puedes) )?(?:make|set|turn|haz\\w*|hace\\w*|pon\\w*|dej\\w*|que)",
  );
  if (isMade)
    for (const [does, bit] of [
      ["readable|legibles?", "r"],
      ["writ(?:e)?able|modificables?|escribibles?", "w"],
      ["executable|ejecutables?", "x"],
    ] as const)
      for (const [whom, who] of [
        ["world|publicly", "o"],
        ["group", "g"],
      ] as const)
        sentence.take(
          `${lead}(?:${whom})(?:-| )(?:${does})|${lead}(?:${does}) (?:(?:by|for|por|para) )+{~}${who === "o" ? "(?:others|otros|el resto|los demas)" : "(?:group|grupo)"}`,
          () => {
            mode ??= `${who}+${bit}`;
          },
        );
  const reads = "(?:leer(?:los|las|lo)?|lea|read|ver(?:los|las)?|see)";
  const writes =
    "(?:escribir(?:los|las|lo)?|modificar(?:los|las|lo)?|editar(?:los|las)?|cambiar(?:los|las)?|write|modify|edit|change)";
  const whole = "(?:acceder|entrar|tocar(?:los|las)?|access|touch|open|abrir(?:los|las)?|use|usar(?:los|las)?)";
  for (const [does, bits] of [
    [`(?:${reads} (?:ni|y|o|and|or) ${writes})`, "go-rw"],
    [reads, "go-r"],
    [writes, "go-w"],
    [whole, "go-rwx"],
  ] as const)
    sentence.take(`${lead}${nobody} ${can}${does}(?: (?:them|it))?`, () => {
      mode ??= bits;
    });
  sentence.take(
    `${lead}(?:sean|queden|be|as|como)? ?(?:ejecutables?|executables?|runnable) (?:solo|solamente|unicamente|only|just) ${owner}`
      .replace("? ?(", "(")
      .replace("(?:sean|queden|be|as|como)(", "(?:(?:sean|queden|be|as|como) )?("),
    () => {
      mode ??= "u+x,go-x";
    },
  );
  return mode;
}

import { type Language, languages } from "../../../shared/language.ts";

/** What a part of a request between two marks is by its words alone; `correcting`: it says that something was wrong. */
export type PartOfTalk =
  | { kind: "said-aside"; text: string; correcting: boolean }
  | { kind: "denied"; text: string }
  | { kind: "meant"; text: string; correcting: boolean };

/** The parts of a request between its stops and commas. */
export function partsOfTalk(text: string, language: Language): PartOfTalk[] {
  return text
    .split(/(?<=[?!…])\s+|\s*[,;:]\s+|\.\s+|\s+[-–—]\s+|\.$/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => partOfTalk(part.trim(), language));
}

/** Whether a request is more than "vale", "perfecto" or "hm". */
export function saysSomething(text: string): boolean {
  return languages.every((language) => partsOfTalk(text, language).some(({ kind }) => kind !== "said-aside"));
}

function partOfTalk(text: string, language: Language): PartOfTalk {
  const { aside, opening, closing, denied, deniedAfter, instead } = forms[language];
  const correcting = instead.test(text);
  // "Perdón, quise decir…": more and more of what only leads up to it.
  let meant = text.replace(/^[¿¡\s]+|[.!?\s]+$/g, "");
  for (let before = ""; before !== meant; ) {
    before = meant;
    meant = meant.replace(opening, "");
  }
  // "Cups, ¿no?" corrects nothing.
  const isTag = /\?/.test(text) && tag.test(meant);
  if (meant === "" || isTag || aside.test(meant) || aside.test(text.replace(/[.!]+$/, "")))
    return { kind: "said-aside", text, correcting: !isTag && (correcting || wrong[language].test(text)) };
  const refused = denied.exec(meant)?.[1] ?? deniedAfter.exec(meant)?.[1];
  if (refused !== undefined) return { kind: "denied", text: refused };
  return { kind: "meant", text: meant.replace(closing, ""), correcting };
}

type Forms = { aside: RegExp; opening: RegExp; instead: RegExp; closing: RegExp; denied: RegExp; deniedAfter: RegExp };

const forms: Readonly<Record<Language, Forms>> = {
  es: {
    // Nothing is asked by these.
    aside:
      /^(?:no(?: che| hombre| mujer| t[ií]o| pues)?|s[ií]|ay|uy|ups|bueno|vale|ok|okay|ya|oye|mira|ah|eh|espera|esp[eé]rate|aguanta|perd[oó]n(?:a)?|disculpa|lo siento|genial|perfecto|estupendo|menos mal|hm+|mmm+|uf+|buf+|(?:muchas |mil )?gracias(?: .*)?|muy bien|bien|dale|venga|anda|chuta|chale|h[ií]jole|caray|demasiad[oa]s?|son (?:muchos|muchas|demasiad[oa]s)|(?:no )?(?:es[eao]|es[ao]s|as[ií]) no|(?:no|ese|esa) no era|(?:el|la|los|las) otr[oa]s?|otr[oa]|no (?:es|est)[eao]s?|no par[aá]|no espera|as[ií] no|me (?:he )?(?:equivoqu[eé]|equivocado|confund[ií]|confundido)(?: de \p{L}+)?|ahora s[ií]|(?:uy |ay )?no(?: no)+|quita|error m[ií]o|fallo m[ií]o|qu[eé] (?:va|digo)|a ver(?: si .*)?|para ver .*|por favor|porfa|claro|s[ií] claro|qu[eé] (?:raro|bien|mal|l[aá]stima|desastre)|hasta luego|adi[oó]s|nada|de nada|que no (?:te|se|le) .*|que (?:(?:a )?es[eao]s? )?no (?:l[oae]s? )?(?:quiero|quisiera|queremos|conviene) .*)$/iu,
    opening:
      /^(?:(?:ay|uy|ups|ah|oye|mira|bueno|vale|dale|venga|pues|perd[oó]n(?:a)?|disculpa|espera|chuta|a ver)\s+|es\s+(?=en\s|\S+ (?:con|sin) )|(?:no\s+)?(?:(?:che|hombre|mujer)\s+)?(?:dije|hab[ií]a dicho|quise decir|quer[ií]a decir|quiero decir|me refer[ií]a a(?:l)?|me refiero a(?:l)?|digo|era|eran|ser[ií]a|en realidad(?: era)?|mejor dicho|m[aá]s bien|sino|mejor)\s+|(?:me (?:he )?(?:equivoqu[eé]|equivocado|confund[ií]|confundido))\s+|no\s+(?=(?:no|perd[oó]n|espera|mejor|era|digo|quise|sino)\s)|con\s+(?=\S+\s+(?:basta|vale|alcanza|me sirve|es suficiente)\b))/iu,
    instead:
      /\b(?:dije|quise decir|quer[ií]a decir|quiero decir|me refer[ií]a a(?:l)?|me refiero a(?:l)?|digo|mejor dicho|m[aá]s bien|sino|en realidad era)\s/iu,
    closing:
      /\s+(?:(?:con|sin) (?:(?:una|un|la|dos|doble) )?(?:\p{L}|hache|ene|eme|be|ve|uve|ce|zeta|ese|ele|erre|ka|ge|jota|i griega|i latina)(?: de \p{L}+)?|a ver|basta|me basta|vale|alcanza|me sirve|es suficiente|y ya|y ya est[aá]|nom[aá]s)$/iu,
    denied:
      /^(?:(?:mejor|ya|pero)\s+)?(?:no|nunca|ni)\s+(?:(?:es necesario|hace falta|hay que|quiero que|quiero|hay necesidad de|vayas a|tienes que|necesito)\s+)?(.+)$/iu,
    deniedAfter: /^(.+?)\s+no$/iu,
  },
  en: {
    aside:
      /^(?:no|yes|yeah|oh|oops|ugh|argh|damn|i (?:still )?need(?:ed)? (?:that|it)|ah|well|ok|okay|right|sorry|hang on|hold on|wait|no wait|hm+|phew|huh|whatever|dunno|great|perfect|thanks.*|thank you.*|cheers|good|too (?:many|much)|(?:no )?(?:not )?that(?:['’]s| is)? (?:not it|wrong|not right|the wrong one)|not that(?: one)?|the other(?: one)?|wrong one|my (?:mistake|bad)|i (?:got|had) (?:it|that) wrong|actually|please|sure|bye|fine|that['’]?s? (?:is )?(?:odd|fine|strange|good|great|ok|okay)|let us see|let['’]s see|to see .*|i (?:did not|didn['’]t) .*)$/iu,
    opening:
      /^(?:(?:oh|oops|ugh|ah|well|ok|okay|right|sorry|actually|hang on|hold on|wait)\s+|(?:no\s+)?(?:i meant|i said|i mean|i was thinking of|make (?:that|it)|rather|it was|it is|it['’]s|that was|that is|that['’]s|i wanted|i want|but|instead)\s+|no\s+(?=(?:not|sorry|wait|rather|make|i meant|i mean|the other)\s)|a\s+(?=\S+\s+(?:will do|is enough|is fine|would do)\b))/iu,
    instead: /\b(?:i meant|i said|i mean|i was thinking of|make (?:that|it)|rather)\s/iu,
    closing:
      /\s+(?:with(?:out)? (?:(?:a|an|one|the|two|double|no) )?\p{L}(?:['’]?s)?|will do|would do|is enough|is fine|suffices|instead|will be enough)$/iu,
    denied:
      /^(?:(?:but|please)\s+)?(?:do not|don['’]?t|not|never|no need to|there is no need to|you need not|i do not want to|rather than)\s+(.+)$/iu,
    deniedAfter: /^(.+?)\s+not$/iu,
  },
};

const tag = /^(?:no|s[ií]|verdad|cierto|eh|right|yes|is it|isn['’]?t it)$/iu;

/** Of what asks for nothing: it says that what was understood is not what was meant. */
const wrong: Record<Language, RegExp> = {
  es: /\b(no|perd[oó]na?|disculpa|equivoqu|equivoc|confund|error m|fallo m|otr[oa]|espera|digo)/iu,
  en: /\b(no|not|sorry|oops|mistake|my bad|wrong|other|wait|hang on|hold on|actually)\b/iu,
};

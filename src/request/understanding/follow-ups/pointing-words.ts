import type { Language } from "../../../shared/language.ts";
import type { SlotType } from "../../skills/skill.ts";
import type { SkillIndex } from "../templates/skill-index.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { kindOf, quoted } from "./nouns.ts";
import type { Pointing } from "./pointing-word.ts";
import { unsaidEn, unsaidEs } from "./unsaid-subject.ts";

/** The words of a request that point back: "reinícialo", "lo puedes parar", "sus logs", "ese servicio", "restart it", "there". */
export function pointingWords(tokens: readonly Token[], language: Language, index: SkillIndex): Pointing[] {
  return tokens.flatMap((token, at) => {
    if (token.quoted) return [];
    return language === "es" ? pointingEs(tokens, at, index) : [...unsaidEn(tokens, at), ...pointingEn(tokens, at)];
  });
}

function pointingEs(tokens: readonly Token[], at: number, index: SkillIndex): Pointing[] {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const found: Pointing[] = unsaidEs(tokens, at);
  const carried = /^(.{2,}?)((?:me|te|se|nos)?)(l[oae]s?)$/.exec(word);
  if (carried) {
    const [, stem = "", forMe = "", pronoun = ""] = carried;
    const verb = [stem, stem + forMe].find((one) => index.begins(one));
    if (verb !== undefined) found.push(afterVerb(tokens, at, at + 1, verb, pronoun));
  }
  if (/^l[oae]s?$/.test(word) && next !== "" && !/^(de|del|que|con|en|a)$/.test(next)) {
    // "Me lo reinicias": said to somebody, and an order.
    const verb = [next, next.replace(/s$/, "")].find((one) => index.begins(one) || isStated(one, index));
    const from = /^(me|te|se|nos)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
    if (verb !== undefined) found.push(afterVerb(tokens, from, at + 2, verb, word));
    else if (/^(puedes|puede|podes|podrias|quiero|quisiera|necesito|vas|hay|debes|tienes)$/.test(next)) {
      const rest = textOf(tokens, at + 1);
      found.push({ ...kindOfPronoun(word), frames: [{ before: join(textOf(tokens, 0, from), rest), after: "" }] });
    }
  }
  if (/^sus?$/.test(word) && next !== "") {
    const before = textOf(tokens, 0, at);
    const articles = word === "su" ? ["", "la"] : ["", "los"];
    const frames = articles.flatMap((article) => [
      { before: join(before, article, textOf(tokens, at + 1)), after: "" },
      { before: join(before, article, textOf(tokens, at + 1, at + 2)), after: textOf(tokens, at + 2) },
    ]);
    found.push({ as: "owner", many: false, kind: undefined, frames });
  }
  if (/^(ahi|alli|alla)$/.test(word)) {
    const to = wordAt(tokens, at + 1) === "mismo" ? at + 2 : at + 1;
    const from = /^(de|por|desde|en)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
    found.push({ as: "place", many: false, kind: undefined, frames: inPlaceOrAtEnd(tokens, from, to) });
  }
  const which = /^(?:el|la)$/.test(word) && nextIsLast(tokens, at + 1) ? ordinals.get(next) : undefined;
  if (which !== undefined)
    found.push({ as: "thing", many: false, kind: undefined, which, frames: [frame(tokens, at, tokens.length)] });
  const called = /^(?:el|la|al|del)$/.test(word) && kindOf(next, "es") === undefined ? calledEs(tokens, at) : undefined;
  if (called !== undefined) found.push(called);
  // "Eso que usamos la otra vez" is not what was just said.
  if (next === "que") return found;
  const named = /^(ese|esa|eso|este|esta|esto|aquel|aquella|dicho|dicha|mismo|misma|el|la|al|del)$/.test(word);
  const kind = named ? kindOf(next, "es") : undefined;
  const last = at + 2 >= tokens.length || !/^[\w./-]*[\d./_-]/.test(wordAt(tokens, at + 2));
  if (kind !== undefined && last) found.push(...prepositionApart(tokens, at, at + 2, word, kind));
  else if (/^(ese|esa|eso|este|esta|esto|aquel|aquella|mismo|misma|ella|esos|esas)$/.test(word)) {
    const from = /^(el|la|lo|del|al)$/.test(wordAt(tokens, at - 1)) && /^mism/.test(word) ? at - 1 : at;
    found.push({ as: "thing", many: /s$/.test(word), kind: undefined, frames: [frame(tokens, from, at + 1)] });
  } else if (tokens[at]?.text.toLowerCase() === "él") {
    found.push({ as: "thing", many: false, kind: "user", frames: [frame(tokens, at, at + 1)] });
  } else if (word === "el" && /^(de|a|con|para|por|en|sobre)$/.test(wordAt(tokens, at - 1)) && next === "") {
    found.push({ as: "thing", many: false, kind: undefined, frames: [frame(tokens, at, at + 1)] });
  }
  return found;
}

/** "El que se llama web", "la 203.0.113.7": a name whose sort of thing was said before. */
function calledEs(tokens: readonly Token[], at: number): Pointing | undefined {
  const link = /^(que se llama|llamad[oa]|de nombre|)(?= |$)/.exec(textOf(tokens, at + 1).toLowerCase())?.[1] ?? "";
  const to = at + 1 + (link === "" ? 0 : link.split(" ").length);
  if (to >= tokens.length) return undefined;
  const preposition = /^[ad]/.test(wordAt(tokens, at))
    ? wordAt(tokens, at).replace(/e?l$/, wordAt(tokens, at) === "del" ? "e" : "")
    : "";
  const before = join(textOf(tokens, 0, at), preposition);
  return { as: "noun", many: false, kind: undefined, frames: [{ before, after: textOf(tokens, to) }] };
}

/** "Al servicio" is "a" and what is pointed at. */
function prepositionApart(tokens: readonly Token[], at: number, to: number, word: string, kind: SlotType): Pointing[] {
  const preposition = word === "al" ? "a" : word === "del" ? "de" : "";
  const before = join(textOf(tokens, 0, at), preposition);
  return [{ as: "thing", many: false, kind, frames: [{ before, after: textOf(tokens, to) }] }];
}

/** The verb with what it is done to behind it, or at the end of the request. */
function afterVerb(tokens: readonly Token[], from: number, to: number, verb: string, pronoun: string): Pointing {
  const begun = join(textOf(tokens, 0, from), verb);
  // "Cancélalos todos" says no more than "cancélalos".
  const rest = textOf(tokens, pronoun.endsWith("s") && /^tod[oa]s$/.test(wordAt(tokens, to)) ? to + 1 : to);
  const frames = [{ before: begun, after: rest }, ...(rest === "" ? [] : [{ before: join(begun, rest), after: "" }])];
  // "Cámbiale el dueño a luis": of what is owned, before the new owner.
  for (const [at, { folded, quoted: isQuoted }] of tokens.entries()) {
    if (at <= to || isQuoted || !/^(a|al|por|para|en|con)$/.test(folded)) continue;
    frames.push({ before: join(begun, textOf(tokens, to, at)), after: textOf(tokens, at) });
  }
  return { ...kindOfPronoun(pronoun), frames };
}

function kindOfPronoun(pronoun: string): Pick<Pointing, "as" | "many" | "kind"> {
  return { as: pronoun.startsWith("le") ? "receiver" : "thing", many: pronoun.endsWith("s"), kind: undefined };
}

function pointingEn(tokens: readonly Token[], at: number): Pointing[] {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const before = textOf(tokens, 0, at);
  if (word === "there") {
    const from = /^(in|on|at|from|to|over)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
    return [{ as: "place", many: false, kind: undefined, frames: inPlaceOrAtEnd(tokens, from, at + 1) }];
  }
  if (/^(its|his|her|their)$/.test(word) && next !== "") {
    const kind = /^(his|her)$/.test(word) ? "user" : undefined;
    const owner: Pointing = {
      as: "owner",
      many: false,
      kind,
      frames: [
        { before: join(before, "the", textOf(tokens, at + 1)), after: "" },
        { before: join(before, textOf(tokens, at + 1)), after: "" },
        { before: join(before, "the", textOf(tokens, at + 1, at + 2)), after: textOf(tokens, at + 2) },
      ],
    };
    // "Nginx logs" says it too.
    const first: Pointing = { as: "thing", many: false, kind, frames: [frame(tokens, at, at + 1)] };
    return [owner, first];
  }
  const which =
    word === "the" && wordAt(tokens, at + 2) === "one" && nextIsLast(tokens, at + 2) ? ordinals.get(next) : undefined;
  if (which !== undefined)
    return [{ as: "thing", many: false, kind: undefined, which, frames: [frame(tokens, at, tokens.length)] }];
  if (word === "ones") return [{ as: "noun", many: true, kind: undefined, frames: [frame(tokens, at, at + 1)] }];
  if (word === "one" && wordAt(tokens, at - 1) === "the" && /^(called|named|with|for|on)$/.test(next)) {
    const to = /^(called|named)$/.test(next) ? at + 2 : at + 1;
    return [{ as: "noun", many: false, kind: undefined, frames: [frame(tokens, at, to)] }];
  }
  const kind = /^(that|this|the|same)$/.test(word) ? kindOf(next, "en") : undefined;
  if (kind !== undefined) {
    const from = word === "same" && wordAt(tokens, at - 1) === "the" ? at - 1 : at;
    return [{ as: "thing", many: false, kind, noun: next, frames: [frame(tokens, from, at + 2)] }];
  }
  if (!/^(it|them|him|her|that|this|those|these)$/.test(word)) return [];
  const to = /^(one|all|both)$/.test(next) ? at + 2 : at + 1;
  const many = /^(them|those|these)$/.test(word);
  const frames = [frame(tokens, at, to)];
  // "Most of it" is "most memory".
  if (wordAt(tokens, at - 1) === "of") frames.push(frame(tokens, at - 1, to));
  // "That which we used" is another.
  if (/^(which|that|we|i|from|with)$/.test(wordAt(tokens, to))) return [];
  return [{ as: "thing", many, kind: /^(him|her)$/.test(word) ? "user" : undefined, frames }];
}

/** "Qué ficheros de ahí son los más grandes" is "qué ficheros son los más grandes en /var" too. */
function inPlaceOrAtEnd(tokens: readonly Token[], from: number, to: number): { before: string; after: string }[] {
  const [around, rest] = [frame(tokens, from, to), textOf(tokens, to)];
  return rest === "" ? [around] : [around, { before: join(around.before, rest), after: "" }];
}

const ordinals: ReadonlyMap<string, "first" | "other"> = new Map([
  ["primero", "first"],
  ["primera", "first"],
  ["first", "first"],
  ["otro", "other"],
  ["otra", "other"],
  ["other", "other"],
]);

/** Nothing but "again" follows. */
function nextIsLast(tokens: readonly Token[], at: number): boolean {
  return /^(?:|again|otra vez|de nuevo|too|tambien|please|por favor)$/.test(foldedText(tokens.slice(at + 1)));
}

/** "¿Quiénes lo integran?": a verb that says what others do, and orders nothing. */
function isStated(verb: string, index: SkillIndex): boolean {
  return /[ae]n$/.test(verb) && index.wordsFrom(verb[0] ?? "").includes(verb);
}

function frame(tokens: readonly Token[], from: number, to: number): { before: string; after: string } {
  return { before: textOf(tokens, 0, from), after: textOf(tokens, to) };
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || token.quoted ? "" : token.folded;
}

function textOf(tokens: readonly Token[], from: number, to = tokens.length): string {
  return join(...tokens.slice(from, to).map((token) => (token.quoted ? `"${token.text}"` : quoted(token.text))));
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

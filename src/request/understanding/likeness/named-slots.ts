import type { Skill, SlotDeclaration, SlotType } from "../../skills/skill.ts";
import { type ReadingContext, slotContext } from "../reading.ts";
import { isWellKnownService } from "../slots/service.ts";
import { slotReader } from "../slots/slot-readers.ts";
import type { Token } from "../templates/tokens.ts";

/** Tokens [from, to) of a request. */
export type Span = { from: number; to: number };

/** A value that some words of a request give to a slot. */
export type Filled = { span: Span; slot: string; value: string; sure: number };

/** Stretches of words that are not known: names and figures, if anything. */
export function namesIn(tokens: readonly Token[], known: (token: Token) => boolean): Span[] {
  const spans: Span[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = spans.at(-1);
    if (known(token)) continue;
    if (last?.to === at) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  }
  return spans;
}

/** Every slot that each of the names can be the value of. */
export function fillSlots(
  skill: Skill,
  tokens: readonly Token[],
  names: readonly Span[],
  context: ReadingContext,
): Filled[] {
  return Object.entries(skill.slots).flatMap(([slot, declared]) =>
    names.flatMap((span) => {
      const read = readAround(span, names, declared, tokens, context);
      return read ? [{ span, slot, ...read }] : [];
    }),
  );
}

/** The value of a slot in a name and, where that alone is none, in the words around it too ("3 horas"). */
function readAround(
  span: Span,
  names: readonly Span[],
  declared: SlotDeclaration,
  tokens: readonly Token[],
  context: ReadingContext,
): { value: string; sure: number } | undefined {
  const said = tokens.slice(span.from, span.to);
  const noun = tokens[span.from - 1]?.folded ?? "";
  if (!said.every((token) => token.quoted || couldBe(declared.type, token, noun, context))) return undefined;
  const reader = slotReader(declared);
  const folded = tokens.map((token) => token.folded);
  const before = names.findLast(({ to }) => to <= span.from)?.to ?? 0;
  const after = names.find(({ from }) => from >= span.to)?.from ?? tokens.length;
  for (let more = 0; more <= mostAround; more++) {
    for (let left = 0; left <= more; left++) {
      const from = span.from - left;
      const to = span.to + more - left;
      if (from < before || to > after || to - from > reader.width) continue;
      const around = slotContext(context, folded.slice(0, from), folded.slice(to));
      const read = reader.read(tokens.slice(from, to), around);
      if (read.kind === "value") return { value: read.value, sure: read.sure };
    }
  }
  return undefined;
}

const mostAround = 3;

/**
 * Whether a word can be no other than a name of this kind: one of this machine's, one written as no word is, or one that
 * comes after what it names. Where any word would do, only what stands in quotation marks is one.
 */
export function couldBe(type: SlotType, { text, folded }: Token, noun: string, { machine }: ReadingContext): boolean {
  if (nouns[type]?.test(noun)) return true;
  switch (type) {
    case "user":
    case "group":
      return machine.users().includes(folded);
    case "service":
      return machine.units().includes(`${folded}.service`) || isWellKnownService(folded);
    case "package":
    case "program":
      return machine.packages().has(folded) || isWellKnownService(folded);
    case "printer":
      return machine.printers().some(({ name }) => name === text) || /\w[-_]\w|\d/.test(text);
    case "host":
    case "remote":
    case "container":
    case "interface":
    case "choice":
      return /[.\d@:-]/.test(text);
    case "text":
    case "secret":
    case "pattern":
      return false;
    default:
      return true;
  }
}

const nouns: Partial<Record<SlotType, RegExp>> = {
  user: /^(usuario|usuaria|cuenta|user|account)$/,
  group: /^(grupo|group)$/,
  service: /^(servicio|unidad|demonio|service|unit|daemon)$/,
  package: /^(paquete|programa|package|program)$/,
  program: /^(programa|proceso|program|process)$/,
  container: /^(contenedor|container)$/,
  printer: /^(impresora|printer)$/,
  host: /^(servidor|equipo|maquina|host|server|machine)$/,
};

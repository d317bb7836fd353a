import { foldedText, type Token } from "../templates/tokens.ts";
import type { Pointing } from "./pointing-word.ts";
import { textOf } from "./topics.ts";

/** "Que arranque solo", "que sea de marta", "y con permisos 750": of what was just talked about, which is not said at all. */
export function unsaidEs(tokens: readonly Token[], at: number): Pointing[] {
  const unsaid = (before: string, after: string): Pointing[] => [
    { as: "thing", many: false, kind: undefined, frames: [{ before, after }] },
  ];
  if (tokens.slice(0, at).some(({ folded }) => !/^(y|pero|ahora|tambien|pues)$/.test(folded))) return [];
  const said = foldedText(tokens.slice(at, at + 3));
  if (/^que (sea|pertenezca|pase) (de|a)$/.test(said))
    return unsaid("cambia el dueño de", `a ${textOf(tokens.slice(at + 3))}`);
  if (/^(pon|da)le \d{3,4}$/.test(said)) return unsaid("cambia los permisos de", `a ${textOf(tokens.slice(at + 1))}`);
  if (/^con (los )?permisos?( |$)/.test(said))
    return unsaid("cambia los permisos de", `a ${textOf(tokens.slice(at + (/^con los/.test(said) ? 3 : 2)))}`);
  // "Que solo vuelva a leer la configuración" is "vuelva a leer la configuración de nginx".
  const reads = /^que (solo )?(?=(vuelva|relea|recargue)( |$))/.exec(said)?.[0].trim().split(" ").length;
  if (reads !== undefined) {
    const frames = [{ before: textOf(tokens.slice(at + reads)), after: "" }];
    return [{ as: "owner", many: false, kind: undefined, frames }];
  }
  if (/^que (deje de (funcionar|correr|andar)|pare|se (pare|detenga|apague))$/.test(foldedText(tokens.slice(at))))
    return unsaid("para", "");
  return /^que (solo |no )?(se )?(arranque|inicie|levante|active|prenda|encienda|escuche|este)( |$)/.test(said)
    ? unsaid("que", textOf(tokens.slice(at + 1)))
    : [];
}

export function unsaidEn(tokens: readonly Token[], at: number): Pointing[] {
  if (tokens.slice(0, at).some(({ folded }) => !/^(and|but|now|also)$/.test(folded))) return [];
  const words = foldedText(tokens.slice(at));
  const owner = /^(?:it should belong to|it belongs to|owned by|it should be owned by|make it belong to) (\S+)$/.exec(
    words,
  )?.[1];
  const mode = /^(?:with|it should have) (?:the )?(?:permissions|permission|mode) (\S+)$/.exec(words)?.[1];
  const frames = [
    ...(owner === undefined ? [] : [{ before: "change the owner of", after: `to ${owner}` }]),
    ...(mode === undefined ? [] : [{ before: "change the permissions of", after: `to ${mode}` }]),
  ];
  return frames.length === 0 ? [] : [{ as: "thing", many: false, kind: "path", frames }];
}

import { isIP } from "node:net";
import type { ReadingContext } from "../reading.ts";
import type { Token } from "../templates/tokens.ts";
import type { KnownNames } from "./slot-read.ts";

/** Names that a sentence mentions without asking anything of them, by their form or by the word beside them. */
export function mentionedNames(tokens: readonly Token[], { machine }: ReadingContext): KnownNames {
  const names: Record<string, string> = {};
  for (const [at, { text, folded }] of tokens.entries()) {
    const before = tokens[at - 1]?.folded ?? "";
    const after = tokens[at + 1]?.folded ?? "";
    if (/^[/~]./.test(text)) names.path = text;
    else if (isIP(text) !== 0) Object.assign(names, { host: text, address: text });
    else if (machine.units().includes(`${folded}.service`) || /^(servicio|service)$/.test(before)) names.service = text;
    else if (machine.users().includes(text)) names.user = text;
    for (const [kind, nouns] of beside) if (nouns.test(before) && isName(text)) names[kind] = text;
    if (/^container$/.test(after) && isName(text)) names.container = text;
    if (/^printer$/.test(after) && isName(text)) names.printer = text;
    if (/^service$/.test(after) && isName(text)) names.service = text;
    if (/^account$/.test(after) && isName(text)) names.user = text;
  }
  return names;
}

function isName(text: string): boolean {
  return (
    /^[A-Za-z0-9][\w.-]*$/.test(text) &&
    !/^(the|a|an|my|our|el|la|los|un|una|mi|de|del|is|keeps|went|has|is)$/i.test(text)
  );
}

const beside: readonly [string, RegExp][] = [
  ["container", /^(contenedor|container)$/],
  ["printer", /^(impresora|printer)$/],
  ["user", /^(usuario|usuaria|user|cuenta|account)$/],
  ["package", /^(paquete|package)$/],
];

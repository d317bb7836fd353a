import { isIP } from "node:net";
import type { ReadingContext } from "../reading.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isWellKnownService } from "./service.ts";
import type { KnownNames } from "./slot-read.ts";

/** Names that a sentence mentions without asking anything of them, by their form or by the word beside them. */
export function mentionedNames(tokens: readonly Token[], context: ReadingContext): KnownNames {
  const { machine } = context;
  const names: Record<string, string> = {};
  for (const [at, { text, folded }] of tokens.entries()) {
    const before = tokens[at - 1]?.folded ?? "";
    const after = tokens[at + 1]?.folded ?? "";
    if (/^\/dev\/./.test(text)) Object.assign(names, { path: text, device: text });
    else if (/^[/~]./.test(text)) names.path = text;
    else if (isIP(text) !== 0) Object.assign(names, { host: text, address: text });
    else if (isService(folded, context) || /^(servicio|service)$/.test(before)) names.service = text;
    else if (machine.users().includes(text)) names.user = text;
    // A name at the beginning of a sentence is written "Ana".
    else if (at === 0 && machine.users().includes(text.toLowerCase())) names.user = text.toLowerCase();
    else if (at === 0 && isOfPeople(tokens) && isName(text)) names.user = text.toLowerCase();
    for (const [kind, nouns] of beside) if (nouns.test(before) && isName(text)) names[kind] = text;
    if (/^container$/.test(after) && isName(text)) names.container = text;
    if (/^printer$/.test(after) && isName(text)) names.printer = text;
    if (/^service$/.test(after) && isName(text)) names.service = text;
    if (isMissing(tokens, at) && isName(text) && !isOrdinaryWord(folded) && !/^(ganas|idea|permisos?)$/.test(folded))
      names.package = text;
    if (/^account$/.test(after) && isName(text)) names.user = text;
  }
  return names;
}

/** One of this machine's, or where there is nothing to look it up in, one that administrators know. */
function isService(name: string, { machine, assumeInstalled }: ReadingContext): boolean {
  const units = machine.units();
  return units.includes(`${name}.service`) || ((assumeInstalled || units.length === 0) && isWellKnownService(name));
}

/** "Pedro renunció", "marta ya no trabaja aquí": what is said of people only. */
function isOfPeople(tokens: readonly Token[]): boolean {
  return /^(ya )?(renuncio|se (fue|ha ido|va|queda|jubilo|marcha|marcho)|(ha )?dejado? la empresa|sigue|entra|viene|vuelve|ya no (trabaja|esta con)|no trabaja|esta de (baja|vacaciones|permiso)|(has )?(left|quit|resigned|retired)|no longer works)( |$)/.test(
    foldedText(tokens.slice(1, 6)),
  );
}

/** "Me falta git", "no tengo git", "htop no está instalado", "tree is missing". */
function isMissing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? "";
  const after = foldedText(tokens.slice(at + 1, at + 4));
  const notHad = before === "tengo" && tokens[at - 2]?.folded === "no";
  return (
    notHad ||
    /^(falta|faltaba)$/.test(before) ||
    /^(no (esta|viene) instalad[oa]|is (not installed|missing)\b)/.test(after)
  );
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
  // The one number that "it" may stand for.
  ["number", /^(pid)$/],
];

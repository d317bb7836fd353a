import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder, withoutLead } from "../../../around-the-sentence/order-verbs.ts";
import { fold } from "../../../text/fold.ts";
import { file, nothing, type Trace } from "../thing.ts";
import { machineAfter } from "../traces/machine-after.ts";
import { type FoundOne, foundOneIn } from "./found-one.ts";

/** Whether a request does something with the one file that it tells by being the biggest or the newest. */
export function actsOnFound(text: string, language: Language): boolean {
  const one = foundOneIn(text, language);
  return one !== undefined && isActedOn(text, one, language);
}

/** More than showing which one it is; what destroys is for who reads orders to destroy. */
export function isActedOn(text: string, { from, to }: FoundOne, language: Language): boolean {
  const rest = `${text.slice(0, from)} ${text.slice(to)}`;
  const [verb = ""] = withoutLead(rest, language);
  if (destroys.test(verb)) return false;
  if (parts[language].test(fold(rest))) return true;
  return beginsWithOrder(text, language) && !finds[language].test(verb);
}

/** The text with a name in place of how the file is told. */
export function withName(text: string, one: FoundOne, language: Language): string {
  const said = text.slice(one.from, one.to);
  const tie = language === "es" ? (/^del\s/iu.test(said) ? "de " : /^al\s/iu.test(said) ? "a " : "") : "";
  return `${text.slice(0, one.from)}${tie}${nameOf(one)}${text.slice(one.to)}`;
}

/** What the next part may call "it" where this is only found. */
export function traceOfFound(one: FoundOne): Trace {
  const found = file(nameOf(one));
  return { ...nothing, object: found, result: found, folder: one.folder };
}

/** The machine on which the file is there by its name. */
export function machineWith(one: FoundOne, machine: MachineSnapshot): MachineSnapshot {
  return machineAfter(machine, traceOfFound(one));
}

/** A script with what finds the file as the argument in place of its name; undefined where it does not take it as a word. */
export function withFound(script: string, one: FoundOne): string | undefined {
  const name = nameOf(one).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const asWord = new RegExp(`(?<=^|\\s)${name}(?=$|\\s|;|\\))`, "g");
  const all = [...script.matchAll(new RegExp(name, "g"))].length;
  const words = [...script.matchAll(asWord)].length;
  if (all === 0) return undefined;
  if (all === 1 && words === 1) return script.replace(asWord, () => `"$(${one.script})"`);
  const whole = new RegExp(`(?<=^|\\s)${name}([\\w.]*)(?=$|\\s|;|\\))`, "g");
  if ([...script.matchAll(whole)].length !== all) return undefined;
  return `f="$(${one.script})" && ${script.replace(whole, (_, more: string) => `"$f${more}"`)}`;
}

function nameOf({ folder, ending }: FoundOne): string {
  return `${folder}/found-one${ending === "" ? "" : `.${ending}`}`;
}

const destroys = /^(?:borr|elimin|quit|suprim|delet|remov|eras|drop|tir|purg|limpi|clean|wip)/;

/** What is looked at of a file, other than which it is. */
const parts: Record<Language, RegExp> = {
  es: /\b(?:contenido|lineas?|cabecera|final|principio|permisos|duen[oa]|propietario|suma|hash|md5|sha256|tipo|palabras)\b/,
  en: /\b(?:contents?|lines?|header|end|beginning|permissions|owner|checksum|hash|md5|sha256|type|words)\b/,
};

/** What only tells which one it is. */
const finds: Record<Language, RegExp> = {
  es: /^(?:busca|buscar|busque|busc|encuentra|encontrar|localiza|ubica|dime|di|decime|muestra|muestrame|mostrar|mostrame|ensena|ensename|lista|listar|listame|saca|da|dame|ver|saber|quiero|imprime|averigua|pon|indica)\w*$/,
  en: /^(?:find|locate|show|list|print|display|tell|give|get|see|identify|report|output|look|search|say|know)$/,
};

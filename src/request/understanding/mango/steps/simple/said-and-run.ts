import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Language } from "../../../../../shared/language.ts";
import { place } from "../../phrases/written.ts";

/** 'Di "iguales"', 'log "backup failed" to syslog', "run /usr/local/bin/a.sh": what a step says or runs in so many words. */
export function saidOrRun(part: string, machine: MachineSnapshot, language: Language): string | undefined {
  const said = says[language].exec(part)?.groups?.text;
  // Who prints "a.pdf" wants it on paper.
  if (said !== undefined) return machine.pathKind(said) === undefined ? `echo ${quoteArgument(said)}` : undefined;
  const { text: told, other: logged = told } = logs[language].exec(part)?.groups ?? {};
  if (logged !== undefined) return `logger ${quoteArgument(logged)}`;
  const script = runs[language].exec(part)?.groups?.path;
  return script === undefined ? undefined : place(script);
}

const text = `["'«“](?<text>[^"'»”]+)["'»”]`;
const says: Record<Language, RegExp> = {
  es: new RegExp(
    `^(?:y )?(?:di|dime|diga|que diga|dec[ií]|decime|escribe|escrib[ií]|imprime|imprim[ií]|muestra|mostr[aá]|pon|saca)(?: (?:por pantalla|en pantalla))?(?: (?:s[oó]lo|nada m[aá]s))?(?: (?:el texto|la palabra|el mensaje))? ${text}$`,
    "iu",
  ),
  en: new RegExp(
    `^(?:and )?(?:print|say|show|write|echo|output|display|tell me)(?: (?:only|just))?(?: the (?:word|text|message))? ${text}(?: on (?:the )?screen)?$`,
    "iu",
  ),
};
const logs: Record<Language, RegExp> = {
  es: new RegExp(
    `^(?:y )?(?:(?:ap[uú]nta|an[oó]ta|reg[ií]stra|escribe)(?:lo)? con logger ${text}|(?:apunta|anota|registra|escribe|deja|manda) ${text.replace("<text>", "<other>")} (?:en|a) (?:el |al )?(?:syslog|registro del sistema|journal))$`,
    "iu",
  ),
  en: new RegExp(
    `^(?:and )?(?:(?:log|note|record)(?: it| that)? with logger ${text}|(?:log|write|send|record) ${text.replace("<text>", "<other>")} (?:to|in) (?:the )?(?:syslog|system log|journal))$`,
    "iu",
  ),
};
const runs: Record<Language, RegExp> = {
  es: /^(?:y )?(?:ejecuta|ejecut[aá]|lanza|lanz[aá]|corre|arranca|pon en marcha) (?:el script )?(?<path>\/[\w./-]+)$/iu,
  en: /^(?:and )?(?:run|execute|start|launch) (?:the script )?(?<path>\/[\w./-]+)$/iu,
};

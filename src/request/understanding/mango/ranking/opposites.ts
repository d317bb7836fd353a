import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { fold } from "../../text/fold.ts";

/**
 * Whether a recipe does the contrary of what is asked for: the request has a verb, and the ways to say the recipe have only
 * the one that undoes it. Sentences that differ in nothing else ("open port 443", "close port 443") are as like each other as
 * two sentences can be.
 */
export function isOpposite(recipe: Recipe, asked: string, language: Language): boolean {
  if (againstCommand.some(({ does, said }) => said[language].test(fold(asked)) && does.test(recipe.template)))
    return true;
  const said = sidesIn(asked, language);
  if (said.every((side) => side === "neither")) return false;
  const own = sidesOf(recipe, language);
  return said.some((side, at) => (side === "one" && own[at] === "other") || (side === "other" && own[at] === "one"));
}

/** Of each pair of verbs, and of what is wished, which a text has. */
type Side = "one" | "other" | "both" | "neither";

/** By the verb that comes first: "close the port that was open" closes. */
function sidesIn(text: string, language: Language): Side[] {
  const words = fold(text).split(/[^a-z]+/);
  const verbs = pairs[language].map(([one, other]): Side => {
    const first = words.find((word) => one.test(word) || other.test(word));
    return first === undefined ? "neither" : one.test(first) ? "one" : "other";
  });
  return [...verbs, wishIn(text, language)];
}

/**
 * "Que ana pueda usar sudo", "que ana ya no pueda usar sudo": to be able or not. Only where it is wished: who complains that
 * he cannot wants to be able. What is said of all but one is left alone, since it can be turned around.
 */
function wishIn(text: string, language: Language): Side {
  const plain = fold(text);
  const { able, unable, butOne } = wishes[language];
  if (butOne.test(plain)) return "neither";
  const rest = plain.replace(unable, " ");
  if (rest !== plain) return able.test(rest) ? "neither" : "other";
  return able.test(plain) ? "one" : "neither";
}

const wishes: Record<Language, { able: RegExp; unable: RegExp; butOne: RegExp }> = {
  es: {
    able: /\bpuedan?\b/,
    unable: /\bno (?:(?:se|le|les|lo|la|los|las|me|nos) )?puedan?\b/,
    butOne: /\b(?:salvo|excepto|menos|solo|solamente|unicamente|nadie|ni|nada mas|aparte)\b/,
  },
  en: {
    able: /\bbe able\b/,
    unable: /(?:\bnot|n't|\bno longer|\bnever) (?:any longer )?be able\b/,
    butOne: /\b(?:except|but|only|just|nobody|no one|none|other than)\b/,
  },
};

/** Of a recipe whose sentences say one and the other, both. */
function sidesOf(recipe: Recipe, language: Language): Side[] {
  const known = made[language].get(recipe);
  if (known) return known;
  const said = recipe[language].map((sentence) => sidesIn(sentence, language));
  const sides = sidesIn("", language).map((_, at): Side => {
    const all = new Set(said.map((one) => one[at]).filter((side) => side !== "neither"));
    return all.size === 2 ? "both" : ([...all][0] ?? "neither");
  });
  made[language].set(recipe, sides);
  return sides;
}

const made: Record<Language, WeakMap<Recipe, Side[]>> = { es: new WeakMap(), en: new WeakMap() };

const pair = (one: string, other: string): readonly [RegExp, RegExp] => [
  new RegExp(`^(?:${one})$`),
  new RegExp(`^(?:${other})$`),
];

/** Orders alone: "puertos abiertos" and "open files" ask for nothing to be opened. */
const me = "(?:me|lo|la|los|las|le|les)?";
const pairs: Record<Language, readonly (readonly [RegExp, RegExp])[]> = {
  es: [
    pair(`abr(?:e|i|a|ir)${me}`, `ci?err(?:a|e|ar)${me}`),
    pair(
      `(?:(?:re)?activ|habilit)(?:a|ar)${me}|(?:active|habilite)|(?:enciend|encend|prend)(?:e|a|er|i)${me}`,
      `(?:desactiv|deshabilit|inhabilit)(?:a|e|ar)${me}|apag(?:a|ue|ar)${me}`,
    ),
    pair(`instal(?:a|e|ar)${me}`, `desinstal(?:a|e|ar)${me}`),
    pair(`mont(?:a|e|ar)${me}`, `desmont(?:a|e|ar)${me}`),
    pair(`bloque(?:a|e|ar)${me}`, `desbloque(?:a|e|ar)${me}`),
    pair(`comprim(?:e|a|i|ir)${me}`, `descomprim(?:e|a|i|ir)${me}`),
    pair(`cifr(?:a|e|ar)${me}`, `descifr(?:a|e|ar)${me}`),
    pair(`conect(?:a|e|ar)${me}`, `desconect(?:a|e|ar)${me}`),
  ],
  en: [
    pair("open", "close|shut"),
    pair("enable", "disable"),
    pair("install", "uninstall"),
    pair("mount", "unmount|umount"),
    pair("lock", "unlock"),
    pair("compress", "decompress|uncompress"),
    pair("encrypt", "decrypt"),
    pair("connect", "disconnect"),
    pair("allow", "deny|forbid"),
  ],
};

/** What small words turn round: once for what is to be repeated, and with it what is to be without. */
const againstCommand: readonly { does: RegExp; said: Record<Language, RegExp> }[] = [
  // From one to the other is more than these two.
  {
    does: /\{number:1\}p;\{number:2\}p/,
    said: {
      es: /\d+ ?(?:a|al|hasta|-) ?(?:la |el )?\d+|\bentre\b/,
      en: /\d+ ?(?:to|through|until|till|-) ?\d+|\bbetween\b/,
    },
  },
  {
    does: /\bat now \+|--on-active=/,
    said: {
      es: /\bcada (?:\d|un[oa]? |dos |tres |cuatro |cinco |seis |diez |doce |quince |veinte |treinta |media |cuarto |hora|minuto|dia|\{)/,
      en: /\bevery (?:\d|one |two |three |four |five |six |ten |twelve |fifteen |twenty |thirty |half |quarter |hour|minute|day|other|\{)/,
    },
  },
  {
    does: /^(?!.*--since).*--until \{date\}/,
    said: {
      es: /\b(?:desde|a partir|de hoy|(?:ultim|pasad)[oa]s?(?: \w+)? (?:hora|dia|semana|minuto|mes)|(?:hora|dia|semana|minuto|mes)(?:e?s)? pasad)/,
      en: /\b(?:since|today|(?:past|last)(?: \w+)? (?:hour|day|week|minute|month)|(?:past|last) few)/,
    },
  },
  {
    does: /sudo crontab (?:-u root )?-$/,
    said: {
      es: /^(?!.*\b(?:root|sudo|superusuario|administrador)\b)/,
      en: /^(?!.*\b(?:root|sudo|superuser|administrator)\b)/,
    },
  },
  {
    does: /^sudo sysctl -w /,
    said: {
      es: /\b(?:para siempre|permanente\w*|persist\w+|(?:tras|despues de|aguante\w*|sobreviv\w+)(?: \w+)? reini\w+)/,
      en: /\b(?:for good|permanent\w*|persist\w*|forever|(?:after|across|survive\w*)(?: \w+)? (?:re(?:boot|start)s?))/,
    },
  },
  {
    does: /sysctl\.(?:d|conf)\b/,
    said: {
      es: /\b(?:sin (?:reiniciar|guardar\w*)|hasta (?:el )?(?:proximo |que )?reini\w+|temporal\w*|de momento|por ahora|en caliente)/,
      en: /\b(?:without (?:a )?re(?:boot|start)\w*|until (?:the )?(?:next )?re(?:boot|start)|temporar\w+|for now|not saved)/,
    },
  },
  {
    does: /graphical\.target/,
    said: {
      es: /\b(?:sin|ningun) (?:el |un |nada de )?(?:escritorio|entorno|interfaz|ventanas|graficos?|modo grafico|x)\b|\bno (?:quiero|necesito|haga falta|arranque|inicie)(?: \w+){0,3} (?:escritorio|grafic[oa]|ventanas)\b/,
      en: /\b(?:no|without)(?: an?| the| any)? (?:graphical |desktop|gui\b|windows|x\b)/,
    },
  },
  {
    does: /modules-load\.d|modprobe (?!-r|-n)/,
    said: {
      es: /\b(?:no|nada|nadie|ni|nunca|jamas)(?: \w+){0,3} (?:se )?(?:carg(?:ue|ues|uen|a|ar)|entr[ea])\b/,
      en: /\b(?:not|never|nothing|nobody|stop|prevent|keep)\b.*\b(?:load|loads|loading)\b|\bwithout loading\b/,
    },
  },
];

import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { isOrdinaryWord } from "../../slots/ordinary-words.ts";
import { isWellKnownService, usualUnit } from "../../slots/service.ts";
import type { Query } from "../candidates.ts";
import { type Term, termsOf } from "../phrases/term.ts";
import { words } from "../phrases/words.ts";
import { spoken } from "./spoken-words.ts";

/**
 * The words of a request, units of systemd among them marked as such (`{a:unit}`): what ends as one, what everybody knows or
 * is here, and what stands where only a name can.
 */
export function termsWithUnits(query: Query, machine: MachineSnapshot): Term[] {
  const terms = termsOf({ ...query, machine }).map(plainLog);
  const units: boolean[] = [];
  for (const at of terms.keys()) units[at] = isUnit(terms, at, units, query, machine);
  return terms.map((term, at) => (units[at] ? unitTerm(term, machine) : term));
}

/** The words that are no values: who understood all of them need not say them again. */
export function plainWords(terms: readonly Term[]): string[] {
  return terms.flatMap(({ text, kinds, quoted }) => (kinds === "" && !quoted ? [text] : []));
}

/** "Los logs": what a service writes, and no kind of files. */
function plainLog(term: Term): Term {
  return /^(?:logs?|services?|timers?|sockets?|targets?|mounts?|journals?)$/.test(term.folded) && !term.quoted
    ? { ...term, kinds: "", values: {} }
    : term;
}

function unitTerm(term: Term, machine: MachineSnapshot): Term {
  const usual = term.quoted ? undefined : usualUnit(term.folded, machine.units());
  const text = usual ?? (isWellKnownService(term.folded) && !term.quoted ? ownCase(term.folded) : term.text);
  return { ...term, text, kinds: "w", values: {} };
}

/** The few whose names have capitals. */
function ownCase(name: string): string {
  return name === "networkmanager" ? "NetworkManager" : name;
}

function isUnit(
  terms: readonly Term[],
  at: number,
  before: readonly boolean[],
  query: Query,
  machine: MachineSnapshot,
): boolean {
  const term = terms[at];
  if (term === undefined || !isNameLike(term)) return false;
  const { folded, text, quoted } = term;
  const word = (nth: number) => terms[at + nth]?.folded ?? "";
  if (isEnding.test(text)) return true;
  // What it is done with.
  if (/^(?:con|with|using|usando|via|mediante)$/.test(word(-1))) return false;
  if (term.kinds !== "" && term.kinds !== "u") return quoted && unitNoun.test(word(-1));
  if (
    /^(?:ssh|sshd)$/.test(folded) &&
    (/^(?:por|via|over|through|by)$/.test(word(-1)) ||
      ofLogins.test(word(1)) ||
      ofLogins.test(word(-1)) ||
      ofLogins.test(word(-2)))
  )
    return false;
  // "Las tareas de cron", "via cron": what does it, and no service of which something is asked.
  if (
    folded === "cron" &&
    (/^(?:via|con|with|using|usando|por|my|mi|un|una|a)$/.test(word(-1)) ||
      /^(?:jobs?|tasks?|entr(?:y|ies)|lines?)$/.test(word(1)) ||
      /^(?:tareas?|entradas?|lineas?|trabajos?)$/.test(word(-2)))
  )
    return false;
  const isKnown =
    isWellKnownService(folded) ||
    machine.units().includes(`${folded}.service`) ||
    (usualUnit(folded, machine.units()) !== undefined && (!isVague.test(folded) || unitNoun.test(word(-1))));
  if (isKnown)
    return !/^(?:networking|cron)$/.test(folded) || unitNoun.test(word(-1)) || !/^(?:la|the)$/.test(word(-1));
  if (/^[a-z][\w-]*@[\w.:-]+$/i.test(text) && !/\.[a-z]{2,}$/i.test(text)) return true;
  if (isSaidOtherwise(folded) || unitNoun.test(folded)) return false;
  const isStrange = !isOrdinaryWord(folded) && !query.isUsualWord(folded);
  const isShaped = /[a-z]/i.test(text) && /[\d_-]/.test(text);
  const last = /^(?:el|la|los|las|the|al|del|de|of|for|from|a)$/;
  let lead = at - 1;
  while (lead >= 0 && last.test(terms[lead]?.folded ?? "")) lead -= 1;
  const leading = terms[lead]?.folded ?? "";
  const isBeside = unitNoun.test(leading) && (lead === at - 1 || /^(?:de|del|of|for|called)$/.test(word(-1)));
  if (isBeside && (isStrange || isShaped)) return true;
  if (isBeside && lead === at - 1 && /^(?:timer|temporizador)$/.test(leading)) return !isOrdinaryWord(folded);
  // "I edited /etc/systemd/system/api.service, … restart api".
  if (query.text.includes(`/${text}.service`)) return true;
  // "Reinicia el servicio tienda": whatever else the word may mean.
  if (
    isBeside &&
    /^(?:servicio|unidad|demonio|service|unit)$/.test(leading) &&
    terms.slice(Math.max(0, lead - 2), lead).some((term) => orders.test(term.folded))
  )
    return !isOrdinaryWord(folded);
  // "Mi servicio de usuario syncthing".
  if (/^(?:usuario|user)$/.test(word(-1)) && unitNoun.test(word(-3))) return !isOrdinaryWord(folded);
  if (/^(?:llamad[oa]|called|named)$/.test(leading) && unitNoun.test(terms[lead - 1]?.folded ?? "")) return true;
  if (/^(?:service|unit|daemon|timer)$/.test(word(1)) && (isStrange || isShaped)) return true;
  const isOf = lead < at - 1 && /^(?:de|del|of|for|from|by)$/.test(terms[at - 1]?.folded ?? word(-2));
  if (isOf && logNoun.test(leading)) return isStrange || isShaped;
  if (/^(?:logs?|journal)$/.test(word(1)) && (isStrange || isShaped)) return true;
  if (orders.test(leading)) return isStrange || isShaped;
  const ofTimers = terms.slice(0, at).some((one) => /^(?:timers?|temporizador(?:es)?)$/.test(one.folded));
  let joint = at - 1;
  while (/^(?:el|la|los|las|the|al|a)$/.test(terms[joint]?.folded ?? "")) joint -= 1;
  return (
    /^(?:y|e|and|o|or|ni)$/.test(terms[joint]?.folded ?? "") &&
    before[joint - 1] === true &&
    (isStrange || isShaped || (ofTimers && !isOrdinaryWord(folded)))
  );
}

function isNameLike({ text, folded, kinds }: Term): boolean {
  return /^[A-Za-z][\w@.:\\-]*$/.test(text) && folded.length > 1 && !/[nyst]/.test(kinds);
}

/** What a service does, and which one that is, nobody can know. */
const isVague = /^(?:database|dns|impresion|printing|cortafuegos|firewall)$/;

const isEnding = /^[\w@.:\\-]+\.(?:service|timer|socket|target|mount|automount|path|slice|scope|swap)$/;

const unitNoun = /^(?:servicios?|services?|unidad|unidades|units?|demonios?|daemons?|timers?|temporizador|sockets?)$/;
const logNoun =
  /^(?:logs?|registros?|journal|diario|bitacora|mensajes|messages|entries|entradas|errores|errors|avisos|warnings|lineas|lines)$/;
/** "Los accesos por ssh", "ssh logins": of who came in by it. */
const ofLogins =
  /^(?:logins?|accesos|intentos|conexiones|connections?|attempts|sesiones|sessions?|keys?|claves?|tunel|tunnel)$/;

const said = new RegExp(`^(?:${words.filler}|${words.small}|${Object.values(spoken).join("|")})$`);
const orders = new RegExp(
  `^(?:${spoken.start}|${spoken.stop}|${spoken.restart}|${spoken.reload}|${spoken.enable}|${spoken.disable}|${spoken.mask}|${spoken.unmask}|${spoken.status})$`,
);

/** What says something else in these requests: a word of theirs, a form of a verb, how an output is called. */
function isSaidOtherwise(folded: string): boolean {
  return (
    said.test(folded) ||
    isOutput.test(folded) ||
    /^.{2,}[ai]d[oa]s$/.test(folded) ||
    /^(?:.{3,}(?:ando|iendo|arlo|erlo|irlo|arla|ing|mente|ly))$/.test(folded)
  );
}

const isOutput =
  /^(?:short\S*|json\S*|verbose|export|cat|no-pager|real-time|top-\d+|set-default|daemon-reload|re-?\w*start|text-mode|multi-user|human-readable|up-to-date|read-only|try-restart|reset-failed|list-\w+|is-\w+|systemd-analyze|critical-chain|get-default|auto-?start|non-\w+|start-?up|re-read|re-enable|auto-restart|uid|pid)$/;

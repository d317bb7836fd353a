import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Query } from "../candidates.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { plainWords, termsWithUnits } from "../services/named-units.ts";
import type { Entries, JournalWish } from "./journal-wish.ts";
import { readManner } from "./read-manner.ts";
import { readTexts } from "./read-texts.ts";
import { readTimes } from "./read-times.ts";
import { readUpkeep } from "./read-upkeep.ts";
import { readBoot, readPriority, readWhose } from "./read-whose.ts";

/** Reads a request about the journal; undefined where it is about something else. */
export function readJournalWish(query: Query, machine: MachineSnapshot): JournalWish | undefined {
  const terms = termsWithUnits(query, machine);
  if (!isReadable(terms) || isOfOthers.test(query.normalised.toLowerCase())) return undefined;
  const upkeep = new Sentence(terms);
  const kept = readUpkeep(upkeep);
  if (kept !== undefined) {
    upkeep.take(`${journal}|{filler}`);
    return upkeep.left().length === 0 ? { ...kept, strange: 0, said: 3, named: plainWords(terms) } : undefined;
  }
  const sentence = new Sentence(terms);
  const isNamed = sentence.has(journal);
  const isSaid = isNamed || sentence.has(`${writing}|${happened}`);
  const isOfLevel = sentence.has("nivel|level|prioridad|priority|severity|severidad");
  const manner = readManner(sentence);
  const boot = readBoot(sentence);
  const times = readTimes(sentence);
  if (times === undefined) return undefined;
  const texts = readTexts(sentence);
  const priority = readPriority(sentence);
  const whose = readWhose(sentence);
  if (manner === undefined || whose === undefined) return undefined;
  const isWhose =
    whose.units.length + whose.identifiers.length + whose.matches.length > 0 || whose.kernel || whose.ofUser;
  const isOfSystem = boot !== undefined || sentence.has(wholeSystem);
  const isOfSudo = whose.identifiers.includes("sudo") && (times.since !== undefined || boot !== undefined);
  if (!isSaid && priority === undefined && !isOfSudo) return undefined;
  if (!isNamed && !isWhose && !isOfSystem && !isOfLevel) return undefined;
  sentence.take(`${journal}|${happened}|${writing}|${wholeSystem}`);
  sentence.take(`{filler}|${asking}`);
  if (sentence.left().length > 0) return undefined;
  const entries: Entries = { do: "entries", whose, ...times, ...texts, ...manner };
  if (boot !== undefined) entries.boot = boot;
  if (priority !== undefined) entries.priority = priority;
  const said =
    (isNamed ? 1 : 0) +
    (isWhose ? 1 : 0) +
    [boot, priority, times.since, times.until, manner.lines, manner.output].filter((one) => one !== undefined).length +
    texts.texts.length +
    texts.without.length +
    manner.flags.length +
    [manner.follow, manner.reverse, manner.count, manner.into].filter((one) => one !== undefined && one !== false)
      .length;
  return said < 2 ? undefined : { ...entries, strange: 0, said, named: plainWords(terms) };
}

/** What has logs of its own. */
const isOfOthers =
  /\b(?:contenedor(?:es)?|containers?|docker logs|docker compose|compose|kubectl|pods?|kubernetes|k8s|git|commits?|dmesg|podman logs|repo(?:sitorio)?|bucket|logrotate|mysqlbinlog|binlog|slow log|access[ ._]log|error[ ._]log|syslog|auth\.log|\/var\/log\S*)\b/;

export const journal =
  "(?:journal|diario|bitacora) (?:de|del|of|from) (?:systemd|systemctl|{~}(?:sistema|system|maquina|machine|equipo|servidor|server))|(?:systemd|system) (?:journals?|logs?)|(?:registros?|logs?) (?:de|del) (?:systemd|journald?|journalctl|{~}diario)|journalctl|journald?|journals|diarios?|bitacora|systemd";

const writing =
  "logs?|registros?|mensajes?|mensajito|messages?|entradas?|entries|entry|eventos?|events?|lineas?|renglones|renglon|lines?|records?|output|salida|trazas?|trace|apuntes?|errores|errors?|log entries|historial|history";

/** "Qué ha dicho", "what did it log", "lo que escupe". */
const happened =
  "(?:(?:que|lo que|lo ultimo que|the last things?(?: that)?|what|todo lo que|everything|cuanto|anything|algo|cosas que) )?{~}(?:(?:ha|han|haya|has|have|had|did|does|do|va|van|fue|estuvo|ha estado|esta|been|·+|service|unit|daemon) )*{~}(?:registr(?:o|ad[oa]s?|a|ando|aron)|escri(?:bio|to|be|bieron|biendo|tas?|tos)|dijo|dicho|dice|dicen|dej(?:o|ado|aron)(?: escrit[oa]s?| dicho)?|escup(?:e|io|ido|iendo)|suelt(?:a|o|e)|solt(?:o|ado|ando)|cuent(?:a|e)|cont(?:o|ado)|apunt(?:o|ado|a)|anot(?:o|ado|a)|loguea(?:do|ndo)?|logueo|logs|logged|logging|written|wrote|write|writes|writing|said|say|says|saying|print(?:s|ed|ing)|emit(?:s|ted|ting)?|emitid[oa]s?|generad[oa]s?|spat out|spit(?:s|ting)? out|pas(?:o|ado|a|ando)|ocurri(?:o|do)|sucedi(?:o|do)|hecho|hizo|dado|da|dan|dio|given|gives?|gave|lanzad[oa]s?|lanza|tenido|tuvo|had|haciendo|happen(?:ed|ing|s)?|went on|going on|up to|been doing|doing)";

const wholeSystem =
  "(?:todo )?(?:el|del|al|de la|la|en el|the|this|este|esta|of the|whole)? ?(?:sistema|system|maquina|machine|equipo|servidor|server|box|host|ordenador|computer)";

const asking =
  "a|once|commands?|comandos?|ordenes|ejecutad[oa]s?|ejecuto|run|executed|used|usad[oa]|were|fueron|had|about|got|get|pull up|pull|dig|bring|grab|check|checks?|revis\\w+|consult\\w+|examin\\w+|inspect|read|reads?|le(?:e|er|eme|ete)|abr(?:e|ir|eme)|open|saca\\w*|vuelca\\w*|dump|echa(?:me|r)?|ojo|vistazo|output|pint\\w+|escrib\\w+|necesit\\w+|junt[oa]s|together|both|ambos|at once|a la vez|combinad[oa]s|combined|mezclad[oa]s|merged|unidad|unidades|units?|servicios?|services?|demonios?|daemons?|tenid[oa]s?|salid[oa]s?|salio|salen|sale|aparec\\w+|came|come|coming|recent(?:ly)?|recientes?|guardad[oa]s?|kept|stored|anything|algo|cuando|when|time|after that|periodo|period|rango|range|tramo|window|franja|hora|level|nivel|prioridad|priority|severity|gravedad|solo|nada mas|unicamente|completo|full|complete|entire|sin mas|log|logs";

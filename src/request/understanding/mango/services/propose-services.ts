import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { fold } from "../../text/fold.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { plainWords, termsWithUnits } from "./named-units.ts";
import { readKill, readTold } from "./read-facts.ts";
import { readList } from "./read-list.ts";
import { readOrders } from "./read-orders.ts";
import { readStartUp } from "./read-start-up.ts";
import { servicesCommand } from "./services-command.ts";
import { withoutStory } from "./without-story.ts";

/** What a request says of systemd and its units; undefined where it is about something else. */
export function proposeServices(query: Query, machine: MachineSnapshot): Composed | undefined {
  const words = fold(query.normalised);
  if (isChecked.test(words) || words.split(/[^\w-]+/).some((word) => isOfOthers.test(word))) return undefined;
  return withoutStory(query, machine, propose);
}

/** "Check the configuration and reload only if it is right": steps know what tests it. */
const isChecked =
  /\b(?:comprueb|comprob|verific|check|test|valid|revis|prueb|prob)\w*\b.{0,30}\b(?:config|conf|sintaxis|syntax)|configtest|-t\b/;

/** Without a unit only these are about units at all. */
const isNear =
  /^(?:servicios?|services?|unidad(?:es)?|units?|demonios?|daemons?|timers?|temporizador(?:es)?|sockets?|targets?|objetivos|runlevel|systemd|systemctl|systemd-analyze|daemon-reload|boot\w*|arran\w+|inici\w+|start\w*|encend\w+|grafic[oa]|texto|text|console|consola|rescue|rescate|emergency|emergencia|isolate|aisla)$/;

function propose(query: Query, machine: MachineSnapshot): Composed | undefined {
  const terms = termsWithUnits(query, machine);
  if (!isReadable(terms)) return undefined;
  if (!terms.some(({ kinds, folded }) => kinds === "w" || isNear.test(folded))) return undefined;
  for (const read of readers) {
    const sentence = new Sentence(terms);
    const action = read(sentence);
    if (action === undefined) continue;
    // On what condition something is to be done is for those who know of conditions.
    if (sentence.has("si|if|cuando|when|unless|salvo|mientras|while|until|hasta")) continue;
    sentence.take(`{filler}|${asking}`);
    if (sentence.left().length > 0) continue;
    return {
      script: servicesCommand(action),
      strange: 0,
      said: 3,
      settled: true,
      whole: true,
      named: plainWords(terms),
    };
  }
  return undefined;
}

const readers = [readStartUp, readKill, readTold, readOrders, readList] as const;

/** What is started and stopped as well, and is no unit. */
const isOfOthers =
  /^(?:contenedor(?:es)?|containers?|compose|pods?|kubectl|vms?|virsh|maquinas virtuales|interfa(?:z|ces?)|interfaces?|usuari[oa]s|users|paquetes?|packages?|instal\w+|sitios?|sites?|vhosts?|virtualhost|modulos?|modules?|database|tunnel|tunel|vpn|cola|queue|impresora|printer|initd|rc\d|openrc|sysvinit)$/;

const asking =
  "a|should|must|has to|needs?|to be|sure|hay que|tiene|toca|deja|deje|momento|once|it|them|ell[oa]s|lo|service|services|servicios?|unidad|unidades|units?|demonios?|daemons?|systemctl|systemd|cosa|cosas|maquina|machine|box|host|equipo|sistema|system|server|servidor|luego|despues|then|afterwards|after that|check|revis\\w+|comprueb\\w+|both|ambos|at once|a la vez|de una vez|por completo|completely|again|de nuevo|otra vez|nuevamente|immediately|inmediatamente|enseguida|right away|right now|ahora mismo|ya mismo|ya|now|straight away|al momento|juntos|together|aun|still|currently|actualmente|todavia|forzad\\w*|porque|because|configured|configurad[oa]|proc?eder|proceed|go ahead|adelante";

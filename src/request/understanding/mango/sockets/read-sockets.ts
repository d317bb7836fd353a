import type { Answer, MachineAsked } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { isProgram, name_ } from "../processes/read-selection.ts";
import { socketCommand } from "./socket-command.ts";
import type { SocketWish } from "./socket-wish.ts";

/** What is asked of ports that are listened on and of connections. */
export function readSockets(sentence: Sentence, { machine }: MachineAsked): Answer | undefined {
  if (
    !sentence.has(
      `(?:${connections}|${ports}|${listens}|sockets?|ss|established|establecid[oa]s?|conectad[oa]s?|connected)`,
    )
  )
    return undefined;
  if (sentence.terms.some(({ folded }) => isOther.test(folded))) return undefined;
  const grouping = readGrouping(sentence);
  const isCount = sentence.take(said.count) > 0;
  const show = grouping ?? (isCount ? "count" : "rows");
  const isNumeric = sentence.take(said.noNames) > 0;
  const family =
    sentence.take("(?:solo |only |just )?(?:{~}(?:en|over|de|of|sobre|on))? ?(?:ipv4|ip v4|ip version 4)") > 0
      ? "4"
      : sentence.take("(?:solo |only |just )?(?:{~}(?:en|over|de|of|sobre|on))? ?(?:ipv6|ip v6|ip version 6)") > 0
        ? "6"
        : undefined;
  const protocols = readProtocols(sentence);
  const pid = readPid(sentence);
  const programs = readPrograms(sentence);
  const host = readHost(sentence);
  const { local, remote, isPort } = readPorts(sentence, host);
  const state = readState(sentence);
  const most = readMost(sentence);
  const owner = { ...readOwner(sentence, machine), ...(pid === undefined ? {} : { pid }) };
  sentence.take(said.down);
  sentence.take(said.bare);
  const isOfConnections =
    sentence.take(
      `(?:(?:${connections})|sockets?)(?: (?:abiert[oa]s?|activ[oa]s?|open|active|vivas?|live|que (?:hay|tengo|tiene))*)?`,
    ) > 0;
  const isOpenSaid = sentence.has("abiert[oa]s?|open");
  sentence.take(
    `(?:${ports})(?: (?:abiert[oa]s?|open|activ[oa]s?|en uso|in use|ocupad[oa]s?|usad[oa]s?|used|cogid[oa]s?))?|abiert[oa]s?|open|opened|hechas?|made|being|something|anything|algo|alguien|someone|anyone|quien|who|that|there|in use|us(?:a|ando|ing)|tiene[n]?|con|conectad[oa]s?|connected|conmigo|with me|mio|mia|nada|ningun[oa]?`,
  );
  const isOpen = state === undefined && !isOfConnections && isOpenSaid;
  const isGrouped = show === "by-peer" || show === "by-port";
  const isListened = !isGrouped && (isOpen || (isPort && !isOfConnections));
  const settledState = state ?? (show === "by-state" ? "all" : isListened ? "listening" : undefined);
  if (
    settledState === undefined &&
    host === undefined &&
    owner.program === undefined &&
    owner.pid === undefined &&
    local.length + remote.length === 0 &&
    show === "rows"
  )
    return undefined;
  const wish: SocketWish = {
    state: settledState ?? (show === "by-peer" || show === "by-port" || show === "count" ? "established" : "any"),
    protocols:
      protocols.length > 0 ? protocols : settledState === "listening" && isWide(local, show) ? ["tcp", "udp"] : ["tcp"],
    programs,
    ...(family ? { family } : {}),
    local,
    remote,
    ...(host === undefined ? {} : { host }),
    ...owner,
    show,
    ...(most === undefined ? {} : { most }),
  };
  const facts = [state, host, family, owner.program, owner.pid, most, show === "rows" ? undefined : show].filter(
    (one) => one !== undefined,
  ).length;
  return {
    script: socketCommand(wish),
    said:
      facts + local.length + remote.length + (programs ? 1 : 0) + (protocols.length > 0 ? 1 : 0) + (isNumeric ? 1 : 0),
  };
}

/** Of one port TCP is meant; of all that is listened on, both. */
function isWide(local: readonly string[], show: SocketWish["show"]): boolean {
  return local.length === 0 && show === "rows";
}

const connections = "conexi(?:on|ones)|connections?|conns?";
const ports = "puertos?|ports?";
const listens =
  "(?:(?:que |that |which |is |are |esta |estan |esten |being |a |en |in |on |{small})*(?:escuch(?:a|an|ando|e|en|ados?|adas?)|(?:a )?la escucha|listen(?:ing|s|ed)?|listeners?|listening state|en (?:modo )?escucha|listen))(?: (?:state|estado))?(?: on| en)?";

/** What is done to them, or is looked for on another machine, is another's. */
const isOther =
  /^(?:mat[ae]\w*|kill\w*|cierr\w*|cerr\w*|close\w*|bloque\w*|block\w*|abr[ei]\w*|allow|permit\w*|deny|scan|escane\w*|nmap|firewall|ufw|iptables|cortafuegos|tunel|tunnel|ssh|forward\w*|redirig\w*|curl|telnet|nc|captur\w*|tcpdump|wait|espera\w*|docker|contenedor\w*|container\w*|until|hasta|cambia\w*|change|usb|serie|serial|hdmi|https?:.*|.+\.(?:json|xml|csv|conf|log|txt|ya?ml|ini|html?|sql|gz|zip|pem|crt|key|env|toml|cfg|js|php|py))$/;

function readGrouping(sentence: Sentence): SocketWish["show"] | undefined {
  // "En esta máquina" groups nothing.
  const by =
    "(?:(?:agrupad[oa]s?|agrup\\w+|desglosad[oa]s?|grouped|broken down|split|sumad[oa]s?|separad[oa]s?|contad[oa]s?|repartid[oa]s?) )?(?:(?:por|per|by|cada|each|every|segun|for each|for every|de cada|from each) )+(?:{~})";
  const per =
    "(?:(?:agrupad[oa]s?|agrup\\w+|desglosad[oa]s?|grouped|broken down|split|sumad[oa]s?|separad[oa]s?|contad[oa]s?|repartid[oa]s?) )?(?:(?:por|per|by|de|for|in|each|cada|every|of|segun|en) )+(?:{~})";
  if (
    sentence.take(
      `${per}(?:estados?|states?)(?: tcp| de tcp)?|(?:{~}(?:cada|each|every|per) )(?:estado|state)(?: tcp)?`,
    ) > 0
  )
    return "by-state";
  const address =
    "(?:ips?|direcci(?:on|ones)(?: ip)?|address(?:es)?|hosts?|clientes?|clients?|maquinas?|peers?|ip address(?:es)?|origen|source|remote (?:address(?:es)?|hosts?|ips?)|equipos?|remotes?)(?: (?:remot[oa]s?|de origen|origen|clientes?|remote|distint[oa]s?|peer))?";
  const mosts =
    "(?:(?:que |which |that |with |con |tienen |have |has |los que |las que )*(?:mas|most|the most|mayor numero de) (?:conexiones|connections)(?: (?:tienen|have|abiertas|open|hacen|mantienen|establecidas|traen|abren))*)(?: (?:conmigo|con (?:nosotros|{~}servidor|{~}maquina)|to (?:me|us|this (?:server|box|host|machine))|open|abiertas|contra (?:mi|este servidor|la maquina)|a mi))*";
  if (
    sentence.take(`${by}(?:{~}(?:remote|client|source|peer) )?${address}`) > 0 ||
    sentence.take(`(?:{~}(?:que|which|what|top|remote|client) )*(?:·+ )?${address} ${mosts}`) > 0 ||
    sentence.take(`(?:{~}(?:cada|each|every) )${address}`) > 0 ||
    sentence.take(
      `(?:{~}(?:remote|client|source|peer|top) )*(?:·+ )?(?:{~}(?:remote|client|source|peer) )?${address} (?:by|por|segun) (?:{~}(?:number of|numero de|cantidad de|count of) )*(?=(?:established|establecid[oa]s|open|active|abiertas)? ?(?:${connections}) )(?:${connections})?`,
    ) > 0 ||
    sentence.take(
      `(?:{~}(?:remote|client|source|peer) )?${address} (?:by|por|segun) (?:{~}(?:number|numero|cantidad|count))(?: (?:of|de))?`,
    ) > 0
  ) {
    sentence.take(
      "(?:y |and |con |with )?(?:{~}(?:su|sus|its|their) )?(?:cuentas?|counts?|numeros?|number|recuentos?|cuantas)(?: (?:tiene|tienen|cada una?|each|has))*|cuantas|how many|hay|cada una?|from each",
    );
    return "by-peer";
  }
  if (sentence.take(`${by}(?:{~}(?:local|mi) )?(?:puertos?|ports?)(?: (?:local(?:es)?|mios?|de aqui))?(?! \\d)`) > 0)
    return "by-port";
  return undefined;
}

function readPrograms(sentence: Sentence): boolean {
  const thing =
    "(?:programas?|procesos?|pids?|program|process(?:es)?|process (?:info(?:rmation)?|names?|ids?)|owners?|owning process(?:es)?|duenos?|ejecutables?|aplicaci(?:on|ones)|servicios?|apps?|command|daemon|demonio)";
  return (
    sentence.take(
      `(?:(?:y |and |e )?(?:(?:con|with|showing|mostrando|including|incluyendo|muestra\\w*|show|dime|tell me|ver|see|plus|mas|along with|together with|junto con|indicando|by) )+(?:{~}(?:el |la |los |las |its |their |su |sus |the )?(?:nombre|name|numero) (?:de|of) )?(?:{~}(?:owning |corresponding |nombre (?:de|del) |proceso |process )?)?${thing}(?: (?:que (?:l[oa]s? )?(?:tiene|abre|usa|escucha|es|lo abre|hay detras)\\w*|that (?:owns|has|opened|holds) (?:them|it|each)|behind (?:them|it|each)|duen[oa]s?|owning(?: (?:them|it))?|responsables?|de cada un[oa]|for each|of each|each|detras|info|details|correspondientes?|names?|ids?|involved))*(?: (?:y |and |e )(?:{~}(?:su |its )?)(?:${thing}|numero|id))?)|(?:{~}(?:que|which|what|quien|who|cual) )(?:${thing})?(?: (?:{~}(?:es|is|has|have|tiene[n]?|esta[n]?|usa[n]?|are|owns?|ocupa[n]?|hay|holds?))?)?(?= .*(?:·|puerto|port|escuch|listen|uses|using|us[ao]|ocup))|(?:quien|who|whose process|de quien)(?= )|(?:duen[oa]|owner)(?= [^·]*(?:puerto|port))|(?:by|por) (?:which|que) ${thing}|(?:(?:y|and) )?(?:que|which|what) ${thing} (?:l[oa]s? )?(?:lleva[n]?|tiene[n]?|usa[n]?|abre[n]?|abrio|mantiene[n]?|has|have|owns?|holds?|uses?|opened|hay detras)(?: (?:them|it|each|cada una?|detras))?`,
    ) > 0
  );
}

function readHost(sentence: Sentence): string | undefined {
  let host: string | undefined;
  const way =
    "(?:contra|hacia|con|a|al|desde|de|from|to|with|against|host|ip|direccion|address|maquina|servidor|server|destino|destination|remote|peer|client|cliente|del|the|el|la|equipo|hosted at|towards|going|coming|que (?:van|vienen|vengan|vayan))";
  sentence.take(
    `(?:${way} )*(?=(?:\\d+\\.\\d+\\.\\d+\\.\\d+(?:/\\d+)?|[0-9a-f]*:[0-9a-f:]+:[0-9a-f:]*|[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+) )([^ ·]+)`,
    (one) => {
      if (host !== undefined) return false;
      host = one.text;
      return true;
    },
  );
  return host;
}

function readPorts(
  sentence: Sentence,
  host: string | undefined,
): { local: string[]; remote: string[]; isPort: boolean } {
  const local: string[] = [];
  const remote: string[] = [];
  const add =
    (to: string[]) =>
    (...them: { text: string }[]) => {
      to.push(...them.map(({ text }) => text.replace(/^:/, "")));
    };
  const more = "(?: (?:y|e|o|u|and|or)(?: {~}(?:puerto|port)?)? (:?\\d+))?";
  const number = "(?:{~}(?:numero |number )?)(:?\\d+)(?:/(?:tcp|udp))?";
  sentence.take(
    `(?:(?:a|al|hacia|to|contra|con|with|towards|en|on|against|de|from) )*(?:mi|my|nuestro|our) (?:puertos?|ports?) ${number}${more}`,
    add(local),
  );
  sentence.take(
    `(?:(?:a|al|hacia|to|contra|con|with|towards|en|on|destino|{small}) )*(?:{~}(?:puertos?|ports?) )(?:de )?(?:remot[oa]s?|destino|destination|ajen[oa]s?|del otro lado) ${number}${more}|(?:{~}(?:remote|destination|peer|foreign) )(?:puertos?|ports?) ${number}${more}|(?:hacia|outgoing to|salientes (?:al?|hacia)|outbound to|towards|contra) (?:{~}(?:el |the )?)(?:puertos?|ports?) ${number}${more}`,
    add(remote),
  );
  sentence.take(
    `(?:{~}(?:puertos?|ports?) )(?:local(?:es)?|mios?|propios?|de aqui) ${number}${more}|(?:{~}(?:local|own|my) )(?:puertos?|ports?) ${number}${more}`,
    add(local),
  );
  sentence.take(
    `(?:(?:a|al|en|to|on|at|de|del|por|from|through|sobre|of|using|via|usando|entrantes|incoming|con|coming in on) )*(?:{~}(?:mi |my |nuestro |our )?)(?:(?:tcp|udp) )?(?:puertos?|ports?) ${number}${more}`,
    add(host === undefined ? local : remote),
  );
  sentence.take(
    "(?:(?:en|on|at|al|to|to the|de|del) )+(?:{~})(:?\\d{2,5})(?= )",
    add(host === undefined ? local : remote),
  );
  sentence.take("(:\\d{2,5})(?= )", add(host === undefined ? local : remote));
  return { local, remote, isPort: local.length + remote.length > 0 };
}

function readState(sentence: Sentence): string | undefined {
  let state: string | undefined;
  sentence.take(`(?:{~})(?:${listens})`, () => {
    state ??= "listening";
  });
  const lead =
    "(?:(?:in|en|de|que esten en|que estan en|stuck in|atascad[oa]s? en|sitting in|colgad[oa]s? en) )?(?:{~}(?:estado |state |the )?)(?:de )?";
  for (const [name, phrase] of states)
    sentence.take(`${lead}(?:${phrase})(?: (?:state|estado))?`, () => {
      state ??= name;
    });
  return state;
}

const states: readonly (readonly [string, string])[] = [
  [
    "established",
    "establecid[oa]s?|established|estab|establish|esta?blished|asentad[oa]s|ya (?:hechas|establecidas)|up and running",
  ],
  ["time-wait", "time[-_ ]?wait"],
  ["close-wait", "close[-_ ]?wait"],
  ["fin-wait-1", "fin[-_ ]?wait[-_ ]?1"],
  ["fin-wait-2", "fin[-_ ]?wait[-_ ]?2"],
  ["syn-sent", "syn[-_ ]?sent"],
  ["syn-recv", "syn[-_ ]?rec(?:v|eived)"],
  ["last-ack", "last[-_ ]?ack"],
];

function readProtocols(sentence: Sentence): ("tcp" | "udp")[] {
  const lead = "(?:(?:solo|solamente|only|just|y|and|o|or|de|del|in|en|por|over|protocolo|protocol|{small}) )*";
  const tcp = sentence.take(`${lead}tcp(?: (?:only|solamente|nada mas))?`) > 0;
  const udp = sentence.take(`${lead}udp(?: (?:only|solamente|nada mas))?`) > 0;
  return [...(tcp ? (["tcp"] as const) : []), ...(udp ? (["udp"] as const) : [])];
}

function readMost(sentence: Sentence): number | undefined {
  let most: number | undefined;
  sentence.take(
    "(?:top|{~}(?:primer[oa]s|first)|solo|only|just|{small}) (?:{~})(\\d+)(?: (?:primer[oa]s|first|mayores|top))?|(\\d+) (?:{~})(?:primer[oa]s|first|mayores|(?:que )?(?:tienen? )?mas(?: tienen)?)|(?:top )(\\d+)",
    (count) => {
      most ??= Number(count.folded);
    },
  );
  return most;
}

function readPid(sentence: Sentence): string | undefined {
  let pid: string | undefined;
  sentence.take(
    "(?:(?:de|del|of|by|que tiene|que tenga|tiene|for|the|el|abiert[oa]s por|opened by|opened|belonging to|from) )*(?:(?:proceso|process|pid)(?: (?:con|with|pid|numero|number))*) (\\d+)(?: (?:tiene|has|abiert[oa]s?|open))*",
    (one) => {
      pid = one.text;
    },
  );
  return pid;
}

function readOwner(sentence: Sentence, machine: MachineAsked["machine"]): { program?: string } {
  let program: string | undefined;
  sentence.take(
    `(?:(?:de|del|of|by|for|que tiene|que tenga|que mantiene|tiene|does|has|abiert[oa]s por|opened by|owned by|belonging to|from|held by|el|la|the|servicio|programa|proceso|service|program|process|daemon|demonio) )+${name_}(?: (?:tiene|tenga|has|have|process|service|mantiene|holds?)(?: (?:abiert[oa]s?|open))?)?`,
    (one) => {
      if (
        program !== undefined ||
        !isProgram(one.text, machine) ||
        /^(?:host|ss|users|state|time|port|open|established)$/.test(one.folded)
      )
        return false;
      program = one.text;
      return true;
    },
  );
  return program === undefined ? {} : { program };
}

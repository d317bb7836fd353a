import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** This machine's own addresses. */
export const ipAddresses = defineSkill({
  id: "ip-addresses",
  sentences: {
    es: [
      "qué IP tiene el servidor",
      "[si] (esta|sigue|anda) (levantad(o|a)|activ(o|a)|arriba|caid(o|a)|up|down|conectad(o|a)|en marcha) [(el|la|mi)] [(interfaz|tarjeta|red|interfaz de red|tarjeta de red)] {interface}",
      "[si] [(el|la|mi)] [(interfaz|tarjeta|interfaz de red|tarjeta de red)] {interface} (esta|sigue) (levantad(o|a)|activ(o|a)|arriba|caid(o|a)|up|down|conectad(o|a))",
      "[(cual es|cuales son)] [(mi|mis|la|las|el)] [(direccion|direcciones|numero)] (ip|ips) [(local|privada|interna|locales)] [(tiene|tengo|tenemos|usa|de|del)] [(el|la|este|esta|mi)] [<equipo>]",
      "[(que)] (ip|ips|direccion ip|direcciones ip) (tengo|tenemos|tiene|hay|uso) [(el|la|este|esta)] [<equipo>]",
      "(interfaces|tarjetas|adaptadores) (de red|[con sus] ips)",
      "[(estado|configuracion|info|direcciones)] (de|del) [(la|las|mi)] (red|interfaces|interfaces de red|tarjetas de red|interfaz de red)",
      "[(la)] configuracion de red",
      "(como|que tal) (esta|anda) [configurada] la red",
      "que (interfaces|tarjetas) [de red] (hay|tengo|tiene)",
      "(dime|dame) (la|mi) (ip|direccion)",
      "con que ip (estoy|sale|salgo|esta) [(el|este)] [<equipo>]",
      "ip",
      "que (ip|ips|direcciones) (tiene|tengo|estan|hay) (configurad(a|as)|asignad(a|as)|puest(a|as)) [(el|este)] [<equipo>]",
      "[(la|las)] (direccion|direcciones) [ip] (de|en) [(la|todas las|cada|las)] (interfaz|interfaces|interfaces de red|tarjeta|tarjetas|tarjetas de red) [de red] [{interface}]",
      "que (ip|direccion|direccion ip) (tiene|usa) [la] [(interfaz|tarjeta)] {interface}",
      "[la] (ip|direccion|direccion ip) (de|de la) [(interfaz|tarjeta)] {interface}",
      "[(la|mi|las)] (ip|ips|direccion ip) (local|privada|interna|locales) [(del|de este|de la)] [<equipo>]",
    ],
    en: [
      "what is the ip of the server",
      "[if] is [(the|my)] [(interface|card|network interface)] {interface} (up|down|connected|on|active)",
      "[(what is|what are|show me)] [(my|the|this|our)] [(local|private|internal|lan)] (ip|ips|ip address|ip addresses) [(of|for) [(this|the|my)] <machine>]",
      "(what|which) (ip|ips|ip address|ip addresses) (do i have|does this <machine> have|do we have|are in use|does it have|are configured)",
      "[the] network (interfaces|cards|adapters|configuration|config|settings|addresses)",
      "[(list|show)] [the] interfaces",
      "[(this|the|my)] (machine|server|host|computer) (ip|address|ip address)",
      "how is the network configured",
      "(address|addresses) of this <machine>",
      "ip",
      "[the] (ip|address|ip address|addresses|ips) (of|on|for) [(the|all|all the|each|every)] [network] (interface|interfaces|card|cards) [{interface}]",
      "[the] (ip|address|ip address) (of|on|for) [the] [(interface|card)] {interface}",
      "what (ip|address|ip address) does {interface} have",
      "[(my|the|our)] (local|lan|private|internal) (ip|address|ip address)",
      "(which|what) (addresses|ips|ip addresses) (do (i|we) have|have (i|we) got|does (this|the) <machine> have|has (this|the) <machine> got|are we on)",
    ],
  },
  slots: { interface: { type: "interface", optional: true } },
  command: ({ interface: card }) => ({
    pipeline: [card === undefined ? ["ip", "addr"] : ["ip", "addr", "show", card]],
  }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const named = cardsIn(stdout).flatMap(({ name, addresses }) => {
    const own = addresses.filter((one) => !one.startsWith("fe80:"));
    const first = own.find((one) => /^\d+\./.test(one)) ?? own[0];
    return first === undefined ? [] : [`${first} (${name})`];
  });
  if (named.length === 0) {
    return language === "es"
      ? "Ninguna interfaz tiene dirección, aparte de la local."
      : "No interface has an address but the local one.";
  }
  return language === "es"
    ? `La dirección es ${sayList(named, "es", 3)}.`
    : `The address is ${sayList(named, "en", 3)}.`;
}

/** "2: eth0@if3: <BROADCAST,UP,LOWER_UP> … state UP …", and below it "inet 10.0.0.5/24 …". */
function cardsIn(stdout: string): { name: string; addresses: string[] }[] {
  return stdout.split(/^(?=\d+: )/m).flatMap((block) => {
    const [, name = "lo"] = /^\d+: ([^\s:@]+)/.exec(block) ?? [];
    const addresses = [...block.matchAll(/^\s+inet6? ([\d.a-f:]+)/gm)].map(([, address = ""]) => address);
    return name === "lo" || / state DOWN /.test(block) ? [] : [{ name, addresses }];
  });
}

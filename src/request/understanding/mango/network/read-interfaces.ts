import type { Answer } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { address_ } from "./shapes.ts";

/** Addresses, routes and neighbours of this machine, of one family or of one interface. */
export function readInterfaces(sentence: Sentence): Answer | undefined {
  if (
    sentence.has(
      "an?ad\\w+|agreg\\w+|add|quit\\w+|borr\\w+|elimin\\w+|delete|remove|cambi\\w+|change|set|pon\\w*|asign\\w+|assign|levant\\w+|activ\\w+|desactiv\\w+|bring|baja\\w*|tumb\\w+|publica|public|externa|ping\\w*|dhcp|dns|renuev\\w+|renew|docker|conexi(?:on|ones)|connections?|puertos?|ports?|tcpdump|captur\\w+|firewall|wifi|contenedor\\w*|container\\w*|flush|vacia\\w*|limpia\\w*|cada|every|counters?|contadores?|errors?|errores|paquetes|packets",
    )
  )
    return undefined;
  const family = familyOf(sentence);
  const isBrief =
    sentence.take(
      "(?:{~}(?:en|in|con|with|de|formato|format|forma|version|modo|{small})*(?:resumid[oa]s?|resumen|breve(?:s|mente)?|brief(?:ly)?|compact[oa]?|cort[oa]|short|abreviad[oa]|summary|una linea por interfaz|one line (?:per|for each) interface|one per line|una por linea)(?: (?:formato|format|form|version))?)",
    ) > 0;
  const isBare =
    sentence.take(
      `(?:${said.only} )?(?:{~}(?:la |the )?(?:direccion|address|ip))? ?(?:sin (?:{~})(?:mascara|prefijo|barra)|without (?:{~})(?:mask|prefix|netmask|slash)|pelad[oa]|a secas|y nada mas|and nothing else|sin nada mas|bare|nothing else)`,
    ) > 0;
  const dev = deviceOf(sentence);
  const options = `${family === undefined ? "" : ` -${family}`}${isBrief ? " -br" : ""}`;
  const facts = (family ? 1 : 0) + (isBrief ? 1 : 0) + (dev ? 1 : 0) + (isBare ? 1 : 0);
  let to: string | undefined;
  sentence.take(
    `(?:(?:por|through|which|que|what|cual|de|donde|interfaz|interface|ruta|route|camino|path|salida|way|out|tarjeta|would|iria|va|sale\\w*|saldria\\w*|se|usa\\w*|uses?|used|saldria\\w*|tomaria|takes?|toma|goes|does|do|el|la|los|the|trafico|traffic|paquetes?|packets?|para|to|hacia|towards|llegar|reach|get|ir|a|al|is) )*(?:para llegar a|para ir a|hacia|to reach|to get to|towards|llegar a|(?:ruta|route|camino|path|sale\\w*|saldria\\w*|trafico|traffic|taken?|goes?|va) (?:{~})(?:a|al|to|para|hacia|for)) (?:{~})${address_}`,
    (one) => {
      to = one.text;
    },
  );
  if (to !== undefined) {
    sentence.take(
      "ruta|route|camino|path|interfaz|interface|(?:por|through|which|que|what|cual|de|donde|sale\\w*|used|usa\\w*|saldria\\w*|iria\\w*|un|a|packet|paquete|take|taken|goes|out|trafico|traffic|does|would)",
    );
    return { script: `ip route get ${to}`, said: 2 };
  }
  if (
    sentence.take(
      "(?:{~}(?:default|puerta|ruta|route)) (?:{~})(?:gateway|route|router|(?:de )?enlace|por defecto|predeterminada)|gateway(?: por defecto)?",
    ) > 0
  )
    return family === undefined || dev !== undefined
      ? undefined
      : { script: `ip -${family} route show default`, said: 2 };
  if (
    sentence.take(
      "(?:{~}(?:tablas?|tables?) (?:{~}(?:de |of )?)(?:rutas?|enrutamiento|ruteo|encaminamiento|routes?|routing)|(?:routing|route) tables?|{~}rutas?|routes?)(?: (?:que hay|configured|configuradas|activas))?",
    ) > 0
  )
    return facts === 0
      ? undefined
      : {
          script: `ip${family === undefined ? "" : ` -${family}`} route${dev === undefined ? "" : ` show dev ${dev}`}`,
          said: 1 + facts,
        };
  if (
    sentence.take(
      "(?:{~}(?:tabla|cache|table) )?(?:{~})(?:arp|vecinos|neighbou?rs?|neighbou?r)(?: (?:table|cache|entries|entradas|vist[oa]s?|seen|learned|known|conocid[oa]s?))*|(?:entradas|entries) (?:de )?arp",
    ) > 0
  )
    return facts === 0
      ? undefined
      : {
          script: `ip${family === undefined ? "" : ` -${family}`} neigh${dev === undefined ? "" : ` show dev ${dev}`}`,
          said: 1 + facts,
        };
  for (const [file, phrase] of facts_) {
    if (
      sentence.take(
        `(?:(?:que|what|which|cual|a|es|is|dime|la|el|the|{small}) )*(?:${phrase})(?: (?:de|del|of|tiene|does|has|have|for|at|negociada|negociad[oa]|negotiated|running|usa|esta|va|is|run|work|using|use|con|que|link|enlace|se|en|at))*`,
      ) === 0
    )
      continue;
    return dev === undefined || family !== undefined
      ? undefined
      : { script: `cat /sys/class/net/${dev}/${file}`, said: 2 };
  }
  if (
    sentence.take(
      "(?:{~}(?:direcci(?:on|ones)|address(?:es)?)(?: {~}(?:ip))*|{~}ips?|ip address(?:es)?|{~}addr)(?: (?:tiene|has|assigned|asignadas?|does|have|configuradas?|de cada (?:una|interfaz)|of each(?: interface)?|que tengo))*",
    ) === 0 &&
    family === undefined
  )
    return undefined;
  sentence.take(
    "(?:{~}(?:interfac(?:es)?|interfaz|interfaces?|tarjetas?(?: de red)?|nics?|red|network|cards?))(?: de red)?|(?:que|what|which|cuales|dime|tiene[n]?|has|have|assigned|asignad[oa]s?|address(?:es)?|cada una?|each|network)",
  );
  if (isBare && dev !== undefined && family !== "6")
    return { script: `ip -4 -o addr show ${dev} | awk '{print $4}' | cut -d/ -f1`, said: 3 };
  if (isBare || facts < 1 || (facts === 1 && dev !== undefined)) return undefined;
  return { script: `ip${options} addr${dev === undefined ? "" : ` show ${dev}`}`, said: 1 + facts };
}

function familyOf(sentence: Sentence): "4" | "6" | undefined {
  const lead = `(?:(?:${said.only}|de|en|la|las|el|los|the|of|for|in|y|and|que sean?|que es|nada mas que) )*`;
  const tail = "(?: (?:only|solo|solamente|nada mas|nomas|routes?|routing|address(?:es)?))?";
  const six =
    sentence.take(
      `${lead}(?:direcci(?:on|ones)|ips?|protocolo)? ?(?:ipv6|ip v6|v6)(?: (?:only|solo|solamente|nada mas|nomas))?`,
    ) > 0;
  const four =
    sentence.take(
      `${lead}(?:direcci(?:on|ones)|ips?|protocolo)? ?(?:ipv4|ip v4|v4)${tail.replace("|routes?|routing|address(?:es)?", "")}`,
    ) > 0;
  return six === four ? undefined : six ? "6" : "4";
}

function deviceOf(sentence: Sentence): string | undefined {
  let dev: string | undefined;
  const set = (one: { text: string }) => {
    if (dev !== undefined) return false;
    dev = one.text;
    return true;
  };
  const name =
    "((?:lo|eth|en|wl|wlan|br|tun|tap|wg|bond|team|vlan|veth|virbr|docker|ppp|usb)(?:[a-z0-9.:_-]*\\d[a-z0-9.:_-]*|))";
  sentence.take(
    `(?:(?:de|del|of|for|on|en|in|tiene|has|para|a|por|through|over|que pasan por|via|has|does|que salen por|learned on|vistos? por|seen on) )*(?:{~}(?:interfaz|interface|tarjeta|nic|placa|dispositivo|device|dev)(?: de red)? )${name}|(?:(?:de|del|of|for|on|en|in|tiene|has|para|por|through|over|via|is|does|la|el|the|va|esta|que) )*${name}(?: (?:interface|tiene|has|have|nic|card|running|at))?`,
    set,
  );
  return dev;
}

const facts_: readonly (readonly [string, string])[] = [
  ["address", "mac|direccion (?:mac|fisica)|mac address|hardware address|physical address"],
  ["mtu", "mtu"],
  [
    "speed",
    "velocidad(?: (?:de|del) (?:{~})(?:enlace|link))?|link speed|speed(?: of (?:{~})link)?|(?:how fast|a cuanto)|cuantos megas|velocidad de (?:la )?(?:tarjeta|red)",
  ],
  [
    "operstate",
    "estado(?: (?:de|del) (?:enlace|link))?|link state|state|(?:up or down|levantada o caida|arriba o abajo)",
  ],
];

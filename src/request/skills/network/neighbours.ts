import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { count, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** The machines on the local network that this one has spoken with lately, with their hardware addresses. */
export const neighbours = defineSkill({
  id: "neighbours",
  sentences: {
    es: [
      "tabla ARP",
      "[(la|cual es la|como esta la|que hay en la)] (tabla|cache|lista|entradas) [(de|de la|del)] [(cache|tabla)] (arp|vecinos|vecinos de red|neighbours|neigh) [(de|del)] [(este|el|esta|la)] [<equipo>]",
      "[(que|los|cuales son los|cuales|cuantos)] vecinos [(hay|tengo|tiene|ve|conoce|se ven|tenemos)] [(de|en|por)] [(la|mi|esta)] [(red|arp)] [local] [(hay|tengo|tiene|ve|conoce|se ven)] [(este|el|esta|la)] [<equipo>]",
      "[(que|cuales|cuantos|cuantas|los|las)] [otr(os|as)] (equipos|dispositivos|maquinas|aparatos|ordenadores|computadoras|computadores|hosts|cacharros) [(hay|se ven|conoce|veo|tengo|estan|andan|aparecen|existen|que hay|ve|ves)] [(este|el|esta|la)] [<equipo>] [conectad(os|as)] (en|a|de) [(la|mi|esta|nuestra)] red [local] [(de (la oficina|casa))]",
      "[(que|cual es|la)] (mac|direccion mac|direccion fisica|direccion de hardware|direccion ethernet) [(tiene|de|del|es la de|usa)] [(el|la)] [(ip|equipo|host|direccion|router|servidor|maquina|dispositivo)] {address}",
      "(de quien|a quien|a que equipo) (es|pertenece|corresponde) la ip {address} en la tabla arp",
      "[(las|que|cuales son las)] (macs|direcciones mac) [(conocidas|hay|de los equipos|de los vecinos|que hay|se ven|vistas)] [(de|en|por)] [(la|mi|esta)] [red] [local]",
      "(quien|que) mas (hay|esta) [conectado] (en|a) (la|mi|esta|nuestra) red [local]",
      "(muestra|lista|revisa|consulta|mira) [(el|la)] arp",
      "entrada[s] arp [(de|para) {address}]",
      "[el] arp [de {address}] [(de|del)] [(este|el|esta|la)] [<equipo>]",
      "con (que|cuales) (equipos|vecinos|maquinas|dispositivos) [de (la|mi) red] (ha hablado|comparte red|comparte segmento) [(este|el|esta|la)] [<equipo>]",
      "con (que|cuales) (equipos|vecinos|maquinas|dispositivos) (ha hablado|habla|se comunica|comparte red|comparte segmento|trata) [(este|el|esta|la)] [<equipo>] (en|de|dentro de) [(la|mi|esta)] red [local]",
      "[(lista|listado|relacion)] de (equipos|dispositivos|maquinas|vecinos) (de|en) [(la|mi|esta)] red [local]",
      "(vecinos|equipos) (conocidos|cercanos|vistos|de mi red|en mi red|de la red local|en la red local)",
      "quien[es] (hay|esta|estan|anda|andan) (en|por|conectado a|conectados a) (mi|la|esta|nuestra) red local",
      "<cosas> (equipos|dispositivos|maquinas|aparatos|ordenadores|computadoras|hosts|cacharros|vecinos|cosas|clientes) <tienen> [conectad(os|as)] (en|a|de) (la|mi|esta|nuestra|la misma) (red|lan|subred|red local|red lan)",
      "[(que|las|los)] (macs|direcciones mac|mac|direcciones fisicas) <tienen> [(en|de)] [(la|mi)] (red|red local|lan|tabla arp|vecinos)",
      "<cosas> (equipos|dispositivos|maquinas|hosts|vecinos|ordenadores) (ve|conoce|tiene|alcanza) [(este|el|esta|la)] [<equipo>] (en|dentro de) (su|la|mi|esta) (red|subred|lan) [local]",
      "(que|cual) (mac|direccion mac|direccion fisica) (corresponde a|es la de|tiene|pertenece a|responde por) [(la|el)] [(ip|equipo|direccion)] {address}",
      "(maquinas|equipos|hosts|dispositivos) (vecin(os|as)|cercan(os|as))",
      "(quien|quienes) [mas] (esta|estan|hay|anda|andan) [conectad(o|os)] (en|a) (mi|la|nuestra|esta) red",
      "<cosas> (ip|ips) (y|con) (mac|macs|sus macs|su mac) <tienen> (en|de) (la|mi) red [local]",
      "que (mac|macs) tiene cada (ip|equipo)",
    ],
    en: [
      "the arp table",
      "[(the|what is in the|show me the|our|my)] (arp|neighbour|neighbor|neighbours|neighbors|neigh) (table|cache|list|entries) [(of|on) (this|the|my) <machine>]",
      "[(which|what|the|how many|list|all|all the|any)] [(network|arp|known)] (neighbours|neighbors) [(are there|do (i|we) have|does (this|the) <machine> (have|see|know))] [on (the|my|our|this) [local] network]",
      "[(which|what|how many|the|all|all the)] [other] (devices|hosts|machines|computers|boxes) [(are|are there|are connected|connected|seen|known|can you see|do you see|is|there are)] (on|to|in) (the|my|our|this) [local] (network|lan|subnet)",
      "[(what is|which is|the)] [the] (mac|mac address|hardware address|physical address|ethernet address) (of|for) [the] [(host|ip|machine|address|router|server|device)] {address}",
      "(which|what) (mac|mac address|hardware address) does {address} have",
      "[(which|the|all|known)] (macs|mac addresses|hardware addresses) [(are|seen|known|do we see)] [(on|in) (the|my|our|this) [local] (network|lan)]",
      "who else is [connected] (on|to|in) (the|my|our|this) [local] (network|lan)",
      "(see|list|check|show|dump) [the] arp",
      "arp (entry|entries) [(of|for) {address}]",
      "[the] arp (cache|entry) of {address}",
      "(which|what) neighbours does (this|the) <machine> (see|know|have)",
      "<things> (neighbors|neighbours|devices|hosts|machines|computers|boxes|clients) <arethere> [(connected|attached|seen|known|visible|reachable)] (on|to|in) (the|my|our|this) [local] (lan|network|subnet|segment)",
      "(who|what|who else|what else) (is|are) [(all)] [(connected|there|attached)] (on|to|in) (my|our|the local|this local|the lan|my local|our local) [(network|lan|subnet)]",
      "[(which|what)] (neighbors|neighbours) [(do (i|we) have|are there|does it know|do you see)]",
      "<things> [other] (machines|hosts|devices|computers|neighbours|neighbors) (can|does|do) (this|the|my) <machine> (see|know|know about|reach) [(on|in) (the|its|my) [local] (network|lan|subnet)]",
      "(which|what) (neighbours|neighbors) (are|is) (known|seen|there|visible|reachable)",
      "(which|what) (hosts|machines|devices|addresses|entries|ips) (are|is) (in|on) [(the|my|our)] arp (cache|table)",
      "(which|what) (ip|ips|addresses|address) (has|have|goes with|belongs to|belong to|go with) (which|what) (mac|macs|mac address|hardware address)",
      "(dump|print|show|list|read|get|display|spit out|give me|see) [(me)] [(the|our|my|its|whole|the whole|entire|full|the full)] (arp|neighbour|neighbor|neigh) (table|cache|list|entries)",
      "(which|what) (devices|machines|hosts|computers) are (nearby|around|close by|next to us|about) (on|in) (the|our|my|this) [local] (network|lan)",
    ],
  },
  slots: { address: { type: "address", optional: true } },
  command: ({ address }) => ({
    pipeline: [address === undefined ? ["ip", "neigh"] : ["ip", "neigh", "show", address]],
  }),
  say: spoken({
    es: (outcome, slots) => tell(outcome, slots, "es"),
    en: (outcome, slots) => tell(outcome, slots, "en"),
  }),
});

function tell({ stdout }: Outcome, { address }: SlotValues, language: Language): string {
  const spanish = language === "es";
  const known = lines(stdout).flatMap((line) => {
    const [ip = ""] = columns(line);
    const card = /\bdev (\S+)/.exec(line)?.[1] ?? "";
    const mac = /\blladdr (\S+)/.exec(line)?.[1];
    return mac === undefined ? [] : [{ ip, card, mac }];
  });
  const [first] = known;
  if (!first) {
    if (address !== undefined)
      return spanish ? `De ${address} no se conoce la MAC.` : `The MAC of ${address} is not known.`;
    return spanish ? "Este equipo no conoce a ningún vecino." : "This machine knows of no neighbour.";
  }
  if (address !== undefined) {
    return spanish
      ? `La MAC de ${address} es ${first.mac}, por ${first.card}.`
      : `${address} has the MAC ${first.mac}, on ${first.card}.`;
  }
  const shown = known.filter(({ ip }) => !ip.startsWith("fe80:"));
  const named = (shown.length > 0 ? shown : known).map(({ ip, mac }) => `${ip} (${mac})`);
  return spanish
    ? `Hay ${count(named.length, "vecino", "vecinos")} en la red: ${sayList(named, "es", 4)}.`
    : `${count(named.length, "neighbour", "neighbours")} on the network: ${sayList(named, "en", 4)}.`;
}

import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { count, sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { percentOf, usesIw, type WifiNetwork, wifiNetworks, wirelessCard } from "../saying/wifi.ts";
import { defineSkill } from "../skill.ts";

/** The wireless networks in reach. */
export const wifiNetworksInReach = defineSkill({
  id: "wifi-networks",
  sentences: {
    es: [
      "qué redes wifi hay",
      "[(que|cuales|cuantas|cuales son)] [(las|todas las)] redes <wifi> [que] [(hay|tengo|se ven|veo|ve|detecta|detectas|detecto|aparecen|encuentra|encuentras|alcanza|alcanzo|llegan|existen|estan|se detectan|agarra|pilla|capta)] [(disponibles|cerca|cercanas|al alcance|a mi alcance|en el aire|visibles|a la vista|alrededor|por aqui|en alcance|en rango|a tu alcance)] [(este|el|esta|la|aqui|por aqui)] [<equipo>]",
      "[(que|cuales|cuantos|cuales son)] [(los|todos los)] wifis [que] [(hay|tengo|se ven|veo|detecta|detectas|aparecen|encuentra|alcanza|llegan|existen|pilla|agarra)] [(disponibles|cerca|cercanos|al alcance|visibles|a la vista|alrededor|por aqui)]",
      "(busca|buscar|buscame|busque|escanea|escanear|escanee|explora|explorar|barre|rastrea|encuentra|haz un escaneo de) [(las|los|la)] (redes <wifi>|wifi|wifis|redes inalambricas|redes de wifi) [(disponibles|cerca|cercanas|al alcance|alrededor|por aqui|del entorno)]",
      "(que|cual) <wifi> (hay|se ve|se ven|tengo cerca|hay cerca|hay disponible|hay al alcance|hay por aqui|tengo a mano|detecta|agarra)",
      "(escaneo|barrido|exploracion) [de] [(redes|la red|las redes)] <wifi>",
      "a que [(redes|red)] <wifi> (puedo|me puedo|podemos|se puede|podria) (conectarme|conectar|conectarnos|unirme)",
      "[(que|los|cuales)] puntos de acceso [<wifi>] [(hay|se ven|disponibles|cercanos|al alcance|cerca)]",
      "redes (inalambricas|wifi|de wifi) (disponibles|cercanas|al alcance|visibles|en alcance)",
      "(las|que|cuales|todas las) redes de wifi [(hay|disponibles|cercanas|al alcance|cerca|se ven)]",
      "hay [(alguna|algun)] [red] <wifi> (cerca|disponible|al alcance|por aqui|abierta)",
      "(que|cuales|cuantas) (señales|redes) [(de)] [<wifi>] (llegan|agarra|pilla|capta|detecta|ve|coge|alcanza|recibe|encuentra) [(la|el|mi|este|esta)] (<wifi>|tarjeta <wifi>|tarjeta de red|antena|<equipo>) [(aqui|aca|por aqui)]",
      "(que|cuales|las) señales [(de)] <wifi> [(hay|llegan|se ven|se detectan|tengo)] [(aqui|aca|por aqui|cerca)]",
      "[(que|cuales|las)] (redes|señales) <wifi> (me|nos|se) (llegan|aparecen|salen|detectan) [(aqui|aca)]",
      "<cosas> [(redes|señales|puntos de acceso|conexiones)] [de] (<wifi>|wifis) [(hay|se ven|se ve|veo|estan|esta|son|llegan|tengo|me salen|detecta|detectas|aparecen|existen)] [(este|el|la)] [<equipo>] (disponibles|disponible|cercanas|cercanos|cerca|al alcance|visibles|visible|a la vista|alrededor|por aqui|por aca|en alcance|en rango|a mi alcance|en el aire|desde aqui|desde aca|abiertas|abiertos|libres|en la zona|en el entorno) [(disponibles|disponible|cercanas|cercanos|cerca|al alcance|visibles|visible|a la vista|alrededor|por aqui|por aca|en alcance|en rango|a mi alcance|en el aire|desde aqui|desde aca|abiertas|abiertos|libres|en la zona|en el entorno)]",
      "(escanea|escanear|escanee|escaneame|explora|busca|buscar|buscame|busque|rastrea|detecta|detectar) [(las|los|el|la|que)] [(redes|puntos de acceso|señales)] [de] (<wifi>|wifis) [(hay|cerca|disponibles|alrededor|visibles|en la zona)]",
      "(lista|listado|relacion) de [(las|los)] [redes] (wifi|wifis|redes inalambricas)",
      "<cosas> (redes <wifi>|wifis|redes de wifi|redes inalambricas) [(puedo|podemos|se pueden|se puede|puedes)] (ver|encontrar|detectar|coger|usar|pillar) [(aqui|desde aqui|cerca)]",
      "[(las|todas las|que)] (redes <wifi>|wifis|redes de wifi) (con|y) (su|la|sus|cuanta) (señal|intensidad|señales|potencia|canal|seguridad|calidad|cobertura) [(tienen|llega)]",
      "[(que|cuales|cuantas|cuantos|las|los)] [(redes|señales|puntos de acceso)] [(de)] (<wifi>|wifis) [(que)] [(se|me|nos|le)] (alcanza|alcanzan|alcanzo|alcanzamos|pueden|puede|logra|logran|logro|llega|llegan|dejan|consigue|consiguen|podemos|puedo) [(a)] (ver|verse|detectar|detectarse|captar|agarrar|pillar|coger|oler|encontrar|recibir|escuchar) [(desde|por)] [(aqui|aca|este <cacharro>|esta <cacharro>|este lado|alrededor)]",
      "[(que|cuales|cuantas|cuantos)] [(redes|señales)] [(de)] (<wifi>|wifis) [(se|me|nos)] (ve|ven|vemos|pilla|pillan|pillamos|agarran|agarramos|captan|cogen|cogemos|oyen|detectan|asoman|andan|llegan|tenemos|hay) (desde|por|en) (aqui|aca|este <cacharro>|esta <cacharro>|este lado|alrededor|la oficina|la zona|los alrededores|el entorno)",
    ],
    en: [
      "which wifi networks are there",
      "[(which|what|the|all|all the|how many|are there any|any)] [(available|nearby|visible)] <wifi> networks [(are|can|do)] [(there|i see|you see|we see|it see|i have|we have)] [(available|nearby|around|around here|in range|in reach|within reach|visible|close by|here)]",
      "(scan|search|look) for [(nearby|available)] (<wifi>|<wifi> networks|wifis|access points|networks over wifi)",
      "<wifi> (scan|survey|networks)",
      "scan [the] <wifi> [(networks|bands|airwaves)]",
      "(which|what) <wifi> [network] (is|are) (available|nearby|in range|around|in reach|there)",
      "(which|what) <wifi> networks can (i|we|this <machine>) (join|connect to|see|use|reach|pick up)",
      "what <wifi> can (i|we|this <machine>) (see|join|connect to|pick up)",
      "[(which|what|the)] access points [(are)] [(around|there|in range|nearby|available|visible|in reach)]",
      "[(is there|are there)] [any] <wifi> (nearby|around|in range|around here|in reach)",
      "<find> (<wifi>|<wifi> networks|wifis) [(nearby|around|in range)]",
      "(see|show|list) [(all|all the|the|nearby|available)] (wifis|wifi networks|wireless networks)",
      "(available|nearby|visible|reachable|surrounding) <wifi> [networks]",
      "<wifi> [networks] (available|nearby|around|in range|in reach|around here|within range)",
      "[if] there (is|are) [any] <wifi> [(network|networks)] (around|nearby|in range|available)",
      "[(which|what)] <wifi> networks [(does|can)] (this|the) <machine> (see|detect|pick up|find)",
      "(list|show|see|display|find|scan|discover|search|search for) [(all|all the|the|any|available|nearby|visible|surrounding|free)] [(available|nearby|visible|free|open)] (<wifi>|<wifi> networks|wifis|networks over wifi) [(around|nearby|in range|here|around here|available|near me|close by)]",
      "(which|what) [(wireless)] networks (can|does) [(the|my|this|our)] (<wifi>|<wifi> card) (see|find|detect|pick up|reach)",
      "(which|what) (<wifi>|<wifi> networks|wifis) (is|are|can) [(there|i|we|you)] (around|nearby|in range|available|in the air|around here|here|near me|be seen|find|seen|get|pick up)",
      "(do|run|start|perform|make) (a|the) (<wifi>|<wifi> network) (scan|survey|search)",
      "[(the|all)] (<wifi>|<wifi> networks|wifis) (with|and|by) (their|its|the) (signal|signals|strength|signal strength|quality|security|channel)",
      "(which|what|how many) <wifi> networks (does|can|is) [(the|my|this)] (<machine>|card|adapter) (see|detect|find|pick up|seeing)",
      "(what|which) (ssids|networks|wifis) (can|do) (i|we|you) (see|pick up|get|have)",
    ],
  },
  slots: {},
  command: (_, machine) =>
    usesIw(machine)
      ? { pipeline: [["iw", "dev", wirelessCard(machine), "scan"]], root: true }
      : { pipeline: [["nmcli", "-f", "IN-USE,SSID,SIGNAL,SECURITY", "device", "wifi", "list"]] },
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const strongest = new Map<string, WifiNetwork>();
  for (const one of [...wifiNetworks(stdout), ...scanned(stdout)].sort((left, right) => right.signal - left.signal)) {
    if (one.name !== "" && one.name !== "--" && !strongest.has(one.name)) strongest.set(one.name, one);
  }
  const spanish = language === "es";
  if (strongest.size === 0) return spanish ? "No veo ninguna red wifi." : "I see no Wi-Fi network.";
  const named = [...strongest.values()].map(({ name, signal, secured }) => {
    const open = secured ? "" : spanish ? ", abierta" : ", open";
    return `${visible(name)} (${signal} %${open})`;
  });
  return spanish
    ? `Hay ${count(strongest.size, "red wifi", "redes wifi")}: ${sayList(named, "es")}.`
    : `${count(strongest.size, "Wi-Fi network", "Wi-Fi networks")} in reach: ${sayList(named, "en")}.`;
}

/** The stations of `iw dev CARD scan`. */
function scanned(stdout: string): WifiNetwork[] {
  return stdout.split(/^BSS /m).flatMap((station) => {
    const name = /^\s*SSID: (.*)$/m.exec(station)?.[1];
    const decibels = /^\s*signal: (-?[\d.]+) dBm/m.exec(station)?.[1];
    if (name === undefined || decibels === undefined) return [];
    return [
      { used: false, name, signal: percentOf(Number(decibels)), secured: /\bPrivacy\b|\bRSN:|\bWPA:/.test(station) },
    ];
  });
}

import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { spoken } from "../saying/spoken.ts";
import { percentOf, usesIw, wifiNetworks, wirelessCard } from "../saying/wifi.ts";
import { defineSkill } from "../skill.ts";

/** The wireless network this machine is on, and how strong it is. */
export const wifiStatus = defineSkill({
  id: "wifi-status",
  sentences: {
    es: [
      "a qué wifi estoy conectado",
      "(a|en|con|por|de) (que|cual) [red] <wifi> (estoy|esta|estamos|anda|ando|cuelga) [conectad(o|a|os)] [(el|este|la|esta)] [<equipo>]",
      "(a|en|con) (que|cual) red [de] <wifi> (estoy|esta|estamos|anda|ando) [conectad(o|a|os)] [(el|este|la|esta)] [<equipo>]",
      "[(cual es|como esta|como anda|como va|que tal|como es|cuanta es|que|cuanta)] [(la|mi)] (señal|intensidad|calidad|fuerza|potencia|cobertura|velocidad|recepcion) [(tiene|llega|hay|da)] [(de|del)] [la] [(señal|red|conexion)] [(de|del)] [(la|el|mi)] [red] <wifi> [(tengo|hay|tiene|tenemos|llega)]",
      "(que tan|cuan|como de) (fuerte|buena|bueno|debil|bien|mal) (es|esta|llega|va|anda|se recibe) [(la|el|mi)] [(señal|red|conexion)] [(de la|del|de)] <wifi>",
      "[(cual es|como se llama)] [el] (nombre|ssid) (de|del|de la|de mi|de nuestra) [(red|conexion)] <wifi> [(en la que estoy|actual|a la que estoy conectado|que uso)]",
      "como se llama (la|el|mi) [red] <wifi> [(en la que estoy|actual|a la que estoy conectado|que uso)]",
      "(que|cual) [red] <wifi> (uso|usa|usamos|estoy usando|esta usando|tengo conectad(a|o)|tenemos|esta conectad(a|o)|esta en uso|esta activ(a|o)|tiene puesta) [(el|este|la|esta)] [<equipo>]",
      "(el|la|mi|como esta (el|la|mi)|como anda (el|la|mi)|como va (el|la|mi)|estado (del|de la|de mi)|que tal [(va|anda|esta)] (el|la|mi)|como estamos de|info (del|de la)|datos (del|de la)) [(conexion|red)] [(de|del)] <wifi> [actual]",
      "[si] (estoy|esta|estamos|sigo|sigue) conectad(o|a|os) (al|a la|a|por|a un|a alguna|con) [red] <wifi> [(el|este|la|esta)] [<equipo>]",
      "cuanta (señal|cobertura) [de] [(el|la)] [<wifi>] (tengo|hay|llega|tiene|tenemos|recibo) [(de|del|en)] [(el|la)] <wifi>",
      "con (cuanta|que) (señal|intensidad|cobertura|fuerza|potencia) (llega|recibo|recibimos|tengo|tenemos|va|anda|agarra|pilla|coge) [(la|el|mi)] <wifi>",
      "[si] (tengo|hay|tenemos|llega) [(buena|mala|poca|mucha|suficiente)] (señal|cobertura) [(de|del|en el|en la)] [(el|la)] <wifi>",
      "[la] conexion <wifi> [actual]",
      "(a|en|con) que red (estoy|esta|estamos) [conectad(o|a|os)] (por|via|con|a traves de|mediante) [(la|el)] <wifi>",
      "(cual es|que es) (la|el|mi) [red] <wifi> [(en uso|actual|conectad(a|o)|que uso|que usa|en la que estoy|activ(a|o)|que estoy usando|que estamos usando|a la que estoy conectado)]",
      "(que|cual es el|cual es mi) ssid [(tengo|uso|es|tiene|usa|estoy usando|tenemos)] [(el|este|la|esta)] [<equipo>]",
      "(como|que tal) (llega|se recibe|es|tengo|tenemos|esta|viene) [(la|mi)] (señal|cobertura|recepcion|conexion) [(de|del)] [(la|el)] <wifi>",
      "[si] (tengo|tenemos|hay|funciona|va|anda|jala) [(la|el)] [conexion] [(a|al|de|por)] <wifi>",
      "[si] (estoy|estamos|voy|vamos|esta|va|sale) [(el|este|la|esta)] [<equipo>] [(conectad(o|os|a))] por <wifi> [o por cable]",
      "(detalles|datos|informacion|info) de la [(red|conexion)] <wifi>",
      "<cosas> (señal|intensidad|calidad|fuerza|potencia|cobertura|velocidad|recepcion|nivel|estado) <tienen> [(de|del|en)] [(la|el|mi)] [(señal|red|conexion)] [(de|del)] [(la|el)] <wifi> [(llega|tengo|hay|es|tiene)]",
      "[si] (esta|sigue|anda|va|funciona) [(conectad(a|o)|activ(a|o)|bien|encendid(a|o)|levantad(a|o))] [(la|el|mi)] [red] <wifi> [(conectad(a|o)|activ(a|o)|bien)]",
      "[si] (la|el|mi) [(red|conexion|señal)] [(de|del)] [(la|el)] <wifi> (esta|sigue|anda|va|funciona|es) (conectad(a|o)|activ(a|o)|bien|buena|fuerte|debil|mal|lent(a|o)|levantad(a|o))",
      "(a|en|con) (que|cual) [red] [de] <wifi> (estoy|esta|estamos|me he|se ha) (enganchad(o|a|os)|metid(o|a|os)|pegad(o|a)|unid(o|a)|asociad(o|a)|enlazad(o|a)|conectad(o|a|os))",
      "[si] (esta|sigue) [(el|este|la|esta|mi)] <equipo> (conectado|conectada|enganchado|en) (a|al|por|en) [(la|el|una|un|alguna|algun)] [red] <wifi>",
      "[si] (tengo|hay|tenemos) (buena|mala|poca|mucha) <wifi>",
      "(a|en|con) que red (ando|anda|andamos|voy|vamos) [conectad(o|a|os)] (por|via|con|a traves de|mediante|en) [(la|el)] <wifi>",
      "(a|en|con|de|por) (que|cual) [(red|señal)] [(de)] <wifi> (estoy|esta|estamos|ando|anda|andamos|sigo|seguimos|quede|quedamos|nos hemos|me he|nos) [(quedado)] (pegad(o|os|a|as)|enganchad(o|os|a|as)|colgad(o|os|a|as)|conectad(o|os|a|as)|enchufad(o|os|a|as)|unid(o|os|a|as)|metid(o|os|a|as)|agarrad(o|os|a|as)|trepad(o|os|a|as)|conectamos|enganchamos|saliendo|navegando) [(el|este|la|esta)] [<cacharro>]",
      "(que|cual) [red] [(de)] <wifi> (agarro|agarramos|agarra|pillo|pillamos|cogio|cogimos|tomo|tomamos|estamos ocupando|esta ocupando|estamos agarrando|esta agarrando|estamos pillando) [(el|este|la|esta)] [<cacharro>]",
    ],
    en: [
      "which wifi am i on",
      "(which|what) <wifi> [network] (am i|are we|is this <machine>|is it|is the <machine>) [(connected|joined|currently)] [(on|to|using|connected to)]",
      "(which|what) <wifi> [network] (do (i|we) use|is in use|is connected|is active|is used)",
      "[(how is|what is|how good is)] [(the|my|our)] <wifi> (signal|strength|signal strength|quality|reception|connection|speed|status|link|signal quality|link quality)",
      "how (strong|good|weak|bad|fast) is [(the|my|our)] <wifi> [(signal|connection|reception)] [here]",
      "[the] (strength|signal|quality|signal strength|status|name|ssid) of [(the|my|our)] <wifi> [(network|connection|signal)] [(i am on|we are on)]",
      "(am i|are we|is this <machine>|is the <machine>) [still] (on|connected to|connected over|using|online over) [(a|the|any)] <wifi> [network]",
      "[(what is|what is the name of)] [(the|my|our)] (ssid|current <wifi>|current <wifi> network|wifi name|<wifi> network name)",
      "how is [(the|my|our)] <wifi> [(doing|working)]",
      "[the] current <wifi> [(connection|network|status)]",
      "(do (i|we) have|is there) [(a|any)] (good|bad|weak|strong|decent) <wifi> (signal|reception|connection)",
      "what is [(the|my|our)] <wifi> [network] called",
      "(what is|how is) [(the|my|our)] <wifi> [(signal|reception|connection)] like [here]",
      "[(what is|which is)] [(the|my|our)] [current] ssid [(i am on|we are on)]",
      "(what|which) network is [(the|my|our)] <wifi> (on|connected to|using)",
      "[(what|which)] <wifi> [network] [(am i|i am|we are|are we)] (connected to|on|using|joined to)",
      "[if] (i am|we are|this <machine> is) [still] (connected to|on|using) [the] <wifi>",
      "is [(the|my|our|this)] <wifi> [(signal|connection|reception|network|link)] (good|strong|weak|bad|ok|okay|fine|up|connected|on|working|stable|slow|fast)",
      "(which|what) [<wifi>] network (is|are|am) [(i|we|this <machine>|the <machine>|it)] [(connected|joined|linked)] [to] (over|by|via|through|on) [the] <wifi>",
      "[(the|my|our)] <wifi> (signal|strength|signal strength|quality|reception|connection|speed|status|link|network|info|details|state)",
      "how much <wifi> (signal|reception) [(do (i|we) have|is there)]",
      "how (strong|good|fast|stable|weak) is [(the|my|our)] (connection|signal|link|reception) (to|of|on|from|with) [(the|my)] <wifi>",
      "[(the|my|our)] <wifi> (connection|network|link) (details|info|information|status|state|name)",
      "(which|what) ssid (am i|are we|is this <machine>) [(connected to|on|using|joined to)]",
      "[(what is|how is|how good is)] [(the|my|our)] (signal|signal strength|reception|strength|link quality) (on|of|over|for) [(the|my|our)] <wifi>",
      "how (well|good) is [(the|my|our)] <wifi> (connected|linked|connection)",
    ],
  },
  slots: {},
  command: (_, machine) => ({
    pipeline: [
      usesIw(machine)
        ? ["iw", "dev", wirelessCard(machine), "link"]
        : ["nmcli", "-f", "IN-USE,SSID,SIGNAL,RATE", "device", "wifi", "list", "--rescan", "no"],
    ],
  }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const used = linked(stdout) ?? wifiNetworks(stdout).find((network) => network.used);
  const spanish = language === "es";
  if (!used) return spanish ? "No hay conexión a ninguna wifi." : "There is no Wi-Fi connection.";
  const { name, signal } = used;
  const [es, en] = signal >= 70 ? ["buena", "good"] : signal >= 40 ? ["regular", "fair"] : ["floja", "weak"];
  return spanish
    ? `Conectado a ${visible(name)}, con señal ${es}: ${signal} %.`
    : `Connected to ${visible(name)}, with a ${en} signal: ${signal} %.`;
}

/** `iw dev CARD link`. */
function linked(stdout: string): { name: string; signal: number } | undefined {
  const name = /^\s*SSID: (.+)$/m.exec(stdout)?.[1];
  const decibels = /^\s*signal: (-?\d+) dBm/m.exec(stdout)?.[1];
  return name === undefined || decibels === undefined ? undefined : { name, signal: percentOf(Number(decibels)) };
}

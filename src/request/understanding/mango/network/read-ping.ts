import type { Answer } from "../machine/answer.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { host_, seconds } from "./shapes.ts";

/** How often, how fast and over what a host is to be pinged. */
export function readPing(sentence: Sentence): Answer | undefined {
  if (!sentence.has("ping(?:s|ue\\w*|ea\\w*|uear|ing)?|echo requests?")) return undefined;
  if (sentence.has("until|hasta que|while|mientras|cuando|when|if|si")) return undefined;
  const options: string[] = [];
  const count = (one: { folded: string }) => {
    if (options.some((option) => option.startsWith("-c"))) return false;
    options.push(`-c ${one.folded}`);
    return true;
  };
  sentence.take(
    "(?:{~}(?:exactly|exactamente|solo|only|just|unos|sends?|manda\\w*|envia\\w*|con|with|de|using) )*(\\d+) (?:veces|times|pings?|paquet(?:es|itos)|packets?|echo requests?|sondas|probes|intentos|pruebas)|(?:{~}(?:cuenta|count|conteo)(?: of| de)? )(\\d+)",
    count,
  );
  sentence.take("una (?:sola )?vez|once|(?:un )?(?:unico|solo) (?:ping|paquete)|(?:a )?single (?:ping|packet)", () =>
    count({ folded: "1" }),
  );
  const interval = (one: { folded: string }) => {
    options.push(`-i ${one.folded.replace(",", ".")}`);
  };
  sentence.take(
    `(?:(?:y |and )?(?:un[oa]? |one )?(?:cada|every|con|with|intervalo|interval|de|of|at|espaciad[oa]s|separad[oa]s|dejando|leaving|waiting|esperando|apart) )*(?:cada|every|{~}(?:intervalos?|interval)(?: de| of)?|separad[oa]s (?:por )?|espaciad[oa]s (?:por )?) ([\\d.,]+) ?(?:${seconds})(?: (?:de intervalo|interval|de separacion|entre (?:uno y otro|cada uno|pings?|ellos|paquetes)|between (?:them|each|pings|packets)|apart))?|(?:with |con |dejando |leaving |esperando |waiting )?(?:un[oa]s? )?([\\d.,]+) ?(?:${seconds}) (?:de intervalo|interval|de separacion|entre (?:uno y otro|cada uno|pings?|ellos|paquetes|medias|envios?)|between (?:them|each|each one|pings|packets)|apart)`,
    interval,
  );
  sentence.take(
    "(?:cada|every) (?:medio segundo|half (?:a )?second)|(?:two|dos|2) (?:veces por|times a|per) (?:segundo|second)",
    () => interval({ folded: "0.5" }),
  );
  sentence.take("(?:(?:un[oa]? )?(?:cada|every|por|per)) (?:segundo|second)", () => interval({ folded: "1" }));
  sentence.take(
    `(?:y |and )?(?:esper\\w+|wait(?:ing)?|timeout|tiempo de espera|giving up|dando\\w*|with a timeout|con timeout|con un timeout|con una espera|give up)(?: (?:de|of|at most|up to|como mucho|como maximo|hasta|a lo sumo|after|por|solo|only|a|maximum|maxima|{small}))* (\\d+) ?(?:${seconds})(?: (?:{~}(?:por|por cada|for|each|each one|each reply|a reply|cada|respuesta|timeout|de espera|como mucho|at most|per packet|per reply|an answer))*)*(?: (?:respuesta|reply|answer|paquete|una respuesta))?`,
    (one) => {
      options.push(`-W ${one.folded}`);
    },
  );
  sentence.take(`(?:durante|during|for|por espacio de) (?:{~}(?:unos |about )?)(\\d+) (?:${seconds})`, (one) => {
    options.push(`-w ${one.folded}`);
  });
  sentence.take(
    "(?:(?:de|con|of|with|{~}(?:paquetes|packets|tamano|size|carga|payload|un tamano|a size)) )*(\\d+) bytes(?: (?:de (?:carga|datos|tamano)|of (?:payload|data)|cada uno|each|payload|packets?))?",
    (one) => {
      options.push(`-s ${one.folded}`);
    },
  );
  sentence.take(
    "(?:saliendo |going out |going |out |enviados |sent )?(?:por|from|through|via|over|desde|using|usando|out of|sobre)(?: {~}| )?(?:{~}(?:interfaz|interface|tarjeta|nic|placa) )([^ ·]+)|(?:por|through|via|out of|from|over) ((?:eth|en|wl|wlan|br|tun|wg|bond|ens|enp|eno)[a-z0-9.]*\\d[a-z0-9.]*)(?: (?:interface))?",
    (one) => {
      options.push(`-I ${one.text}`);
    },
  );
  const isSix = sentence.take("(?:(?:por|over|con|using|usando|with|via|en|solo|only|{small}) )*ip ?v?6(?: only)?") > 0;
  const isFour =
    sentence.take("(?:(?:por|over|con|using|usando|with|via|en|solo|only|{small}) )*ip ?v?4(?: only)?") > 0;
  if (
    sentence.take(
      "(?:(?:y |and )?(?:solo|only|just|dame|show|muestrame|quiero|give me|solamente|me interesa|print|enseñame|ensename) )*(?:{~}(?:resumen|summary|estadisticas|statistics|stats|resultado final)(?: (?:final|at the end|al final|nada mas|only|line))?)|(?:quiet(?:ly)?|en silencio|silencios[oa]|sin mostrar cada (?:respuesta|linea|paquete))",
    ) > 0
  )
    options.push("-q");
  sentence.take("(?:ttl(?: de| of)? )(\\d+)", (one) => {
    options.push(`-t ${one.folded}`);
  });
  let host: string | undefined;
  const take = (one: { text: string; folded: string }) => {
    if (
      host !== undefined ||
      /^(?:host|server|servidor|router|maquina|machine|ip|veces|times|ping\w*|packets?|paquetes?|solo|only|just)$/.test(
        one.folded,
      )
    )
      return false;
    host = one.text;
    return true;
  };
  sentence.take(
    `(?:(?:a|al|to|against|contra|de|hacia|host|ip|the|la|el|servidor|server|maquina|machine|router|gateway|equipo|direccion|address) )*${host_}`,
    take,
  );
  sentence.take(
    "(?:(?:a|al|to|against|contra|hacia) )(?:(?:la|el|the|host|servidor|server|maquina|equipo|router|machine|box) )*([a-z][a-z0-9-]*)(?= |$)",
    take,
  );
  sentence.take(
    "(?:ping|pinguea|pingea)(?:me)? (?:(?:the|el|la|al|a|host|server|servidor|router|maquina|machine) )*([a-z][a-z0-9-]*)(?= )",
    take,
  );
  sentence.take(
    "(?:haz|hac|mand|envi|lanz|tir|dale|dal|ech|pas|prueb|compr)[a-z]*|(?:{~}(?:ping(?:s|ue\\w*|ea\\w*|uear|ing)?))|send|echo requests?|do|run|check|seguidos|en total|al final|at the end|pero|but|paquetes|packets|veces|times|un|unos|y (?:para|stop)|nada mas|then stop|con|with|conexion",
  );
  if (host === undefined || options.length === 0) return undefined;
  return {
    script: ["ping", isSix ? "-6" : isFour ? "-4" : "", ...options, host].filter(Boolean).join(" "),
    said: 1 + options.length,
    looks: true,
  };
}

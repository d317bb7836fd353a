import type { Answer } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { domain_, host_, seconds } from "./shapes.ts";

/** Whether a port of another host answers, and how long it is waited for. */
export function readPortOpen(sentence: Sentence): Answer | undefined {
  if (
    !sentence.has("puerto|port|:\\d+|[^ ]+:\\d+") ||
    !sentence.has(
      "abiert[oa]|open|reach\\w*|alcanz\\w+|llega\\w*|responde\\w*|answers?|contesta\\w*|accept\\w*|acepta\\w*|conect\\w+|connect\\w*|listening|escuch\\w+|accesible|up|prueba\\w*|comprueba\\w*|test|check|mira\\w*|probar|verif\\w+",
    )
  )
    return undefined;
  if (
    sentence.has(
      "firewall|cortafuegos|ufw|abre|abrir|cierra|close|permit\\w*|allow|ssl|tls|certificad\\w*|certificate|https?\\S*|until|hasta que|scan\\w*|escane\\w*|sino|si no|otherwise|else|reinicia\\w*|conexiones|connections|quien|who|procesos?|process",
    )
  )
    return undefined;
  let wait: string | undefined;
  sentence.take(
    `(?:(?:y|and|pero|but|con|with|un|una|a|que|no|si|sin|giv\\w+|dan\\w*|rind\\w+|rinde\\w*|ri\\w+|esper\\w+|wait\\w*|que no) )*(?:timeout|tiempo (?:de espera|maximo|limite)|limite|time ?limit|esper\\w+|wait(?:ing)?|give up|giving up|rind\\w+|cort\\w+|abort\\w*|tard\\w+|dalo por (?:muerto|cerrado)|da\\w* por (?:vencid\\w+|muert\\w+|cerrad\\w+)|maximo|tope|fail)(?: (?:{small}|de|of|after|at most|como mucho|como maximo|max(?:imum|imo)?|mas de|more than|no|si|if it takes|hasta|tras|a los|pasados|up to|for|tarda|solo|only|a))* (\\d+) ?(?:${seconds})(?: (?:de (?:espera|timeout|limite|tope)|como (?:mucho|maximo)|timeout|at most|max|maximum))?|(?:(?:con|with|within|en|in|y|and) )*(?:{~})(\\d+) ?(?:${seconds}) (?:de (?:timeout|espera|limite|tope|maximo)|timeout|time ?limit|at most|como (?:mucho|maximo)|max)`,
    (one) => {
      wait = one.folded;
    },
  );
  const isUdp = sentence.take("(?:{~}(?:por|over|en|via)? ?)udp") > 0;
  sentence.take("(?:{~}(?:por|over|en|via)? ?)tcp");
  let port: string | undefined;
  let host: string | undefined;
  sentence.take(
    "(?:{~}(?:el|the|al|on|en|de)? ?)(?:puerto|port) (?:number |numero )?(\\d+)(?: port)?|(?:{~})(\\d+)(?= (?:{~}(?:de|of|on|en|at|abierto|open|esta)))",
    (one) => {
      if (port !== undefined) return false;
      port = one.text;
      return true;
    },
  );
  const take = (one: { text: string; folded: string }) => {
    if (host !== undefined || noHost.test(one.folded)) return false;
    host = one.text;
    return true;
  };
  sentence.take(
    `(?:(?:de|del|of|on|en|at|a|al|to|la|el|the|host|servidor|server|maquina|machine|equipo|ip|desde|from|aqui|here|contra|against|para|with|con) )*${host_}`,
    take,
  );
  sentence.take(
    "(?:(?:de|del|of|on|en|at|al|a|to|host|servidor|server|maquina|machine|equipo|contra|with|con) )+(?:{~})(?:(?:host|servidor|server|maquina|machine|equipo|box) )?([a-z][a-z0-9-]*)(?= )",
    take,
  );
  sentence.take(
    "(?:si )?(?:esta|is|are|hay|se puede|can|puedo|i|we|llego|llega\\w*|it|me|si|whether|if|que|que este) *(?:abiert[oa]|open|reachable|accesible|up)?|abiert[oa]|open|reach\\w*|alcanz\\w+|llega\\w*|respond\\w*|answer\\w*|contesta\\w*|accept\\w*|acepta\\w*|connect\\w*|conect\\w+|conexion|prueb\\w*|comprueb\\w*|comprob\\w*|test|check|mira\\w*|probar|verif\\w+|conexiones|to|al?|see|aqui|here|desde|from|on|y",
  );
  sentence.take(said.here);
  if (port === undefined || host === undefined || (wait === undefined && !isUdp)) return undefined;
  return {
    script: `nc -zv${isUdp ? "u" : ""}${wait === undefined ? "" : ` -w ${wait}`} ${host} ${port}`,
    said: 3,
    looks: true,
  };
}

const noHost =
  /^(?:puerto|port|segundos?|seconds?|open|abierto|abierta|espera|timeout|most|mucho|maximo|udp|tcp|servidor|server|maquina|equipo|machine|host|here|aqui|this|me|it)$/;

/** Until when, since when and for whom a server's certificate is good. */
export function readServedCertificate(sentence: Sentence): Answer | undefined {
  if (!sentence.has("certificad[oa]s?|certificates?|certs?|ssl|tls")) return undefined;
  if (
    sentence.has(
      "firma\\w*|crea\\w*|create|genera\\w*|generate|renueva\\w*|renew|instala\\w*|install|guarda\\w*|save|fichero|archivo|file|clave|key|[^ ]+\\.(?:pem|crt|cer|key)|ciphers?|cifrados?|versiones?|chain|cadena|sans?|nombres|names|comprueba\\w*|verify|verifica\\w*",
    )
  )
    return undefined;
  const wants = new Set<string>();
  const when =
    "(?:hasta (?:que (?:dia|fecha)|cuando)(?: (?:{small}|es|vale|dura|sirve|valid[oa]))*|cuando (?:{small} |se |me )*(?:caduca|vence|expira|termina|acaba|caducara|vencera)|(?:que (?:dia|fecha)|en que fecha) (?:{small} |se )*(?:caduca|vence|expira)|(?:{~}(?:fecha|dia) (?:de|en que) (?:caducidad|vencimiento|expiracion|fin|caduca|vence|expira))|caducidad|vencimiento|expir\\w+(?: date)?|when(?: (?:does|will|do|is))?(?= [^·]*(?:expir\\w*|run out|end) )|valid until|end date|fecha final|(?:until when|how long)(?: (?:is|does))?(?= [^·]*(?:valid|good|last) )|caduca|vence)";
  const dates =
    "(?:{~}(?:fechas|dates)(?: (?:{small}|de (?:validez|inicio y fin|vigencia)|of validity|valid|validity|between which))*|validez|validity(?: (?:dates|period))?|vigencia|desde cuando y hasta cuando|valid from and (?:to|until)|periodo de validez)";
  sentence.take(dates, () => wants.add("-dates"));
  sentence.take(when, () => wants.add("-enddate"));
  sentence.take("desde (?:cuando|que dia)(?: (?:es|vale|valid[oa]))*|valid from|start date|fecha de inicio", () =>
    wants.add("-startdate"),
  );
  sentence.take(
    "(?:{~}(?:emisor|issuer)|quien (?:{small} |lo |ha )*(?:emitio|firmo|emitido|firmado|emite|firma)|who (?:issued|signed)|issued by|emitido por(?: quien)?|emitido)",
    () => wants.add("-issuer"),
  );
  sentence.take("(?:{~}(?:sujeto|subject|titular)|para quien (?:es|se emitio)|issued to)", () => wants.add("-subject"));
  sentence.take("(?:{~}(?:huella|fingerprint))(?: (?:digital|sha ?256))*", () => wants.add("-fingerprint"));
  let host: string | undefined;
  let port = "443";
  sentence.take("(?:(?:en|on|at|por|del|de|of) )*(?:{~})(?:puerto|port) (\\d+)", (one) => {
    port = one.text;
  });
  sentence.take(
    `(?:(?:de|del|of|on|en|at|la|el|the|host|servidor|server|tiene|que|sirve|da|presenta|muestra|served by|presented by|used by|usa|from|dominio|domain|web|sitio|site|para|for|url) )*(?:${domain_}|([a-z0-9.-]+\\.[a-z]+:\\d+)|(https?:[^ ·]+))`,
    (one) => {
      if (host !== undefined) return false;
      const [, name = "", own] = /^(?:https?:\/\/)?([^/:]+)(?::(\d+))?/.exec(one.text) ?? [];
      host = name;
      if (own !== undefined) port = own;
      return true;
    },
  );
  sentence.take(
    "(?:{~}(?:certificad[oa]|certificate|cert|ssl|tls|https))(?: (?:ssl|tls|https|web|certificate|publico|served|servido|que sirve|presentado|valid|good|expire[sd]?|run out|last|end|del|of))*|valid[oa]?|expire|run out|sigue|sirve|serve[ds]?|present(?:ed|s)?|public[oa]?|mira\\w*|check|es|vale|it",
  );
  if (host === undefined || wants.size === 0) return undefined;
  return {
    script: `echo | openssl s_client -connect ${host}:${port} -servername ${host} 2>/dev/null | openssl x509 -noout ${[...wants].join(" ")}`,
    said: 2 + wants.size,
    looks: true,
  };
}

/** The way to a host, hop by hop. */
export function readTrace(sentence: Sentence): Answer | undefined {
  if (
    sentence.take(
      "(?:(?:haz|hac|lanz|run|do|dame|tir)\\w* )?(?:{~}(?:traceroute|trazado|traza\\w*(?: (?:de )?(?:la |the )?(?:ruta|route|camino|path|saltos))?|trace(?: (?:the )?(?:route|path|way|hops))?|(?:ruta|camino|saltos|route|path|hops)(?: (?=[^·]*(?:hasta|to|until))))(?: (?:de (?:la )?ruta|ruta))?)",
    ) === 0
  )
    return undefined;
  if (sentence.has("mtr|dns (?:lookup|query|server)|delegation|delegacion|syscalls?|llamadas|procesos?|process|pid"))
    return undefined;
  const options: string[] = [];
  if (sentence.take(said.noNames) > 0) options.push("-n");
  sentence.take(
    "(?:(?:con|with|y|and|de|un|a|hasta|up to|at most|como mucho|como maximo|no mas de|no more than|limit\\w*|maximo|maximum|max|parando|stopping|stop|para|{small}) )*(\\d+) (?:saltos?|hops?)(?: (?:como mucho|como maximo|maximo|max|at most|maximum))?",
    (one) => {
      options.push(`-m ${one.folded}`);
    },
  );
  sentence.take(
    "(?:(?:con|with|una|un|a|y|and|solo|only|just|{small}) )*(\\d+) (?:sondas?|probes?|intentos?|consultas?|queries|query|paquetes?|packets?)(?: (?:por|per|each|para|cada|a|en) (?:{~})(?:salto|hop|cada salto))?",
    (one) => {
      options.push(`-q ${one.folded}`);
    },
  );
  sentence.take(
    `(?:(?:y|and|esper\\w+|wait\\w*|con|with|timeout|de|of|at most|como mucho|como maximo|un|a) )*(\\d+) ?(?:${seconds})(?: (?:por|per|for|de|en|each|a|cada|timeout) *(?:{~})(?:espera|respuesta|salto|hop|reply|each|cada|sonda|probe|timeout)*)*`,
    (one) => {
      options.push(`-w ${one.folded}`);
    },
  );
  let root = "";
  if (sentence.take("(?:(?:con|with|using|usando|via|por|over) )*icmp(?: echo)?") > 0) {
    options.push("-I");
    root = "sudo ";
  }
  sentence.take(
    "(?:(?:con|with|using|usando|via|por|over|en|on|to|al|a) )*tcp(?: (?:al|a|en|to|on|on the|the|el|puerto|port))* (\\d+)",
    (one) => {
      options.push(`-T -p ${one.text}`);
      root = "sudo ";
    },
  );
  const isFour = sentence.take("(?:(?:por|over|con|using|usando|with|via|en|solo|only|{small}) )*ipv4") > 0;
  const isSix = sentence.take("(?:(?:por|over|con|using|usando|with|via|en|solo|only|{small}) )*ipv6") > 0;
  let host: string | undefined;
  sentence.take(
    `(?:(?:a|al|to|hasta|hacia|towards|until|de|la|el|the|host|ip|servidor|server|maquina) )*${host_}`,
    (one) => {
      host = one.text;
    },
  );
  sentence.take("saltos|hops|que hay|there are|packets?|paquetes?|take|hacen|siguen");
  if (host === undefined || options.length + (isFour || isSix ? 1 : 0) === 0) return undefined;
  return {
    script: `${root}traceroute ${isFour ? "-4 " : isSix ? "-6 " : ""}${options.length > 0 ? `${options.join(" ")} ` : ""}${host}`,
    said: 2 + options.length,
    looks: true,
  };
}

import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Answer } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { address_, seconds, url_ } from "./shapes.ts";

/** One URL: what of its answer is wanted, and what is sent with the request. */
export function readWeb(sentence: Sentence): Answer | undefined {
  let url: string | undefined;
  sentence.take(
    `(?:(?:de|del|la|el|of|from|to|at|a|desde|en|url|pagina|page|web|sitio|site|direccion|address|the|que|por|con|contra|against|on|for|archivo|fichero|file) )*${url_}`,
    (one) => {
      if (url !== undefined) return false;
      url = one.text;
      return true;
    },
  );
  if (
    url === undefined ||
    sentence.has(
      "clon\\w+|git|wget|post\\w*|put|delete|patch|json|sube\\w*|upload\\w*|envia\\w*|manda\\w*|cada|every|si|if|until|hasta que|descomprim\\w*|extract|instala\\w*|install|repositorio|repo|jq|sha256\\w*|md5\\w*|verif\\w*|checksum|nube|recursiv\\w*",
    )
  )
    return undefined;
  const options: string[] = [];
  const add = (option: string) => {
    options.push(option);
  };
  const follows =
    sentence.take(
      "(?:(?:y|and|pero|but|sig[aue]\\w*|follow\\w*|con|with|que|aunque|si|si hay|allowing|all|along|haciendo caso a|atendiendo) )*(?:sig\\w+|follow\\w*|sigu\\w+)(?: (?:{small}|any|todas|all|posibles|along))* (?:redirecci(?:on|ones)|redirects?|redirections?|saltos|redireccionamientos)|(?:con|with) (?:redirecciones|redirects)",
    ) > 0;
  const noFollow =
    sentence.take(
      "(?:sin|without|no|do not|not) (?:seguir|follow\\w*|sigas) (?:{small} |any )*(?:redirecci(?:on|ones)|redirects?|redirections?)",
    ) > 0;
  if (
    sentence.take(
      "(?:(?:y|and|aunque|even if|though|sin|without|no|not|do not|ignor\\w+|skip\\w*|pasa\\w*|con|with|dando igual) )*(?:{~}(?:comprob\\w+|verif\\w+|valid\\w+|check\\w*|mir\\w+|quej\\w+|importar|errores?|errors?|caring about|ignor\\w+|haga\\w* caso|tener en cuenta) )*(?:{~}(?:de|of|del|the|tls|ssl)? ?)(?:certificad[oa]s?|certificates?|certs?|tls|ssl)(?: (?:verification|errors?|checks?|validation|self-signed|autofirmad[oa]s?|invalid\\w*|(?:no )?(?:sea|es) (?:valido|invalido|autofirmado)|caducad[oa]|is (?:invalid|self-signed|expired)|tls|ssl|warnings?))*|insecure(?:ly)?|inseguro",
    ) > 0
  )
    add("-k");
  sentence.take(
    `(?:(?:y|and|con|with|pero|but|esper\\w+|wait\\w*|giv\\w+|da\\w*|rind\\w+|rinde\\w*|abort\\w*|cort\\w+|un|una|a) )*(?:timeout|tiempo (?:de espera|maximo|limite)|limite(?: de tiempo)?|time ?limit|esper\\w+|wait(?:ing)?|give up|giving up|rind\\w+|cort\\w+|abort\\w*|tard\\w+|dejes|maximum|tope)(?: (?:{small}|de|of|after|at most|como mucho|como maximo|max(?:imum|imo)?|mas de|more than|no|si|if it takes|hasta|tras|pasados|up to|for|tarda|solo|only|a))* (\\d+) ?(?:${seconds})(?: (?:de (?:espera|timeout|limite|tope)|como (?:mucho|maximo)|timeout|at most|max|maximum))?|(?:{~})(\\d+) ?(?:${seconds}) (?:de (?:timeout|espera|limite|tope|maximo)|timeout|time ?limit|at most|como (?:mucho|maximo)|max)`,
    (one) => {
      add(`-m ${one.folded}`);
    },
  );
  sentence.take(
    `(?:(?:con|with|mandando|sending|enviando|anadiendo|adding|pasando|passing|send|y|and|incluyendo|including|usando|using|la|the|una|a|an|http) )*(?:cabecera|header)(?: (?:http|de|of|llamada|called))? (<q>|[^ ·]+:) ?`,
    (one) => {
      if (!one.quoted) return false;
      add(`-H ${quoteArgument(one.text)}`);
      return true;
    },
  );
  sentence.take(
    "(?:(?:con|with|using|usando|como|as|el|the|fingiendo(?: ser)?|haciendose pasar por|pretending to be|identificandote como) )*(?:user[- ]?agent|agente(?: de usuario)?)(?: (?:de|of|as))? ([^ ·]+)",
    (one) => {
      add(`-A ${quoteArgument(one.text)}`);
    },
  );
  sentence.take(
    `(?:(?:a traves|por|through|via|using|usando|con|with|del|de|el|the|un|a) )*proxy (?:${address_}|([^ ·]+:\\d+)|${url_})`,
    (one) => {
      add(`-x ${one.text}`);
    },
  );
  if (sentence.take("(?:por|over|using|via|sobre|con|usando|forzando|forcing|solo|only) ipv4") > 0) add("-4");
  if (sentence.take("(?:por|over|using|via|sobre|con|usando|forzando|forcing|solo|only) ipv6") > 0) add("-6");
  const resumes =
    sentence.take(
      "(?:y |and )?(?:reanud\\w+|contin\\w+|resum\\w+|retoma\\w*|sig\\w+)(?: (?:{small}|por|from))*(?: (?:descarga|donde (?:se )?(?:quedo|dejo|corto)|where it (?:left off|stopped)|it left off|download|se quedo|interrumpid[oa]|interrupted|a medias|parcial|partial|lo que falta))?(?: (?:download|descarga|transfer))?",
    ) > 0;
  const quiet =
    sentence.take(
      "(?:(?:y |and )?(?:en silencio|silencios[oa](?:mente)?|quiet(?:ly)?|silent(?:ly)?|sin (?:barra de )?progreso|sin barra(?: de progreso)?|no progress(?: bar)?|without (?:the )?progress(?: bar)?|callad[oa]))",
    ) > 0;
  let file: string | undefined;
  sentence.take(
    "(?:(?:y|and|l[oa]|it|guard\\w+|sav\\w+|deja\\w*|pon\\w*|mete\\w*|escrib\\w+|write|store|put|como|as|en|in|into|to|a|con|under|name|nombre|el|the|archivo|fichero|file|llamad[oa]|called|named|bajo) )*(?:como|as|en|in|into|to|a|llamad[oa]|called|named|nombre|name) (?:(?:el |the )?(?:archivo|fichero|file) )?(?=[^ ]*[./])([^ ·]+)",
    (one) => {
      if (file !== undefined) return false;
      file = one.text;
      return true;
    },
  );
  const measures = readMeasures(sentence);
  const headers =
    measures === "" &&
    sentence.take(
      "(?:{~}(?:solo|only|just|solamente|nada mas|nomas|{small})*(?:cabeceras?|headers?|encabezad[oa]s?)(?: (?:http|de respuesta|nomas|nada mas|only|that come back|solamente|de la respuesta|response))*|(?:response|http|respuesta) headers?)",
    ) > 0;
  sentence.take(said.only);
  sentence.take(
    "(?:descarg|baj|bajat|trae|traet)\\w*|download\\w*|fetch\\w*|get|grab|pull|obt\\w+|guard\\w+|sav(?:e|ing)|store|curl|pide\\w*|request|peticion|pagina|page|web|body|cuerpo|contenido|content|respuesta|response|answer|contesta|responde|devuelv\\w+|returns?|hac(?:er|iendo)|haz\\w*|do|does|take|tarda|abr\\w+|open|call|llama\\w*|ver|see|show|l[oa]|it|con|with|un|una|archivo|fichero|file|server|servidor|sends?|back|manda|comes?|output|entero|entera|site|sitio|que|what",
  );
  const flags = options.join(" ");
  const with_ = (...parts: string[]) => ["curl", ...parts, flags, url].filter(Boolean).join(" ");
  const facts =
    1 +
    options.length +
    (follows ? 1 : 0) +
    (file ? 1 : 0) +
    (measures ? 1 : 0) +
    (headers ? 1 : 0) +
    (resumes ? 1 : 0) +
    (quiet ? 1 : 0);
  if (noFollow && !measures && !headers) return undefined;
  if (facts < 2) return undefined;
  if (measures !== "")
    return file
      ? undefined
      : { script: with_(`-s${follows ? "L" : ""}`, "-o /dev/null", `-w '${measures}\\n'`), said: facts, looks: true };
  if (headers)
    return file ? undefined : { script: with_(`-${quiet ? "s" : ""}I${follows ? "L" : ""}`), said: facts, looks: true };
  return {
    script: with_(
      `${quiet || follows ? `-${quiet ? "s" : ""}${follows ? "L" : ""}` : ""}`,
      resumes ? "-C -" : "",
      file === undefined ? (resumes ? "-O" : "") : `-o ${quoteArgument(file)}`,
    ),
    said: facts,
  };
}

/** What curl is to say of the transfer, in the order of the request; empty where the answer itself is wanted. */
function readMeasures(sentence: Sentence): string {
  const found: { variable: string; at: number }[] = [];
  for (const [variable, phrase] of measured)
    sentence.take(
      `(?:(?:${said.only}|y|and|print|dime|dame|tell me|muestra\\w*|show|also|tambien|con|with) )*(?:{~})(?=([^ ·]+) )(?:${phrase})`,
      (first) => {
        found.push({ variable, at: sentence.terms.indexOf(first) });
      },
    );
  return [...new Set(found.sort((left, right) => left.at - right.at).map(({ variable }) => `%{${variable}}`))].join(
    " ",
  );
}

const measured: readonly (readonly [string, string])[] = [
  [
    "http_code",
    "(?:http )?(?:codigo|code)(?: (?:de|of))?(?: (?:{~}(?:estado|status|respuesta|response|http|resultado|retorno))*)*|(?:http|response|status|estado)(?: (?:http|status|response|de la respuesta))* (?:codes?|codigo)|(?:estado|status)(?: http| de la respuesta)?(?: code)?|http status(?: code)?",
  ],
  [
    "time_total",
    "(?:(?:cuanto|how long)(?: (?:tiempo|{small}|does|did))*(?:(?:tarda|takes?|tardo|demora|le toma|takes?)(?: {~}(?:en|to) (?:responder|contestar|answer|respond|load|cargar|abrirse|bajar|descargar|reply))?)?(?: (?=[^·]))?|(?:total )?(?:tiempo|time)(?: (?:total|que tarda|de respuesta|of the request|it takes|taken|it took|transcurrido))*|response time|total time|tarda|segundos que tarda)(?: (?:en|to) (?:responder|contestar|answer|respond|load|cargar|reply))?|(?:take|tarda|takes) (?:to|en) (?:answer|respond|load|responder|contestar|cargar|reply)",
  ],
  [
    "time_namelookup",
    "(?:tiempo|time)(?: (?:de|of|for|to|que tarda))* (?:{~}(?:dns|resolucion(?: dns| de nombres)?|name lookup|resolve))|dns (?:time|lookup time)",
  ],
  [
    "time_connect",
    "(?:tiempo|time)(?: (?:de|of|for|to|que tarda))* (?:{~}(?:conexion|connect(?:ing|ion)?|conectar))|connect(?:ion)? time",
  ],
  ["time_starttransfer", "(?:tiempo|time)(?: (?:de|of|for|to|hasta))* (?:{~}(?:primer byte|first byte))|ttfb"],
  [
    "size_download",
    "(?:tamano|size|bytes)(?: (?:de|of|en bytes|descargad\\w+|downloaded|que (?:ocupa|pesa|se descarga)))*(?: (?:{~}(?:respuesta|response|descarga|download|pagina|page|body|cuerpo))*)*|(?:cuantos|how many) bytes",
  ],
  [
    "remote_ip",
    "(?:ip|direccion ip|ip address)(?: (?:remota|que (?:responde|contesta)|del servidor|it connects to|que atiende|de quien responde|of the server))*|remote ip",
  ],
  ["content_type", "(?:tipo de contenido|content[- ]type|tipo mime|mime type)"],
  [
    "redirect_url",
    "(?:a donde|adonde|donde|where) (?:{~}(?:redirige|redirects?|does it redirect|manda|lleva))|(?:url|destino) de (?:la )?redireccion|redirect (?:target|url)",
  ],
];

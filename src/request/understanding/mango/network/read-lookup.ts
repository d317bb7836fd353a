import type { Answer } from "../machine/answer.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { address_, domain_, host_ } from "./shapes.ts";

/** What the name service is asked: of which kind, at which server, and how much of the answer is wanted. */
export function readLookup(sentence: Sentence): Answer | undefined {
  if (
    !sentence.has(
      "(?:que|what|which) (?:nombre|name|host ?name)|dns|dig|registros?|records?|resuelv\\w+|resolv\\w+|resolucion|resolution|mx|txt|ns|soa|aaaa|cname|ptr|srv|caa|invers[oa]|reverse|lookup|look up|nslookup|servidores? de (?:nombres|correo)|name ?servers?|mail servers?|mail exchangers?",
    )
  )
    return undefined;
  if (
    sentence.has(
      "https?\\S*|puertos?|ports?|cache|configur\\w*|flush|limpia\\w*|vacia\\w*|pon|cambia|set|change|a(?:n|ñ)ade|add|certificad\\w*|certificate",
    )
  )
    return undefined;
  const isReverse =
    sentence.take(
      "(?:{~}(?:consulta|busqueda|resolucion|lookup|registro|query|dns|record) )*(?:{~}(?:invers[oa]|reverse|ptr|al reves|inversamente))(?: (?:{~}(?:dns|lookup|resolucion|query|look up|resolution|record|registro|consulta))*)*(?: (?:for|of|de|on))?|(?:{~}(?:que|what|cual) (?:es )?(?:{~}(?:nombre|host ?name|name)) (?:{~}(?:tiene|has|does|hay detras|corresponde|is|resuelve|apunta|responde|va con|goes with|points?|belongs|resolve))*)|(?:a|to) (?:que|what|which) (?:nombre|name|host ?name) (?:resuelve|apunta|does|corresponde|resolves?)",
    ) > 0;
  const type = readType(sentence);
  const isShort =
    sentence.take(
      "(?:(?:y |and |pero |but )?(?:dame|quiero|give me|show|muestra\\w*|print|en|in|con|with|como|solo|solamente|nada mas|only|just|unicamente|{small}) )*(?:{~}(?:respuestas?|answers?|ips?|direcci(?:on|ones)(?: ip)?|address(?:es)?|valor(?:es)?|values?|resultados?|results?|output|salida|formato|form|format|version|nombres?|names?))(?: (?:corta|short|en corto|breve|only|pelad[oa]s?|a secas|limpi[oa]s?|nada mas|solamente|sin (?:mas|adornos)|and nothing else|y nada mas|resumid[oa]|itself|alone))*|(?:in )?(?:short|corto|breve|corta|brief(?:ly)?|tersely|terse|escuet[oa]|abreviad[oa]|en corto|version corta|sin (?:adornos|rollos|paja))(?: (?:form|output|answer|format|version))?|(?:y )?nada mas|nothing else",
    ) > 0;
  const isTrace =
    sentence.take(
      "(?:siguiendo|tracing|trace|traza\\w*|following)(?: {~})?(?:(?:la |the )?(?:delegacion|delegation|delegaciones|cadena)(?: (?:desde|from) {~}(?:raiz|root))?|(?:desde|from) {~}(?:raiz|root))",
    ) > 0;
  const isTcp = sentence.take("(?:por|over|using|via|sobre|con|usando) tcp") > 0;
  let server: string | undefined;
  const atServer = (one: { text: string }) => {
    if (server !== undefined) return false;
    server = one.text;
    return true;
  };
  const asks =
    "(?:(?:pregunt|consult|interrog)\\w*(?:le)?|ask(?:ing)?|query(?:ing)?|using|usando|via|contra|against|at|en|con|with|through|a traves de|desde|from|segun|according to|use|usa)";
  sentence.take(
    `(?:(?:y |and )?${asks} )+(?:(?:a|al|el|la|the|de|del|dns|resolver|resolutor|servidor|server|name ?server|dns server|servidor dns|servidor de nombres|directly|directamente|to) )*${isReverse ? `(?=[^·]*(?:for|por|about|sobre|of|de) )${address_}` : address_}`,
    atServer,
  );
  sentence.take(
    `(?:(?:a|al|el|the|del|de|en|at) )*(?:(?:servidor|server|resolver|dns|name ?server|resolutor) )+(?:dns |de nombres )?${address_}|${address_} (?:as|como) (?:{~})(?:servidor|server|dns|resolver)(?: dns)?`,
    atServer,
  );
  sentence.take(`(?:(?:servidor|server|resolver|dns|name ?server) )+${domain_}`, atServer);
  let name: string | undefined;
  sentence.take(
    `(?:(?:de|del|of|for|por|sobre|about|el|la|los|the|dominio|domain|ip|direccion|address|nombre|name|host|para|tiene|a|zone|zona|site|sitio|on) )*${isReverse ? address_ : domain_}`,
    (one) => {
      if (name !== undefined) return false;
      name = one.text;
      return true;
    },
  );
  if (name === undefined && !isReverse) return undefined;
  // "Qué nombre tiene la 10.0.0.1 según 10.0.0.2": what is left is the server.
  if (isReverse) sentence.take(`(?:(?:${asks}|a|al|to|el|the) )*${host_}`, atServer);
  sentence.take(
    "(?:pregunt|consult|interrog)\\w*|ask|query|dig|nslookup|(?:{~}(?:registros?|records?|dns|lookup|look ?up|entradas?|entries|tipo|type))(?: (?:dns|type|tipo|de tipo|of type))*|resuelv\\w+|resolv\\w+|resolucion|resolution|servidor|server|do|does|que|what|which|tiene|publica|publish\\w*|by|apunta|point",
  );
  if (name === undefined) return undefined;
  const flags = `${isTcp ? " +tcp" : ""}${isTrace ? " +trace" : ""}`;
  const at = server === undefined ? "" : ` @${server}`;
  const facts =
    1 + (server ? 1 : 0) + (type ? 1 : 0) + (isShort ? 1 : 0) + (isTcp || isTrace ? 1 : 0) + (isReverse ? 1 : 0);
  if (facts < 3 && !isReverse && server === undefined) return undefined;
  if (isReverse)
    return {
      script: `dig${at}${flags} -x ${name}${isShort || server !== undefined ? " +short" : ""}`,
      said: facts,
      looks: true,
    };
  if (server === undefined)
    return {
      script: `dig${flags}${isShort ? " +short" : ""}${type ? ` ${type}` : ""} ${name}`,
      said: facts,
      looks: true,
    };
  return {
    script: `dig${at} ${name}${type ? ` ${type}` : ""}${flags}${isShort ? " +short" : ""}`,
    said: facts,
    looks: true,
  };
}

function readType(sentence: Sentence): string | undefined {
  let type: string | undefined;
  const lead =
    "(?:(?:{~}(?:registros?|records?|entradas?|entries|tipo|type)(?: (?:de tipo|del tipo|tipo|of type|type|de|dns))* )|{~})";
  const tail = "(?: (?:records?|registros?|entr(?:y|ies)|type))?";
  for (const [name, phrase] of types)
    sentence.take(`${lead}(?:${phrase})${tail}`, () => {
      if (type !== undefined) return false;
      type = name;
      return true;
    });
  return type;
}

const types: readonly (readonly [string, string])[] = [
  ["AAAA", "aaaa|ipv6(?: address(?:es)?)?|direcci(?:on|ones) ipv6"],
  ["MX", "mx|servidor(?:es)? de correo|mail (?:servers?|exchangers?)"],
  ["TXT", "txt|spf"],
  ["NS", "ns|servidores? de nombres(?: autoritativos?)?|name ?servers?"],
  ["SOA", "soa"],
  ["CNAME", "cname|alias"],
  ["SRV", "srv"],
  ["CAA", "caa"],
  ["PTR", "ptr"],
  ["ANY", "any"],
];

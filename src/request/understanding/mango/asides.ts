import type { Language } from "../../../shared/language.ts";
import type { StageRequest } from "../stage.ts";
import { reassurances } from "./reassurances.ts";

/**
 * A request without what changes nothing of what is asked: courtesies with a condition in them ("si puedes"), why it is
 * asked ("que ya no sirve"), and on what ("es un debian"), where that is what this machine is. Words are taken out only
 * behind a comma or at an end, where they can belong to nothing else.
 */
export function withoutAsides(request: StageRequest, isHere: (distribution: string) => boolean): StageRequest {
  const text = shortened(request.text, request.language, isHere);
  const normalised = shortened(request.normalised, request.language, isHere);
  return text.trim() === "" || normalised.trim() === "" ? request : { ...request, text, normalised };
}

function shortened(text: string, language: Language, isHere: (distribution: string) => boolean): string {
  let rest = text;
  for (const aside of [...reassurances[language], ...asides[language]]) rest = rest.replace(aside, "");
  return rest
    .replace(systems, (said, name: string) => (isHere(name.toLowerCase()) ? "" : said))
    .replace(/^[\s,;]+|[\s,;]+$/g, (ends) => (ends.includes(",") || ends.includes(";") ? "" : ends));
}

/** "En debian", "this is an ubuntu server": where it is nobody else's name, at the end or between commas. */
const systems =
  /(?:,\s*|\s+)(?:(?:que |esto |this |it |la maquina |el equipo |the box )?(?:es|is|it's|corre|runs|tengo|estoy en|i'm on|i am on|on|en|in)) (?:una?n? |mi |el |la |este |esta |nuestro |my |our |this |the |an? |servidor |maquina |máquina |server )*(debian|ubuntu|fedora|rhel|centos|rocky|arch|alpine|suse|opensuse)(?: (?:linux|server|servidor|machine|box|\d+(?:\.\d+)?))*(?=\s*(?:[,;.!?]|$))/iu;

const asides: Record<Language, readonly RegExp[]> = {
  es: [
    /^(?:es que |como )?(?:(?:me|nos) (?:estoy|estamos|he|hemos|voy|vamos)(?: a)? qued(?:ando|ado|ar) sin|(?:ando|andamos|voy|vamos|estoy|estamos|vengo) (?:muy )?(?:cort|just|escas)[oa]s? de|(?:ya )?no (?:me|nos) queda(?: (?:casi|apenas))?) (?:sitio|espacio|hueco|disco)(?: en [\p{L} ]{2,20})?\s*[,;:.]\s*(?=.*(?:ficher|archiv|carpet|directori))/iu,
    /^(?:es que |como )?(?:el |este )?(?:disco|servidor) (?:(?:se )?(?:me |nos )?(?:est[aá] llenando|ha llenado|llena)|est[aá] (?:casi |medio )?(?:lleno|a reventar))\s*[,;:.]\s*(?=.*(?:ficher|archiv|carpet|directori))/iu,
    /^antes de (?:tocar|cambiar|hacer|empezar|mover|modificar) nada\s*[,:]? /iu,
    /,?\s+por si (?:acaso|las moscas)(?=\s*(?:[,;.!?]|$))/giu,
    /^(?:hazme|haceme|h[aá]game|me hac[eé]s|me haces|me hace) (?:el|un) (?:gran )?favor(?:cito)?(?: de|[,:])? /iu,
    /^(?:si (?:puedes|pod[eé]s|puede|no (?:te|le) importa|no es (?:mucho pedir|(?:mucha )?molestia|(?:ning[uú]n )?problema)|no (?:te|le) (?:cuesta|molesta)(?: mucho)?|eres tan amable|fueras? tan amable)|cuando (?:puedas|pueda|tengas un (?:rato|momento)))\s*,?\s+/iu,
    /,?\s+(?:si (?:puedes|pod[eé]s|puede|no (?:te|le) importa|no es (?:mucho pedir|(?:mucha )?molestia|(?:ning[uú]n )?problema)|no (?:te|le) (?:cuesta|molesta)(?: mucho)?|eres tan amable|se puede)|cuando (?:puedas|pueda|tengas un (?:rato|momento)))(?=\s*(?:[,;.!?]|$))/giu,
    /,\s*(?:que|porque|pues|ya que|es que)\s+(?:ya\s+)?(?:no\s+(?:nos\s+|me\s+)?(?:sirven?|hacen? falta|valen?|pintan? nada|usa nadie)|no (?:l[oa]s?) (?:uso|usamos|usa nadie|necesito|necesitamos|quiero|queremos)|est[aá]n? (?:viej[oa]s?|obsolet[oa]s?|de m[aá]s)|sobran?|estorban?|molestan?)(?=\s*(?:[,;.!?]|$))/giu,
    /,\s*(?:que|porque|pues|ya que|es que)\s+(?:luego |despu[eé]s |siempre |a veces )?(?:me|nos|le|les) (?:rompen?|fastidian?|molestan?|estropean?|l[ií]an?|confunden?|dan? (?:guerra|problemas|errores|la lata))(?: (?:el|la|los|las|a) [\p{L} ]{2,25})?(?=\s*(?:[.!?]|$))/giu,
    /,?\s+en (?:ese|este) (?:mismo )?orden(?=\s*(?:[,;.!?]|$))/giu,
    /,?\s+(?:as[ií] (?:tal cual|sin m[aá]s)|sin m[aá]s|nada m[aá]s|y nada m[aá]s|eso es todo|de una vez|cuanto antes|lo antes posible)(?=\s*(?:[,;.!?]|$))/giu,
  ],
  en: [
    /^(?:we(?:'re| are)|i(?:'m| am)) (?:running |getting )?(?:out of|low on|short (?:of|on)) (?:disk )?(?:space|room|disk)(?: here)?\s*[,;:.]\s*(?:so )?(?=.*(?:files?|folder|director))/iu,
    /^(?:the |this )?(?:disk|server) is (?:getting |almost |nearly |filling )?(?:full|up)\s*[,;:.]\s*(?:so )?(?=.*(?:files?|folder|director))/iu,
    /^before (?:touching|changing|doing|starting|moving) anything\s*[,:]? /iu,
    /,?\s+just in case(?=\s*(?:[,;.!?]|$))/giu,
    /^(?:do|could you do) me a favou?r(?: and|[,:])? /iu,
    /^(?:if (?:you (?:can|could|don't mind|do not mind)|it(?:'s| is) (?:not too much trouble|no (?:trouble|bother|problem)))|when you (?:can|get a (?:chance|minute|moment)))\s*,?\s+/iu,
    /,?\s+(?:if you (?:can|could|don't mind|do not mind)|if it(?:'s| is) (?:not too much trouble|no (?:trouble|bother|problem))|if possible|when you (?:can|get a (?:chance|minute|moment)))(?=\s*(?:[,;.!?]|$))/giu,
    /,\s*(?:because |since |as )?(?:we|i|nobody)(?:\s+(?:no longer|don't|do not))?\s+(?:needs?|uses?|wants?)\s+(?:it|them|that|those)(?:\s+(?:any ?more|any longer|now))?(?=\s*(?:[,;.!?]|$))/giu,
    /,\s*(?:because |since |as )?(?:it|they|that|those)(?:'s|'re| is| are)\s+(?:no longer (?:needed|used|wanted|useful)|not (?:needed|used|wanted) any ?more|useless|obsolete|outdated|stale|in the way)(?=\s*(?:[,;.!?]|$))/giu,
    /,\s*(?:because |since |as )?(?:it|they|that|those)(?: later| often| always| keep| keeps)? (?:breaks?|breaking|confuses?|confusing|bothers?|annoys?)(?: (?:me|us|my|our|the) ?[\p{L} ]{0,25})?(?=\s*(?:[.!?]|$))/giu,
    /,?\s+in (?:that|this) (?:same )?order(?=\s*(?:[,;.!?]|$))/giu,
    /,?\s+(?:and )?(?:nothing else|that's all|that is all|as soon as possible|asap|once and for all)(?=\s*(?:[,;.!?]|$))/giu,
  ],
};

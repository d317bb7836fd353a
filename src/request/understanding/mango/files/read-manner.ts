import type { Sentence } from "../phrases/sentence.ts";

/** How it is to be done: telling of each, without asking, with nothing but files, on one disk. */
export type Manner = { told: boolean; regular: boolean; oneDisk: boolean; onlyLooks: boolean; alsoFolders: boolean };

/** Takes it before "printing" or "the symlinks" could be taken for what is wanted. */
export function readManner(sentence: Sentence): Manner {
  const telling =
    "(?:printing|showing|listing|naming|telling(?: me)?|reporting|logging|print|show|list|mostrando(?:me)?|imprimiendo|ensenando(?:me)?|diciendo(?:me)?|listando|muestra(?:me)?|imprime|dime|di)";
  const each =
    "(?:names?|nombres?|each|every|cada|one|un[oa]|ones|move|copy|file|archivo|fichero|path|ruta|them|los|las|el|la|the|their|its|sus?|which|cual(?:es)?|what|lo|que)";
  const going =
    "(?:as|mientras|conforme|a medida que|segun|while|when) (?:(?:you|they|it|each|se|los?|las?|is|are|being|vas|va|van|vayas|vaya|vayan|go|goes|gets?|deleted|removed|moved|copied|borr[a-z]+|elimin[a-z]+|muev[a-z]+|mov[a-z]+|copi[a-z]+|quit[a-z]+) ?)+(?<! )";
  const told =
    sentence.take(`(?:(?:y|and|while|,) )?${telling}(?: ${each})* ${going}`) +
      sentence.take(
        `(?:(?:y|and) )?${telling} (?:(?:me|the|los|el|sus?|their) )*(?:nombres?|names?|rutas?|paths?) (?:de (?:los|cada uno|lo) )?(?:que |you |it )?(?:borr|elimin|delet|remov|mov|muev|copi)[a-z]+`,
      ) +
      sentence.take(
        "(?:printing|showing|listing|naming|mostrando(?:me)?|imprimiendo|listando|diciendo(?:me)?) (?:each|every|cada|los|the) (?:one|move|copy|file|un[oa]|archivo|fichero|nombres?|names?|movimiento)(?= $)",
      ) +
      sentence.take("(?:en modo |in )?(?:verbose|verboso)(?: mode)?") >
    0;
  sentence.take(
    "(?:sin|without) (?:preguntar(?:me)?|pedir(?:me)? (?:nada|confirmacion)|confirmar|confirmacion|asking|prompting|confirmation)(?: (?:nada|me|anything|again))?|no (?:preguntes|preguntas|questions asked|prompts?)|do not (?:ask|prompt)(?: me)?",
  );
  const onlyLooks =
    sentence.take(
      "(?:(?:y|and|pero|but) )?(?:sin|without|no|do not|don t) (?:borrar|borres|eliminar|elimines|tocar|toques|mover|modificar|cambiar|quitar|deleting|delete|removing|remove|touching|touch|moving|changing|change) (?:nada|anything|ningun[oa]?|any)(?: (?:eh|todavia|aun|yet|ok|por ahora|for now))?(?= $| ·)",
    ) > 0;
  sentence.take(
    "(?<=^ )(?:tendri[a-z]+ que|deberi[a-z]+|convendria|(?:me|nos) convendria|haria falta|hay que|i (?:should|ought to|have to)|we (?:should|ought to|have to)) (?:saber|ver|averiguar|conocer|mirar|find out|know|see|check)",
  );
  // "Todo lo que haya, carpetas incluidas".
  const alsoFolders =
    sentence.has("{anything}|todo|everything|all|{file}") &&
    sentence.take(
      "(?:(?:y|and|con|with) )?(?:{~}(?!{subfolder} ){folder} (?:incluid[oa]s?|inclusive|included|too|also|as well|tambien)|(?:incluid[oa]s|incluyendo|including|tambien|also) {~}(?!{subfolder} ){folder}(?= $| ·))",
    ) > 0;
  // "Not the folders" are files.
  if (sentence.has("{file}|{hidden}"))
    sentence.take(
      "(?:(?:y|and|pero|but) )?(?:no|not|sin|never|ni) {~}(?!{subfolder} ){folder}(?= (?:$|of|de|que|that|·))|{~}(?!{subfolder} ){folder} (?:no|not|aparte|ni tocarlas)(?= (?:$|que|en|de|in|under|of|·))",
    );
  // What sums are kept for.
  sentence.take(
    "(?:so|para) {~}(?:(?:que|that|i|we|it|can|could|se|me|poder|pueda[n]?|luego|later) )*(?:run|check\\w*|verify|comprob\\w+|verific\\w+|ejecut\\w+)(?: (?:them|it|l[oa]s|con|with))* (?:md5|sha\\d+)sum(?: -c)?(?: (?:from|desde|in|inside|dentro de) (?:inside )?{~}{folder})?",
  );
  const links =
    sentence.take(
      "(?:(?:and|but|y|pero) )?(?:leave|leaving|dej(?:a|ando)|sin tocar|without touching|no toques|do not touch|skip|skipping|ignor[a-z]+|not|no) {~}(?:{link})(?: (?:alone|en paz|as they are|como estan|tal cual|untouched|out(?: of it)?|be))?",
    ) > 0;
  const plain =
    sentence.take(
      "(?:regular|reales?|real|normal(?:es)?|corrientes?|ordinari[oa]s?)(?= {~}(?:{file}|<[a-z]*g[a-z]*>) )|(?<= (?:{file}) )(?:regular(?:es)?|reales|normales|corrientes)",
    ) > 0;
  sentence.take("(?:any|whatever) names?|cualquier nombre|(?:sea cual sea|whatever) {~}(?:nombre|name)");
  const disk =
    "(?:disc?os?|disks?|drives?|particion(?:es)?|partitions?|file ?systems?|sistemas? de (?:archivos|ficheros)|volumen(?:es)?|devices?)";
  const mounts = `(?:${disk}|montajes?|mounts?|puntos? de montaje|mount points?|mountpoints?)(?: (?:montad[oa]s?|boundar(?:y|ies)))?`;
  const others =
    "(?:(?:en|a|de|por|into|to|on|the|el|la|los|las|del|este|esta|ese|esa|this|that|mismo|misma|same|otr[oa]s?|others?|any|ningun[oa]?|cualquier) )*";
  const oneDisk =
    sentence.take(
      `(?:(?:y|and|but|pero) )?(?:sin|without|no|not|do not|never|nunca) (?:(?:te|se|you) )?(?:salir(?:se|te|me|nos)?|salgas|cambiar|cambies|cruzar|cruces|pasar(?:se|te)?|pases|meter(?:se|te)|metas|entrar|entres|cross(?:ing)?|leav(?:e|ing)|enter(?:ing)?|go(?:ing)?|descend(?:ing)?|wander(?:ing)?) ${others}${mounts}`,
    ) +
      sentence.take(
        `(?:(?:y|and|but|pero) )?(?:(?:stay(?:ing)?|keep(?:ing)?|remain(?:ing)?|quedate|quedandote|solo|solamente|only|just) )+(?:en|on|in|within|to) (?:(?:el|la|the) )?(?:mism[oa]|same|single|este|esta|ese|esa|this|that|one) ${disk}(?: only)?|(?:(?:en|on|in|within) )?(?:(?:el|la|the) )?(?:mism[oa]|same|single) ${disk}(?: only| nada mas)?`,
      ) >
    0;
  return { told, regular: links || plain, oneDisk, onlyLooks, alsoFolders };
}

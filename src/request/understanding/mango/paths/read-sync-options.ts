import type { Sentence } from "../phrases/sentence.ts";
import type { Sync } from "./path-wish.ts";

/** Takes how a folder is to be made like another: what goes, what is only told, what is left as it is. */
export function readSyncOptions(sentence: Sentence): Pick<Sync, "remove" | "dry" | "letters" | "options"> {
  const option = (phrase: string) => sentence.take(`(?:{~}(?:y|and|e|pero|but|con|with|que) )*(?:${phrase})`) > 0;
  const options: string[] = [];
  let letters = "";
  sentence.take(
    "(?:(?:por|en|over|on|using|usando|con|with|at|a|mediante|through) )*{~}(?:(?:ssh|puerto|port|de|on|en|por|el) )*(?:puerto|port) {~}(?:(?:ssh|de|is|es) )*{a:number}(?: (?:de|of|for|por|over) ssh)?",
    (port) => {
      options.push(`-e 'ssh -p ${port.values.n}'`);
    },
  );
  sentence.take(
    "(?:(?:limit\\w*|it|lo|la|capp?\\w*|topad[oa]|sin pasar|sin superar|no mas|a|al|to|de|at|con|with|un|tope|maximo|max|como mucho|at most|of|ancho|banda|bandwidth|velocidad|speed) )+{a:size} ?(?:por segundo|per second|(?:cada|a|each) (?:segundo|second))",
    (speed) => {
      options.push(`--bwlimit=${(speed.values.s ?? "").replace(/c$/, "")}`);
    },
  );
  const of =
    "(?:{~}(?:{file}|anything|nada|nothing|que|which|that|are|sean|pesen|ocupen|midan|los|lo|ones|de|be|is) )*{~}";
  const not = "(?:{except}|no|skip\\w*|never|nunca|nothing|nada)";
  const only = "(?:solo|solamente|unicamente|only|just)";
  for (const [flag, said] of [
    ["--max-size", `(?:${not} ${of}{more}|(?:${only} )?${of}{less})`],
    ["--min-size", `(?:${not} ${of}{less}|${only} ${of}{more})`],
  ] as const)
    sentence.take(`(?:(?:y|and|pero|but) )?${said} {a:size}(?: (?:each|cada un[oa]|in size|de tamano))?`, (size) => {
      if (options.some((option) => option.includes("-size="))) return false;
      options.push(`${flag}=${size.values.s}`);
      return true;
    });
  if (option(removes)) options.unshift("");
  const remove = options[0] === "";
  if (remove) options.shift();
  if (
    option(
      "(?:borr|elimin|quit)(?:ando|a|ar|e)(?:l[oa]s?)? (?:{~}(?:originales|{file}|del|origen|lo|ya|copiad[oa]s?|que|se|vaya|copie|copiando) ?)*(?:del|de) origen|(?:removing|deleting|remove|delete) {~}source files?(?: (?:afterwards|after|once copied))?",
    )
  )
    options.push("--remove-source-files");
  for (const [letter, said] of lettersSaid) if (option(said)) letters += letter;
  if (option(keepsExisting)) options.push("--ignore-existing");
  if (
    option(
      "(?:reanud\\w+|resum\\w+|que (?:siga|continue) (?:por )?donde (?:se quedo|iba)|keep(?:ing)? (?:the )?partial\\w*(?: files| transfers)?|guardando lo parcial|conserv\\w+ {~}parciales|partial transfers)(?: (?:if|si) (?:it|se) (?:stops|breaks|is interrupted|corta|interrumpe))?",
    )
  )
    options.push("--partial");
  if (
    option(
      "(?:(?:mostrando|viendo|muestr\\w+|ense\\w+|showing|show|see|ver) )?{~}(?:progreso|progress|avance)(?: bar)?",
    )
  )
    options.push("--progress");
  option(
    "(?:solo|solamente|only|just) (?:{~}(?:lo|los|las|what|whatever|files?|que|which|that|ones|{file}|se|haya|hayan|has|have|ha|han) )*(?:cambiad[oa]s?|changed|cambio|cambie|differs?|modificad[oa]s?|modified|differences?|diferencias?)|(?:conserv\\w+|manten\\w+|preserv\\w+|respet\\w+|keep\\w*) (?:{~}(?:permisos?|permissions?|fechas?|dates?|times?|timestamps?|duenos?|owners?|ownership|y|and|e|grupos?|groups?|todo|everything|attributes|atributos|links|symlinks|enlaces) ?)+(?<! )",
  );
  const wouldRemove =
    sentence.take(
      "(?:(?:que|what|which|lo que|cuales|{file}|ficheros) )*(?:rsync )?(?:se )?(?:would (?:rsync |be )?)?(?:borraria[n]?|eliminaria[n]?|would (?:be )?(?:delete[d]?|remove[d]?)|(?<=would (?:rsync |be )?)(?:delete[d]?|remove[d]?))(?: rsync)?",
    ) > 0;
  const dry =
    option(`(?:${onlyTold})(?: (?:first|primero|antes|beforehand|de momento|por ahora|for now))?`) || wouldRemove;
  if (wouldRemove) sentence.take("(?:if|si) (?:(?:i|we|yo|you|se) )?(?:were to |did )?(?=[a-z])");
  return { remove: remove || wouldRemove, dry, letters, options };
}

const there =
  "(?:aqui|aca|alli|alla|ahi|there|here|en|in|on|at|from|de|del|el|la|the|origen|source|destino|destination|target|otro lado|other side|local|anymore|mas|any more|desde)";
const gone =
  "(?:ya no (?:exist\\w+|est\\w+|haya|hay)|no (?:exist\\w+|est\\w+|haya|hay)|sobr(?:e|en|a|an)|falt(?:e|en|a|an)|(?:is|are|was|were|has been|have been) (?:no longer |not )?(?:gone|missing|there|here|deleted|removed|extra)|(?:no longer|does not|do not|not) (?:exists?|in|present)|disappeared|extra|extraneous|leftover|surplus|sobrantes?|(?:haya|hayan|se ha|se han|hemos|he) (?:borrado|quitado|eliminado|desaparecido))";
const these =
  "(?:(?:lo|los|las|whatever|anything|what|everything|files?|those|that|which|ones|que|todo|{file}|se|stuff) )*";
const removes = `(?:{delete}|borrando|eliminando|deleting|removing|quitando|purg\\w+) (?:${there} )*{~}${these}(?:${there} )*${gone}(?: (?:${there}|{file}|ones|stuff))*|${these}(?:${there} )*${gone}(?: ${there})* (?:(?:se|should|must|has to|ha de|tiene que|debe|be|get|gets|to|is|also|tambien) )*(?:borre[n]?|elimine[n]?|quite[n]?|desaparezca[n]?|vaya[n]? fuera|deleted|removed|go|goes|borrarse|desaparecer)|con borrado|con (?:--)?delete|with (?:--)?delete|--delete|(?:usando|using|opcion|option) --?delete`;

/** Each letter of rsync(1), and how it is said. */
const lettersSaid: readonly (readonly [string, string])[] = [
  ["H", "(?:conserv\\w+|manten\\w+|preserv\\w+|respet\\w+|keep\\w*)? ?{~}(?:enlaces duros|hard ?links)"],
  ["A", "(?:conserv\\w+|manten\\w+|preserv\\w+|respet\\w+|keep\\w*)? ?{~}acls?"],
  [
    "X",
    "(?:conserv\\w+|manten\\w+|preserv\\w+|respet\\w+|keep\\w*)? ?{~}(?:atributos extendidos|extended attributes|xattrs?)",
  ],
  [
    "z",
    "(?:comprimiendo|comprimid[oa]s?|compresion|compress(?:ed|ing|ion)?)(?: (?:(?:por|en|al|over|in|on|during|the|el|la|durante) )*(?:transfer\\w*|camino|vuelo|fly|wire|envio|red|network|transit|link))?",
  ],
  [
    "u",
    "(?:solo|solamente|unicamente|only|just) (?:if )?{~}(?:(?:{file}|lo|los|que|what|which|that|ones|is|are|es|sea|sean|if|si) )*(?:mas )?(?:nuev[oa]s?|recientes?|newer)(?: (?:than|que) (?:{~}(?:what|lo|los|el|las|ones|copies|que|is|ya|already|there|hay|haya|alli|ahi|destino|destination|target|en|del) ?)+(?<! ))?|(?:sin (?:pisar|tocar|sobrescribir|machacar)|without (?:overwriting|touching)|skip(?:ping)?|saltando|respetando|dejando|(?:do not|don t|no) (?:overwrite|pises|toques|sobrescribas)) (?:{~}(?:lo|los|que|which|that|files?|anything|{file}|are|is|sea|sean|esten?|ones) )*(?:mas )?(?:nuev[oa]s?|recientes?|newer)(?: (?:{~}(?:en|in|on|at|de|del|alli|there|destino|destination|target|receiver|other side|otro lado) ?)+(?<! ))?",
  ],
  [
    "c",
    "(?:compar\\w+ |comprob\\w+ |check\\w* |verific\\w+ )?(?:(?:por|by|con|with|using|usando|el|la|los) )*(?:checksums?|sumas?(?: de (?:verificacion|control))?|contenido(?: y no por (?:la )?fecha)?|content(?: not (?:by )?dates?)?)(?: (?:en vez|en lugar) de {~}(?:fechas?|tamano)| instead of {~}(?:dates?|timestamps?|mtime))?",
  ],
  [
    "v",
    "verbos[oae]|verbosely|(?:que )?(?:me )?(?:diciendo|diga|mostrando|listando|muestre|vaya diciendo|telling(?: me)?|showing|listing|printing) (?:{~}(?:que|what|lo|cada|each|every|{file}|which) )*(?:se copia|copia|va copiando|copiando|copied|it copies|is copied|being copied|{file}|fichero|archivo)|en detalle|detallado",
  ],
];

const whatIsThere =
  "(?: (?:(?:lo|los|que|which|that|files?|anything|nada|{file}|ya|already|are|is|in|en|on|at|alli|ahi|destino|destination|target|el|la|the|haya|hay|este[n]?|there) )*(?:nada|anything|exist\\w*|este[n]?|haya|hay|there|alli|ahi|destino|destination|target|existentes?|{file}))";
const keepsExisting = `(?:sin (?:pisar|sobrescribir|sobreescribir|machacar|reemplazar)|without (?:overwriting|replacing)|(?:do not|don t|no|never|nunca) (?:overwrite|replace|pises|sobrescribas|machaques))${whatIsThere}?|(?:skip(?:ping)?|saltando|omitiendo|sin tocar|without touching|(?:do not|don t|never|no) (?:touch|toques))${whatIsThere}(?<=exist\\w*|ya (?:haya|hay|este|esten)|already there|destino|destination|target)`;

/** What would be done is to be told, and not done. */
const onlyTold =
  "simul\\w+|en seco|(?:que |what |lo que )?(?:{~}(?:se )?)(?:copiaria|cambiaria|haria|borraria|sincronizaria|would (?:be )?(?:copy|copied|change|changed|delete|deleted|do))|(?:pero )?(?:sin (?:hacerlo|copiarlo|ejecutarlo|hacer nada de verdad)|without doing (?:it|so)|without actually (?:doing|copying)(?: it| anything)?)|dry[ -]?run|(?:de|como|as a) (?:prueba|test)|sin (?:copiar|hacer|tocar|cambiar) nada(?: todavia| aun)?|without (?:copying|changing|doing|touching) anything(?: yet)?|(?:pero )?no copies nada(?: todavia| aun)?|(?:don t|do not) (?:copy|change) anything(?: yet)?|antes de hacerlo|ensayo|solo (?:ensena|muestra|dime|lista)\\w* (?:que|lo que)|just (?:show|tell) me what";

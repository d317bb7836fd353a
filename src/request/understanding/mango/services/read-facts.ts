import type { Sentence } from "../phrases/sentence.ts";
import { isOfUser, unitsIn } from "./read-start-up.ts";
import type { ServicesAction, Telling } from "./services-wish.ts";

/** What is asked of units, or opened of them. */
export function readTold(sentence: Sentence): ServicesAction | undefined {
  const ofUser = isOfUser(sentence);
  const isReverse = sentence.has(
    `(?<!(?:de|of|on) )(?:que|what|which|quien(?:es)?|who|cuales)(?: (?:otr[oa]s|other|mas|else|all|todo))*(?: (?:units?|unidades|unidad|servicios?|services?|cosas|things))?(?: (?:else|mas))? (?:depend\\w* (?:of|on|upon|from|de|del)|necesit\\w+(?: a| al)?|requier\\w+|usa[n]?|needs?|requires?|wants?) {~}(?:(?:unidad|unit|servicio|service|target) )?<[a-z]*w[a-z]*>|(?:units?|unidades|servicios?|services?|things|cosas)(?: (?:that|que))? (?:depend\\w*|depending) (?:on|upon|de|del) {~}(?:(?:unidad|unit|servicio|service|target) )?<[a-z]*w[a-z]*>|(?:revers\\w+|invers\\w+|al reves)`,
  );
  const units = unitsIn(sentence);
  if (units.length === 0) return undefined;
  const depends = sentence.take(
    "(?:(?:que|what|which|quien(?:es)?|who|cuales|de que|list\\w*|show|ensen\\w+|muestr\\w+|arbol|tree|dame|of|de|on|the|las|otras?|other|todo|lo que|everything|all|que) )*(?:(?:units?|unidades|servicios?|services?|cosas|things|does|do|is|are) )*(?:·+ )*{~}(?:dependen(?:cias?|cies|cy|ts?)?|depend(?:e|s|ing|en|er)?|necesita[n]?|requiere[n]?|needs?|requires?|requirements|requisitos)(?: {~}(?:of|on|upon|de|del|para|to|arrancar|start|from|for|a|al|tree|arbol))*",
  );
  if (depends > 0) {
    const after = sentence.take("(?:orden\\w*|ordering|arranca[n]? (?:antes|despues)|started? (?:before|after))") > 0;
    if (after) return undefined;
    sentence.take(
      "revers\\w+|invers\\w+|al reves|recursiv\\w+|arbol|tree|arboles|todas?|all|completo|full|mas|otras?|other|else|in|en",
    );
    const flags = isReverse ? ["--reverse"] : [];
    return { do: "tell", verb: "list-dependencies", flags, units, ofUser };
  }
  return (
    readProperty(sentence, units, ofUser) ?? readState(sentence, units, ofUser) ?? readFile(sentence, units, ofUser)
  );
}

function readState(sentence: Sentence, units: readonly string[], ofUser: boolean): ServicesAction | undefined {
  const told = (verb: Telling, flags: readonly string[] = []): ServicesAction => ({
    do: "tell",
    verb,
    flags,
    units,
    ofUser,
  });
  const ask =
    "(?:(?:esta[n]?|is|are|sigue[n]?|si|if|whether|check|comprueb\\w+|dime|tell|me|que|see|mira|still|aun|todavia|ha|has|been|quedado|queda|verif\\w+|confirm\\w*|saber|know|find out|averigua|do|does|hay|se|it|currently|actualmente|the|service|·+|o|or|no|not) )*";
  const enabled = sentence.take(
    `${ask}(?:habilitad[oa]s?|enabled|deshabilitad[oa]s?|disabled|activad[oa]s? (?:al|en el|para el) (?:arranque|inicio)|set to start|configurad[oa]s? para (?:arrancar|iniciarse))(?: {~}(?:al|en|at|on|para|to|for|boot|arranque|inicio|startup|arrancar|encender|start|o|or|no|not|disabled|deshabilitad[oa]s?))*|(?:arranca|se inicia|inicia|starts?|come[s]? up|start)(?: (?:sol[oa]|automaticamente|automatically))? (?:al (?:arrancar|encender|iniciar|inicio|arranque)|con (?:el|la) (?:equipo|maquina|sistema|servidor)|at (?:boot|startup)|on (?:boot|startup))|is-enabled`,
  );
  if (enabled > 0) {
    const both =
      sentence.take(
        `${ask}(?:activ[oa]s?|corriendo|en (?:marcha|ejecucion)|funcionando|levantad[oa]s?|arrancad[oa]s?|running|active|up)(?: (?:y|and|ni|or|o))?`,
      ) > 0;
    return both
      ? rest(sentence, { do: "orders", steps: [{ do: "is-active" }, { do: "is-enabled" }], units, ofUser })
      : rest(sentence, told("is-enabled"));
  }
  const failed = sentence.take(
    `${ask}(?:en estado (?:de fallo|failed|fallido)|fallid[oa]s?|failed|in (?:a )?failed state|is-failed|fallo|fallado)(?: state)?`,
  );
  if (failed > 0) return units.length > 0 ? rest(sentence, told("is-failed")) : undefined;
  const full = sentence.take(
    "(?:con|with|mostrando|showing|incluy\\w+|including|y|and|plus) {~}(?:{a:number} )?(?:ultimas |last )?(?:{a:number} )?(?:lineas?|lines?)(?: {~}(?:de|of|log|logs|journal|registro|diario|output))*",
    () => false,
  );
  if (full > 0) return undefined;
  const whole =
    sentence.take(
      "(?:sin|without) (?:recortar|cortar|truncar|truncating|truncation|abreviar|ellipsizing|cutting|trimming)(?: {~}(?:las |los |long |any )?(?:lineas|lines|nada|anything))?|(?:con (?:las )?lineas (?:completas|enteras)|full lines|untruncated|completo|en detalle|in full|full output)",
    ) > 0;
  const noLog =
    sentence.take(
      "(?:sin|without|no)(?: {~}(?:any|ningun|las?|los?|the))* {~}(?:lineas? de )?(?:logs?|log lines|registros?|journal|diario|entries)(?: lines)?",
    ) > 0;
  const status = sentence.take(
    "(?:(?:el|the|current|actual|full|complete|completo|general|detallado|detailed|cual es|what is|what s|how|como|dame|ver|me|show|muestra\\w*|ensena\\w*|check|comprueba|mira|consulta\\w*|estan?|is|are|va|van|doing) )*(?:estado|status|state|situacion|health|salud)(?: (?:actual|completo|current|de|del|of))*|(?:como|how) (?:esta[n]?|va[n]?|is|are|anda[n]?)(?: (?:doing|getting on))?",
  );
  if (status > 0) return rest(sentence, told("status", [...(whole ? ["-l"] : []), ...(noLog ? ["-n 0"] : [])]));
  if (whole || noLog) return undefined;
  const active = sentence.take(
    `${ask}(?:activ[oa]s?|corriendo|en (?:marcha|ejecucion|pie)|funcionando|levantad[oa]s?|arrancad[oa]s?|running|active|alive|up(?: and running)?|arriba|viv[oa]s?|encendid[oa]s?|is-active|parad[oa]s?|caid[oa]s?|muert[oa]s?|down|dead|stopped)(?: {~}(?:o|or|no|not|ahora|now|right|mismo|ya|at|the|moment|caid[oa]s?|parad[oa]s?|muert[oa]s?|down|dead|stopped|still|vivo|viva|sigue|arriba|up|running))*`,
  );
  return active > 0 ? rest(sentence, told("is-active")) : undefined;
}

function rest(sentence: Sentence, action: ServicesAction): ServicesAction {
  sentence.take(
    "o|or|no|not|si|if|whether|esta[n]?|is|are|s|yes|check|in|state|estado|service|daemon|corre[n]?|moment[o]?",
  );
  return action;
}

function readFile(sentence: Sentence, units: readonly string[], ofUser: boolean): ServicesAction | undefined {
  const told = (verb: Telling, flags: readonly string[] = []): ServicesAction => ({
    do: "tell",
    verb,
    flags,
    units,
    ofUser,
  });
  const file =
    "(?:unit ?file|unit|(?:fichero|archivo|file|definicion|definition|configuracion|configuration|config|contenido|contents?|source|codigo|code|texto|text|ajustes|settings|opciones|options)(?: (?:de|del|of) {~}(?:{~}(?:unidad|unit|servicio|service|systemd|file|fichero|archivo|timer))*)?)";
  if (
    sentence.take(
      "(?:revert|reviert\\w+|revertir|deshaz|deshacer|undo|quita\\w*|remove|drop|elimina\\w*|descarta\\w*|discard|vuelve|volver|restore|restaur\\w+)(?: {~}(?:all|todos|mis|my|our|local|locales|a|to|the|los|las|de|of))* {~}(?:overrides?|drop-?ins?|cambios(?: locales)?|changes|ajustes|personalizaciones|customi[sz]ations?|modificaciones|modifications|edits?|vendor|original|fabrica|distribucion|distribution|version|unidad|unit)(?: {~}(?:made|hechos?|de|del|of|to|for|on|a|in|version|fabrica|original|unidad|unit|file|local|locales|propios|distribution|distribucion|vendor))*",
    ) > 0
  )
    return told("revert");
  const edits = sentence.take(
    `(?:edit\\w*|modific\\w+|modify|cambi\\w+|change|retoc\\w+|tweak|toc(?:ar|o)|ajust\\w+|adjust|overrid\\w+|sobrescrib\\w+|sobreescrib\\w+|personaliz\\w+|customi[sz]e|anad(?:e|ir|eme|a)|agreg(?:a|ar|ue|ame)|add|abr(?:e|ir|eme|a)|open|cre(?:a|ar|ate))(?: {~}(?:a|an|un|una|some|just|few|only|algun[oa]s?|par|solo|cosas?|things?|lineas?|lines|opciones|ajustes?|settings?|options?|parametros?|override|overrides|drop-?in|fragmento|snippet|para|for|of|de|del|to|file|fichero|archivo|couple|values?|valores))*(?: ${file})?`,
  );
  if (edits > 0) {
    const full =
      sentence.take(
        "(?:el|la|the|whole|entire|full|enter[oa]|complet[oa]|original|toda) ?(?:unidad|unit|fichero|archivo|file)? ?(?:enter[oa]|complet[oa]|original|de arriba abajo)?|--full|full|enter[oa]|complet[oa]|copia|copy",
      ) > 0 && sentence.has("full|whole|entire|enter[oa]|complet[oa]|--full");
    sentence.take(
      `${file}|override|overrides|drop-?in|editor|with|con|sin|without|tocar|touching|el|original|the|package|paquete|s`,
    );
    return told("edit", full ? ["--full"] : []);
  }
  const reads = sentence.take(
    `(?:(?:ensen\\w+|muestr\\w+|mostr\\w+|show|dame|ver|see|print|display|cat|le(?:e|er)|read|me|view|imprime|what|como|how|is|esta|look at|vuelca|el|the|give|donde|que|dice|hay|in) )+(?:·+ )*${file}(?: {~}(?:de|del|of|for|with|con|its|sus?|and|y|any|drop-?ins?|overrides?|anadidos|file|fichero|incluid[oa]s|including|todos|all|fragmentos|completo|full|plus|mas|used|by|files))*|(?:como|how)(?: {~}(?:esta|is))* (?:·+ )*{~}(?:definid[oa]|defined|configurad[oa] la unidad)|(?:ver|see|show|view|ensena\\w*|muestra\\w*) {~}${file}|${file}(?: with (?:its )?(?:drop-?ins?|overrides?))?`,
  );
  if (reads > 0) {
    sentence.take(
      "(?:con|with|and|y|including|incluid[oa]s|incluyendo) {~}(?:drop-?ins?|overrides?|anadidos|fragmentos|modificaciones|ajustes)(?: {~}(?:locales|local|too|tambien))*|cat|contents?|contenido|file|systemd|s",
    );
    return told("cat");
  }
  return undefined;
}

/** Properties by what they are called, and whether one asks for the bare value. */
function readProperty(sentence: Sentence, units: readonly string[], ofUser: boolean): ServicesAction | undefined {
  const found: string[] = [];
  let bare =
    sentence.take(
      "(?:y|and|,)? ?{~}(?:solo|solamente|only|just|unicamente|nada mas que)(?: {~}(?:el|the|its|dame|give|print))* {~}(?:valor(?:es)?|values?|numero|number|dato|bare value)|(?:sin|without) {~}(?:nombre|name)(?: {~}(?:de|of|propiedad|property))*|--value|bare value|nada mas",
    ) > 0;
  for (const term of sentence.terms)
    if (isPropertyName.test(term.text) && !found.includes(term.text) && term.kinds !== "w") found.push(term.text);
  if (found.length > 0) {
    sentence.take(
      `(?:${found.map((name) => name.toLowerCase()).join("|")})(?: (?:property|value|setting|properties))?`,
    );
    sentence.take(
      "propiedad(?:es)?|propert(?:y|ies)|valor|value|ajuste|setting|parametro|parameter|limit\\w*|memor\\w+|cpu|cuanto|what|how much|much|set|fijad[oa]|puesto|quota|cuota|maxim[oa]|max|its|tareas|tasks|reinicios?|restart\\w*|politica|policy|delay|comando|command|user|usuario|type|tipo|environment|entorno|variables?",
    );
  } else
    for (const [words, name, alone] of properties)
      if (
        sentence.take(
          `(?:(?:con|with|que|what|cual|which|cuanto|cuanta|how much|how many|el|la|es|is|s|de|of|the|dime|tell|me|dame|give|show|muestra\\w*|ensena\\w*|under|as|bajo|does|do|esta|has|have|ha|tiene) )*(?:·+ )?{~}(?:${words})`,
        ) > 0
      ) {
        found.push(name);
        bare ||= alone;
      }
  if (found.length === 0) return undefined;
  sentence.take(
    "has|have|does|do|ha|tiene|usa|using|use|uses|esta[n]?|is|are|corr\\w+|run\\w*|proceso|process|principal|main|current\\w*|actual\\w*|now|ahora|mismo|limite|el|of|propert\\w+|propiedad\\w*|consum\\w+|gast\\w+|as|bajo|under|by|por|tak\\w+|set|puesto|de|s",
  );
  return { do: "show", properties: found, bare, units, ofUser };
}

/** As systemd writes them. */
const isPropertyName =
  /^(?:[A-Z][a-z]+(?:[A-Z]+[a-z]*)+\w*|[A-Z]{1,3}[A-Z][a-z]+\w*|Environment|Restart|Result|Wants|Requires|Nice)$/;

const properties: readonly (readonly [string, string, boolean])[] = [
  [
    "(?:main |principal )?pid(?: (?:principal|main|number))?|(?:numero|id|identificador) de proceso|process (?:id|number)",
    "MainPID",
    true,
  ],
  [
    "(?:limite (?:maximo )?de memoria|memory limit|memoria maxima|maximum memory|tope de memoria|memory cap)",
    "MemoryMax",
    false,
  ],
  [
    "(?:memoria|memory|ram)(?: {~}(?:que|usa|gasta|consume|ocupa|esta|gastando|usando|consumiendo|it|uses?|using|is|usage|consumption|take[ns]?|taking))*|(?:consumo|uso) de (?:memoria|ram)",
    "MemoryCurrent",
    false,
  ],
  ["(?:limite de (?:cpu|procesador)|cpu (?:limit|quota)|cuota de cpu)", "CPUQuotaPerSecUSec", false],
  [
    "(?:usuari[oa]|user|account|cuenta)(?: {~}(?:corre|ejecuta|se|it|runs?|running|does|as|under|bajo|is|esta))*",
    "User",
    true,
  ],
  [
    "(?:comando|command|orden|binario|executable|ejecutable)(?: {~}(?:que|ejecuta|lanza|runs?|launch\\w*|it|does|starts?|exacto|exact|line|de arranque))*|execstart",
    "ExecStart",
    true,
  ],
  [
    "(?:cuantas veces|how many times|number of (?:times|restarts)|numero de (?:reinicios|veces))(?: {~}(?:se|ha|has|it|been|have|systemd|was|lo))* ?(?:reiniciad[oa]|restarted|reinicio|reinicios|restarts)?|contador de reinicios|restart (?:count|counter)",
    "NRestarts",
    true,
  ],
  [
    "(?:desde cuando|since when|desde que hora|when(?: {~}(?:was|did|it))*|cuando|how long|cuanto (?:tiempo )?(?:lleva|hace que)|hace cuanto)(?: {~}(?:·+|esta|lleva|se|it|been|has|is|ha|it been|fue))* ?{~}(?:activ[oa]|active|running|corriendo|started|start|arranc(?:o|ado|ada)|inici(?:o|ado|ada)|levantad[oa]|up|arriba|en marcha|funcionando)(?: {~}(?:last|ultima|vez|por|time))*",
    "ActiveEnterTimestamp",
    false,
  ],
  [
    "(?:politica|policy) de reinicios?|restart policy|(?:se )?reinicia sol[oa] (?:si|cuando) (?:se cae|falla)",
    "Restart",
    false,
  ],
  ["(?:variables? de entorno|environment(?: variables?)?|entorno)", "Environment", false],
  ["(?:directorio de trabajo|carpeta de trabajo|working (?:directory|dir|folder))", "WorkingDirectory", true],
  [
    "(?:(?:donde|where)(?: {~}(?:esta|is|are|s|se|does|guarda|lies?|encuentra|vive))* {~}(?:fichero|archivo|unit ?file|file|unidad|definition)(?: (?:de|del|of) {~}(?:unidad|unit|servicio))*|(?:ruta|path|location|ubicacion)(?: {~}(?:del|de|of|to))* {~}(?:fichero|archivo|unit ?file|unit|file|unidad)(?: (?:de|del) {~}unidad)?)",
    "FragmentPath",
    true,
  ],
  [
    "(?:limite de (?:ficheros|archivos|descriptores)(?: abiertos)?|open files? limit|(?:max\\w* )?(?:number of )?open files|file descriptor limit|limitnofile|nofile)",
    "LimitNOFILE",
    false,
  ],
  [
    "(?:codigo de (?:salida|retorno|error)|exit (?:code|status)|return code)(?: {~}(?:of|last|ultima|con|que|termino|acabo|salio|with|it|exited))*",
    "ExecMainStatus",
    true,
  ],
  ["(?:tareas|hilos|tasks|threads)(?: {~}(?:tiene|has|running|it|does|have|corriendo))*", "TasksCurrent", false],
  ["(?:descripcion|description)", "Description", true],
  ["(?:cgroup|control group|grupo de control)", "ControlGroup", true],
  [
    "(?:tiempo de cpu|cpu time|cpu)(?: {~}(?:que|ha|has|it|usado|used|consumido|consumed|gastado))*",
    "CPUUsageNSec",
    false,
  ],
];

/** A signal for all that runs in a unit. */
export function readKill(sentence: Sentence): ServicesAction | undefined {
  let signal: string | undefined;
  const ofUser = isOfUser(sentence);
  sentence.take(
    "(?:(?:envi\\w+|mand\\w+|send\\w*|lanz\\w+|kill\\w*|mat\\w+|with|con|using|usando|una?|le|a|the|by) )*{~}(?:(?:senal|signal) )?(?:(?:a|de|of|numero|number|tipo) )?((?:sig)?(?:hup|term|kill|int|usr1|usr2|quit|stop|cont|winch|abrt))(?: signal)?",
    (name) => {
      const bare = name.folded.replace(/^sig/, "").toUpperCase();
      const isPlain =
        name.folded === "kill" ||
        name.folded === "stop" ||
        name.folded === "term" ||
        name.folded === "int" ||
        name.folded === "cont" ||
        name.folded === "quit";
      if (isPlain && name.text !== name.text.toUpperCase()) return false;
      signal = `SIG${bare}`;
      return true;
    },
  );
  if (signal === undefined) return undefined;
  const units = unitsIn(sentence);
  if (units.length === 0) return undefined;
  sentence.take(
    "envi\\w+|mand\\w+|send\\w*|kill\\w*|mat\\w+|senal|signal|process(?:es)?|procesos?|all|todos|everything|todo|of|that|belong\\w*|en|le|stuck|colgad[oa]",
  );
  return { do: "kill", signal, units, ofUser };
}

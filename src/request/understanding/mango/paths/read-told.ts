import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";
import { readFact } from "./read-fact.ts";
import { fileIn } from "./read-pieces.ts";

/** Who reads what is to be told: how big what is in a folder is, whether two are the same, permissions, the tree. */
export const told = [readSame, readTree, readUsage, readFact, readTotal] as const;

function readSame(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const compares =
    "compar\\w+|changed?|changes|cambi\\w+|difiere[n]?|compare|diferenci\\w+|differ\\w*|diff|iguales?|igual|same|identic\\w+|identical|coinciden?|match|distint[oa]s?";
  if (!sentence.has(compares)) return undefined;
  let words: readonly [string, string] | undefined;
  sentence.take(
    "(?:(?:y|and|que|me|to|just|solo|only|then) )*(?:diga|digas|dime|di|imprim\\w+|print|say|says|escrib\\w+|muestr\\w+|echo|output|responde|contesta|pon|tell me)(?: (?:me|solo|only|just))? (?:si (?:son )?|whether (?:they are )?|if (?:they are )?|(?:the )?(?:\\w+ )?)?(iguales|igual|same|equal|identicos|identical|si|yes|ok) (?:o|or|u|y si no|else) (?:si )?(no|not|distintos|diferentes|different|differ|distinct)(?: (?:lo son|son iguales|the same|identical))?",
    (good, bad) => {
      const es = /iguales|igual|si|identicos/.test(good.folded);
      words = [good.text, bad.folded === "no" && es ? "distintos" : bad.folded === "not" ? "different" : bad.text];
    },
  );
  const isBeside =
    sentence.take(
      "(?:(?:que esta|que hay|that is|which is) )?(?:en|in|de|from) {~}(?:misma carpeta|same folder|mismo sitio|same place|same directory|mismo directorio)|al lado|beside it|next to it",
    ) > 0;
  const asks =
    sentence.take(
      "(?:{~}(?:solo|only|just|nada mas|no hace falta|without|sin) )+(?:{~}(?:ver|quiero|saber|me|interesa|diga|digas|know|want|if|si|whether|que|to) )*(?:son )?(?:iguales|igual|identicos|the same|identical|same|equal)?(?: (?:o|or) (?:si )?(?:no|not))?|si son (?:iguales|identic[oa]s)(?: o no)?|son (?:iguales|identic[oa]s|el mismo)(?: o no)?|whether they are (?:the same|identical)(?: or not)?|(?:are|is) (?=[^·]*(?:the same|identical|equal))|(?:exactly )?(?:the same|identical)(?: or not)?",
    ) > 0;
  const asksWhether =
    sentence.take(
      "(?:{~}(?:solo|only|just|nada mas|y|and) )*(?:tell me|dime|di|avisa\\w*|let me know|say|quiero saber|i want to know|comprueb\\w+|check) (?:if|whether|si) (?:(?:they|son|estan|are|se|ambos|both|los dos) )*(?:differ|difieren|diferentes|distint[oa]s|iguales|identic[oa]s|different|the same|identical|equal|match|coinciden)(?: (?:or not|o no))?",
    ) > 0;
  const pair: string[] = [];
  sentence.take(
    "(?:(?:entre|between|y|e|and|con|with|to|vs|against|contra|de|of|a|que|as) )*{~}(?:{folder} |{file} )?(?!<[^>]*g)(<[a-z]*p[a-z]*>)",
    (one) => {
      pair.push(pathOf(one));
    },
  );
  const [left] = pair;
  const right = isBeside && left !== undefined && pair[1] !== undefined ? besideOf(left, pair[1]) : pair[1];
  if (left === undefined || right === undefined || pair.length > 2) return undefined;
  const folders = machine.pathKind(left) === "directory";
  const unified =
    sentence.take("(?:{~}(?:en|in|formato|format|as) )*(?:unificad[oa]|unified)(?: (?:diff|format|formato))?") > 0;
  if (!folders && !asks && !asksWhether && !isBeside && words === undefined && !sentence.has(differs)) return undefined;
  sentence.take(
    "(?:side by side|lado a lado|en paralelo|en (?:dos )?columnas|colou?rs?|colores) (?:(?:is|are|es) )?(?:not (?:needed|necessary)|no hace[n]? falta)",
  );
  sentence.take(
    `${compares}|tienen|lo mismo|contenidos?|contents?|archivos|files|que hay|hay|que (?:archivos|ficheros) (?:son )?|recursiv\\w+|cambian?|difieren?|entre|between|en que|where|how`,
  );
  if (!folders && !asks && !asksWhether && words === undefined) return { do: "diff", left, right, unified };
  return { do: "same", left, right, folders, ...(words ? { words } : {}) };
}

function besideOf(path: string, name: string): string {
  return name.includes("/") ? name : `${/^(?:.*\/)?/.exec(path)?.[0] ?? ""}${name}`;
}

/** It is asked in what they differ, and not whether. */
const differs =
  "(?:que|what|en que|how|como) (?:[^ ]+ )*(?:differs?|differ|cambi\\w+|change[sd]?|difiere[n]?|distint[oa]s?)|diferenci\\w+|differences?|diff|changes|cambios";

function readTree(sentence: Sentence): PathAction | undefined {
  const draws =
    "(?:{~}(?:arbol|tree|estructura|structure|jerarquia|hierarchy))(?: (?:view|vista|de|of|del|{folder}|{file}|y|and))*";
  if (
    !sentence.has("arbol|tree|estructura|structure|jerarquia|hierarchy") ||
    sentence.has("git|procesos?|process(?:es)?|pids?|working tree|commits?|ramas?")
  )
    return undefined;
  const foldersOnly =
    sentence.take("{~}(?:{folder}) (?:nada mas|only|solo|solamente|unicamente)") +
      sentence.take(
        "(?:{~}(?:y|and|pero|but|con|with|mostrando|showing|solo|solamente|only|just|nada mas|unicamente|sin ficheros) )*{~}(?:solo|solamente|only|just|nada mas|unicamente|sin ficheros) {~}(?:{folder}|directorios)|(?:sin|without) {~}{file}|{folder} only",
      ) >
    0;
  let depth: number | undefined;
  sentence.take(
    "(?:{~}(?:pero|but|con|with|hasta|up to|a|to|solo|only|de|profundidad|depth|just|max|maximo|como mucho|at most|limited to|no mas(?: de)?|sin pasar|sin bajar|no more than|not more than|nada mas|going|bajando|stopping at|limitad[oa]) )*(?:{a:number}|un|one|a single|primer|first) (?:niveles?|levels?)(?: (?:de profundidad|deep|down|de hondo))?|(?:{~}(?:profundidad|depth)(?: (?:de|of|maxima|maxima de))*) {a:number}",
    (count) => {
      depth = count === undefined ? 1 : Number(count.values.n);
    },
  );
  const hidden =
    sentence.take(
      "(?:{~}(?:con|incluyendo|including|with|tambien|also|incluidos?|y|and) )*{~}(?:{file} )?(?:ocultos?|hidden)(?: {file})?(?: (?:tambien|too|incluidos|included))?",
    ) > 0;
  const asked = sentence.take(`${draws}`);
  const path = folderIn(sentence);
  sentence.take("de|of|en forma|as|como|dibuja\\w*|draw|pinta\\w*");
  return asked > 0
    ? { do: "tree", path: path ?? ".", ...(depth === undefined ? {} : { depth }), foldersOnly, hidden }
    : undefined;
}

/** "Cuánto ocupa cada experimento", where they lie in a folder that is called so. */
function itemsIn(sentence: Sentence, machine: MachineSnapshot): string | undefined {
  let path: string | undefined;
  sentence.take(
    "(?:cada|each|every) (?:un[oa] de (?:los|las) )?(?!{folder} |{subfolder} |{file} |un[oa] |one )([a-z]{3,})(?= (?:$|·|en |in |ocup|pes|take|use))",
    (one) => {
      path = [one.text, `${one.text}s`, `${one.text}es`].find((name) => machine.pathKind(name) === "directory");
      return path !== undefined;
    },
  );
  return path;
}

function readUsage(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const takes =
    "(?:ocupa[n]?|ocupacion|pesa[n]?|ocupad[oa]|gasta[n]?|consume[n]?|usa[n]?|takes?(?: up)?|uses?|weighs?|is using|size|sizes|tamanos?|peso|espacio|space|usage|uso|big|consumo)";
  const each =
    "(?:{~}(?:de |of |por |per |in |for |para |by )?(?:cada|each|every|all the|todas las|todos los|sus|its|las|los|the|per|por|by)(?: una de las| uno de los| one of the)?(?: {~})(?:{subfolder}|{folder}))";
  let most: number | undefined;
  let order: "down" | "up" | undefined;
  sentence.take(
    "(?:{folder} only|(?:solo|solamente|only|just) {~}{folder})|(?:y |and )?(?:not|no|sin|without|nor) {~}(?:loose |suelt[oa]s )?{file}(?: suelt[oa]s)?",
  );
  const directly = sentence.take("directly|directamente|immediate(?:ly)?") > 0;
  const big = sentence.take(
    "(?:{~}(?:top )?{a:number} )(?:{~}(?:{subfolder}|{folder})) (?:{~}(?:que )?(?:mas (?:ocupan|pesan|grandes|pesad[oa]s|gord[oa]s|espacio (?:ocupan|usan|gastan))|ocupan mas(?: espacio)?|pesan mas))|(?:{~}(?:top )?{a:number} )(?:biggest|largest|heaviest) (?:{subfolder}|{folder})|{~}{a:number} (?:{subfolder}|{folder}) (?:(?:taking|using|that take|that use)(?: up)? (?:the )?most(?: (?:space|disk|room))?)",
    (count) => {
      most = Number(count.values.n);
      order = "down";
    },
  );
  const down =
    "(?:(?:de )?mayor a menor|(?:de )?mas a menos|(?:{~}(?:mas )?(?:grandes?|pesad[oa]s?|gord[oa]s?) (?:primero|arriba))|(?:{~}(?:largest|biggest|heaviest) (?:first|on top|at the top))|descend\\w+|largest to smallest)";
  const sorted =
    "(?:{~}(?:ordenad[oa]s?|ordenando(?:las|los)?|orden[ae](?:las|los)?|ordered|sort(?:ed|ing)?|sort them|y|and|por|by|segun|tamano|size|de|en|in|order|orden|with|con|empezando por|starting with|from) )*";
  if (sentence.take(`${sorted}${down}`) > 0) order = "down";
  else if (
    sentence.take(
      `${sorted}(?:(?:de )?menor a mayor|(?:de )?menos a mas|{~}(?:smallest|mas pequen[oa]s?) (?:first|primero)|ascend\\w+)`,
    ) > 0
  )
    order = "up";
  else if (
    sentence.take(
      "(?:{~}(?:ordenad[oa]s?|ordenando(?:las|los)?|sort(?:ed)?|ordered|orden[ae](?:las|los)?) )(?:(?:por|by|segun|de) )*{~}(?:tamano|size|peso)|ordenad[oa]s?|sorted",
    ) > 0
  )
    order = "down";
  // "Which folder under /var is eating the space".
  const eaten =
    most === undefined
      ? sentence.take(
          "(?:que|which|what|cual) (?:{~})(?:{subfolder}|{folder})(?= (?:[^ ]+ )*(?:is |are |se )?(?:esta[n]? |is |are )?(?:eating|filling|hogging|taking|using|com|llen|gast|ocup|consum|acapar)[a-z]*)",
        ) > 0 &&
        sentence.take(
          "(?:(?:is|are|se|me|nos|le|esta|estan) )*(?:eating|filling|hogging|taking|using|comiendo|llenando|gastando|ocupando|consumiendo|acaparando|come[n]?|llena[n]?)(?: up)?(?: (?:all|todo|most of|casi todo|mas))?(?: {~}(?:disco|disk|espacio|space|room|sitio|particion|partition|drive)(?: duro)?)?",
        ) > 0
      : false;
  if (eaten) order = "down";
  sentence.take("(?<= (?:{subfolder}|{folder}) ){here}(?= (?:{~})(?:takes?|uses?|is|ocupa|pesa|que|mas|se))");
  const biggest =
    most === undefined &&
    !eaten &&
    sentence.take(
      "(?:{~}(?:que|which|what|cual es|cual) )*{~}(?:(?:{subfolder}|{folder})(?: ·+)* (?:(?:es (?:la|el)|que|mas|is the|takes|uses|ocupa|pesa|la que) )*(?:mas (?:ocupa|pesa|grande|pesad[oa]|espacio ocupa)|mas|grande|biggest|largest|most space|(?:up )?(?:the )?most(?: space)?)|(?:biggest|largest) (?:{subfolder}|{folder}))",
    ) > 0;
  if (biggest) {
    // Who wants them in order wants more than the first.
    most = order === undefined ? 1 : undefined;
    order ??= "down";
  }
  const takesMost =
    "(?:pesan|ocupan|usan|gastan|consumen|take|use|are|are taking|son)(?: up)?(?: {~})?(?:mas|most|biggest|largest|heaviest)(?: (?:espacio|space|disk|disco|room|grandes|pesadas))?";
  const far =
    sentence.take(`(?:{subfolder}|{folder})(?= {~}<[a-z]*p[a-z]*> (?:que |that )?${takesMost} )`) > 0 &&
    sentence.take(`(?:que |that )?${takesMost}`) > 0;
  if (far) order ??= "down";
  const bytes =
    sentence.take(
      "(?:{~}(?:en|in) )*(?:(?:apparent|exact) )?bytes?(?: (?:aparentes?|apparent|exactos?|reales))?|tamano aparente|apparent size",
    ) > 0;
  let depth = 1;
  sentence.take(
    "(?:{~}(?:hasta|up to|a|de|to|con|solo|only|at|just) )*(?:{~}(?:primer|first|un|one|1|top) (?:nivel|level)|nivel superior|top level)(?: (?:de profundidad|deep|only))?",
  );
  const levels = sentence.take(
    "(?:{~}(?:hasta|up to|a|de|to|con|solo|only|at|just|profundidad|depth|no mas de|no more than) )*{a:number} (?:niveles?|levels?)(?: (?:de profundidad|deep|down))?|(?:{~}(?:profundidad|depth)(?: (?:de|of|maxima|maxima de))*) {a:number}",
    (count) => {
      depth = Number(count.values.n);
    },
  );
  let first: number | undefined;
  if (most === undefined)
    sentence.take(
      "(?:(?:y |and )?(?:solo|only|just|muestra(?:me)?|show|ensena(?:me)?|dame|give me|limit(?:ed)? to|limitado a) )?{~}(?:(?:top|first|primer[oa]s|biggest|largest|mayores) {a:number}|{a:number} (?:primer[oa]s|first|biggest|largest|mayores|mas grandes))(?: (?:only|nada mas|entries|results|lines|resultados))?",
      (count) => {
        first = Number(count.values.n);
      },
    );
  sentence.take(
    "(?:{~}(?:y|and|en|in|formato|format|de forma|as) )*{~}(?:human(?: |-)?readable|legibles?|human(?: form| format)?|humano|unidades legibles)(?: (?:form|format|units|sizes|unidades))?",
  );
  const plural =
    sentence.take(
      "(?:{subfolder}|{folder}) (?:que )?(?:mas (?:ocupan|pesan|espacio ocupan)|ocupan mas(?: espacio)?|pesan mas|(?:take|use)(?: up)? (?:the )?most(?: space)?)",
    ) > 0;
  if (plural) order = "down";
  const items = itemsIn(sentence, machine);
  const asks =
    sentence.take(
      `(?:{~}(?:cuanto|cuanta|how|how much|how big|que|what|cual|desglose|breakdown|dime|show|lista|uso|disk|disco|el|de|del|the|total) )*{~}${takes}(?: (?:de|del|of|by|on|in|en|disco|disk|espacio|space|usage|is|are|ocupado|ocupada|up))*`,
    ) + (big > 0 || biggest || plural || far || eaten ? 1 : 0);
  const eachFolder =
    sentence.take(`${each}|(?:por|per|by) (?:{subfolder}|{folder})|(?:{subfolder}) (?:por|by) (?:{subfolder})`) > 0 ||
    big > 0 ||
    plural ||
    far ||
    eaten ||
    items !== undefined ||
    levels > 0 ||
    biggest;
  const withFiles = eachFolder && sentence.take("(?:y|and) {~}{file}") > 0;
  sentence.take("taking(?: up)?|is|are|ocupa|pesa|disk|disco|space|espacio");
  const path = items ?? folderIn(sentence);
  return asks > 0 && eachFolder
    ? {
        do: "usage",
        path: path ?? ".",
        bytes,
        depth,
        order,
        ...(most === undefined ? {} : { most }),
        ...(first === undefined ? {} : { first }),
        foldersOnly: !withFiles,
        apart: biggest || far || directly || eaten || items !== undefined,
      }
    : undefined;
}

function readTotal(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (
    sentence.has(
      "{file}s|archivos|ficheros|{a:glob}|particion\\w*|partition|libre|free|disponible|available|memoria|memory",
    )
  )
    return undefined;
  const bytes = sentence.take("(?:{~}(?:en|in) )*bytes?(?: exactos?)?") > 0;
  // What a file takes on the disk may be less than what it holds.
  const onDisk = !bytes && sentence.has("disco|disk");
  sentence.take("en total|in total|altogether|all together|human(?: |-)?readable|legible");
  const bare =
    bytes &&
    sentence.take(
      "(?:{~}(?:as|en|in|como|solo|only|just|nada mas que|nothing but) )*{~}(?:single|one|unico|solo|bare|number|numero|cifra) ?(?:number|figure|numero|cifra)?(?: (?:only|nada mas|solo|pelado))?(?= $)",
    ) > 0;
  const asked = sentence.take(
    "(?:{~}(?:cuanto|how much|how|cual|what|dime|show|tell|me|espacio|space|disk|disco|es|is|does|tamano|size|total|combined|whole|entire) )*{~}(?:ocupa[n]?|pesa[n]?|tamano|size|peso|usage|big|mide|room)(?: (?:total|en disco|on disk|de|del|of|take|up|takes))*|(?:how much|cuanto) (?:disk|disco|space|espacio|room|sitio)(?: (?:space|de disco|does|do|ocupa[n]?|is|are))*",
  );
  sentence.take(
    "takes?(?: up)?|use[sd]?|do|room|one figure|a single figure|una? sola? cifra|ocupa|using|is|esta ocupando",
  );
  const path = folderIn(sentence) ?? (onDisk ? fileIn(sentence) : folderOfItems(sentence, machine));
  return asked > 0 && path !== undefined ? { do: "total", path, bytes, ...(bare ? { bare } : {}) } : undefined;
}

/** "Cuánto ocupan las fotos", where they lie in a folder that is called so. */
function folderOfItems(sentence: Sentence, machine: MachineSnapshot): string | undefined {
  let path: string | undefined;
  sentence.take("(?:los|las|the|my|mis|todos los|todas las|all the) ({photo}|{video}|{item})", ({ text }) => {
    if (path !== undefined || machine.pathKind(text) !== "directory") return false;
    path = text;
    return true;
  });
  return path;
}

function folderIn(sentence: Sentence): string | undefined {
  let path: string | undefined;
  sentence.take(
    "(?:(?:de|del|of|en|in|under|dentro de|inside|for|at|bajo|from|within) )*{~}(?:{folder} |{file} )?(?!<[^>]*[gf])(<[a-z]*p[a-z]*>)(?: {folder})?",
    (one) => {
      if (path !== undefined) return false;
      path = pathOf(one);
      return true;
    },
  );
  if (path === undefined) sentence.take("(?:de |of |en |in )?{here}");
  return path;
}

import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Answer } from "../machine/answer.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** What else is made, ended or looked at. */
const otherwise =
  "crea\\w*|create|procesos?|process(?:es)?|carpetas? (?!personal)|folder|archivos?|files?|mysql|postgres\\w*|samba|docker (?:container|compose)|base de datos|database|mata\\w*|kill|ssh|mira|permisos?|permissions?|si|if|unless|todos|all";

const joins =
  "(?:(?:y|e|and|que|a|al|el|la|le|l[oa]|it|the|su|his|her|their|con|with|tambien|also|then|luego|de|del|of|for|to|pero|but) )*";
const account =
  "(?:(?:(?:a|al|de|del|para|for|of|to|la|el|the|user|usuari[oa]|cuenta|account|make|haz que|que|give|dale|tiene|set) )*)";
const name_ = "([a-z_][a-z0-9_.-]*)";

/** The days of a password, and of an account. */
export function readPasswordDays(sentence: Sentence): Answer | undefined {
  if (sentence.has(otherwise)) return undefined;
  if (
    !sentence.has(
      "contrasen[a-z]*|contrase(?:n|ñ)a|passwords?|clave|passwd|cuenta|account|caduc\\w+|expir\\w+|venc\\w+|venza",
    )
  )
    return undefined;
  const options: string[] = [];
  const days = "(\\d+) (?:dias?|days?|d)";
  const pw = "(?:(?:{~}(?:contrasen[a-z]*|passwords?|clave|passwd|pass|user s)) )?";
  const expires =
    "(?:caduque|caduca|caducar|expire[sn]?|expira|expirar|venza|vence|vencer|dure|dura|cambi\\w+|change[sd]?|renew\\w*|renov\\w+|renueve\\w*|last[s]?|valid[oa]?(?: for)?|caducidad|expiring|rotate\\w*)";
  const set = (option: string) => (one: { folded: string }) => {
    options.push(`${option} ${one.folded}`);
  };
  sentence.take(
    `${joins}(?:(?:warn\\w*|avis\\w+|advert\\w+|adviert\\w+|notif\\w+|aviso|warning|recuerd\\w*|remind\\w*|alert\\w+)(?: (?:{small}|him|her|them|le|de|of|with|con|user|usuario|about it|period))* ${days} (?:{~}(?:antes|before(?:hand)?|ahead|previos?|in advance|de antelacion|de anticipacion|de antemano|earlier|prior))(?: (?:it|de que|that|caduque|expires?|de caducar|de vencer|vencimiento|expiry|expiration|expiring|{small}))*|(?:warn\\w*|avis\\w+|advert\\w+|adviert\\w+|remind\\w*|recuerd\\w*)(?: (?:{small}|him|her|them|le|de|of|with|con))* (\\d+)(?: (?:dias|days))? (?:antes|before(?:hand)?|ahead|previos|in advance)|(?:con|with|{small})* ?${days} de (?:aviso|advertencia|preaviso)|(?:con|with|{small})*(\\d+)-?(?: )?days? (?:of )?warning)`,
    set("-W"),
  );
  sentence.take(
    `${joins}(?:{~}(?:warning|warn|aviso|advertencia|preaviso)(?: (?:period|days|dias|de|of|to|a|en|at|time|se|le|set))* )${days}`,
    set("-W"),
  );
  sentence.take(
    `${joins}(?:{~}(?:password |contrasena )?(?:max(?:imum)?|maxim[ao]|vigencia maxima|edad maxima|validez maxima)(?: (?:password|contrasena|age|edad|validez|vigencia|days|dias|de|of|to|a|en|la|at|time))* )${days}`,
    set("-M"),
  );
  sentence.take(
    `${joins}(?:{~}(?:min(?:imum)?|minim[ao]|edad minima)(?: (?:password|contrasena|age|edad|days|dias|de|of|to|a|en|la|at|between changes|entre cambios))* )${days}`,
    set("-m"),
  );
  sentence.take(
    `${joins}(?:(?:{~}(?:minimo|minimum|at least|al menos|min|no menos de|como minimo))(?: (?:de|of|{small}))* ${days}(?: (?:entre (?:{~})?cambios?|between (?:{~})?changes|antes de (?:poder )?(?:volver a )?cambiar\\w*|before (?:{~})?(?:changing|can change|being able to change)(?: (?:it|again))*|wait|esperar))*|${days} (?:{~}(?:minimo|minimum|at least|como minimo)) (?:entre|between) (?:{~})?(?:cambios|changes))`,
    set("-m"),
  );
  sentence.take(
    `${joins}(?:(?:inactiv\\w+|desactiv\\w+|deshabilit\\w+|disabl\\w+|lock\\w*|bloque\\w+)(?: (?:{small}|account|cuenta))* ${days} (?:despues|after|tras|later)(?: (?:{small}|de|que|password|contrasena|expires?|caducar|caduque|expiry|expiration))*)`,
    set("-I"),
  );
  sentence.take(`${joins}${pw}${account}(?:${name_}? ?)?(?:no )?(?=${expires})(?!)`, () => false);
  sentence.take(
    `(?:${expires})(?: (?:{small}|su|his|her|their|contrasen[a-z]*|password|clave|cada|every|a los|tras|after|in|within|en|cuando pasen|pasados|for|maximo|maximum|at most|como mucho|como maximo|de|of))* ${days}|(?:cada|every|maximo|maximum|max|at most)(?: (?:de|of|cada))* ${days}(?: (?:maximo|como maximo|max|at most|de validez|of validity))?|${days} (?:de validez|of validity|de vigencia|max(?:imum|imo)?)`,
    set("-M"),
  );
  const isForced =
    sentence.take(
      `${joins}(?:(?:oblig\\w+|fuerz\\w+|forz\\w+|forc\\w+|force\\w*|make|must|deba|tenga que|tiene que|has to|que|require\\w*|haz que)(?: (?:{small}|him|her|them|le))* )*(?:cambi\\w+|change|reset|renov\\w+|renueve)(?: (?:{small}|su|his|her|their|la|contrasen[a-z]*|password|clave|it))*(?: (?:en|on|at|al|la|el|the|when|cuando) *)(?: ?(?:{~}))(?:proxim[oa]|next|siguiente|vuelva a|first|primer[ao]?) *(?:vez que (?:entre|inicie sesion)|login|inicio(?: de sesion)?|entrada|log ?in|sesion|entrar|sign ?in|acceso|ingreso)`,
    ) > 0;
  sentence.take("(?:cuenta|account)(?: (?:de|of|for))?(?=[^·]*(?:caduque|expire|caduca|expira|venza|vence))");
  sentence.take(
    `${joins}(?:caduque|expires?|caduca|expira|venza|vence|caducar|expirar)(?: (?:{small}|on|cuenta|account|dia|date|fecha))* (\\d+-\\d+-\\d+)|(?:{~}(?:fecha de (?:caducidad|expiracion|vencimiento)|expiry date|expiration date|expiration|expiry|caducidad))(?: (?:de|of|{small}|cuenta|account|to|a|set|al|en))* (\\d+-\\d+-\\d+)`,
    (one) => {
      options.push(`-E ${one.text}`);
    },
  );
  if (isForced) options.push("-d 0");
  if (options.length === 0) return undefined;
  let name: string | undefined;
  sentence.take("(?:{~}(?:contrasen[a-z]*|passwords?|clave|passwd|cuenta|account))");
  sentence.take(`${account}(?:s )?${name_}(?= |$)`, (one) => {
    if (name !== undefined || isNoName.test(one.folded)) return false;
    name = one.text;
    return true;
  });
  sentence.take(
    `(?:haz|make|pon\\w*|set|configura\\w*|quiero|must|deba|tenga|have|s|that|change|cambi\\w+|la|le|a|expire|caduque|es|is|valid|dias|days|force|oblig\\w+|fuerza)`,
  );
  const inOrder = options.toSorted((left, right) => "mMWIEd".indexOf(left[1] ?? "") - "mMWIEd".indexOf(right[1] ?? ""));
  return name === undefined
    ? undefined
    : { script: `sudo chage ${inOrder.join(" ")} ${name}`, said: 1 + options.length };
}

const isNoName =
  /^(?:que|con|with|and|y|el|la|dias?|days?|no|a|the|password|contrasena|haz|make|pon\w*|set|configura\w*|quiero|must|deba|tenga|have|for|of|change|cambi\w+|next|user|usuari[oa]|cuenta|account|s|to|so|that|expires?|force|oblig\w+|fuerza\w*|after|every|cada|at|on|login|le|su|his|her)$/;

/** What is to be otherwise of an account that is there: its shell, home and groups. */
export function readModified(sentence: Sentence): Answer | undefined {
  if (sentence.has(otherwise)) return undefined;
  if (!sentence.terms.some(({ folded }) => orders.test(folded)) || sentence.has("usuari[oa]s|users|cuentas|accounts"))
    return undefined;
  const options: string[] = [];
  const change =
    "(?:(?:cambi(?:a|ar|ale|arle|e|ame)|pon(?:le|er|ga|me|erle)?|dale|dar(?:le)?|ajusta(?:le)?|change|set|switch|make|give|use|usa|que|muev(?:e|ele|a)|mover|move|relocate|llev(?:a|ale)|traslad(?:a|ale)|mud(?:a|ale)|anade|an?adele|agreg(?:a|ale)|add|put|mete|met(?:er|ele)|asign(?:a|ale)|assign|y|and|also|tambien|a|al|de|del|the|la|el|su|his|her|their|with|con|to|into|in|it|tenga|have|user|usuari[oa]|account|cuenta|for|of|default|login|then|luego|both|all) )*";
  let shell: string | undefined;
  let name: string | undefined;
  const setName = (one: { text: string; folded: string }) => {
    if (name !== undefined || isNoName.test(one.folded) || noAccount.test(one.folded)) return false;
    name = one.text;
    return true;
  };
  const of = `(?: (?:(?:de|del|of|for|a|al|la|el|the|user|usuari[oa]|cuenta|account) )+(?:${name_}))?`;
  sentence.take(
    `${change}(?:shell|consola|login shell|interprete)(?: (?:de (?:login|inicio|entrada)|por defecto))?${of}(?: (?:a|to|por|as|como|is|sea|be|en|con|to use|{small}))* (/[^ ·]+|bash|zsh|sh|fish|dash)|${change}(/(?:usr/)?bin/[^ ·]+) (?:de|as|como|for|por) (?:{~}(?:his|her|their|su|login|default) )*(?:shell|consola)`,
    (...them) => {
      const value = them.at(-1);
      if (value === undefined) return false;
      if (them.length > 1 && them[0]) setName(them[0]);
      shell = value.text.startsWith("/")
        ? value.text
        : value.folded === "fish"
          ? "/usr/bin/fish"
          : `/bin/${value.folded}`;
      return true;
    },
  );
  if (shell !== undefined) options.push(`-s ${shell}`);
  const homes =
    "(?:(?:carpeta|directorio) (?:personal|home|de inicio)|home(?: (?:directory|folder|dir))?|casa|personal folder)";
  const keeps = () =>
    sentence.take(
      "(?:(?:y|and|con|with|moviendo|moving|mudando|llevando\\w*|trasladando|carrying|taking|bring\\w*|muev\\w+|move|pas\\w+|including|incluyendo|tambien|also|along|copying|lleva\\w*) )*(?:{~}(?:todo|all|everything|lo que|what|sus|his|her|their) )*(?:contenidos?|contents?|archivos?|ficheros?|files?|cosas|stuff|datos|data|lo que (?:tiene|hay)(?: dentro)?|what is in it|everything in it)(?: (?:que (?:tiene|hay)(?: dentro)?|in it|over|there|alli|tambien|with it|too|dentro|along|de dentro))*",
    ) > 0;
  let home: string | undefined;
  const moves = sentence.has("(?:muev|mov|mud|traslad|llev|relocat|pas)[a-z]*");
  const takes = keeps();
  sentence.take(
    `${change}${homes}${of}(?: (?:a|to|en|in|as|is|sea|be|at|from [^ ]+|de [^ ]+|hasta|{small}))* (/[^ ·]+)`,
    (...them) => {
      if (them.length > 1 && them[0]) setName(them[0]);
      home = them.at(-1)?.text;
    },
  );
  if (home !== undefined) options.push(`-d ${quoteArgument(home)}${moves || takes ? " -m" : ""}`);
  const groups: string[] = [];
  const joint = "(?: (?:y|e|and) (?:{~}(?:al |the |to |en |grupo |group )*)([a-z_][a-z0-9_-]*))?";
  const keepsOthers =
    sentence.take(
      "(?:(?:y|and|pero|but) )?(?:sin|without|no|not|keeping|manteniendo|conservando|respetando)(?: (?:{small}|que|quit\\w+|sac\\w+|perd\\w+|pierda|losing|drop\\w*|remov\\w+|touch\\w*|toc\\w+|tocar|affect\\w*|borr\\w+|sacarl[oa]|le|him|her|them|from|de|his|her|their|sus?))* (?:{~}(?:other|otros?|demas|existing|current|rest of|resto de|que ya (?:tiene|tenia)|previous|los) )*(?:ones|groups?|grupos?|otros|demas|que (?:ya )?(?:tiene|tenia)|the rest|membership(?:s)?)(?: (?:que (?:ya )?(?:tiene|tenia)|actuales|he is in|she is in|they have))?",
    ) > 0;
  const adds = sentence.has("(?:an?ad|agreg|met|add|put|suma|incorpor|inclu|apunt|join|pon|assign|asign)[a-z]*");
  const takesOut = sentence.has("(?:quit|saca|elimin|borr|remov|drop|take|kick|delet|dese|expuls)[a-z]*|out");
  if (adds && !takesOut) {
    sentence.take(
      `(?:(?:a|al|to|en|in|into|los|las|el|la|the|both|del|dentro) )*(?:grupos?|groups?) (?:de |of |called )?([a-z_][a-z0-9_-]*)(?: (?!(?:y|e|and|sin|without|too|tambien|both|con|with|to|a|de|for|of|por|que) )([a-z_][a-z0-9_-]*))?${joint}(?: (?:too|tambien|groups))?(?= |$)`,
      (...them) => {
        if (them.some(({ folded }) => noAccount.test(folded) || isNoName.test(folded))) return false;
        groups.push(...them.map(({ text }) => text));
        return true;
      },
    );
    if (groups.length === 0)
      sentence.take(
        `(?:(?:to|into|in|en|al|both|the|a|los) )+([a-z_][a-z0-9_-]*)(?: ([a-z_][a-z0-9_-]*))?${joint} groups?`,
        (...them) => {
          groups.push(...them.map(({ text }) => text));
        },
      );
    if (groups.length > 0) options.push(`-aG ${groups.join(",")}`);
    if (keepsOthers && groups.length === 0) return undefined;
  }
  sentence.take(
    `${change}(?:grupo|group) (?:primario|principal|primary|main)${of}(?: (?:a|to|por|as|is|sea|be|en|{small}))* ([a-z_][a-z0-9_-]*)|${change}(?:primary|main) group${of}(?: (?:a|to|by|as|is|be))* ([a-z_][a-z0-9_-]*)`,
    (...them) => {
      if (them.length > 1 && them[0]) setName(them[0]);
      const group = them.at(-1)?.text;
      if (group) options.push(`-g ${group}`);
    },
  );
  if (options.length === 0) return undefined;
  sentence.take(`(?:${account})${name_}(?: s)?(?= |$)`, setName);
  sentence.take(
    `${change.replace(/\)\*$/, ")+")}|(?:cambi|pon|dale|change|set|add|an?ad|agreg|met|mov|muev|put|make|give)[a-z]*|grupos?|groups?|shell|home|y|and|tambien|also|her|him|them|it`,
  );
  // One change alone is a recipe's, and its words are known better there.
  return name === undefined
    ? undefined
    : { script: `sudo usermod ${options.join(" ")} ${name}`, said: options.length + groups.length };
}

/** Nothing is changed that nobody ordered. */
const orders =
  /^(?:cambi|pon|dale$|dar|ajust|change|set$|switch|make$|give|use$|muev|mov|move|reloc|llev|traslad|mud|a(?:n|ñ)ad|agreg|add$|put$|met[ae]|asign|assign|incorpor|inclu|apunt|join)/;

const noAccount =
  /^(?:grupos?|groups?|shell|consola|home|casa|carpeta|directorio|personal|to|a|both|him|her|it|lo|la|le|add|anade|agrega|mete|pon\w*|cambia\w*|change|set|move|mueve|muev\w+|dale|give|make|put|also|tambien|user|usuari[oa]|cuenta|account|primary|main|primario|principal|without|sin|contents?|contenido|files|otros|demas|resto|all|todo|too|as|login|default)$/;

import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Answer } from "../machine/answer.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** An account that is to be made, with whatever is said of its home, shell, groups, number and days. */
export function readNewAccount(sentence: Sentence): Answer | undefined {
  const makes =
    "(?:crea(?:r|me|d|les?)?|cree|da(?:r|me)? de alta|dar? de alta|alta de|an?ade|agrega|haz(?:me)?|hace(?:r|me)?|create|make|add|set up|provision|genera|new|nuev[oa]|quiero|necesito|i need|i want|abre|abrir|prepara\\w*)";
  const account = "(?:usuari[oa]s?|user|cuentas?|accounts?|user accounts?)";
  const verb = sentence.terms[0]?.folded ?? "";
  if (
    !sentence.has(
      `${makes} (?:{~}(?:new |nuev[oa] |local |system |sistema |service )*)${account}|${makes} (?:{~}(?:system|service|new|nuev[oa]) )+(?:user|account)`,
    )
  )
    return undefined;
  if (
    sentence.has(
      "mysql|postgres\\w*|mariadb|samba|smb|ftp|htpasswd|redis|mongo\\w*|base de datos|database|contenedor\\w*|container\\w*|contrasen\\w*|password|sudoers|(?:permisos?|derechos|acceso|rights|access|privilegios|privileges) (?:de |to |for )?{~}(?:sudo|admin\\w*|root)|(?:con|with) sudo|clave|ssh|key",
    )
  )
    return undefined;
  // "Add user ana to the group kvm": she is there already.
  if (
    /^(?:an?ad|agreg|add|mete|pon)/.test(verb) &&
    sentence.has("grupos?|groups?") &&
    !sentence.has("new|nuev[oa]|home|carpeta|shell|uid|con|with|llamad[oa]|called|named")
  )
    return undefined;
  const isSystem =
    sentence.take(
      "(?:{~}(?:de(?:l)? sistema|system|de servicio|service))(?= (?:user|usuari[oa]|account|cuenta|llamad|called|named|·))|(?<=(?:usuario|usuaria|cuenta) )(?:de(?:l)? sistema|de servicio)|(?:{~})(?:system|service)(?= )",
    ) > 0;
  const options: string[] = isSystem ? ["-r"] : [];
  const w =
    "(?:(?:y|e|and|con|with|que|tenga|tengas|su|sus|its|his|her|their|the|la|el|un[oa]?|a|an|de|en|in|pero|but|having|has|use[s]?|usa|usando|using|set|pon\\w*|give|dale|whose|cuyo|cuya|being|sea|is|es|as|como|incluyendo|including|also|tambien|por defecto|default|put) )*";
  const not =
    "(?:(?:y|and|con|with|pero|but|que|que no tenga|ni) )*(?:sin|no|without|ningun[oa]?|neither|nor|ni|nada de|tenga)(?: (?:{small}|any|own|propi[oa]|crear|creating|tener|having|que tenga|darle|giving|le|him|her|it|them))*";
  const homes =
    "(?:(?:carpeta|directorio|folder|directory|dir) (?:personal|home|de inicio|de trabajo)|home(?: (?:directory|folder|dir))?|casa|directorio|carpeta personal)";
  const noHome = sentence.take(`${not} (?:{~})${homes}`) > 0;
  const shells =
    "(?:shell(?: de (?:login|inicio|entrada))?|consola|login shell|login|interprete|login access|poder entrar|inicio de sesion|acceso(?: por consola| interactivo)?|iniciar sesion|entrar)";
  const noShell =
    sentence.take(
      `${not} (?:{~})${shells}(?: (?:de (?:login|inicio)|shell|valida?|interactiva?|access|interactivo))*|(?:(?:que|who|that|y que|and|so it|para que) )*(?:no pueda|no puede|can not|cannot|not allowed to|unable to|not able to|no deba) (?:{~})(?:entrar|iniciar sesion|hacer login|loguearse|log in|login|logging in|conectarse|abrir sesion)(?: (?:por consola|interactivamente|interactively|en el sistema))?|${w}(?:shell|consola)? ?(?:/usr)?(?:/sbin/)?nologin`,
    ) > 0;
  let home: string | undefined;
  sentence.take(
    `${w}${homes}(?: (?:in|en|at|is|es|de|under|set to|a|to|sea|ubicad[oa]|located|puest[oa]))* (/[^ ·]+)|${w}(?:carpeta|folder|directory|directorio) (/[^ ·]+)|${w}(/[^ ·]+) (?:as|como|for|de|por) (?:{~}(?:his|her|their|su|the) )*${homes}`,
    (one) => {
      home = one.text;
    },
  );
  const wantsHome =
    sentence.take(`${w}(?:propi[oa] |own )?${homes}(?: (?:propi[oa]|creada?|created|incluid[oa]|de siempre|y todo))?`) >
    0;
  if (noHome && !(isSystem && home !== undefined)) options.push("-M");
  else if (wantsHome || home !== undefined) options.push("-m");
  if (home !== undefined) options.push(`-d ${quoteArgument(home)}`);
  let shell: string | undefined;
  sentence.take(
    `${w}(?:(?:shell|consola|login shell|default shell|interprete)(?: (?:de (?:login|inicio)|por defecto|is|es|sea|de|set to|to|=|a))* )(/[^ ·]+|bash|zsh|sh|fish|dash|ksh)|${w}(/bin/[^ ·]+|/usr/bin/[^ ·]+|bash|zsh|fish|dash|ksh)(?: (?:as|como|for|de|por) (?:{~}(?:his|her|their|its|su|the|login|default) )*(?:shell|consola))?(?: shell)?`,
    (one) => {
      shell = one.text.startsWith("/") ? one.text : one.folded === "fish" ? "/usr/bin/fish" : `/bin/${one.folded}`;
    },
  );
  if (noShell && shell === undefined) shell = "/usr/sbin/nologin";
  if (shell !== undefined) options.push(`-s ${shell}`);
  let group: string | undefined;
  sentence.take(
    `${w}(?:(?:grupo|group) (?:primario|principal|primary|main)|(?:primary|main) group)(?: (?:de|of|is|es|sea|a|to|set to|called|llamado))* ([^ ·<>]+)`,
    (one) => {
      group = one.text;
    },
  );
  if (group !== undefined) options.push(`-g ${quoteArgument(group)}`);
  const more: string[] = [];
  const list = "(?:,? ?(?:y|e|and|,) (?:{~}(?:en |to |a |al |del |grupo |group )*)([a-z_][a-z0-9_-]*))?";
  sentence.take(
    `${w}(?:(?:que )?(?:metid[oa]|mete(?:r|l[oa])?|pertene\\w+|member|miembro|belong\\w*|part|parte|add\\w*|a?nad\\w+|inclu\\w+|agreg\\w+|este|esta|sea|estar|being|put|join\\w*|secundari[oa]s?|suplementari[oa]s?|adicional(?:es)?|extra|supplementary|secondary|additional|it|him|her|l[oa]|along) )*(?:(?:en|a|al|to|of|in|into|del|de|los|las|el|la|the|its|y|and|as|como|al|both|tambien) )*(?:grupos?|groups?) (?:secundari[oa]s? |suplementari[oa]s? |adicional(?:es)? |extra |called |llamad[oa]s? |de |of )?([a-z_][a-z0-9_-]*)(?: ([a-z_][a-z0-9_-]*))??${list}(?: too| tambien)?(?= |$)|${w}(?:(?:in|to|member of|part of|miembro de|metid[oa] en) (?:{~}))([a-z_][a-z0-9_-]*)${list} groups?`,
    (...them) => {
      more.push(...them.map(({ text }) => text));
    },
  );
  if (more.length > 0) options.push(`-G ${more.join(",")}`);
  sentence.take(
    `${w}(?:uid|user id|numero de usuario|id)(?: (?:de|of|number|numero|igual a|equal to|fijo|fixed))* (\\d+)`,
    (one) => {
      options.push(`-u ${one.text}`);
    },
  );
  sentence.take(
    `${w}(?:(?:que )?(?:caduque|expire|expires|expiring|expira|caduca|vence|venza|valid[oa] hasta|expiry|caducidad|valid until|expiration|fecha de caducidad|vencimiento)(?: (?:{small}|date|account|on|la cuenta|fecha|until|hasta))*) (\\d+-\\d+-\\d+)`,
    (one) => {
      options.push(`-e ${one.text}`);
    },
  );
  sentence.take(
    `${w}(?:comentario|comment|nombre completo|full name|gecos|descripcion|description)(?: (?:de|of|is|es))? (<q>)`,
    (one) => {
      options.push(`-c ${quoteArgument(one.text)}`);
    },
  );
  let name: string | undefined;
  sentence.take(
    `(?:${makes} )?(?:(?:{small}|new |nuev[oa]s? |local |simple |plain |normal |regular )*)${account}(?: (?:nuev[oa]|new|local|normal|·+|para|for|account|llamad[oa]|called|named|que se llame|con (?:el )?nombre|de nombre|with (?:the )?name|by the name of|name|{small}))* ([a-z_][a-z0-9_.-]*)(?= |$)`,
    (one) => {
      if (name !== undefined || notName.test(one.folded)) return false;
      name = one.text;
      return true;
    },
  );
  sentence.take("(?:llamad[oa]|called|named|que se llame|de nombre) ([a-z_][a-z0-9_.-]*)", (one) => {
    if (name !== undefined) return false;
    name = one.text;
    return true;
  });
  sentence.take(`${makes}|${account}|(?:nuev[oa]|new|local)|account|user`);
  if (
    name === undefined ||
    options.length === 0 ||
    (options.length === 1 && /^-m$/.test(options[0] ?? "") && verb === "")
  )
    return undefined;
  return { script: `sudo useradd ${options.join(" ")} ${name}`, said: 1 + options.length };
}

const notName =
  /^(?:con|with|que|that|sin|without|y|and|en|in|del?|system|sistema|service|servicio|no|who|a|the|para|for)$/;

import { isOrdinaryWord } from "../../slots/ordinary-words.ts";
import { fold } from "../../text/fold.ts";
import type { Answer, MachineAsked } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** Packages that are installed: which, how many and how large. */
export function readInstalled(sentence: Sentence): Answer | undefined {
  if (sentence.has(otherwise)) return undefined;
  if (!sentence.has("paquetes|packages")) return undefined;
  if (
    sentence.has(
      "instala(?:r|me)?|install|quita\\w*|remove|purg\\w*|borr\\w*|desinstal\\w*|uninstall|upgrad\\w+|actualiz\\w+|manual(?:es|mente|ly)?|retenid\\w*|held|hold|huerfan\\w*|orphan\\w*|dependenc\\w*|historial|history|hoy|today|ayer|yesterday|rotos|broken|residual\\w*|config\\w*|archivo|fichero|file",
    )
  )
    return undefined;
  const isCount = sentence.take(said.count) > 0;
  let start: string | undefined;
  sentence.take(
    "(?:(?:que|which|that|whose|cuyo|names?|nombres?|{small}) )*(?:empie\\w+|empiez\\w+|comien\\w+|start\\w*|begin\\w*)(?: (?:por|con|with))? ([^ ·]+)",
    (one) => {
      start = one.text;
    },
  );
  let text: string | undefined;
  const set = (one: { text: string }) => {
    text = one.text;
    return true;
  };
  sentence.take(
    "(?:(?:que|which|that|whose|cuyo|con|with|names?|nombres?|{small}|en|in) )*(?:(?:conteng\\w+|contien\\w+|contain\\w*|tenga[n]?|tiene[n]?|llev\\w+|have|has|having|includ\\w+|incluy\\w+|match\\w*|coincid\\w+|mencion\\w+|mention\\w*|con|with)) (?:{~}(?:la palabra |the word |texto |text )?)(?!(?:sizes?|tamanos?|peso|versi[a-z]*|names?|nombres?|cuant[oa]s?|lo) )([^ ·]+)(?: (?:en|in) (?:{~}(?:su|its|their) )?(?:nombres?|names?))?|(?:(?:cuyo|whose|su|their) (?:nombre|name)s? (?:contenga|contains?|tenga|incluya|includes?|has)) ([^ ·]+)",
    set,
  );
  const bySize =
    sentence.take(
      "(?:(?:que|which|that|{small}) )*(?:mas (?:grandes|pesad[oa]s|gord[oa]s|voluminos[oa]s)|(?:mas )?(?:ocupan|pesan)(?: mas)?(?: (?:espacio|disco|sitio))?|biggest|largest|heaviest|fattest|(?:take|taking|use|using|eat|eating)(?: up)? (?:{~})most (?:space|room|disk(?: space)?))(?: (?:en disco|on disk))?",
    ) > 0;
  const sortedBySize =
    sentence.take(
      `${said.sorted} (?:(?:${said.by}|{small}) )*(?:tamano|size|installed size|peso|lo que (?:ocupan|pesan))|(?:by|por) (?:{~}(?:installed )?)(?:tamano|size)`,
    ) > 0;
  let most: string | undefined;
  sentence.take("(?:{~}(?:top|primer[oa]s|first|los|las) )*(\\d+)(?: (?:primer[oa]s|first|mayores))?", (count) => {
    most = count.folded;
  });
  sentence.take(
    "(?:(?:con|with|showing|mostrando|y|and|including|junto a|along with|plus) )*(?:{~}(?:su|its|their|each one s) )*(?:tamanos?|sizes?|peso|lo que (?:ocupan?|pesan?)|installed sizes?|cuanto (?:ocupa[n]?|pesa[n]?))",
  );
  const withVersion =
    sentence.take(
      "(?:(?:con|with|y|and|mostrando|showing|plus) )*(?:{~}(?:su|its|their) )*(?:versi(?:on|ones)|versions?)",
    ) > 0;
  sentence.take(said.down);
  const isBare = sentence.take(said.bare) > 0;
  sentence.take(
    "(?:{~}(?:paquetes|packages))|(?:instalad[oa]s?|installed|puest[oa]s|en el sistema|hay|tengo|de debian|del sistema|que (?:hay|tengo)|on disk|en disco|names?|nombres?|primero|first|their)|(?:y |and )?(?:dime|tell me|dame)",
  );
  if (bySize || sortedBySize) {
    if (isCount || text !== undefined || start !== undefined || withVersion) return undefined;
    return {
      script: `dpkg-query -Wf '\${Installed-Size}\\t\${Package}\\n' | sort -rn${bySize || most !== undefined ? ` | head -n ${most ?? 10}` : ""}`,
      said: 3,
    };
  }
  if (most !== undefined) return undefined;
  const pattern = text ?? (start === undefined ? undefined : start);
  if (pattern === undefined || !/^[a-z0-9.+-]+$/.test(pattern)) return undefined;
  const grep = start === undefined ? pattern : `'^ii  ${pattern}'`;
  if (start !== undefined) return { script: `dpkg -l | grep ${isCount ? "-c " : ""}${grep}`, said: 3 };
  if (isBare && !isCount) return undefined;
  return { script: `dpkg -l | grep '^ii' | grep ${isCount ? "-c " : ""}${pattern}`, said: 3 };
}

const verbs: readonly (readonly [string, string])[] = [
  ["purge", "purg(?:a|ar|ame|ue|e|ing)"],
  [
    "remove",
    "quit(?:a|ar|ame|e)|desinstal(?:a|ar|ame|e|ando)|removing|uninstalling|quitando|elimin(?:a|ar|ame|e)|borr(?:a|ar|ame|e)|remov(?:e|er)|remueve|uninstall|sac(?:a|ar|ame)|get rid of|take off|delete|deinstall",
  ],
  ["reinstall", "reinstal(?:a|ar|ame|e|l)"],
  ["install", "instal(?:a|ar|ame|e|á|ando)|install(?:ing)?|pon(?:me|er)?|set up|mete(?:me)?"],
  ["download", "descarg(?:a|ar|ame|ue)|baja(?:r|me|te)?|download|fetch"],
];

/** Packages of other kinds than Debian's, and what hangs on a condition. */
const otherwise =
  "pip\\d?|npm|gem|cargo|snap|snaps|flatpak|dnf|yum|rpm|pacman|zypper|apk|brew|docker|python packages?|node|servicio|service|wget|curl|https?\\S*|si|if|unless|cada|every|ppa|repositorio|repository|tcpdump|red|network|drivers?|\\S+\\.deb";

/** Installing and removing with what is said of how. */
export function readApt(sentence: Sentence, { machine }: MachineAsked): Answer | undefined {
  if (sentence.has(otherwise)) return undefined;
  let verb: string | undefined;
  for (const [name, phrase] of verbs) if (verb === undefined && sentence.take(`(?:${phrase})(?= )`) > 0) verb = name;
  if (verb === undefined) return undefined;
  const joins = "(?:(?:y|and|con|with|pero|but|incluid[oa]|including|{small}) )*";
  const yes =
    sentence.take(
      `${joins}(?:(?:sin|without|no|not|do not|que no|dont)(?: (?:que|me|{small}))* (?:pregunt\\w+|ask\\w*|prompt\\w*|confirm\\w*|pid\\w+|interact\\w+|molest\\w+)(?: (?:nada|me|anything|for|confirmation|confirmacion|any|questions?|preguntas|{small}))*|(?:diciendo|contestando|respondiendo|answering|saying|di|say) (?:a todo )?(?:que )?(?:si|yes)(?: (?:a todo|to everything|to all))?|(?:de forma )?(?:no interactiv[oa]|desatendid[oa]|unattended|non-?interactive(?:ly)?)|-y|a la primera|asume (?:que )?si|assume yes)`,
    ) > 0;
  const withConfig =
    sentence.take(
      `${joins}(?:(?:junto|along|tambien|also|incluyendo|incluida|incluidos|including|con|with|y|and|todo|all|together|{small}|toda|sus?|its|their|su) )*(?:configurac(?:ion|iones)|config(?:uration)?(?: files?)?|(?:archivos?|ficheros?) de configuracion|conf|settings|ajustes)(?: (?:incluid[oa]s?|files?|included|too|as well|tambien|y todo|and all))*|(?:por completo|completamente|completely|entirely|del todo|de raiz|sin dejar (?:rastro|restos|nada)|leaving nothing behind|without a trace|y todo)`,
    ) > 0;
  const autoremove =
    sentence.take(
      `${joins}(?:(?:y|and|quit\\w+|borr\\w+|elimin\\w+|remov\\w+|clean\\w*|limpi\\w+|drop|also|tambien|ademas|de paso|whatever|lo que|cualquier|any|all|sus|its|{small}) )*(?:(?:leftover|unused|unneeded|orphan(?:ed)?|sobrantes|innecesarias) )?(?:dependenc\\w+|paquetes|packages|dependen\\w+|lo que)(?: (?:que |that |which )?(?:ya no (?:hagan?|hacen?|hace|haga|se (?:necesit\\w+|us\\w+)|sirv\\w+)(?: falta)?|no longer (?:needed|required|used)|(?:that )?(?:are )?(?:left over|unused|not needed|orphaned)|huerfan\\w+|sobr\\w+|que queden (?:sueltas|huerfanas|sin usar)|sin usar|it (?:pulled|brought) in|arrastr\\w+|trajo))+|${joins}(?:(?:its|their|sus?|any|all|the|las|los) )?(?:leftover|unused|unneeded|orphan(?:ed)?|sobrantes|innecesarias) (?:dependenc\\w+|packages?|paquetes?)|${joins}(?:its|their|sus) dependenc\\w+ (?:sobrantes|innecesarias|huerfanas)`,
    ) > 0;
  const noRecommends =
    sentence.take(
      `${joins}(?:sin|without|no|skip\\w*|not|leaving out|omit\\w*)(?: (?:{small}|los|instalar|installing|paquetes|any))* (?:recomendad[oa]s|recommend(?:s|ed|ations)?|sugerid[oa]s|extras?|recomendaciones)(?: (?:packages?|paquetes?|ones))?`,
    ) > 0;
  const simulate =
    sentence.take(
      `${joins}(?:(?:solo|only|just) )?(?:simul\\w+|dry[- ]run|en seco|a dry run|de mentira|de prueba|sin (?:hacerlo|tocar nada|hacer nada)(?: de verdad)?|without (?:actually )?(?:doing|changing|removing|installing) (?:it|anything)|prueba sin hacer|ensayo|(?:que|what) (?:pasaria|would happen|would be removed|would be installed))`,
    ) > 0;
  const onlyDownload =
    verb === "install" &&
    sentence.take(
      `${joins}(?:(?:solo|only|just|solamente) )?(?:descarg\\w+|download\\w*|baja\\w*)(?: (?:it|l[oa]|only|solo|{small}))* ?(?:sin instalar\\w*|without installing(?: (?:it|anything))?|pero no (?:l[oa] )?instal\\w+)?`,
    ) > 0;
  let version: string | undefined;
  sentence.take(`${joins}(?:{~}(?:exact |exacta |concreta )?)(?:version) ([0-9][^ ·]*)`, (one) => {
    version = one.text;
  });
  const names: string[] = [];
  const noun = "(?:paquetes?|packages?|programas?|programs?|apps?|aplicaci(?:on|ones))";
  sentence.take(
    `(?:(?:de|del|of|el|la|los|las|the|a|y|e|and|both|tanto|como|${noun}) )*(?!(?:${noun}|apt|apt-get|dpkg|y|and|e|it|its|their|sus?|l[oa]s?|solo|only|just|todo|all|both|with|con|without|sin|if|si|leftover|unused|any|que|que|from|de|dependenc[a-z]*|version|now|please|por|favor|ahora|ya|del?|sistema|system|server|servidor) )([a-z0-9][a-z0-9.+-]+)(?: (?:package|packages|paquete))?(?= |$)`,
    (one) => {
      names.push(one.text);
    },
  );
  const known = names.every(
    (name) =>
      machine.packages().has(name) ||
      machine.program(name).file !== undefined ||
      /\d|[a-z]-[a-z]/.test(name) ||
      !isOrdinaryWord(fold(name)),
  );
  sentence.take("apt(?:-get)?|dpkg");
  if (names.length === 0 || !known) return undefined;
  const flags = `${yes ? " -y" : ""}${simulate ? " -s" : ""}`;
  const facts =
    (yes ? 1 : 0) +
    (withConfig ? 1 : 0) +
    (autoremove ? 1 : 0) +
    (noRecommends ? 1 : 0) +
    (simulate ? 1 : 0) +
    (onlyDownload ? 1 : 0) +
    (version ? 1 : 0);
  if (facts === 0 || verb === "download") return undefined;
  if (withConfig && !/^(?:remove|purge)$/.test(verb)) return undefined;
  const action = verb === "remove" && withConfig ? "purge" : verb;
  const what = names
    .map((name) => (version !== undefined && names.length === 1 ? `${name}=${version}` : name))
    .join(" ");
  if (version !== undefined && names.length !== 1) return undefined;
  const extra = `${autoremove ? " --autoremove" : ""}${noRecommends ? " --no-install-recommends" : ""}${onlyDownload ? " --download-only" : ""}`;
  return { script: `sudo apt-get ${action}${flags}${extra} ${what}`, said: 2 + facts };
}

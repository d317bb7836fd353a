import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FileTest } from "./files-wish.ts";
import { readAges } from "./read-ages.ts";
import { isUsualFolder } from "./read-names.ts";
import { pathOf } from "./read-places.ts";
import { readRights } from "./read-rights.ts";
import { readTypes } from "./read-types.ts";

/** Takes what a request says of the files that it is about but their names: sizes, ages, owners, permissions, links. */
export function readTests(sentence: Sentence, machine: MachineSnapshot): FileTest[] {
  const tests: FileTest[] = [];
  const add = (test: FileTest) => void tests.push(test);
  readSizes(sentence, add);
  readAges(sentence, add);
  readPermissions(sentence, add);
  readOwners(sentence, add, machine);
  readLinks(sentence, add);
  readTypes(sentence, add);
  return tests;
}

type Add = (test: FileTest) => void;

function readSizes(sentence: Sentence, add: Add): void {
  const size = ({ values }: Term) => values.s ?? "";
  const between = (from: string, to: string) => {
    add({ by: "size", sign: "+", size: from });
    add({ by: "size", sign: "-", size: to });
  };
  const range = "(?:(?:{measured}) )?(?:{~})?(?:entre|between|from|desde|de)";
  sentence.take(`${range} {~}{a:size} (?:y|and|to|a|hasta) {~}{a:size}`, (from, to) => between(size(from), size(to)));
  sentence.take(`${range} {~}{a:number} (?:y|and|to|a|hasta) {~}{a:size}`, (from, to) =>
    between(`${from.values.n}${size(to).slice(-1)}`, size(to)),
  );
  // "Pesan cero bytes".
  sentence.take(
    "(?:(?:{measured}|con|with|of|que|de|exactamente|exactly|justo) )*{~}(?:<[a-z]*n[a-z]*>|cero|zero) bytes?",
    () => add({ by: "empty", not: false }),
  );
  sentence.take("(?:zero|cero)(?:-| )(?:length|bytes?|tamano)", () => add({ by: "empty", not: false }));
  sentence.take("(?:(?:{measured}|con|with|of|is|are|que|de) )*{~}{more} {~}{a:size}", (one) =>
    add({ by: "size", sign: "+", size: size(one) }),
  );
  sentence.take("(?:(?:{measured}|con|with|of|is|are|que|de) )*{~}{less} {~}{a:size}", (one) =>
    add({ by: "size", sign: "-", size: size(one) }),
  );
  sentence.take(
    "{a:size} (?:o|or|y|and) (?:mas|more|larger|bigger|mayores|above|over|up|para arriba|en adelante)",
    (one) => add({ by: "size", sign: "+", size: size(one) }),
  );
  sentence.take("{a:size} (?:o|or|y|and) (?:menos|less|smaller|menores|under|below)", (one) =>
    add({ by: "size", sign: "-", size: size(one) }),
  );
  sentence.take(
    "(?:{measured} )?(?:exactamente|exactly|justo|justos|exact) {~}{a:size}|{a:size} (?:exactos?|exactly|justos?|clavados?)",
    (one) => add({ by: "size", sign: "", size: size(one) }),
  );
  sentence.take("(?:{except}) {~}(?:vaci[oa]s?|empty)(?: (?:ones|{file}))?", () => add({ by: "empty", not: true }));
  sentence.take("{notEmpty}", () => add({ by: "empty", not: true }));
  sentence.take("{empty}", () => add({ by: "empty", not: false }));
}

/** "Que ahora tengan 666": before an order could take it for what they are to have. */
export function readModesNow(sentence: Sentence): FileTest[] {
  const tests: FileTest[] = [];
  sentence.take(
    "(?:(?:que|which|that|those|los que|ones) )?(?:(?:ahora|actualmente|todavia|aun|currently|now|still) )?(?:with|con|in|tengan|tienen|esten (?:en|a|con)|estan (?:en|a|con)|sean|are|have|is|were set to|set to)(?: (?:ahora|actualmente|todavia|aun|currently|now|still|at|as|permisos|permissions|modo|mode))* {a:mode}(?: (?:ahora|now|currently|permissions|permisos))?",
    (one) => {
      if (one === undefined || !/^[0-7]{3,4}$/.test(one.text)) return false;
      tests.push({ by: "mode", mode: one.values.m ?? one.text, not: false });
      return true;
    },
  );
  // "De 777 a 755".
  if (tests.length === 0)
    sentence.take("(?:de|from) {a:mode}(?= (?:a|to) <)", (one) => {
      tests.push({ by: "mode", mode: one?.values.m ?? one?.text ?? "", not: false });
    });
  return tests;
}

function readPermissions(sentence: Sentence, add: Add): void {
  const everybody =
    "(?:(?:cualquiera|cualquier (?:usuario|persona)|todo el mundo|todos?|otros|los demas|el resto|todos los usuarios|anyone|anybody|everyone|everybody|others?|other users|world|the world|all users|any user|all)(?: (?:on|in|en|del?) {~}(?:box|system|machine|server|host|equipo|sistema|servidor|maquina))?)";
  const writes = "(?:escrib\\w+|modific\\w+|escritura|write(?: to)?|writable|writeable|modify|edit|change)";
  const reads = "(?:le(?:er|a|an|ido|gibles?)|lectura|read|readable)";
  const can =
    "(?:(?:con|tienen?|tengan?|have|has|with|que|that|los|the|pueda|puede|puedan|pueden|can|could|may|be|is|are|permisos?|permissions?|de|for|to|by|para|por|a|bit) )*";
  const mode = (text: string, not = false) => add({ by: "mode", mode: text, not });
  // "Que solo su dueño pueda leer": nobody else may; a mode that is said besides says it all.
  const owner = "(?:owner|dueno|propietario)";
  const itself = sentence.has("{a:mode}");
  const alone = (text: string) => () => (itself ? true : mode(text, true));
  const but = "(?:but|except|excepto|salvo|mas que|menos)";
  for (const [does, bits] of [
    [`${reads} (?:y|o|ni|and|or|nor) ${writes}`, "/066"],
    [reads, "/044"],
    [writes, "/022"],
  ] as const)
    sentence.take(
      `(?:(?:que|that|which) )?(?:(?:nobody|no one|nadie) ${but} {~}${owner} ${can}${does}|(?:solo|solamente|unicamente|only|just) {~}${owner} ${can}${does}|(?:solo|solamente|unicamente|only|just) ${can}${does} (?:by )?{~}${owner})(?: i\\.e| o sea| es decir| that is)?`,
      alone(bits),
    );
  readRights(sentence, mode);
  // Nobody may write.
  sentence.take(
    `${can}(?:solo|only|just) lectura(?: (?:{~}(?:para|for) )*${everybody})?|${can}(?:read-only|read only)`,
    () => mode("/222", true),
  );
  const cannot = `(?:(?:que|that|which|are|is|se) )*(?:no|not|sin|without|cannot) ${can}`;
  sentence.take(`${cannot}(?:world[ -]writ\\w+|${writes} ${can}${everybody})`, () => mode("-o=w", true));
  sentence.take(`${cannot}(?:world[ -]read\\w+|${reads} ${can}${everybody})`, () => mode("-o=r", true));
  sentence.take(`${can}(?:world[ -]writ\\w+|${writes} ${can}${everybody}|${everybody} ${can}${writes})`, () =>
    mode("-o=w"),
  );
  sentence.take(`${can}(?:world[ -]read\\w+|${reads} ${can}${everybody}|${everybody} ${can}${reads})`, () =>
    mode("-o=r"),
  );
  sentence.take(
    `${can}(?:group[ -]writ\\w+|${writes} ${can}(?:el |the )?(?:grupo|group)|(?:grupo|group) ${can}${writes})`,
    () => mode("-g=w"),
  );
  const bit = "(?:(?:con|tienen?|tengan?|have|has|with|el|the|bit|un|activado|set|activo|puesto|permiso|de) )*";
  sentence.take(
    `${bit}(?:setuid|suid|set-uid)(?: (?:activado|set|activo|puesto|bit|on))*(?: (?:o|or|y|and) (?:{~})(?:setgid|sgid))`,
    () => mode("/6000"),
  );
  sentence.take(`${bit}(?:setuid|suid|set-uid)(?: (?:activado|set|activo|puesto|bit|on))*`, () => mode("-4000"));
  sentence.take(`${bit}(?:setgid|sgid|set-gid)(?: (?:activado|set|activo|puesto|bit|on))*`, () => mode("-2000"));
  sentence.take(`${bit}(?:sticky)(?: (?:activado|set|activo|puesto|bit|on))*`, () => mode("-1000"));
  const runs =
    "(?:ejecutables?|ejecucion|ejecutar|ejecutar(?:se|los)?|executables?|execute|execution|exec|run|runnable)";
  const runsCan =
    "(?:(?:con|tienen?|tengan?|have|has|with|que|that|son|sean|pueda|puede|puedan|pueden|can|se|be|is|are|permisos?|permissions?|de|to|bit|el|the|marcad[oa]s? como|marked|as|{file}) )*";
  sentence.take(
    `(?:no|sin|not|without|lacking|non-?|isn t|aren t) ${runsCan}${runs}(?: (?:permission|permissions|bit|set))*`,
    () => add({ by: "executable", not: true }),
  );
  sentence.take(
    `(?:(?:con|tienen?|tengan?|have|has|with|que|that|son|sean|pueda|puede|puedan|pueden|can|se|be|is|are|permisos?|permissions?|de|to|bit|el|marcad[oa]s? como|marked|as) )*${runs}(?: (?:permission|permissions|bit))*`,
    () => add({ by: "executable", not: false }),
  );
  const having =
    "(?:(?:con|tienen?|tengan?|have|has|with|cuyos?|whose|que|permisos?|permissions?|modo|mode|perms|son|sean|exactamente|exactly|en|set to|at|is|are|the|los|a|of|de) )*(?:permisos?|permissions?|modo|mode|perms|exactamente|exactly)(?: (?:exactamente|exactly|son|sean|en|set to|is|are|of|de|a))*";
  sentence.take(
    `${having} (?:distint[oa]s? (?:de|a)|diferentes? (?:de|a)|other than|different (?:from|to)|not|no sean?|que no sean?) {a:mode}`,
    (one) => mode(one.values.m ?? one.text, true),
  );
  sentence.take(
    "(?:que |that |which )?(?:no (?:son|sean|esten? en|tengan|tienen)|aren t|are not|isn t|is not|not) {a:mode}(?= $| (?:en|de|in|under|of))",
    (one) => (/^[0-7]?[0-7]{3}$/.test(one?.text ?? "") ? mode(one?.values.m ?? one?.text ?? "", true) : false),
  );
  sentence.take(`(?:que )?(?:no|not|sin|without) ${having} {a:mode}`, (one) => mode(one.values.m ?? one.text, true));
  sentence.take(`${having} {a:mode}(?: (?:exactly|exactos|exactamente))?`, (one) => mode(one.values.m ?? one.text));
  sentence.take("(?:set to|a|en|con) {a:mode} (?:exactly|exactos|exactamente|permissions|permisos)", (one) =>
    mode(one.values.m ?? one.text),
  );
}

function readOwners(sentence: Sentence, add: Add, machine: MachineSnapshot): void {
  const who = (by: "user" | "group", not: boolean) => (term: Term | undefined) => {
    if (term === undefined || !/^[a-z_][\w.-]*$/i.test(term.text)) return false;
    // "Que no sean de node_modules": where they lie.
    if (term.kinds.includes("d") || isUsualFolder(term.text)) return false;
    add({ by, name: term.text, not });
    return true;
  };
  const has = "(?:(?:que|con|cuyo|whose|with|have|has|tienen?|tengan?|that|are|is) )*";
  sentence.take(
    `${has}(?:sin|no|without|no valid|sin ningun) (?:{~})(?:dueno|propietario|owner|usuario)s?(?: (?:valido|conocido|existente|valid|known|asignado))?|huerfanos?|orphan(?:ed)?|(?:owned by|de) (?:nobody known|un usuario que (?:ya )?no exist\\w+|a (?:user|uid) that (?:no longer exists|does not exist)|nonexistent users?)|(?:that |which )?(?:nobody|no one|no user) owns|(?:(?:that|which) )?belong(?:s|ing)? to (?:nobody|no one|noone)|owned by (?:nobody|no one)(?! user)|(?:que )?no (?:son|sean) de nadie|(?:que )?(?:ya )?no (?:pertene\\w+ a|(?:son|sean) de) (?:nadie|ningun[oa]?)(?: {~}(?:usuari[oa]s?|duenos?|personas?)(?: (?:conocid[oa]|valid[oa]|del sistema|que exista|existente))?)?|(?:cuyo|cuya) (?:dueno|propietario|usuario) ya no exist\\w+|(?:que )?se quedaron sin (?:dueno|propietario)|(?:that |which )?(?:no longer belong|do not belong|don t belong|belong) to (?:any|no)(?: (?:known|existing|valid))? (?:user|one|owner)|whose (?:owner|user) (?:no longer exists|is gone|does not exist|was deleted)`,
    () => add({ by: "nouser" }),
  );
  sentence.take(`${has}(?:sin|no|without) (?:{~})(?:grupo|group)(?: (?:valido|valid|conocido|known))?`, () =>
    add({ by: "nogroup" }),
  );
  const mine = "(?:mios?|mias?|mine|me)";
  // Those of whoever asks.
  const own =
    "(?:(?:que|which|that|los|las|the|ones) )*(?:(?:son|sean|are|be|belong(?:ing)?|owned|pertenecen|pertenezcan) )(?:(?:by|to|a) )?(?:mios|mias|mine|me|mi usuario|my user|mi|my own)|(?:that|which) i own|de mi (?:usuario|propiedad)|owned by (?:me|my user|myself)";
  const self = (not: boolean) => () => add({ by: "user", name: machine.user, not });
  const others = sentence.take(
    "(?:(?:que|which|that) )?(?:no|not) (?:(?:son|sean|are|be|owned|belong(?:ing)?|pertenecen|pertenezcan) )(?:(?:by|to|a|de) )?(?:mios|mias|mine|me|mi usuario|my user|mi)|(?:that|which) i do not own|(?:de|owned by) (?:otr[oa]s? (?:usuarios?|personas?)|otro dueno|(?:some(?:one|body) else|other users|another user))",
    self(true),
  );
  if (others > 0) sentence.take("(?<=· )(?:ni|or|nor|o|y|and) (?:(?:de|by|to|a) )*{a:name}", who("user", true));
  sentence.take(own, self(false));
  const belongs =
    "(?<!por )(?<!by )(?<!cada )(?<!each )(?:pertene\\w+ al?|propiedad de|(?:sea|son|sean|es|cuyo|cuya|del?|con|with|whose|the|el)(?: {~})?(?:dueno|propietario|propietaria|owner)(?: (?:sea|es|is|de))?|owned by|belong(?:s|ing)? to|(?:son|sean|es) de|que sean de|de propiedad de|dueno|propietario|owner)";
  sentence.take(
    `(?:que )?(?:no|not|that are not|that do not|aren t|isn t) (?:que )?(?:${belongs}) {~}(?:(?:usuario|user) )?{a:name}`,
    who("user", true),
  );
  sentence.take(
    "(?:(?:cuyo|cuya|whose|el|the|con|with) )*(?:dueno|propietario|owner) (?:que )?(?:no (?:sea|es|son)|is not|isn t|not|distinto de|other than) {~}{a:name}",
    who("user", true),
  );
  sentence.take(`${belongs} {~}(?:grupo|group) {a:name}`, who("group", false));
  sentence.take(`${belongs} {~}{a:name} (?:group)`, who("group", false));
  sentence.take(
    `${belongs} {~}(?:(?:usuario|user) )?(?!${mine} )(?!<)(?!grupo )(?!group )(?!{file} )(?!{folder} )(?!{small} )(?!y |and |or |o |no |not |que |can |may |could |has |have |is |puede |pueda |tiene |tenga |distint|different|desconocid|unknown){a:name}`,
    who("user", false),
  );
  sentence.take("(?:de|del|by|from|of) {a:name}", (name) => (name?.kinds === "u" ? who("user", false)(name) : false));
  sentence.take("(?:de|del|al|con|with|in|to|by) {~}(?:grupo|group) {a:name}", who("group", false));
  sentence.take("(?:de|del|by|from|of) {~}(?:usuario|usuaria|user) {a:name}", who("user", false));
}

function readLinks(sentence: Sentence, add: Add): void {
  const dead =
    "(?:rot[oa]s?|colgad[oa]s?|muert[oa]s?|huerfan[oa]s?|broken|dangling|dead|stale|invalid[oa]s?|(?:que|which|that) (?:ya )?(?:no|apuntan? a|point to|don t) (?:{~})(?:apuntan?|llevan?|lleve|conducen|funcionan?|valen|point|algo|sitios?|nada|nothing|nowhere|anything|somewhere|ningun)[^·<]*?(?:exist\\w*|lado|sitio|nada|anywhere|anything|missing|gone|funcionan?|valen|nothing|nowhere)|apunt\\w+ a (?:nada|ningun lado|ninguna parte|algo que (?:ya )?no exist\\w+|un sitio que no existe|(?:{file}|destinos|cosas) que (?:ya )?no exist\\w+)|(?:pointing|that point|which point) (?:to )?(?:nowhere|nothing|missing \\w+|something that (?:is gone|does not exist|no longer exists)|{file} that (?:do not|no longer) exist)|whose (?:target|destination) (?:is (?:missing|gone)|does not exist|no longer exists)|con (?:el )?destino (?:inexistente|perdido)|cuyo destino (?:ya )?no exist\\w+|sin destino)";
  if (sentence.has("{link}")) sentence.take(dead, () => add({ by: "broken" }));
  sentence.take(
    "(?:(?:con|tienen?|tengan?|have|has|with|that|que|which) )*{~}(?:{more} )?(?:un|uno|one|1|<n>|varios|several|multiple|many|muchos) (?:de )?(?:(?:solo|single|un|one) )?(?:enlaces?|links?|vinculos?|hard|duros?|nombres?|names?)(?: (?:enlaces?|links?|duros?|fisicos?|hard))?",
    () => (sentence.has("simbolic\\w*|symbolic|soft|destino|target") ? false : add({ by: "links" })),
  );
  sentence.take(
    "(?:{~}(?:enlaces|links|otros|other|mismo|same|hard|duros|nombres|names|{file}) )*(?:hard ?links?|enlaces duros|mismo inodo|same inode|mismo {file}|same file)(?: (?:que|of|a|to|de|as))* {a:file}",
    (file) => add({ by: "same", file: pathOf(file) }),
  );
  // "Qué otros nombres (enlaces duros) tiene notas.txt".
  if (sentence.has("enlaces? duros?|hard ?links?|inodo|inode"))
    sentence.take(
      "(?:{~}(?:que|what|which|otros|other|nombres|names|{file}|{link}|enlaces duros|hard ?links?|duros|hard) )+(?:(?:tiene|has|have|does|de|of|for|to) )+{~}{a:file}(?: (?:has|have))?",
      (file) => {
        add({ by: "same", file: pathOf(file) });
        sentence.take(
          "(?:que |and |y )?(?:salga|incluido|including|include|aparezca) {~}(?:el|itself|mismo)?(?: (?:tambien|too|mismo))?",
        );
      },
    );
  // "Tiene otro nombre por ahí (enlace duro), ¿dónde?"
  if (sentence.has("enlaces? duros?|hard ?links?"))
    sentence.take(
      "{a:file} (?:tiene|has|is known by|aparece con) {~}(?:mas de un|otros?|another|other|more than one|several|varios|dos|two) (?:nombres?|names?)",
      (file) => {
        if (!sentence.has("donde|where|cual(?:es)?|which|que|what")) return false;
        add({ by: "same", file: pathOf(file) });
        sentence.take(
          "(?:(?:es|is|via|por|con|through|as) )?{~}(?:enlaces? duros?|hard ?links?)|otros?|others?|where|donde",
        );
        return true;
      },
    );
  if (sentence.has("{link}"))
    sentence.take(
      "(?:apunt\\w+|pointing|point|points|llev\\w+|that go|lead) (?:a|hacia|to|into|at|dentro de) {~}{a:path}",
      (to) => add({ by: "target", glob: `*${pathOf(to)}*` }),
    );
}

import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FileTest } from "./files-wish.ts";
import { pathOf } from "./read-places.ts";

/** Takes what a request says of the files that it is about but their names: sizes, ages, owners, permissions, links. */
export function readTests(sentence: Sentence): FileTest[] {
  const tests: FileTest[] = [];
  const add = (test: FileTest) => void tests.push(test);
  readSizes(sentence, add);
  readAges(sentence, add);
  readPermissions(sentence, add);
  readOwners(sentence, add);
  readLinks(sentence, add);
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
  sentence.take("{notEmpty}", () => add({ by: "empty", not: true }));
  sentence.take("{empty}", () => add({ by: "empty", not: false }));
}

function readAges(sentence: Sentence, add: Add): void {
  // What is done last hides what was done before it.
  const of = sentence.has("{used}") && !sentence.has("{changed}") ? "a" : "m";
  const age = (sign: "+" | "-" | "") => (span: Term | undefined) =>
    add({ by: "age", sign, seconds: Number(span?.values.t ?? span?.values.n), of });
  const moment = (before: boolean, text: string) => add({ by: "moment", before, moment: text, of });
  const done = "(?:(?:{changed}|{used}) )?";
  // "Más de un mes (30 días)": said twice.
  sentence.take(
    "(?<=(<[a-z]*t[a-z]*>) )(?:(?:o sea|es decir|that is|i e) )?{a:span}",
    (first, again) => Math.abs(Number(first.values.t) / Number(again?.values.t) - 1) < 0.1,
  );
  readNewer(sentence, add);
  readYears(sentence, moment);
  sentence.take(
    `(?:llev\\w+|with) {~}{more} {~}{a:span} (?:sin|without) (?:{changed}|{used}|tocar\\w*|usar\\w*|modificar\\w*|touching|changes)`,
    age("+"),
  );
  sentence.take(
    `(?:{not}) (?:{~})(?:{changed}|{used}|touch|change|modify)(?: {~}(?:{last}|in|for|since|within|during|desde|hace|durante|mas de|more than|over|al menos|at least|al menos))* {~}(?:{last} )?{a:span}(?: (?:at least|or more|o mas|ago|atras))?`,
    age("+"),
  );
  sentence.take(
    `(?:untouched|unchanged|unmodified|unused|stale)(?: (?:for|since|in|over|at least|more than|the|last|past))* {a:span}`,
    age("+"),
  );
  sentence.take(
    "(?:entre|between|from) {~}{a:span} (?:y|and|to) {~}{a:span}(?: (?:old|ago|atras|de antiguedad))?",
    (from, to) => {
      age("+")(from);
      age("-")(to);
    },
  );
  sentence.take(
    "(?:(?:{changed}) )?(?:entre|between|from) (?:hace )?{~}{a:number} (?:y|and|to) {~}{a:span}(?: (?:old|ago|atras|de antiguedad))?",
    (from, to) => {
      const unit = unitOf(to);
      add({ by: "age", sign: "+", seconds: Number(from.values.n) * unit, of });
      age("-")(to);
    },
  );
  sentence.take(
    `${done}(?:entre|between|from|desde|del?) {~}{a:number} (?:y|and|to|hasta|al?) {~}{a:moment}`,
    (from, to) => {
      const day = to.values.y ?? "";
      if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
      moment(false, `${day.slice(0, 8)}${(from.values.n ?? "").padStart(2, "0")}`);
      moment(true, dayAfter(day));
      return true;
    },
  );
  sentence.take(
    `${done}(?:entre|between|from|desde|del?) {~}{a:moment} (?:y|and|to|hasta|al?) {~}{a:moment}`,
    (from, to) => {
      moment(false, from.values.y ?? "");
      moment(true, dayAfter(to.values.y ?? ""));
    },
  );
  sentence.take(
    `${done}(?:{~}(?:en|durante|in|within|during|over|for|de|from|desde|con menos de|on|dentro de|por) )?{~}(?:{last}) {~}{a:span}`,
    age("-"),
  );
  sentence.take(
    `${done}(?:(?:hace|con|de|with|for|tienen?|tengan?|que|from|desde) )*{~}(?:{more}|{old}|como minimo) (?:{~}(?:hace|about|unos) )?{~}{a:span}(?: (?:de antiguedad|de edad|de viejos|de viejas|old|ago|atras|o mas|or more|back))?`,
    age("+"),
  );
  sentence.take("{a:span} (?:or|o|y|and) (?:more|mas|older)(?: old)?", age("+"));
  sentence.take(
    `${done}(?:(?:hace|con|de|with|tienen?|tengan?|que|from|desde) )*{~}(?:{less}|{young}) (?:{~}(?:hace|about|unos) )?{~}{a:span}(?: (?:de antiguedad|de edad|old|ago|atras|back))?`,
    age("-"),
  );
  sentence.take(
    `(?:{not}|pero no|but not|y no|and not|{except}) (?:{done}|{~}|de |from |the |los |lo |solo )*{~}{a:moment}`.replace(
      "{done}",
      "(?:{changed}) ",
    ),
    (day) => notOn(day.values.y ?? "", moment),
  );
  sentence.take(`${done}{~}(?:{since}) {~}{a:moment}`, (day) => {
    const text = day.values.y ?? "";
    const ago = /^-(\d+)s$/.exec(text)?.[1];
    if (ago === undefined) moment(false, text);
    else add({ by: "age", sign: "-", seconds: Number(ago), of });
  });
  sentence.take(`${done}{~}(?:{before}) {~}{a:moment}`, (day) => {
    const text = day.values.y ?? "";
    const ago = /^-(\d+)s$/.exec(text)?.[1];
    if (ago === undefined) moment(true, text);
    else add({ by: "age", sign: "+", seconds: Number(ago), of });
  });
  sentence.take(`${done}{~}{a:moment}`, (day) => onDay(day, moment, add, of));
}

/** In seconds, of the unit that a span was said in. */
function unitOf({ text, values }: Term): number {
  const count = Number(/\d+/.exec(text)?.[0] ?? 1);
  return Number(values.t) / (count || 1);
}

function notOn(day: string, moment: (before: boolean, text: string) => void): void {
  if (day === "today") moment(true, "today");
  else if (/^\d{4}-\d\d-\d\d$/.test(day) || day === "yesterday") moment(true, day);
}

/** "Hoy", "ayer", "el 5 de mayo", "esta semana". */
function onDay(day: Term, moment: (before: boolean, text: string) => void, add: Add, of: "m" | "a"): void {
  const text = day.values.y ?? "";
  const ago = /^-(\d+)s$/.exec(text)?.[1];
  if (ago !== undefined)
    add({ by: "age", sign: /\b(?:hace|ago|atras)\b/.test(day.folded) ? "" : "-", seconds: Number(ago), of });
  else if (text === "today" || /^(?:desde|since|from|after) |semana|week|mes|month|manana|morning/.test(day.folded))
    moment(false, text);
  else if (text === "yesterday") {
    moment(false, "yesterday");
    moment(true, "today");
  } else {
    moment(false, text);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) moment(true, dayAfter(text));
  }
}

function dayAfter(day: string): string {
  if (day === "today") return "tomorrow";
  if (day === "yesterday") return "today";
  const next = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function readNewer(sentence: Sentence, add: Add): void {
  const made = "(?:(?:{changed}) )?";
  sentence.take(`${made}(?:{young}|despues (?:de|que)|after|mas tarde que|later than|since) {~}{a:file}`, (file) =>
    add({ by: "newer", file: pathOf(file), not: false }),
  );
  sentence.take(
    `${made}(?:mas (?:viej|antigu)[oa]s (?:que|de)|anteriores a|antes (?:de|que)|older than|before|{not} (?:mas )?(?:nuevos|recientes|newer) (?:que|than)) {~}{a:file}`,
    (file) => add({ by: "newer", file: pathOf(file), not: true }),
  );
}

const months =
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december";
const monthStarts = "ene jan|feb|mar|abr apr|may|jun|jul|ago aug|sep set|oct|nov|dic dec".split("|");

function readYears(sentence: Sentence, moment: (before: boolean, text: string) => void): void {
  const year = ({ text }: Term): number | undefined => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined);
  const take = (phrase: string, use: (year: number) => void) =>
    sentence.take(phrase, (term) => {
      const found = year(term);
      if (found === undefined) return false;
      use(found);
      return true;
    });
  const made = "(?:(?:{changed}) )?";
  take(`${made}{~}{a:number} (?:o|or|y|and) (?:anterior(?:es)?|antes|mas viejos|earlier|before|older|previos)`, (at) =>
    moment(true, `${at}-12-31 23:59:59`),
  );
  take(
    `${made}{~}{a:number} (?:o|or|y|and|en) (?:posterior(?:es)?|despues|adelante|later|after|newer|mas nuevos)`,
    (at) => moment(false, `${at}-01-01`),
  );
  take(
    `${made}{~}(?:antes de|anterior(?:es)? a|before|previ[oa]s? a|older than|prior to) {~}(?:(?:ano|year) )?{a:number}`,
    (at) => moment(true, `${at}-01-01`),
  );
  take(`${made}{~}(?:despues de|posterior(?:es)? a|after|newer than) {~}(?:(?:ano|year) )?{a:number}`, (at) =>
    moment(false, `${at}-12-31 23:59:59`),
  );
  take(
    `${made}{~}(?:desde|since|a partir de) {~}(?:(?:ano|year) )?{a:number}(?: on| onwards| en adelante)?|(?:from|de) {~}{a:number} (?:on|onwards|en adelante)`,
    (at) => moment(false, `${at}-01-01`),
  );
  sentence.take(`${made}{~}(?:mes de )?(${months}) (?:{~}(?:ano )?)?{a:number}`, (name, at) => {
    const found = at && year(at);
    const month =
      name && monthStarts.findIndex((starts) => starts.split(" ").some((start) => name.folded.startsWith(start)));
    if (found === undefined || month === undefined || month < 0) return false;
    moment(false, firstOf(found, month));
    moment(true, firstOf(found, month + 1));
    return true;
  });
  take(`${made}{~}(?:(?:ano|year|from|during|durante) )*{a:number}`, (at) => {
    moment(false, `${at}-01-01`);
    moment(true, `${at + 1}-01-01`);
  });
}

function firstOf(year: number, month: number): string {
  return month > 11 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}

function readPermissions(sentence: Sentence, add: Add): void {
  const everybody =
    "(?:cualquiera|cualquier usuario|todos?|todo el mundo|otros|los demas|el resto|todos los usuarios|anyone|anybody|everyone|everybody|others?|other users|world|the world|all users|any user|all)";
  const writes = "(?:escrib\\w+|modific\\w+|escritura|write|writable|writeable|modify|edit|change)";
  const reads = "(?:le(?:er|a|an|ido|gibles?)|lectura|read|readable)";
  const can =
    "(?:(?:con|tienen?|tengan?|have|has|with|que|that|los|the|pueda|puede|puedan|pueden|can|could|be|is|are|permisos?|permissions?|de|for|to|by|para|por|a|bit) )*";
  const mode = (text: string, not = false) => add({ by: "mode", mode: text, not });
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
  sentence.take(`(?:que )?(?:no|not|sin|without) ${having} {a:mode}`, (one) => mode(one.values.m ?? one.text, true));
  sentence.take(`${having} {a:mode}(?: (?:exactly|exactos|exactamente))?`, (one) => mode(one.values.m ?? one.text));
  sentence.take("(?:set to|a|en|con) {a:mode} (?:exactly|exactos|exactamente|permissions|permisos)", (one) =>
    mode(one.values.m ?? one.text),
  );
}

function readOwners(sentence: Sentence, add: Add): void {
  const who = (by: "user" | "group", not: boolean) => (term: Term | undefined) => {
    if (term === undefined || !/^[a-z_][\w.-]*$/i.test(term.text)) return false;
    add({ by, name: term.text, not });
    return true;
  };
  const has = "(?:(?:que|con|cuyo|whose|with|have|has|tienen?|tengan?|that|are|is) )*";
  sentence.take(
    `${has}(?:sin|no|without|no valid|sin ningun) (?:{~})(?:dueno|propietario|owner|usuario)s?(?: (?:valido|conocido|existente|valid|known|asignado))?|huerfanos?|orphan(?:ed)?|(?:owned by|de) (?:nobody known|un usuario que (?:ya )?no exist\\w+|a (?:user|uid) that (?:no longer exists|does not exist)|nonexistent users?)|(?:that |which )?(?:nobody|no one|no user) owns|(?:que )?no (?:son|sean) de nadie`,
    () => add({ by: "nouser" }),
  );
  sentence.take(`${has}(?:sin|no|without) (?:{~})(?:grupo|group)(?: (?:valido|valid|conocido|known))?`, () =>
    add({ by: "nogroup" }),
  );
  const mine = "(?:mios?|mias?|mine|me)";
  const belongs =
    "(?<!por )(?<!by )(?<!cada )(?<!each )(?:pertene\\w+ al?|propiedad de|(?:sea|son|sean|es|cuyo|cuya|del?|con|with|whose|the|el)(?: {~})?(?:dueno|propietario|propietaria|owner)(?: (?:sea|es|is|de))?|owned by|belong(?:s|ing)? to|(?:son|sean|es) de|que sean de|de propiedad de|dueno|propietario|owner)";
  sentence.take(
    `(?:que )?(?:no|not|that are not|that do not|aren t|isn t) (?:que )?(?:${belongs}) {~}(?:(?:usuario|user) )?{a:name}`,
    who("user", true),
  );
  sentence.take(`${belongs} {~}(?:grupo|group) {a:name}`, who("group", false));
  sentence.take(`${belongs} {~}{a:name} (?:group)`, who("group", false));
  sentence.take(
    `${belongs} {~}(?:(?:usuario|user) )?(?!${mine} )(?!<)(?!grupo )(?!group )(?!{file} )(?!{folder} )(?!{small} )(?!y |and |or |o ){a:name}`,
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
  if (sentence.has("{link}"))
    sentence.take(
      "(?:apunt\\w+|pointing|point|points|llev\\w+|that go|lead) (?:a|hacia|to|into|at|dentro de) {~}{a:path}",
      (to) => add({ by: "target", glob: `*${pathOf(to)}*` }),
    );
}

import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FileTest } from "./files-wish.ts";
import { pathOf } from "./read-places.ts";

type Add = (test: FileTest) => void;

/** Takes when files were last changed or read: how long ago, since or before which day, in which year. */
export function readAges(sentence: Sentence, add: Add): void {
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
  // How they came to be there says no more than when.
  sentence.take(
    "(?:que (?:se )?(?:fueron |han sido |hayan sido )?|(?:that|which) (?:were|was|have been) )?(?:grab|gener|guard|sub|descarg|hech|tom|dej|met|escane|import|export|emit|recib|llegad|filmad|record|generat|sav|upload|download|taken|made|scann|receiv|add|shot|dump)(?:ad[oa]s?|id[oa]s?|[oa]s?|ed|)(?= {~}(?:hace|en|in|desde|since|before|antes|durante|during|entre|between|el|more|over|mas|menos|less|ayer|hoy|yesterday|today|last|within|this|este|esta|after|despues|<[a-z]*[ty]) )",
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
  sentence.take(
    `${made}(?:mas (?:nuev[oa]s|recientes) que|newer than|more recent than) {~}(?!<[^>]*[gtysn])(<[a-z]*p[a-z]*>)`,
    (file) => add({ by: "newer", file: pathOf(file), not: false }),
  );
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
  // "Que empiecen por 2025" is of their names.
  const ofNames =
    "(?<!(?:empi[a-z]+|empe[a-z]+|comien[a-z]+|start[a-z]*|begin[a-z]*|acab[a-z]+|termin[a-z]+|end[a-z]*|conten[a-z]+|contien[a-z]+|contain[a-z]*|nombres?|names?|prefijo|prefix|llam[a-z]+|called|named) (?:(?:por|con|with|in|en|de) )?)";
  take(`${made}${ofNames}{~}(?:(?:ano|year|from|during|durante) )*${ofNames}{a:number}`, (at) => {
    moment(false, `${at}-01-01`);
    moment(true, `${at + 1}-01-01`);
  });
}

function firstOf(year: number, month: number): string {
  return month > 11 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}

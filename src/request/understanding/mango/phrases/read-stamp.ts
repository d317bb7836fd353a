import type { Sentence } from "./sentence.ts";

/**
 * Takes that a name is to have the day in it: "con la fecha de hoy en el nombre", "dated", "with a timestamp". The format
 * for date(1); undefined where nothing of the kind is said.
 */
export function readStamp(sentence: Sentence): Stamp | undefined {
  const values: string[] = [];
  const keep = (...days: { text: string }[]) => {
    for (const day of days) if (day !== undefined) values.push(day.text);
  };
  const day =
    "(?:(?:fecha(?: y hora)?|date(?: and time)?|dia) (?:(?:de|del|of) )?(<[a-z]*y[a-z]*>)|(<[a-z]*y[a-z]*>)(?: (?:s )?(?:date|fecha))?|(?:current |actual )?(?:fechas?|dates?|dia|day|timestamps?|date ?stamps?|datetime)(?: (?:de hoy|of today|actual|del dia|de hoy en dia|corriente))*|(?:sello|marca) (?:de tiempo|temporal))";
  const time = "(?: (?:y|and|e) {~}(?:la |the )?(?:hora|time)(?: (?:actual|de ahora))?)?";
  const name =
    "{~}(?:(?:final|end|principio|start|front|beginning) {~})?(?:nombres?|names?|file ?names?)(?: (?:de|del|of) {~}(?:{archive}|{file}|{folder}|copia|copy|backup|respaldo))?";
  const inName = ` (?:(?:appended|added|included|puest[oa]|anadid[oa]|agregad[oa]|incluid[oa]|anexad[oa]|pegad[oa]) )?(?:(?:en|in|into|al|a|to|as part of|dentro de|como parte de|as) )+${name}`;
  const lead =
    "(?:(?:(?:y|and|que|that|then|luego) )*(?:con|with|llev\\w+|tenga|lleve|incluya|incluyendo|including|pon\\w*|poniend\\w+|anad\\w+|agreg\\w+|add(?:ing)?|append(?:ing)?|put(?:ting)?|stamp\\w*|bearing|carrying|having|has|marcad[oa] con|mete\\w*) )(?:{~}(?:le|les|it|them) )?{~}";
  const isTimed = sentence.has(`${day} (?:y|and|e) {~}(?:la |the )?(?:hora|time)|timestamps?|datetime|sello de tiempo`);
  const said =
    sentence.take(`${lead}${day}${time}${inName}`, keep) +
    sentence.take(`(?:con|with|usando|using) {~}nombres? (?:con|y|and|with) {~}${day}${time}`, keep) +
    sentence.take(`${day}${time}${inName}`, keep) +
    sentence.take(
      `(?:con|with|bearing|carrying|stamped with|marcad[oa] con) {~}${day}${time}(?= (?:·|$|en |in |a |to |al |y |and |pero |but |sin |without |de |of |next |beside |dentro ))`,
      keep,
    ) +
    sentence.take("fechad[oa]s?|dated|timestamped|date-?stamped");
  if (said === 0) return undefined;
  const isCompact =
    sentence.take(
      "(?:{~}(?:en|in|as|con|with|usando|using|like|como|tipo) )*{~}(?:(?:formato|format) )?(?:yyyymmdd|aaaammdd|ddmmyyyy|ddmmaaaa)(?: (?:format|formato))?",
    ) > 0;
  sentence.take(
    "(?:{~}(?:en|in|as|con|with|usando|using|like|como|tipo) )*{~}(?:(?:formato|format) )?(?:yyyy-mm-dd|aaaa-mm-dd|iso)(?: (?:format|formato))?",
  );
  const date = isCompact ? "%Y%m%d" : "%F";
  return { format: isTimed ? `${date}_%H%M%S` : date, said: values };
}

/** `said`: words for the day, none of which stands in the command. */
export type Stamp = { format: string; said: readonly string[] };

/**
 * What is said for a value that stands in a column, as alternatives of a regular expression: as it is written, of more than one, of the other
 * gender ("pedidos cancelados" of "cancelada"), and in the other language.
 */
export function valueNames(name: string): string {
  const said = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const own = /(?:ad|id|iert|uelt|rit|ect|tiv)[oa]$/.test(name)
    ? `${said.slice(0, -1)}[oa]s?`
    : /[aeiou]$/.test(name)
      ? `${said}s?`
      : `${said}(?:es|s)?`;
  const other = alike.find((pair) => pair.some((one) => new RegExp(`^(?:${one})$`).test(name)));
  return other === undefined ? own : `${own}|${other.join("|")}`;
}

const alike: readonly (readonly [string, string])[] = [
  ["cancelad[oa]s?|anulad[oa]s?", "cancell?ed"],
  ["(?:pag|cobr|abon|liquid|sald)ad[oa]s?", "paid|settled|collected"],
  ["pendientes?", "pending|outstanding"],
  ["enviad[oa]s?", "shipped|sent"],
  ["entregad[oa]s?", "delivered"],
  ["confirmad[oa]s?", "confirmed"],
  ["completad[oa]s?|terminad[oa]s?", "completed?|done|finished"],
  ["abiert[oa]s?", "open"],
  ["cerrad[oa]s?", "closed"],
  ["activ[oa]s?", "active"],
  ["inactiv[oa]s?", "inactive"],
  ["devuelt[oa]s?", "returned"],
  ["rechazad[oa]s?", "rejected|declined"],
  ["aprobad[oa]s?", "approved"],
  ["fallid[oa]s?|(?:han |ha |hayan )?fall(?:ad[oa]|aron|an|o|en)", "failed|failing|(?:that |which |have |has )?failed"],
  ["pasad[oa]s?|superad[oa]s?|(?:han |ha |hayan )?(?:pasado|pasaron|superado)", "passed|passing"],
  ["omitid[oa]s?|saltad[oa]s?", "skipped"],
  ["ausentes?", "absent"],
  ["presentes?", "present"],
  ["denegad[oa]s?", "denied"],
  ["concedid[oa]s?", "granted"],
  ["resuelt[oa]s?", "resolved|solved"],
  ["bloquead[oa]s?", "blocked"],
  ["suspendid[oa]s?|suspens[oa]s?", "suspended"],
  ["vencid[oa]s?|caducad[oa]s?", "overdue|expired"],
];

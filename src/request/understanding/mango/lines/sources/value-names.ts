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
  ["pagad[oa]s?", "paid"],
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
  ["fallid[oa]s?", "failed"],
  ["vencid[oa]s?", "overdue|expired"],
];

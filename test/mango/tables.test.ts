import { expect, test } from "vitest";
import { readLinesWish } from "../../src/request/understanding/mango/lines/reading/read-lines-wish.ts";
import { linesCommand } from "../../src/request/understanding/mango/lines/writing/lines-command.ts";
import { findMentions } from "../../src/request/understanding/mango/mentions/find-mentions.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { readTokens } from "../../src/request/understanding/templates/tokens.ts";
import type { Language } from "../../src/shared/language.ts";
import { machine } from "./lines-machine.ts";

/** Tables that are there and tables that are not, by the names and by the numbers of their columns. */
const requests: readonly (readonly [Language, string, string])[] = [
  // Columns told by their number.
  ["es", "filas de stock.csv donde la segunda columna sea mayor que 7", "awk -F, 'NR>1 && $2 > 7' stock.csv"],
  ["en", "rows of guests.csv whose 4th field equals Porto", "awk -F, '$4 == \"Porto\"' guests.csv"],
  [
    "en",
    "fields 1 and 2 of the rows in guests.csv where column 3 is less than 9",
    "awk -F, 'NR>1 && $3 < 9 {print $1, $2}' guests.csv",
  ],
  [
    "es",
    "cuántas filas de envios.csv tienen LUGO en la tercera columna",
    "awk -F, 'NR>1 && $3 == \"LUGO\"' envios.csv | wc -l",
  ],
  ["en", "count the lines of boats.tsv where the second column is empty", "awk -F'\\t' '$2 == \"\"' boats.tsv | wc -l"],
  ["en", "print the first and third columns of guests.csv", "cut -d, -f1,3 guests.csv"],
  ["es", "todas las columnas de guests.csv menos la segunda", "cut -d, --complement -f2 guests.csv"],
  ["en", "drop the first column of empleados.csv", "cut -d, -f2-5 empleados.csv"],
  [
    "en",
    "how often each value occurs in column 3 of guests.csv",
    "tail -n +2 guests.csv | cut -d, -f3 | sort | uniq -c",
  ],
  // What a bracket says of a column.
  [
    "es",
    "suma de horas por turno (columna 2) en guardias.csv (horas es la 4)",
    "awk -F, 'NR>1 {s[$2] += $4} END {for (k in s) print k, s[k]}' guardias.csv",
  ],
  [
    "en",
    "average pay (sueldo) per departamento in empleados.csv",
    "awk -F, 'NR>1 {s[$3] += $4; n[$3]++} END {for (k in s) print k, s[k]/n[k]}' empleados.csv",
  ],
  // Figures.
  [
    "es",
    "mediana del sueldo en empleados.csv",
    "tail -n +2 empleados.csv | cut -d, -f4 | sort -n | awk '{a[NR] = $1} END {print (NR % 2 ? a[(NR+1)/2] : (a[NR/2] + a[NR/2+1]) / 2)}'",
  ],
  ["en", "highest and lowest price in inventory.tsv", "tail -n +2 inventory.tsv | cut -f4 | sort -n | sed -n '1p;$p'"],
  [
    "es",
    "qué porcentaje hay de cada departamento en empleados.csv",
    "awk -F, 'NR>1 {n[$3]++; all++} END {for (k in n) print k, n[k]*100/all}' empleados.csv",
  ],
  [
    "en",
    "the best paid employee of each departamento in empleados.csv",
    "tail -n +2 empleados.csv | sort -t, -k4,4nr | awk -F, '!seen[$3]++'",
  ],
  // Values by how often they are there.
  [
    "es",
    "IPs con más de 30 peticiones en /var/log/nginx/access.log",
    "awk '{print $1}' /var/log/nginx/access.log | sort | uniq -c | awk '$1 > 30'",
  ],
  [
    "en",
    "count employees per departamento in empleados.csv, only those with at least 2",
    "tail -n +2 empleados.csv | cut -d, -f3 | sort | uniq -c | awk '$1 >= 2'",
  ],
  [
    "en",
    "which IP downloaded the most bytes in /var/log/nginx/access.log",
    "awk '{s[$1] += $10} END {for (k in s) print k, s[k]}' /var/log/nginx/access.log | sort -k2,2rn | head -n 1",
  ],
  // Two tables as one.
  [
    "es",
    "cruza ventas.csv con clientes.csv por la primera columna",
    "join -t, <(sort -t, -k1,1 ventas.csv) <(sort -t, -k1,1 clientes.csv)",
  ],
  ["en", "join a.tsv and b.tsv on column 3, both already sorted", "join -t $'\\t' -1 3 -2 3 a.tsv b.tsv"],
  // Objects that cannot be looked at.
  ["en", "sum the weight field of every object in parcels.ndjson", "jq -s 'map(.weight) | add' parcels.ndjson"],
  ["es", "cuántos eventos por origen hay en pagos.jsonl", "jq -r '.origen' pagos.jsonl | sort | uniq -c"],
  ["en", 'objects in pagos.jsonl where status is "void"', "jq -c 'select(.status == \"void\")' pagos.jsonl"],
  // Signs between columns.
  ["es", "muestra inventory.tsv con comas en lugar de tabuladores", "tr '\\t' ',' < inventory.tsv"],
  [
    "en",
    "employees of soporte earning over 22000 in empleados.csv",
    "awk -F, 'NR>1 && $4 > 22000 && $3 == \"soporte\"' empleados.csv",
  ],
];

test.each(requests)("%s: %s", (language, request, command) => {
  expect(read(request, language)).toEqual({ command, strange: 0 });
});

test.each([
  ["en", "count ERROR and WARN lines separately in server.log"],
  ["en", "the cheapest item of each brand in inventory.tsv"],
  ["en", "rows of sales.csv where the country column is Spain"],
] as const)("nothing is surely made of %s: %s", (language, request) => {
  const made = read(request, language);
  expect(made?.command === undefined || made.strange > 1).toBe(true);
});

function read(request: string, language: Language) {
  const normalised = normalise(request, language).text;
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, { language, machine, now: 0, isUsualWord: () => true });
  const wish = readLinesWish({ normalised, tokens, mentions, language }, machine);
  return wish && { command: linesCommand(wish), strange: wish.strange };
}

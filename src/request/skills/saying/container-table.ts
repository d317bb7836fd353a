import { lines } from "./lines.ts";

export type ContainerRow = { name: string; status: string; up: boolean };

/** The rows of `docker ps`: each column begins where its title does. */
export function containerRows(stdout: string): ContainerRow[] {
  const [head = "", ...rows] = lines(stdout);
  return rows.map((row) => {
    const status = under(head, "STATUS", row);
    return { name: under(head, "NAMES", row), status, up: /^Up/.test(status) };
  });
}

function under(head: string, title: string, row: string): string {
  const from = head.indexOf(title);
  if (from < 0) return "";
  const next = /\s{2,}\S/.exec(head.slice(from));
  return row.slice(from, next ? from + next.index + next[0].length - 1 : undefined).trim();
}

import { columns, lines } from "./lines.ts";

export type SocketRow = { protocol: string; address: string; port: number; process: string; pid: string };

/** The rows of `ss -tulnp`; `process` is "" where the system does not tell whose it is. */
export function socketRows(stdout: string): SocketRow[] {
  return lines(stdout).flatMap((line) => {
    const [protocol = "", , , , local = "", , users = ""] = columns(line, 7);
    const split = local.lastIndexOf(":");
    const port = Number(local.slice(split + 1));
    if (split < 0 || !Number.isInteger(port)) return [];
    const [, process = "", pid = ""] = /"([^"]+)",pid=(\d+)/.exec(users) ?? [];
    return [{ protocol, address: local.slice(0, split), port, process, pid }];
  });
}

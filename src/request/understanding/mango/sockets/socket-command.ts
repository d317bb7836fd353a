import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { SocketWish } from "./socket-wish.ts";

/** The ss(8) for it. */
export function socketCommand(wish: SocketWish): string {
  const { show, most, program, pid } = wish;
  const top = most === undefined ? "" : ` | head -n ${most}`;
  const only =
    program !== undefined ? ` | grep ${quoteArgument(program)}` : pid !== undefined ? ` | grep pid=${pid},` : "";
  const counted = "| sort | uniq -c | sort -rn";
  switch (show) {
    case "rows":
      return `${call(wish)}${only}${top}`;
    case "count":
      return only === "" ? `${call(wish, "H")} | wc -l` : `${call(wish, "H")}${only.replace("grep", "grep -c")}`;
    case "by-state":
      return `ss -H${letters(wish)}an${filterOf(wish)} | awk '{print $1}' ${counted}${top}`;
    case "by-peer":
      return `${call(wish, "H")} | awk '{print $${hasStateColumn(wish) ? 5 : 4}}' | cut -d: -f1 ${counted}${top}`;
    case "by-port":
      return `${call(wish, "H")} | awk '{print $${hasStateColumn(wish) ? 4 : 3}}' | sed 's/.*://' ${counted}${top}`;
    default:
      return show satisfies never;
  }
}

/** With one state asked for, ss leaves its column out. */
function hasStateColumn({ state }: SocketWish): boolean {
  return ["listening", "all", "any"].includes(state);
}

function call(wish: SocketWish, first = ""): string {
  const { state, programs, program, pid } = wish;
  const shows = programs || program !== undefined || pid !== undefined;
  const which = state === "listening" ? "l" : state === "all" ? "a" : "";
  return `${shows ? "sudo " : ""}ss -${first}${wish.family ?? ""}${letters(wish)}${which}n${shows ? "p" : ""}${filterOf(wish)}`;
}

function letters({ protocols }: SocketWish): string {
  return protocols.map((protocol) => protocol[0]).join("");
}

function filterOf(wish: SocketWish): string {
  const { state, local = [], remote = [], host } = wish;
  const named = hasStateColumn(wish) ? "" : ` state ${state}`;
  const [port] = remote;
  if (host !== undefined && remote.length === 1 && local.length === 0) return `${named} dst ${host}:${port}`;
  const ports = [...local.map((one) => `sport = :${one}`), ...remote.map((one) => `dport = :${one}`)].join(" or ");
  const dst = host === undefined ? "" : ` dst ${host}`;
  if (ports === "") return `${named}${dst}`;
  if (host !== undefined) return `${named} '${dst.trim()} and ( ${ports} )'`;
  return `${named} '${named === "" && local.length + remote.length === 1 ? ports : `( ${ports} )`}'`;
}

import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Column, Listing, Order, ProcessWish, Selection, Signalled } from "./process-wish.ts";

/** The plainest command for it. */
export function processCommand(wish: ProcessWish): string {
  switch (wish.do) {
    case "list":
      return listed(wish);
    case "tree":
      return ["pstree", wish.pids || wish.of.pids ? "-p" : "", wish.of.pids?.[0] ?? word(wish.of.user)]
        .filter(Boolean)
        .join(" ");
    case "pids":
      return pids(wish);
    case "count":
      return counted(wish.of);
    case "count-by":
      return `ps -eo ${wish.by}= | sort | uniq -c | sort -rn${wish.most ? ` | head -n ${wish.most}` : ""}`;
    case "sum":
      return `ps${selected(wish.of)} -o rss= | awk '{s += $1} END {print s${perUnit[wish.unit]}}'`;
    case "threads":
      return `ps -L -p ${wish.pid} -o ${(wish.columns.length > 0 ? wish.columns : threadColumns).join(",")}${sorted(wish.order)}`;
    case "environment":
      return `tr '\\0' '\\n' < /proc/${wish.pid}/environ`;
    case "signal":
      return signalled(wish);
    default:
      return wish satisfies never;
  }
}

const perUnit = { KB: "", MB: "/1024", GB: "/1048576" } as const;
const threadColumns: readonly Column[] = ["tid", "%cpu", "comm"];

function listed({ of, columns, order, most, header }: { of: Selection } & Listing): string {
  const filter = filterOf(of);
  const [only] = columns;
  const isFact = of.pids?.length === 1 && columns.length === 1 && only !== undefined && only !== "pid";
  if (isFact) return `ps -o ${only}=${selected(of)}`;
  const headless = header ? "" : " --no-headers";
  const top = most === undefined ? "" : ` | head -n ${header ? most + 1 : most}`;
  const isAll = selected(of) === " -e";
  if (columns.length === 0 && isAll && filter === "") return `ps aux${sorted(order)}${headless}${top}`;
  if (columns.length === 0 && isAll) return `ps aux${sorted(order)}${filter}${top}`;
  if (columns.length === 0 && order === undefined && filter === "" && header)
    return of.pids ? `ps${selected(of)}` : `ps${selected(of)} -f`;
  const filtered: readonly Column[] =
    filter === "" || of.longer !== undefined ? [] : ["pid", "user", "%cpu", "%mem", "cmd"];
  const shown = columns.length > 0 ? columns : filtered.length > 0 ? filtered : columnsFor(of, order);
  const options = isAll ? ` -eo ${shown.join(",")}` : `${selected(of)} -o ${shown.join(",")}`;
  return `ps${options}${sorted(order)}${headless}${filter}${top}`;
}

/** By what they are in order is shown; whose they are, where it is not always the same. */
function columnsFor({ user }: Selection, order: Order | undefined): readonly Column[] {
  const by: readonly Column[] =
    order === undefined || order.by === "pid" ? [] : [order.by === "start_time" ? "lstart" : order.by];
  const whose: readonly Column[] = user === undefined ? ["user"] : [];
  return ["pid", ...whose, ...by, "cmd"];
}

function sorted(order: Order | undefined): string {
  return order === undefined ? "" : ` --sort=${order.down ? "-" : ""}${order.by}`;
}

function filterOf({ above, longer }: Selection): string {
  if (above) return ` | awk '$${above.of === "%cpu" ? 3 : 4} > ${above.percent}'`;
  return longer === undefined ? "" : ` | awk '$2 > ${longer}'`;
}

function selected({ user, notUser, name, pids: numbers, parent }: Selection): string {
  if (numbers) return ` -p ${numbers.join(",")}`;
  if (parent !== undefined) return ` --ppid ${parent}`;
  if (notUser !== undefined) return ` -U ${word(notUser)} -u ${word(notUser)} -N`;
  if (user !== undefined) return ` -u ${word(user)}`;
  return name === undefined ? " -e" : ` -C ${word(name)}`;
}

function pids({ of: { user, name, parent }, pick, named }: Extract<ProcessWish, { do: "pids" }>): string {
  return [
    "pgrep",
    pick === "newest" ? "-n" : pick === "oldest" ? "-o" : "",
    named ? "-a" : "",
    user === undefined ? "" : `-u ${word(user)}`,
    parent === undefined ? "" : `-P ${parent}`,
    word(name),
  ]
    .filter(Boolean)
    .join(" ");
}

function counted(of: Selection): string {
  const { user, name, parent } = of;
  if (name !== undefined || parent !== undefined)
    return `pgrep -c${user === undefined ? "" : ` -u ${word(user)}`}${parent === undefined ? "" : ` -P ${parent}`}${name === undefined ? "" : ` ${word(name)}`}`;
  return `ps${selected(of)} --no-headers | wc -l`;
}

function signalled({ signal, pids: numbers, name, user, port, protocol, pick }: Signalled): string {
  const option = signal === "TERM" ? "" : ` -${signal === "KILL" ? "9" : signal}`;
  if (port !== undefined) return `sudo fuser -k${signal === "KILL" ? "" : ` -${signal}`} ${port}/${protocol ?? "tcp"}`;
  if (numbers) return `kill${option} ${numbers.join(" ")}`;
  const picked = pick === "newest" ? " -n" : pick === "oldest" ? " -o" : "";
  const whose = user === undefined ? "" : ` -u ${word(user)}`;
  return `${user === undefined ? "" : "sudo "}pkill${option}${picked}${whose}${name === undefined ? "" : ` ${word(name)}`}`;
}

function word(text: string | undefined): string {
  return text === undefined ? "" : quoteArgument(text);
}

/** What is to be told of processes, or done to them. */
export type ProcessWish =
  | ({ do: "list"; of: Selection } & Listing)
  | { do: "tree"; of: Selection; pids: boolean }
  | { do: "pids"; of: Selection; pick?: "newest" | "oldest" | undefined; named: boolean }
  | { do: "count"; of: Selection }
  | { do: "count-by"; by: "user" | "comm"; most?: number | undefined }
  | { do: "sum"; of: Selection; unit: "MB" | "GB" | "KB" }
  | { do: "threads"; pid: string; columns: readonly Column[]; order?: Order | undefined }
  | { do: "environment"; pid: string; only?: string | undefined }
  | ({ do: "signal" } & Signalled);

/** Which processes: all where nothing is said. */
export type Selection = {
  user?: string | undefined;
  notUser?: string | undefined;
  name?: string | undefined;
  pids?: readonly string[] | undefined;
  parent?: string | undefined;
  above?: { of: "%cpu" | "%mem"; percent: string } | undefined;
  /** Running for longer than so many seconds. */
  longer?: number | undefined;
};

export type Listing = {
  columns: readonly Column[];
  order?: Order | undefined;
  most?: number | undefined;
  header: boolean;
};

export type Order = { by: "%cpu" | "%mem" | "start_time" | "etimes" | "rss" | "pid" | "time" | "nlwp"; down: boolean };

/** As ps(1) calls them. */
export type Column =
  | "pid"
  | "ppid"
  | "user"
  | "%cpu"
  | "%mem"
  | "rss"
  | "vsz"
  | "etime"
  | "etimes"
  | "lstart"
  | "time"
  | "stat"
  | "ni"
  | "tty"
  | "cmd"
  | "comm"
  | "nlwp"
  | "group"
  | "tid";

export type Signalled = {
  signal: string;
  pids?: readonly string[] | undefined;
  name?: string | undefined;
  user?: string | undefined;
  port?: string | undefined;
  protocol?: "tcp" | "udp" | undefined;
  pick?: "newest" | "oldest" | undefined;
};

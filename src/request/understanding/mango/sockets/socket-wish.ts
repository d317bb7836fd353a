/** Which connections of this machine are asked for, and what of them. */
export type SocketWish = {
  state: "listening" | "all" | "any" | string;
  protocols: readonly ("tcp" | "udp")[];
  family?: "4" | "6" | undefined;
  /** Which program has them open is to be shown. */
  programs: boolean;
  local?: readonly string[];
  remote?: readonly string[];
  host?: string | undefined;
  program?: string | undefined;
  pid?: string | undefined;
  show: "rows" | "count" | "by-state" | "by-peer" | "by-port";
  most?: number | undefined;
};

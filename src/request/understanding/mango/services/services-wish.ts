/** What is wanted of systemd: of some of its units, of all of a kind, or of how the machine starts. */
export type ServicesAction =
  | { do: "orders"; steps: readonly Step[]; units: readonly string[]; ofUser: boolean }
  | {
      do: "list";
      what: "units" | "unit-files" | "timers" | "sockets" | "jobs";
      type?: string;
      state?: string;
      all: boolean;
      ofUser: boolean;
      texts: readonly string[];
      count: boolean;
      output?: string;
      lines?: number;
    }
  | { do: "show"; properties: readonly string[]; bare: boolean; units: readonly string[]; ofUser: boolean }
  | { do: "tell"; verb: Telling; flags: readonly string[]; units: readonly string[]; ofUser: boolean }
  | { do: "kill"; signal: string; units: readonly string[]; ofUser: boolean }
  | { do: "start-up"; what: "time" | "blame" | "critical-chain"; unit?: string; lines?: number }
  | { do: "target"; verb: "get-default" | "set-default" | "isolate"; target?: string };

/** What is looked at or edited of units. */
export type Telling =
  | "status"
  | "is-active"
  | "is-enabled"
  | "is-failed"
  | "cat"
  | "list-dependencies"
  | "edit"
  | "revert";

/** One thing after the other, each done with all of the units; `else`: only where the one before went wrong. */
export type Step = { else?: true } & StepAction;

type StepAction =
  | { do: Order; now?: boolean }
  | { do: "daemon-reload" }
  | { do: "status" | "is-active" | "is-enabled" }
  | { do: "entries"; lines?: number; follow?: boolean };

export type Order =
  | "start"
  | "stop"
  | "restart"
  | "try-restart"
  | "reload"
  | "reload-or-restart"
  | "enable"
  | "disable"
  | "reenable"
  | "mask"
  | "unmask"
  | "reset-failed";

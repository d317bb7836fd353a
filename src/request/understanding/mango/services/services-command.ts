import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { ServicesAction, Step } from "./services-wish.ts";

/** The plainest calls of systemctl(1) and its like for what is wanted. */
export function servicesCommand(action: ServicesAction): string {
  switch (action.do) {
    case "orders":
      return action.steps
        .map((step, at) => `${at === 0 ? "" : step.else ? " || " : " && "}${stepCommand(step, action)}`)
        .join("");
    case "list":
      return listCommand(action);
    case "show":
      return [
        ctl(action.ofUser, false),
        "show",
        `-p ${action.properties.join(",")}`,
        ...(action.bare ? ["--value"] : []),
        ...action.units.map(quoteArgument),
      ].join(" ");
    case "tell":
      return tellCommand(action);
    case "kill":
      return `${ctl(action.ofUser, true)} kill -s ${action.signal} ${action.units.map(quoteArgument).join(" ")}`;
    case "start-up": {
      const call = action.what === "time" ? "systemd-analyze" : `systemd-analyze ${action.what} --no-pager`;
      const of = action.unit === undefined ? "" : ` ${quoteArgument(action.unit)}`;
      return `${call}${of}${action.lines === undefined ? "" : ` | head -n ${action.lines}`}`;
    }
    case "target":
      return action.target === undefined
        ? `systemctl ${action.verb}`
        : `sudo systemctl ${action.verb} ${quoteArgument(action.target)}`;
    default:
      return action satisfies never;
  }
}

type Whose = { units: readonly string[]; ofUser: boolean };

/** Whoever changes services of the system does it as root; those of a person are that person's. */
function ctl(ofUser: boolean, changes: boolean): string {
  return ofUser ? "systemctl --user" : `${changes ? "sudo " : ""}systemctl`;
}

function stepCommand(step: Step, { units, ofUser }: Whose): string {
  const names = units.map(quoteArgument).join(" ");
  switch (step.do) {
    case "daemon-reload":
      return `${ctl(ofUser, true)} daemon-reload`;
    case "status":
      return `${ctl(ofUser, false)} status --no-pager ${names}`;
    case "is-active":
    case "is-enabled":
      return `${ctl(ofUser, false)} ${step.do} ${names}`;
    case "entries": {
      const of = units.map((unit) => `-u ${quoteArgument(unit)}`).join(" ");
      const lines = step.lines === undefined ? "" : ` -n ${step.lines}`;
      return `journalctl${ofUser ? " --user" : ""} ${of}${lines} ${step.follow ? "-f" : "--no-pager"}`;
    }
    default:
      return `${ctl(ofUser, true)} ${step.do}${step.now ? " --now" : ""}${names === "" ? "" : ` ${names}`}`;
  }
}

function listCommand(list: Extract<ServicesAction, { do: "list" }>): string {
  const { what, type, state, all, ofUser, texts, count, output, lines } = list;
  const isFailed =
    what === "units" &&
    (type === undefined || type === "service") &&
    state === "failed" &&
    !count &&
    output === undefined;
  const call = [
    ctl(ofUser, false),
    ...(isFailed ? [] : [`list-${what}`]),
    ...(type === undefined || isFailed ? [] : [`--type=${type}`]),
    ...(isFailed ? ["--failed"] : state === undefined ? [] : [`--state=${state}`]),
    ...(all ? ["--all"] : []),
    ...(output === undefined ? [] : [`-o ${output}`]),
    ...(count ? ["--no-legend"] : []),
    "--no-pager",
  ].join(" ");
  const pipes = [
    ...texts.map((text) => `grep ${quoteArgument(text)}`),
    ...(lines === undefined ? [] : [`head -n ${lines}`]),
    ...(count ? ["wc -l"] : []),
  ];
  return [call, ...pipes].join(" | ");
}

function tellCommand({ verb, flags, units, ofUser }: Extract<ServicesAction, { do: "tell" }>): string {
  const changes = verb === "edit" || verb === "revert";
  const pager = verb === "status" || verb === "list-dependencies" || verb === "cat" ? ["--no-pager"] : [];
  return [ctl(ofUser, changes), verb, ...flags, ...pager, ...units.map(quoteArgument)].join(" ");
}

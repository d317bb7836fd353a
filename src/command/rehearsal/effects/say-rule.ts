import type { ErrorParameters } from "../../../shared/errors.ts";
import type { EffectName } from "./effect-row.ts";

/** A firewall rule said plainly: who is let in or kept out where. */
export type SaidRule = { name: EffectName; parameters: ErrorParameters };

/** `words` is the whole command. Undefined: it is no such rule, and is shown as written. */
export function sayRule(words: readonly string[]): SaidRule | undefined {
  const [program = "", ...args] = words;
  if (/^ip6?tables/.test(program)) return sayIptables(args);
  if (program === "ufw") return sayUfw(args);
  if (program === "firewall-cmd") return sayFirewalld(args);
  return undefined;
}

function sayIptables(args: readonly string[]): SaidRule | undefined {
  const after = (...flags: string[]) => args[args.findIndex((word) => flags.includes(word)) + 1];
  const has = (...flags: string[]) => args.some((word) => flags.includes(word));
  if (!has("-A", "--append", "-I", "--insert") || after("-A", "--append", "-I", "--insert") !== "INPUT")
    return undefined;
  const understood =
    /^(-[AIpsjmi]|--(append|insert|protocol|source|jump|match|dport|dports|destination-port|in-interface))$/;
  // What only narrows the rule further in ways not said here would make the sentence say too much.
  if (args.some((word) => word === "!" || (word.startsWith("-") && !understood.test(word)))) return undefined;
  if (has("-i", "--in-interface")) return undefined;
  const target = after("-j", "--jump");
  return said({
    lets: target === "ACCEPT" ? true : target === "DROP" || target === "REJECT" ? false : undefined,
    port: has("--dport", "--dports", "--destination-port")
      ? after("--dport", "--dports", "--destination-port")
      : undefined,
    protocol: has("-p", "--protocol") ? after("-p", "--protocol") : undefined,
    source: has("-s", "--source") ? after("-s", "--source") : undefined,
  });
}

function sayUfw(args: readonly string[]): SaidRule | undefined {
  const words = args.filter((word) => !/^(--force|in|log|log-all|--dry-run)$/.test(word));
  const [action = "", ...rest] = words;
  const lets = action === "allow" || action === "limit" ? true : /^(deny|reject)$/.test(action) ? false : undefined;
  if (rest.some((word) => /^(out|on|comment|app)$/.test(word))) return undefined;
  const after = (word: string) => (rest.includes(word) ? rest[rest.indexOf(word) + 1] : undefined);
  const [, port, protocol] = /^(\d[\d:,]*)(?:\/(tcp|udp))?$/.exec(rest[0] ?? "") ?? [];
  if (port !== undefined) return rest.length === 1 ? said({ lets, port, protocol, source: undefined }) : undefined;
  if (rest[0] !== "from" && rest[0] !== "to" && rest[0] !== "proto") {
    const [name] = rest;
    if (name === undefined || rest.length > 1 || lets === undefined) return undefined;
    return { name: lets ? "firewall.allow-service" : "firewall.block-service", parameters: { subject: name } };
  }
  const source = after("from");
  const to = after("to");
  if (to !== undefined && to !== "any") return undefined;
  return said({ lets, port: after("port"), protocol: after("proto"), source: source === "any" ? undefined : source });
}

function sayFirewalld(args: readonly string[]): SaidRule | undefined {
  for (const word of args) {
    const [, what, value = ""] = /^--add-(port|service)=(.+)$/.exec(word) ?? [];
    if (what === "service") return { name: "firewall.allow-service", parameters: { subject: value } };
    const [port = value, protocol] = value.split("/");
    if (what === "port") return said({ lets: true, port, protocol, source: undefined });
  }
  return undefined;
}

type Rule = {
  lets: boolean | undefined;
  port: string | undefined;
  protocol: string | undefined;
  source: string | undefined;
};

function said({ lets, port, protocol = "tcp/udp", source }: Rule): SaidRule | undefined {
  if (lets === undefined) return undefined;
  const verb = lets ? "allow" : "block";
  if (port !== undefined && source !== undefined) {
    return { name: `firewall.${verb}-port-from`, parameters: { port, protocol, source } };
  }
  if (port !== undefined) return { name: `firewall.${verb}-port`, parameters: { port, protocol } };
  return source === undefined ? undefined : { name: `firewall.${verb}-from`, parameters: { source } };
}

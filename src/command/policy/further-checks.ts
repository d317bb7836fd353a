import { allTexts, spanOf, textOf } from "./argument.ts";
import type { Court, Invocation } from "./court.ts";
import { isSecretName } from "./secrets.ts";

/** What the flags and operands of a row cannot say of a program; these only ever make it ask. */
export function judgeFurther(call: Invocation, court: Court): void {
  furtherChecks.get(call.name)?.(call, court);
  judgeSettingRead(call, court);
}

/** `gh config get oauth_token`, `npm config get _authToken`: a setting whose name says that it is a secret. */
function judgeSettingRead(call: Invocation, court: Court): void {
  const texts = call.args.map((argument) => textOf(argument) ?? "");
  const at = texts.findIndex((text) => /^(get|read|print|-{0,2}get(-all|-regexp)?|config|-p|--property)$/.test(text));
  if (at < 0) return;
  const named = call.args
    .slice(at + 1)
    .find((argument) =>
      /passw(or)?d|passphrase|secret|token|api_?key|private_?key|credential/i.test(textOf(argument) ?? ""),
    );
  if (named !== undefined) court.findings.add("write", "reason.secret-token", named, { path: textOf(named) ?? "" });
}

type Check = (call: Invocation, court: Court) => void;

/** Programs whose own language reads the environment, where secrets lie, or other files than those named. */
const readsEnvironment: Check = (call, court) => {
  for (const argument of call.args) {
    const text = textOf(argument) ?? "";
    if (/\benv\b|\$ENV\b|\$__prog_args\b|\b(strenv|envsubst)\b/.test(text)) {
      court.findings.add("write", "reason.secret-environment", argument, { path: text });
    } else if (/\b(load\w*|input_filename\s*\||system)\s*\(/.test(text)) {
      court.findings.add("write", "reason.program-door", argument, { program: call.name, door: text });
    }
  }
};

const furtherChecks: ReadonlyMap<string, Check> = new Map([
  ...["jq", "jaq", "gojq", "yq"].map((name) => [name, readsEnvironment] as const),
  ["git", judgeGitSearch],
  ...["kubectl", "oc", "k3s", "microk8s"].map((name) => [name, judgeClusterSecrets] as const),
  ["at", judgeJobText],
  ["journalctl", judgeJournalFields],
  ["gpg", judgeKeyring],
  ["blkid", judgeCacheFile],
  ...["ntpq", "ntpdc", "nslookup", "virsh", "ftp", "chronyc"].map((name) => [name, judgeBare] as const),
  ["bc", judgeBareTerminal],
]);

/** `git grep password` looks for secrets in every file. */
function judgeGitSearch(call: Invocation, court: Court): void {
  if (!call.args.some((argument) => textOf(argument) === "grep")) return;
  const sought = call.args.find((argument) => isSecretName(textOf(argument) ?? ""));
  if (sought === undefined) return;
  court.findings.add("write", "reason.secret-search", sought, { program: "git grep", text: textOf(sought) ?? "" });
}

/** Whatever is asked about a cluster's secrets. */
function judgeClusterSecrets(call: Invocation, court: Court): void {
  const named = call.args.find((argument) => /(^|,)secrets?([/,.]|$)/i.test(textOf(argument) ?? ""));
  if (named !== undefined) court.findings.add("write", "reason.secret-token", named, { path: textOf(named) ?? "" });
}

/** A crash is kept with the environment of the program that crashed. */
function judgeJournalFields(call: Invocation, court: Court): void {
  const named = call.args.find((argument) => /COREDUMP_(ENVIRON|.*MAPS)/.test(textOf(argument) ?? ""));
  if (named === undefined) return;
  court.findings.add("write", "reason.secret-environment", named, { path: textOf(named) ?? "" });
}

/** `at -c` prints a job with the whole environment that it was made in. */
function judgeJobText(call: Invocation, court: Court): void {
  if (allTexts(call.args)?.some((text) => /^-\w*c/.test(text))) {
    court.findings.add("write", "reason.secret-environment", spanOf(call.args, call.span), { path: "at -c" });
  }
}

/** Without a command among their words these take commands of their own from the terminal or their input. */
function judgeBare(call: Invocation, court: Court): void {
  if (call.args.some((argument) => !/^-[dn46v]+$/.test(textOf(argument) ?? ""))) return;
  court.findings.add("write", "reason.shell-input", call.span, { program: call.name });
}

/** Harmless with what it is given; without anything it takes the terminal. */
function judgeBareTerminal(call: Invocation, court: Court): void {
  const onlyFlags = call.args.every((argument) => textOf(argument)?.startsWith("-"));
  const shows = call.args.some((argument) => /^(-[hv]|--(help|version))$/.test(textOf(argument) ?? ""));
  if (!onlyFlags || shows || call.input.kind !== "inherited") return;
  court.findings.add("write", "reason.shell-input", call.span, { program: call.name });
}

/** gpg makes the keyring it is told to look into when there is none. */
function judgeKeyring(call: Invocation, court: Court): void {
  const named = call.args.find((argument) =>
    /^--(keyring|primary-keyring|trustdb-name|homedir)\b/.test(textOf(argument) ?? ""),
  );
  if (named !== undefined)
    court.findings.add("write", "reason.write-flag", named, { program: "gpg", flag: textOf(named) ?? "" });
  else judgeBare(call, court);
}

/** blkid keeps what it finds in the cache that it is told to use. */
function judgeCacheFile(call: Invocation, court: Court): void {
  const texts = call.args.map((argument) => textOf(argument) ?? "");
  const at = texts.findIndex((text) => /^(-\w*c|--cache-file)(=|$)/.test(text) || /^-c./.test(text));
  if (at < 0) return;
  const file = /^(-c|--cache-file=)(.+)$/.exec(texts[at] ?? "")?.[2] ?? texts[at + 1];
  if (file !== "/dev/null") {
    court.findings.add("write", "reason.new-path", call.span, { program: "blkid", path: file ?? "?" });
  }
}

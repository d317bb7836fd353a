/**
 * Whether a program of this name, spawned with these arguments, does what bash does with the same line. True for all
 * that is no builtin; for the few builtins that exist as programs only where both agree.
 */
export function isSameOutsideTheShell(
  argv: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): boolean {
  const [name, ...rest] = argv;
  if (!builtins.has(name)) return true;
  // The GNU programs behave in other ways under POSIXLY_CORRECT, and answer these two where builtins print them.
  if (Object.hasOwn(environment, "POSIXLY_CORRECT") || rest.includes("--help") || rest.includes("--version"))
    return false;
  switch (name) {
    case "echo":
      return isSameEcho(rest);
    case "printf":
      return isSamePrintf(rest);
    case "test":
      return isSameTest(rest);
    case "[":
      return rest.at(-1) === "]" && isSameTest(rest.slice(0, -1));
    case "true":
    case "false":
      return true;
    case "pwd":
      // Bare `pwd` may differ below a symbolic link: the program resolves it, the builtin does not.
      return rest.length === 1 && rest[0] === "-P";
    case "kill":
      return isSameKill(rest);
    default:
      return false;
  }
}

function isSameEcho(rest: readonly string[]): boolean {
  const options = rest.findIndex((text) => !/^-[neE]+$/.test(text));
  const flags = (options < 0 ? rest : rest.slice(0, options)).join("");
  if (!flags.includes("e")) return true;
  return rest.every((text) => !/\\(?![abcfnrtv\\]|x[0-9a-fA-F]{2}|0[0-7]{3})/.test(text.replaceAll("\\\\", "")));
}

function isSamePrintf([format, ...values]: readonly string[]): boolean {
  if (format === undefined || format.startsWith("-")) return false;
  if (/\\(?![abfnrtv\\"])/.test(format.replaceAll("\\\\", ""))) return false;
  const directives = format.replaceAll("%%", "").match(/%[^%]?/g) ?? [];
  const known = [...format.replaceAll("%%", "").matchAll(/%[-0 +]?\d{0,3}(?:\.\d{1,3})?([sdiuxXo])/g)];
  if (known.length !== directives.length) return false;
  // Numbers that are no plain numbers get messages and characters' codes that differ in detail.
  return (
    known.every((found) => found[1] === "s") ||
    values.every((text, at) => known[at % known.length]?.[1] === "s" || /^-?[1-9]?\d{1,15}$/.test(text))
  );
}

function isSameTest(operands: readonly string[]): boolean {
  const [first = "", second = "", third = "", ...more] = operands;
  if (more.length > 0) return false;
  const isOperator = (text: string) => /^[-!()<>=]/.test(text);
  switch (operands.length) {
    case 2:
      return /^-[bcdefghkLnprsSuwxzGO]$/.test(first);
    case 3:
      if (isOperator(first) || isOperator(third)) return false;
      if (/^(=|==|!=|-nt|-ot|-ef)$/.test(second)) return true;
      return /^-(eq|ne|lt|le|gt|ge)$/.test(second) && [first, third].every((text) => /^\d{1,15}$/.test(text));
    default:
      return false;
  }
}

function isSameKill(rest: readonly string[]): boolean {
  const [signal = "", ...pids] = rest;
  const targets = /^-[A-Z0-9]+$/.test(signal) ? pids : rest;
  return targets.length > 0 && targets.every((text) => /^[1-9]\d*$/.test(text));
}

// `compgen -b` of bash 5.2, and `newgrp`-like names are programs everywhere.
const builtins: ReadonlySet<string> = new Set(
  (
    ". : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo " +
    "enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd " +
    "printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type " +
    "typeset ulimit umask unalias unset wait"
  ).split(" "),
);

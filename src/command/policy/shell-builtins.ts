import { posix } from "node:path";
import { type Argument, allTexts, textOf } from "./argument.ts";
import type { Court, Invocation, Judge, Produced } from "./court.ts";
import { isFreeName, isHarmlessEnvironment } from "./free-names.ts";
import { judgeTestCall } from "./judge-test.ts";
import type { ReasonCode } from "./reason-text.ts";

type Builtin = { what: { en: string; es: string }; judge: Judge };

/** What bash itself does under these names, before any program of that name. */
export const builtins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  [":", plain("does nothing", "no hace nada")],
  ["true", plain("does nothing, successfully", "no hace nada, con éxito")],
  ["false", plain("does nothing, without success", "no hace nada, sin éxito")],
  ["echo", { what: { en: "prints its words", es: "escribe sus palabras" }, judge: judgeEcho }],
  ["printf", { what: { en: "prints by a pattern", es: "escribe según un patrón" }, judge: judgePrintf }],
  ["pwd", withOperands("prints the current folder", "escribe la carpeta actual", /^-[LP]$/)],
  ["test", { what: { en: "checks a condition", es: "comprueba una condición" }, judge: judgeCheck }],
  ["[", { what: { en: "checks a condition", es: "comprueba una condición" }, judge: judgeCheck }],
  ["cd", { what: { en: "changes folder", es: "cambia de carpeta" }, judge: judgeCd }],
  ["read", { what: { en: "reads a line into variables", es: "lee una línea en variables" }, judge: judgeRead }],
  [
    "command",
    {
      what: { en: "calls a program, passing over functions", es: "llama a un programa sin pasar por funciones" },
      judge: judgeCommandBuiltin,
    },
  ],
  [
    "builtin",
    { what: { en: "calls a command of the shell", es: "llama a una orden del propio shell" }, judge: judgeBuiltin },
  ],
  ["time", { what: { en: "measures how long a command takes", es: "mide cuánto tarda una orden" }, judge: judgeTime }],
  ["type", plain("says what a name stands for", "dice a qué corresponde un nombre")],
  ["times", withOperands("shows the processor time used", "muestra el tiempo de procesador usado", /^$/)],
  ["help", plain("shows help on the shell's commands", "muestra ayuda de las órdenes del shell")],
  ["hash", withOperands("lists remembered programs", "lista los programas recordados", /^-l$/)],
  ["jobs", withOperands("lists background jobs", "lista los trabajos en segundo plano", /^-[lnprs]+$/)],
  ["dirs", withOperands("lists remembered folders", "lista las carpetas recordadas", /^-[lpv]+$/)],
  [
    "ulimit",
    withOperands("shows limits on resources", "muestra los límites de recursos", /^-[HSabcdefiklmnpqrstuvxPRT]+$/),
  ],
  ["umask", withOperands("shows the mask for new files", "muestra la máscara de los archivos nuevos", /^-[pS]+$/)],
  ["kill", { what: { en: "sends signals to processes", es: "envía señales a procesos" }, judge: judgeKill }],
  ["wait", withOperands("waits for background jobs", "espera a los trabajos en segundo plano", /^(%?\d+|-n)$/)],
  ["exit", withOperands("ends the script", "termina el guion", /^\d{1,3}$/)],
  ["return", withOperands("ends the function", "termina la función", /^\d{1,3}$/)],
  ["break", withOperands("leaves the loop", "sale del bucle", /^\d{1,3}$/)],
  ["continue", withOperands("goes on with the next round", "sigue con la vuelta siguiente", /^\d{1,3}$/)],
  ["shift", withOperands("drops the first arguments", "descarta los primeros argumentos", /^\d{1,3}$/)],
  ["alias", withOperands("lists aliases", "lista los alias", /^-p$/)],
  ["shopt", withOperands("lists shell options", "lista las opciones del shell", /^-p$/)],
  ["trap", withOperands("lists what signals do", "lista qué hacen las señales", /^-[lp]$/)],
  ["eval", { what: { en: "runs text as a command", es: "ejecuta un texto como orden" }, judge: judgeEval }],
  [
    "exec",
    { what: { en: "replaces the shell with a program", es: "reemplaza el shell por un programa" }, judge: judgeExec },
  ],
  ["source", asks("runs a file in this shell", "ejecuta un archivo en este shell", "reason.runs-file")],
  [".", asks("runs a file in this shell", "ejecuta un archivo en este shell", "reason.runs-file")],
  ...["declare", "typeset", "local", "readonly", "export", "set"].map(
    (name) =>
      [
        name,
        {
          what: { en: "shows or sets variables and options", es: "muestra o fija variables y opciones" },
          judge: judgeDeclare,
        },
      ] as const,
  ),
  ...(
    "let unset mapfile readarray getopts coproc enable unalias pushd popd bg fg disown suspend logout fc history bind " +
    "complete compgen compopt caller"
  )
    .split(" ")
    .map(
      (name) =>
        [
          name,
          asks("changes the shell's own state", "cambia el estado del propio shell", "reason.shell-state"),
        ] as const,
    ),
]);

function plain(en: string, es: string): Builtin {
  return { what: { en, es }, judge: () => undefined };
}

/** Only reads when every word matches; a word not known in advance asks. */
function withOperands(en: string, es: string, matching: RegExp): Builtin {
  return {
    what: { en, es },
    judge(call, court) {
      for (const argument of call.args) {
        const text = textOf(argument);
        if (text === undefined || !matching.test(text)) {
          court.findings.add("write", "reason.shell-state", argument, { program: call.name });
        }
      }
      return undefined;
    },
  };
}

function asks(en: string, es: string, code: ReasonCode): Builtin {
  return {
    what: { en, es },
    judge(call, court) {
      court.findings.add("write", code, call.span, { program: call.name });
      return undefined;
    },
  };
}

function judgeEcho(call: Invocation): Produced {
  const texts = allTexts(call.args);
  if (texts === undefined) return { kind: "unknown" };
  const flags = /^-[neE]+$/.test(texts[0] ?? "") ? (texts[0] ?? "") : "";
  if (flags.includes("e") || /^-[neE]+$/.test(texts[1] ?? "")) return { kind: "unknown" };
  return { kind: "text", text: texts.slice(flags === "" ? 0 : 1).join(" ") + (flags === "" ? "\n" : "") };
}

/** `-v` assigns; a first word not known in advance might be that. */
function judgePrintf(call: Invocation, court: Court): Produced {
  const first = call.args[0];
  const format = textOf(first);
  if (first !== undefined && (format === undefined || (format.startsWith("-") && format !== "--" && format !== "-"))) {
    court.findings.add("write", "reason.shell-state", first, { program: call.name });
  }
  const texts = allTexts(call.args);
  const simple = format !== undefined && texts !== undefined && /^[^%\\]*(%s|%%|\\n)?$/.test(format);
  if (!simple || texts.length > 2) return { kind: "unknown" };
  return {
    kind: "text",
    text: format
      .replace("%s", () => texts[1] ?? "")
      .replace("%%", "%")
      .replace("\\n", "\n"),
  };
}

function judgeCheck(call: Invocation, court: Court): undefined {
  judgeTestCall(call.args, court);
}

function judgeCd(call: Invocation, court: Court): undefined {
  const { machine } = court.context;
  const operands = call.args.filter((argument) => !/^-[LPe@]+$|^--$/.test(textOf(argument) ?? ""));
  const target = operands[0];
  const text = target === undefined ? machine.home : textOf(target);
  const folders = call.scope.folders;
  if (text === undefined || text === "-" || text.startsWith("-") || operands.length > 1) {
    call.scope.move(undefined);
    return;
  }
  if (text.startsWith("/")) call.scope.move([posix.normalize(text)]);
  else call.scope.move(folders?.map((folder) => posix.resolve(folder, text === "" ? "." : text)));
}

function judgeRead(call: Invocation, court: Court): undefined {
  for (const [at, argument] of call.args.entries()) {
    const text = textOf(argument);
    const before = textOf(call.args[at - 1]) ?? "";
    if (text !== undefined && (/^-[rs]+$/.test(text) || /^-[rs]*(d.*|[nt][\d.]*)$/.test(text))) continue;
    if (/^-[rs]*[dnt]$/.test(before) && text !== undefined) continue;
    if (text !== undefined && (text === "_" || isFreeName(text, court.context.machine.environment))) {
      call.scope.set(text, { kind: "unknown" });
    } else court.findings.add("write", "reason.shell-state", argument, { program: call.name });
  }
}

function judgeCommandBuiltin(call: Invocation, court: Court): Produced | undefined {
  const flag = textOf(call.args[0]);
  if (flag === "-v" || flag === "-V") return undefined;
  const rest = flag === "--" ? call.args.slice(1) : call.args;
  if (flag?.startsWith("-") && flag !== "--") {
    court.findings.add("write", "reason.unknown-flag", call.span, { program: call.name, flag });
    return undefined;
  }
  return rest.length === 0
    ? undefined
    : court.judgeCommandLine(rest, call.span, call.input, call.scope, "no-functions");
}

function judgeBuiltin(call: Invocation, court: Court): Produced | undefined {
  const name = textOf(call.args[0]);
  if (name === undefined || !builtins.has(name) || name === "time") {
    court.findings.add("write", "reason.shell-state", call.span, { program: call.name });
    return undefined;
  }
  return court.judgeCommandLine(call.args, call.span, call.input, call.scope, "no-functions");
}

/** The keyword: only -p. The program of that name can write a file with -o. */
function judgeTime(call: Invocation, court: Court): Produced | undefined {
  const rest = textOf(call.args[0]) === "-p" ? call.args.slice(1) : call.args;
  const first = rest[0];
  if (first === undefined) return undefined;
  if (textOf(first)?.startsWith("-") ?? true) {
    court.findings.add("write", "reason.unknown-flag", first, { program: "time", flag: textOf(first) ?? "?" });
    return undefined;
  }
  return court.judgeCommandLine(rest, call.span, call.input, call.scope);
}

function judgeKill(call: Invocation, court: Court): undefined {
  const texts = allTexts(call.args);
  const lists = texts !== undefined && /^(-l|-L|--list|--table)$/.test(texts[0] ?? "");
  if (!lists) court.findings.add("write", "reason.writes", call.span, { program: call.name });
}

/** Its words are joined and read again as shell text. */
function judgeEval(call: Invocation, court: Court): undefined {
  court.findings.add("write", "reason.eval", call.span, { program: call.name });
  const texts = allTexts(call.args);
  if (texts !== undefined) court.judgeShellText(texts.join(" "), call.span, call.input, call.scope.copy());
}

function judgeExec(call: Invocation, court: Court): undefined {
  court.findings.add("write", "reason.shell-state", call.span, { program: call.name });
  const rest = call.args.filter((argument) => !/^-[cl]+$/.test(textOf(argument) ?? ""));
  if (rest.length > 0) court.judgeCommandLine(rest, call.span, call.input, call.scope, "programs");
}

/** Bare or with -p they print every variable, secrets of the environment included; with names they change the shell. */
function judgeDeclare(call: Invocation, court: Court): undefined {
  if (call.name === "set" && call.args.length > 0 && isStrictness(allTexts(call.args))) return;
  if (call.name === "export" && call.args.length > 0 && call.args.every(isHarmlessExport)) return;
  const changes = call.args.some((argument) => !/^-[pfF]+$/.test(textOf(argument) ?? "x"));
  if (changes) court.findings.add("write", "reason.shell-state", call.span, { program: call.name });
  else court.findings.add("write", "reason.secret-environment", call.span, { path: call.name });
}

/** `set -euo pipefail` and its parts: a script that ends sooner. */
function isStrictness(texts: readonly string[] | undefined): boolean {
  return texts !== undefined && /^(-[eu]+|-[eu]*o pipefail)( (-[eu]+|-[eu]*o pipefail))*$/.test(texts.join(" "));
}

function isHarmlessExport(argument: Argument): boolean {
  const [, name, value] = /^([A-Z_]+)=(.*)$/s.exec(textOf(argument) ?? "") ?? [];
  return name !== undefined && value !== undefined && isHarmlessEnvironment(name, value);
}

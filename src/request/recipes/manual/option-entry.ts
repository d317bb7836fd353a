import type { RecipeSlotType } from "../slot-types.ts";
import { operandType } from "./operand-types.ts";
import { usageOf } from "./usage.ts";

/** An option as the first line of its entry tells it: "-C DIR, --directory=DIR". */
export type OptionEntry = {
  /** All its names, as a synopsis may write any of them. */
  names: readonly string[];
  /** The one to write: a long one says what it does. */
  name: string;
  separator: "" | " " | "=";
  /** What has to follow it. */
  takes: readonly RecipeSlotType[];
};

/** Undefined where it is no option's, or where the option needs something that no slot stands for. */
export function optionEntry(tag: string): OptionEntry | undefined {
  const forms = tag
    .replace(/^\s*-/, "-")
    .replaceAll("--[no-]", "--")
    .split(/(?:\s*,\s*|\s+or\s+|\s+)(?=-)/)
    .flatMap((form) => formOf(form) ?? []);
  const chosen = forms.find(({ name }) => name.startsWith("--")) ?? forms[0];
  if (chosen === undefined) return undefined;
  // "-e, --exclude LIST" and "-f FILE, --file": what one name takes, all take.
  const telling = chosen.takes === "nothing" ? (forms.find(({ takes }) => takes !== "nothing") ?? chosen) : chosen;
  if (telling.takes === undefined) return undefined;
  const names = forms.map(({ name }) => name);
  const takes = telling.takes === "nothing" ? [] : telling.takes;
  const separator = telling === chosen ? chosen.separator : chosen.name.startsWith("--") ? "=" : " ";
  return { names, name: chosen.name, separator, takes };
}

type Form = {
  name: string;
  separator: OptionEntry["separator"];
  /** Undefined: something that no slot stands for. Empty: something that may be left out. */
  takes: readonly RecipeSlotType[] | "nothing" | undefined;
};

function formOf(form: string): Form | undefined {
  const [, name, sign = "", rest = ""] = /^(--?[A-Za-z0-9][\w-]*)(=|\s+|)(.*)$/.exec(form.trim()) ?? [];
  if (name === undefined) return undefined;
  // -Olevel: an argument that is written to the letter.
  if (/^-[A-Z][a-z]{2,}$/.test(name)) return undefined;
  if (sign === "" && rest !== "" && !/^[[<]/.test(rest)) return undefined;
  const separator = sign === "=" ? "=" : sign === "" ? "" : " ";
  return { name, separator, takes: takesOf(name, separator, rest) };
}

function takesOf(name: string, separator: Form["separator"], rest: string): Form["takes"] {
  if (rest === "" && separator !== "=") return "nothing";
  // systemd's pages name no argument: `--lines=`. The option's own name may tell.
  if (rest === "") return typesOf([name.replace(/^-+/, "")]);
  // `=[a|b]` may be a choice as well as something to leave out.
  if (separator === "=" && /^\[[^\]]*\]$/.test(rest)) return undefined;
  const words = usageOf(rest).map((part) => (part.kind === "word" ? part.word : ""));
  return words.length > 1 && separator !== " " ? undefined : typesOf(words);
}

function typesOf(words: readonly string[]): readonly RecipeSlotType[] | undefined {
  const types = words.flatMap((word) => operandType(word) ?? []);
  return types.length === words.length ? types : undefined;
}

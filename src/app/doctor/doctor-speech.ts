import { errorText } from "../../frontends/cli/error-text.ts";
import type { Check } from "../../frontends/cli/services.ts";
import type { EngineHealth, Engines } from "../../ports/engines.ts";
import { toNeoError } from "../../shared/errors.ts";
import { type Language, languages } from "../../shared/language.ts";
import type { MessageKey, MessageParameters } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";

type Say = (key: MessageKey, parameters?: MessageParameters) => string;
type Examined = { say: Say; language: Language; signal: AbortSignal };

/** What hears each language, and what speaks. Engines whose package is here are tried; `problems` are theirs, by their names. */
export async function speechChecks(
  engines: Engines,
  { say, language, signal }: Examined,
): Promise<{ checks: Check[]; problems: Record<string, string> }> {
  const checks: Check[] = [];
  const problems: Record<string, string> = {};
  const text = (thrown: unknown): string => {
    const error = toNeoError(thrown);
    return `${errorText(error, language)} (${error.code})`;
  };
  const isHere = (name: string, health: readonly EngineHealth[]): boolean =>
    health.some((engine) => engine.name === name && engine.installedBytes !== undefined && engine.state !== "off");
  const health = await engines.health();
  for (const heard of languages) {
    const common = {
      name: say("doctor_hears", { language: say(`doctor_language_${heard}`) }),
      why: say("doctor_hears_why"),
      mend: undefined,
    };
    try {
      const ear = await engines.speech.recogniser([heard]);
      if (ear === undefined) {
        const mend = say("doctor_hears_none_mend", { id: suggested[heard] });
        checks.push({ ...common, state: "ok", finding: say("doctor_hears_none"), mend });
        continue;
      }
      checks.push({ ...common, state: "ok", finding: visible(ear.name) });
      const [first = ""] = ear.name.split(" | ");
      if (isHere(first, health)) await ear.prepare(signal).catch((thrown) => (problems[first] = text(thrown)));
    } catch (thrown) {
      checks.push({ ...common, state: "failed", finding: text(thrown) });
    }
  }
  return { checks: [...checks, await mouth(engines, say, text, signal)], problems };
}

/** Voices are loaded in their own time: which there are, and whether the one that is always there is. */
async function mouth(
  engines: Engines,
  say: Say,
  text: (thrown: unknown) => string,
  signal: AbortSignal,
): Promise<Check> {
  const common = { name: say("doctor_speaks"), why: say("doctor_speaks_why"), mend: undefined };
  try {
    const voice = await engines.speech.voice();
    if (!voice.name.includes(" | ")) await voice.prepare(signal);
    return { ...common, state: "ok", finding: visible(voice.name) };
  } catch (thrown) {
    return { ...common, state: "warning", finding: text(thrown) };
  }
}

/** The smallest that hears well enough. */
const suggested: Readonly<Record<Language, string>> = { es: "vosk-small-es-0.42", en: "vosk-small-en-us-0.15" };

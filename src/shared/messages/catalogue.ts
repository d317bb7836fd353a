import type { Language } from "../language.ts";
import { answers as answersEn } from "./en/answers.ts";
import { cli as cliEn } from "./en/cli.ts";
import { effects as effectsEn } from "./en/effects.ts";
import { engines as enginesEn } from "./en/engines.ts";
import { errors as errorsEn } from "./en/errors.ts";
import { knowledge as knowledgeEn } from "./en/knowledge.ts";
import { leave as leaveEn } from "./en/leave.ts";
import { mango as mangoEn } from "./en/mango.ts";
import { models as modelsEn } from "./en/models.ts";
import { policy as policyEn } from "./en/policy.ts";
import { recipes as recipesEn } from "./en/recipes.ts";
import { rehearsal as rehearsalEn } from "./en/rehearsal.ts";
import { repair as repairEn } from "./en/repair.ts";
import { service as serviceEn } from "./en/service.ts";
import { speech as speechEn } from "./en/speech.ts";
import { undo as undoEn } from "./en/undo.ts";
import { view as viewEn } from "./en/view.ts";
import { voice as voiceEn } from "./en/voice.ts";
import { words as wordsEn } from "./en/words.ts";
import { answers as answersEs } from "./es/answers.ts";
import { cli as cliEs } from "./es/cli.ts";
import { effects as effectsEs } from "./es/effects.ts";
import { engines as enginesEs } from "./es/engines.ts";
import { errors as errorsEs } from "./es/errors.ts";
import { knowledge as knowledgeEs } from "./es/knowledge.ts";
import { leave as leaveEs } from "./es/leave.ts";
import { mango as mangoEs } from "./es/mango.ts";
import { models as modelsEs } from "./es/models.ts";
import { policy as policyEs } from "./es/policy.ts";
import { recipes as recipesEs } from "./es/recipes.ts";
import { rehearsal as rehearsalEs } from "./es/rehearsal.ts";
import { repair as repairEs } from "./es/repair.ts";
import { service as serviceEs } from "./es/service.ts";
import { speech as speechEs } from "./es/speech.ts";
import { undo as undoEs } from "./es/undo.ts";
import { view as viewEs } from "./es/view.ts";
import { voice as voiceEs } from "./es/voice.ts";
import { words as wordsEs } from "./es/words.ts";

// One object per language and area; the Spanish ones are typed by the English, so a missing text does not compile.
const en = {
  ...errorsEn,
  ...policyEn,
  ...cliEn,
  ...speechEn,
  ...viewEn,
  ...undoEn,
  ...effectsEn,
  ...rehearsalEn,
  ...leaveEn,
  ...wordsEn,
  ...mangoEn,
  ...recipesEn,
  ...modelsEn,
  ...enginesEn,
  ...answersEn,
  ...serviceEn,
  ...knowledgeEn,
  ...repairEn,
  ...voiceEn,
};
const es: Record<MessageKey, string> = {
  ...errorsEs,
  ...policyEs,
  ...cliEs,
  ...speechEs,
  ...viewEs,
  ...undoEs,
  ...effectsEs,
  ...rehearsalEs,
  ...leaveEs,
  ...wordsEs,
  ...mangoEs,
  ...recipesEs,
  ...modelsEs,
  ...enginesEs,
  ...answersEs,
  ...serviceEs,
  ...knowledgeEs,
  ...repairEs,
  ...voiceEs,
};

export type MessageKey = keyof typeof en;
export type MessageParameters = Readonly<Record<string, string | number>>;

/** Every text there is, placeholders and all. */
export function messageTexts(language: Language): string[] {
  return Object.values(language === "es" ? es : en);
}

/** The text for `key` in `language`, its `{name}` placeholders filled. `{count|one|many}` picks by the number. */
export function message(language: Language, key: MessageKey, parameters: MessageParameters = {}): string {
  const template = (language === "es" ? es : en)[key];
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    return one === undefined || many === undefined ? String(value) : Number(value) === 1 ? one : many;
  });
}

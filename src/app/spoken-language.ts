import type { Language } from "../shared/language.ts";

/** The language of the person's locale, by POSIX precedence (locale(7)); English for any other. */
export function spokenLanguage(variables: Readonly<Record<string, string | undefined>>): Language {
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || "";
  // LANGUAGE, a priority list, counts for GNU programs unless the locale is C.
  const preferred = locale === "" || /^(C|POSIX)\b/.test(locale) ? locale : variables.LANGUAGE || locale;
  return /^es([_.@:-]|$)/i.test(preferred) ? "es" : "en";
}

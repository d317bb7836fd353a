import type { Language } from "../../../../../shared/language.ts";
import type { Step } from "../step.ts";

/** "Crea a si no existe". */
export const ifMissing: Record<Language, RegExp> = {
  es: /,?\s+si (?:todav[ií]a |a[uú]n )?no (?:existe|(?:lo |la )?est[aá](?: instalad[oa])?|lo tengo|lo ten[eé]mos)(?: ya| todav[ií]a| a[uú]n)?$/iu,
  en: /,?\s+if (?:it|that) (?:(?:does not|doesn['’]t|is not|isn['’]t) (?:exist|there|installed|present)|is missing)(?: yet| already)?$/iu,
};

/** Only of what makes a folder or installs is it known how to leave one that is there alone. */
export function whereMissing<Made extends Step>(step: Made): Made | undefined {
  const [, name] = /^(?:sudo )?apt(?:-get)? (?:-y )?install (?:-y )?([\w.+-]+)$/.exec(step.script) ?? [];
  // What is there is not to be made newer either.
  if (name !== undefined) return { ...step, script: `dpkg -s ${name} > /dev/null 2>&1 || ${step.script}` };
  const script = step.script.replace(/^((?:sudo )?mkdir )(?:-p )?(?=\S+$)/, "$1-p ");
  return /^(?:sudo )?mkdir -p /.test(script) ? { ...step, script } : undefined;
}

/** What is only done where it is not there yet, is one command to whatever comes before it. */
export const isChoice = /^dpkg -s \S+ > \/dev\/null 2>&1 \|\| /;

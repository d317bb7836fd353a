/** The order in which bash sorts the names a pattern matched: by code point in the C locale, else by the language's rules. */
export function nameOrder(environment: Readonly<Record<string, string>>): (a: string, b: string) => number {
  const locale = environment.LC_ALL || environment.LC_COLLATE || environment.LANG || "C";
  const language = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(locale);
  if (language === null || /^(C|POSIX)([.@]|$)/.test(locale)) return byCodePoint;
  const collator = new Intl.Collator(language[2] ? `${language[1]}-${language[2]}` : language[1]);
  return (a, b) => collator.compare(a, b) || byCodePoint(a, b);
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The words of a command that are no options and no values of options. */
export function operandsOf([program = "", ...words]: readonly string[]): string[] {
  const withValue = valued[program] ?? /^(?:-n|-l|-b|-o|-f|-t|-C|-d|-s|-u|-g|-G|-L|-O|-m|-c|--name|-p|-e)$/;
  return words.filter(
    (word, at) =>
      !word.startsWith("-") && !(at > 0 && withValue.test(words[at - 1] ?? "")) && word !== "{}" && word !== "+",
  );
}

/** Options of programs that are mostly without a value, which the usual ones would be mistaken for. */
const valued: Readonly<Record<string, RegExp>> = {
  cp: /^-t$/,
  mv: /^-t$/,
  rm: /^$/,
  mkdir: /^-m$/,
  ln: /^-t$/,
  cat: /^$/,
  gzip: /^$/,
  gunzip: /^$/,
  ls: /^$/,
  wc: /^$/,
  du: /^-d$/,
  zip: /^$/,
  unzip: /^-d$/,
  chmod: /^$/,
  chown: /^$/,
  docker: /^(?:-p|-v|-e|--name|-f|--network)$/,
  useradd: /^-[sdgGuc]$/,
  passwd: /^-[nxwi]$/,
  usermod: /^-[sdgGulac]+$/,
  sha256sum: /^$/,
  sha1sum: /^$/,
  sha512sum: /^$/,
  md5sum: /^$/,
  sort: /^(?:-t|-k|-o)$/,
  grep: /^-[ABCmef]$/,
  git: /^(?:-b|-C|-c|-m)$/,
};

export function optionValue(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : words[at + 1];
}

import type { Atom } from "./atoms.ts";

/** Files of a language or format, by its name. */
const endings: Readonly<Record<string, string>> = {
  javascript: "*.js",
  typescript: "*.ts",
  python: "*.py",
  markdown: "*.md",
  shell: "*.sh",
  bash: "*.sh",
  yaml: "*.yaml",
  ruby: "*.rb",
  perl: "*.pl",
  rust: "*.rs",
  texto: "*.txt",
  text: "*.txt",
};

const beforeKinds =
  /^(?:los|las|the|all|every|each|any|cada|todos|archivos?|ficheros?|files|plantillas?|paginas?|hojas?|scripts?|modulos?|fuentes?|templates?|pages?|sheets?|modules?|sources?)$/;

const plainEndings =
  /^(?:htmls?|js|ts|css|php|py|sh|txt|csvs?|tsv|jsons?|xml|ya?ml|conf|ini|md|sql|tex|dat|java|rb|rs|lua|vue|scss)$/;

/** "Javascript files", "líneas de python": where no file is named itself. */
export function markKinds(atoms: readonly Atom[]): Atom[] {
  if (atoms.some(({ mark }) => mark === "F" || mark === "G"))
    // "Html and *.js files".
    return atoms.map((atom, at) =>
      atom.mark === "word" &&
      plainEndings.test(atom.word) &&
      /^(?:y|e|o|u|and|or)$/.test(atoms[at + 1]?.word ?? "") &&
      atoms[at + 2]?.mark === "G"
        ? { ...atom, mark: "G", value: `*.${atom.word}` }
        : atom,
    );
  const isWithin = atoms.some(({ mark }) => mark === "D");
  return atoms.map((atom, at) => {
    // "En todos los html de web": by what their names end in.
    const isNamed =
      isWithin &&
      atom.mark === "word" &&
      plainEndings.test(atom.word) &&
      (beforeKinds.test(atoms[at - 1]?.word ?? "") ||
        // "The html and js files".
        (/^(?:y|e|o|u|and|or|,)$/.test(atoms[at - 1]?.word ?? "") && plainEndings.test(atoms[at - 2]?.word ?? "")));
    if (isNamed)
      return { ...atom, mark: "G", value: `*.${atom.word.replace(/(?<=.{3})s$/, "").replace(/^cs$/, "css")}` };
    // "Los punto tex".
    const isDotted =
      /^(?:punto|dot)$/.test(atoms[at - 1]?.word ?? "") &&
      /^(?:los|las|the|archivos|ficheros|files|all|every|cada)$/.test(atoms[at - 2]?.word ?? "");
    if (isWithin && isDotted && atom.mark === "word" && /^[a-z]{1,5}$/.test(atom.word))
      return { ...atom, mark: "G", value: `*.${atom.word}` };
    if (
      isWithin &&
      /^(?:punto|dot)$/.test(atom.word) &&
      /^(?:los|las|the|archivos|ficheros|files)$/.test(atoms[at - 1]?.word ?? "")
    )
      return { ...atom, word: "el" };
    const ending = atom.mark === "word" ? endings[atom.word] : undefined;
    const beside = `${atoms[at - 1]?.word ?? ""} ${atoms[at + 1]?.word ?? ""}`;
    const before = `${atoms[at - 2]?.word ?? ""} ${atoms[at - 1]?.word ?? ""}`;
    const isKind =
      /\b(?:files?|scripts?|archivos?|ficheros?|sources?|fuentes?)\b/.test(`${beside} ${before}`) ||
      /^(?:lineas|codigo|lines|code) (?:de|of)$/.test(before) ||
      /\b(?:code|lines)$/.test(beside);
    return ending !== undefined && isKind ? { ...atom, mark: "G", value: ending } : atom;
  });
}

import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Source } from "../lines-wish.ts";
import type { Atom } from "./atoms.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

export function sourceOf(path: string): Source {
  const ending = /\.(gz|xz|bz2)$/.exec(path)?.[1] as Source["packed"];
  return { path, isGlob: /[*?[]/.test(path), isFolder: false, packed: ending };
}

/** A file that is named without its folder: in a folder that the request names too, or where logs and settings are kept. */
export function placed(atoms: readonly Atom[], machine: MachineSnapshot): Atom[] {
  const folders = atoms.flatMap(({ mark, value }) =>
    mark === "D" && value !== undefined ? [value.replace(/\/$/, "")] : [],
  );
  return atoms.map((atom, at) => {
    const { mark, value = "" } = atom;
    // "Facturas" of "facturas/2026" is what they are called.
    const isWithin = folders.some((folder) => mark === "D" && folder.startsWith(`${value.replace(/\/$/, "")}/`));
    if (isWithin && /^[a-z]+$/.test(atom.text)) return asWord(atom);
    // "Las reservas más caras de reservas/octubre.csv": a folder that is called like things is only one where it is said to be.
    const isNoPlace =
      mark === "D" &&
      /^[a-z]+$/.test(atom.text) &&
      !beforePlaces.test(atoms[at - 1]?.word ?? "") &&
      atoms.some((one) => one.mark === "F" && machine.pathKind(one.value ?? "") === "file");
    // "El servidor de correo" of a file that has such a key.
    const isKey =
      mark === "D" &&
      /^[a-z]+$/.test(atom.text) &&
      atoms.some((one) => one.mark === "F" && machine.head(one.value ?? "")?.includes(`"${atom.text}"`) === true);
    if (isNoPlace || isKey) return asWord(atom);
    // "Los que piden /wp-login.php" of a log: an address of the web, and no file.
    const isAddress =
      mark === "F" &&
      value.startsWith("/") &&
      machine.pathKind(value) === undefined &&
      !/^(?:en|a|al|to|into|in|como|as)$/.test(atoms[at - 1]?.word ?? "") &&
      atoms.some(
        (one) => one.mark === "F" && /log/.test(one.value ?? "") && machine.pathKind(one.value ?? "") === "file",
      );
    if (isAddress) return { ...atom, mark: "X" };
    // "The access.log lines of logs/access.log" is said twice.
    const isEcho =
      mark === "F" &&
      !value.includes("/") &&
      machine.pathKind(value) === undefined &&
      atoms.some((one) => one.mark === "F" && one.value?.endsWith(`/${value}`));
    if (isEcho) return { ...asWord(atom), word: "file" };
    // "En los notas.txt": those of that name in the folder.
    const isSeveral =
      mark === "F" &&
      folders.length === 1 &&
      /^(?:los|las|the|all|every|each|todos|cada)$/.test(atoms[at - 1]?.word ?? "");
    if (
      isSeveral &&
      !value.includes("/") &&
      [value, ...folders.map((folder) => `${folder}/${value}`)].every((path) => machine.pathKind(path) === undefined)
    )
      return { ...atom, mark: "G" };
    if (mark !== "F" || value.includes("/") || machine.pathKind(value) !== undefined) return atom;
    const usual = ["/var/log", "/etc", "/var/log/nginx", "/var/log/apache2", "/etc/ssh", "/etc/nginx"];
    const found = [...folders, ...usual]
      .map((folder) => `${folder}/${value}`)
      .find((path) => machine.pathKind(path) === "file");
    return found === undefined ? atom : { ...atom, value: found };
  });
}

const beforePlaces =
  /^(?:en|in|de|del|of|under|bajo|carpetas?|folders?|directorios?|director(?:y|ies)|dentro|inside|within|from|desde|across|por|through|y|and|,|a|to|into)$/;

function asWord({ value: _, ...atom }: Atom): Atom {
  return { ...atom, mark: "word", word: atom.text };
}

/** The file that columns and spellings are looked up in: the first that is here, else the first that is named. */
export function exampleOf(atoms: readonly Atom[], machine: MachineSnapshot): string | undefined {
  const files = atoms.filter(({ mark }) => mark === "F").map(({ value }) => value ?? "");
  const here = files.find((path) => machine.pathKind(path) === "file");
  if (here !== undefined) return here;
  const globs = atoms.filter(({ mark }) => mark === "G").map(({ value }) => value ?? "");
  for (const glob of globs) {
    const folders = atoms.filter(({ mark }) => mark === "D").map(({ value }) => (value ?? "").replace(/\/$/, ""));
    for (const path of [glob, ...folders.map((folder) => `${folder}/${glob}`)]) {
      const [first] = machine.glob(path) ?? [];
      if (first !== undefined) return first;
    }
  }
  return files[0] ?? globs[0];
}

/** "Dentro de los comprimidos de D": those that grep(1) alone cannot read. */
function readPacked(row: Row, draft: Draft, machine: MachineSnapshot): void {
  const packed = "(?:comprimid[oa]s|compressed|gzipped|rotad[oa]s|rotated|zipped|packed|gz)";
  const files = "(?:<files>|logs|registros)";
  row.take(
    `(?:(?:<of>|<in>|dentro|inside|within|across|through|todos|all|the|los|las) )*(?:${files} (?:que estan )?${packed}|${packed}(?: ${files})?)(?: (?:que (?:hay|estan)|there are|kept|stored))?(?: (?:<of>|<in>|under))? (?:<the> )?(?:carpeta |folder |directorio |directory )?{d:D}`,
    (found) => {
      const folder = found.text("d").replace(/(?<=.)\/$/, "");
      const glob = `${folder}/*.gz`;
      if (draft.sources.length > 0 || (machine.glob(glob) ?? []).length === 0) return false;
      draft.sources.push({ path: glob, isGlob: true, isFolder: false, packed: "gz" });
      return true;
    },
  );
}

/** Files, patterns and folders that no other phrase has taken are where the lines are. */
export function readSources(row: Row, draft: Draft, machine: MachineSnapshot): void {
  row.take(
    "(?:(?:en|in|para|for|de|of|tiene|has) )?(?:(?:cada|each|every) (?:<files>|log|uno|one)|per file|por (?:archivo|fichero))",
    () => {
      // "Cuántas veces cada uno": of one file it is no file.
      if (
        !row.has("F\\d+ .*F\\d+|[DG]\\d+") &&
        !row.has("(?:cada|each|every|per|por) (?:<files>|log|file|archivo|fichero)")
      )
        return false;
      draft.perFile = true;
      return true;
    },
  );
  // "Cuántas líneas tiene cada .log".
  const places = "<first>|<last>|~ (?:de|of|in|en)? ?(?:cada|each|every)|<line> N\\d|<lines> N\\d";
  if (
    (row.has("(?:cada|each|every) (?:[a-z]+ )?G\\d+") && row.has(`<count>(?! linea )|${places}`)) ||
    (row.has("(?:todos los|all the) (?:[a-z]+ )?G\\d+") && row.has(places))
  )
    draft.perFile = true;
  const lead =
    "(?:(?:<of>|<in>|del?|tienen?|hay en|según|segun|according to|as per|per|going by|look in|mira en|mirando en|looking at|a|al|para|through|over) )?(?:<the> )?(?:(?:<files>|<file>|copia|copy|contenido|contents?|archivo de log|log file|buzon|mailbox|script|tabla|table|pagina|page|codigo|code|source|source code|codigo fuente|informe|report|inventario|inventory|agenda|hoja|sheet|historial|history|lista|list) )?(?:(?:de|del|of|llamado|called|local) )?";
  const folder =
    "(?:(?:la |the |mi |my |el )?(?:carpeta|directorio|folder|directory|(?:codigo(?: fuente)?|code|source(?: code)?|proyecto|project)(?: (?:de|del|of|in|under|en))?) )?";
  const isIn = "(?:(?:que )?(?:esta|estan|hay|in|inside|que esta|that is|located|which is|under) )*";
  const without = (found: { text(name: string): string }): void => {
    draft.exclude.push(found.text("d").replace(/\/$/, "").split("/").at(-1) ?? "");
  };
  row.take(
    `(?:<and> )?<without> (?:mirar |buscar |entrar |looking |searching )?(?:<in> |the |la |lo de |what is in )*${folder}{d:D}(?: (?:folder|directory))?`,
    without,
  );
  row.take(`(?:<and> )?<without> (?:<in> )?(?:<the> )?(?:carpeta |directorio |folder )?{d:X}`, (found) => {
    const name = found.text("d");
    return /^(?:node_modules|\.git|__pycache__|\.venv|dist|build|vendor|target)$/.test(name) ? without(found) : false;
  });
  row.take(
    "(?:<and> )?<without> (?:mirar |buscar |entrar |looking |searching )?(?:<in> )?(?:<the> )?(?:carpeta |directorio |folder )?(?<d>dist|build|vendor|target|node_modules|__pycache__)",
    (found) => without(found),
  );
  row.take(`${lead}{f:F} (?:<and>|<or>) (?:<of> |<in> )?(?:<the> )?{g:F}`, (found) => {
    draft.sources.push(sourceOf(found.text("f")), sourceOf(found.text("g")));
  });
  row.take(`${lead}{f:F}(?: ${isIn}(?:<in> )?${folder}(?<d>D\\d+))?`, (found) => {
    const path = found.text("f");
    if (found.has("d") && found.text("d") !== "." && !path.startsWith(`${found.text("d").replace(/\/$/, "")}/`))
      return false;
    draft.sources.push(sourceOf(path));
    return true;
  });
  row.take(
    `${lead}${folder}{d:D}`,
    (found) =>
      (found.text("d") === "." && draft.sources.length > 0) ||
      draft.sources.some(({ path }) => path.startsWith(`${found.text("d").replace(/\/$/, "")}/`)),
  );
  const pattern = (globs: readonly string[], at: readonly string[]): boolean => {
    const bases = at.map((folder) => folder.replace(/(?<=.)\/$/, ""));
    const [base] = bases;
    const [glob = "", ...more] = globs;
    // What is packed grep(1) alone cannot read.
    if (base !== undefined && bases.length === 1 && more.length === 0 && /^\*\.(?:\w+\.)?gz$/.test(glob)) {
      draft.sources.push({ path: `${base}/${glob}`, isGlob: true, isFolder: false, packed: "gz" });
      return true;
    }
    if (base === undefined && globs.some((one) => one.includes("/"))) {
      draft.sources.push(...globs.map(sourceOf));
      return true;
    }
    draft.include.push(...globs);
    for (const path of base === undefined ? ["."] : bases)
      draft.sources.push({ path, isGlob: false, isFolder: true, packed: undefined });
    return true;
  };
  const and = "(?:(?:,|y|o|u|e|and|or) )+";
  const globs = `${lead}(?:(?:N\\d+|tod[oa]s|both|ambos|ambas) )?(?:<the> )?(?:(?:<files>|plantillas?|paginas?|hojas?|scripts?|templates?|pages?|sheets?) )?(?:<the> )?(?:<files> )?{g:G}(?: ${and}(?:<the> )?(?:<files> )?{h:G})?(?: ${and}(?:<the> )?{i:G})?(?: <files>)?`;
  const folders = `(?:(?:<in>|under|debajo de|bajo|below|beneath|por debajo de) )?(?:<the> )?${folder}{d:D}(?: ${and}(?:(?:<in>|under|debajo de|bajo) )?(?:<the> )?${folder}{e:D})?(?: ${and}(?:<the> )?${folder}{f:D})?`;
  const all = (found: Found, names: readonly string[]): string[] =>
    names.flatMap((name) => (found.has(name) ? [found.text(name)] : []));
  const placed = (found: Found): boolean =>
    draft.sources.length === 0 && pattern(all(found, ["g", "h", "i"]), all(found, ["d", "e", "f"]));
  row.take(`${globs} ${isIn}${folders}`, placed);
  row.take(`${folders},? ${globs}`, placed);
  row.take(
    `${globs}(?: (?:de |en )?(?:aqui|here|esta carpeta|this folder|this directory|la carpeta actual|the current directory))?`,
    (found) => {
      if (draft.sources.length > 0) return false;
      let folder: string | undefined;
      row.take("(?:<in> |<of> |under )?(?:<the> )?(?:carpeta |folder |directorio )?{d:D}", (other) => {
        folder ??= other.text("d");
        return folder === other.text("d");
      });
      return pattern(all(found, ["g", "h", "i"]), folder === undefined ? [] : [folder]);
    },
  );
  readPacked(row, draft, machine);
  const isFolder = (path: string) => machine.pathKind(path) === "directory";
  row.take(
    `(?:(?:<of>|<in>|across|under|debajo de|bajo|por|tanto|both) )*(?:<the> )?${folder}{d:D}(?:,| (?:<and>|<or>|como)) (?:(?:<of>|<in>|under) )*(?:<the> )?${folder}{e:D}(?:(?:,| <and>| <or>) (?:<in> )?{f:D})?`,
    (found) => {
      const paths = ["d", "e", "f"].flatMap((name) => (found.has(name) ? [found.text(name)] : []));
      if (draft.sources.length > 0 || !paths.every(isFolder)) return false;
      for (const path of paths)
        draft.sources.push({ path: path.replace(/(?<=.)\/$/, ""), isGlob: false, isFolder: true, packed: undefined });
      return true;
    },
  );
  row.take(
    `(?:(?:<of>|<in>|across|under|debajo de|bajo|por) )*(?:<the> )?${folder}{d:D}(?: (?:tree|and below|y (?:por )?debajo|y todo lo que cuelga|y (?:sus )?subcarpetas|and (?:its )?subfolders|recursivamente|recursively|folder|directory|carpeta))?`,
    (found) => {
      const path = found.text("d");
      if (draft.sources.length > 0 || !isFolder(path)) return false;
      draft.sources.push({ path: path.replace(/(?<=.)\/$/, ""), isGlob: false, isFolder: true, packed: undefined });
      return true;
    },
  );
  row.take(
    "(?:y (?:en )?(?:sus |las )?subcarpetas|and (?:its |all )?(?:subfolders|subdirectories)|recursivamente|recursively|de forma recursiva|recursiv[oa])",
    () => {
      if (draft.sources.length === 0)
        draft.sources.push({ path: ".", isGlob: false, isFolder: true, packed: undefined });
    },
  );
  row.take(
    "(?:sin descomprimir(?:lo|la|los)?(?: a disco)?|without (?:decompressing|unpacking|extracting|uncompressing|unzipping|expanding)(?: it| them)?(?: first)?|comprimid[oa]|compressed|gzipped|que esta comprimid[oa])",
    () => draft.sources.some(({ packed }) => packed !== undefined),
  );
}

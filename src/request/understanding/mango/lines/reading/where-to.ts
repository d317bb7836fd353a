import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** Into which file what is found goes, and whether a changed file keeps a copy. */
export function readWhereTo(row: Row, draft: Draft, isHere: (path: string) => boolean): void {
  const keep = (path: string): void => {
    draft.backup = /^\./.test(path) ? path : `.${path.replace(/^\*\./, "")}`;
  };
  readCopy(row, draft);
  // The original is left alone where the changed text goes somewhere else.
  row.take(
    "(?:(?:,|y|and|pero|but) )*(?:(?:leave|keep) (?:the |my )?original(?: (?:file|one))?(?: ~+)* (?:alone|untouched|as (?:it )?is|intact|unchanged|in peace)|(?:do not|don't|dont|without|never) (?:touch|touching|change|changing|modify|modifying) (?:the |my )?original(?: (?:file|one))?|(?:que )?no (?:me |se )?(?:toques?|cambies?|cambie|modifiques?|toque) (?:el |mi )?(?:archivo |fichero )?original|(?:deja|dejame|deje|dejando|conserva|conservando) (?:el |mi )?(?:archivo |fichero )?original (?:como esta|tal cual|intacto|igual|sin tocar|en paz|quieto))(?= (?:,|$|~|y|and|que|F))",
    () => {
      // Alone it is no wish.
      if (!row.has("<replace>|<delete>") && !row.has("(?:<save>|<append>)(?: [a-z]+){0,5} F\\d+")) return false;
      draft.shownOnly = true;
      return true;
    },
  );
  row.take("<backup> {s:G}", (found) => keep(found.text("s").replace(/^\*/, "")));
  row.take("<backup> {s:X}", (found) => (/^\.\w+$/.test(found.text("s")) ? keep(found.text("s")) : false));
  row.take("<backup> {s:F}", (found) => {
    const name = found.text("s");
    if (/^\.\w+$/.test(name)) keep(name);
    else draft.backup = `=${name}`;
  });
  row.take("<backup>(?: (?:bak|orig))", () => keep("bak"));
  row.take("(?:<a> )?(?:copia|backup|respaldo|copy|original) {s:G}", (found) =>
    keep(found.text("s").replace(/^\*/, "")),
  );
  row.take("<backup>(?: primero| antes| first| before(?: that)?| de seguridad)?", () => keep("bak"));

  row.take(
    "(?:<and> )?(?:keep|keeping|leave|leaving|make|making|with|save|saving|create|creating) (?:<a> |<the> )?(?<s>[FGX]\\d+|bak|orig|old) (?:backup|copy|original)(?: (?:of it|of the file|first))?",
    (found) => {
      const [atom] = found.atoms("s");
      const ending = /^\*?(\.?[\w~]+)$/.exec(atom?.value ?? atom?.text ?? "")?.[1];
      return ending === undefined ? false : keep(ending);
    },
  );
  const into = (append: boolean) => (path: string) => {
    if (draft.target !== undefined) draft.unclear = true;
    draft.target = { path, append };
  };
  const end = "(?:al final|al final de todo|to the end|at the end|to the bottom|at the bottom|the end)";
  row.take(
    `(?:<and> )?(?:el |lo |los |la |las |the |it |them )?<append>(?: (?:lo|it|them|the result|el resultado))? (?:<into> |<of> )?(?:${end} <of> )?(?:<the> |<a> )?(?:<file> )?(?:<called> )?{f:F}(?: ${end})?`,
    (found) => {
      if (row.has("<append> T")) return false;
      // "Añade al final de F la dirección a@x": what is added is no other file's.
      if (!row.has("F\\d+ .*F\\d+") && row.has("F\\d+ (?:[a-z]+ |C\\d+ )*[TX]\\d+ $")) return false;
      return into(true)(found.text("f"));
    },
  );
  row.take(
    "(?:<and> )?(?:(?<save><save>)|<show>)(?: (?:<the> )?(?:lo|it|them|todo|all|everything|that|resultado|result|results|output|salida|eso))? <into> (?:<the> |<a> )?(?:<file> )?(?:(?:<called>|como|as) )?{f:F}",
    // "Mira en F": what is here is looked at, and not written over.
    (found) => (found.has("save") || !isHere(found.text("f")) ? into(false)(found.text("f")) : false),
  );
  row.take("(?:<and> )?(?:<save>) (?:<a> )?<file> (?:<called> )?{f:F}", (found) => into(false)(found.text("f")));
  row.take("<into> <a> (?:<file> )?(?:<called> )?{f:F}", (found) => into(false)(found.text("f")));
  row.take("(?:<into> )?(?:<a> |<the> )?<file> <called> {f:F}", (found) => into(false)(found.text("f")));
  row.take("(?:into|hacia|onto) {f:F}", (found) => into(false)(found.text("f")));
  // "Guarda en errores.txt las líneas …", "save the lines … to errors.txt": a file that is not here yet.
  if (
    draft.target === undefined &&
    row.has("(?:<save>|<append>|<replace>|turn|convert|convierte|convertir|pasa|transforma|transform)")
  )
    row.take("(?:en|a|al|to|into|in|as|como) (?:<the> )?(?:<file> )?{f:F}", (found) =>
      draft.target === undefined && !isHere(found.text("f")) ? into(row.has("<append>"))(found.text("f")) : false,
    );
  if (
    draft.target === undefined &&
    row.has("F\\d+ .*(?:en|a|al|to|into) F\\d+") &&
    row.has("<show>|bonito|formatted|pretty")
  )
    row.take("(?<=F\\d+ .*)(?:a|al|to|into) (?:<the> )?(?:<file> )?{f:F}(?= (?:,|$))", (found) =>
      draft.target === undefined && !isHere(found.text("f")) ? into(false)(found.text("f")) : false,
    );
  row.take(
    "(?:but |pero )?<only> (?:print|show|display|muestra|muestrame|ensena|ensename|imprime)(?:lo|la|me)?(?: (?:it|them|the result|el resultado|lo))(?= )",
    () => {
      draft.shownOnly = true;
    },
  );
  readSaved(row, draft);
  row.take(
    "(?:sin (?:tocar|modificar|cambiar|alterar)|without (?:touching|changing|modifying|altering)|not in) (?:<the> )?(?:<file>|original|place|nada|anything|it|lo|el original|el archivo original|el fichero original|the original|the original file|the file)",
    () => {
      draft.shownOnly = true;
    },
  );
  row.take(
    "(?:<only> )?(?:en pantalla|por pantalla|on screen|on the screen|to the screen|to stdout|por la salida estandar|a la pantalla|en la terminal|in the terminal)(?: <only>)?",
    () => {
      draft.shownOnly = true;
    },
  );
  row.take(
    "(?:ensename|muestra|muestra|ensena|imprime|show|print)(?:me)?(?:lo|la|los|las| it| them| me) <only>",
    () => {
      draft.shownOnly = true;
    },
  );
  row.take(
    "(?:ensename(?:la|las|los)|muestramel[ao]s|mostramel[ao]s|muestremel[ao]s|ensenemel[ao]s|damel[ao]s|demel[ao]s|pasamel[ao]s|sacamel[ao]s|let me see (?:it|them)|show (?:it|them) to me|ensenamelo|muestramelo|muestralo|ensenamelas|muestramelas|enseneme?lo|imprimelo|sacalo por pantalla|show it|show me|just show me)(?: <only>)?(?: (?:the )?result)?",
    (found) => {
      draft.shownOnly = true;
      return found !== undefined;
    },
  );
  row.take(
    "(?:in place|in-place|en el sitio|en el propio (?:archivo|fichero)|sobre el (?:mismo|propio) (?:archivo|fichero)|in the file itself|directamente en el (?:archivo|fichero)|en el mismo (?:archivo|fichero)|directly|directamente|sobre si mismo)",
    () => {
      draft.inPlace = true;
    },
  );
}

/** "Hazme una copia de F llamada G donde …": what is made of the one goes into the other. */
function readCopy(row: Row, draft: Draft): void {
  row.take(
    "(?:(?:hazme|haz|haga|hagame|crea|creame|cree|saca|sacame|saque|quiero|necesito|make(?: me)?|create|i need|i want|give me|produce) )(?:una |un |otra |a |an |another )?(?:copia|copy|version) (?:de|del|of) (?:<the> )?{f:F} (?:(?:<called>|como|as|en|a|in|to|into) )+{g:F},? (?:donde|en la que|pero con|pero|con|cambiando(?= )|where|in which|but with|but|with)(?= )",
    (found) => {
      if (draft.target !== undefined || draft.sources.length > 0) return false;
      draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
      draft.target = { path: found.text("g"), append: false };
      return true;
    },
  );
}

/** The verb of saving, where its file has been found; a table of JSON's values where the file is to be one. */
function readSaved(row: Row, draft: Draft): void {
  if (draft.target === undefined) return;
  row.take("(?:<and> )?(?:<save>|<append>)");
  if (draft.known.format.kind === "json" && /\.csv$/.test(draft.target.path)) {
    draft.csv = true;
    row.take("(?:turn|convert|convierte|convertir|pasa|transforma|transform|convertime|pasame)");
    row.take("(?:<into> |en formato |as |in )*csv(?: format)?");
  }
}

import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** From a line with one text to a line with another, where the file is seen to have them; a part of a file by its heading. */
export function readMarks(row: Row, draft: Draft): void {
  const { head } = draft.known;
  const isThere = (text: string) => head === undefined || head.length > mostSeen || head.includes(text);
  const noun =
    "(?:(?:primer[oa]?|first|next|siguiente|proxim[oa]) )?(?:<line>|<lines>|marcas?|marcadores?|markers?|marks?|etiquetas?|tags?|palabras?|words?|textos?|texts?|titulos?|headings?|titles?|headers?|encabezados?|apartados?|secciones|sections?|comentarios?|comments?|cadenas?|strings?)";
  const says =
    "(?:dicen?|diga|pone|ponga|says?|reads|contienen?|contenga|contains|contain|con|with|that|que|donde|where|de|of|del|it|has|have|having|tienen?|tenga|mencionan?|mencione|mentions|matching|containing|saying|aparece|aparezca|sale|salga|appears|llamad[oa]|called|named|empieza (?:por|con)|empiece (?:por|con)|starts? with|starting with|beginning with|begins with)";
  const mark = (name: string) =>
    `(?:(?:que |when |you |se )?(?:aparece|aparezca|sale|salga|pone|ponga|dice|diga|empieza|empiece|encuentre[sn]?|encuentra|llegue[sn]?|llega|it says|it reads|appears?|see|reach|find)(?: (?:a|al))? )?(?:<the> )?(?:${noun}(?: ${says})* )?(?:<the> )?(?:<word> )?(?<${name}>(?:X\\d+ )?(?:[TXN]\\d+|[a-z][a-z_-]*))(?: (?:appears?|is found|comes up|shows up|aparezca|aparece|<line>|line|heading|section|marker))?`;
  const inner =
    "(?:(?:(?:,|y|and|pero|but) )*(?:sin (?:incluir(?:l[ao]s?)?|contar(?:l[ao]s?)?|mostrar(?:l[ao]s?)?|que salgan|que se vean|esas|ellas|las)(?: (?:las marcas|los marcadores|esas lineas|ellas|las lineas|esas|esas dos|esa|ella|la linea|esas dos lineas|los extremos|lineas))?|sin (?:las marcas|esas lineas|los extremos|esas dos(?: lineas)?)|(?:ambas|las dos|both) (?:excluidas|excluded|fuera|out|left out)|(?:not|without|excluding|leaving out|but not)(?: including)?(?: (?:them|the markers|the marks|the two|those (?:two|N\\d+)|the N\\d+|these (?:two|N\\d+)|those|these|both|it|that line|the boundaries|the ends|the line itself))(?: (?:lines|themselves))?|(?:excluidas|exclusive|exclusivamente|not inclusive|non inclusive)))";
  const lead =
    "(?:<show> )?(?:<only> )?(?:(?:lo|todo|todo lo|everything|all|what|whatever|the text|the part(?: of)?|el texto|el bloque|la parte|el trozo|el fragmento|el tramo|the bit|the piece|the block|the section|the portion|<the> <lines>|<lines>|the file|el archivo|el fichero|(?:~ )*~)(?: (?:<of>))? )?(?:<that> )?(?:(?:hay|esta|estan|haya|is|are|comes|falls|va|van|viene|vienen|lies|aparece|aparecen|stands?|between|there) )*?";
  const tail = "(?= (?:<of>|,|~|F|$|and|y|con|with|sin|without|not|excluding|ambas|both|pero|but|leaving|las dos))";
  const isWritten = (found: Found, name: string): boolean =>
    found
      .atoms(name)
      .every(
        ({ mark: kind, text }) =>
          kind === "T" ||
          (kind === "X" && /[\p{L}#[\]{}<>=-]/u.test(text)) ||
          (head !== undefined && kind === "word" && text.length > 2),
      );
  const between = (found: Found): boolean => {
    const [from, to] = [found.text("a"), found.text("b")];
    if (!isWritten(found, "a") || !isWritten(found, "b") || !isThere(from) || !isThere(to) || from === to) return false;
    draft.conditions.push({ on: "marks", from, to, inner: false });
    return true;
  };
  row.take(
    `${lead}(?:entre|between|in between)(?: <the> <lines>(?: ${says})*)? ${mark("a")} (?:y|e|and) (?:(?:en )?(?:la|the) )?${mark("b")}${tail}`,
    between,
  );
  row.take(
    `${lead}(?:desde|de|from|starting (?:at|from|with)|a partir de|empezando (?:en|por)) ${mark("a")} (?:(?:,|y|and) )?(?:y )?(?:hasta|to|until|till|through|thru|a|down to|and ending (?:at|with))(?: (?:el|la|the|que|a))? ${mark("b")}${tail}`,
    between,
  );
  row.take(
    `${lead}(?:desde|de|from|starting (?:at|from|with)) ${mark("a")} up to(?: (?:el|la|the|and including))? ${mark("b")}${tail}`,
    between,
  );
  const written = (found: Found): string | undefined =>
    isWritten(found, "a") &&
    found.atoms("a")[0]?.mark !== "N" &&
    isThere(found.text("a")) &&
    draft.conditions.every(({ on }) => on !== "marks")
      ? found.text("a")
      : undefined;
  const open = (one: { from?: string | undefined; to?: string | undefined; inner?: boolean }): boolean => {
    const { from, to, inner = false } = one;
    if (from === undefined && to === undefined) return false;
    draft.conditions.push({ on: "marks", from, to, inner });
    return true;
  };
  const toEnd =
    "(?:(?:y|and|,) )?(?:(?:hasta|to|until|up to|through|y|and|till) (?:el|the) (?:final|fin|end)(?: (?:del?|of) (?:<the> )?<file>)?|en adelante|para abajo|onwards?|on(?= (?:<of>|,|~|F|$))|(?:and|y) (?:everything|todo lo) (?:after(?: it)?|que (?:sigue|viene|va)(?: (?:despues|detras))?))";
  row.take(
    `${lead}(?:desde|from|a partir de|entre|between|starting (?:at|from|with)|empezando (?:por|en)) (?:<the> )?(?:first |primer[oa]? )?${mark("a")} ${toEnd}${tail}`,
    (found) => open({ from: written(found) }),
  );
  // "Everything after the line X", of which that line is none.
  const line = `(?:<the> )?(?:${noun})(?: ${says})* (?:<the> )?(?<a>(?:X\\d+ )?(?:[TX]\\d+|[a-z][a-z_-]*))`;
  row.take(
    `${lead}(?:(?:viene|va|van|hay|comes|is|follows) )?(?:despues de|detras de|debajo de|por debajo de|tras|after|below|following|under|past) ${line}${tail}`,
    (found) => open({ from: written(found), inner: true }),
  );
  row.take(
    `${lead}(?:(?:viene|va|van|hay|comes|is|stands) )?(?:antes de|delante de|encima de|por encima de|arriba de|before|above|preceding|ahead of) ${line}${tail}`,
    (found) => open({ to: written(found), inner: true }),
  );
  if (draft.deletes) {
    const it = "(?:<the> )?(?<a>(?:X\\d+ )?[TX]\\d+)";
    row.take(`${lead}(?:despues de|detras de|tras|after|following|below|past) ${it}${tail}`, (found) =>
      open({ from: written(found), inner: true }),
    );
    row.take(`${lead}(?:antes de|delante de|before|above|preceding) ${it}${tail}`, (found) =>
      open({ to: written(found), inner: true }),
    );
  } else
    row.take(
      `${lead}(?:antes de|before|above|preceding|ahead of) (?:<the> )?(?<a>(?:X\\d+ )?[TX]\\d+)${tail}`,
      (found) =>
        row.has("(?:todo|everything|all) (?:\\S+ ){0,5}(?:antes|before|above)")
          ? open({ to: written(found), inner: true })
          : false,
    );
  row.take(
    `${lead}(?:desde|from) (?:<the> )?(?:principio|inicio|comienzo|start|beginning|top)(?: (?:del?|of) (?:<the> )?<file>)? (?:hasta|to|until|till|up to|a|down to) (?:<the> )?${mark("a")}${tail}`,
    (found) => open({ to: written(found) }),
  );
  row.take(`${lead}(?:hasta|until|till|up to|as far as) (?:and including )?${mark("a")}${tail}`, (found) =>
    row.has("(?:desde|from|de la|between|entre)") ? false : open({ to: written(found) }),
  );
  row.take(inner, () => {
    const at = draft.conditions.findIndex(({ on }) => on === "marks");
    const one = draft.conditions[at];
    if (one?.on !== "marks") return false;
    draft.conditions[at] = { ...one, inner: true };
    return true;
  });
  if (draft.conditions.some(({ on }) => on === "marks"))
    row.take("(?:,|y|and)? ?(?:(?:ambas|both|las dos) (?:incluidas|included)|inclusive|inclusivamente|including both)");
}

/** In letters: of a file that is longer only the beginning has been seen. */
const mostSeen = 3900;

/** "La sección [mail] de F": its heading and what follows it, up to the next. */
export function readSectionShown(row: Row, draft: Draft): void {
  const { head } = draft.known;
  if (head === undefined || draft.edit !== undefined || draft.deletes) return;
  const kind = "(?:secci[oó]n|seccion|bloque|apartado|section|block|stanza)";
  const lead =
    "(?<=^ (?:~+ )*)(?:<show> )*(?:me )?(?:<only> )?(?:<show> )?(?:<the> )?(?:(?:todo|lo que hay|everything|all|whatever is|what is|el contenido|the contents?|<lines>)(?: (?:<of>))? )?(?:<of> )?(?:<the> )?";
  const name = "(?<s>[TXC]\\d+|[a-z][a-z_-]*)";
  const show = (found: Found): boolean => {
    const section = found.text("s").replace(/^\[|\]$/g, "");
    if (
      draft.conditions.some(({ on }) => on === "section") ||
      !new RegExp(`^\\[${section.replace(/\W/g, "\\$&")}\\]`, "m").test(head)
    )
      return false;
    draft.conditions.push({ on: "section", section });
    return true;
  };
  const tail = "(?= (?:(?:<of> )?(?:<the> )?(?:<file> )?(?:F|~)|,|$|y|and))";
  row.take(`${lead}${kind} (?:(?:de|del|of|llamada?|called|named|titulada?) )?(?:<the> )?${name}${tail}`, show);
  row.take(`${lead}${name} ${kind}${tail}`, show);
}

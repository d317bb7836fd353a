import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

type Comparison = NonNullable<Draft["compare"]>["what"];

/** Two files side by side, or several as one. True where the request is about that and the files have been taken. */
export function readComparison(row: Row, draft: Draft, source: (path: string) => Draft["sources"][number]): boolean {
  const two = (what: Comparison) => (found: Pick<Found, "text" | "has">) => {
    if (draft.compare !== undefined) return false;
    draft.compare = { what };
    if (found.has("before") || found.has("after")) draft.comparison.sideBySide = true;
    draft.sources = [source(found.text("a")), source(found.text("b"))];
    return true;
  };
  const [file, and, lines] = [
    "(?:(?:<the> )?(?:(?:<file>|lista|list|tabla|table|listado) )?(?:(?:(?:los|las|the|both|ambos|ambas) )?(?:N\\d+ )?<files> )?)",
    "(?:~+ )*(?:, )?(?:y|con|e|and|with|to|against|respecto a|respecto de|frente a|de|from|versus|vs|contra|,)",
    "(?:(?:<the> )?(?:<lines>|usuarios?|users?|nombres?|names?|elementos?|items?|correos?|emails?|ips?|valores?|values?|palabras?|words?|those|ones|quien(?:es)?|who|which|that|gente|people|[a-z]{4,}s (?:listed|named|apuntad[oa]s|listad[oa]s)|alumnos?|students?|cuales|paquetes?|packages?|hosts?|equipos?|servidores|servers?|claves?|keys?|opciones|options|socios|members)(?: <that>)?)",
  ];
  const isIn =
    "(?:estaba|estaban|estuvieron|venian?|vienen?|vengan?|salian?|aparecian?|figuraban|habia|tenian|had|used to be|was|were|esta|estan|este|esten|aparecen?|aparezcan?|figuren?|salgan?|salen?|figuran?|hay|is|are|appears?|exists?|existen?|found|present|listed|occur|son|show up|exclusiv[oa]s|hubiera|tienen?)";
  const also = "(?:tambien|ademas|also|too|as well|a la vez|both)";
  const missing =
    "(?:(?:pero |but )?(?:ya no|no longer|not any ?more)(?: (?:estan?|esten|este|aparecen?|aparezcan|salen?|salgan|figuran?|existen?|hay|vienen?|vengan?|siguen?|quedan?|is|are|appears?|exist))?|faltan|falta|falten|missing|absent|ausentes?|lacking|no (?:estan?|esten|este|aparecen?|aparezcan|aparezca|salen?|salgan|figuran?|existen?|hay|tiene)|(?:is|are|do|does|that is|that are|was|were)? ?not(?: (?:in|appear|exist|be|present|found|listed))?|pero no|but not|and not|y no|not)";
  const sets = `(?:<show> )?(?:<only> )?${lines}?`;
  // "Antes.conf (antes) y ahora.conf (ahora)": which is the older one is known from the order.
  row.take(
    "(?<=F\\d+ ), (?:antes|before|after|despues|ahora|now|old|new|viej[oa]|nuev[oa]|actual|current|anterior|previous|original|el (?:viejo|nuevo|actual|anterior|original)|the (?:old|new|current) one)(?= (?:,|$))",
  );
  // "Las líneas de pedidos.csv cuyo id aparezca en devueltos.txt".
  row.take(
    `(?:<show> )?(?:<only> )?(?:<the> )?(?:<lines> )?(?:<of> )?${file}{a:F} (?:cuy[oa]s?|whose|con|with|que tengan?|en (?:las|los) que) (?:<the> )?{c:C} (?:(?<no>no|not|is not|are not|does not|do not|doesn t) )?(?:${isIn} )?(?:<in> )${file}{b:F}`,
    (found) => {
      const [column] = found.columns("c");
      if (column?.kind !== "field" || draft.compare !== undefined) return false;
      draft.compare = { what: found.has("no") ? "unlisted" : "listed", column };
      draft.sources = [source(found.text("a")), source(found.text("b"))];
      return true;
    },
  );
  // In one and not in the other.
  row.take(
    `${sets} ?(?:(?:no )?${isIn} )?(?:<only> )?(?:<in> )${file}{a:F} (?:(?:<and>|<that>) )*${missing}(?: ${isIn})?(?: <in>)? ${file}{b:F}`,
    two("only-first"),
  );
  row.take(
    `${sets} ?<of> ${file}{a:F} <that> ${file}{b:F} (?:no tiene|no contiene|no trae|no incluye|no lleva|(?:does|do) not (?:have|contain|include)|lacks)`,
    two("only-first"),
  );
  row.take(
    `${sets} ?<that> (?:<that> )?${file}{a:F} (?:tiene|has|contains|contiene)(?: and)?(?: (?:y|pero|but))? (?:<that> )?${file}{b:F} (?:no|does not|lacks)(?: tiene| have)?`,
    two("only-first"),
  );
  row.take(
    `${sets} ?${missing}(?: ${isIn})? (?:<in> )${file}{b:F} (?:(?:<and>|<that>|pero|but|si) )*(?:${isIn} )?(?:(?:si|yes|do|does) )?(?:${isIn} )?(?:<in> )${file}{a:F}`,
    two("only-first"),
  );
  row.take(
    `${sets} ?(?:tiene|has) ${file}{a:F} (?:<that> |que )?(?:no tiene|does not have|not in) ${file}{b:F}`,
    two("only-first"),
  );
  row.take(
    `${sets} ?(?:exclusiv[oa]s|unique|propi[oa]s|unic[oa]s) (?:de|to|of|en) ${file}{a:F}(?:,)? (?:frente a|respecto a|respecto de|compared (?:to|with)|comparad[oa]s? con|against|versus|vs) ${file}{b:F}`,
    two("only-first"),
  );
  // "Quita de A los que estén en B", "A minus the lines of B": only where it is said where the rest goes, or that it is to be shown.
  const those = "(?:(?:<the>|aquell[oa]s|those|any|all|every) )*(?:<lines>|[a-z]{3,}s|C\\d+|ones|those|que|los|las)?";
  for (const phrase of [
    `(?:(?:de|del|from|a) )${file}{a:F},? (?:<delete>|sac[ae](?:r|le|me)?) ${those} ?(?:<that> )?(?:${isIn} )?(?:${also} )?(?:<in> )${file}{b:F}`,
    `(?:<delete>|sac[ae](?:r|le|me)?) (?:de|del|from|a) ${file}{a:F},? ${those} ?(?:<that> )?(?:${isIn} )?(?:${also} )?(?:<in> )${file}{b:F}`,
    `<delete> ${those} ?(?:<that> )?(?:${isIn} )?(?:<in> )${file}{b:F} (?:de|del|from) ${file}{a:F}`,
  ])
    row.take(phrase, (found) => {
      draft.deletes = two("only-first")(found);
      return draft.deletes;
    });
  row.take(
    `${file}{a:F} (?:menos|minus|sin|without) (?:<the> )?(?:${those} )?(?:(?:<of>|<that>) )*(?:${isIn} <in> )?${file}{b:F}`,
    two("only-first"),
  );
  // In both.
  row.take(
    `${sets} ?(?:<that> )?(?:${isIn} )?(?:${also} )?(?:en comun|comunes|common|shared|in common|compartid[oa]s|que comparten|coinciden|repetid[oa]s)(?: (?:to|a|entre|between|en|in|de|por|by|tienen))* (?:both )?${file}{a:F} ${and} ${file}{b:F}`,
    two("common"),
  );
  row.take(
    `${sets} ?(?:<that> )?(?:${isIn} )?(?:a la vez |tanto |both )?(?:<in> )(?:both )?${file}{a:F} (?:(?:y|and|como|as well as|e|,) )+(?:${also} )?(?:${isIn} )?(?:<in> )?${file}{b:F}(?: (?:${also}|a la vez|at once))?`,
    (found) => {
      const isSaid =
        row.has(`(?:${also}|tanto|comun|comunes)`) ||
        row.has("(?:both|ambos|ambas|(?:los|las|the) N\\d+) <files> F\\d+");
      // "Grep X in both": of each, and not what they share.
      if (row.has("(?:grep|busca|buscar|buscame|search|look|encuentra|find)(?: for)?")) return false;
      return isSaid && row.has(`(?:${isIn}|${also}|tanto)`) ? two("common")(found) : false;
    },
  );
  row.take(
    `${sets} ?(?:tienen|have|comparten|share) (?:in common |en comun )?${file}{a:F} ${and} ${file}{b:F}(?: (?:en comun|in common))?`,
    two("common"),
  );
  row.take(
    `${sets} ?<of> ${file}{a:F} (?:<that> )?(?:${also} )?${isIn} (?:${also} )?(?:<in> )${file}{b:F}(?: ${also})?`,
    two("common"),
  );
  row.take(
    `(?:<show> )?(?:(?:quien(?:es)?|que|cuales|who|what|which)(?: [a-z]+)? )?(?:(?:son|hay|esta|estan|is|are|de) )*(?:nuev[oa]s?|new|added|anadid[oa]s?)(?: [a-z]+)? (?:<in> )${file}{a:F} (?:respecto (?:a|de|al)|comparad[oa]s? con|frente a|compared (?:to|with)|versus|vs|since|desde) ${file}{b:F}`,
    two("only-first"),
  );
  row.take(
    `(?:<show> )?(?:que|which|what) [a-z]+ (?:<of> )${file}{a:F} (?:han cambiado|cambian|cambiaron|son distint[oa]s|difieren|(?:have |has )?changed|differ|are different) (?:respecto (?:a|de|al)|comparad[oa]s? con|frente a|de las? de|from|compared (?:to|with)|versus|vs|since|against) ${file}{b:F}`,
    two("diff"),
  );
  // What differs.
  const differ =
    "(?:(?:<the> )?(?:diferencias?|differences?|diff|cambios|changes|diffs)|compara|comparame|comparar|compare|comparing|en que (?:se diferencian|cambian?|difieren|se distinguen)|how (?:do|does)|que (?:hemos|he|han|habeis|has|se ha) (?:cambiado|tocado|modificado)|que (?:cambiamos|cambie|tocamos|tocaste|cambiaste)|what (?:did|have|has|do|does) (?:we|i|they|you|someone|somebody|he|she) (?:changed?|touch(?:ed)?|modif(?:y|ied)|edit(?:ed)?)|que (?:ha cambiado|cambia|cambio|hay de distinto|difiere|cambiaron|diferencia hay|diferencias hay|es distinto)|what(?: s| is| has| have| was)? ?(?:changed|different|differs|the difference|changes)|diferencia|difference|contrasta|(?:<show> |<the> |hazme |haz |make |do |una? |a )*(?:(?:(?<before>side by side|side-by-side)|line by line) )?(?:comparison|comparacion|comparativa)(?: (?<after>lado a lado|en dos columnas|en paralelo|side by side))?|<show> (?:<the> )?(?:diferencias?|differences?|diff|cambios|changes))";
  row.take(
    `(?:<show> )?${differ}(?: (?:entre|between|de|in|of|hay|there|line by line|linea a linea|linea por linea|are))* ${file}{a:F} ${and} ${file}{b:F}(?: (?:differ|se diferencian|line by line|linea a linea|linea por linea))?`,
    two("diff"),
  );
  row.take(`(?:<show> )?${file}{a:F} ${and} ${file}{b:F} (?:differ|difieren|se diferencian)`, two("diff"));
  row.take(
    `(?:<show> )?(?:si|whether|if|comprueba si|check if|check whether|son|are)(?: (?:son|are))? ${file}{a:F} ${and} ${file}{b:F} (?:son |are )?(?:<the> )?(?:iguales|identicos|identical|same|distintos|different|equal|exactamente iguales|lo mismo|exactly the same)(?: (?:o|or) (?:no|not|distintos|different))?`,
    two("same"),
  );
  row.take(
    `(?:son |are |is )?(?:iguales|identicos|identical|equal)(?: (?:los (?:archivos|ficheros)|the files))? ${file}{a:F} ${and} ${file}{b:F}`,
    two("same"),
  );
  row.take(
    `(?:<the> )?(?:archivos |ficheros |files )?${file}{a:F} ${and} ${file}{b:F} (?:son |are )?(?:<the> )?(?:iguales|identicos|identical|same|equal)`,
    two("same"),
  );
  if (draft.compare !== undefined) {
    readComparisonManner(row, draft);
    return true;
  }
  return readJoin(row, draft, source);
}

/** "Mirando el id", "going by the sku column": what of the lines of two tables has to be alike. */
function readKey(row: Row, draft: Draft): void {
  const { compare } = draft;
  const what = { "only-first": "unlisted", common: "listed" } as const;
  if (compare?.what !== "only-first" && compare?.what !== "common") return;
  row.take(
    "(?:(?:,|y|and) )*(?:mirando|comparando|fijandote en|segun|usando|guiandote|guiandome|por|using|comparing|going by|looking at|judging by|based on|matching|by|matched) (?:(?:por|by|on|solo|only) )*(?:<the> )?(?:<column> )?(?:(?:de|del|of) )?(?:<the> )?{c:C}(?: <column>)?(?= (?:,|$|~))",
    (found) => {
      const [column] = found.columns("c");
      if (column?.kind !== "field" || draft.known.format.kind !== "table") return false;
      const endings = draft.sources.map(({ path }) => /\.[^.]*$/.exec(path)?.[0]);
      draft.compare = { what: what[compare.what as "common"], column, keyed: endings[0] === endings[1] };
      return true;
    },
  );
}

function readComparisonManner(row: Row, draft: Draft): void {
  const { comparison } = draft;
  readKey(row, draft);
  // A table and a list have no lines in common.
  const [one, other] = draft.sources.map(({ path }) => /\.(?:csv|tsv)$/.test(path));
  if (one !== other && draft.compare?.column === undefined && draft.compare?.what === "only-first")
    draft.unclear = true;
  if (one !== other && draft.compare?.column === undefined && draft.compare?.what === "common")
    draft.compare = { ...draft.compare, within: true };
  const beside = "(?:lado a lado|side by side|side-by-side|en (?:dos )?columnas|in (?:two )?columns)";
  row.take(
    `(?:(?:no (?:hace falta|necesito|quiero|lo quiero|tiene que ser)|no need for|not) (?:que sea |it |the )?${beside}|${beside} (?:is |are )?(?:not (?:needed|necessary|required|wanted)|no (?:hace falta|es necesario|lo necesito)))`,
  );
  row.take(
    "(?:en |in |con )?(?:<the> |<a> )?(?:formato |format )?(?:unificado|unified)(?: diff| format| formato)?",
    () => {
      comparison.unified = true;
    },
  );
  row.take(
    "(?:lado a lado|en (?:dos )?columnas|en paralelo|side by side|side-by-side|in two columns|una al lado de la otra)",
    () => {
      comparison.sideBySide = true;
    },
  );
  row.take(
    "(?:(?:,|y|and|pero|but) )*(?:(?:<show>|me) )*<only> (?:<show> )?(?:<the> )?(?:(?:lo|las?|los|what|where) )?(?:que |<lines> (?:que )?)?(?:cambian?|cambia|difieren?|difiere|differs?|changes?|changed|(?:son|sean|es|is|are) (?:distint[oa]s?|diferentes?|different)|distint[oa]s?|diferentes?|different|diferencias?|differences?|no coincidan?|no coinciden?)(?: <lines>)?|(?:sin|without|omitting|suppress(?:ing)?|hide|hiding|ocultando) (?:<the> )?(?:<lines> )?(?:iguales|comunes|common|identical|equal|same)(?: <lines>)?",
    () => {
      comparison.changedOnly = true;
    },
  );
  row.take("<ignoring> <lettercase>", () => {
    comparison.ignore.push("case");
  });
  row.take(
    "(?:<ignoring>|<without>)(?: (?:contar|mirar|counting))? (?:<the> )?(?:espacios en blanco|espacios|blancos|whitespace|white space|spaces|spacing|cambios de espacios|whitespace changes|los espacios)",
    () => {
      comparison.ignore.push("blanks");
    },
  );
  row.take("(?:<ignoring>|<without>) (?:<the> )?(?:<lines> )?<blank>(?: <lines>)?", () => {
    comparison.ignore.push("empty");
  });
  row.take(
    "(?:que )?(?:<only> )?(?:(?:me |dime |di |tell me )*(?:diga |di )?)?(?:si|whether|if) (?:son |they are |difieren|they differ|same )?(?:<the> )?(?:iguales|identicos|distintos|same|identical|different)?(?: (?:o|or) (?:no|not|distintos|different))?",
    () => {
      if (draft.compare?.what === "diff") draft.compare = { what: "same" };
    },
  );
  row.take("(?:linea a linea|linea por linea|line by line)");
  if (row.take("<count>(?: <lines>)?(?: <many>)?")) draft.figure = { what: "count", column: undefined };
}

function readJoin(row: Row, draft: Draft, source: (path: string) => Draft["sources"][number]): boolean {
  // Line by line next to each other.
  const beside =
    "(?:lado a lado|(?:un[oa] )?al lado (?:del? )?(?:otr[oa]|la otra)|en (?:dos )?columnas|en paralelo|linea a linea|linea por linea|side by side|side-by-side|next to each other|beside each other|line by line|in (?:two |parallel )?columns|column by column)";
  const lay =
    "(?:pega|pegar|pegame|pon|ponme|poner|coloca|junta|juntar|juntame|une|unir|uni|combina|combinar|paste|put|place|lay|join|merge|combine|stitch)";
  const both = "(?:<the> )?(?:<files> )?{a:F} (?:y|and|con|with|a) (?:<the> )?{b:F}";
  for (const phrase of [`${lay} ${both} ${beside}`, `${lay} ${beside} ${both}`])
    row.take(phrase, (found) => {
      draft.join = true;
      draft.beside = draft.separator ?? "\t";
      draft.sources = [source(found.text("a")), source(found.text("b"))];
    });
  if (draft.join) return true;
  const join =
    "(?:junta|juntar|juntame|junte|une|unir|una|concatena|concatenar|concatene|concatename|combina|combinar|fusiona|fusionar|pega|uni|junta|junta|mezcla|agrupa|reune|join|merge|concatenate|concat|combine|cat|put together|collect|stitch|glue|paste)";
  row.take(
    `${join} (?:<the> )?(?:<files> )?{g:G}(?: <files>)? (?:<of> |<in> )(?:<the> )?(?:carpeta |folder |directorio |directory )?{d:D}(?:(?: ,)? (?:en|into|in|to|as|como|a) (?:<a> |<the> )?(?:(?:solo|unico|single|uno|one|nuevo|new|otro) )*(?:<file> )?(?:(?:nuevo|new) )?(?:<called> )?{t:F})?`,
    (found) => {
      draft.join = true;
      if (found.has("t")) draft.target = { path: found.text("t"), append: false };
      draft.sources = [source(`${found.text("d").replace(/\/$/, "")}/${found.text("g")}`)];
    },
  );
  row.take(
    `${join}(?: together)? (?:<the> )?(?:<files> )?(?:<of> )?(?:<the> )?{f:files}(?: (?:in that order|en ese orden|en orden|in order|juntos|together|tal cual|(?<unique>quitando (?:<the> )?(?:repetidos|duplicados)|sin (?:repetidos|duplicados|repetir)|without duplicates|removing duplicates)))?(?:(?: ,)? (?:en|into|in|to|as|como|a) (?:<a> |<the> )?(?:(?:solo|unico|single|uno|one|nuevo|new|otro) )*(?:<file> )?(?:(?:nuevo|new) )?(?:<called> )?{t:F})?`,
    (found) => {
      draft.join = true;
      if (found.has("t")) draft.target = { path: found.text("t"), append: false };
      if (found.has("unique")) draft.distinct = "once";
      draft.sources = found.texts("f").map(source);
    },
  );
  row.take(
    "(?:put|pon|poner|ponme) (?:<the> )?(?:<files> )?{f:files} (?:together|juntos|seguidos|uno detras de otro|one after (?:the other|another))(?:(?: ,)? (?:en|into|in|to|as|como|a) (?:<a> |<the> )?(?:(?:solo|unico|single|uno|one|nuevo|new|otro) )*(?:<file> )?(?:<called> )?{t:F})?",
    (found) => {
      if (draft.join) return false;
      draft.join = true;
      if (found.has("t")) draft.target = { path: found.text("t"), append: false };
      draft.sources = found.texts("f").map(source);
      return true;
    },
  );
  return draft.join;
}

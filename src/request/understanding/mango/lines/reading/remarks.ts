import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** What is said again of what is printed, and changes nothing: "solo el número" of a sum, "show the whole line" of lines. */
export function readRemarks(row: Row, draft: Draft): void {
  const { known, show } = draft;
  readThings(row, draft);
  const end = "(?= (?:,|~|$|F|y|and))";
  const isOne = draft.figure !== undefined || show.length === 1 || draft.pick?.count === 1;
  if (isOne)
    row.take(
      `(?:(?:,|y|and|me|dame|quiero|give|i want|basta con|con) )*(?:<only>|nada mas que|nothing but|no mas que|un|una|one|a single|single)(?: (?:que|solo|sola|single|plain|bare))?(?: (?:<the>|un|una))? (?:numer(?:o|ito)|cifra|resultado|number|figure|result|valor|value|count|dato)(?: (?:pelad[oa]|final|total|alone|itself|nada mas|suelt[oa]))?${end}`,
    );
  if (show.length === 0)
    row.take(
      `(?:(?:,|y|and|quiero) )*(?:<show> )?(?:me )?(?:<the> )?(?:(?:<lines>) (?:enter[oa]s?|complet[oa]s?)|(?:whole|full|entire|complete) (?:<lines>))${end}`,
    );
  row.take(
    "(?:(?:,|y|and) )*(?:(?:dime|dame|decime|digame|tell me|show me|quiero saber|give me) )?(?:cual(?:es)?(?: (?:son|es))?|which(?: ones?)?(?: (?:are they|is it))?|what are they|quien(?:es)? (?:son|es))(?= (?:,|$))",
  );
  row.take(
    `(?:in (?:it|them) )?(?:at all|anywhere|whatsoever|para nada|por ningun (?:lado|sitio)|en ningun (?:lado|sitio))${end}`,
  );
  row.take(`<only>(?= (?:,|~|$))`);
  // "…, it's called importe": a column that has been taken down.
  row.take(
    "(?:,|y|and)? ?(?:(?:it|they|that|que|which|la columna|the column|el campo) )?(?:is |are |se |es )?(?:called|llaman?|named|headed|titulad[oa])(?= ~)",
  );
  // "Count GET and POST separately" is a figure for each of them.
  row.take(
    "(?:separately|por separado|cada un[oa] por su lado|each on its own|individually)(?= (?:,|~|$|F|<of>))",
    () => {
      if (draft.by === undefined) draft.unclear = true;
    },
  );
  // "Se ve que da problemas".
  row.take(
    "(?:(?:que|which|that) )?(?:me |nos )?(?:(?:esta|is) )?(?:da|dando|gives?|giving)(?: (?:me|us))? (?:muchos |lots of |un )?(?:problemas?|guerra|error|errores|fallos?|trouble|problems?|errors?)(?= (?:,|~))",
  );
  // What it is looked at with.
  row.take(
    "(?:(?:,|y|and) )*(?:para|to|so (?:that )?(?:i|we) can|que (?:lo|la) pueda) (?:(?:poder|que se pueda|be able to) )?(?:abrir|cargar|importar|meter|ver|pegar|abra|open|load|import|paste|view|use)(?:l[oae]s?)?(?: (?:it|them))? (?:en|in|into|con|with) (?:(?:el|la|un|una|the|a|an) )?(?:excel|calc|libreoffice|hoja de calculo|spreadsheet|google sheets|numbers)",
  );
  if (show.length > 0)
    row.take(
      "(?:of|for|de|para) (?:everybody|everyone|all of them|tod[oa]s(?: ellos)?|todo el mundo|cada un[oa]|each one|each person)",
    );
  const isUnquoted =
    show.length > 0 && show.every(({ kind }) => kind === "match") ? true : known.head?.includes('"') === false;
  if (isUnquoted) row.take("(?:,|y|and)? ?(?:sin (?:las )?comillas|without (?:the |any )?quotes|unquoted)");
}

/** "The latency key", "los objetos": what a thing of JSON is called as such. */
function readThings(row: Row, { known, keys, show, conditions, figure, by }: Draft): void {
  if (known.format.kind !== "json" || keys) return;
  const isSaid = show.length + conditions.length > 0 || figure !== undefined || by !== undefined;
  if (!isSaid) return;
  row.take(
    "(?:<show> )?(?:<the> )?(?:objetos?|objects?|elementos?|elements?|items?|documentos?|documents?)(?: json)?(?= (?:,|~|$|F|<that>|<of>|<with>|con|y|and))",
  );
  row.take("(?<=~ )(?:keys?|claves?|attributes?|atributos?|propert(?:y|ies)|propiedad(?:es)?)(?= (?:,|~|$|F|<of>))");
}

/** "Addresses that have visited us": all that an access log tells of did. */
export function readVisits(row: Row, { known }: Draft): void {
  if (known.log !== "access") return;
  row.take(
    "(?:(?:a|en|on|at|to|in) )?(?:la|nuestra|the|our|mi|my|este|this) (?:web|pagina web|sitio(?: web)?|website|site|web ?site|servidor(?: web)?|(?:web )?server)(?= (?:,|~|$|F|<of>|segun|according|with|con))",
  );
  row.take(
    "(?:que |that |which )?(?:(?:han|hayan|ha|have|has) (?:entrado|accedido|visitado|llegado|pasado|venido|aparecido|hit us|visited(?: us)?|come in|been in|accessed us|shown up)|entraron|accedieron|nos visitaron|visited us|hit us|came in)(?= (?:,|~|$|F|<of>|y|and))",
  );
}

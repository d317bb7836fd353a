import type { Atom } from "../atoms.ts";
import type { Row } from "../phrase.ts";
import { readAsUsual } from "./as-usual.ts";
import { type ColumnPlace, readColumnPlaces } from "./column-places.ts";
import { type KeyPlace, readKeyPlaces } from "./key-places.ts";
import { partedBy, partedWord, separatorOf, signOf } from "./separators.ts";
import { readTools } from "./tools.ts";
import { readUnseenKeys } from "./unseen-keys.ts";

/** What clauses explain that only say where something is or how it is to be done. */
export type Asides = {
  /** The request without them, a comma for each. */
  atoms: readonly Atom[];
  separator: string | undefined;
  /** All that is printed is to stand on one line. */
  isOneLine: boolean;
  columns: readonly ColumnPlace[];
  keys: readonly KeyPlace[];
  /** Of objects that cannot be looked at. */
  unseen: readonly string[];
};

/**
 * Takes the asides out of a request: which column something is, what columns are parted by, how a thing looks in the lines, which
 * program is to be used. What is wanted is read from the rest, and from nothing in them.
 */
export function readAsides(row: Row, isJson: boolean, isUnseen = false): Asides {
  let separator: string | undefined;
  readTools(row, isJson);
  const isConverted = row.has("(?:<replace>|convert|convierte|convertir|pasa|transforma|translate|make)");
  if (!isConverted) {
    for (const phrase of partedBy)
      row.take(phrase, (found) => {
        const sign = separatorOf(found);
        if (sign === undefined || separator !== undefined) return false;
        separator = sign;
        return true;
      });
    row.take("(?<w>[a-z]+(?:-[a-z]+)?-(?:separated|delimited))", (found) => {
      const [, name = ""] = partedWord.exec(found.atoms("w")[0]?.word ?? "") ?? [];
      separator ??= signOf(name);
      return name === "" ? false : "closed";
    });
  }
  let isOneLine = false;
  row.take(
    "(?:(?:,|y|and|tod[oa]s?|all) )*(?:on|in|en) (?:a |one |the )?(?:una |un |sola |solo |single |same |misma |one )+(?:linea|renglon|line|row)(?= (?:,|$|~|F|separ[a-z]+|y|and|con|with|<of>))",
    () => {
      isOneLine = true;
    },
  );
  row.take(
    "(?:(?:,|y|and) )*(?:un[oa]|one|each|each one|cada un[oa])(?: (?:por|per|on each|en cada|on its own|on a|en su(?: propi[oa])?|to a|a)) (?:linea|line|renglon)(?= (?:,|$|~|F|y|and|sin|without|<of>))",
  );
  if (isJson) readObjects(row);
  const keys = readKeyPlaces(row);
  const columns = readColumnPlaces(row);
  readExamples(row);
  row.take(
    ", (?:(?:va|van|it is|its|esta|is) )*(?:en|in|entre|between|inside) (?:square |los |unos )?(?:brackets|corchetes|parentheses|parentesis)(?= (?:,|$))",
  );
  readAsUsual(row);
  row.take(
    "(?:,|en|y|and)? ?(?:en|por|in|following|siguiendo) (?:ese|este|that|this|the same) (?:mismo )?(?:orden|order)",
  );
  row.take(
    "(?:(?:,|y|and) )?(?:o sea|es decir|vamos|osea|i mean|that is to say|ya sabes|you know|si puede ser|if possible|cuando puedas|as usual|como siempre)(?= )",
  );
  if (row.has("<replace>"))
    row.take(
      "(?:(?:,|y|and) )?(?:(?:en|in|on|across|por) (?:todas las lineas|todo el (?:archivo|fichero|texto|documento)|cada linea|all (?:the |of the )?lines|every line|the whole file|the entire file|whole file)|(?:todas las|all the|cada|every|each) (?:veces|vez|times?|ocurrencias|occurrences|apariciones)(?: (?:que|that) (?:salgan?|aparezcan?|aparece|sale|salen|haya|este|it appears|it occurs|appears))?|everywhere|throughout(?: the file)?|wherever it (?:appears|occurs|is)|donde (?:aparezca|salga|sea|este)|all occurrences|globally|globalmente)(?! (?:de|del|of) )",
    );
  return { atoms: row.rest(), separator, isOneLine, columns, keys, unseen: isUnseen ? readUnseenKeys(row) : [] };
}

/** "There is one object on each line", "of every element": of JSON that is always so. */
function readObjects(row: Row): void {
  const object =
    "(?:objetos?|objects?|elementos?|elements?|registros?|records?|items?|documentos?|documents?|entry|entries|entradas?)";
  row.take(
    `(?:(?:,|que|which|that|donde|where|con|with|hay|there is|has|tiene|es|is|viene|va|it|lleva|cada linea|each line|every line|mi|archivo|fichero|file) )*(?:un|una|one|an?|single|cada|each) (?:json )?(?:${object}|json)(?: (?:de )?json)? (?:por|per|on each|en cada|on every|a) (?:linea|line|renglon)(?= )`,
  );
  row.take(`(?:of|in|de|en|for) (?:(?:each|every|cada) ${object}|(?:all|todos) (?:the |los |las )?${object})(?= )`);
  row.take(
    "(?:,|y|and)? ?(?:es |is |which is |que es )?(?:un|una|an?) (?:array|list|lista|arreglo) (?:of|de) (?:objects|objetos|items|elementos)(?= (?:,|$))",
  );
}

/** "Of each level (INFO, WARN, ERROR…)" shows what levels are like, and asks for all of them. */
function readExamples(row: Row): void {
  row.take(
    "(?<=(?:cada|each|every|per|por) [a-z]+ ), (?:(?:como|por ejemplo|such as|like|e g|for example) )?[TX]\\d+(?: (?:,|y|o|e|and|or) [TX]\\d+)+(?: (?:,|y|and)? ?(?:etc|etcetera|y asi|and so on))?(?= (?:,|F|en|de|in|of|$))",
  );
  row.take(
    "(?:,|y|and)? ?(?:los dos|las dos|ambos|ambas|both(?: of them| files)?|all of them)(?: (?:estan|are))? (?:en|in|de|from) (?:la |the )?(?:carpeta |directorio |folder |directory )?{d:D}",
    (found) => found.atoms("d").length === 1,
  );
  row.take("(?:,|y|and)? ?(?:o algo asi|or something like that|mas o menos|more or less)(?= (?:,|$))");
}

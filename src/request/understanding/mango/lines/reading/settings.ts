import { fold } from "../../../text/fold.ts";
import { namesFor } from "../sources/column-names.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

export type Setting = {
  /** As the file writes it. */
  key: string;
  value: string;
  style: "=" | " = " | " " | ": ";
  /** The mark of a comment before it, where it stands only in one. */
  commented: string | undefined;
  /** What stands before it, and a semicolon after it. */
  indent: string;
  end: string;
};

/** "El valor de port", "what is the port": what it is set to, where the file that is asked about has it. */
export function readSettingValue(row: Row, draft: Draft): void {
  const { format, head } = draft.known;
  if (format.kind !== "settings" && !/\.ya?ml$/.test(draft.sources[0]?.path ?? "")) return;
  if (draft.edit !== undefined || draft.deletes || draft.sources.length !== 1) return;
  // Of a setting that is in a comment too, what it is set to is what counts.
  row.take(
    "(?:,|y|and)? ?(?:(?:el |the )?(?:que |that |which )?(?:esta|este|is) )(?:activ[oa]|active|en vigor|in force|descomentad[oa]|uncommented)(?= (?:,|$|~|y|and))",
  );
  row.take(
    "(?:(?:,|y|and) )*(?:no|not) (?:<the> )?(?:comentad[oa]|commented|commented out)(?: (?:one|line))?(?= (?:,|$|~))",
  );
  row.take("(?:(?:,|y|and) )+<only> (?:<the> )?(?:numero|valor|number|value)(?= (?:,|$|~))");
  let section: string | undefined;
  const show = (found: Found): boolean => {
    const setting = settingIn(head, found.text("k"), section);
    if (setting === undefined || setting.commented !== undefined) return false;
    const { key, style, indent } = setting;
    draft.show.push({ kind: "setting", key, style, section, ...(indent === "" ? {} : { indented: true }) });
    return true;
  };
  readSections(row, draft);
  const part =
    "(?:seccion|section|bloque|block|apartado|part|parte|share|recurso(?: compartido)?|perfil|profile|stanza)";
  const within = (found: Found): boolean => {
    const name = found.text("s").replace(/^\[|\]$/g, "");
    if (section !== undefined || !sectionsIn(head).includes(name)) return false;
    section = name;
    return true;
  };
  row.take(`(?:<of> )?(?:<the> )?${part} (?:<of> )?{s:value}`, (found) => {
    if (head !== undefined) return within(found);
    section = found.text("s").replace(/^\[|\]$/g, "");
    return true;
  });
  row.take(`(?:<of> )?(?:<the> )?{s:value} ${part}(?= )`, within);
  row.take("(?:de|del|of|for|en|in) (?:<the> )?{s:value}(?= (?:<of>|~|F|,|$))", within);
  const the =
    "(?:<the> )?(?:ajuste |parametro |opcion |clave |variable |setting |parameter |option |directive |directiva )?";
  row.take(`(?:<show> )?(?:<the> )?(?:valor|value) (?:<of> )?${the}{k:value}`, show);
  row.take(
    `(?:<show> )?(?:que|what|which) (?:valor|value) (?:tiene|does|has|lleva) ${the}{k:value}(?: (?:have|has))?`,
    show,
  );
  row.take(
    `(?:cual es|what is|dime|dame|show|show me|get|give me|que|which) ${the}{k:value}(?: (?:tiene|usa|is|is set|es|hay|has|pone))?(?= (?:~|<of>|$))`,
    (found) => (draft.show.length === 0 ? show(found) : false),
  );
  // "El dns de red.ini".
  row.take(
    "(?<=^ (?:(?:dime|dame|ver|mira|muestrame|ensename|decime|show me|tell me|get|print|show) )?)(?:(?:el|la|los|las|the) )?(?<k>[a-z][a-z_.-]*|T\\d+|C\\d+)(?= (?:(?:de|del|of|in|from|en) )?(?:(?:el|la|the|file|archivo|fichero) )*(?:~|F))",
    (found) =>
      draft.show.length === 0 && (section !== undefined || found.atoms("k")[0]?.mark !== "C") ? show(found) : false,
  );
  row.take(
    `(?:<show> )?${the}{k:value} (?:that is |which is |que esta |que tiene )?(?:configured|set|defined|used|configurad[oa]|definid[oa]|puest[oa]|fijad[oa])(?= (?:~|<of>|F|$))`,
    (found) => (draft.show.length === 0 ? show(found) : false),
  );
  row.take(`(?:que|which|what) ${the}{k:value}(?: (?:does|do|~+|usa|use|uses))+(?= )`, (found) =>
    draft.show.length === 0 ? show(found) : false,
  );
  row.take(
    `(?:(?:dime|tell me|show me|see|ver|mira) )?(?:a que|en que|a cuanto|a quien|como|con que valor|cuanto|what is|what s|what|which value|how) (?:(?:is|esta|estan|tiene|se ha|tenemos|do we have) )?(?:(?:set|puest[oa]|configurad[oa]|fijad[oa]|definid[oa]|apunta|apuntando) )?${the}{k:value}(?: (?:(?:is|it|esta|quedo) )?(?:set|puest[oa]|configurad[oa]|fijad[oa]|configured|defined|point|pointing)(?: (?:to|as|at|a))?)?(?= (?:~|<of>|F|,|$))`,
    (found) => (draft.show.length === 0 ? show(found) : false),
  );
}

/** "The section names": lines that are a name in brackets. */
function readSections(row: Row, draft: Draft): void {
  if (sectionsIn(draft.known.head).length === 0) return;
  row.take(
    "(?:<show> )?(?:(?<count><count>) )?(?:<only> )?(?:<the> )?(?:(?:nombres?|names?) (?:de|of) (?:<the> )?)?(?:section names?|section headers?|secciones|sections|apartados|bloques|shares|recursos compartidos)(?: (?:hay|tiene|has|does|are there|are defined|definidas|estan definidas))?(?= (?:(?:<of>|<that>) )?(?:~|F|,|$|hay|tiene|has|does|are))",
    (found) => {
      draft.conditions.push({ on: "text", texts: ["["], at: "start", not: false, anyCase: false });
      if (found.has("count")) draft.figure = { what: "count", column: undefined };
      return true;
    },
  );
}

/** A setting of a file by its name, whatever signs and capitals it is written with; undefined where it is not in its beginning. */
export function settingIn(head: string | undefined, said: string, section?: string): Setting | undefined {
  const wanted = plain(said);
  if (wanted.length < 2) return undefined;
  const names = namesFor(said).map(plain);
  const found = settingsIn(section === undefined ? head : partOf(head, section)).filter(({ key }) =>
    [plain(key), plain(key.split(".").at(-1) ?? key)].some((one) => one === wanted || names.includes(one)),
  );
  return found.find(({ commented }) => commented === undefined) ?? found[0];
}

/** The names that stand in [brackets] on lines of their own. */
export function sectionsIn(head: string | undefined): string[] {
  return [...(head ?? "").matchAll(/^\[([^\]\n]+)\]\s*$/gm)].map(([, name = ""]) => name);
}

/** The lines that follow [section], up to the next. */
function partOf(head: string | undefined, section: string): string | undefined {
  const at = head?.split("\n").findIndex((line) => line.trim() === `[${section}]`) ?? -1;
  if (head === undefined || at < 0) return undefined;
  const lines = head.split("\n").slice(at + 1);
  const end = lines.findIndex((line) => /^\[[^\]]+\]\s*$/.test(line));
  return `${(end < 0 ? lines : lines.slice(0, end)).join("\n")}\n`;
}

export function settingsIn(head: string | undefined): Setting[] {
  return wholeLines(head).flatMap((line): Setting[] => {
    const match = /^(\s*)([#;]\s*)?([A-Za-z][\w.-]*)(\s*=\s*|:\s+|[ \t]+)(\S.*?)\s*(;?)$/.exec(line);
    if (!match) return [];
    const [, indent = "", commented, key = "", between = "", value = "", end = ""] = match;
    // "requests==2.31.0" pins a version.
    if (value.startsWith("=")) return [];
    // Words of a comment are no setting.
    if (commented !== undefined && !/[=:]/.test(between) && /\s/.test(value)) return [];
    const style = /^\s+=\s+$/.test(between) ? " = " : between.includes("=") ? "=" : between.includes(":") ? ": " : " ";
    return [{ key, value, style, commented: commented?.trim(), indent, end }];
  });
}

function plain(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, "");
}

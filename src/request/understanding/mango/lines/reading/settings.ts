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
};

/** "El valor de port", "what is the port": what it is set to, where the file that is asked about has it. */
export function readSettingValue(row: Row, draft: Draft): void {
  const { format, head } = draft.known;
  if (format.kind !== "settings" && !/\.ya?ml$/.test(draft.sources[0]?.path ?? "")) return;
  if (draft.edit !== undefined || draft.deletes || draft.sources.length !== 1) return;
  let section: string | undefined;
  const show = (found: Found): boolean => {
    const setting = settingIn(head, found.text("k"));
    if (setting === undefined || setting.commented !== undefined) return false;
    draft.show.push({ kind: "setting", key: setting.key, style: setting.style, section });
    return true;
  };
  row.take("(?:<of> )?(?:<the> )?(?:seccion|section|bloque|apartado) (?:<of> )?{s:value}", (found) => {
    section = found.text("s");
    return head === undefined || head.includes(`[${section}]`);
  });
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
}

/** A setting of a file by its name, whatever signs and capitals it is written with; undefined where it is not in its beginning. */
export function settingIn(head: string | undefined, said: string): Setting | undefined {
  const wanted = plain(said);
  if (wanted.length < 2) return undefined;
  const names = namesFor(said).map(plain);
  const found = settingsIn(head).filter(({ key }) =>
    [plain(key), plain(key.split(".").at(-1) ?? key)].some((one) => one === wanted || names.includes(one)),
  );
  return found.find(({ commented }) => commented === undefined) ?? found[0];
}

export function settingsIn(head: string | undefined): Setting[] {
  return wholeLines(head).flatMap((line): Setting[] => {
    const match = /^\s*([#;]\s*)?([A-Za-z][\w.-]*)(\s*=\s*|:\s+|[ \t]+)(\S.*?)\s*;?$/.exec(line);
    if (!match) return [];
    const [, commented, key = "", between = "", value = ""] = match;
    // Words of a comment are no setting.
    if (commented !== undefined && !/[=:]/.test(between) && /\s/.test(value)) return [];
    const style = /^\s+=\s+$/.test(between) ? " = " : between.includes("=") ? "=" : between.includes(":") ? ": " : " ";
    return [{ key, value, style, commented: commented?.trim() }];
  });
}

function plain(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, "");
}

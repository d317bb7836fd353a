import { fold } from "../../../text/fold.ts";
import { namesFor } from "../sources/column-names.ts";
import { wholeLines } from "../sources/table-of.ts";

export type Setting = {
  /** As the file writes it. */
  key: string;
  value: string;
  style: "=" | " = " | " " | ": ";
  /** The mark of a comment before it, where it stands only in one. */
  commented: string | undefined;
};

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

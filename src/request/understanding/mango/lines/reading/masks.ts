import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { settingIn } from "./settings.ts";

const replaced =
  "(?:cambiad[oa]s?|sustituid[oa]s?|reemplazad[oa]s?|tapad[oa]s?|ocultad[oa]s?|ocult[oa]s?|enmascarad[oa]s?|replaced|masked|hidden|changed|swapped|censurad[oa]s?|redacted|blanked out)";
const by = "(?:por|con|with|by|as|to|for) (?:<word> )?(?<by>[TXG]\\d+)";

/** "Each value replaced by ***": settings to be shown to somebody who must not see what they are. */
export function readMasks(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  if (draft.known.format.kind !== "settings") return;
  const one = (found: Found): boolean => {
    const setting = settingIn(draft.known.head, found.text("k")) ?? alone(draft, found.text("k"));
    if (setting === undefined || setting.commented !== undefined || setting.style !== "=" || !isMask(found.text("by")))
      return false;
    set({ what: "mask", key: setting.key, by: found.text("by") });
    draft.shownOnly = true;
    return true;
  };
  row.take(
    `(?:(?:con|with|y|and|,) )*(?:<the> )?(?:valor de |value of )?(?:<the> )?{k:value}(?: value)? ${replaced} ${by}`,
    one,
  );
  const all = (found: Found): boolean => {
    if (!isMask(found.text("by"))) return false;
    set({ what: "mask", key: undefined, by: found.text("by") });
    draft.shownOnly = true;
    return true;
  };
  const values = "(?:<the> )?(?:valor(?:es)?|values?|secretos?|secrets?)";
  row.take(`(?:(?:con|with|y|and|,) )*${values} ${replaced} ${by}`, all);
  const change = "(?:<replace>|tapa|tapar|oculta|ocultar|enmascara|mask|hide|censura|redact)";
  row.take(
    `${change} ${values}(?: (?:<of> )(?:<the> )?F\\d+)? ${by}`,
    (found) => row.has("(?:<show>|print)") && all(found),
  );
}

/** Nobody looks for stars, and a name of files they are not here. */
function isMask(text: string): boolean {
  return /^(?:\*+|x+|X+|\.{3,}|-+|<?\w*(?:hidden|redacted|oculto|secreto|masked)\w*>?|\[\w+\])$/.test(text);
}

/** "The password" of DB_PASSWORD, where only one setting is of that name. */
function alone({ known: { head } }: Draft, said: string): ReturnType<typeof settingIn> {
  const names = { contrasena: "password", clave: "password" } as const;
  const wanted = (names[said as keyof typeof names] ?? said).toUpperCase();
  const keys = [...(head ?? "").matchAll(/^([A-Za-z]\w*)=/gm)].map(([, key = ""]) => key);
  const found = keys.filter((key) => key.toUpperCase().split("_").includes(wanted));
  return found.length === 1 ? settingIn(head, found[0] ?? "") : undefined;
}

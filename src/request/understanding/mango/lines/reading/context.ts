import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** How many lines before and after each that is found are wanted too. */
export function readContext(row: Row, draft: Draft): void {
  const around =
    "(?:de contexto|of context|alrededor(?: de)?|en torno a|around(?= (?:[TXN]\\d|the|each|every|any|la|el))|around (?:it|them|each)|antes y despues|before and after|por (?:cada )?lado|on (?:either|each|both) sides?|context|de margen|arriba y abajo|above and below|por encima y por debajo|por delante y por detras)";
  row.take(
    `(?:<and> )?(?:con |with |mas |plus |show |and |y )*(?:<the> )?{n:N} (?:<lines> )?${around}(?: (?:${around}|antes y despues|before and after))?`,
    (found) => {
      draft.context = { before: found.number("n"), after: found.number("n") };
    },
  );
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?(?:{n:N}|(?<two>una|one|a)) (?:<lines> )?(?:de )?(?:antes|before|above|por delante|arriba|previas|anteriores)(?: (?:it|them|each))? (?:y|and|e|,) (?:{m:N} |(?<one>una|one) )(?:<lines> )?(?:de )?(?:despues|after|below|detras|por detras|abajo|posteriores|siguientes)(?: (?:it|them|each))?",
    (found) => {
      draft.context = {
        before: found.has("two") ? 1 : found.number("n"),
        after: found.has("one") ? 1 : found.number("m"),
      };
    },
  );
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?(?:{m:N}|(?<one>una|one)) (?:<lines> )?(?:de )?(?:despues|after|below|detras|por detras|abajo|posteriores|siguientes)(?: (?:it|them|each))? (?:y|and|e|,) (?:{n:N} |(?<two>una|one) )(?:<lines> )?(?:de )?(?:antes|before|above|por delante|arriba|previas|anteriores)(?: (?:it|them|each))?",
    (found) => {
      draft.context = {
        before: found.has("two") ? 1 : found.number("n"),
        after: found.has("one") ? 1 : found.number("m"),
      };
    },
  );
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?{n:N} (?:<lines> )?(?:posteriores|siguientes|despues|after(?: it| them| each(?: match| hit)?)?|following|que (?:van|vienen) despues|that follow|de despues|below)(?: (?:it|them|each(?: hit| match| one| of them| line)?|every (?:hit|match|one)|a cada una|lines?|de cada una))?",
    (found) => {
      draft.context.after = found.number("n");
    },
  );
  row.take("(?:<and> )?(?:con |with |mas |plus )*(?:<the> )?(?:siguientes|following|next) {n:N} <lines>", (found) => {
    draft.context.after = found.number("n");
  });
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?{n:N} (?:<lines> )?(?:anteriores|previas|antes|before(?: it| them| each(?: match)?)?|preceding|de antes|above)(?: (?:it|them|each(?: hit| match| one| of them| line)?|every (?:hit|match|one)|a cada una|lines?|de cada una))?",
    (found) => {
      draft.context.before = found.number("n");
    },
  );
  // "The line before each ERROR".
  const each =
    "(?: (?:a|de|of|to))?(?: (?:cada|each|every|the|el|la|los|las|any|todo|todos los|del?))*(?= (?:<lines>|[TX]\\d|error|errores|aviso|warning))";
  for (const [words, side] of [
    ["(?:antes|anterior(?:es)?|previas?|before|above|preceding)", "before"],
    ["(?:despues|siguientes?|posterior(?:es)?|after|below|following)", "after"],
  ] as const)
    row.take(
      `(?<=^ )(?:<show> )*(?:(?:<the> )?{n:N}|(?:the|la|una|one)) (?:lineas?|lines?) (?:justo |right |just |immediately |que (?:hay|va|esta|van|estan) )?${words}${each}`,
      (found) => {
        if (draft.edit !== undefined || draft.deletes) return false;
        draft.context = { ...draft.context, [side]: found.has("n") ? found.number("n") : 1 };
        return true;
      },
    );
  // "And the line before each", "y las tres que le siguen".
  const beside =
    "(?:(?:,|y|and|e|con|with|plus|mas|tambien|also|junto (?:con|a)|along with|together with|asi como|as well as|show|muestra|including|incluyendo) )+";
  const whose =
    "(?: (?:a|de|of|to) (?:cada (?:un[oa]|coincidencia|linea)|ell[oa]s?|es[oa]s?|each(?: one| match| of them| hit)?|them|it|every (?:one|match))| (?:cada un[oa]|each(?: one| match| of them)?|it|them|that|those|que (?:coincid[ae]n?)))?";
  const many = "(?:{n:N} |(?:<the> )?(?:una?|one) )?";
  for (const [words, side] of [
    [
      "(?:anterior(?:es)?|previas?|precedentes?|de antes|de arriba|before|above|preceding|previous|que (?:la |las |le |les )?preceden?|que (?:va|van|hay|esta|estan|viene|vienen) (?:antes|delante|encima|justo antes))",
      "before",
    ],
    [
      "(?:siguientes?|posterior(?:es)?|de despues|de abajo|after|below|following|next|que (?:la |las |le |les )?(?:siguen?|sigan)|that follows?|que (?:va|van|hay|esta|estan|viene|vienen) (?:despues|detras|debajo|a continuacion|justo despues))",
      "after",
    ],
  ] as const) {
    const around = (found: Found): boolean => {
      const count = found.has("n") ? found.number("n") : 1;
      if (!Number.isInteger(count) || draft.context[side] > 0 || draft.edit !== undefined) return false;
      draft.context = { ...draft.context, [side]: count };
      return true;
    };
    row.take(
      `${beside}(?:<the> )?${many}(?:lineas? |lines? )?(?:justo |immediately |right |just )?${words}${whose}(?= (?:,|$|~|F|<of> F|y|and|in))`,
      around,
    );
    row.take(
      `${beside}(?:<the> )?(?:${words}) (?:{n:N} )?(?:lineas?|lines?)${whose}(?= (?:,|$|~|F|<of> F|y|and|in))`,
      around,
    );
  }
}

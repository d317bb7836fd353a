import type { Answer } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** The accounts of this machine: which of them, by what /etc/passwd says, and what of each. */
export function readAccountList(sentence: Sentence): Answer | undefined {
  if (
    !sentence.has(
      "usuari[oa]s|users|cuentas|accounts|logins?|login names|usernames|user names|gente|people|quienes|who|quien",
    )
  )
    return undefined;
  if (
    sentence.has(
      "crea\\w*|create|add|an?ad\\w+|borr\\w+|delete|remove|bloque\\w*|lock\\w*|contrasen\\w*|password\\w*|passwd|procesos|processes|grupo|group|groups|grupos|conectad\\w*|logged|sudo|archivos|files|carpetas?|cambi\\w+|change|cuota|quota|samba|mysql|postgres\\w*|docker|ftp|mata\\w*|kill|ultim\\w+|last|expir\\w*|caduc\\w*|entr(?:o|aron|an)",
    )
  )
    return undefined;
  const tests: string[] = [];
  const isNegated = (phrase: string) =>
    sentence.take(
      `(?:que |which |that |who |whose )*(?:no |not |do not |does not |don t )+(?:(?:tenga[n]?|tiene[n]?|usa[n]?|have|has|use[s]?|sea|es|is|con|with|un[oa]?|la|el|a|the|cuyo|cuya|whose|as|como|son|de) )*${phrase}|(?:sin|without) (?:{~})${phrase}|whose (?:login )?shell is not ${phrase}|cuya shell no (?:es|sea) ${phrase}`,
      (one) => {
        tests.push(`$7 != "${one.text}"`);
      },
    );
  isNegated("(?:shell |consola |login shell )?(/[^ ·]+)");
  const lead =
    "(?:(?:que|which|that|who|whose|con|with|tenga[n]?|tiene[n]?|usa[n]?|usen|have|has|having|use[s]?|using|cuyo|cuya|un[oa]?|la|el|the|a|as|como|de|are|son|set to|is|es|sea|their|su|in|en|entra[n]? (?:con|en)|login|default|log in with|log in|inicio|put|puesta|tienen puesta) )*";
  sentence.take(
    `${lead}(?:(?:shell|consola|interprete|interpreter|login shell|default shell)(?: (?:de |of )?(?:login|inicio|de inicio|defecto|por defecto|es|is|sea|a|to|de|=|set to|como|interactiva))*) (/[^ ·]+)|${lead}(/(?:usr/)?s?bin/[^ ·]+)(?: (?:como|as|for|de|por) (?:(?:su|their|a|the|la|login|default|de) )*(?:shell|consola)(?: (?:de login|por defecto))?)?`,
    (one) => {
      tests.push(`$7 == "${one.text}"`);
    },
  );
  sentence.take(
    `${lead}(?:(?:shell|consola)(?: (?:es|is|de|sea))* )(bash|zsh|sh|fish|dash|ksh|nologin)|${lead}(bash|zsh|fish|dash|ksh|nologin)(?: (?:como|as|for) (?:(?:su|their|a|the|login|default) )*(?:shell|consola))?`,
    (one) => {
      tests.push(`$7 ~ /\\/${one.folded}$/`);
    },
  );
  sentence.take(
    `${lead}(?:home|carpeta personal|directorio (?:personal|home)|home (?:directory|folder|dir)|casa)(?: (?:is|es|esta|este|in|en|bajo|under|inside|dentro|directory|de|cuelga|lives|somewhere|outside))* (/[^ ·]+)`,
    (one) => {
      if (sentence.has("fuera|outside|not|no")) return false;
      tests.push(`$6 ~ /^${one.text.replace(/\/+$/, "").replaceAll("/", "\\/")}\\//`);
      return true;
    },
  );
  const uid = "(?:uids?|id|numero|user ids?|identificador(?:es)?|user id)";
  const number = "(?:{~})(\\d+)";
  const range = { test: "" };
  const field = sentence.has("gids?") ? "$4" : "$3";
  const id = field === "$4" ? "(?:gids?|group ids?)" : uid;
  sentence.take(
    `${lead}${id} (?:(?:entre|between|from|de|desde) )(?:{~})(\\d+) (?:y|and|to|a|hasta) (?:{~})(\\d+)`,
    (from, to) => {
      tests.push(`${field} >= ${from.text}`, `${field} <= ${to.text}`);
      range.test = "between";
    },
  );
  sentence.take(
    `${lead}${id} (?:(?:is|es|sea|de|of) )*${number} (?:(?:para|hacia|y) arriba|en adelante|o (?:mas|mayor|superior)|or (?:above|more|higher|greater|up)|and (?:above|up|higher)|upwards?)|${lead}${id} (?:(?:is|es|sea|de|of) )*(?:a partir de|desde|starting (?:at|from)|from|at least|al menos|minimo|mayor o igual (?:a|que)|>=|no less than|greater than or equal to|de al menos) ${number}(?: (?:en adelante|para arriba|up|upwards?|on))?`,
    (one) => {
      tests.push(`${field} >= ${one.text}`);
    },
  );
  sentence.take(
    `${lead}${id} (?:(?:is|es|sea|de|of|sea|this|que sea) )*(?:{more}|mayor(?:es)?(?: (?:de|que|a))?|superior(?:es)?(?: a)?|above|higher than|greater than|over|>|por encima de|mas alto que) ${number}`,
    (one) => {
      tests.push(`${field} > ${one.text}`);
    },
  );
  sentence.take(
    `${lead}${id} (?:(?:is|es|sea|de|of|sea) )*(?:{less}|menor(?:es)?(?: (?:de|que|a))?|inferior(?:es)?(?: a)?|below|under|lower than|smaller than|<|por debajo de) ${number}`,
    (one) => {
      tests.push(`${field} < ${one.text}`);
    },
  );
  sentence.take(`${lead}${id} (?:(?:is|es|sea|de|of|igual a|equal to|=) )*${number}`, (one) => {
    tests.push(`${field} == ${one.text}`);
  });
  if (tests.length === 0) return undefined;
  const isCount = sentence.take(said.count) > 0;
  sentence.take(said.bare);
  const shown = shownOf(sentence);
  const isSorted =
    sentence.take(
      `${said.sorted} (?:(?:${said.by}|{small}) )*(?:nombre|name|alphabetically|alfabeticamente|abecedario|orden alfabetico)|(?:y |and )?(?:ordenad[oa]s|sorted)(?= )|(?:alphabetically|alfabeticamente|por orden alfabetico|en orden alfabetico)`,
    ) > 0;
  sentence.take(
    "(?:{~}(?:usuari[oa]s|users|cuentas|accounts|logins?(?: names)?|usernames|user names|gente|people))(?: (?:normales|humanos|real|reales|locales|local|del sistema|of this system|de este sistema))?|(?:que|which|who|quienes|quien|what|de quienes|whose|con|with|that|tienen?|have|has|son|are|there|hay|su|their|and|the|se llaman|nombres de|names of|de los|of)|nombre de|sistema",
  );
  if (isCount) return { script: `awk -F: '${tests.join(" && ")}' /etc/passwd | wc -l`, said: 2 + tests.length };
  const fields = shown.length > 0 ? shown : ["$1"];
  return {
    script: `awk -F: '${tests.join(" && ")} {print ${fields.join(", ")}}' /etc/passwd${isSorted ? " | sort" : ""}`,
    said: 2 + tests.length,
  };
}

function shownOf(sentence: Sentence): string[] {
  const found: { field: string; at: number }[] = [];
  const lead = `(?:(?:${said.only}|con|with|mostrando|showing|print\\w*|y|e|and|plus|su|sus|its|their|cada|{~}(?=[^ ])) )*`;
  for (const [field, phrase] of [
    [
      "$1",
      "nombres?(?: de (?:usuario|login|la cuenta|cada uno))?|names?|logins?(?: names?)?|user ?names?|usuario|user",
    ],
    ["$3", "uids?|user ids?|ids?|identificador(?:es)?"],
    ["$4", "gids?|group ids?|grupo primario|primary group"],
    [
      "$6",
      "home(?: (?:directory|directories|dirs?|folders?))?s?|carpetas? personal(?:es)?|directorios? (?:personal(?:es)?|home)|casas?",
    ],
    ["$7", "shells?|consolas?|login shells?"],
    ["$5", "comentarios?|gecos|full names?|nombres? complet[oa]s?|comments?"],
  ] as const)
    sentence.take(`${lead}(?=([^ ·]+) )(?:${phrase})`, (first) => {
      found.push({ field, at: sentence.terms.indexOf(first) });
    });
  return [...new Set(found.sort((left, right) => left.at - right.at).map(({ field }) => field))];
}

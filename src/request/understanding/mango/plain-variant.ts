import type { Language } from "../../../shared/language.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import { fold } from "../text/fold.ts";

/**
 * A recipe without what it does beyond what was asked for: habits of who wrote it, and, where it only looks, columns, an order
 * that nobody named, an end after so many lines that nobody counted, an option whose value nobody gave. Undefined where there
 * is nothing to leave out.
 */
export function plainVariant(
  recipe: Recipe,
  request: { text: string; language: Language; defaulted: readonly string[] },
): Recipe | undefined {
  const template =
    recipe.risk === "read" ? onlyLooking(withoutHabits(recipe.template), request) : withoutHabits(recipe.template);
  return template === recipe.template ? undefined : { ...recipe, template };
}

/** Options that say what is so anyway, or how much a program tells of it. */
function withoutHabits(template: string): string {
  return habits.reduce(
    (shorter, [program, habit]) => (program.test(template) ? shorter.replace(habit, "") : shorter),
    template,
  );
}

const habits: readonly (readonly [program: RegExp, habit: RegExp])[] = [
  [/^(?:sudo )?virsh /, / -c qemu:\/\/\/system(?= )| --(?:console|title|atomic)(?= |$)/g],
  [/^(?:sudo -u \S+ )?psql /, / -X(?= )/g],
  [/^curl /, / -sS(?= )/g],
  [/^pip3? /, / --format=columns(?= |$)/g],
  [/^(?:sudo )?snap /, / --channel=stable(?= )/g],
  [/^(?:sudo )?chronyc /, / -[nv](?= |$)/g],
  [/^(?:sudo )?(?:postcat|mysqladmin) /, / -v(?= |$)/g],
  [/^(?:sudo )?lastb? /, / -[aF](?= |$)/g],
  [/^(?:sudo )?postcat /, /(?<= -)v(?=q )/g],
  [/^getfacl /, / -p(?= )/g],
  [/^(?:sudo )?systemctl status /, / -l(?= )/g],
  [/^(?:sudo )?journalctl /, / -o short-iso(?= |$)/g],
];

function onlyLooking(
  whole: string,
  request: { text: string; language: Language; defaulted: readonly string[] },
): string {
  const ordered = orders[request.language].test(fold(request.text));
  let template = whole.replace(/ --color=always| -xdev(?= )/g, "");
  if (/^(?:sudo )?find /.test(template)) template = template.replace(/ -printf '[^']*'| -ls$/, "");
  if (!endless.test(template))
    template = template.replace(/ --?[A-Za-z][\w-]*[ =]?\{(\w+(?::\d)?)(?:@\w+)?\}(?= |$)/g, (option, key: string) =>
      request.defaulted.includes(key) ? "" : option,
    );
  for (;;) {
    const shorter = template
      .replace(/ \| (?:head|tail)(?: -n)? ?-?(?:n )?\{(number(?::\d)?)(?:@headed)?\}$/, (end, key: string) =>
        request.defaulted.includes(key) ? "" : end,
      )
      .replace(/ \| (?:head|tail) -n ?\d+$/, "")
      .replace(/(?<!uniq -c) \| sort(?: -[\w.,:=-]+)*$/, (end) => (ordered ? end : ""));
    if (shorter === template) break;
    template = shorter;
  }
  return template;
}

/** What goes on until it is told how often. */
const endless = /^(?:sudo )?(?:ping|tcpdump|top|vmstat|iostat|mpstat|pidstat|sar|watch|tshark|mtr|arping|nload)\b/;

/** Who says one of these wants an order. */
const orders: Record<Language, RegExp> = {
  es: /\b(?:ordena\w*|orden|mayor|menor|mas|menos|primer\w*|ultim\w*|grandes?|nuev\w+|viej\w+|reciente\w*|alfabetic\w*)\b/,
  en: /\b(?:sort\w*|order\w*|largest|biggest|smallest|most|least|top|first|last|newest|oldest|latest|alphabetical\w*|highest|lowest)\b/,
};

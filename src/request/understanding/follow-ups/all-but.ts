import { message } from "../../../shared/messages/catalogue.ts";
import type { Skill } from "../../skills/skill.ts";
import { plannedSteps } from "../around-the-sentence/steps.ts";
import type { Memory } from "../memory.ts";
import type { Heard } from "../planning.ts";
import { complete } from "../reading.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/** "Todos menos redis" after an order for several things: the same for the rest. */
export function fromAllBut(
  found: Heard,
  { steps = [] }: Memory,
  tokens: readonly Token[],
  skillOf: (id: string) => Skill | undefined,
): Heard | undefined {
  const lead =
    allBut
      .exec(`${foldedText(tokens)} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  // "La base de datos" is one thing.
  const left = oneWord(tokens.slice(lead)).filter(({ folded }) => !/^(el|la|los|de|y|ni|the|and)$/.test(folded));
  if (steps.length < 2 || lead === 0 || left.length === 0) return undefined;
  const isLeft = (slots: Readonly<Record<string, string>>, token: Token) =>
    Object.values(slots).some((value) => isCalled(value, token));
  // What is to be left out must be one of them: anything else is asked about.
  if (!left.every((token) => steps.some(({ slots }) => isLeft(slots, token)))) return askWhatElse(found, tokens);
  // "The database" of two is neither.
  const isOne = (token: Token) => steps.filter(({ slots }) => isLeft(slots, token)).length === 1;
  if (!left.every((token) => isOne(token) || token.folded.endsWith("s"))) return askWhatElse(found, tokens);
  const rest = steps.filter(({ slots }) => !left.some((token) => isLeft(slots, token)));
  const readings = rest.flatMap(({ skill: id, slots }) => {
    const skill = skillOf(id);
    const base = skill && { skill, literals: 0, asked: foldedText(tokens) };
    const reading = skill && base && complete(skill, slots, 0.95, base, found.language);
    return reading?.kind === "ready" ? [reading] : [];
  });
  return readings.length === 0 || readings.length < rest.length ? undefined : plannedSteps(found, readings);
}

/** "Redis" is redis-server, and "the database" whichever of them is one. */
function isCalled(value: string, { folded }: Token): boolean {
  const name = value.toLowerCase();
  return (
    name === folded ||
    name.startsWith(`${folded}-`) ||
    sorts.some(({ said, are }) => said.test(folded) && are.test(name))
  );
}

const sorts: readonly { said: RegExp; are: RegExp }[] = [
  {
    said: /^(database|databases|db|bd|bbdd)$/,
    are: /^(postgres|mysql|mariadb|mongo|influxdb|cassandra|couchdb|db$)/,
  },
  { said: /^(webserver)$/, are: /^(nginx|apache2|httpd|caddy|lighttpd)$/ },
];

function askWhatElse(found: Heard, tokens: readonly Token[]): Heard {
  const exception = tokens.map(({ text }) => text).join(" ");
  const question = message(found.language, "ask_exception", { exception });
  return { ...found, plan: { kind: "clarify", question, choices: [] } };
}

function oneWord(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ folded }, place) => folded === "base" && tokens[place + 2]?.folded === "datos");
  const token = tokens[at];
  return token === undefined
    ? tokens
    : [...tokens.slice(0, at), { ...token, folded: "database" }, ...tokens.slice(at + 3)];
}

const allBut =
  /^(?:(?:no|y|pero|but|and) )?(?:(?:todos|todas|todo|all|all of them|everything|every one) )?(?:menos|excepto|salvo|sin|quitando|but|except|except for|bar|without) /;

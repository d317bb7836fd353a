import type { Language } from "../../../shared/language.ts";
import type { KnownNames } from "../slots/slot-read.ts";
import { readTokens, type Token } from "../templates/tokens.ts";

/**
 * A part with a name that was spoken of just before: "el contenedor web está tonto, dale un reinicio" is "dale un
 * reinicio al contenedor web", "postgresql va mal; dame su log" is "dame el log de postgresql", "process 77 is stuck, kill
 * it" is "kill process 77". In every way that could be meant.
 */
export function withSpokenOf(
  part: readonly Token[],
  told: readonly KnownNames[],
  language: Language,
): (readonly Token[])[] {
  const names = onlyOnes(told);
  if (language === "en") return spokenOf(names, nounsEn).flatMap((name) => inPlaceOfIt(part, name));
  const its = part.findIndex(({ folded, quoted }) => !quoted && /^(su|sus)$/.test(folded));
  return spokenOf(names, nouns).flatMap((name) => (its < 0 ? afterPronoun(part, name) : insteadOfIts(part, its, name)));
}

/** `called`: the name, after the noun that it goes by. */
type SpokenOf = { kind: string; called: string; to: string };

function inPlaceOfIt(part: readonly Token[], { kind, called }: SpokenOf): (readonly Token[])[] {
  const it = part.findIndex(({ folded, quoted }) => !quoted && /^(it|its|his|her)$/.test(folded));
  const before = part.slice(0, it);
  if (it < 1) return [];
  // "Lock it" of somebody is their account: "reset ana" would be a service.
  const whole = kind === "user" ? `user ${called}` : called;
  if (part[it]?.folded === "it") return [[...before, ...said(whole), ...part.slice(it + 1)]];
  const [thing, ...after] = part.slice(it + 1);
  return thing ? [[...before, ...said("the"), thing, ...said(`of ${called}`), ...after]] : [];
}

function insteadOfIts(part: readonly Token[], its: number, { kind, called }: SpokenOf): (readonly Token[])[] {
  const before = part.slice(0, its);
  const [thing, ...after] = part.slice(its + 1);
  if (!thing) return [];
  // "Elimina su usuario": the account itself.
  if (kind === "user" && /^(usuario|usuaria|cuenta)$/.test(thing.folded))
    return [[...before, ...said(called), ...after]];
  return [[...before, ...said(/s$/.test(thing.folded) ? "los" : "el"), thing, ...after, ...said(`de ${called}`)]];
}

function afterPronoun(part: readonly Token[], { called, to }: SpokenOf): (readonly Token[])[] {
  const [verb, ...rest] = part;
  if (!verb || verb.quoted) return [];
  if (/[aei]le$/.test(verb.folded)) return [[...part, ...said(to)]];
  if (!/^.{3,}(lo|la)$/.test(verb.folded)) return [];
  const bare = verb.folded.slice(0, -2);
  return [[{ ...verb, text: bare, folded: bare }, ...said(called), ...rest]];
}

/** "El 8891 está pegado", "web1 está caído": the one number or machine that something is told of. */
export function namedAlone(part: readonly Token[]): KnownNames {
  const at = part.findIndex(({ folded }) => does.test(folded));
  const name = part[at - 1];
  if (!name || name.quoted || part.filter(({ text }) => /\d/.test(text)).length !== 1) return {};
  if (/^\d+$/.test(name.text) && /^(proceso|process|pid)$/.test(part[at - 2]?.folded ?? ""))
    return { number: name.text };
  if (/^\d+$/.test(name.text)) {
    // "El 22 está ocupado": ports are that, no process is.
    const isPort = part.slice(at + 1).some(({ folded }) => portsAre.test(folded));
    return at === 2 && part[0]?.folded === "el" && !isPort ? { number: name.text } : {};
  }
  const toldOf = at === 1 || /^(que|el|la|servidor|equipo|maquina|host)$/.test(part[at - 2]?.folded ?? "");
  return toldOf && /^[a-z][a-z-]*\d+$/i.test(name.text) ? { host: name.text } : {};
}

const does =
  /^(esta|se|anda|va|no|sigue|come|usa|consume|chupa|lleva|quedo|ha|responde|contesta|is|has|does|will|keeps|seems|looks|went|got|hangs|eats|uses)$/;

const portsAre = /^(ocupad[oa]|abiert[oa]|cerrad[oa]|libre|cogid[oa]|tomad[oa]|uso|escuchando|filtrad[oa])$/;

/** Of each kind the name spoken of; none where there were two, of which either could be meant. */
function onlyOnes(told: readonly KnownNames[]): KnownNames {
  const all = Map.groupBy(
    told.flatMap((names) => Object.entries(names)),
    ([kind]) => kind,
  );
  return Object.fromEntries(
    [...all].flatMap(([kind, named]) => {
      const different = new Set(named.map(([, name]) => name));
      return different.size === 1 ? [[kind, named[0]?.[1]]] : [];
    }),
  );
}

function spokenOf({ address: _, ...names }: KnownNames, nouns: Readonly<Record<string, string>>): SpokenOf[] {
  return Object.entries(names).flatMap(([kind, name]) => {
    // "El contenedor nginx" is no service.
    if (name === undefined || (kind === "service" && name === names.container)) return [];
    const noun = nouns[kind];
    const called = noun === undefined ? name : `${noun} ${name}`;
    return [{ kind, called, to: noun === "contenedor" ? `al ${called}` : `a ${name}` }];
  });
}

const said = (text: string) => readTokens(text, "es");

const nouns: Readonly<Record<string, string>> = {
  container: "contenedor",
  user: "usuario",
  printer: "impresora",
  package: "paquete",
  number: "proceso",
};

const nounsEn: Readonly<Record<string, string>> = {
  container: "container",
  printer: "printer",
  package: "package",
  number: "process",
};

import { namesByFile } from "../../../../command/policy/programs/names.ts";
import type { RecipeSlotType } from "../../../recipes/slot-types.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import { isOrdinaryWord } from "../../slots/ordinary-words.ts";
import { isWellKnownService } from "../../slots/service.ts";
import type { Token } from "../../templates/tokens.ts";
import { accountOfPerson } from "./given-names.ts";
import type { Mention, TypedValue } from "./mention.ts";
import { typesBeside } from "./nouns.ts";
import { besideOf, type MentionContext, mention } from "./reading.ts";
import { named, nameTypes } from "./shapes.ts";

/** A word that the machine knows as a name, that a noun says to be one, or that nobody uses for anything else. */
export function nameAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const token = tokens[at];
  if (!token || !/^[\p{L}\p{N}_][\p{L}\p{N}\w.@:+$-]*$/u.test(token.text)) return undefined;
  const { text, folded } = token;
  if (isFunctionWord(folded, context.language) || folded.length < 2 || isMeans(tokens, at) || onlyNames(tokens, at))
    return undefined;
  if (isAccount(tokens, at)) return mention(tokens, at, at + 1, [["user", { value: text, fit: 1 }]], true);
  const person = accountOfPerson(tokens, at, context);
  if (person) return person;
  if (isModule(tokens, at)) return mention(tokens, at, at + 1, [["module", { value: text, fit: 1 }]], true);
  if (isInstalled(tokens, at)) return mention(tokens, at, at + 1, [["package", { value: text, fit: 1 }]], true);
  const beside = besideOf(tokens, at, at + 1, text);
  const here = ofMachine(text, context);
  const isSignal = /^(?:TERM|HUP|KILL|INT|USR1|USR2|STOP|CONT|QUIT)$/.test(text);
  const signal: [RecipeSlotType, TypedValue][] = isSignal ? [["signal", { value: text, fit: 1 }]] : [];
  const variable: [RecipeSlotType, TypedValue][] = /^[A-Z][A-Z0-9_]+$/.test(text)
    ? [["variable", { value: text, fit: 0.8 }]]
    : [];
  const isStrange = !isOrdinaryWord(folded) && !context.isUsualWord(folded);
  // The noun beside it may belong to a sentence of another make: "el usuario actual", "the service status".
  const isBeside =
    beside.length > 0 &&
    typesBeside(folded).length === 0 &&
    !isOrdinaryWord(folded) &&
    (isStrange || !context.isUsualWord(folded));
  // "El contenedor web": a usual word, but right behind what it may be the name of.
  const right = typesBeside(tokens[at - 1]?.folded ?? "").filter(
    (type) => nameTypes.includes(type) || type === "process",
  );
  const perhaps =
    isBeside || typesBeside(folded).length > 0 || isOrdinaryWord(folded)
      ? []
      : right.map((type): [RecipeSlotType, TypedValue] => [type, { value: text, fit: 0.6 }]);
  if (!isStrange && here.length === 0 && signal.length === 0 && !isBeside && perhaps.length === 0) return undefined;
  const certain =
    (isStrange && at > 0 && (isBeside || /[\d_-]/.test(text))) ||
    here.some(([, { fit }]) => fit >= 1) ||
    isSignal ||
    isServed(tokens, at);
  const isVerb = beforeVerbs.test(tokens[at - 1]?.folded ?? "");
  const free = isStrange && !isVerb && (at > 0 || tokens.length === 1) ? named(text, 0.45) : [];
  return mention(
    tokens,
    at,
    at + 1,
    [...(isBeside ? beside : []), ...perhaps, ...here, ...signal, ...variable, ...free],
    certain,
  );
}

/** "Instala tcpdump", "the changelog of openssl", "why was rsync installed": a program's name, and not the program itself. */
function isInstalled(tokens: readonly Token[], at: number): boolean {
  const { text = "", folded = "" } = tokens[at] ?? {};
  const word = (nth: number) => tokens[at + nth]?.folded ?? "";
  if (text !== folded || folded.length < 2 || isOrdinaryWord(folded) || typesBeside(folded).length > 0) return false;
  if (!programs.has(folded) || packagers.test(folded)) return false;
  return (
    ofPackages.test(word(-1)) ||
    isInstalled(tokens, /^(?:y|e|and)$/.test(word(-1)) ? at - 2 : at - 1) ||
    (/^(?:de|del|of|for)$/.test(word(-1)) && /^(?:changelog|paquete|package)$/.test(word(-2))) ||
    (/^(?:installed|instalado)$/.test(word(1)) && /^(?:was|is|got|esta|fue)$/.test(word(-1)))
  );
}

const ofPackages = /^(?:paquetes?|packages?|(?:re|des|un)?instal\w*|purga\w*|purge)$/;

/** What installs is named beside what is installed. */
const packagers = /^(?:apt\S*|dpkg|aptitude|snap|flatpak|pip3?|npm|dnf|yum|zypper|pacman|apk)$/;

const programs: ReadonlySet<string> = new Set(Object.values(namesByFile).flatMap((names) => names.split(" ")));

/** "Como usuario backup", "with the user deploy": whatever else the word may mean. */
function isAccount(tokens: readonly Token[], at: number): boolean {
  const before = (nth: number, words: RegExp) => words.test(tokens[at - nth]?.folded ?? "");
  if (before(1, /^(?:como|as)$/) && usualAccounts.test(tokens[at]?.folded ?? "")) return true;
  if (before(1, /^usuari[oa]$/) && systemAccounts.test(tokens[at]?.folded ?? "")) return true;
  if (!before(1, /^(?:usuari[oa]|user)$/) || /^(?:actual|current|nuev[oa]|new|root)$/.test(tokens[at]?.folded ?? ""))
    return false;
  return (
    before(2, /^(?:como|con|as|with|under)$/) ||
    (before(2, /^(?:el|the)$/) && before(3, /^(?:como|con|as|with|under)$/))
  );
}

/** What people log in as: "copia mi clave a web2 como admin". */
const usualAccounts =
  /^(?:admin|deploy|ubuntu|debian|centos|ec2-user|jenkins|ansible|vagrant|pi|git|postgres|oracle|www-data)$/;

/** "El módulo wireguard", "the btrfs module": of the kernel, whatever else is called so. */
function isModule(tokens: readonly Token[], at: number): boolean {
  const { folded = "" } = tokens[at] ?? {};
  const before = tokens[at - 1]?.folded ?? "";
  const isBeside =
    /^(?:modulo|module)$/.test(before) || (tokens[at + 1]?.folded === "module" && /^(?:the|load|unload)$/.test(before));
  return isBeside && !isOrdinaryWord(folded) && typesBeside(folded).length === 0 && !noModule.test(folded);
}

/** What a module is of, and how one is. */
const noModule =
  /(?:[ai]d[oa]s?|ed|ing)$|^(?:python|node|nodejs|perl|php|apache|npm|pip|puppet|ansible|terraform|powershell|pam|kernel|linux|nucleo|which|what|que)$/;

/** "Desenmascara mysql", "start the cups service": what is done to services only, to one of a name that everybody knows. */
function isServed(tokens: readonly Token[], at: number): boolean {
  if (!isWellKnownService(tokens[at]?.folded ?? "")) return false;
  let before = at - 1;
  while (before > 0 && /^(?:el|la|al|the|servicio|service|demonio|daemon)$/.test(tokens[before]?.folded ?? ""))
    before--;
  const after = tokens
    .slice(at + 1, at + 4)
    .map(({ folded }) => folded)
    .join(" ");
  return serviceVerbs.test(tokens[before]?.folded ?? "") || doesNotRun.test(after);
}

/** "Postfix no arranca", "mysql will not start". */
const doesNotRun =
  /^(?:no (?:arranca|levanta|se levanta|responde|se inicia|inicia)|(?:won t|wont|won't|will not|does not|doesn't|doesn t|fails to|refuses to) (?:start|come|launch|respond))\b/;

const serviceVerbs =
  /^(?:marcha|arranc(?:a|ar|ad)|arranque|reinici(?:a|ar|e|ad)|rearranc(?:a|ar)|det(?:en|ener|enga)|habilit(?:a|ar|e)|deshabilit(?:a|ar|e)|(?:des)?enmascar(?:a|ar|e)|levant(?:a|ar)|start|stop|restart|enable|disable|mask|unmask)$/;

/** "Por ssh", "los contenedores de docker", "mi carpeta personal": by what something is done, or what is spoken of, and no name. */
function isMeans(tokens: readonly Token[], at: number): boolean {
  const { folded = "" } = tokens[at] ?? {};
  const before = tokens[at - 1]?.folded ?? "";
  if (/^(?:ssh|sftp)$/.test(folded)) {
    const [after = "", next = ""] = [tokens[at + 1]?.folded, tokens[at + 2]?.folded];
    return (
      /^(?:por|via|con|mediante|usando|by|over|via|through|using|with)$/.test(before) ||
      connected.test(before) ||
      connected.test(after) ||
      (/^(?:to|into|onto|a|al|hacia|contra|against)$/.test(after) && !/^(?:las?|the)$/.test(next))
    );
  }
  if (/^(?:actual|current)$/.test(folded)) return true;
  if (/^(?:personal|home)$/.test(folded)) return /^(?:carpeta|directorio)$/.test(before);
  const things = thingsOf[folded];
  return things !== undefined && tokens.some((token) => !token.quoted && things.test(token.folded));
}

/** "The database named forum": what only says that a name follows. */
function onlyNames(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:llamad[oa]|nombrad[oa]|named|called)$/.test(tokens[at]?.folded ?? "") &&
    tokens[at + 1] !== undefined &&
    typesBeside(tokens[at - 1]?.folded ?? "").length > 0
  );
}

/** What is made by ssh: "el túnel ssh", "an ssh session". */
const connected =
  /^(?:tunel(?:es)?|sesion(?:es)?|conexion(?:es)?|claves?|llaves?|huellas?|tunnels?|sessions?|connections?|keys?|keypair|fingerprints?|logins?)$/;

const thingsOf: Readonly<Record<string, RegExp>> = {
  docker:
    /^(?:contenedor(?:es)?|imagen(?:es)?|volumen(?:es)?|red(?:es)?|containers?|images?|volumes?|networks?|compose|stack|registro|registry|hub)$/,
  podman: /^(?:contenedor(?:es)?|imagen(?:es)?|volumen(?:es)?|containers?|images?|volumes?)$/,
  cron: /^(?:usuari[oa]s?|users?|tareas?|jobs?|trabajos?|tasks?|entradas?|entries|lineas?|lines?|mi|my|crontab|programad[oa]s?|scheduled|edita\w*|edit)$/,
};

/** "Que me traiga", "no vaya": what comes after these is no name. */
const beforeVerbs =
  /^(?:me|te|se|nos|le|les|que|quien|donde|no|si|cuando|it|i|we|you|they|not|to|who|which|that|should|would|can|will)$/;

/** What a name is on this machine. */
export function ofMachine(text: string, { machine }: MentionContext): [RecipeSlotType, TypedValue][] {
  const lower = text.toLowerCase();
  const found: [RecipeSlotType, TypedValue][] = [];
  const isUnit = machine.units().includes(`${lower}.service`);
  if (isUnit || isWellKnownService(lower)) {
    const fit = isUnit ? 1 : 0.9;
    found.push(
      ["unit", { value: lower, fit }],
      ["process", { value: lower, fit: 0.7 }],
      ["package", { value: lower, fit: 0.7 }],
    );
  }
  if (machine.users().includes(lower) && !systemAccounts.test(lower)) found.push(["user", { value: lower, fit: 1 }]);
  if (machine.packages().has(lower) && !isOrdinaryWord(lower)) found.push(["package", { value: lower, fit: 0.8 }]);
  if (lower === "root") found.push(["user", { value: "root", fit: 0.9 }]);
  if (machine.pathKind(`/sys/class/net/${text}`) !== undefined) found.push(["interface", { value: text, fit: 1 }]);
  else if (/^(?:eth|ens|enp|eno|wlan|wlp|br|tun|tap|wg|docker|bond|veth|lo)\d\w*$|^lo$/.test(text))
    found.push(["interface", { value: text, fit: 0.95 }]);
  return found;
}

/** Accounts of every Debian, whose names are words. */
const systemAccounts =
  /^(?:daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|backup|list|irc|gnats|nobody|messagebus|sshd|root)$/;

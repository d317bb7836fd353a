import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import { isFunctionWord, isNameNoun } from "./normalise/lexicon.ts";
import { isOrdinaryWord } from "./slots/ordinary-words.ts";

/** What is known of a program by its name; `bareReads`: without any argument it shows something. Undefined: no such program. */
export type KnownProgram = (name: string) => { subcommands: ReadonlySet<string>; bareReads: boolean } | undefined;

/**
 * Whether a request is plainly a command already ("df -h", "systemctl status nginx"): it begins with a program and the
 * rest can only be arguments. Words that are also ordinary ("date", "who", "find my keys", "kill the server") need
 * arguments no sentence has; in doubt it is not a command.
 */
export function isCommandLine(text: string, machine: MachineSnapshot, known: KnownProgram): boolean {
  if (/[¿¡\n]|[?!]\s*$/.test(text)) return false;
  const [first = "", ...others] = /["'`]/.test(text) ? [text] : text.trim().split(operators);
  if (others.length > 0) {
    const starts = others.map((part) => part.split(/\s+/).find((word) => word !== "sudo") ?? "");
    if (!starts.every((name) => isProgram(name, machine, known))) return false;
    // A pipe or "&&" is nothing people write; a semicolon is.
    const [name = "", ...rest] = first.split(/\s+/);
    const shell = /[|&]/.test(text) && isProgram(name, machine, known) && !rest.some(isProse);
    return shell || isCommandLine(first, machine, known);
  }
  const words = text.trim().split(/\s+/);
  if (words[0] === "sudo" && words.length > 1) words.shift();
  while (/^[A-Z_][A-Z0-9_]*=\S*$/.test(words[0] ?? "") && words.length > 1) words.shift();
  const [name = "", ...rest] = words;
  const row = known(name);
  const installed = isInstalled(name, machine);
  if (!isProgram(name, machine, known)) return false;
  // "ping a 8.8.8.8": nobody gives a lone letter before an address.
  if (rest[0] === "a" && /^\d+(\.\d+){3}$|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i.test(rest[1] ?? "") && !exists("a", machine))
    return false;
  // "pon 644 a informe.txt": pon(1) dials a peer where it is installed; with a preposition, and everywhere else, it is the verb.
  if (name === "pon" && (!installed || rest.some((word) => /^(?:a|al|en|de|el|la|los|las)$/.test(word)))) return false;
  const ordinary = everyday.has(name) || isOrdinaryWord(name);
  // "nginx" alone is rather an answer or the beginning of a sentence than an order to run it.
  if (rest.length === 0) return /\//.test(name) || (!ordinary && row?.bareReads === true);
  if (rest.some((word, at) => isProse(word) || (!isSubcommand(word, at, row) && isNoun(word)))) return false;
  const strong = rest.some(isStrong);
  if (ordinary) return strong && rest.every((word, at) => isArgument(word, rest[at - 1], machine));
  // The first word of grep is what it looks for.
  const named = takesPattern.has(name) && rest.length > 1 ? rest.slice(1) : rest;
  return strong || row?.subcommands.has(rest[0] ?? "") === true || named.every((word) => exists(word, machine));
}

const takesPattern: ReadonlySet<string> = new Set(["grep", "egrep", "fgrep", "zgrep", "rg"]);

/** Between the commands of a line. */
const operators = /\s*(?:;\s|\|\|?|&&)\s*/;

function isProgram(name: string, machine: MachineSnapshot, known: KnownProgram): boolean {
  return name === name.toLowerCase() && (known(name) !== undefined || isInstalled(name, machine));
}

function isInstalled(name: string, machine: MachineSnapshot): boolean {
  return /^[\w./+-]+$/.test(name) && machine.program(name).file !== undefined;
}

/** A word of a sentence. Lone letters and quoted text are not. */
function isProse(word: string): boolean {
  if (word.length < 2 || /["'`]/.test(word)) return false;
  const plain = word.toLowerCase().replace(/[,;:.]+$/, "");
  return (
    /[,;:]$/.test(word) ||
    /^(please|porfa|gracias|thanks)$/.test(plain) ||
    isFunctionWord(plain, "es") ||
    isFunctionWord(plain, "en")
  );
}

/** "mkdir called x", "cat the file x": nouns that only sentences have. */
function isNoun(word: string): boolean {
  return isNameNoun(word, "es") || isNameNoun(word, "en");
}

function isSubcommand(word: string, at: number, row: ReturnType<KnownProgram>): boolean {
  return at === 0 && row?.subcommands.has(word) === true;
}

/** An option, path, operator, assignment, pattern or address: nothing people say. */
function isStrong(word: string): boolean {
  return /^-{1,2}[A-Za-z0-9]|^\+%|^[|&;<>]|[|;<>$`*]|^\.{0,2}\/|^~|\w\/\w|\w=|\w@\w|^\d+\.\d+\.\d+\.\d+|[\w-]\.(com|org|net|es|local|conf|log|txt|sh|json|ya?ml|gz|zip|tar|py|js|ts|md|csv|service)$/.test(
    word,
  );
}

/** For programs whose name is an ordinary word every argument must look like one. */
function isArgument(word: string, before: string | undefined, machine: MachineSnapshot): boolean {
  if (isStrong(word) || /^["']/.test(word) || /["']$/.test(word) || /^\d/.test(word) || word.length === 1) return true;
  if (before !== undefined && (/^-/.test(before) || /^[|&;]/.test(before))) return true;
  return exists(word, machine);
}

function exists(word: string, machine: MachineSnapshot): boolean {
  return machine.pathKind(word) !== undefined;
}

/** Programs whose names are words of Spanish or English, or too short to be sure of. */
const everyday: ReadonlySet<string> = new Set(
  `date who find kill time top free last watch sort cat more less make test look host file mount cut join split head tail
   yes no at batch write wall talk sleep echo man info help history type which where whereis what install link copy move
   service screen mail print factor expand fold paste nice true false id w users groups login logout exit jobs set let read
   wait command source export alias local return shift trap eval exec times test units banner cancel clear column compress
   crash dialog diff display edit enable disable dump ed env ex expect fc fg bg finger fortune go hash import cal cd
   convert ip line list locate lock log look ls mesg mix move nano node open passwd patch perl pick play plot pr pwd rank
   record rename reset resize ruby say script see seq show size sl snap start stop strings sum sync tar tee timeout touch tr
   tree tsort unlink up uptime view vi visit word words zip borra busca copia para lista ver mata sal di va`
    .split(/\s+/)
    .filter((word) => !/^(ls|cd|pwd|tar|zip|env|passwd|nano|vi|ruby|perl|node|ip|id|uptime)$/.test(word)),
);

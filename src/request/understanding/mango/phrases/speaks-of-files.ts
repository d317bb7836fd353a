import { Sentence } from "./sentence.ts";
import type { Term } from "./term.ts";

/**
 * Whether a request has any word or value that files or folders are told by. Without one it is of something else, whatever
 * it says of content ("contenedores de docker") or names ("call this machine atlas"); nor has a process, for its first answer,
 * to make a thousand regular expressions, which takes half a second.
 */
export function speaksOfFiles(terms: readonly Term[]): boolean {
  return new Sentence(terms).has(tells);
}

const tells =
  "<[a-z]*[gepdfm][a-z]*>|{file}|{folder}|{subfolder}|{item}|{anything}|{photo}|{video}|{link}|{archive}|{changed}|{used}|{hidden}|{empty}|{here}|{rename}|logs?|bitacoras?|(?:jupyter |python )?notebooks?|scripts?|temporal(?:es)?|temporary|temp|binari[a-z]+|program[a-z]*|[a-z]*e[jx]ecut[a-z]+|(?:repeti|duplic|repeat)[a-z]*|que hay|what is there|what s there|__pycache__|node_modules|[a-z]*checksums?|[a-z]*sums?|sumas?|disk usage|arbol|tree|mktemp|mkdir|touch|chmod|chown|chgrp|umask";

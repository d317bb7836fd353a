import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";

/** "Vacía la carpeta tmp pero no la borres", "delete everything in cache": what lies in a folder goes, and it stays. */
export function readEmptied(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  let folder: string | undefined;
  const path = "(?!<[^>]*g)(<[a-z]*p[a-z]*>)";
  const isFolder = (one: Term) => machine.pathKind(pathOf(one)) === "directory";
  const isBelow = (one: Term) => /^(?!\/)[^/]|^~\/.|^\/[^/]+\/[^/]/.test(pathOf(one));
  const stays = sentence.take(
    "(?:(?:pero|but|y|and) )?(?:sin (?:borrar|eliminar|quitar|tocar)|no (?:borres|elimines|quites|toques)|without (?:deleting|removing)|(?:do not|don t) (?:delete|remove)|(?:but )?(?:keep|leave|dej\\w+|conserv\\w+|manten\\w+))(?:l[oa])?(?: {~}(?:(?:propi[oa]|mism[oa]|folder|carpeta|directorio|directory|it|itself|en si|<[a-z]*d[a-z]*>) ?)+(?<! ))?(?: (?:en si|misma|mismo|itself|in place|there|vaci[oa]|empty))?",
  );
  const set = (isSure: boolean) => (one: Term) => {
    if (folder !== undefined || !isBelow(one) || machine.pathKind(pathOf(one)) === "file") return false;
    if (!isSure && !isFolder(one)) return false;
    folder = pathOf(one);
    return true;
  };
  const noun = "(?:carpeta|directorio|folder|directory|dir)";
  const first =
    "(?<=^ )(?:(?:por favor|please|necesito|quiero|i need to|i want to|hay que|ahora|now|tienes que|puedes) )?";
  sentence.take(
    `${first}(?:vaci(?:a|ar|e|ame|en|as)|empty(?: out)?|clear(?: out)?) {~}(?:[a-z]+ )?${noun} (?:de )?${path}`,
    set(true),
  );
  sentence.take(
    `${first}(?:vaci(?:a|ar|e|ame|en)|empty(?: out)?|clear(?: out)?) {~}${path}(?: ${noun})?`,
    set(stays > 0),
  );
  const all =
    "(?:(?:todo|absolutamente todo|everything|all|anything)(?: (?:lo )?(?:que (?:hay|haya|este|tiene|contiene)|that is|there is|what is|whatever is))?|lo que (?:hay|haya|este|tiene|contiene)|{~}(?:contenidos?|contents?)|whatever is|what is)(?: (?:de )?(?:dentro|adentro))?";
  sentence.take(
    `${first}{delete} {~}${all} (?:de|del|en|in|inside|of|from|under|dentro de) {~}(?:(?:[a-z]+ )?${noun} )?(?:de )?${path}(?: ${noun})?(?= $| (?:y|and|·|pero|but)|·)`,
    set(true),
  );
  sentence.take(
    `${first}dej(?:a|ar|e|ame) vaci[oa] {~}${noun} ${path}|${first}dej(?:a|ar|e|ame) {~}${noun} ${path} vaci[oa]`,
    set(true),
  );
  return folder === undefined ? undefined : { do: "empty", folder };
}

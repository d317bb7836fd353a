import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";

/** Who reads of links that are to be made, or to lead elsewhere. */
export const linkings = [readLink, readRelink] as const;

const makes =
  "cre(?:a|á|ar|e|ame|ate|arme|emos)|haz(?:me)?|hac(?:e|é|er|eme)|make|create|add|anade|agrega|set up|prepar(?:a|ar|e|ame|á)|prepare|deja(?:me)? (?:hech|cread|list)[oa]s?|genera|arma(?:me)?";

function readLink(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (
    !sentence.has("{linking}") ||
    sentence.has(
      "{delete}|borr\\w+|busca\\w*|find|list\\w*|muestr\\w+|show|which|que enlaces|que (?:hay|haya|salen?|aparecen?|contiene)|tod[oa]s los (?:enlaces|links)|all the (?:links|urls)|saca\\w*|extrae\\w*|extract|cuant[oa]s|donde|adonde|where|a que|rot[oa]s?|broken|(?:haz|hacer|haga|quiero|necesito) que {~}(?:{linking})|make {~}(?:{linking}) [^ ]+ point",
    )
  )
    return undefined;
  // "Los enlaces duros de a.txt" are asked for, and none is made.
  if (
    !sentence.has(
      `${makes}|pon\\w*|put|enlaza\\w*|vincula\\w*|ln|(?<=^ )(?:[a-z]+ )?(?:link|symlink|hardlink)|quiero|necesito|need|want|deja\\w*|leave|(?<=^ )(?:un|a) (?:soft |hard |symbolic )?(?:enlace|link|symlink|vinculo|hardlink)`,
    )
  )
    return undefined;
  const hard =
    sentence.take(
      "(?:{~}(?:enlaces?|links?|vinculos?) )?(?:duros?|fisicos?|hard)(?: ?(?:links?|enlaces?))?|hardlinks?",
    ) > 0;
  const relative = sentence.take("relativ[oa]s?|relative|con ruta relativa|with (?:a )?relative path") > 0;
  let target: string | undefined;
  let name: string | undefined;
  let folder: string | undefined;
  const thing = "(?!{small} |{folder} |{file} ){a:name}";
  sentence.take(
    `(?:que )?(?:apunt\\w+|pointing|point|points|que (?:vaya|lleve|dirija)|leading|to point)(?: (?:a|hacia|to|at|into))* {~}(?:{file} |{folder} )?${thing}`,
    (one) => {
      target = pathOf(one);
    },
  );
  sentence.take(
    `(?:llamad[oa]|que se llame|de nombre|con (?:el )?nombre(?: de)?|called|named|as|como|by the name(?: of)?) {~}${thing}`,
    (one) => {
      name = pathOf(one);
    },
  );
  sentence.take(`(?:en|in|dentro de|inside|under) {~}(?:{folder} )?{a:folder}`, (one) => {
    folder = pathOf(one);
  });
  const beside =
    sentence.take(
      "(?:(?:que esta|that is|which is) )?(?:next to it|beside it|right there|al lado|ahi mismo|alli mismo|(?:en|in) {~}(?:mism[oa]|same) (?:carpeta|sitio|folder|directory|place))",
    ) > 0;
  // "Hard link a.txt as b.txt": what is left is what it leads to.
  if (name !== undefined && target === undefined)
    sentence.take("{~}(?:(?:de|of|to|a|from|for) )?{~}(?:{file} |{folder} )?(<[a-z]*p[a-z]*>)", (one) => {
      if (target !== undefined) return false;
      target = pathOf(one);
      return true;
    });
  // "A symlink releases/latest pointing to …".
  if (name === undefined && target !== undefined)
    sentence.take(`(?:{linking})(?: (?:simbolico|blando|duro))? {~}(?!<[^>]*[gd])(<[a-z]*p[a-z]*>)`, (one) => {
      name = pathOf(one);
    });
  if (target === undefined)
    sentence.take(
      `(?:desde|de|from) {~}(?:{file} |{folder} )?${thing} (?:a|hacia|to|en|in) {~}${thing}`,
      (one, two) => {
        target = pathOf(one);
        name ??= pathOf(two);
      },
    );
  if (target === undefined)
    sentence.take(
      `(?:{linking}) {~}(?:{file} |{folder} )?(?!a |to )${thing} (?:a|con|en|to|into|as|como|hacia) {~}(?:{folder} )?${thing}`,
      (one, two) => {
        target = pathOf(one);
        name ??= pathOf(two);
      },
    );
  if (target === undefined)
    sentence.take(`${thing} (?:a|hacia|to|->|that points to) {~}(?:{file} |{folder} )?${thing}`, (one, two) => {
      if (/enlace|link|cre|make|haz/.test(one.folded)) return false;
      name ??= pathOf(one);
      target = pathOf(two);
      return true;
    });
  if (target === undefined)
    sentence.take(`(?:a|al|de|del|to|for|of|hacia) {~}(?:{file} |{folder} )?${thing}`, (one) => {
      if (target !== undefined) return false;
      target = pathOf(one);
      return true;
    });
  sentence.take(
    `(?:{linking})|simbolic[oa]s?|symbolic|soft|blando|${makes}|pon(?:me|er|ga|game|lo)?|put|deja(?:me|r)?|it`,
  );
  if (target === undefined) return undefined;
  if (beside && name !== undefined && isFree(target, machine)) {
    const isThere = machine.pathKind(`${folderOf(target) ?? "."}/${name}`) !== undefined;
    if (isThere) [target, name] = [name, target];
  }
  // Which is there already is what it leads to.
  if (name !== undefined && !hard && machine.pathKind(name) !== undefined && isFree(target, machine))
    [target, name] = [name, target];
  if (folder !== undefined && name !== undefined && !name.includes("/")) name = `${folder.replace(/\/+$/, "")}/${name}`;
  const at = name ?? folder;
  if (beside && at !== undefined) return { do: "link", target, name: at, hard, relative };
  const isInto = at !== undefined && machine.pathKind(at) === "directory";
  const seen = hard ? { target, relative } : seenFrom(isInto ? at : folderOf(at), target, machine);
  return {
    do: "link",
    target: seen.target,
    name: at === "." ? undefined : at,
    hard,
    relative: relative || seen.relative,
  };
}

/** "Haz que current apunte a releases/v2": a link that is there already is to lead elsewhere. */
function readRelink(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (sentence.has("donde|adonde|where|a que|enlaces|links|symlinks|vinculos")) return undefined;
  // Which links lead there is asked, and nothing changed.
  if (
    sentence.has(
      "(?:(?<!(?:quiero|haz|hacer|necesito|para|haga|hace|quisiera|de forma|hay) )que|cuales|cual|which|what|busc\\w*|find|list\\w*|show|muestr\\w*|hay|any|cuant[oa]s|how many) {~}{link}",
    )
  )
    return undefined;
  const isOfLinks = sentence.has("{linking}");
  const named: string[] = [];
  const links: { target: string; name: string }[] = [];
  const thing = "(?!{small} )(?:(?:{linking}) )?(?!{small} |{folder} |{file} ){a:name}";
  sentence.take(
    `(?:(?:${makes}|cambi\\w+|change|set|quiero|deja|let|i want|necesito|need) )?(?:(?:para )?que )?{~}${thing} (?:(?:now|ahora|para|que|so|that|it|pase|to|should|must|has to|have to|needs to|tienen? que|debe(?:ria)?n?|ha de|hay que|instead|deje de apuntar a [^ ]+ y) )*(?:apunt\\w+|points?|lleve|lead) {~}(?:(?:ahora|now|hacia|at|a|to) )*{~}(?:{folder} |{file} |version )?{a:name}`,
    (name, target) => {
      if (target === undefined || !isTarget(target, isOfLinks || name?.kinds.includes("p") === true)) return false;
      links.push({ name: pathOf(name), target: pathOf(target) });
      return true;
    },
  );
  sentence.take(
    `(?:apunt\\w+|point|repoint|redirige|retarget|switch|cambia) {~}(?:(?:{linking}) )?(?!{small} ){a:name}(?: (?:{linking}))? (?:a|hacia|to|at|over to) {~}{a:name}(?: instead)?`,
    (name, target) => {
      if (target === undefined || !isTarget(target, isOfLinks || name?.kinds.includes("p") === true)) return false;
      if (links.length > 0 || !sentence.has("apunt\\w+|point|repoint|{linking}")) return false;
      links.push({ name: pathOf(name), target: pathOf(target) });
      return true;
    },
  );
  sentence.take(
    "(?:en lugar|en vez) de (?:a )?{~}(<[a-z]+>|(?!{small} )[a-z][\\w.-]*(?= $)|viej[oa]|antigu[oa]|anterior|de antes)|instead of {~}(<[a-z]+>|(?!{small} )[a-z][\\w.-]*(?= $)|old(?: one)?|previous(?: one)?)|(?:(?:que )?esta )?(?:en la misma carpeta|al lado)|(?:(?:which|that) is )?(?:in the same folder|beside it|next to it)",
    (...olds) => {
      for (const old of olds) if (old !== undefined) named.push(old.text);
    },
  );
  sentence.take("(?:{linking})|simbolico|symbolic");
  const [link] = links;
  // "Haz que nginx apunte a /srv/web" speaks of something else.
  if (!isOfLinks && machine.pathKind(link?.name ?? "") === undefined) return undefined;
  return (
    link && {
      do: "link",
      name: link.name,
      ...seenFrom(folderOf(link.name), link.target, machine),
      hard: false,
      replaces: true,
      named,
    }
  );
}

/** A word that is no path may be where a link leads, where a link is spoken of. */
function isTarget({ kinds, folded }: Term, isOfLinks: boolean): boolean {
  if (/[pdf]/.test(kinds)) return true;
  return (
    isOfLinks &&
    kinds === "" &&
    /^[\w.-]{2,}$/.test(folded) &&
    !/^(?:ahora|now|otr[oa]|another|other|same|mism[oa]|nuev[oa]|new|latest|ultim[oa]|instead)$/.test(folded)
  );
}

/** Where something may be made: nothing is there, but the folder is. */
function isFree(path: string, machine: MachineSnapshot): boolean {
  return machine.pathKind(path) === undefined && machine.pathKind(folderOf(path) ?? ".") === "directory";
}

function folderOf(path: string | undefined): string | undefined {
  return /^(.*)\/[^/]+\/?$/.exec(path ?? "")?.[1];
}

/** What is named from here, as it is named from the folder that the link lies in. */
function seenFrom(
  folder: string | undefined,
  target: string,
  machine: MachineSnapshot,
): { target: string; relative: boolean } {
  if (folder === undefined || folder === "" || folder === "." || /^[/~]/.test(target) || target.startsWith("../"))
    return { target, relative: false };
  const base = `${folder.replace(/\/+$/, "")}/`;
  if (target.startsWith(base)) return { target: target.slice(base.length), relative: false };
  const isThere = machine.pathKind(`${base}${target}`) !== undefined;
  return { target, relative: !isThere && machine.pathKind(target) !== undefined };
}

import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";

/** Who reads of folders, empty files and links that are to be made. */
export const makings = [readLink, readRelink, readFolders] as const;

const makes =
  "cre(?:a|á|ar|e|ame|ate|arme|emos)|haz(?:me)?|hac(?:e|é|er|eme)|make|create|add|anade|agrega|set up|prepar(?:a|ar|e|ame|á)|prepare|deja(?:me)? (?:hech|cread|list)[oa]s?|genera|arma(?:me)?";

function readFolders(sentence: Sentence): PathAction | undefined {
  if (!sentence.has(`${makes}|mkdir|touch`)) return undefined;
  // What is to become of files that are there.
  if (
    sentence.has(
      "(?:make|haz\\w*|hace\\w*) {~}(?:all|every|each|any|todos|todas|cada) {~}(?:{file}|scripts?|<[a-z]*g[a-z]*>)",
    )
  )
    return undefined;
  // That something be so is no thing to be made, and one for each of something has names that are not said.
  if (
    sentence.has(
      "(?:haz|hacer|haga|hace|haced|make) (?:que|sure|it so)|(?:por|para|per|for|one) (?:{~})(?:cada|each|every)|(?:por|per) (?:mes|dia|ano|usuario|cliente|month|day|year|user)|(?:los|the) (?:<[a-z]*n[a-z]*>|doce|twelve) (?:meses|months)|(?:<[a-z]*n[a-z]*>|doce|twelve) (?:meses|months)",
    )
  )
    return undefined;
  const folders: string[] = [];
  const files: string[] = [];
  const called =
    "(?:(?:llamad[oa]s?|que se llamen?|de nombre|con (?:el )?nombres?|called|named|nuev[oa]s?|new|vaci[oa]s?|empty|con|with) )*";
  const thing =
    "(?!<[^>]*[gsty]>)(?!{small} |{folder} |{file} |{move} |{copy} |{rename} |{gzip} |{delete} |nothing |nada |else |mas |more |si |if |para |for |dentro |inside |llamad|called |named |vaci|empty |nuev|new |with |con |que |y |and ){a:name}";
  const inside: string[] = [];
  const empties = "(?:archivos?|ficheros?|files?|documento)";
  // "Con un __init__.py vacío dentro".
  sentence.take(
    `(?:con|with|y|and) {~}(?:(?:vaci[oa]|empty|un|an) )*(?:${empties} )?${called}(<[a-z]*f[a-z]*>)(?: (?:vaci[oa]|empty))?(?: (?:dentro|adentro|inside(?: it)?|in it|en (?:ella|el)|en su interior))?`,
    (one) => {
      if (!sentence.has("{folder}|package|paquete|mkdir")) return false;
      inside.push(pathOf(one));
      return true;
    },
  );
  let base: string | undefined;
  const takeBase = () =>
    sentence.take(
      "(?:dentro de|en|in|inside|bajo|under|adentro de|within) {~}(?:{folder} )?(?:llamad[oa] )?(?:{a:folder}|(?!<)(?!{small} |{filler} ){a:name}|(<[a-z]*p[a-z]*>))",
      (one) => {
        if (base !== undefined) return false;
        base = pathOf(one);
        return true;
      },
    );
  const isOfFolders =
    sentence.has(`(?:${makes}|mkdir)`) && sentence.has("{folder}|mkdir|(?:python )?(?:package|paquete)");
  takeBase();
  const take =
    (into: string[]) =>
    (...found: Term[]) => {
      for (const one of found) into.push(pathOf(one));
    };
  if (isOfFolders) {
    const noun =
      "(?:{folder}|estructura de|structure of|nested|anidad[oa]s?|vaci[oa]s?|empty|nuev[oa]s?|new|llamad[oa]s?|que se llamen?|de nombres?|con (?:el )?nombres?|called|named|siguientes?|following)";
    const head = `(?:(?:${makes})(?: (?:ya|now|also|tambien))?(?: ·+)*(?: {~}${noun})*(?: {~}{folder})(?: {~}${noun})*|mkdir(?: -p)?)`;
    // A letter that is an article everywhere else.
    sentence.take("([ae])(?= (?:[b-z]|y b|and b) )", (one) => {
      folders.push(one.text);
    });
    const next = `(?: (?:(?:y|e|and) )?{~}(?:(?:otr[oa]|another|{folder}) )?(?:(?:llamad[oa]s?|called|named) )?${thing})?`;
    const letter = folders.length > 0 ? "(?: ·)?" : "";
    const add = (...found: Term[]) => {
      for (const one of found) folders.push(one.kinds.includes("n") ? one.text : pathOf(one));
    };
    const named = sentence.take(`${head}${letter} {~}${thing}${next}${next}${next}${next}${next}`, add);
    if (
      named === 0 &&
      sentence.take(
        `(?:${makes}) {~}(?:(?:new|nuev[oa]) )?${thing} (?:package|paquete|{folder})|(?:${makes}) {~}(?:package|paquete) (?:(?:llamad[oa]|called|named) )?${thing}`,
        add,
      ) === 0
    )
      return undefined;
    sentence.take(
      "package|paquete|de una vez|at once|nested|anidad[oa]s?|con sus padres|with parents|si no existen?|if (?:it|they) do(?:es)? not exist|if missing|and nothing else|y nada mas|recursivamente|que falten|as needed",
    );
    sentence.take("{folder}|{empty}");
  } else {
    if (!sentence.has(`${empties}|touch`) || sentence.has("{pack}(?= {~}{a:folder})")) return undefined;
    const asked = sentence.take(
      `(?:${makes}) {~}(?:(?:vaci[oa]s?|empty|nuev[oa]s?|new|un|an|blank) )*${empties}(?: (?:vaci[oa]s?|en blanco|empty|nuev[oa]s?|blank))?(?: (?:llamad[oa]s?|que se llamen?|de nombre|called|named|nuev[oa]|new))*|touch`,
    );
    if (asked === 0) return undefined;
    sentence.take(
      `(?:(?:y|e|and) )?{~}${called}(?!<[^>]*[gstyn])(?:{a:path}|${thing})(?: (?:vaci[oa]s?|empty))?`,
      take(files),
    );
    sentence.take("{empty}|{file}");
    if (files.length === 0) return undefined;
  }
  const under = (path: string) =>
    base === undefined || path.startsWith("/") || base === "." ? path : `${base.replace(/\/+$/, "")}/${path}`;
  const madeFolders = folders.map(under);
  if (isOfFolders && madeFolders.length === 0) return undefined;
  const last = madeFolders.length === 1 ? madeFolders[0] : undefined;
  if (inside.length > 0 && last === undefined) return undefined;
  return { do: "make", folders: madeFolders, files: [...files.map(under), ...inside.map((file) => `${last}/${file}`)] };
}

function readLink(sentence: Sentence): PathAction | undefined {
  if (
    !sentence.has("{linking}") ||
    sentence.has(
      "{delete}|borr\\w+|busca\\w*|find|list\\w*|muestr\\w+|show|which|que enlaces|que (?:hay|haya|salen?|aparecen?|contiene)|tod[oa]s los (?:enlaces|links)|all the (?:links|urls)|saca\\w*|extrae\\w*|extract|cuant[oa]s|donde|adonde|where|a que|rot[oa]s?|broken",
    )
  )
    return undefined;
  // "Los enlaces duros de a.txt" are asked for, and none is made.
  if (
    !sentence.has(
      `${makes}|pon\\w*|put|enlaza\\w*|vincula\\w*|ln|(?<=^ )(?:[a-z]+ )?(?:link|symlink|hardlink)|quiero|necesito|need|want|deja\\w*|leave`,
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
  if (folder !== undefined && name !== undefined && !name.includes("/")) name = `${folder.replace(/\/+$/, "")}/${name}`;
  const at = name ?? folder;
  return { do: "link", target, name: at === "." ? undefined : at, hard, relative };
}

/** "Haz que current apunte a releases/v2": a link that is there already is to lead elsewhere. */
function readRelink(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (sentence.has("donde|adonde|where|a que")) return undefined;
  // Which links lead there is asked, and nothing changed.
  if (
    sentence.has(
      "(?:que|cuales|cual|which|what|busc\\w*|find|list\\w*|show|muestr\\w*|hay|any|cuant[oa]s|how many) {~}{link}",
    )
  )
    return undefined;
  const isOfLinks = sentence.has("{linking}");
  const links: { target: string; name: string }[] = [];
  const thing = "(?!{small} )(?:(?:{linking}) )?(?!{small} |{folder} |{file} ){a:name}";
  sentence.take(
    `(?:(?:${makes}|cambi\\w+|change|set|quiero|deja|let|i want|necesito|need) )?(?:(?:para )?que )?{~}${thing} (?:(?:now|ahora|pase|to|should|must|has to|have to|needs to|tienen? que|debe(?:ria)?n?|ha de|hay que|instead|deje de apuntar a [^ ]+ y) )*(?:apunt\\w+|points?|lleve|lead) {~}(?:ahora )?{~}{a:path}`,
    (name, target) => {
      if (target === undefined || !/[pdf]/.test(target.kinds)) return false;
      links.push({ name: pathOf(name), target: pathOf(target) });
      return true;
    },
  );
  sentence.take(
    `(?:apunt\\w+|point|repoint|redirige|retarget|switch|cambia) {~}(?:(?:{linking}) )?(?!{small} ){a:name}(?: (?:{linking}))? (?:a|hacia|to|at|over to) {~}{a:path}(?: instead)?`,
    (name, target) => {
      if (links.length > 0 || target === undefined || !sentence.has("apunt\\w+|point|repoint|{linking}")) return false;
      links.push({ name: pathOf(name), target: pathOf(target) });
      return true;
    },
  );
  sentence.take(
    "(?:en lugar|en vez) de {~}(?:<[a-z]+>|viej[oa]|antigu[oa]|anterior|de antes)|instead of {~}(?:<[a-z]+>|old(?: one)?|previous(?: one)?)|(?:(?:que )?esta )?(?:en la misma carpeta|al lado)|(?:(?:which|that) is )?(?:in the same folder|beside it|next to it)",
  );
  sentence.take("(?:{linking})|simbolico|symbolic");
  const [link] = links;
  // "Haz que nginx apunte a /srv/web" speaks of something else.
  if (!isOfLinks && machine.pathKind(link?.name ?? "") === undefined) return undefined;
  return link && { do: "link", ...link, hard: false, relative: false, replaces: true };
}

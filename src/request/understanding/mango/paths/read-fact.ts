import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { Fact, PathAction } from "./path-wish.ts";

/** One fact of one file or folder: its permissions, its kind, its encoding, where it leads. */
export function readFact(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const what: readonly [Fact, string][] = [
    [
      "mode",
      "(?:permisos?|permissions?|modo|mode)(?: (?:en|in|as|octal(?:es)?|numeric[oa]s?|numeros|numbers|format|formato|de))*(?: (?:octal(?:es)?|numeric[oa]s?|numeros|numbers))|(?:octal|numeric) (?:permissions?|mode)(?: (?:of|for))?",
    ],
    [
      "bytes",
      "(?:(?:cuantos|how many) bytes(?: {~}(?:ocupa|pesa|tiene|mide|takes|does|has|is|hay|take))*|(?:tamano|size|peso) (?:{~}(?:exacto|exact) )?(?:en|in) bytes)(?: (?:de|of))?",
    ],
    [
      "modified",
      "(?:cuando (?:{~}(?:fue|se|ha sido|ha) )*(?:{changed})(?: por ultima vez)?|when (?:was|were|did|has)(?=[^·]*(?:modified|changed|touched|updated|edited))|(?:fecha|date|hora|time) (?:de|of) (?:{~}(?:ultima|last) )?(?:modificacion|modification|cambio|change))(?: (?:de|of))?",
    ],
    ["inode", "(?:numero de )?(?:inodo|inode)(?: number)?(?: (?:tiene|de|of|does|has|is))*"],
    ["links", "(?:cuantos|how many) (?:enlaces duros|hard links|enlaces|links) (?:tiene|does|has)"],
    [
      "target",
      "(?:{~}(?:(?:a donde|adonde|donde|where|a (?:que|what|which)(?: (?:{file}|{folder}|sitio|ruta|path|place))?) (?:(?:does|do|{file}|target) )*(?:apunta|lleva|leads?|points?|point)|(?:que|what) (?:(?:does|do|{file}|target) )*(?:apunta|points?|point))(?: (?:el enlace|the link|the symlink|el symlink|to))?|(?:where|what) does(?=[^·]*(?:point|lead)))(?: (?:to|at))?",
    ],
    [
      "absolute",
      "(?:{~}(?:ruta|path) (?:absoluta|completa|real|entera)|{~}(?:absolute|full|real|complete) path)(?: (?:de|del|of|to))?",
    ],
    [
      "encoding",
      "(?:(?:en |in )?(?:que|what|which|cual) )?(?:{~}(?:es|is))*{~}(?:codificacion|encoding|character set|charset|juego de caracteres|character encoding)(?: (?:{~}(?:de|del|of|esta|is|tiene|does|has|have|use|usa|uses|escrito|guardado|written|saved|caracteres|characters|texto|text)))*|(?:how|como) {~}(?:is|esta)(?=[^·]*(?:encoded|codificad[oa]))",
    ],
    ["mime", "(?:{~}(?:tipo|type)) mime|mime(?: |-)?type(?: (?:de|of))?"],
    [
      "type",
      "(?:(?:de )?(?:que|q|what|cual|which) )?{~}(?:tipo|type|kind|sort|clase) (?:de|of) (?:{file}|cosa|data|contenidos?|thing)(?: (?:{~}(?:es|is|does|tiene|have|hay|en|in))*)?|(?:file|que) (?:tipo|type)(?: (?:es|is|of))*",
    ],
    [
      "owner",
      "(?:(?:quien es|who is|cual es) {~}(?:dueno|propietario|owner)|a quien pertenece|who owns|de quien es)(?: (?:de|of))?",
    ],
    [
      "group",
      "(?:(?:a )?(?:que|what|which) (?:grupo|group) (?:pertenece|owns|tiene|is|does|belongs|es)*)(?: (?:de|of|to))?",
    ],
  ];
  // Of all that is in a folder, each has its own.
  if (
    sentence.has(
      "(?:todo|todos|todas|everything|all|each|every|cada) {~}(?:lo que|que hay|{file}|{folder}|<[a-z]*g[a-z]*>|inside|in|directly)",
    )
  )
    return undefined;
  for (const [fact, said] of what) {
    if (sentence.take(`${said}`) === 0) continue;
    let path: string | undefined;
    sentence.take(
      "(?:(?:de|of|el|la|the|en|in|to|a) )*(?:{~}(?:{file}|{folder}|enlace|link|symlink) )?(?!<[^>]*g)(<[a-z]*p[a-z]*>)",
      (one) => {
        if (path !== undefined) return false;
        path = pathOf(one);
        return true;
      },
    );
    sentence.take(
      "modified|changed|touched|updated|edited|encoded|codificad[oa]|point|points|to|last|por ultima vez|in|use|uses|usa",
    );
    if (fact === "target")
      sentence.take(
        "(?:{~}(?:tal cual|tal y como|exactamente|exactly|literally|as) )+(?:(?:esta|is|it) )*(?:escrit[oa]|guardad[oa]|stored|written|saved)(?: (?:en|in) {~}(?:{link}))?",
      );
    if (fact === "absolute" || fact === "target")
      sentence.take("(?:(?:symbolic |soft )?(?:symlink|link|enlace)(?: simbolico)?)?(?: ?target)?|target|destino");
    // "De quién es y qué permisos tiene": half of it is no answer.
    if (sentence.has("permis\\w+|permissions?|modo|mode|dueno|propietario|owner|owns|grupo|group|tamano|size"))
      return undefined;
    // A folder's own bytes are not what is in it.
    const isOfFolder = fact === "bytes" && path !== undefined && machine.pathKind(path) === "directory";
    return path === undefined || isOfFolder ? undefined : { do: "tell", what: fact, path };
  }
  return undefined;
}

/** "Ver el archivo de texto notas.txt", "what does motd say": all that is in one file that is there. */
export function readContents(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const file = "{~}(?:(?:{file}|texto|text|plano|plain|entero|whole|complete) {~})*";
  const looks =
    "(?:ver|ve|mira\\w*|muestr\\w+|mostr\\w+|ensen\\w+|le[ea]\\w*|leer\\w*|abr\\w+|imprim\\w+|saca\\w*|vuelca\\w*|show|view|print|display|read|open|cat|see|dump|output)";
  let path: string | undefined;
  const set = (one: Term) => {
    if (path !== undefined || machine.pathKind(pathOf(one)) !== "file" || isPacked.test(pathOf(one))) return false;
    path = pathOf(one);
    return true;
  };
  sentence.take(
    `(?:${looks} {~})*(?:(?:contenidos?|contents?) {~})?${file}(?!<[^>]*[gd])(<[a-z]*f[a-z]*>)(?: {file})?(?: (?:entero|completo|whole|in full|por pantalla|en pantalla|on screen))*`,
    set,
  );
  sentence.take(
    "(?:que|what|lo que) {~}(?:pone|dice|contiene|hay|does|is|contains|says)|dice|say|says|contain|inside|dentro",
  );
  const wants = sentence.terms.some(({ folded, kinds }) => kinds === "" && wantsContents.test(folded));
  return path !== undefined && wants ? { do: "tell", what: "contents", path } : undefined;
}

const wantsContents =
  /^(?:ver|ve|mira\w*|muestr\w+|mostr\w+|ensen\w+|le[ea]\w*|leer\w*|abr\w+|imprim\w+|contenidos?|pone|dice|contiene|show|view|print|display|read|open|cat|see|contents?|says?|contains?)$/;

/** What a terminal can make nothing of. */
const isPacked = /\.(?:gz|tgz|xz|bz2|zst|zip|tar|7z|rar|pdf|png|jpe?g|gif|webp|mp[34]|iso|db|sqlite|docx?|xlsx?|odt)$/i;

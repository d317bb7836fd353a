import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import { place } from "../../phrases/written.ts";
import type { Thing } from "../thing.ts";

/**
 * What a look asks of the one thing that was made or changed: its permissions in octal, how much it takes, what it holds,
 * what is in the archive, whether the service is up. Undefined where it asks for something else, or names another thing.
 */
export function toldOf(
  text: string,
  { thing, script }: { thing: Thing | undefined; script: string },
  machine: MachineSnapshot,
  language: Language,
): string | undefined {
  if (thing === undefined || namesAnother(text, thing, machine)) return undefined;
  const { kind, name } = thing;
  const path = place(name);
  const asked = asks[language];
  if (kind === "service") return asked.isActive.test(text) ? `systemctl is-active ${path}` : undefined;
  if (!/^(?:file|archive|folder)$/.test(kind)) return undefined;
  if (kind === "file" && asked.lines.test(text)) return `wc -l ${path}`;
  if (asked.octal.test(text)) return `stat -c ${asked.named.test(text) ? "'%a %n'" : "%a"} ${path}`;
  if (asked.size.test(text)) return kind === "folder" ? `du -sh ${path}` : `ls -lh ${path}`;
  if (kind === "archive" && asked.inside.test(text)) return listing(name);
  // How a file is after its mode was changed is told by its mode.
  return kind === "file" && writes.test(script) && asked.content.test(text) ? `cat ${path}` : undefined;
}

const writes =
  /^(?:sudo )?(?:sed -[\w ]*i|sort .*-o|jq |awk |grep |echo |printf |cut |tr |cat |head |tail )|[^2]> ?[^&/]| tee /;

/** Whether the words name a file or folder that is another one. */
function namesAnother(text: string, { name }: Thing, machine: MachineSnapshot): boolean {
  return text
    .split(/\s+/)
    .some(
      (word) =>
        word !== name.toLowerCase() &&
        (/\/\w|\w\.\w/.test(word) || (word.length > 2 && machine.pathKind(word) !== undefined)),
    );
}

function listing(name: string): string | undefined {
  if (/\.(?:tar(?:\.\w+)?|t[gbx]z2?)$/i.test(name)) return `tar -tf ${place(name)}`;
  return /\.zip$/i.test(name) ? `unzip -l ${place(name)}` : undefined;
}

type Asks = {
  lines: RegExp;
  octal: RegExp;
  named: RegExp;
  size: RegExp;
  inside: RegExp;
  content: RegExp;
  isActive: RegExp;
};

const asks: Record<Language, Asks> = {
  es: {
    lines: /\bcuantas (?:lineas )?(?:tiene|hay|son|lleva|tiene ahora)(?: en total)?$/,
    octal: /\bpermisos\b.*\b(?:octal|numericos?|en numeros?)\b/,
    named: /\b(?:nombre|ruta)\b/,
    size: /\b(?:(?:el espacio|lo) que (?:ocupa|pesa|usa)|(?:el )?espacio ocupado|cuanto (?:pesan?|ocupan?|miden?|peso|ocupo|ha pesado|ha ocupado|espacio (?:ocupan?|usan?))|(?:que|el|su) (?:tamano|peso)(?! de))\b/,
    inside:
      /\b(?:que|lo que|cuales?) (?:hay|quedo|queda|tiene|contiene|lleva|trae|ha quedado|ha entrado|se guardo)\b(?!.* (?:carpeta|directorio))|\b(?:su|el) contenido\b|\bcontenido del? \S+$/,
    content:
      /^\S*(?:mostramel[oa]|muestramel[oa]|ensenamel[oa])$|\b(?:como|asi) (?:queda|quedo|ha quedado|esta ahora)(?: ahora)?(?: (?:el|la) (?:archivo|fichero|copia|lista))?$|\b(?:su|el|todo el) contenido(?: (?:nuevo|final|del (?:archivo|fichero)))?$/,
    isActive:
      /\b(?:si|que) (?:\S+ )?(?:(?:ha |se ha )?(?:arrancad[oa]|levantad[oa])|arranco|arranca|levanto|funciona|responde)\b|\b(?:si|que) (?:\S+ )?(?:quedo|queda|esta|ha quedado|sigue|se quedo) (?:\S+ )?(?:activ[oa]|en marcha|andando|funcionando|corriendo|levantad[oa]|arriba)\b/,
  },
  en: {
    lines: /\bhow many (?:lines )?(?:it has|are there|there are|it holds|does it have)(?: in total| in all)?$/,
    octal:
      /\b(?:permissions?|mode)\b.*\b(?:octal|numeric(?:al)?|numbers?)\b|\b(?:octal|numeric) (?:permissions?|mode)\b/,
    named: /\b(?:name|path)\b/,
    size: /\bhow (?:big|large|heavy)\b|\b(?:the space|the room) (?:it|that|the (?:folder|file|archive|directory)) (?:takes|uses|occupies)|(?:its|the) disk usage|how much (?:space )?(?:it|that|this|the (?:folder|directory|file|archive)) (?:takes|weighs|uses|occupies)\b|\b(?:its|the) (?:file )?size$/,
    inside:
      /\bwhat(?:['’ ]?s| is| was| went| ended up| it| got)?(?: packed| stored| been)? ?(?:inside|in it|in there|in|holds|contains)\b|\b(?:its|the) contents?\b/,
    content:
      /^(?:\S+ )*(?:show|print|display) (?:me )?(?:it|the (?:result|file))$|\bhow (?:it|the file) (?:looks|reads|ended up|came out)(?: now)?$|\b(?:its|the)(?: new| final| whole)? contents?$/,
    isActive:
      /\b(?:if|whether|that) (?:\S+ )?(?:has )?(?:started|starts|works|came up|comes up)\b|\b(?:if|whether|that) (?:\S+ )?(?:is|came|got|ended|stayed) (?:now )?(?:active|up|running|alive|back up)\b/,
  },
};

import { posix } from "node:path";
import { message } from "../../../shared/messages/catalogue.ts";
import { foldedText } from "../templates/tokens.ts";
import { nearestNames } from "../text/edit-distance.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import {
  isReference,
  meant,
  none,
  type SlotContext,
  type SlotRead,
  type SlotReader,
  writtenText,
} from "./slot-read.ts";

/**
 * A file or folder: a path, a name that exists in the working folder, a place people name ("mi carpeta personal",
 * "descargas", "la raíz"), or any name after "archivo", "carpeta", "file". The tilde becomes the home folder, since no
 * shell will expand it.
 */
export const path: SlotReader = {
  width: 5,
  read: (tokens, context) => {
    const [token] = tokens;
    if (!token) return none;
    if (tokens.length === 1 && token.quoted) return written(token.text, context);
    if (isReference(tokens)) return context.names.path === undefined ? none : meant(context.names.path);
    // "Un enlace llamado actual" is called so, and lies nowhere.
    if (tokens.length === 1 && token.folded === "actual" && isNaming.test(context.before.at(-1) ?? ""))
      return meant(safe(token.text));
    const place = namedPlace(foldedText(tokens), context);
    if (place !== undefined) return meant(place);
    if (tokens.length === 1) return written(token.text, context);
    // "mi informe final.pdf": several words are a name only when it exists.
    const whole = writtenText(tokens);
    return exists(whole, context) ? meant(safe(whole)) : none;
  },
};

const isNaming = /^(llamad[oa]|llame|llama|nombre|called|named|name)$/;

function written(text: string, context: SlotContext): SlotRead {
  if (text === "" || /[\0-\x1f]/.test(text)) return none;
  const { machine } = context;
  const expanded = text.replace(/^~(?=\/|$)/, machine.home);
  if (exists(expanded, context)) return meant(safe(expanded));
  // "ana@web1", "web1:/srv" and addresses on the web are elsewhere.
  if (/^https?:\/\/|^[\w.-]+@[\w.-]+(:|$)|^[\w.-]+:(\/|~|$)/.test(text)) return none;
  const folded = text.toLowerCase();
  if (rootFolders.has(folded) && (context.assumeInstalled || exists(`/${folded}`, context))) return meant(`/${folded}`);
  const shaped = /^(~|\.{0,2}\/|[\w.-]+\/)|\.[A-Za-z0-9]{1,10}$|^\.[A-Za-z]/.test(text) && !ofTheNetwork.test(text);
  const called =
    /^(archivo|fichero|carpeta|directorio|documento|file|folder|directory|document|llamad[oa]|llame|llama|nombre|called|named|name|ruta|path)$/;
  if (!shaped && (isOrdinaryWord(folded) || !called.test(context.before.at(-1) ?? ""))) return none;
  return meant(safe(expanded), shaped || context.assumeInstalled ? 1 : 0.9);
}

/** Names of machines rather than of files: "backup.lan", "example.com", 10.0.0.5. */
const ofTheNetwork = /^[A-Za-z0-9.-]+\.(lan|local|internal|home|corp|intranet|com|org|net)$|^\d+\.\d+\.\d+\.\d+$/;

/** For a path that must exist: asks instead, with names that are nearly the same. */
export const existingPath: SlotReader = {
  width: path.width,
  read: (tokens, context) => {
    const read = path.read(tokens, context);
    if (read.kind !== "value" || context.assumeInstalled || exists(read.value, context)) return read;
    const folder = posix.dirname(read.value);
    const beside = context.machine.glob(folder === "." ? "*" : `${folder}/*`) ?? [];
    const choices = nearestNames(
      posix.basename(read.value),
      beside.map((name) => posix.basename(name)),
    ).map((name) => (folder === "." ? name : posix.join(folder, name)));
    const key = choices.length > 0 ? "ask_did_you_mean_path" : "ask_no_such_path";
    return { kind: "unclear", question: message(context.language, key, { name: read.value }), choices };
  },
};

/** The same of what something lies in. */
export const existingFolder: SlotReader = {
  width: path.width,
  read: (tokens, context) => {
    const read = existingPath.read(tokens, context);
    return read.kind === "value" && context.machine.pathKind(read.value) === "file" ? none : read;
  },
};

function exists(name: string, { machine }: SlotContext): boolean {
  return machine.pathKind(name) !== undefined;
}

/** A name that begins with a dash must not be taken for an option. */
function safe(name: string): string {
  return name.startsWith("-") ? `./${name}` : name;
}

function namedPlace(text: string, context: SlotContext): string | undefined {
  const { machine } = context;
  const bare = text
    .replace(/^(el|la|los|las|mi|mis|tu|su|the|my|de|del) /, "")
    .replace(/^(carpeta|directorio|folder) (de |del )?(?=.)/, "");
  // "En logs", where a folder of that name is here, is not said of the system's.
  if (text === bare && exists(bare, context)) return bare;
  if (/^(raiz|root|root (folder|directory)|raiz del (sistema|disco)|\/)$/.test(bare)) return "/";
  if (/^(home|personal|carpeta personal|directorio personal|casa|home (folder|directory))$/.test(bare))
    return machine.home;
  // "Del inicio automático" speaks of no folder.
  if (bare === "inicio" && /^(?:\w+ )?(?:carpeta|directorio) /.test(text)) return machine.home;
  if (
    /^(aqui|aca|here|actual|esta carpeta|este directorio|carpeta actual|directorio actual|this (folder|directory)|(current|working) (folder|directory)|donde estoy)$/.test(
      bare,
    )
  ) {
    return ".";
  }
  if (/^(logs|registros|bitacoras)( del sistema)?$|^system logs$/.test(bare)) return "/var/log";
  if (/^(temporal|temporales|temp|archivos temporales|temporary files)$/.test(bare)) return "/tmp";
  for (const [pattern, folders] of homeFolders) {
    if (!pattern.test(bare)) continue;
    const paths = folders.map((folder) => posix.join(machine.home, folder));
    return paths.find((candidate) => exists(candidate, context)) ?? (text === bare ? undefined : paths[0]);
  }
  return undefined;
}

const homeFolders: readonly (readonly [RegExp, readonly [string, ...string[]]])[] = [
  [/^(descargas|downloads)( folder)?$/, ["Descargas", "Downloads"]],
  [/^(documentos|documents)( folder)?$/, ["Documentos", "Documents"]],
  [/^(escritorio|desktop)( folder)?$/, ["Escritorio", "Desktop"]],
  [/^(imagenes|fotos|pictures|photos)( folder)?$/, ["Imágenes", "Pictures"]],
  [/^(musica|music)( folder)?$/, ["Música", "Music"]],
  [/^(videos)( folder)?$/, ["Vídeos", "Videos"]],
];

const rootFolders: ReadonlySet<string> = new Set(
  "boot dev etc home media mnt opt proc run srv sys tmp usr var".split(" "),
);

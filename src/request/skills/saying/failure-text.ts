import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";

/** Why a command failed and what to do next, from its exit code and what it complained of. */
export function failureText(outcome: Outcome, language: Language): string {
  const complaint = outcome.stderr.trim() === "" ? outcome.stdout : outcome.stderr;
  const line = lastLine(complaint);
  if (outcome.signal !== undefined) return message(language, "said_ended_by_signal", { signal: outcome.signal });
  const known = knownComplaints.find(({ pattern }) => pattern.test(complaint));
  if (known) return message(language, known.key, { detail: line });
  if (outcome.exitCode === 127) return message(language, "said_not_installed", { detail: line });
  const code = outcome.exitCode;
  return line === ""
    ? message(language, "said_failed", { code })
    : message(language, "said_failed_because", { code, detail: line });
}

/** The last line with text, made safe to show and no longer than a sentence. */
function lastLine(text: string): string {
  const line = text.trimEnd().split("\n").at(-1)?.trim() ?? "";
  const shown = visible(line);
  return shown.length > 160 ? `${shown.slice(0, 159)}…` : shown;
}

// What Debian's programs say in English and in Spanish.
const knownComplaints = [
  {
    pattern:
      /cannot connect to the docker daemon|is the docker daemon running|docker\.sock: connect: (permission denied|no such file)/i,
    key: "said_no_docker",
  },
  { pattern: /host key verification failed|remote host identification has changed/i, key: "said_host_key" },
  { pattern: /permission denied \((publickey|password|keyboard)/i, key: "said_ssh_login" },
  { pattern: /not a git repository|no es un repositorio git/i, key: "said_not_repository" },
  { pattern: /would be overwritten by (merge|checkout)|automatic merge failed|CONFLICT \(/i, key: "said_git_conflict" },
  {
    pattern:
      /not in gzip format|does not look like a tar archive|unexpected eof in archive|end-of-central-directory signature not found|no parece un archivo tar/i,
    key: "said_not_archive",
  },
  {
    pattern:
      /permission denied|operation not permitted|permiso denegado|operación no permitida|access denied|authentication required|must be root|are you root|requires root|only root/i,
    key: "said_no_permission",
  },
  { pattern: /not been booted with systemd|failed to connect to bus/i, key: "said_no_systemd" },
  { pattern: /unit .+ (not found|could not be found)|not loaded\.|unit file .+ does not exist/i, key: "said_no_unit" },
  {
    pattern: /user '?\S+'? does not exist|no such user|unknown user|el usuario \S+ no existe|no existe el usuario/i,
    key: "said_no_user",
  },
  {
    pattern: /group '?\S+'? does not exist|no such group|el grupo \S+ no existe|no existe el grupo/i,
    key: "said_no_group",
  },
  { pattern: /is currently (used by process|logged in)/i, key: "said_user_busy" },
  { pattern: /no space left|no queda espacio/i, key: "said_disk_full" },
  { pattern: /disk quota exceeded|se ha excedido la cuota/i, key: "said_quota" },
  { pattern: /device or resource busy|target is busy|text file busy|dispositivo o recurso ocupado/i, key: "said_busy" },
  { pattern: /directory not empty|el directorio no está vacío/i, key: "said_not_empty" },
  { pattern: /already exists|file exists|ya existe|el (fichero|archivo) ya existe/i, key: "said_exists" },
  { pattern: /wrong fs type|bad superblock|unknown filesystem type/i, key: "said_file_system" },
  { pattern: /connection refused|conexión rehusada|conexión rechazada/i, key: "said_refused" },
  { pattern: /read-only file system|sistema de (ficheros|archivos) de solo lectura/i, key: "said_read_only" },
  {
    pattern:
      /unable to locate package|no package .+ available|no se ha podido localizar el paquete|target not found|unable to find a match|no provider of/i,
    key: "said_no_package",
  },
  { pattern: /could not get lock|unable to acquire the dpkg|is another process using it/i, key: "said_package_lock" },
  { pattern: /no such file or directory|no existe el (fichero|archivo)|cannot access/i, key: "said_no_file" },
  { pattern: /name or service not known|temporary failure in name resolution|unknown host/i, key: "said_no_host" },
  {
    pattern: /network is unreachable|no route to host|could not resolve|connection timed out/i,
    key: "said_no_network",
  },
  { pattern: /command not found|orden no encontrada/i, key: "said_not_installed" },
] as const;

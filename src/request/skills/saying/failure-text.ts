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
  { pattern: /(user|group) '?\S+'? already exists|(usuario|grupo) \S+ ya existe/i, key: "said_already_there" },
  { pattern: /is currently (used by process|logged in)/i, key: "said_user_busy" },
  { pattern: /no space left|no queda espacio/i, key: "said_disk_full" },
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

/**
 * Every failure a person can meet has one code here, one text per language in messages/{en,es}/errors.ts under the
 * same name, and says what to do next. Expected outcomes (no match, denied, no speech) are values, never exceptions.
 */
export const errorCodes = [
  "E_USAGE", // the command line makes no sense
  "E_INPUT_EMPTY", // nothing was asked
  "E_INPUT_TOO_LONG", // {bytes}, {limit}
  "E_INPUT_BINARY", // the text is not UTF-8 or holds control characters
  "E_LANGUAGE_UNKNOWN", // {language}
  "E_CONFIG_INVALID", // {file}, {problem}
  "E_CONFIG_UNREADABLE", // {file}
  "E_POLICY_INVALID", // {file}, {problem}
  "E_STORE_NEWER", // {file}, {found}, {known}
  "E_STORE_DAMAGED", // {file}, {aside}
  "E_STORE_UNWRITABLE", // {folder}, {reason}
  "E_STORE_BUSY", // {file}
  "E_DISK_FULL", // {folder}
  "E_AUDIT_BROKEN", // {row}
  "E_FOLDER_GONE", // {folder}
  "E_NOT_INSTALLED", // {program}, {package}
  "E_NO_APPROVER", // nobody there to ask
  "E_APPROVAL_EXPIRED",
  "E_APPROVAL_USED",
  "E_APPROVAL_MISMATCH", // {what} changed since the yes
  "E_FORBIDDEN", // {reason}
  "E_LEAVE_REFUSED", // {problems}
  "E_WORD_UNFIT", // {reason}
  "E_SANDBOX_UNAVAILABLE", // {reason}
  "E_ROOT_NEEDS_TERMINAL",
  "E_SUDO_REFUSED", // {reason}
  "E_SPAWN_FAILED", // {program}, {reason}
  "E_CHANGED_SINCE", // {paths} are no longer as the rehearsal met them
  "E_APPLY_FAILED", // {path}, {reason}; all is as before
  "E_APPLY_HALFWAY", // {id}, {paths} are not as before, {reason}
  "E_UNDO_UNKNOWN", // {id}
  "E_UNDO_DONE", // {id}
  "E_UNDO_GONE", // {id}
  "E_UNDO_BUSY", // {id}
  "E_MODEL_UNKNOWN", // {id}, {similar}
  "E_MODEL_NOT_INSTALLED", // {id}
  "E_MODEL_BUSY", // {id}
  "E_MODEL_SHARED", // {id}, {folder}
  "E_MODEL_UNREACHABLE", // {id}, {reasons} by source
  "E_MODEL_HASH", // {id}, {reasons}: no source gave the file that it should
  "E_MODEL_ROOM", // {folder}, {needed}, {free}, {missing} in megabytes
  "E_MODEL_UNWRITABLE", // {folder}, {reason}
  "E_MODEL_UNRECOGNISED", // {path}
  "E_MODEL_INCOMPLETE", // {id}, {missing}
  "E_ARCHIVE_ENTRY", // {file}, {entry} is a link, a device or leads out
  "E_ARCHIVE_BOMB", // {file}
  "E_ARCHIVE_DAMAGED", // {file}
  "E_ARCHIVE_PICKLE", // {file}
  "E_LICENCE_NEEDED", // {id}, {licence}, {url}
  "E_ENGINE_CRASHED", // {engine}, {how}
  "E_ENGINE_GARBLED", // {engine} answered nonsense
  "E_ENGINE_HUNG", // {engine}, {seconds}
  "E_ENGINE_FAILED", // {engine}, {reason}: it says so itself
  "E_ENGINE_OFF", // {engine}, {minutes} until it is tried again
  "E_ENGINE_OVER", // {engine}, {usedMb}, {needMb}, {budgetMb}
  "E_ENGINE_TOO_LARGE", // {engine}, {needMb}, {freeMb}, {budgetMb}, {fitMb}
  "E_ENGINE_INSTALL", // {engine}, {reason}
  "E_ENGINE_DISK", // {engine}, {needMb}, {freeMb}, {folder}
  "E_LLM_TEMPLATE", // {model}, {reason}: its file's chat template
  "E_LLM_FORM", // {model}, {reason}: its output cannot be forced to that
  "E_LLM_TOO_LONG", // {model}, {limit} in tokens
  "E_LLM_ADDRESS", // {endpoint}, {reason}
  "E_LLM_KEY", // {file}, {reason}
  "E_LLM_UNREACHABLE", // {endpoint}, {reason}
  "E_LLM_UNAUTHORISED", // {endpoint}
  "E_LLM_BUSY", // {endpoint}
  "E_LLM_REFUSED", // {endpoint}, {status}, {reason}
  "E_LLM_SILENT", // {endpoint}, {seconds}
  "E_LLM_GARBLED", // {endpoint}, {reason}
  "E_LLM_BUILD", // {reason}
  "E_MODEL_BUNDLED", // {folder}, {reason}
  "E_VOICE_UNFIT", // {voice}, {reason}: its files are not what they should be
  "E_WYOMING_LISTEN", // {address}, {reason}
  "E_SATELLITE_UNREACHABLE", // {address}, {reason}
  "E_KNOWLEDGE_MISSING", // {place}
  "E_KNOWLEDGE_UNKNOWN", // {place} was never added
  "E_KNOWLEDGE_UNREADABLE", // {place}, {reason}
  "E_AUDIO_ABSENT", // {device}
  "E_AUDIO_BUSY", // {device}
  "E_AUDIO_DENIED", // {device}
  "E_AUDIO_LOST", // {device} went while it was at work
  "E_AUDIO_FAILED", // {device}, {reason}
  "E_CANCELLED",
  "E_SERVICE_RUNNING", // {pid}, {folder}
  "E_SERVICE_GONE", // it ended before it had answered
  "E_SERVICE_SOCKET", // {path}, {reason}
  "E_INTERNAL", // {reason}
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type ErrorParameters = Readonly<Record<string, string | number>>;

/** The one exception class: a stable code, parameters for its text, and whether trying again could help. */
export class NeoError extends Error {
  readonly code: ErrorCode;
  readonly parameters: ErrorParameters;
  readonly retryable: boolean;

  constructor(
    code: ErrorCode,
    parameters: ErrorParameters = {},
    options: { cause?: unknown; retryable?: boolean } = {},
  ) {
    super(`${code} ${JSON.stringify(parameters)}`, { cause: options.cause });
    this.name = "NeoError";
    this.code = code;
    this.parameters = parameters;
    this.retryable = options.retryable ?? false;
  }
}

/** Any thrown value as a NeoError; what is not one of ours becomes E_INTERNAL with the original as its cause. */
export function toNeoError(thrown: unknown): NeoError {
  if (thrown instanceof NeoError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new NeoError("E_INTERNAL", { reason }, { cause: thrown });
}

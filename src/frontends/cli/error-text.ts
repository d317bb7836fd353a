import type { ErrorCode, ErrorParameters } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { ExitCode } from "./command.ts";

/** One sentence for a person: what happened and what to do next. Values from outside are shown escaped. */
export function errorText(error: { code: ErrorCode; parameters: ErrorParameters }, language: Language): string {
  const parameters = Object.fromEntries(
    Object.entries(error.parameters).map(([key, value]) => [key, typeof value === "string" ? visible(value) : value]),
  );
  return message(language, error.code, parameters);
}

/** The exit code that an error deserves. */
export function exitCodeOf(code: ErrorCode): ExitCode {
  switch (code) {
    case "E_USAGE":
    case "E_INPUT_EMPTY":
    case "E_INPUT_TOO_LONG":
    case "E_INPUT_BINARY":
    case "E_LANGUAGE_UNKNOWN":
    case "E_CONFIG_INVALID":
    case "E_CONFIG_UNREADABLE":
    case "E_MODEL_UNKNOWN":
      return 2;
    case "E_NO_APPROVER":
    case "E_APPROVAL_EXPIRED":
    case "E_FORBIDDEN":
    case "E_LEAVE_REFUSED":
    case "E_LICENCE_NEEDED":
    case "E_SUDO_REFUSED":
    case "E_ROOT_NEEDS_TERMINAL":
      return 3;
    case "E_ENGINE_INSTALL":
    case "E_ENGINE_DISK":
    case "E_ENGINE_OFF":
    case "E_ENGINE_TOO_LARGE":
    case "E_MODEL_BUNDLED":
      return 5;
    case "E_CANCELLED":
      return 130;
    default:
      return 1;
  }
}

/** Beside a message: figures, names of parts and codes. Never speech, a command's words, a secret or a token. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a service tells whoever looks after it. The message is always the same words; what differs stands in the fields. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export const logLevels = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

export const noLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

import { type Bindings, pino } from "pino";
import type { Log, LogFields, LogLevel } from "../../ports/log.ts";
import { visible } from "../../shared/text.ts";

/** The service's one log, a line an event: JSON, or on a terminal words. */
export function serviceLog(options: { stream: NodeJS.WriteStream; level: LogLevel }): Log {
  const { stream, level } = options;
  const destination = { write: (line: string) => void stream.write(stream.isTTY === true ? prettyLine(line) : line) };
  const logger = pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // Nobody hands these over; should somebody once, they do not get out.
      redact: { paths: ["password", "token", "secret", "authorization", "speech", "script", "request"], censor: "…" },
    },
    destination,
  );
  const at =
    (name: LogLevel) =>
    (message: string, fields: LogFields = {}): void =>
      logger[name](fields, message);
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** `21:04:05 warn  part failed to start  part=web code=E_…` */
function prettyLine(line: string): string {
  const { time, level, msg, pid: _, ...fields } = JSON.parse(line) as Bindings;
  const clock = new Date(String(time)).toLocaleTimeString("sv");
  const rest = Object.entries(fields).map(([key, value]) => `${key}=${visible(String(value))}`);
  return `${[clock, String(level).padEnd(5), visible(String(msg)), ...rest].join(" ")}\n`;
}

import type { SlotType } from "../../skills/skill.ts";
import { date } from "./date.ts";
import { duration, number, port, size } from "./figures.ts";
import { container, device, group, host, networkInterface, newUser, packageName, program, user } from "./names.ts";
import { existingPath, path } from "./path.ts";
import { secret } from "./secret.ts";
import { service } from "./service.ts";
import type { SlotReader } from "./slot-read.ts";
import { pattern, text } from "./text.ts";
import { timezone } from "./timezone.ts";

/** The reader of a slot: how its words become a checked value. */
export function slotReader(slot: { type: SlotType; exists?: boolean }): SlotReader {
  if (slot.type === "path" && slot.exists === true) return existingPath;
  if (slot.type === "user" && slot.exists === false) return newUser;
  return readers[slot.type];
}

const readers: Readonly<Record<SlotType, SlotReader>> = {
  service,
  path,
  host,
  user,
  group,
  port,
  package: packageName,
  container,
  interface: networkInterface,
  device,
  duration,
  size,
  date,
  number,
  pattern,
  program,
  text,
  timezone,
  secret,
};

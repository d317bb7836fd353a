import type { SlotDeclaration, SlotType } from "../../skills/skill.ts";
import { choice } from "./choice.ts";
import { date } from "./date.ts";
import { duration, number, port, size } from "./figures.ts";
import {
  container,
  device,
  group,
  host,
  knownUser,
  networkInterface,
  newUser,
  packageName,
  program,
  user,
  userAndGroup,
} from "./names.ts";
import { existingPath, path } from "./path.ts";
import { service } from "./service.ts";
import type { SlotReader } from "./slot-read.ts";
import { pattern, text } from "./text.ts";

/** The reader of a slot: how its words become a checked value. */
export function slotReader(slot: Pick<SlotDeclaration, "type" | "exists" | "choices" | "form">): SlotReader {
  if (slot.type === "choice") return choice(slot.choices ?? {}, slot.form);
  if (slot.type === "path" && slot.exists === true) return existingPath;
  if (slot.type === "user" && slot.exists === false) return newUser;
  if (slot.type === "user" && slot.exists === true) return knownUser;
  if (slot.type === "user" && slot.form) return userAndGroup(slot.form);
  return readers[slot.type];
}

const readers: Readonly<Record<Exclude<SlotType, "choice">, SlotReader>> = {
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
};

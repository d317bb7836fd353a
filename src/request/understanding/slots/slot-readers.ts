import type { SlotDeclaration, SlotType } from "../../skills/skill.ts";
import { wordFor } from "../words/my-words.ts";
import { choice } from "./choice.ts";
import { date } from "./date.ts";
import { duration, number, port, size } from "./figures.ts";
import { networkInterface } from "./interface.ts";
import {
  container,
  device,
  group,
  host,
  installedPackage,
  knownUser,
  newUser,
  packageName,
  program,
  user,
  userAndGroup,
} from "./names.ts";
import { address, portProtocol } from "./network-values.ts";
import { existingFolder, existingPath, path } from "./path.ts";
import { printer } from "./printer.ts";
import { place, remote } from "./remote.ts";
import { secret } from "./secret.ts";
import { service } from "./service.ts";
import { meant, type SlotReader } from "./slot-read.ts";
import { pattern, text } from "./text.ts";
import { timezone } from "./timezone.ts";
import { url } from "./url.ts";

type Described = Pick<SlotDeclaration, "type" | "exists" | "folder" | "choices" | "form">;

/** The reader of a slot: how its words become a checked value. What the person has a word of their own for is that. */
export function slotReader(slot: Described): SlotReader {
  const known = made.get(slot);
  if (known) return known;
  const { width, read } = plainReader(slot);
  const reader: SlotReader = {
    width,
    read: (tokens, context) => {
      const own = wordFor(tokens, slot.type, context.words);
      return own === undefined ? read(tokens, context) : meant(own);
    },
  };
  made.set(slot, reader);
  return reader;
}

// A slot is asked for its width for every sentence that a request might be.
const made = new WeakMap<Described, SlotReader>();

function plainReader(slot: Described): SlotReader {
  if (slot.type === "choice") return choice(slot.choices ?? {}, slot.form);
  if (slot.type === "path" && slot.exists === true) return slot.folder === true ? existingFolder : existingPath;
  if (slot.type === "user" && slot.exists === false) return newUser;
  if (slot.type === "user" && slot.exists === true) return knownUser;
  if (slot.type === "package" && slot.exists === true) return installedPackage;
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
  printer,
  interface: networkInterface,
  device,
  duration,
  size,
  date,
  number,
  pattern,
  program,
  text,
  url,
  remote,
  address,
  "port-protocol": portProtocol,
  place,
  timezone,
  secret,
};

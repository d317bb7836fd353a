import { readModified, readPasswordDays } from "../accounts/read-changed-account.ts";
import { readAccountList } from "../accounts/read-lists.ts";
import { readNewAccount } from "../accounts/read-new-account.ts";
import { readMemory } from "../memory/read-memory.ts";
import { readInterfaces } from "../network/read-interfaces.ts";
import { readLookup } from "../network/read-lookup.ts";
import { readPing } from "../network/read-ping.ts";
import { readPortOpen, readServedCertificate, readTrace } from "../network/read-probe.ts";
import { readWeb } from "../network/read-web.ts";
import { readApt, readInstalled } from "../packages/read-packages.ts";
import { readNice } from "../processes/read-nice.ts";
import { readProcesses } from "../processes/read-processes.ts";
import { readSignal } from "../processes/read-signal.ts";
import { readSockets } from "../sockets/read-sockets.ts";
import { readBlocks } from "../storage/read-blocks.ts";
import { readSpace } from "../storage/read-space.ts";
import type { MachineReader } from "./answer.ts";
import { readWatched } from "./read-watched.ts";

const ofOnce: readonly MachineReader[] = [
  readNice,
  readSignal,
  readProcesses,
  readSockets,
  readPing,
  readTrace,
  readLookup,
  readWeb,
  readPortOpen,
  readServedCertificate,
  readInterfaces,
  readNewAccount,
  readPasswordDays,
  readModified,
  readAccountList,
  readSpace,
  readBlocks,
  readMemory,
  readInstalled,
  readApt,
];

/** Who is asked, one after the other, what a request says of this machine. */
export const readers: readonly MachineReader[] = [(sentence, asked) => readWatched(sentence, asked, ofOnce), ...ofOnce];

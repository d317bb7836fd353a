import type { EscapeAttempt } from "./attempt.ts";
import { deviceAttempts } from "./attempts/devices.ts";
import { environmentAttempts } from "./attempts/environment.ts";
import { exhaustionAttempts } from "./attempts/exhaustion.ts";
import { fileAttempts } from "./attempts/files.ts";
import { sharedAttempts } from "./attempts/ipc.ts";
import { kernelAttempts } from "./attempts/kernel.ts";
import { mountAttempts } from "./attempts/mounts.ts";
import { namespaceAttempts } from "./attempts/namespaces.ts";
import { privilegeAttempts } from "./attempts/privileges.ts";
import { procAttempts, sysAttempts } from "./attempts/proc-and-sys.ts";
import { processAttempts } from "./attempts/processes.ts";
import { reportAttempts } from "./attempts/reports.ts";
import { secretAttempts } from "./attempts/secrets.ts";
import { socketAttempts } from "./attempts/sockets.ts";

export const allAttempts: readonly EscapeAttempt[] = [
  ...fileAttempts,
  ...processAttempts,
  ...socketAttempts,
  ...sharedAttempts,
  ...procAttempts,
  ...sysAttempts,
  ...namespaceAttempts,
  ...mountAttempts,
  ...deviceAttempts,
  ...kernelAttempts,
  ...privilegeAttempts,
  ...secretAttempts,
  ...environmentAttempts,
  ...reportAttempts,
  ...exhaustionAttempts,
];

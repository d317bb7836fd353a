import type { Judge } from "../court.ts";
import { awk } from "./awk.ts";
import { busybox } from "./busybox.ts";
import { env } from "./env.ts";
import { find } from "./find.ts";
import { parted } from "./parted.ts";
import { ps } from "./ps.ts";
import { sed } from "./sed.ts";
import { serviceStatus } from "./service-status.ts";
import { shellC } from "./shell-c.ts";
import { sqlite } from "./sqlite.ts";
import { ssh } from "./ssh.ts";
import { stdinOnly } from "./stdin-only.ts";
import { sudo } from "./sudo.ts";
import { tar } from "./tar.ts";
import { watch } from "./watch.ts";
import { wrapper } from "./wrapper.ts";
import { xargs } from "./xargs.ts";

/** The judges that rows name, each under the name of its file. */
export const judges: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ["awk", awk],
  ["busybox", busybox],
  ["env", env],
  ["find", find],
  ["parted", parted],
  ["ps", ps],
  ["sed", sed],
  ["service-status", serviceStatus],
  ["shell-c", shellC],
  ["sqlite", sqlite],
  ["ssh", ssh],
  ["stdin-only", stdinOnly],
  ["sudo", sudo],
  ["tar", tar],
  ["watch", watch],
  ["wrapper", wrapper],
  ["xargs", xargs],
]);

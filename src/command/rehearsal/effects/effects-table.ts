import type { EffectRow } from "./effect-row.ts";
import { containers } from "./table/containers.ts";
import { disks } from "./table/disks.ts";
import { firewall } from "./table/firewall.ts";
import { network } from "./table/network.ts";
import { packages } from "./table/packages.ts";
import { processes } from "./table/processes.ts";
import { services } from "./table/services.ts";
import { system } from "./table/system.ts";

/** All rows; a name stands in one of them only (effects-table.test.ts). */
export const effectRows: readonly EffectRow[] = [
  ...containers,
  ...disks,
  ...firewall,
  ...network,
  ...packages,
  ...processes,
  ...services,
  ...system,
];

/** What the table says of a program; undefined: its area in the policy's table decides. */
export function effectRow(name: string): EffectRow | undefined {
  byName ??= new Map(effectRows.flatMap((row) => row.names.map((rowName) => [rowName, row] as const)));
  return byName.get(name);
}

let byName: ReadonlyMap<string, EffectRow> | undefined;

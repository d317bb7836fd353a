import type { Area, ProgramRow } from "../../policy/program-row.ts";
import type { EffectName } from "./effect-row.ts";

/** What a program of the policy's table does beyond files when the effects table says nothing; undefined: only files. */
export function defaultEffect(row: ProgramRow): EffectName | undefined {
  return byArea[row.area];
}

/** In areas left out, programs work on files, or what they try on the view says it. */
const byArea: Readonly<Partial<Record<Area, EffectName>>> = {
  containers: "containers.other",
  databases: "other.database",
  disks: "disks.other",
  hardware: "kernel.hardware",
  mail: "other.mail",
  network: "network.reach-some",
  packages: "packages.other",
  printing: "other.print",
  processes: "processes.other",
  services: "services.other",
  "virtual-machines": "other.virtual-machine",
};

import { type Architecture, auditArchitecture } from "../../sandbox/syscalls.ts";
import type { MountStep } from "./mount-plan.ts";
import type { Raised } from "./named-paths.ts";
import type { ViewRequest } from "./view.ts";
import { conductorCalls, heldCalls, judgedCalls, type ViewCall, viewCallNumber } from "./view-calls.ts";
import { viewCopies } from "./view-copies.ts";
import { viewProgram } from "./view-filter.ts";
import { viewFolders } from "./view-folders.ts";
import { viewJudge } from "./view-judge.ts";
import { viewJudgeFiles } from "./view-judge-files.ts";
import { viewJudgeNetwork } from "./view-judge-network.ts";
import { viewLists } from "./view-lists.ts";
import { viewNames } from "./view-names.ts";
import { viewOrigins } from "./view-origins.ts";
import { viewPlaces } from "./view-places.ts";
import { viewScript } from "./view-script.ts";
import { viewSetup } from "./view-setup.ts";
import { viewSupervisor } from "./view-supervisor.ts";
import { viewFinish, viewWalk } from "./view-walk.ts";

/**
 * The program that Perl runs (perl-base: Essential on Debian): raw system calls, no module, no fork but those of the
 * namespaces and the script; docs/adr/0005-rehearsal-helper.md. No text of the person's is ever code to it.
 */
export const viewConductor: string = [
  viewSetup,
  viewScript,
  // Compiling is the larger part of the conductor's own time, so the later parts are compiled when the script's process
  // has been started already. They see the variables of the parts before.
  quoted("my $walk =", "WALK", viewOrigins + viewLists + viewCopies + viewNames + viewFolders + viewWalk),
  quoted("eval", "SUPERVISE", viewPlaces + viewJudgeFiles + viewJudgeNetwork + viewJudge + viewSupervisor),
  '$@ eq "" or fail("conductor: $@");',
  quoted("eval", "FINISH", viewFinish),
  'fail("conductor: $@");',
].join("\n");

function quoted(before: string, mark: string, part: string): string {
  return `${before} <<'${mark}';\n${part}\n${mark}`;
}

export type ConductorOrder = {
  request: ViewRequest;
  mode: "root" | "user";
  architecture: Architecture;
  /** The process that starts the conductor: when it is gone, so is the view. */
  parent: number;
  steps: readonly MountStep[];
  raised: readonly Raised[];
  /** Real paths, without links. */
  hidden: readonly string[];
  /** Folder for the layers; undefined: memory. */
  disk: string | undefined;
};

/** What the conductor reads first: one length and that many bytes of counted strings. */
export function conductorInput(order: ConductorOrder): Buffer {
  const { request, architecture, mode } = order;
  const fields: (string | Uint8Array)[] = [
    ...[order.parent, mode, request.uid, request.gid, request.groups.join(",")].map(String),
    request.folder,
    request.script,
    ...counted(Object.entries(request.environment).flat()),
    request.input === undefined ? "-" : Buffer.concat([Buffer.from("+"), request.input]),
    String(request.limits.timeoutMs),
    ...[request.limits.maxBytes, request.limits.maxFiles, request.limits.maxProcesses].map(String),
    String(request.limits.maxOutputBytes),
    order.disk ?? "",
    ...counted(callTable(architecture)),
    ...counted(heldTable(architecture)),
    viewProgram({ architecture, mode, uid: request.uid, gid: request.gid }),
    ...counted(
      order.steps.map((step) =>
        [step.kind, step.path, step.flags, step.access, step.showable ? "showable" : ""].join("\0"),
      ),
    ),
    ...counted([
      ...order.raised.map(({ path, access }) => ["raise", path, access].join("\0")),
      ...order.hidden.map((path) => ["hidden", path, "-"].join("\0")),
      ...(order.disk === undefined ? [] : [["layers", order.disk, "-"].join("\0")]),
    ]),
  ];
  const body = Buffer.concat(fields.flatMap(withLength));
  return Buffer.concat([length(body), body]);
}

function callTable(architecture: Architecture): string[] {
  const names: readonly ViewCall[] = [...new Set([...conductorCalls, ...judgedCalls])];
  const table = names.map((name) => [name, viewCallNumber(name, architecture)] as const);
  return [
    `machine=${auditArchitecture[architecture]}`,
    ...table.filter(([, number]) => number !== undefined).map(([name, number]) => `${name}=${number}`),
  ];
}

function heldTable(architecture: Architecture): string[] {
  return heldCalls.flatMap(({ name, kind, errno, texts }) => {
    const number = viewCallNumber(name, architecture);
    return number === undefined ? [] : [[number, name, kind, errno, texts.join(",")].join("=")];
  });
}

function counted(items: readonly string[]): string[] {
  return [String(items.length), ...items];
}

function withLength(field: string | Uint8Array): Uint8Array[] {
  const bytes = typeof field === "string" ? Buffer.from(field) : field;
  return [length(bytes), bytes];
}

function length(bytes: Uint8Array): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(bytes.length);
  return four;
}

import type { Span } from "../shell/syntax.ts";
import { type Argument, textOf } from "./argument.ts";
import type { Court, Invocation } from "./court.ts";
import { destructiveCalls } from "./destructive-calls.ts";
import type { Scope } from "./scope.ts";
import { isWholeDisk, stakeOf, targetsOf } from "./stakes.ts";

/**
 * What no row decides, for a call that asks already: losing data wholesale, and what is never done whoever asks. It only
 * makes a judgement worse, so a gap here leaves a command asking, never running unasked.
 */
export function judgeHarm(call: Invocation, court: Court): void {
  const operands = call.args.filter((argument) => !(argument.kind === "known" && argument.text.startsWith("-")));
  const flags = call.args.flatMap((argument) =>
    argument.kind === "known" && argument.text.startsWith("-") ? [argument.text] : [],
  );
  judgeDestructiveCall(call, court);
  judgeHiddenCall(call, court);
  switch (call.name) {
    case "rm":
      judgeRemoval(call, flags, operands, court);
      return;
    case "mv":
      for (const source of operands.slice(0, -1)) judgeMove(source, call, court);
      judgeWrittenOperand(operands.at(-1), call, court);
      return;
    case "cp":
    case "install":
    case "rsync":
    case "scp":
      judgeWrittenOperand(operands.at(-1), call, court);
      return;
    case "dd":
      for (const argument of call.args) {
        if (argument.kind === "known" && argument.text.startsWith("of=")) {
          judgeOverwrite(argument.text.slice(3), argument, { truncates: true }, call.scope, court);
        }
      }
      return;
    case "tee":
    case "unlink":
    case "truncate":
    case "fallocate":
    case "shred":
      for (const operand of operands) judgeWrittenOperand(operand, call, court);
      return;
    case "chmod":
    case "chown":
    case "chgrp":
    case "chattr":
    case "setfacl":
      judgeOwnership(call, flags, operands, court);
      return;
  }
  if (wipers.test(call.name)) judgeWipe(operands, call, court);
  else if (!keepers.has(call.name)) for (const operand of operands) judgeOwnOperand(operand, call, court);
}

/** Programs that run, as it is, the command line they are given, and whose rows just ask. */
const carriers =
  /^(busybox|toybox|flock|unshare|nsenter|setarch|linux32|linux64|eatmydata|fakeroot|chronic|parallel|systemd-run|runuser|su|pkexec|run0|gosu|su-exec|setpriv|strace|ltrace|script|nohup|prlimit|cgexec|numactl|unbuffer|ifne|chpst|setuidgid|xvfb-run|dbus-run-session|firejail|rlwrap|faketime|hyperfine|uclampset|chroot)$/;

/** What such a program would run, looked for among its words: only to tell that it is worse than it seems. */
function judgeHiddenCall(call: Invocation, court: Court): void {
  if (!carriers.test(call.name)) return;
  const at = call.args.findIndex((argument) => hideable.test(textOf(argument) ?? ""));
  if (at < 0) return;
  const aside = court.aside();
  aside.judgeCommandLine(call.args.slice(at), call.span, { kind: "unknown" }, call.scope, "programs");
  for (const reason of aside.findings.assessment().reasons) {
    if (reason.risk === "destructive" || reason.risk === "forbidden") court.findings.adopt(reason, call.span);
  }
}

const hideable =
  /^(.*\/)?(rm|dd|mv|shred|mkfs(\..*)?|mke2fs|wipefs|blkdiscard|chmod|chown|find|sh|bash|dash|sudo|nice|tee|cp)$/;

/** Writing over `path`, by whatever means. */
export function judgeOverwrite(
  path: string,
  span: Span,
  options: { truncates: boolean },
  scope: Scope,
  court: Court,
): void {
  for (const target of targetsOf(path, scope.folders, court.context.machine)) {
    const stake = stakeOf(target, court.homes, false);
    if (stake === "disk" || stake === "device") {
      court.findings.add("forbidden", "reason.forbidden-device", span, { path: target });
    } else if (stake === "kernel") court.findings.add("forbidden", "reason.forbidden-kernel", span, { path: target });
    else if (stake === "own") court.findings.add("forbidden", "reason.forbidden-own", span, { path: target });
    else if (stake === "vital-file" && options.truncates) {
      court.findings.add("destructive", "reason.overwrites", span, { path: target });
    }
  }
}

/** Deleting `root` and all below it. `narrowed`: only some of what is there. */
export function judgeTreeRemoval(
  root: string,
  span: Span,
  options: { narrowed: boolean },
  scope: Scope,
  court: Court,
): void {
  const { findings } = court;
  findings.add("destructive", "reason.deletes-tree", span, { path: root });
  if (options.narrowed) return;
  for (const target of targetsOf(root, scope.folders, court.context.machine)) {
    const stake = stakeOf(target, court.homes, true);
    if (stake === "everything" || stake === "system-folder") {
      findings.add("forbidden", "reason.forbidden-delete", span, { path: target });
    } else if (stake === "own") findings.add("forbidden", "reason.forbidden-own", span, { path: target });
  }
}

function judgeRemoval(call: Invocation, flags: readonly string[], operands: readonly Argument[], court: Court): void {
  if (flags.includes("--no-preserve-root")) {
    court.findings.add("forbidden", "reason.forbidden-delete", call.span, { path: "/" });
  }
  const recursive = flags.some((flag) => /^-[a-zA-Z]*[rR]/.test(flag) || /^--rec/.test(flag));
  for (const operand of operands) {
    if (operand.kind === "below") {
      for (const root of operand.roots) {
        judgeTreeRemoval(root, operand, { narrowed: operand.narrowed === true }, call.scope, court);
      }
    } else if (recursive) {
      const text = operand.kind === "known" ? operand.text : court.source.slice(operand.start, operand.end);
      judgeTreeRemoval(text, operand, { narrowed: operand.kind === "dynamic" }, call.scope, court);
    } else judgeWrittenOperand(operand, call, court);
  }
}

function judgeMove(source: Argument, call: Invocation, court: Court): void {
  if (source.kind !== "known") return;
  for (const target of targetsOf(source.text, call.scope.folders, court.context.machine)) {
    const stake = stakeOf(target, court.homes, true);
    if (stake === "everything" || stake === "system-folder") {
      court.findings.add("forbidden", "reason.forbidden-move", source, { path: target });
    } else if (stake === "own") court.findings.add("forbidden", "reason.forbidden-own", source, { path: target });
    else if (stake === "vital-file") court.findings.add("destructive", "reason.overwrites", source, { path: target });
  }
}

function judgeOwnership(call: Invocation, flags: readonly string[], operands: readonly Argument[], court: Court): void {
  const recursive = flags.some((flag) => /^-[a-zA-Z]*R/.test(flag) || /^--rec/.test(flag));
  for (const operand of operands) {
    if (operand.kind !== "known") continue;
    for (const target of targetsOf(operand.text, call.scope.folders, court.context.machine)) {
      const stake = target.startsWith("/") ? stakeOf(target, court.homes, recursive) : undefined;
      if (stake === "everything" && recursive) {
        court.findings.add("forbidden", "reason.forbidden-permissions", operand, { path: target });
      } else if (stake === "own") court.findings.add("forbidden", "reason.forbidden-own", operand, { path: target });
      else if (stake === "system-folder" && recursive) {
        court.findings.add("destructive", "reason.permissions-tree", operand, { path: target });
      }
    }
  }
}

/** Programs whose work is to empty a device; on a whole disk that is never done. */
const wipers =
  /^(mkfs(\..+)?|mke2fs|mkswap|mkdosfs|wipefs|blkdiscard|shred|sgdisk|gdisk|cgdisk|fdisk|cfdisk|sfdisk|parted|badblocks|nvme|hdparm|cryptsetup|scrub|nwipe|pvcreate|mdadm|zpool|flashrom|sg_format|dc3dd|dcfldd)$/;

function judgeWipe(operands: readonly Argument[], call: Invocation, court: Court): void {
  for (const operand of operands) {
    if (operand.kind !== "known" || !operand.text.startsWith("/")) continue;
    for (const target of targetsOf(operand.text, call.scope.folders, court.context.machine)) {
      const stake = stakeOf(target, court.homes, false);
      if (stake === "disk" && !mayTouchDisk.has(call.name) && isWholeDisk(target)) {
        court.findings.add("forbidden", "reason.forbidden-device", operand, { path: target });
      } else if (stake === "disk" || stake === "device" || stake === "kernel") {
        court.findings.add("destructive", "reason.overwrites-device", operand, { path: target });
      } else if (stake === "own") court.findings.add("forbidden", "reason.forbidden-own", operand, { path: target });
    }
  }
}

/** Of those, the ones that mostly do lesser things to a disk; destructive-calls.ts knows their worst. */
const mayTouchDisk = new Set([
  "fdisk",
  "cfdisk",
  "gdisk",
  "cgdisk",
  "nvme",
  "hdparm",
  "cryptsetup",
  "mdadm",
  "zpool",
  "badblocks",
  "parted",
  "sfdisk",
]);

/** Programs that ask for other reasons and leave the files they are given as they were. */
const keepers = new Set(
  "cat less more head tail grep ls stat find tar zip 7z ssh sudo doas env xargs bash sh dash nice timeout neo scp diff cmp".split(
    " ",
  ),
);

function judgeWrittenOperand(operand: Argument | undefined, call: Invocation, court: Court): void {
  if (operand?.kind !== "known") return;
  judgeOverwrite(operand.text, operand, { truncates: true }, call.scope, court);
}

/** Whatever an unlisted program does to them, NEOPapaya's own records are not for it. */
function judgeOwnOperand(operand: Argument, call: Invocation, court: Court): void {
  if (operand.kind !== "known") return;
  for (const target of targetsOf(operand.text, call.scope.folders, court.context.machine)) {
    if (stakeOf(target, court.homes, false) === "own") {
      court.findings.add("forbidden", "reason.forbidden-own", operand, { path: target });
    }
  }
}

function judgeDestructiveCall(call: Invocation, court: Court): void {
  const line = ` ${call.args.map((argument) => (argument.kind === "known" ? argument.text : "$")).join(" ")} `;
  for (const { names, when, unless, risk, code } of destructiveCalls) {
    if (names.test(call.name) && when.test(line) && unless?.test(line) !== true) {
      court.findings.add(risk ?? "destructive", code ?? "reason.destroys", call.span, { program: call.name });
    }
  }
}

import { spawnSync } from "node:child_process";
import fc from "fast-check";

/** One thing to be made, in plain numbers, so that fast-check can shrink it; `layOut` says what they mean. */
export type Sprout = {
  kind: "file" | "folder" | "link" | "hard" | "fifo" | "large" | "sparse" | "tagged" | "foreign" | "closed";
  name: number;
  /** Which of the folders so far it lies in, and which earlier thing a link names. */
  parent: number;
  other: number;
  mode: number;
  content: number;
  age: number;
};

/** A path relative to the tree, its bytes as latin1, and how it comes to be. */
export type Planted = { path: string; kind: Sprout["kind"]; make: readonly (readonly string[])[] };

/** Random trees; `foreign` (files of another owner) are rare, since they are rare in a person's folders. */
export const randomTree: fc.Arbitrary<readonly Sprout[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 14, arbitrary: fc.constant("file" as const) },
      { weight: 7, arbitrary: fc.constant("folder" as const) },
      { weight: 3, arbitrary: fc.constant("link" as const) },
      { weight: 3, arbitrary: fc.constant("hard" as const) },
      { weight: 1, arbitrary: fc.constantFrom("fifo" as const, "large" as const, "sparse" as const) },
      { weight: 1, arbitrary: fc.constantFrom("tagged" as const, "closed" as const) },
      { weight: 1, arbitrary: fc.nat(7).map((dice) => (dice === 7 ? ("foreign" as const) : ("file" as const))) },
    ),
    name: fc.nat(999),
    parent: fc.nat(99),
    other: fc.nat(99),
    mode: fc.nat(99),
    content: fc.nat(99),
    age: fc.nat(9_999),
  }),
  { minLength: 4, maxLength: 24, size: "max" },
);

/** Plain names are as many as odd ones, so that globs and pairs of like names come up. */
const plain = [
  "a.txt",
  "b.conf",
  "notes",
  "x.log",
  "y.log",
  "file1",
  "file2",
  "file3",
  "data.bin",
  "src",
  "etc",
  "lib",
];
const odd = [
  "con espacio",
  "-rf",
  "-n",
  "--help",
  ".hidden",
  "..dots",
  "it's",
  'dou"ble',
  "new\nline",
  "tab\there",
  "\xff\xfe\x80",
  "latin\xe9",
  "star*",
  "q?",
  "[x]",
  "$HOME",
  "back\\slash",
  "`id`",
  "; x",
  "trail ",
  "#c",
  "~",
  "!b",
  "\x1b[31mred",
  "{a,b}",
  "&",
  bytes("ñandú"),
  bytes("n\u0303andu\u0301"),
  bytes("新しい"),
  bytes("\u202etxt.exe"),
  "l".repeat(200),
  `${"m".repeat(250)}.txt`,
];
export const names: readonly string[] = [...plain, ...plain, ...odd];

/** Owner and group of most of the tree; `foreign` things stay root's. */
export type Owner = { uid: number; gid: number };

/** What is to be made, in order: no name twice, links only to what is in the tree or nowhere. */
export function layOut(sprouts: readonly Sprout[], owner: Owner): Planted[] {
  const folders = [""];
  const planted: Planted[] = [];
  const taken = new Set<string>();
  for (const sprout of sprouts) {
    const parent = folders[sprout.parent % folders.length] ?? "";
    const path = `${parent}${names[sprout.name % names.length]}`;
    if (taken.has(path)) continue;
    const make = making(sprout, path, planted, owner);
    if (make === undefined) continue;
    taken.add(path);
    planted.push({ path, kind: sprout.kind, make });
    if (sprout.kind === "folder" && parent.split("/").length < 4) folders.push(`${path}/`);
  }
  return planted;
}

const fileModes = ["644", "600", "664", "755", "640", "444", "200", "0", "4755", "2755"];
const folderModes = ["755", "700", "775", "750", "755", "2775", "1777", "755"];
const words = [
  "port 80\nlisten 443\n",
  "alpha\nbeta\ngamma\n",
  "",
  "one line",
  "k=v\nk2=v2\n# c\n",
  "ñ\n",
  "\0\x01bin\xff\n",
];

function making(sprout: Sprout, path: string, before: readonly Planted[], owner: Owner): string[][] | undefined {
  const who = sprout.kind === "foreign" ? stranger(owner) : `${owner.uid}:${owner.gid}`;
  const finish = (mode: string) => [
    ["own", path, who],
    ["mode", path, mode],
    ["time", path, `${1_600_000_000 + sprout.age * 3_600}.${(sprout.age * 99_991) % 1_000_000_000}`],
  ];
  const mode = fileModes[sprout.mode % fileModes.length] ?? "644";
  const text = words[sprout.content % words.length] ?? "";
  switch (sprout.kind) {
    case "file":
    case "foreign":
      return [["file", path, text, "1", String(text.length)], ...finish(mode)];
    case "folder":
      return [["folder", path], ...finish(folderModes[sprout.mode % folderModes.length] ?? "755")];
    case "closed":
      return [
        ["folder", path],
        ["file", `${path}/inside`, text, "1", String(text.length)],
        ["own", `${path}/inside`, who],
        ["time", `${path}/inside`, "1550000000.75"],
        ...finish("0"),
      ];
    case "link":
      return [
        ["link", path, linkTarget(sprout, path, before)],
        ["own", path, who],
        ["time", path, "1500000000.5"],
      ];
    case "hard": {
      const files = before.filter(({ kind }) => kind === "file" || kind === "large" || kind === "tagged");
      const other = files[sprout.other % Math.max(files.length, 1)];
      return other === undefined ? undefined : [["hard", path, other.path]];
    }
    case "fifo":
      return [["fifo", path], ...finish("644")];
    case "large":
      return [["file", path, `${text}line ${sprout.content}\n`, "90000", "0"], ...finish(mode)];
    case "sparse":
      return [["file", path, text, "1", String((sprout.content + 1) * 300_007)], ...finish(mode)];
    case "tagged":
      return [
        ["file", path, text, "1", String(text.length)],
        ["own", path, who],
        ...tags(sprout, path, owner),
        ...finish("644"),
      ];
    default:
      return sprout.kind satisfies never;
  }
}

/** Only root can give a file to somebody else. */
function stranger(owner: Owner): string {
  if (process.getuid?.() !== 0) return `${owner.uid}:${owner.gid}`;
  return owner.uid === 0 ? "1234:1235" : "0:0";
}

/** Relative, so that it leads into the copy when the copy lies there; some lead nowhere, or in a circle. */
function linkTarget(sprout: Sprout, path: string, before: readonly Planted[]): string {
  const depth = path.split("/").length - 1;
  const up = "../".repeat(depth);
  if (sprout.other % 7 === 0) return "nowhere";
  if (sprout.other % 23 === 0) return path.slice(path.lastIndexOf("/") + 1);
  // Whoever opens a pipe waits for ever.
  const others = before.filter(({ kind }) => kind !== "fifo");
  return `${up}${others[sprout.other % Math.max(others.length, 1)]?.path ?? "nowhere"}`;
}

/** An attribute, an ACL that names a user, and (which only root may set) a capability. */
function tags(sprout: Sprout, path: string, owner: Owner): string[][] {
  const all = [
    ["attribute", path, "user.note", `v${sprout.content}`],
    ["attribute", path, "system.posix_acl_access", accessList(sprout.content % 8)],
    ["attribute", path, "security.capability", capability],
  ].slice(0, owner.uid === 0 ? 3 : 2);
  return all.filter((_, at) => (sprout.mode >> at) % 2 === 0);
}

/** u::rw-, u:1234:PERMISSIONS, g::r--, m::rwx, o::r-- as the kernel keeps it (linux/posix_acl_xattr.h). */
export function accessList(permissions: number): string {
  const entries = [
    [1, 6, -1],
    [2, permissions, 1234],
    [4, 4, -1],
    [16, 7, -1],
    [32, 4, -1],
  ] as const;
  const bytes = Buffer.alloc(4 + entries.length * 8);
  bytes.writeUInt32LE(2, 0);
  for (const [at, [tag, bits, id]] of entries.entries()) {
    bytes.writeUInt16LE(tag, 4 + at * 8);
    bytes.writeUInt16LE(bits, 6 + at * 8);
    bytes.writeInt32LE(id, 8 + at * 8);
  }
  return bytes.toString("latin1");
}

/** cap_net_raw+ep: VFS_CAP_REVISION_2 with the effective bit. */
const capability = Buffer.from("0100000200200000000000000000000000000000", "hex").toString("latin1");

/**
 * Makes the tree in `folder`, which must not exist: the same plan makes the same tree, to the nanosecond. Folders get
 * their owner, mode and time last. Runs perl (perl-base) once.
 */
export function buildTree(folder: string, planted: readonly Planted[], owner: Owner): void {
  const steps: (readonly string[])[] = planted.flatMap(({ make }) => make);
  const late = (step: readonly string[]) => step[0] === "mode" || step[0] === "time";
  const deepestFirst = steps.filter(late).sort((one, other) => depthOf(other) - depthOf(one));
  const whole = [
    ["folder", "."],
    ...steps.filter((step) => !late(step)),
    ["own", ".", `${owner.uid}:${owner.gid}`],
    ...deepestFirst,
    ["mode", ".", "755"],
    ["time", ".", "1700000000.25"],
  ];
  const input = Buffer.concat(whole.flatMap((step) => [count(step.length), ...step.flatMap(counted)]));
  const { status, stderr } = spawnSync("/usr/bin/perl", ["-e", gardener, "--", ...callNumbers(), folder], {
    input,
    env: { PATH: "/usr/bin:/bin", PERL_BADLANG: "0" },
  });
  if (status !== 0) throw new Error(`making ${folder} failed: ${stderr}`);
}

function depthOf(step: readonly string[]): number {
  return step[1] === "." ? 0 : (step[1] ?? "").split("/").length;
}

function count(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function counted(text: string): Buffer[] {
  return [count(text.length), Buffer.from(text, "latin1")];
}

function bytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function callNumbers(): string[] {
  const [utimensat, lsetxattr, mknodat] = process.arch === "arm64" ? [88, 6, 33] : [280, 189, 259];
  const fchownat = process.arch === "arm64" ? 54 : 260;
  return [utimensat, lsetxattr, mknodat, fchownat].map(String);
}

const gardener = String.raw`
my ($utimensat, $lsetxattr, $mknodat, $fchownat) = map { $_ + 0 } splice(@ARGV, 0, 4);
my $root = shift @ARGV;
umask 0;
binmode STDIN;
my $input = do { local $/; <STDIN> };
my $at = 0;
sub number { my $n = unpack("N", substr($input, $at, 4)); $at += 4; $n }
sub text { my $n = number(); my $t = substr($input, $at, $n); $at += $n; $t }
while ($at < length $input) {
  my ($what, $path, @rest) = map { text() } 1 .. number();
  my $full = $path eq "." ? $root : "$root/$path";
  my $done =
      $what eq "folder" ? mkdir($full, 0700)
    : $what eq "link" ? symlink($rest[0], $full)
    : $what eq "hard" ? link("$root/$rest[0]", $full)
    : $what eq "fifo" ? syscall($mknodat, -100, $full, 010600, 0) == 0
    : $what eq "mode" ? chmod(oct($rest[0]), $full)
    : $what eq "own" ? do { my ($u, $g) = map { $_ + 0 } split /:/, $rest[0]; syscall($fchownat, -100, $full, $u, $g, 0x100) == 0 }
    : $what eq "time" ? do { my ($s, $n) = map { $_ + 0 } split /\./, $rest[0]; my $times = pack("q4", $s, $n, $s, $n); syscall($utimensat, -100, $full, $times, 0x100) == 0 }
    : $what eq "attribute" ? syscall($lsetxattr, $full, $rest[0], $rest[1], length $rest[1], 0) == 0
    : do {
        my ($text, $times, $size) = @rest;
        my $handle;
        open($handle, ">", $full) or die "$full: $!";
        syswrite($handle, $text x $times) if length $text;
        truncate($handle, $size) if $size > length($text) * $times;
        close $handle;
      };
  $done or die "$what $full: $!";
}
`;

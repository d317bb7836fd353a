import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { NeoError } from "../../../shared/errors.ts";
import { type SyscallName, syscallNumber, toArchitecture } from "../../sandbox/syscalls.ts";
import { isOwnAttribute } from "./states.ts";

/**
 * Extended attributes, times in nanoseconds and fifos, which Node has no calls for: one perl (perl-base) with raw
 * system calls, started when first needed. It is given pinned descriptors of this process and never a name, so that it
 * cannot act on anything else than was looked at.
 */
export class Attendant {
  #child: ChildProcess | undefined;
  #received = Buffer.alloc(0);
  #wake: () => void = () => {};
  #gone: string | undefined;

  /** Runs the requests in order and answers each; a failed one is an answer, too. */
  async run(requests: readonly Request[]): Promise<Answer[]> {
    if (requests.length === 0) return [];
    const child = this.#start();
    const body = fields(requests.flatMap(toFields));
    child.stdin?.write(Buffer.concat([lengthOf(body), body]));
    const answers = readFields(await this.#frame());
    return requests.map(() => {
      const errno = Number(answers.shift()?.toString("latin1"));
      const count = Number(answers.shift()?.toString("latin1"));
      const pairs = answers.splice(0, 2 * count);
      const attributes = new Map<string, Uint8Array>();
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        const name = pairs[at]?.toString("utf8") ?? "";
        if (isOwnAttribute(name)) attributes.set(name, new Uint8Array(pairs[at + 1] ?? []));
      }
      return { errno, attributes };
    });
  }

  close(): void {
    this.#child?.stdin?.end();
    this.#child = undefined;
  }

  #start(): ChildProcess {
    if (this.#child !== undefined) return this.#child;
    const architecture = toArchitecture(process.arch);
    const perl = ["/usr/bin/perl", "/bin/perl"].find((file) => existsSync(file));
    if (perl === undefined || architecture === undefined)
      throw new NeoError("E_NOT_INSTALLED", { program: "perl", package: "apt install perl-base" });
    const numbers = calls.map((name) => syscallNumber(name, architecture)).join(",");
    const child = spawn(perl, ["-e", program, "--", numbers, String(process.pid)], {
      env: { PERL_BADLANG: "0" },
      cwd: "/",
      stdio: ["pipe", "pipe", "ignore"],
    });
    child.stdout?.on("data", (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      this.#wake();
    });
    const end = (reason: string) => {
      this.#gone ??= reason;
      this.#wake();
    };
    child.on("error", (error) => end(error.message));
    child.on("close", (code, signal) => end(`ended with ${signal ?? code}`));
    child.stdin?.on("error", (error) => end(error.message));
    this.#child = child;
    return child;
  }

  async #frame(): Promise<Buffer> {
    for (;;) {
      const whole = this.#received.length >= 4 ? 4 + this.#received.readUInt32BE(0) : Number.POSITIVE_INFINITY;
      if (this.#received.length >= whole) {
        const frame = this.#received.subarray(4, whole);
        this.#received = this.#received.subarray(whole);
        return frame;
      }
      if (this.#gone !== undefined) throw new NeoError("E_SPAWN_FAILED", { program: "perl", reason: this.#gone });
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
  }
}

/**
 * `pin` holds the thing; for "fifo" it holds the folder. What is undefined is left as it is. The mode is set after the
 * attributes: an ordinary user needs to be able to write for them.
 */
export type Request =
  | { kind: "read"; pin: number }
  | {
      kind: "set";
      pin: number;
      attributes: ReadonlyMap<string, Uint8Array> | undefined;
      mode: number | undefined;
      modifiedNs: bigint | undefined;
    }
  | { kind: "fifo"; pin: number; name: Buffer };

/** `errno` 0: done. The attributes are those that were read, or what the kernel has made of those that were set. */
export type Answer = { errno: number; attributes: Map<string, Uint8Array> };

function toFields(request: Request): (string | Uint8Array)[] {
  const at = String(request.pin);
  switch (request.kind) {
    case "read":
      return ["r", at];
    case "fifo":
      return ["p", at, request.name];
    case "set": {
      const time = request.modifiedNs;
      const billion = 1_000_000_000n;
      const nanoseconds = time === undefined ? 0n : ((time % billion) + billion) % billion;
      const seconds = time === undefined ? "-" : String((time - nanoseconds) / billion);
      const pairs = [...(request.attributes ?? [])].filter(([name]) => isOwnAttribute(name));
      const count = request.attributes === undefined ? "-" : String(pairs.length);
      const mode = request.mode === undefined ? "-" : String(request.mode);
      return ["s", at, mode, seconds, String(nanoseconds), count, ...pairs.flat()];
    }
    default:
      return request satisfies never;
  }
}

function fields(items: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    items.flatMap((item) => {
      const bytes = typeof item === "string" ? Buffer.from(item) : item;
      return [lengthOf(bytes), bytes];
    }),
  );
}

function lengthOf(bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(bytes.length);
  return head;
}

function readFields(frame: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < frame.length; ) {
    const end = at + 4 + frame.readUInt32BE(at);
    found.push(frame.subarray(at + 4, end));
    at = end;
  }
  return found;
}

const calls: readonly SyscallName[] = ["listxattr", "getxattr", "setxattr", "removexattr", "utimensat", "mknodat"];

/** Attributes that are no file's own (labels, another overlay's) stay as the kernel sets them, as in `isOwnAttribute`. */
const program = String.raw`
my ($list, $get, $set, $remove, $utimens, $mknod) = map { $_ + 0 } split /,/, shift @ARGV;
my $asker = shift @ARGV;
$0 = "neo-attendant";
sub take { my ($n) = @_; my $got = "";
  while (length $got < $n) { sysread(STDIN, $got, $n - length $got, length $got) or exit 0 } return $got }
sub names { my ($path) = @_;
  my $size = 65536; my $bytes = "\0" x $size;
  my $n = syscall($list, $path, $bytes, $size);
  return undef if $n < 0;
  return [grep { /^user\./ or /^system\.posix_acl_/ or $_ eq "security.capability" or (/^trusted\./ and !/^trusted\.overlay\./) }
    split /\0/, substr($bytes, 0, $n)] }
# Nothing has attributes where the file system knows none.
sub without { return $! == 95 || $! == 38 }
while (1) {
  my @in = unpack("(N/a)*", take(unpack("N", take(4))));
  my @out;
  while (@in) {
    my ($what, $fd) = splice(@in, 0, 2);
    my $path = "/proc/$asker/fd/$fd";
    my ($errno, @pairs) = (0);
    my $read = sub {
      my $names = names($path);
      if (!defined $names) { $errno = without() ? 0 : $! + 0; $names = [] }
      for my $name (@$names) {
        my $size = 65536; my $value = "\0" x $size;
        my $n = syscall($get, $path, $name, $value, $size);
        if ($n < 0) { $errno = $! + 0 if $! != 61; next }
        push @pairs, $name, substr($value, 0, $n);
      }
    };
    if ($what eq "r") { $read->() }
    elsif ($what eq "p") {
      my $at = "$path/" . shift @in;
      $errno = syscall($mknod, -100, $at, 0010600, 0) == 0 ? 0 : $! + 0;
    }
    else {
      my ($mode, $seconds, $nanoseconds, $count) = splice(@in, 0, 4);
      if ($count ne "-") {
        my @wanted = splice(@in, 0, 2 * $count);
        my %wanted = @wanted;
        my $there = names($path);
        if (!defined $there) { $errno = $! + 0 unless without() and !@wanted; $there = [] }
        for my $name (@$there) {
          next if exists $wanted{$name};
          $errno = $! + 0 if syscall($remove, $path, $name) < 0 and $! != 61;
        }
        # An access list sets the mode, and may take the right to set attributes ("user.") from their owner: it comes later.
        for my $name (reverse sort keys %wanted) {
          my $value = $wanted{$name};
          $errno = $! + 0 if syscall($set, $path, $name, $value, length $value, 0) < 0;
        }
      }
      if ($mode ne "-") { chmod($mode + 0, $path) or $errno = $! + 0 }
      if ($count ne "-" and $count and !$errno) {
        $read->();
        # The mode may have closed the file to its own owner, who is us.
        ($errno, @pairs) = (0) if $errno == 13;
      }
      if ($seconds ne "-") {
        # UTIME_OMIT for the access time.
        my $times = pack("q4", 0, 1073741822, $seconds, $nanoseconds);
        $errno = $! + 0 if syscall($utimens, -100, $path, $times, 0) < 0;
      }
    }
    push @out, $errno, @pairs / 2, @pairs;
  }
  my $out = pack("(N/a*)*", @out);
  $out = pack("N", length $out) . $out;
  for (my $at = 0; $at < length $out; ) { my $n = syswrite(STDOUT, $out, length($out) - $at, $at); exit 0 unless $n; $at += $n }
}
`;

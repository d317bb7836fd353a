import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** What a service manager is told: sd_notify(3). Every send is for certain in order; nothing of it can fail us. */
export type ServiceManager = {
  send(...lines: readonly string[]): void;
  /** Between two signs of life there may be so many milliseconds; undefined: nobody waits for any. */
  readonly watchdogMs: number | undefined;
  /** Resolves when all is sent. */
  close(): Promise<void>;
};

/**
 * Node has no datagram sockets of UNIX. Perl, which holds our sandbox together, sends for us: one small process as long as
 * the service runs, so that systemd, which looks up the sender of each message, finds it alive. The unit needs
 * `NotifyAccess=all`. Where there is no perl, systemd's own systemd-notify is started for each message.
 *
 * Undefined where nobody listens (no NOTIFY_SOCKET).
 */
export function serviceManager(variables: Readonly<Record<string, string>>): ServiceManager | undefined {
  const address = variables.NOTIFY_SOCKET ?? "";
  if (!/^[/@]/.test(address)) return undefined;
  const perl = ["/usr/bin/perl", "/bin/perl"].find((file) => existsSync(file));
  const watchdogMs = watchdogOf(variables);
  if (perl === undefined) return { ...throughProgram(address), watchdogMs };
  return { ...throughPerl(perl, address), watchdogMs };
}

function throughPerl(perl: string, address: string): Omit<ServiceManager, "watchdogMs"> {
  // A group of its own: Ctrl-C at the terminal is ours to tell.
  const child = spawn(perl, ["-MSocket", "-e", sender, address], {
    stdio: ["pipe", "ignore", "ignore"],
    env: {},
    detached: true,
  });
  child.stdin.on("error", () => {});
  const gone = ended(child);
  for (const handle of [child, child.stdin as unknown as { unref(): void }]) handle.unref();
  return {
    send: (...lines) => void child.stdin.write(`${lines.join("\t")}\n`),
    close: async () => {
      child.ref();
      child.stdin.end();
      await gone;
    },
  };
}

/** A line of input is a message, its tabs the ends of the lines in it. Ends with us, since its input does. */
const sender = `
  my $path = $ARGV[0];
  $path =~ s/^\\@/\\0/;
  socket(my $socket, AF_UNIX, SOCK_DGRAM, 0) or exit 1;
  connect($socket, pack_sockaddr_un($path)) or exit 1;
  while (my $line = <STDIN>) {
    chomp $line;
    $line =~ tr/\\t/\\n/;
    send($socket, $line, 0);
  }
`;

function throughProgram(address: string): Omit<ServiceManager, "watchdogMs"> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    send: (...lines) => {
      last = last.then(() =>
        ended(
          spawn("systemd-notify", lines, { stdio: "ignore", env: { NOTIFY_SOCKET: address, PATH: "/usr/bin:/bin" } }),
        ),
      );
    },
    close: async () => {
      await last;
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
}

/** WATCHDOG_PID is another's where the variables were handed down. */
function watchdogOf({ WATCHDOG_USEC = "", WATCHDOG_PID = "" }: Readonly<Record<string, string>>): number | undefined {
  const microseconds = Number(WATCHDOG_USEC);
  if (!(microseconds > 0) || (WATCHDOG_PID !== "" && Number(WATCHDOG_PID) !== process.pid)) return undefined;
  return microseconds / 1000;
}

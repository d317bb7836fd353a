import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";

/** What a rehearsal must leave alone beyond the tree: settings of the kernel, and sockets that somebody listens on. */
export type Bystanders = {
  /** One line for each that was touched since it was opened; empty: none. */
  touched(): string[];
  close(): void;
};

/** Listens on `folder`/live.sock, on an abstract name and on a local port, and remembers all of /proc/sys that keeps still. */
export async function openBystanders(folder: string): Promise<Bystanders> {
  let calls = 0;
  const addresses = [join(folder, "live.sock"), `\0neo-truth-${process.pid}`];
  const servers = await Promise.all([
    ...addresses.map((path) => listen({ path })),
    listen({ port: 0, host: "127.0.0.1" }),
  ]);
  for (const server of servers) {
    server.on("connection", (socket) => {
      calls += 1;
      socket.destroy();
    });
  }
  const restless = new Set(differing(kernelSettings(), kernelSettings()));
  const before = kernelSettings();
  return {
    touched() {
      const settings = differing(before, kernelSettings()).filter((name) => !restless.has(name) && !isCounter(name));
      return [...settings, ...(calls > 0 ? [`${calls} connections to sockets outside`] : [])];
    },
    close() {
      for (const server of servers) server.close();
    },
  };
}

function listen(where: { path: string } | { port: number; host: string }): Promise<Server> {
  const server = createServer();
  server.unref();
  return new Promise((resolve) => server.listen(where, () => resolve(server)));
}

/** Those that the kernel itself keeps moving. */
function isCounter(name: string): boolean {
  return /\/(random|fs\/(dentry-state|file-nr|inode-nr|inode-state|quota|epoll)|kernel\/(ns_last_pid|pty\/nr|random))/.test(
    name,
  );
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

function kernelSettings(): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = `${folder}/${name}`;
      try {
        const stat: Stats = statSync(path);
        if (stat.isDirectory()) visit(path);
        else found.set(path, readFileSync(path, "latin1"));
      } catch {
        // Written only, or another's alone: what we may not read is not ours to compare.
      }
    }
  };
  visit("/proc/sys");
  return found;
}

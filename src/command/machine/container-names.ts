import { existsSync, readFileSync } from "node:fs";
import { get } from "node:http";

/**
 * Names of containers, running or not, as Docker's and Podman's own services list them for whoever may ask, and as Podman's
 * files do. What does not answer in time, or may not be asked, has none. Never rejects.
 */
export async function containerNames(
  places: { sockets: readonly string[]; files: readonly string[] },
  signal: AbortSignal,
): Promise<string[]> {
  const asked = places.sockets.filter((socket) => existsSync(socket)).map((socket) => askService(socket, signal));
  const lists = await Promise.all(asked);
  return [...new Set([...lists.flat(), ...places.files.flatMap(namesInFile)])].sort();
}

/** Where they are for this person. */
export function containerPlaces({ home, uid }: { home: string; uid: number }): Parameters<typeof containerNames>[0] {
  return {
    sockets: [
      "/run/docker.sock",
      `/run/user/${uid}/docker.sock`,
      "/run/podman/podman.sock",
      `/run/user/${uid}/podman/podman.sock`,
    ],
    files: ["/var/lib/containers", `${home}/.local/share/containers`].map(
      (folder) => `${folder}/storage/overlay-containers/containers.json`,
    ),
  };
}

/** Docker's Engine API, which Podman's service speaks too: https://docs.docker.com/reference/api/engine/ (ContainerList). */
function askService(socketPath: string, signal: AbortSignal): Promise<string[]> {
  return new Promise((resolve) => {
    const nobody = (): void => resolve([]);
    const until = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    const request = get(
      { socketPath, path: "/containers/json?all=true", host: "localhost", signal: until },
      (reply) => {
        let text = "";
        reply.setEncoding("utf8").on("error", nobody);
        reply.on("data", (piece: string) => {
          text += piece;
          if (text.length > mostLetters) request.destroy();
        });
        reply.on("end", () => resolve(reply.statusCode === 200 ? namesIn(text) : []));
        reply.on("close", nobody);
      },
    );
    request.on("error", nobody);
  });
}

/** "/web" is its name; "/web/db" is another's link to it. */
function namesIn(text: string): string[] {
  return entriesIn(text).flatMap(({ Names: names }) =>
    (Array.isArray(names) ? names : []).map((name) => String(name).replace(/^\//, "")).filter(isName),
  );
}

function namesInFile(file: string): string[] {
  try {
    return entriesIn(readFileSync(file, "utf8")).flatMap(({ names }) =>
      (Array.isArray(names) ? names : []).map(String).filter(isName),
    );
  } catch {
    return [];
  }
}

function entriesIn(text: string): Record<string, unknown>[] {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries.filter((entry) => typeof entry === "object" && entry !== null) : [];
  } catch {
    return [];
  }
}

function isName(name: string): boolean {
  return /^[a-zA-Z0-9][\w.-]*$/.test(name);
}

const patienceMs = 1_000;
const mostLetters = 4 * 2 ** 20;

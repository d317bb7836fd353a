import { accessSync, constants, readFileSync } from "node:fs";

/**
 * Where this person's docker client would go: this machine's socket, or somewhere a proxy before that socket would not
 * show ("elsewhere"). "refused": the socket is not there or not theirs, and the client can say so itself.
 */
export function dockerEngine(
  environment: Readonly<Record<string, string>>,
  home: string,
): { kind: "socket"; path: string } | { kind: "refused" } | { kind: "elsewhere" } {
  const { DOCKER_HOST: host, DOCKER_CONTEXT: context } = environment;
  if ((host ?? "") !== "" || (context ?? "") !== "" || configuredContext(environment, home))
    return { kind: "elsewhere" };
  try {
    accessSync(enginePath, constants.R_OK | constants.W_OK);
    return { kind: "socket", path: enginePath };
  } catch {
    return { kind: "refused" };
  }
}

const enginePath = "/var/run/docker.sock";

/** Whether the client's own settings choose another engine; settings that cannot be read may. */
function configuredContext(environment: Readonly<Record<string, string>>, home: string): boolean {
  let text: string;
  try {
    text = readFileSync(`${environment.DOCKER_CONFIG ?? `${home}/.docker`}/config.json`, "utf8");
  } catch (error) {
    return !(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"));
  }
  try {
    const settings: unknown = JSON.parse(text);
    const chosen =
      typeof settings === "object" && settings !== null && "currentContext" in settings && settings.currentContext;
    return chosen !== false && chosen !== "" && chosen !== "default";
  } catch {
    return true;
  }
}

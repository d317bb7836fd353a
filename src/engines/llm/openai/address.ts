import { NeoError } from "../../../shared/errors.ts";

/**
 * The address that requests go to. What is asked may hold anything of this machine, so without TLS it goes only to the
 * machine itself unless the settings say otherwise. Throws E_LLM_ADDRESS.
 */
export function chatAddress(endpoint: string, plainHttp: "local" | "anywhere"): URL {
  const refuse = (reason: string): never => {
    throw new NeoError("E_LLM_ADDRESS", { endpoint: shown(endpoint), reason });
  };
  const url = URL.parse(endpoint) ?? refuse("no URL");
  if (url.username !== "" || url.password !== "") refuse("a name or password in the URL: use llm.keyFile");
  if (url.search !== "" || url.hash !== "") refuse("it has a query or fragment");
  if (url.protocol === "http:" && plainHttp === "local" && !isLoopback(url.hostname))
    refuse("http to another machine, which anybody in between can read: use https, or llm.plainHttp");
  if (url.protocol !== "https:" && url.protocol !== "http:") refuse("neither https nor http");
  const base = url.pathname.replace(/\/+$/, "");
  return new URL(`${base.endsWith("/v1") ? base : `${base}/v1`}/`, url);
}

/** Names would have to be looked up, and the answer may change: of names only that of every machine itself. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** Without what may be secret in it. */
export function shown(endpoint: string): string {
  const url = URL.parse(endpoint);
  return url === null ? "?" : `${url.protocol}//${url.host}${url.pathname}`;
}

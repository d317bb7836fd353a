import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { getCACertificates } from "node:tls";
import { SourceFailure } from "./source-failure.ts";

/** Opens addresses, following redirects. `proxies`: the variables HTTPS_PROXY, NO_PROXY and so on. */
export class Web {
  readonly #agents: { http: HttpAgent; https: HttpsAgent };

  constructor(proxies: Readonly<Record<string, string>>) {
    const proxyEnv = { ...proxies };
    // What the machine trusts counts beside what Node brings: companies look into their own traffic.
    const ca = [...new Set([...getCACertificates("default"), ...getCACertificates("system")])];
    this.#agents = { http: new HttpAgent({ proxyEnv }), https: new HttpsAgent({ proxyEnv, ca }) };
  }

  /** The answer after at most ten redirects; never from https to http. Throws SourceFailure. */
  async open(
    address: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    let url = allowed(address);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await this.#request(url, headers, signal);
      const { location } = answer.headers;
      if (!redirecting.has(answer.statusCode ?? 0) || location === undefined) return answer;
      answer.destroy();
      const next = allowed(location, url);
      if (url.protocol === "https:" && next.protocol !== "https:")
        throw new SourceFailure(`redirected to ${next.origin}, without encryption`, "lasting");
      url = next;
    }
    throw new SourceFailure("too many redirects", "lasting");
  }

  close(): void {
    this.#agents.http.destroy();
    this.#agents.https.destroy();
  }

  #request(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const options = { headers: { ...headers, "accept-encoding": "identity", "user-agent": "neopapaya" }, signal };
      const asked =
        url.protocol === "https:"
          ? requestHttps(url, { ...options, agent: this.#agents.https })
          : requestHttp(url, { ...options, agent: this.#agents.http });
      asked.once("response", resolve);
      asked.once("error", reject);
      asked.end();
    });
  }
}

const mostRedirects = 10;
const redirecting = new Set([301, 302, 303, 307, 308]);

/** Without encryption only from this machine itself. */
function allowed(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url?.protocol === "https:") return url;
  if (url?.protocol === "http:" && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname)) return url;
  throw new SourceFailure(`not an address that may be fetched: ${address}`, "lasting");
}

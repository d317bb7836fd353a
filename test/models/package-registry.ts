import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { tar, zip } from "./make-archive.ts";

export type RegistryPackage = { name: string; version: string; files: Readonly<Record<string, Uint8Array>> };

/** A registry that the real clients, npm and pip, are pointed at by `variables`. */
export class PackageRegistry implements AsyncDisposable {
  readonly asked: string[] = [];
  readonly #files = new Map<string, { type: string; body: Buffer | (() => Buffer) }>();
  readonly #server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    this.asked.push(path);
    const found = this.#files.get(path);
    if (found === undefined) response.writeHead(404).end("{}");
    else
      response
        .writeHead(200, { "content-type": found.type })
        .end(typeof found.body === "function" ? found.body() : found.body);
  });

  static async start(): Promise<PackageRegistry> {
    const registry = new PackageRegistry();
    await new Promise<void>((resolve) => registry.#server.listen(0, "127.0.0.1", resolve));
    return registry;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get variables(): Record<string, string> {
    return {
      npm_config_registry: `${this.url}/`,
      npm_config_userconfig: "/dev/null",
      npm_config_fetch_retries: "0",
      PIP_CONFIG_FILE: "/dev/null",
      PIP_INDEX_URL: `${this.url}/simple`,
      PIP_EXTRA_INDEX_URL: "",
      PIP_RETRIES: "0",
    };
  }

  /** `scripts`: what its package.json would have run at installation. */
  publishNpm({ name, version, files }: RegistryPackage, scripts: Readonly<Record<string, string>> = {}): void {
    const manifest = { name, version, scripts };
    const members = Object.entries({ "package.json": Buffer.from(JSON.stringify(manifest)), ...files });
    const archive = gzipSync(tar(members.map(([path, content]) => ({ name: `package/${path}`, content }))));
    const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
    const path = `/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
    this.#files.set(path, { type: "application/octet-stream", body: archive });
    this.#files.set(`/${name}`, {
      type: "application/json",
      body: () => {
        const release = { ...manifest, dist: { tarball: `${this.url}${path}`, integrity } };
        return Buffer.from(
          JSON.stringify({ name, "dist-tags": { latest: version }, versions: { [version]: release } }),
        );
      },
    });
  }

  publishPypi({ name, version, files }: RegistryPackage): void {
    const stem = `${name.replaceAll("-", "_")}-${version}`;
    const info = `${stem}.dist-info`;
    const members = Object.entries({
      ...files,
      [`${info}/METADATA`]: Buffer.from(`Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`),
      [`${info}/WHEEL`]: Buffer.from("Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"),
      [`${info}/RECORD`]: Buffer.from(""),
    });
    const wheel = zip(members.map(([path, content]) => ({ name: path, content })));
    const path = `/files/${stem}-py3-none-any.whl`;
    this.#files.set(path, { type: "application/octet-stream", body: wheel });
    const link = `<a href="${path}#sha256=${createHash("sha256").update(wheel).digest("hex")}">${path.split("/").at(-1)}</a>`;
    this.#files.set(`/simple/${name}/`, {
      type: "text/html",
      body: Buffer.from(`<!DOCTYPE html><html><body>${link}</body></html>`),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

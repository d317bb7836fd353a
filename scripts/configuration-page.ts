import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { configJsonSchema } from "../src/app/config/schema.ts";

type Node = {
  description?: string;
  default?: unknown;
  enum?: unknown[];
  type?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Node>;
};

/** docs/configuration.md, made from the settings' schema; test/configuration-page.test.ts sees when it is stale. */
export function configurationPage(): string {
  const rows = settings(configJsonSchema() as Node, []).map(
    ({ name, node }) =>
      `| \`${name}\` | ${values(node)} | \`${JSON.stringify(node.default)}\` | ${node.description ?? ""} |`,
  );
  return `# Settings

\`/etc/neopapaya/config.json\` for the machine, \`~/.config/neopapaya/config.json\` for the person, which wins setting by
setting. \`neo config check\` examines them, \`neo config schema\` prints the JSON schema. This page is made from that
schema by \`node scripts/configuration-page.ts\`.

| setting | values | default | what it does |
|---|---|---|---|
${rows.join("\n")}
`;
}

function settings(node: Node, path: readonly string[]): { name: string; node: Node }[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) =>
    child.properties === undefined
      ? name.startsWith("$")
        ? []
        : [{ name: [...path, name].join("."), node: child }]
      : settings(child, [...path, name]),
  );
}

function values(node: Node): string {
  if (node.enum !== undefined) return node.enum.map((value) => `\`${String(value)}\``).join(", ");
  return node.minimum === undefined ? (node.type ?? "") : `${node.minimum} … ${node.maximum}`;
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, "../docs/configuration.md"), configurationPage());

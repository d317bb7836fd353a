import type { ForeseenEffect } from "../foresight.ts";
import {
  type AskableMachine,
  detailOf,
  type Inquiries,
  type Inquiry,
  isAskable,
  linesOf,
  type Told,
} from "./inquiry.ts";

/** The containers, volumes and images behind the names. */
export const containerInquiries: Inquiries = {
  "containers.start": named,
  "containers.stop": named,
  "containers.restart": named,
  "containers.end": named,
  "containers.remove": named,
  "containers.exec": named,
  "containers.remove-volume": volumeUsers,
  "containers.remove-image": images,
  "containers.prune": listing("system", "df"),
  "containers.up": listing("compose", "ps", "-a"),
  "containers.down": listing("compose", "ps", "-a"),
};

const format = "{{.ID}} {{.Names}} {{.Image}} {{.Status}} {{.Ports}}";

async function named({ program, subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const engine = engineOf(program);
  const wanted = subjects.filter(isAskable);
  if (engine === undefined || wanted.length === 0) return {};
  const rows = linesOf(await ask(engine, "ps", "-a", "--format", format));
  const found = rows.filter((row) => {
    const [id = "", names = ""] = row.split(" ");
    return wanted.some(
      (one) =>
        names.split(",").includes(one) || (id !== "" && one.length >= 3 && one.startsWith(id.slice(0, one.length))),
    );
  });
  return detailOf(...found);
}

async function volumeUsers({ program, subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const engine = engineOf(program);
  if (engine === undefined) return {};
  const asked = subjects.filter(isAskable).slice(0, 10);
  const used = await Promise.all(
    asked.map(async (volume) => {
      const rows = linesOf(await ask(engine, "ps", "-a", "--filter", `volume=${volume}`, "--format", "{{.Names}}"));
      return rows.length === 0 ? undefined : `${volume}: ${rows.join(", ")}`;
    }),
  );
  return detailOf(...used);
}

async function images({ program, subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const engine = engineOf(program);
  const asked = subjects.filter(isAskable).slice(0, 10);
  if (engine === undefined || asked.length === 0) return {};
  const shown = await Promise.all(asked.map((image) => ask(engine, "images", image)));
  return detailOf(...shown.flatMap((text) => linesOf(text).slice(1)));
}

function listing(...words: string[]): Inquiry {
  return async ({ program }, { ask }) => {
    const engine = engineOf(program);
    return engine === undefined ? {} : detailOf(await ask(engine, ...words));
  };
}

function engineOf(program: string): string | undefined {
  const found = /^(docker|podman|nerdctl)(-compose)?$/.exec(program)?.[1];
  return found;
}

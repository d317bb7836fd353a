import type { Effect } from "../../../ports/rehearsal.ts";
import type { MachineSnapshot } from "../../machine/snapshot.ts";
import { maskSecrets } from "../../policy/mask-secrets.ts";
import { quotePipeline } from "../../shell/quote.ts";
import type { Attempt } from "../view/view.ts";
import { areaOf } from "./effect-row.ts";
import type { ForeseenEffect, Foresight } from "./foresight.ts";
import { containerInquiries } from "./inquiries/containers.ts";
import type { AskableMachine, Inquiries, Told } from "./inquiries/inquiry.ts";
import { networkInquiries } from "./inquiries/network.ts";
import { packageInquiries } from "./inquiries/packages.ts";
import { processInquiries } from "./inquiries/processes.ts";
import { serviceInquiries } from "./inquiries/services.ts";
import { systemInquiries } from "./inquiries/system.ts";
import { unforeseen } from "./merge-attempts.ts";

export type DescribeOptions = {
  /**
   * Runs a script that the gate judges a read, sealed, and gives what it printed, also where it ended with an error
   * (`systemctl` and `pgrep` answer so); undefined where it could not be had.
   */
  read(script: string): Promise<string | undefined>;
  machine: MachineSnapshot;
};

/** More are told without asking about each. */
const mostAsked = 12;

/**
 * What happens beyond files, in words, with what this machine says about it: first what was foreseen, in the order
 * written, then what else was tried on the view. Never throws: what cannot be found out is an effect without detail.
 */
export async function describeEffects(
  foresight: Foresight,
  attempts: readonly Attempt[],
  { read, machine }: DescribeOptions,
): Promise<Effect[]> {
  const askable = askableMachine(read, machine);
  const foreseen = await Promise.all(
    foresight.effects.map(async (effect, at) => described(effect, at < mostAsked ? await tell(effect, askable) : {})),
  );
  const tried = unforeseen(foresight, attempts).map(({ name, area, subject }): Effect => {
    return { code: `effect.${name}`, parameters: { subject }, area, detail: undefined };
  });
  return distinct([...foreseen, ...tried]);
}

const inquiries: Inquiries = {
  ...containerInquiries,
  ...networkInquiries,
  ...packageInquiries,
  ...processInquiries,
  ...serviceInquiries,
  ...systemInquiries,
};

async function tell(effect: ForeseenEffect, askable: AskableMachine): Promise<Told> {
  const inquiry = inquiries[effect.name];
  // A subject that only the run decides cannot be asked about; those without one ask in general.
  if (inquiry === undefined || (effect.subjects.length > 0 && !effect.certain)) return {};
  try {
    return await inquiry(effect, askable);
  } catch {
    return {};
  }
}

function described(effect: ForeseenEffect, told: Told): Effect {
  const name = told.name ?? effect.name;
  return {
    code: `effect.${name}`,
    parameters: { ...effect.parameters, ...told.parameters },
    area: areaOf(name),
    detail: told.detail === undefined ? undefined : cut(maskSecrets(told.detail)),
  };
}

function askableMachine(read: DescribeOptions["read"], machine: MachineSnapshot): AskableMachine {
  const known = new Map<string, Promise<string | undefined>>();
  function askScript(script: string): Promise<string | undefined> {
    const before = known.get(script);
    if (before !== undefined) return before;
    const answer = readQuietly(script);
    known.set(script, answer);
    return answer;
  }
  async function readQuietly(script: string): Promise<string | undefined> {
    try {
      const printed = (await read(script))?.trimEnd();
      return printed === "" ? undefined : printed;
    } catch {
      return undefined;
    }
  }
  return {
    machine,
    askScript,
    async ask(...words) {
      if (machine.program(words[0] ?? "").file === undefined) return undefined;
      return askScript(quotePipeline([words]));
    },
  };
}

const mostLines = 30;
const mostCharacters = 3000;

function cut(text: string): string {
  const lines = text.split("\n");
  const few = lines.length > mostLines ? [...lines.slice(0, mostLines), "…"].join("\n") : text;
  return few.length > mostCharacters ? `${few.slice(0, mostCharacters)}…` : few;
}

function distinct(effects: readonly Effect[]): Effect[] {
  return [...new Map(effects.map((effect) => [JSON.stringify([effect.code, effect.parameters]), effect])).values()];
}

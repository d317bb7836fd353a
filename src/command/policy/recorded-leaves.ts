import type { Audit, AuditEntry } from "../../ports/audit.ts";
import type { Leave, LeaveBook } from "../../ports/leave.ts";
import type { Clock } from "../../shared/clock.ts";
import { newId } from "../../shared/ids.ts";
import { quotePipeline } from "../shell/quote.ts";
import { maskSecrets } from "./mask-secrets.ts";

/** A book whose every granting and ending is in the audit. What cannot be put on record is not granted. */
export function recordedLeaves(
  book: LeaveBook,
  parts: {
    audit: Pick<Audit, "append" | "fingerprint">;
    clock: Clock;
    uid: number;
    /** Who called sudo, when NEOPapaya itself was started through it. */
    sudoUid: number | undefined;
    frontend: string;
    /** Throws where nothing can be put on record. */
    checkRecords: () => void;
  },
): LeaveBook {
  const { audit, clock, uid, sudoUid, frontend, checkRecords } = parts;
  const record = (event: AuditEntry["event"], script: string) => {
    audit.append({
      at: clock.now(),
      turn: newId(clock.now()),
      event,
      by: "person",
      uid,
      sudoUid,
      frontend,
      script: maskSecrets(script),
      fingerprint: audit.fingerprint(script),
      risk: "write",
      reasons: [],
      exitCode: undefined,
    });
  };
  return {
    current: (now) => book.current(now),
    grant(leave) {
      checkRecords();
      record("leave-granted", commandFor(leave));
      try {
        book.grant(leave);
      } catch (thrown) {
        record("leave-ended", "neo leave end");
        throw thrown;
      }
    },
    end() {
      // A leave that must end ends even where that cannot be put on record.
      const ended = book.end();
      if (ended) record("leave-ended", "neo leave end");
      return ended;
    },
  };
}

/** As it could have been typed: real paths, and the seconds it lasts. */
function commandFor({ granted, until, folders, scripts }: Leave): string {
  const edits = folders.flatMap((folder) => ["--edit", folder]);
  const runs = scripts.flatMap((script) => ["--run", script]);
  return quotePipeline([["neo", "leave", `${Math.round((until - granted) / 1000)}s`, ...edits, ...runs]]);
}

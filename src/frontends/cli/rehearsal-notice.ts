import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { Terminal } from "./terminal.ts";

/** Milliseconds of silence after which a person wonders. */
const patienceMs = 700;

/** One line on the screen while a rehearsal takes its time, gone before anything else is printed. */
export function rehearsalNotice({ stderr }: Terminal): { begin(language: Language): void; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  return {
    begin(language) {
      if (stderr.isTTY !== true) return;
      timer = setTimeout(() => {
        shown = true;
        stderr.write(message(language, "rehearsal.under_way"));
      }, patienceMs);
      timer.unref();
    },
    end() {
      clearTimeout(timer);
      if (shown) stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}

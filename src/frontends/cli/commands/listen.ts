import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { TalkNews } from "../../speech/talk-news.ts";
import type { CliCommand } from "../command.ts";
import type { ListenDisplay } from "../listen-display.ts";

/** A talk by voice, on the screen as well. With --json each thing that happens is a line. */
export const listen: CliCommand = {
  name: "listen",
  summary: "listen_summary",
  operands: "",
  options: {
    key: { type: "boolean", short: "k", summary: "option_listen_key" },
    silent: { type: "boolean", summary: "option_listen_text" },
  },
  examples: ["neo listen", "neo listen --key", "neo listen --silent"],
  run: async ({ operands, flags, language }, { terminal, listen: begin, signal }) => {
    if (operands.length > 0) throw new NeoError("E_USAGE", { problem: operands.join(" ") });
    const { ListenDisplay: Display } = await import("../listen-display.ts");
    const key = flags.key === true;
    let display: ListenDisplay | undefined;
    let written: Promise<void> = Promise.resolve();
    const write = async (news: TalkNews): Promise<void> => {
      terminal.stdout.write(`${JSON.stringify(await asJson(news, language))}\n`);
    };
    const show = (news: TalkNews): void => {
      if (flags.json) written = written.then(() => write(news));
      else display?.show(news);
    };
    try {
      await begin({
        ...{ key, silent: flags.silent === true, language, show },
        screen: terminal.screen && flags.json !== true,
        ready: ({ phrase, device, lines }) => {
          display = new Display(terminal, { language, device, lines });
          const text = key ? message(language, "voice_ready_key") : message(language, "voice_ready", { phrase });
          if (!flags.json) terminal.stdout.write(`${text}\n`);
        },
      });
    } finally {
      await display?.end();
      await written;
    }
    return signal.aborted ? 130 : 0;
  },
};

/** Without the code: what reads JSON is no screen, so there is none. */
async function asJson(news: TalkNews, language: Language): Promise<object> {
  if (news.type === "question") return { type: news.type, script: news.question.script };
  if (news.type !== "turn") return news;
  const { writable } = await import("../present-turn.ts");
  return { type: news.type, event: await writable(news.event, language) };
}

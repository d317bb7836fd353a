import { EventQueue } from "../../command/execution/event-queue.ts";
import type { ApprovalQuestion } from "../../ports/approver.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { TalkNews, TalkState } from "../speech/talk-news.ts";
import { accountNames } from "./account-names.ts";
import { headline } from "./approval-text.ts";
import { errorText } from "./error-text.ts";
import { presentTurn } from "./present-turn.ts";
import { rehearsalText } from "./rehearsal-text.ts";
import type { Terminal } from "./terminal.ts";

/** A talk on the screen: what it is doing in a line that changes, what was heard, and each turn as `neo ask` shows it. */
export class ListenDisplay {
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #device: string;
  readonly #lines: number;
  #turn: EventQueue<TurnEvent> | undefined;
  #shown: Promise<unknown> = Promise.resolve();
  #line = "";

  constructor(terminal: Terminal, options: { language: Language; device: string; lines: number }) {
    this.#terminal = terminal;
    this.#language = options.language;
    this.#device = options.device;
    this.#lines = options.lines;
  }

  show(news: TalkNews): void {
    switch (news.type) {
      case "state":
        this.#status(stateText(news.state, this.#language));
        break;
      case "partial":
        this.#status(`… ${visible(news.text)}`);
        break;
      case "request":
        this.#print(`${this.#terminal.paint("cyan", "›")} ${visible(news.text)}`);
        this.#beginTurn();
        break;
      case "turn":
        this.#clear();
        this.#turn?.push(news.event);
        break;
      case "turn-over":
        this.#turn?.end();
        break;
      case "question":
        this.#question(news.question, news.code);
        break;
      case "question-over":
      case "interrupted":
        break;
      case "health":
        this.#tell(
          news.health === "silent" ? "voice_silent" : news.health === "clipped" ? "voice_clipped" : "voice_well",
        );
        break;
      case "back":
        this.#tell("voice_back");
        break;
      case "overrun":
        this.#print(
          this.#terminal.paint(
            "yellow",
            message(this.#language, "voice_overrun", { ms: Math.round(news.lostSamples / 16) }),
          ),
        );
        break;
      case "underrun":
        this.#print(
          this.#terminal.paint("yellow", message(this.#language, "voice_underrun", { count: news.underruns })),
        );
        break;
      case "not-understood":
        this.#tell("voice_did_not_hear");
        break;
      case "lost":
      case "failed":
        this.#print(this.#terminal.paint("red", `${errorText(news, this.#language)} (${news.code})`));
        break;
      default:
        news satisfies never;
    }
  }

  /** What was begun to be shown is shown. */
  async end(): Promise<void> {
    this.#turn?.end();
    await this.#shown;
    this.#clear();
  }

  #beginTurn(): void {
    this.#turn?.end();
    const queue = new EventQueue<TurnEvent>();
    this.#turn = queue;
    const options = { as: "text", lines: this.#lines, language: this.#language, dryRun: false } as const;
    this.#shown = this.#shown.then(() => presentTurn(queue, this.#terminal, options)).catch(() => {});
  }

  /** As at a terminal's own question. The code stands apart, since it is to be read from across the room. */
  #question(question: ApprovalQuestion, code: string | undefined): void {
    const { rehearsal, language, leavesUndo } = question;
    const seen =
      rehearsal === undefined
        ? ""
        : rehearsalText(rehearsal, {
            language,
            terminal: this.#terminal,
            full: false,
            asked: false,
            leavesUndo,
            owner: accountNames(),
          });
    this.#print([headline(question, this.#terminal), ...(seen === "" ? [] : ["", seen])].join("\n"));
    if (code !== undefined)
      this.#print(
        `\n    ${this.#terminal.paint("bold", message(language, "voice_code", { code: [...code].join(" ") }))}\n`,
      );
  }

  #tell(key: "voice_silent" | "voice_clipped" | "voice_well" | "voice_back" | "voice_did_not_hear"): void {
    this.#print(this.#terminal.paint("yellow", message(this.#language, key, { device: this.#device })));
  }

  #status(text: string): void {
    if (!this.#terminal.screen) return;
    this.#clear();
    this.#line = text.slice(0, this.#terminal.columns - 1);
    this.#terminal.stderr.write(this.#terminal.paint("dim", this.#line));
  }

  #print(text: string): void {
    this.#clear();
    this.#terminal.stdout.write(`${text}\n`);
  }

  #clear(): void {
    if (this.#line !== "") this.#terminal.stderr.write("\r\u001b[K");
    this.#line = "";
  }
}

function stateText(state: TalkState, language: Language): string {
  return `[${message(language, `voice_state_${state}`)}]`;
}

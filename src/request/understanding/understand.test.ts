import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../command/machine/fixed-snapshot.ts";
import type { Plan } from "../../ports/plan.ts";
import { createSkillLibrary } from "../skills/library.ts";
import type { UnderstandContext } from "./hearing.ts";
import { knownProgram } from "./known-program.ts";
import { emptyMemory, type Memory } from "./memory.ts";
import type { Stage } from "./stage.ts";
import { createUnderstanding } from "./understand.ts";

const library = createSkillLibrary();
await library.loadAll();

const understanding = createUnderstanding({ library, language: "es", knownProgram });
const machine = fixedSnapshot({
  programs: ["df", "apt", "adduser"],
  units: ["nginx", "ssh", "apache2", "postgresql"].map((name) => `${name}.service`),
  users: ["root", "ana"],
  paths: { "/srv": "directory", "/etc/hosts": "file", "/home/ana/a.txt": "file" },
});
const now = new Date(2026, 10, 22, 12, 0).getTime();

/** A conversation: what each request is answered with, a command by its script, a question by its choices. */
function talk(requests: readonly string[], given: Partial<UnderstandContext> = {}): (string | string[])[] {
  let memory: Memory = emptyMemory;
  return requests.map((request) => {
    const understood = understanding.fromWords(request, { machine, now, ...given, memory });
    memory = understood.memory;
    return brief(understood.plan);
  });
}

/** The last command of a conversation, or "" where it ended in anything else. */
function lastScript(requests: readonly string[]): string {
  const last = talk(requests).at(-1);
  return typeof last === "string" && !["answer", "refuse"].includes(last) ? last : "";
}

function brief(plan: Plan): string | string[] {
  return plan.kind === "command" ? plan.script : plan.kind === "clarify" ? plan.choices : plan.kind;
}

describe("what the dialogue waits for", () => {
  test("a missing slot is asked for and then filled", () => {
    expect(talk(["reinicia un servicio", "nginx"])).toEqual([[], "sudo systemctl restart nginx"]);
    expect(talk(["crea un usuario", "que se llame pedro"])).toEqual([[], "sudo adduser pedro"]);
    expect(talk(["copia el archivo a.txt", "a /srv"])).toEqual([[], "cp a.txt /srv"]);
  });

  test("another request, or a no, drops the question", () => {
    expect(talk(["reinicia un servicio", "cuánta memoria queda", "nginx"])).toEqual([[], "free -h", expect.anything()]);
    expect(talk(["reinicia un servicio", "no, déjalo"])).toEqual([[], "answer"]);
    expect(lastScript(["reinicia un servicio", "no, déjalo", "nginx"])).toBe("");
  });

  test("a name that is nearly right is asked about, and a yes, a number or the name answers", () => {
    for (const reply of ["sí", "el primero", "1", "nginx", "estado de nginx"]) {
      expect(talk(["estado de ngnix", reply])).toEqual([["estado de nginx"], "systemctl status --no-pager nginx"]);
    }
  });

  test("a yes to several choices chooses none", () => {
    expect(talk(["¿reinicia nginx?"])[0]).toHaveLength(2);
    expect(lastScript(["¿reinicia nginx?", "sí"])).toBe("");
  });
});

describe("follow-ups", () => {
  test("pronouns stand for what was talked about last", () => {
    expect(talk(["estado de nginx", "y ahora reinícialo", "páralo", "logs de ese servicio"])).toEqual([
      "systemctl status --no-pager nginx",
      "sudo systemctl restart nginx",
      "sudo systemctl stop nginx",
      "journalctl -u nginx -n 50 --no-pager",
    ]);
    expect(talk(["is nginx running?", "restart it"])).toEqual([
      "systemctl status --no-pager nginx",
      "sudo systemctl restart nginx",
    ]);
  });

  test("and for what a sentence before the request speaks of", () => {
    expect(talk(["nginx died last night, show me its log"])).toEqual(["journalctl -u nginx -n 50 --no-pager"]);
    expect(talk(["Ana got locked out, unlock her account"])).toEqual(["sudo usermod -U ana"]);
    expect(talk(["me falta htop, instálalo"])).toEqual(["sudo apt-get install htop"]);
    expect(lastScript(["me falta tiempo, instálalo"])).toBe("");
    expect(lastScript(["no tengo ganas, instálalo"])).toBe("");
  });

  test("a pronoun for nothing is no command", () => {
    expect(lastScript(["reinícialo"])).toBe("");
    expect(lastScript(["restart it"])).toBe("");
  });

  test("another name, place or time in the last request", () => {
    expect(talk(["estado de nginx", "¿y el ssh?", "y apache"])).toEqual([
      "systemctl status --no-pager nginx",
      "systemctl status --no-pager ssh",
      "systemctl status --no-pager apache2",
    ]);
    expect(talk(["registros de nginx desde hoy", "¿y ayer?"])[1]).toBe(
      "journalctl -u nginx --since yesterday --no-pager",
    );
    expect(talk(["status of nginx", "what about ssh?"])[1]).toBe("systemctl status --no-pager ssh");
    expect(talk(["cuánto ocupa /srv", "lo mismo en /etc/hosts"])[1]).toBe("du -sh /etc/hosts");
    expect(talk(["cuánta memoria queda", "otra vez"])[1]).toBe("free -h");
  });

  test("a question after an order is no order", () => {
    expect(talk(["reinicia nginx", "¿y el ssh?"])[1]).toEqual(["reinicia ssh", "estado de ssh"]);
  });

  test("without a request before them they are asked about", () => {
    expect(lastScript(["y ayer"])).toBe("");
  });
});

describe("what must not be done", () => {
  test.each([
    "no reinicies nginx",
    "no lo reinicies",
    "nunca pares postgresql",
    "no borres a.txt",
    "reinicia todo menos nginx",
    "sin borrar nada, para nginx",
    "para nginx salvo que haya alguien conectado",
    "don't restart nginx",
    "please do not stop nginx",
    "never delete a.txt",
    "restart everything except nginx",
    "stop nginx unless it is busy",
    "borra a.txt no",
    "busca no borres en /srv",
    "you shouldn't restart nginx",
    "borra /srv/a.txt, no va /srv/b.txt",
    "reinicia nginx, no esta máquina si hay alguien",
  ])("%s", (request) => {
    expect(lastScript(["estado de nginx", request])).toBe("");
  });

  test("what is taken back names what is meant instead", () => {
    expect(talk(["no reinicies nginx, solo recárgalo"])).toEqual(["sudo systemctl reload nginx"]);
    expect(talk(["don't restart nginx, just reload it"])).toEqual(["sudo systemctl reload nginx"]);
  });

  test("a reason changes nothing, a condition everything", () => {
    expect(talk(["reinicia nginx, que quedó colgado"])).toEqual(["sudo systemctl restart nginx"]);
    expect(talk(["reinicia nginx que no responde"])).toEqual(["sudo systemctl restart nginx"]);
    expect(talk(["nginx no responde, reinícialo"])).toEqual(["sudo systemctl restart nginx"]);
    expect(lastScript(["si nginx no responde, reinícialo"])).toBe("");
    expect(lastScript(["reinicia nginx si está caído"])).toBe("");
    expect(lastScript(["reinicia nginx, que está caído, pero solo si no hay nadie"])).toBe("");
    expect(lastScript(["restart nginx when it is idle"])).toBe("");
    expect(lastScript(["reinicia nginx a las 3"])).toBe("");
    expect(lastScript(["borra el archivo a.txt, que está en /srv"])).toBe("");
    expect(lastScript(["stop nginx, it is on web01"])).toBe("");
  });
});

describe("orders and questions", () => {
  test("an order's words as a question are asked about", () => {
    expect(talk(["¿reinicia nginx?"])).toEqual([["reinicia nginx", "estado de nginx"]]);
    expect(talk(["¿reinicia nginx?", "la segunda"])[1]).toBe("systemctl status --no-pager nginx");
  });

  test("asked politely it is an order", () => {
    expect(talk(["¿puedes reiniciar nginx?"])).toEqual(["sudo systemctl restart nginx"]);
    expect(talk(["could you restart nginx?"])).toEqual(["sudo systemctl restart nginx"]);
  });

  test("words that are both are told apart by the question marks, and asked about where there are none to hear", () => {
    expect(talk(["¿tira el apache?"])).toEqual(["systemctl status --no-pager apache2"]);
    expect(talk(["tira el apache"])).toEqual(["sudo systemctl stop apache2"]);
    expect(talk(["tira el apache"], { aloud: true })[0]).toEqual(["estado de apache2", "para apache2"]);
  });

  test("a question about doing it is put back as one", () => {
    for (const request of ["¿reinicio nginx?", "¿y lo reinicio?", "should I restart nginx?"]) {
      const [, asked] = talk(["estado de nginx", request]);
      expect(asked, request).toHaveLength(2);
    }
  });

  test('"show me" leads to nothing that changes things', () => {
    expect(lastScript(["muéstrame reinicia nginx"])).toBe("");
  });
});

describe("confidence", () => {
  const confidence = (request: string) => {
    const { plan } = understanding.fromWords(request, { machine, now, memory: emptyMemory });
    return plan.kind === "command" ? plan.confidence : 0;
  };

  test("is 1 for known sentences with names that exist, less for what was mended or made up", () => {
    expect(confidence("reinicia nginx")).toBe(1);
    expect(confidence("reincia nginx")).toBeCloseTo(1 - 1 / 7);
    expect(confidence("crea la carpeta copias")).toBe(0.9);
  });

  test("short words are never mended into an order", () => {
    expect(confidence("parra nginx")).toBe(0);
    expect(confidence("stip nginx")).toBe(0);
  });
});

describe("languages", () => {
  test("the words decide, the setting only where they do not", () => {
    const answer = understanding.fromWords("how much memory is free", {
      machine,
      now,
      memory: emptyMemory,
      language: "es",
    });
    expect(answer.language).toBe("en");
    expect(talk(["uptime"], { language: "en" })).toEqual(["uptime"]);
  });

  test("another script is refused, another language asked about", () => {
    expect(talk(["перезапусти nginx сейчас же"])).toEqual(["refuse"]);
    expect(lastScript(["redémarre le service nginx"])).toBe("");
  });
});

describe("input that was piped in", () => {
  test("is what the request is about", () => {
    expect(talk(["busca errores"], { hasInput: true })).toEqual(["grep -inF -e error"]);
    expect(talk(["cuántas líneas hay"], { hasInput: true })).toEqual(["wc -l"]);
    expect(talk(["last 5 lines"], { hasInput: true })).toEqual(["tail -n 5"]);
  });

  test("and the machine can still be asked about", () => {
    expect(talk(["cuánta memoria queda"], { hasInput: true })).toEqual(["free -h"]);
  });
});

describe("the end of the chain", () => {
  test("offers the nearest things instead of guessing", () => {
    const { plan } = understanding.fromWords("dame un informe de la memoria del mes pasado", {
      machine,
      now,
      memory: emptyMemory,
    });
    expect(plan).toMatchObject({ kind: "clarify", choices: expect.arrayContaining(["cuánta memoria queda libre"]) });
  });

  test("what it offers can be chosen, and asks for the name it needs", () => {
    const offered = talk(["dame un informe de la memoria del mes pasado"])[0] as string[];
    const place = offered.indexOf("cuánta memoria queda libre") + 1;
    expect(talk(["dame un informe de la memoria del mes pasado", String(place)])[1]).toBe("free -h");
  });

  test("later stages are asked in order, and only for what no skill knows", async () => {
    const asked: string[] = [];
    const stage =
      (name: string, plan?: Plan): Stage =>
      async ({ text }) => {
        asked.push(`${name}: ${text}`);
        return plan;
      };
    const guess: Plan = { kind: "command", script: "sensors", source: "mango", confidence: 0.8, say: "" };
    const { understand } = createUnderstanding({
      library,
      language: "es",
      knownProgram,
      stages: [stage("first"), stage("second", guess), stage("third")],
    });
    const signal = new AbortController().signal;
    const context = { machine, now, memory: emptyMemory };
    expect((await understand("dibuja un gato con asteriscos", context, signal)).plan).toBe(guess);
    expect(asked).toEqual(["first: dibuja un gato con asteriscos", "second: dibuja un gato con asteriscos"]);
    expect((await understand("cuánta memoria queda", context, signal)).plan).toMatchObject({ script: "free -h" });
    expect(asked).toHaveLength(2);
  });

  test("the same words in the same memory are always understood the same", () => {
    const context = { machine, now, memory: emptyMemory } as const;
    expect(understanding.fromWords("estado de nginx", context)).toEqual(
      understanding.fromWords("estado de nginx", context),
    );
    expect(emptyMemory.last).toBeUndefined();
  });

  test.each([
    ["", ""],
    ["courtesy without end", "por favor ".repeat(3000)],
    ["spaces", `reinicia nginx${" ".repeat(20_000)}x`],
    ["commas", "a, ".repeat(5000)],
    ["reasons", "que está ".repeat(3000)],
    ["slashes", "barra ".repeat(5000)],
    ["numbers", "treinta y ".repeat(5000)],
    ["one long word", "x".repeat(100_000)],
    ["binary", "\u0000\u0001\ufffd".repeat(1000)],
  ])("a request that makes no sense (%s) is asked about at once", (_, text) => {
    expect(lastScript([text])).toBe("");
  });

  test("root needs no sudo", () => {
    expect(talk(["reinicia nginx"], { machine: fixedSnapshot({ uid: 0, units: ["nginx.service"] }) })).toEqual([
      "systemctl restart nginx",
    ]);
  });

  test("hostile text is quoted or refused, never shell", () => {
    expect(talk(['busca "$(reboot)" en /etc/hosts'])).toEqual(["grep -iF '$(reboot)' /etc/hosts"]);
    expect(
      talk(["reinicia nginx;reboot", "crea el usuario x;id", "copia a.txt a /srv;reboot"]).filter(
        (one) => typeof one === "string" && /^sudo/.test(one),
      ),
    ).toEqual([]);
  });
});

describe("what is told before a request", () => {
  test("that something cannot be done takes no order back, and “sí” is no condition", () => {
    expect(lastScript(["no me deja borrar /etc/hosts, ¿quién lo tiene abierto?"])).toBe("sudo lsof /etc/hosts");
    expect(lastScript(["búscame hosts.txt en /srv, no sé en qué carpeta está"])).toBe("find /srv -iname hosts.txt");
    expect(lastScript(["dice que no hay espacio pero sí lo hay, ¿nos habremos quedado sin inodos?"])).toBe("df -i");
    expect(lastScript(["no responde, reinicia nginx"])).toBe("sudo systemctl restart nginx");
    expect(lastScript(["reinicia nginx, si no hay nadie"])).toBe("");
    expect(lastScript(["no sé cuál es, reinicia nginx"])).toBe("");
    expect(lastScript(["not sure, restart nginx"])).toBe("");
  });

  test("a story may turn before something is shown, and not around an order", () => {
    expect(lastScript(["I emptied it but the space never came back. How much disk space is left?"])).toBe("df -h");
    expect(lastScript(["I emptied it but the space never came back. Restart nginx"])).toBe("");
    expect(lastScript(["How much disk space is left, but only /srv"])).toBe("");
  });

  test("what is shown is of the folder that was spoken of", () => {
    expect(lastScript(["Something is eating /srv, tell me which directories are the heaviest"])).toContain("/srv");
    expect(lastScript(["nos estamos quedando sin espacio en /srv, ¿qué carpetas ocupan más?"])).toMatch(/^du .*\/srv/);
    expect(lastScript(["nos estamos quedando sin espacio en /srv"])).toBe("df -h /srv");
  });
});

describe("what a later stage proposed", () => {
  const asking = (stage: Stage) => createUnderstanding({ library, language: "es", knownProgram, stages: [stage] });
  const context = { machine, now, memory: emptyMemory };
  const { signal } = new AbortController();
  const proposed: Plan = { kind: "command", script: "df --zigzag", source: "llm", confidence: 0.5, say: "" };

  test("is never done again as if the person had typed it", async () => {
    const understanding = asking(async ({ text }) => (text.includes("zigzag") ? proposed : undefined));
    const shown = await understanding.understand("cuánto espacio queda", context, signal);
    const { plan, memory } = await understanding.understand(
      "zigzaguea el zigzag",
      { ...context, memory: shown.memory },
      signal,
    );
    expect(plan).toEqual(proposed);
    for (const request of ["otra vez", "guárdalo en /tmp/x.txt"]) {
      const again = await understanding.understand(request, { ...context, memory }, signal);
      expect(again.plan.kind === "command" ? again.plan.script : "").toBe("");
    }
  });

  test("its question may be answered with the request in mind", async () => {
    const heard: (string | undefined)[] = [];
    const understanding = asking(async ({ before }) => {
      heard.push(before);
      return heard.length === 1 ? { kind: "clarify", question: "¿Cuál?", choices: [] } : proposed;
    });
    const { memory } = await understanding.understand("zigzaguea el zigzag", context, signal);
    await understanding.understand("pues el zutano", { ...context, memory }, signal);
    expect(heard).toEqual([undefined, "zigzaguea el zigzag"]);
  });

  test("where none knows it either, that is told", async () => {
    const understanding = asking(async () => undefined);
    expect(await understanding.understand("zigzaguea el zigzag", context, signal)).toMatchObject({ unanswered: true });
    expect(await understanding.understand("cuánto espacio queda", context, signal)).not.toHaveProperty("unanswered");
  });

  test("a certificate that is to be ignored is no exception that keeps it from them", async () => {
    const understanding = asking(async () => proposed);
    for (const request of [
      "abre https://10.0.0.7/salud ignorando el certificado",
      "open https://10.0.0.7/up ignoring the bad certificate",
    ])
      expect((await understanding.understand(request, context, signal)).plan).toMatchObject(proposed);
  });

  test("the address of a page is no word to learn", async () => {
    const understanding = asking(async () => proposed);
    const request = "call https://api.example.org/users with the token abc123";
    expect((await understanding.understand(request, { ...context, language: "en" }, signal)).plan).toMatchObject(
      proposed,
    );
  });
});

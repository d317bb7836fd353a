import { expect, test } from "vitest";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { preparedMachine } from "./prepared-machine.ts";
import { fixture, type WantedRequest } from "./requests.ts";

const library = createSkillLibrary();
await library.loadAll();
const understanding = createUnderstanding({ library, language: "es", knownProgram });
const now = new Date(2026, 10, 22, 12, 0).getTime();

const list = (text: string) => text.trim().split(/\s*\n\s*/);

/** What was asked before: something shown, something changed, and questions that are still open. */
const before: Readonly<Record<Language, readonly string[]>> = {
  es: list(`estado de nginx
    reinicia apache2
    cuánto ocupa /var/log
    busca la palabra error en /etc
    crea el usuario jperez
    qué contenedores hay
    haz ping a web1
    copia /etc/hosts a /srv
    instala htop
    borra /tmp/x.log
    para nginx y postgresql
    ¿reinicia nginx?
    reinicia un servicio
    últimas 20 líneas de /var/log/syslog`),
  en: list(`status of nginx
    restart apache2
    how big is /var/log
    search for error in /etc
    create the user jperez
    which containers are running
    ping web1 please
    copy /etc/hosts to /srv
    install htop
    delete /tmp/x.log
    stop nginx and postgresql
    should I restart nginx?
    restart a service
    last 20 lines of /var/log/syslog`),
};

/** What people say between two requests, and what hangs on nothing that was said. */
const talk: Readonly<Record<Language, readonly string[]>> = {
  es: list(`sí
    vale
    gracias, majo
    perfecto
    qué raro
    no entiendo
    espera un momento
    ah, claro
    ok, luego lo miro
    ¿estás seguro?
    me voy a comer
    y eso qué significa
    ¿por qué?
    bueno, da igual
    no sé
    hazme un café
    uf, menos mal
    eso no era
    qué lento va todo
    mañana hablamos
    y a mi madre
    perdona
    ahora no
    lo dejo para luego
    menudo lío
    a ver
    eh
    esto va fatal
    no lo hagas
    cuéntame un chiste
    monta el disco
    arregla eso que falló la otra vez
    bórralos todos menos`),
  en: list(`yes
    ok
    thanks mate
    perfect
    that's odd
    I don't get it
    wait a moment
    oh right
    I'll look later
    are you sure?
    I'm off to lunch
    what does that mean
    why?
    never mind then
    make me a coffee
    that wasn't it
    everything is slow
    talk tomorrow
    and my mother
    sorry
    not now
    what do you think?
    what a mess
    let's see
    well done
    don't do it
    tell me a joke
    fix it
    undo that`),
};

test.each(languages)("in %s nothing that is only talk becomes a command after what was said before", (language) => {
  const wrong = before[language].flatMap((request) => {
    const { memory } = understanding.fromWords(request, {
      machine: preparedMachine,
      memory: emptyMemory,
      language,
      now,
    });
    return talk[language].flatMap((words) => {
      const { plan } = understanding.fromWords(words, { machine: preparedMachine, memory, language, now });
      return plan.kind === "command" ? [`${request} / ${words}: ${plan.script}`] : [];
    });
  });
  expect(wrong).toEqual([]);
});

test("what is harmful or hangs on nothing said becomes no change after something that was only shown", () => {
  const shown: Readonly<Record<Language, readonly string[]>> = {
    es: ["estado de nginx", "cuánto ocupa /var/log", "qué contenedores hay", "archivos más grandes de /home"],
    en: ["status of nginx", "how big is /var/log", "which containers are running", "largest files in /home"],
  };
  const wrong = fixture<WantedRequest>("blind-2-none").flatMap(({ request, lang }) =>
    shown[lang].flatMap((first) => {
      const given = { machine: preparedMachine, language: lang, now };
      const { memory } = understanding.fromWords(first, { ...given, memory: emptyMemory });
      const { plan } = understanding.fromWords(request, { ...given, memory });
      return plan.kind === "command" && memory.output?.script !== plan.script
        ? [`${first} / ${request}: ${plan.script}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

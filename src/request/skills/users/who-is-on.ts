import { count, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Who is logged in now. */
export const whoIsOn = defineSkill({
  id: "who-is-on",
  sentences: {
    es: [
      "quién está conectado",
      "(quien|quienes) [mas] (esta|estan|hay|anda|andan) (conectad(o|a|os|as)|dentro|logueado[s]|con sesion|con la sesion abierta|metido[s]|trabajando) [(en|al|a)] [(el|este|la|esta)] [<equipo>]",
      "(que|cuales) usuarios [(hay|estan|tengo)] (conectados|logueados|dentro|con sesion [abierta]) [(en|al|a)] [(el|este|la|esta)] [<equipo>]",
      "usuarios (conectados|logueados|activos|con sesion [abierta])",
      "(sesiones|que sesiones hay|hay sesiones) [(abiertas|activas|iniciadas)] [(en (el|este|la|esta) <equipo>)]",
      "(hay|tengo) (alguien|alguno|gente) [mas] (conectad(o|a)|dentro|logueado) [(en|al)] [(el|este|la|esta)] [<equipo>]",
      "cuantos usuarios (hay|estan|tengo) (conectados|logueados)",
      "quien (usa|esta usando) (el|este|la|esta) <equipo>",
      "(que|cuales) usuarios (tienen|hay con|estan con) [la] sesion [(abierta|iniciada|activa)]",
      "(quien|quienes) (tiene|tienen) [(una|la)] sesion (abierta|iniciada|activa)",
      "(quien|quienes) estan conectados (a|en) (la|el|esta|este) <equipo>",
      "(hay|anda) alguien mas [(adentro|dentro|conectado|metido)] [(del|de la|en el|en la|al)] [<equipo>] [(aparte de mi|ademas de mi|ademas|mas)]",
      "[los] usuarios (conectados|logueados) (a|en) (la|el|esta|este) <equipo>",
      "(quien|quienes|que usuarios|que gente|cuantos|cuantos usuarios|cuanta gente|alguien|alguien mas|hay alguien) [(hay|esta|estan|anda|andan|tenemos|tengo|sigue|siguen)] [(mas)] (conectad(o|a|os|as)|loguead(o|a|os|as)|metid(o|a|os|as)|dentro|enganchad(o|a|os|as)|con sesion [abierta]|con la sesion abierta|con sesiones abiertas) [(al|en el|a este|en este|en la|a la|en esta|a esta) <equipo>]",
    ],
    en: [
      "who is logged in",
      "who [else] is (logged in|logged on|connected|online|signed in|on) [(to|on) (this|the|my) <machine>]",
      "(which|what) users are (logged in|logged on|connected|online|signed in|on) [(to|on) (this|the|my) <machine>]",
      "(logged in|logged on|connected|active) users",
      "users (logged in|logged on|connected|online)",
      "is (anyone|anybody|someone|somebody) [else] (logged in|logged on|connected|online) [(to|on) (this|the|my) <machine>]",
      "how many users are (logged in|logged on|connected|online)",
      "[(open|active|current|login)] (sessions|logins) [on (this|the|my) <machine>]",
      "who is (using|on) (this|the|my) <machine>",
      "[(which|what)] users are [currently] (logged in|logged on|connected|signed in|online)",
      "is (anyone|anybody|someone|somebody) else (on|logged in to|using|connected to) (this|the|my) <machine>",
      "[(the|all)] (active|open|current) [user] sessions",
      "who else is (here|on|logged in|around)",
      "[(is)] (anyone|anybody|someone|somebody) [else] (logged on|logged in|on|connected|signed in) [(here|right now|now|at the moment)]",
      "[(are there)] any [other] (users|people) (on here|on (this|the) <machine>|logged in|logged on|online|connected)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["who"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const on = sessions(stdout);
      return on.length === 0
        ? "No hay nadie conectado."
        : `Hay ${count(on.length, "sesión", "sesiones")}: ${sayList(on, "es")}.`;
    },
    en: ({ stdout }) => {
      const on = sessions(stdout);
      return on.length === 0
        ? "Nobody is logged in."
        : `${count(on.length, "session", "sessions")}: ${sayList(on, "en")}.`;
    },
  }),
});

/** "ana pts/0 2026-11-22 18:00 (192.0.2.7)" → "ana (192.0.2.7)". */
function sessions(stdout: string): string[] {
  return lines(stdout).map((line) => {
    const [name = "", terminal = ""] = columns(line);
    const from = /\(([^)]+)\)\s*$/.exec(line)?.[1];
    return `${name} (${from ?? terminal})`;
  });
}

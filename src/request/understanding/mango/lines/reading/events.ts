import type { Draft } from "./draft.ts";
import type { Keep } from "./levels.ts";
import type { Row } from "./phrase.ts";

/** What ssh, sudo and the kernel write when something happens, by what people call it. */
export function readEvents(row: Row, draft: Draft, keep: Keep): void {
  const { log, head } = draft.known;
  const isAuth = log === "auth" || /sshd\[/.test(head ?? "");
  const lead = "(?:(?:<the> )?(?:<only> )?)";
  if (isAuth) {
    const fail = `${lead}(?:(?:intentos?|accesos?|inicios? de sesion|logins?|conexiones|contrasenas?|autenticaciones|entradas|claves|passwords?) (?:de (?:acceso|login|conexion|contrasena|entrada|inicio de sesion|autenticacion|clave|entrar) )?(?:por ssh |de ssh |ssh |con contrasena )?(?:fallid[oa]s?|incorrect[oa]s?|erron[oe][oa]s?|erroneas?|que (?:fallaron|han fallado|fallan)|rechazad[oa]s?|malas?|equivocad[oa]s?)|failed (?:ssh |password |login |log-?in |authentication |auth |root )*(?:attempts?|logins?|passwords?|tries|authentications?|log-?ins|access)?|(?:wrong|bad|incorrect) passwords?|(?:login|password|authentication|ssh|auth) failures|(?:(?:que )?(?:se )?(?:ha |han )?(?:fallo|fallaron|fallado|fallan|falla|equivoco|equivocaron)) (?:de |en |con )?(?:la |las |su )?(?:contrasenas?|claves?|passwords?)|(?:passwords?|logins?) (?:that )?(?:failed|were wrong|was wrong|got rejected|were rejected)|fallos? de (?:contrasena|autenticacion|login|ssh|acceso|clave)|failed|fallid[oa]s)(?: (?:de |por |via |over |for |with |con )?(?:ssh|contrasena|password))?(?: (?:attempts|tries|intentos))?`;
    row.take(fail, () => keep(["Failed password"]));
    row.take(
      `${lead}(?:(?:<that> |who |quien(?:es)? )?(?:got in|logged in|log in|entraron|entro|entran|accedieron|accedio|han entrado|authenticated|came in|se (?:han )?(?:conecta(?:do|ron)|autentica(?:do|ron)|conecto)|iniciaron sesion|conectaron) )?(?:accesos |logins |conexiones |sesiones |inicios de sesion )?(?:(?:con|by|using|with|por|mediante|via|usando) )?(?:a |the |una |su |la )?(?:clave publica|public keys?|publickey|llave publica|ssh keys?|clave ssh|claves publicas|pubkey|key)(?: (?:logins?|accesos|aceptad[oa]s?|accepted))?`,
      () => keep(["Accepted publickey"]),
    );
    row.take(
      `${lead}(?:(?:<that> |who )?(?:got in|logged in|entraron|entro|accedieron|han entrado) (?:con|with|by|using) (?:a |the |una |su )?(?:contrasena|password)|(?:accepted|successful) passwords?(?: logins?)?|contrasenas? aceptadas?)`,
      () => keep(["Accepted password"]),
    );
    row.take(
      `${lead}(?:(?:usuarios?|C\\d+) (?:no validos?|invalidos?|inexistentes?|que no existen?|desconocidos?)|invalid users?(?: names?)?|nonexistent users?|unknown users?|users that do not exist)(?: attempts)?`,
      () => {
        const user = draft.known.columns.find(({ names }) => names.includes("users"))?.column;
        if (user !== undefined && row.has("(?:que|cuales|which|what|nombres|names|list|<once>|<frequent>)"))
          draft.show.push({ kind: "match", pattern: "Invalid user \\K\\S+", perl: true });
        return keep(["Invalid user"]);
      },
    );
    row.take(
      `${lead}(?:(?:accesos?|logins?|inicios? de sesion|entradas?|conexiones|intentos) (?:por ssh |de ssh |ssh )?(?:correct[oa]s?|aceptad[oa]s?|exitos[oa]s?|con exito|validos?|que (?:funcionaron|entraron)|buenos?)|(?:successful|accepted) (?:ssh )?(?:logins?|attempts?|connections?|accesses)|(?:<that> |who )?(?:logged in|got in|entraron|han entrado|entro|iniciaron sesion|se conectaron)(?: successfully| con exito| correctamente)?)(?: (?:por|via|over|con) ssh)?`,
      () => keep(["Accepted"]),
    );
    row.take(
      `${lead}(?:ordenes|comandos|commands?|lineas|uses?|usos?|<lines>|lo que se ha ejecutado|ejecutad[oa]s|run)? ?(?:(?:con|with|de|of|via|through|by|ejecutad[oa]s? (?:con|por)|run (?:with|through|via)|using|que (?:usan?|usaron)) )*sudo(?: (?:commands?|lines|entries|usage|comandos))?`,
      () => keep(["sudo:"]),
    );
    row.take(`${lead}(?:sesiones abiertas|opened sessions|sessions opened|aperturas de sesion)`, () =>
      keep(["session opened"]),
    );
  }
  row.take(
    `${lead}(?:(?:has it ever|did it ever|did it|has it|ever) )?(?:(?:procesos?|matanzas|killed|kills|process(?:es)?|did the kernel kill anything|kernel kill|kill) )?(?:(?:por|for|because of|due to|de) )?(?:falta de memoria|out of memory|lack of memory|oom(?:[- ]killer| kills?)?|memoria agotada|(?:ran|run|running) out of memory|(?:se (?:ha|han) quedado |se quedo |quedarse )?sin memoria)(?: (?:alguna vez|ever|at some point))?`,
    () =>
      keep([/Out of memory/.test(head ?? "") || log === "syslog" ? "Out of memory" : "out of memory"], {
        anyCase: log !== "syslog" && head === undefined,
      }),
  );
}

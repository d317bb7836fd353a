import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Priority, Whose } from "./journal-wish.ts";

/** Which boot is meant: 0 this one, -1 the one before. */
export function readBoot(sentence: Sentence): number | undefined {
  let boot: number | undefined;
  const set = (nth: number) => () => {
    boot ??= nth;
  };
  const start = "(?:arranque|boot|inicio|reinicio|encendido|reboot|sesion de arranque|start ?up|bootup)";
  const in_ = "(?:{~}(?:desde|since|en|in|de|del|from|of|during|durante|for|on|to|al|y|and) )*";
  sentence.take(
    `${in_}(?:{~}(?:boot|arranque) (?:before|anterior a|previo a) {~}(?:este|this|last|current|actual|ultimo|latest)(?: (?:one|boot|arranque))?|{~}${start} (?:anterior|previ[oa]|pasad[oa]|previous|de antes)|{~}(?:previous|prior|anterior|preceding|penultimo|last but one|second to last) ${start}|(?:before|antes de) {~}(?:ultim[oa]|last|this|este|current|actual|latest) ${start}|before (?:it|the machine|the server|the box|this machine) (?:was )?(?:rebooted|restarted|crashed|went down)|antes de(?: que se)? (?:reiniciar(?:se|a)?|apagar(?:se|a)?|reiniciase|apagase)|(?:la )?(?:vez|sesion) anterior)(?: (?:al actual|to this one|a este))?`,
    set(-1),
  );
  for (const [words, nth] of [
    [
      `(?:hace (?:2|dos)|de hace (?:2|dos)) ${start}s?|(?:2|two) ${start}s? ago|antepenultimo ${start}|${start} -2|boot before (?:the )?(?:previous|last) one`,
      -2,
    ],
    [`(?:hace (?:3|tres)|de hace (?:3|tres)) ${start}s?|(?:3|three) ${start}s? ago|${start} -3`, -3],
  ] as const)
    sentence.take(`${in_}{~}(?:${words})`, set(nth));
  sentence.take(
    "{~}(?:hace|de hace) <[a-z]*n[a-z]*> (?:arranques|reinicios|boots)|{~}<[a-z]*n[a-z]*> (?:boots|reboots) ago",
    () => false,
  );
  sentence.take(
    `${in_}(?:{~}(?:este|esta|this|current|actual|ultim[oa]|last|latest|present|propio|mismo|most recent) )+${start}(?: (?:actual|del (?:sistema|equipo|servidor)|de la maquina|of the (?:machine|system|server)))?|${in_}{~}${start} (?:actual|current|en curso)|(?:desde|since|from|after|tras|de|in|en|del|of|durante|during) {~}${start}(?: (?:del (?:sistema|equipo|servidor)|de la maquina|of the (?:machine|system|server)))?(?! (?:anterior|previo|pasado|de|del|of))|(?:desde que|since|after)(?: se)? (?:{~}(?:maquina|equipo|servidor|sistema|machine|system|server|box|it|computer|we|host) )?{~}(?:se )?(?:arranc(?:o|amos)|encendi(?:o|mos)|inici(?:o|amos)|reinici(?:o|amos)|prendio|booted(?: up)?|started(?: up)?|came (?:back )?up|(?:was )?(?:rebooted|restarted|turned on|switched on))(?: {~}(?:maquina|equipo|servidor|sistema|ordenador))?`,
    set(0),
  );
  sentence.take("(?:{~}(?:desde|since|from|de|after) )*{a:moment}", (moment) => {
    if (moment.values.y !== "boot") return false;
    boot ??= 0;
    return true;
  });
  return boot;
}

/** How bad they must be at least. */
export function readPriority(sentence: Sentence): Priority | undefined {
  const found: Priority[] = [];
  let asNumber: Priority | undefined;
  const lead =
    "(?:{~}(?:y|and|o|or|de|of|with|con|at|en|los|las|the|solo|solamente|only|just|mensajes?|messages?|entradas?|entries|lineas|lines|logs?|registros?|eventos|events|prioridad|priority|nivel|level|levels|severity|gravedad|severidad|tipo|categoria|como minimo|at least|al menos|a partir de|from) )*";
  const tail =
    "(?:(?: {~}(?:y|and|o|or))*(?: {~}(?:(?:mas )?(?:peor(?:es)?|graves|altas?|altos?|superior(?:es)?|serio|serios)(?: (?:que eso|aun))?|worse|worst|higher|above|up|upwards?|more severe|more serious|para arriba|hacia arriba|en adelante|por encima|arriba|lo que haya por encima|beyond|anything (?:worse|above|higher)))+(?: (?:que eso|than that))?|(?: (?:levels?|priority|prioridad|severity|messages?|entries|log entries))(?! (?:del|de) kernel))*";
  const names: readonly (readonly [string, Priority])[] = [
    ["emerg|emergencias?|emergency|emergencies|panic", "emerg"],
    ["alerts?", "alert"],
    [
      "crit|critic[oa]s?|critical(?:s| errors?| ones)?|errores criticos|(?:fallos?|errores) (?:graves|criticos)",
      "crit",
    ],
    ["err|errors?|errores|erroneas|fallos|fallas|failures", "err"],
    ["warn|warnings?|avisos?|advertencias?|alertas?|worse than (?:info|notice)", "warning"],
    ["notices?|notificaciones", "notice"],
    ["info|informational|informativ[oa]s?", "info"],
    ["debug|depuracion", "debug"],
  ];
  for (const [said, priority] of names) if (sentence.take(`${lead}(?:${said})${tail}`) > 0) found.push(priority);
  sentence.take(`${lead}(?:prioridad|priority|nivel|level|severity) {a:number}${tail}`, (nth) => {
    const name = byNumber[Number(nth.values.n)];
    if (name === undefined) return false;
    found.push(name);
    asNumber = nth.values.n as Priority;
    return true;
  });
  if (found.length === 1 && asNumber !== undefined) return asNumber;
  return found.toSorted((left, right) => byNumber.indexOf(right) - byNumber.indexOf(left))[0];
}

const byNumber: readonly Priority[] = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"];

/** Who wrote them; undefined where one is said that cannot be. */
export function readWhose(sentence: Sentence): Whose | undefined {
  const [units, identifiers, matches]: [string[], string[], string[]] = [[], [], []];
  const of =
    "(?:{~}(?:de|del|of|from|for|by|por|con|with|en|in|para|y|and|dejo|dejado|escritas?|written|logged|whose|cuyo|cuya|sobre) )*";
  sentence.take(
    `${of}{~}(?:identificador(?: de syslog)?|syslog identifier|identifier|identifiers|etiqueta|tag|tagged|etiquetad[oa]s? (?:como|con)|ident|syslog tag)(?: (?:es|is|sea|as))? {~}{a:name}`,
    (name) => {
      identifiers.push(name.text);
    },
  );
  sentence.take(`${of}{~}(?:{a:name} )?(?:identifier|tag)(?= )`, () => false);
  sentence.take(
    `${of}{~}(?:proceso|process|pid)(?: {~}(?:con|with|numero|number|id|pid|whose|cuyo|es|is|de))*(?: pid)? {a:number}|${of}{~}pid {a:number}`,
    (pid) => {
      matches.push(`_PID=${pid.values.n}`);
    },
  );
  sentence.take(
    `${of}{~}(?:usuari[oa]|user|cuenta|account)(?: {~}(?:con|with|numero|number|id|uid|whose|cuyo|es|is|de))*(?: uid)? {a:number}|${of}{~}uid {a:number}`,
    (uid) => {
      matches.push(`_UID=${uid.values.n}`);
    },
  );
  const ofUser =
    sentence.take(
      `${of}{~}(?:(?:mi|my|mis) )?(?:(?:servicios?|unidad|unidades|services?|instancia|journal|diario|logs?|registros?|gestor) de (?:mi )?(?:usuario|sesion)(?= |$)(?! [a-z][a-z0-9_-]+ (?:desde|de|hoy|$))|user(?:-level| level)?(?: systemd)? (?:service|services|unit|units|journal|instance|session|manager)|mi (?:propia )?(?:sesion|instancia)(?: de usuario)?|my (?:own )?(?:session|journal))|--user`,
    ) > 0;
  sentence.take(`${of}{~}(?:usuari[oa]|user|cuenta|account)(?: (?:llamad[oa]|called|named))? {a:name}`, (name) => {
    if (
      !/^[a-z_][\w.-]*$/i.test(name.text) ||
      /^(?:sin|con|systemd|units?|service|services|desde|hoy)$/.test(name.folded)
    )
      return false;
    matches.push(`_UID="$(id -u ${quoteArgument(name.text)})"`);
    return true;
  });
  sentence.take(
    `${of}{~}(?:comando|orden|programa|ejecutable|binario|command|program|executable|binary) {a:name}`,
    (name) => {
      if (/[nyst]/.test(name.kinds)) return false;
      matches.push(/^\//.test(name.text) ? quoteArgument(name.text) : `_COMM=${quoteArgument(name.text)}`);
      return true;
    },
  );
  sentence.take(`${of}{~}(?:proceso|process) {a:name}`, (name) => {
    if (!/^[a-z][\w.-]*$/i.test(name.text)) return false;
    matches.push(`_COMM=${quoteArgument(name.text)}`);
    return true;
  });
  sentence.take(
    `${of}{~}sudo(?= )(?! (?:journalctl|dmesg|systemctl))|(?:hecho|ejecutado|run|done|executed|lanzado) (?:con|with|through|via|por|using) sudo`,
    () => {
      identifiers.push("sudo");
    },
  );
  const kernel = sentence.take(`${of}{~}(?:kernel|nucleo)(?: (?:de linux|linux))?(?: (?:log|ring buffer))?`) > 0;
  const noun = "(?:{~}(?:servicios?|services?|unidad|unidades|units?|demonios?|daemons?|timer|temporizador) )?";
  sentence.take(`${of}${noun}{~}{a:unit}(?: (?:service|unit|daemon|services|units))?`, (unit) => {
    if (!units.includes(unit.text)) units.push(unit.text);
  });
  // A process and a service are not one thing.
  return units.length > 0 && (kernel || (ofUser && identifiers.length > 0))
    ? undefined
    : { units, ofUser, kernel, identifiers, matches };
}

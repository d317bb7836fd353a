import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Answer, MachineAsked } from "../machine/answer.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { processCommand } from "./process-command.ts";
import type { Signalled } from "./process-wish.ts";
import { isDaemon, isProgram, name_ } from "./read-selection.ts";

/** Which signal is sent to what: one is asked to end, told to read its settings again, held or let go on. */
export function readSignal(sentence: Sentence, { machine }: MachineAsked): Answer | undefined {
  if (!sentence.terms.some(({ folded }) => sends.test(folded))) return undefined;
  const signalled = readSignalled(sentence, machine);
  return signalled && { script: processCommand({ do: "signal", ...signalled }), said: 3 };
}

/** Words without which no signal is sent. */
const sends =
  /^(?:mat|kill|pkill|termin|liquid|cargat|carga|fulmin|tumb|cierr|cerr|acab|finaliz|end$|stop|deten|par[aeá]|ech|nuke|zap|shoot|get$|elimin|quita|shut|take$|haz|mand|envi|dale|tira|lanz|send|deliver|paus|congel|suspend|pause|freeze|put$|hold|reanud|descongel|resume|unfreeze|unpause|contin|let$|despausa|ask|pid|tell|dile|usa|use|sig|hup)/;

function readSignalled(sentence: Sentence, machine: MachineSnapshot): Signalled | undefined {
  const signal = readKind(sentence);
  if (signal === undefined) return undefined;
  const object = "(?:al?|el|la|los|las|the|all|todos?|todas?|to|cualquier|every|each|any|of|de|con|que|it|whatever|lo)";
  const thing =
    "(?:procesos?|process(?:es)?|programas?|programs?|pids?|numeros?|number|id|instancias?|instances?|tareas?|tasks?|with|con)";
  const pids: string[] = [];
  let port: string | undefined;
  let protocol: "tcp" | "udp" | undefined;
  let user: string | undefined;
  let name: string | undefined;
  let pick: "newest" | "oldest" | undefined;
  sentence.take(
    `(?:${object} )*(?:(?:${thing}|${things}) )*(?:que |that |which |is |are |what |whatever |lo |quien |whoever |anything )*(?:(?:(?:esta|este|estan|esten|sea|sean|is|are) )?(?:escuch\\w+|ocup\\w+|us(?:a|ando|e|ing|es)|tien\\w+|teng\\w+|hold\\w*|listen\\w*|occupy\\w*|has|have|bloque\\w+|tom\\w+|cog\\w+|pill\\w+|secuestr\\w+|sitting|bound|agarr\\w+|tien\\w+ (?:pill|cog|ocup|tom|agarr)\\w+|hogging|taking|block\\w*|grab\\w*|corr\\w+|running) )?(?:on |en |el |la |the |to |al? |in )*(?:(tcp|udp) )?(?:puerto|port) (?:number |numero )?(:?\\d+)(?: (?:ocupad[oa]|pillad[oa]|cogid[oa]|tomad[oa]|open|bus(?:y)))?(?:(?: de| por)? (tcp|udp))?`,
    (...values) => {
      for (const { text, folded } of values)
        if (/^(?:tcp|udp)$/.test(folded)) protocol = folded as "tcp" | "udp";
        else port = text.replace(":", "");
    },
  );
  sentence.take(`(?:${object} )*(?:${thing} )*(\\d+)(?: (?:y|e|and) (?:${object} |${thing} )*(\\d+))?`, (...them) => {
    pids.push(...them.map(({ text }) => text));
  });
  sentence.take(
    `(?:${object} )*(?:${things} )?(?:(?:que |which |that |cuyo dueno |owned |whose owner )?(?:sea|sean|son|is|are|es|tenga|tiene|corra|corre|ejecut[ae]|have|has|pertenezca[n]? a|belong(?:s|ing)? to|run(?:ning)? (?:by|as)|owned by|started by|lanzad[oa]s? por|abiert[oa]s? por|de|del|of|by) )*(?:${object} )*(?:usuari[oa]|user|cuenta|account) ${name_}(?: (?:tiene|tenga|has|corre|is running|runs|owns|tenga corriendo|tiene corriendo|tenga abierto|tiene abierto|has running|has open|corriendo|lanzo|running)(?: (?:corriendo|en marcha|abiert[oa]s?|running|open))?)?`,
    (one) => {
      user ??= one.text;
    },
  );
  sentence.take(
    `(?:(?:todo|todos|all|everything|lo que|every process|processes|procesos) )+(?:que |that )?(?:(?:pertenezca[n]? a|belong(?:s|ing)? to|run(?:ning)? (?:by|as)|owned by|started by|lanzad[oa]s? por|de propiedad de) )${name_}`,
    (one) => {
      if (user !== undefined) return false;
      user = one.text;
      return true;
    },
  );
  sentence.take(
    "(?:{~}(?:mas )?(?:nuev[oa]|reciente|newest|latest|most recent(?:ly started)?|youngest)|{~}ultim[oa])(?= [^ ·])|(?:{~}mas (?:nuev[oa]|reciente))",
    () => {
      pick = "newest";
    },
  );
  sentence.take("(?:{~}(?:mas )?(?:viej[oa]|antigu[oa]|oldest))(?= [^ ·])|(?:{~}mas (?:viej[oa]|antigu[oa]))", () => {
    pick = "oldest";
  });
  sentence.take(
    `(?:${object} )*(?:${things} )*(?:(?:de|del|of|llamad[oa]s?|called|named|que se llamen?|named) )?(?:${object} )*${name_}(?: (?:${things}))?`,
    (one) => {
      if (name !== undefined || !isProgram(one.text, machine)) return false;
      name = one.text;
      return true;
    },
  );
  sentence.take(
    `(?:${object} )*(?:${things})(?: (?:suy[oa]s|corriendo|running|en marcha))?|everything|todo(?: lo que)?|whatever|lo que|quien|whoever`,
  );
  const whom = [pids.length > 0, port !== undefined, user !== undefined || name !== undefined].filter(Boolean).length;
  if (whom !== 1) return undefined;
  // "Elimina al usuario", "para nginx": only what is said to be a process is one where the verb may mean something else.
  const saysProcess = sentence.terms.some(({ folded }) => isProcess.test(folded));
  const isWeak =
    signal === "TERM" || signal === "KILL" ? !sentence.terms.some(({ folded }) => surelyKills.test(folded)) : false;
  if (isWeak && !saysProcess && pids.length + (port === undefined ? 0 : 1) === 0) return undefined;
  if (
    user !== undefined &&
    name === undefined &&
    !saysProcess &&
    !sentence.terms.some(({ folded }) => isAll.test(folded))
  )
    return undefined;
  if (name !== undefined && !saysProcess && !isDaemon(name)) return undefined;
  // Who listens there is asked to end by its number, of which recipes know.
  if (port !== undefined && signal === "TERM") return undefined;
  return {
    signal,
    ...(pids.length > 0 ? { pids } : {}),
    ...(port === undefined ? {} : { port }),
    ...(protocol ? { protocol } : {}),
    ...(user === undefined ? {} : { user }),
    ...(name === undefined ? {} : { name }),
    ...(pick ? { pick } : {}),
  };
}

const things = "(?:procesos?|process(?:es)?|programas?|programs?|instancias?|instances?|tareas?|tasks?)";

function readKind(sentence: Sentence): string | undefined {
  let signal: string | undefined;
  const isForced = sentence.take(force) > 0;
  sentence.take(
    `(?:(?:{~}(?:senal|signal)(?: de| of)? )|(?:con |with |via |using )?(?:{~})?|-)?(?=(?:sig)?(?:hup|usr1|usr2|stop|cont|int|quit|term|kill|tstp|winch|abrt) )([^ ·]+)`,
    (one) => {
      // "Kill the process": what is to be done, and with no signal of that name.
      if (/^(?:kill|stop|term|quit)$/.test(one.folded) && !/^[A-Z]+$/.test(one.text)) return false;
      signal = one.text.toUpperCase().replace(/^SIG/, "");
      return true;
    },
  );
  const sends = sentence.take(
    "(?:mand|envi|dale|tira|lanz)\\w*(?: (?:{~}(?:senal|signal)))?(?: de)?|send(?:ing)?(?: (?:{~}signal))?|deliver",
  );
  const isReload =
    sentence.take(
      "(?:para |so |to |and |y )*(?:que |it |that )*(?:vuelva a )?(?:(?:re)?(?:lea|cargue|leer|cargar|load|reload|read|re-?reads?|reloads?)) (?:{small}|de nuevo |su |its )*(?:config\\w*|ajustes|settings|conf)(?: (?:de nuevo|again|otra vez))?",
    ) > 0;
  if (signal !== undefined) {
    sentence.take(`{~}(?:senal|signal)|${kills}|ask|pide\\w*|tell|dile|politely|nicely|amablemente|con educacion`);
    return sends > 0 ||
      isReload ||
      sentence.terms.some(
        ({ folded }) => killing.test(folded) || /^(?:ask|pide\w*|tell|dile|usa|use|haz\w*)$/.test(folded),
      )
      ? signal
      : undefined;
  }
  if (isReload) return undefined;
  if (
    sentence.take(
      "(?:paus(?:a|ar|ame|e|á)|congel(?:a|ar|ame|e)|suspend(?:e|er|a|eme)?|pause|freeze|detene?r? (?:temporalmente|momentaneamente)|deten (?:temporalmente|momentaneamente)|put on hold|hold)(?: (?:temporalmente|momentaneamente|un rato|un momento|temporarily|for a while|for now|por ahora|de momento))?(?: (?:sin matarl[oa]|without killing it))?",
    ) > 0
  ) {
    sentence.take(
      "(?:temporalmente|momentaneamente|(?:durante )?un (?:rato|ratito|momento)|temporarily|for (?:a while|now)|por ahora|de momento|(?:sin|without) (?:matarl[oa]|cerrarl[oa]|killing it))",
    );
    return "STOP";
  }
  if (
    sentence.take(
      "(?:reanud(?:a|ar|ame|e|á)|descongel(?:a|ar|e)|resume|unfreeze|unpause|continua(?:r)? con|let (?=[^·]*continue)|despausa)",
    ) > 0
  ) {
    sentence.take("continue|go on");
    return "CONT";
  }
  if (sentence.take(kills) === 0) return undefined;
  sentence.take(
    "(?:(?:y |and )?(?:{~})?(?:por las buenas|educadamente|con educacion|gently|gracefully|nicely|politely|suavemente|con suavidad|amablemente|de buenas maneras|sin forzar(?:lo|la)?|without forc(?:e|ing it)|ordenadamente|cleanly|limpiamente|con cuidado))",
  );
  return isForced ? "KILL" : "TERM";
}

const isProcess =
  /^(?:procesos?|process(?:es)?|programas?|programs?|instancias?|instances?|pids?|workers?|demonios?|daemons?)$/;
const isAll = /^(?:todo|todos|todas|everything|all|lo|whatever)$/;
const surelyKills =
  /^(?:mat(?:a|ar|e|ame|al[oa]s?|eme|á)|kill|killall|pkill|cierra|cierrame|cierrale|cerrar|fulmin\w+|terminate|liquid\w+)$/;

const killing = /^(?:mat|kill|termin|liquid|cargat|fulmin|tumb|cierr|cerr|acab|finaliz|end$|stop|deten|par[ae]|ech)/;
const kills =
  "(?:mat(?:a|ar|e|ame|ala|alo|alos|alas|eme|á|ame l[oa]s)|kill(?: off)?|killall|pkill|termin(?:a|ar|e|ame|ate)|terminate|liquid(?:a|ar|ate)|cargat[ea]|carga(?:r(?:te|me|se|nos))?|tira(?:r|me)?(?: abajo)?(?= (?:tod[oa]s?|el|la|los|las|al?|abajo) )|fulmin(?:a|ar)|tumb(?:a|ar|ame|e)|cierr(?:a|ame|e|ale|alo|elo)|cerr(?:ar|ale|a)|acab(?:a|ar) con|finaliz(?:a|ar|e)|end(?=[^·]* process)|stop(?=[^·]* process)|nuke|zap|shoot|deten(?:er)?|detene|par(?:a|ar|e)|haz que (?:termine|acabe)|get rid of|echa abajo|elimin(?:a|ar|e)|quita(?:r)?(?: de en medio)?|shut down|take down|fulminate)";
const force =
  "(?:(?:y |and )?(?:{~})?(?:(?:por|a) la fuerza|a lo bruto|a lo bestia|sin contemplaciones|sin miramientos|sin piedad|de golpe|a las malas|por las malas|forzosamente|forzad[oa]|forzando(?:l[oa]s?)?|sin avisar|sin preguntar(?:le)?|ya mismo|como sea|si o si|forcefully|forcibly|by force|hard|brutally|immediately|mercilessly|no mercy|the hard way|with (?:no|extreme) (?:mercy|prejudice)|unconditionally|con (?:un )?-?9|with -?9|-9|-kill|(?:con |with |using |via )?(?:{~}(?:senal |signal ))?(?:sigkill|9)(?= )|forcing it|force[- ]?kill|fuerza(?:l[oa])?))";

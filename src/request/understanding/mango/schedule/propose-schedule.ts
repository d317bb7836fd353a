import { quoteArgument } from "../../../../command/shell/quote.ts";
import { fold } from "../../text/fold.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { words } from "../phrases/words.ts";
import { type Rest, readWhen } from "./read-when.ts";

/** A program that is to be run at its times, by cron or by at; undefined for anything else. */
export function proposeSchedule(query: Query): Composed | undefined {
  const text = query.normalised;
  const call = callIn(text);
  if (call === undefined) return undefined;
  // Folded piece by piece: where the program stood there is a mark that no phrase has.
  const rest: Rest = {
    text: ` ${fold(call.before)} § ${fold(call.after)} `
      .replace(/[¿?¡!"]/g, " ")
      .replace(/[,:;](?= )/g, " ")
      .replace(/\s+/g, " "),
  };
  const user = userIn(rest, query.text);
  const output = outputIn(rest, text);
  if (output === "none") return undefined;
  const isOnce =
    /\b(?:una (?:sola |unica )?vez(?! (?:al|a la|por|cada))|once(?! (?:a|an|per|every))|one time|just once|(?:con|with|using|usando|via|by) at|con el comando at)\b/.test(
      rest.text,
    );
  const isCron =
    /\b(?:cron|crontab|cronjob)\b/.test(rest.text) &&
    !/\b(?:sin|without|not|no) (?:\w+ ){0,2}(?:cron|crontab)\b/.test(rest.text);
  const runs = new RegExp(`\\b(?:${running})\\b`).test(rest.text);
  if (!runs && !isCron) return undefined;
  const when = readWhen(rest);
  if (when === undefined || ("cron" in when && isOnce) || ("at" in when && isCron)) return undefined;
  const left = rest.text.split(/\s+/).filter((word) => word !== "" && !isSmall.test(word));
  if (left.length > 0) return undefined;
  const command = output === undefined ? call.command : `${call.command} >> ${output} 2>&1`;
  const named = [...text.split(/\s+/).map((word) => word.replace(/[.,;:]+$/, ""))].filter(
    (word) => !word.startsWith("/"),
  );
  if ("at" in when) {
    if (user !== undefined) return undefined;
    return {
      script: `echo ${quoteArgument(command)} | at ${when.at}`,
      strange: 0,
      said: 3,
      settled: true,
      whole: true,
      named,
    };
  }
  const crontab = user === undefined ? "crontab" : `sudo crontab -u ${quoteArgument(user)}`;
  const line = quoteArgument(`${when.cron} ${command}`);
  return {
    script: `(${crontab} -l 2>/dev/null; echo ${line}) | ${crontab} -`,
    strange: 0,
    said: 3,
    settled: true,
    whole: true,
    named,
  };
}

type Call = { command: string; before: string; after: string };

/** The one program that is named by its path, with what runs it and with its options, or a call in quotes. */
function callIn(text: string): Call | undefined {
  const quoted = /(?:^|\s)(["'`«“])([^"'`»”]*\S [^"'`»”]*|[^"'`»”]*\/[^"'`»”]*)(["'`»”])/u.exec(text);
  if (quoted !== null && quoted[2] !== undefined)
    return {
      command: quoted[2],
      before: text.slice(0, quoted.index),
      after: text.slice(quoted.index + quoted[0].length),
    };
  const path =
    /(?:^|\s)((?:(?:python3?|bash|sh|php|perl|node|ruby|nice|flock -n \S+) )?(?:~|\.{0,2})?\/[\w.@+/-]*[\w/](?: --?[\w-]+(?:=\S+)?)*)(?=[\s,;:.]|$)/u.exec(
      text,
    );
  if (path === null || path[1] === undefined) return undefined;
  return { command: path[1], before: text.slice(0, path.index), after: text.slice(path.index + path[0].length) };
}

/** Whose crontab: as it is written, since names have no folds. */
function userIn(rest: Rest, text: string): string | undefined {
  const found =
    /\b(?:crontab|cron|tareas programadas|cronjobs?)(?: (?:jobs?|tasks?|entr(?:y|ies)|tareas?|entradas?))? (?:de|del|of|for|para) (?:(?:el |la |the )?(?:usuari[oa]|user) )?([a-z_][\w-]*)\b|\b([a-z_][\w-]*)'?s? s? ?(?:crontab|cron)\b(?<= s (?:crontab|cron)|'s (?:crontab|cron))|\b(?:como|as) (?:(?:el |la |the )?(?:usuari[oa]|user) )?(root|[a-z_][\w-]*)\b|\b(root) (?:crontab|cron)\b|\b(?:de|of|for) (?:(?:el |la |the )?(?:usuari[oa]|user) )([a-z_][\w-]*)\b/.exec(
      rest.text,
    );
  const name = found?.slice(1).find((one) => one !== undefined);
  if (found === null || name === undefined || isNoUser.test(name)) return undefined;
  rest.text = `${rest.text.slice(0, found.index)} cron ${rest.text.slice(found.index + found[0].length)}`;
  return new RegExp(`\\b${name}\\b`, "i").exec(text)?.[0] ?? name;
}

const isNoUser =
  /^(?:que|mi|my|este|esta|usuario|user|a|un|una|cada|every|the|el|la|los|las|forma|manera|tarea|siempre|sistema|system|well|follows|an?|la|cron|crontab|actual|current|sin|se|para|job|to|ser)$/;

/** "Y que la salida vaya a /var/log/x.log"; "none" where there is another path that says something else. */
function outputIn(rest: Rest, text: string): string | "none" | undefined {
  const found =
    /(?:\b(?:y|and|con|with|que|pero|but) )*(?:(?:la|su|its|the|los|todo|lo|guard\w+|log\w*|sav\w+|redirig\w+|redirect\w*|append\w*|anad\w+|send\w*|mand\w+|dej\w+|escrib\w+|writ\w+|keep\w*|register\w*|registr\w+|all) )*\b(?:salida|output|errores|errors|logs?|resultado|result|lo que (?:diga|escupa|imprima|saque)|whatever it prints)(?: (?:y|and) (?:los |its )?(?:errores|errors))?(?: (?:se|la|lo|it|que|vaya|quede|guarde|guardada|anada|anadida|redirigida|logged|saved|appended|redirected|going|sent|in|append|should|go|goes|written))* (?:a|al|en|to|into|in|on) (?:(?:el|the|un|a) )?(?:(?:archivo|fichero|file|log) )?(\/[\w./+-]*[\w])/.exec(
      rest.text,
    );
  if (found !== null)
    rest.text = `${rest.text.slice(0, found.index)} ${rest.text.slice(found.index + found[0].length)}`;
  if (/\s~?\/\w/.test(rest.text)) return "none";
  const path = found?.[1];
  if (path === undefined) return undefined;
  const at = fold(text).indexOf(path);
  return at < 0 ? path : text.slice(at, at + path.length);
}

const running =
  "run|runs|running|execute[sd]?|executing|launch(?:es|ed)?|start|starts|call|schedule[ds]?|scheduling|program(?:a|ar|ame|e|alo|arlo)|ejecut\\w+|corr(?:a|er|e|an)|lanz(?:a|ar|ado|alo|ame)|lance|arranc\\w+|arranque|llam(?:a|ar|e)|dispar\\w+|fire|trigger|add|anad\\w+|agreg\\w+|pon(?:er|me|lo|ga|gas)?|mete(?:r|me)?|crea(?:r|me)?|create|set up|put|haz|hag\\w+|have|quiero|quisiera|necesito|want";

const isSmall = new RegExp(
  `^(?:§|[.,;:()]+|${words.filler}|${running}|s|set|cron|crontab|cronjobs?|job|jobs|entry|entries|entrada|linea|line|tarea|tareas|task|programad[oa]s?|scheduled|sin|perder|borrar|tocar|pisar|lo|ya|habia|keeping|existing|without|losing|touching|deleting|removing|overwriting|rest|resto|demas|others?|already|script|programa|program|comando|command|via|mediante|through|once|sola|vez|unica|single|time|one|just|at|new|nueva?|root|hora|hour|oclock|tenga|hubiera|no|not|using|usar|be|esta|cola|queue|it|whatever|currently|actuales|tab|punto|fijo|automaticamente|automatically|siempre|always|task|keep|current|contents?|lines|lineas|entradas|file|archivo|fichero|hay|haya|que)$`,
);

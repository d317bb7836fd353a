import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import type { Before } from "../thing.ts";

/**
 * "Y enséñame las reglas" after a port was opened, "and print the date" after the timezone was set, "and follow the logs" after
 * a compose was brought up: what is meant by what the command before was. Undefined where that tells nothing of it.
 */
export function afterCommand(part: string, { script }: Pick<Before, "script">, language: Language): string | undefined {
  if (script === "") return undefined;
  const text = fold(part)
    .replace(/[¿?!.,]+(?=\s|$)/g, "")
    .replace(language === "es" ? /^(?:[ye]|luego|despues|tambien|ademas) /g : /^(?:and|then|also|finally) /g, "")
    .replace(aside[language], "")
    .trim();
  for (const { after, asked, shows } of sequels) {
    const found = after.exec(script);
    const told = found && asked[language].exec(text);
    if (found && told) return shows(found, told);
  }
  return undefined;
}

/** Why it is looked at. */
const aside: Record<Language, RegExp> = {
  es: / (?:para (?:comprobar|ver|verificar|confirmar|asegurar|estar seguro)(?:lo|la|me|nos)?(?: (?:que|si|como) .*)?|a ver(?: si .*| que tal)?|por si acaso)$/,
  en: / (?:to (?:verify|check|confirm|make sure|be sure|see)(?: (?:it|that|if|whether|the) ?.*)?|so (?:i|we) can (?:check|see|verify).*|just in case)$/,
};

type Sequel = {
  after: RegExp;
  asked: Record<Language, RegExp>;
  shows(before: RegExpExecArray, told: RegExpExecArray): string;
};

const look = {
  es: "(?:(?:me |nos )?(?:ensen|muestr|mostr|list|dim|dime|decim|di|sac|mir|ver|ve|comprueb|comprob|verifi|confirm|revis|chec|cheque|imprim|dam|dame|fijat|quiero ver|asegurat)\\w*)",
  en: "(?:(?:please )?(?:show|list|print|tell|check|verify|confirm|display|see|give me|view|report|make sure|look at|let me see|ensure|get)(?: me)?)",
};
const how = {
  es: "(?:(?:que|si|como|el estado|su estado|lo que)(?: \\w+)*|lo|la)",
  en: "(?:(?:that|if|whether|how|its status|the status|the state|what)(?: [\\w']+)*|it)",
};
const says = (es: string, en: string): Record<Language, RegExp> => ({
  es: new RegExp(`^${look.es} ${es}$`),
  en: new RegExp(`^${look.en} ${en}$`),
});

const sequels: readonly Sequel[] = [
  {
    after: /^(?:sudo )?ufw (?!status)/,
    asked: {
      es: /^(?:recarg|reinici)\w* ?(?:el |la )?(?:firewall|cortafuegos|ufw|reglas)?$/,
      en: /^(?:reload|restart) (?:it|ufw|(?:the )?(?:firewall|rules))$/,
    },
    shows: () => "sudo ufw reload",
  },
  {
    after: /^(?:sudo )?(?:ufw (?!status)|apt(?:-get)? (?:-y )?install (?:-y )?ufw$)/,
    asked: {
      es: /^(?:habilit|activ|enciend|prend)\w*(?: (?:el |la )?(?:ufw|firewall|cortafuegos))?$/,
      en: /^(?:enable|activate|turn on|switch on|turn) (?:it|ufw|the firewall)(?: on)?$/,
    },
    shows: () => "sudo ufw enable",
  },
  {
    after: /^(?:sudo )?ufw (?!status)/,
    asked: says(
      `(?:(?:me )?(?:las|todas las|el listado de|la lista de) reglas.*|(?:el|su) estado.*|${how.es}|(?:como|que) .*)`,
      `(?:(?:the |its |all the )?(?:rules?|rule ?set|rule list|status|state)\\b.*|${how.en})`,
    ),
    shows: (_, [text]) => `sudo ufw status${/numerad|numbered/.test(text) ? " numbered" : ""}`,
  },
  {
    after: /^(?:sudo )?firewall-cmd (?!.*--list)/,
    asked: { es: /^(?:recarg|reinici)\w*( (?:el |la )?\w+)?$/, en: /^(?:reload|restart)( (?:the )?\w+)?$/ },
    shows: () => "sudo firewall-cmd --reload",
  },
  {
    after: /^(?:sudo )?firewall-cmd (?!.*--list)/,
    asked: says(`(?:(?:las|el|la) .*|${how.es})`, `(?:the .*|its .*|${how.en})`),
    shows: () => "sudo firewall-cmd --list-all",
  },
  {
    after: /^(?:sudo )?iptables -[AID]/,
    asked: says("(?:las reglas|la tabla|la cadena|como .*|que .*)", "(?:the (?:rules?|table|chain).*|how .*|that .*)"),
    shows: () => "sudo iptables -L -n",
  },
  {
    after: /(?:^|&& |\|\| )(?:sudo )?mount (?:-\w+ \S+ )*(?:\S+ )?(\/[\w./-]+)$/,
    asked: says(
      "(?:el espacio|cuanto espacio|cuanto (?:hay|queda|tiene)|que espacio|el tamano|lo que ocupa|espacio).*",
      "(?:the (?:free |available )?space|its (?:free |available )?(?:space|size)|how much (?:free )?(?:space|room)|the (?:disk )?(?:usage|size)|free space|disk space|what(?:['’]?s| is) free).*",
    ),
    shows: ([, folder]) => `df -h ${folder}`,
  },
  {
    after: /(?:^|&& |\|\| )(?:sudo )?mount (?:-\w+ \S+ )*(?:\S+ )?(\/[\w./-]+)$/,
    asked: says(
      "(?:que|si) (?:se |ya |haya |ha |este |esta |quede |quedo |quedado )*montad[oa].*|^(?:comprueb|comprob|verifi|confirm)\\w*(?: el montaje)?",
      "(?:that|if|whether|it) (?:it )?(?:is |was |got |['’]s |has been )*(?:really |actually )?mounted.*",
    ),
    shows: ([, folder]) => `findmnt ${folder}`,
  },
  {
    after: /(?:^|&& |\|\| )(?:sudo )?u?mount (?:-\w+ )*(?:\S+ )?(\/[\w./-]+)$/,
    asked: says(
      "(?:que|quien|los|cuales) (?:\\w+ )*(?:procesos?|programas?|quien|usa|usan|usando|ocupa|ocupan|tienen?).*",
      "(?:what|which|who|the) .*(?:process|program|using|uses|use|holding|holds|keeps?|busy).*",
    ),
    shows: ([, folder]) => `sudo fuser -vm ${folder}`,
  },
  {
    after: /(?:^|&& )sudo usermod -aG (\S+) \S+$/,
    asked: says(
      "(?:quien(?:es)? .*|(?:los|sus|que|cuales) (?:\\w+ )?(?:miembros|usuarios|integrantes)\\b.*)",
      "(?:who .*|(?:the|its|which) (?:\\w+ )?(?:members|users)\\b.*)",
    ),
    shows: ([, group]) => `getent group ${group}`,
  },
  {
    after: /^(?:sudo )?timedatectl set-timezone /,
    asked: says(
      "(?:la )?(?:fecha|hora)(?: y (?:la )?(?:hora|fecha))?(?: actual| de ahora| que (?:es|hay|queda|tiene)| nueva)?|^que (?:fecha|hora) es|(?:que|como) .*",
      "(?:the |what )?(?:current |new |local )?(?:date|time)(?: and (?:the )?(?:time|date))?(?: it is| now)?|(?:that|how) .*",
    ),
    shows: () => "date",
  },
  {
    after: /^(?:sudo )?hostnamectl (?:set-hostname|hostname) /,
    asked: says(`(?:el nombre.*|el hostname.*|${how.es})`, `(?:the (?:new )?(?:host)?name.*|${how.en})`),
    shows: () => "hostnamectl",
  },
  {
    after: /['" ]\d+(?:\.\d+){3} ([\w.-]+)['"]? (?:\| (?:sudo )?tee -a|>>) \/etc\/hosts/,
    asked: says(".*(?:resuelv|resolu|responde|apunta|funciona).*", ".*(?:resolv|points|works|resolution|lookup).*"),
    shows: ([, name]) => `getent hosts ${name}`,
  },
  {
    after: /docker compose (-f \S+ )?(?:pull|up|down|restart|build|create)\b/,
    asked: {
      es: /^(?:.*\b(?:sigu|sig|mirando|segu|qued|vivo|tiempo real|seguimiento)\w*)?.*\b(?:logs?|registros?|bitacora)(?: de (?:todos|los contenedores|todo|los servicios))?(?: en (?:vivo|tiempo real|directo))?$/,
      en: /^(?:show|follow|tail|watch|print|see|check|give|view|stream|look at|keep an eye on|display)\b.*\blogs?(?: live| in real time| of (?:it|them|all|everything))?$/,
    },
    shows: ([, file = ""], [text]) =>
      `docker compose ${file}logs${/sigu|sig|mirand|vivo|tiempo real|directo|follow|tail|watch|stream|live|real time|eye/.test(text) ? " -f" : ""}`,
  },
  {
    after: /docker compose (-f \S+ )?(?:pull|up|down|restart|build|create)\b/,
    asked: says(
      "(?:(?:los|el|sus) (?:contenedores|servicios|estado).*|(?:que|como|cuales|si) .*(?:arriba|corriendo|levantad|activ|marcha|estan|quedo|quedaron|estado|funcionan).*)",
      "(?:(?:the |its |their )?(?:containers|services|status|state).*|(?:that|what|which|if|whether) .*(?:up|running|healthy).*)",
    ),
    shows: ([, file = ""]) => `docker compose ${file}ps`,
  },
  {
    after: /docker compose (-f \S+ )?(?:pull|build|down|stop)\b(?!.*&& docker compose)/,
    asked: {
      es: /^(?:(?:vuelv\w+ a |volve\w* a )?(?:cre|recre|levant|arranc|inici|alz|pon|reinici|sub)\w*(?: a (?:levantar|arrancar|crear))?|recre\w*)(?: (?:los|todos los|sus|el|la|todo|a))*(?: (?:contenedores|servicios|stack|compose|marcha|proyecto|pila|en marcha|arriba))?(?: (?:de nuevo|otra vez|con ella|con ellas|en segundo plano|nuevos))*$/,
      en: /^(?:re-?create|start|bring|restart|launch|raise|create|put|get|run)(?: up)?(?: (?:the|all the|all|its|their|everything|it|them))*(?: (?:containers?|services?|stack|compose|project))?(?: (?:back|up|again|with (?:it|them)|in the background|running))*$/,
    },
    shows: ([, file = ""]) => `docker compose ${file}up -d`,
  },
  {
    after: /docker compose (-f \S+ )?up -d$/,
    asked: {
      es: /^(?:vuelv\w+ a |volve\w* a )?(?:re)?cre\w* (?:los |todos los )?(?:contenedores|servicios)$/,
      en: /^re-?create (?:the |all the )?(?:containers|services)$/,
    },
    shows: ([, file = ""]) => `docker compose ${file}up -d --force-recreate`,
  },
  {
    after: /(?:^|&& )(?:sudo )?apt(?:-get)? (?:-y )?(?:full-|dist-)?upgrade\b|apt-get -y (?:dist-)?upgrade/,
    asked: {
      es: new RegExp(
        `^(?:${look.es} )?(?:si |que )*(?:hace falta|hay que|es necesario|se necesita|se requiere|necesita|toca|requiere|pide|tengo que|conviene)(?: (?:un |el ))?\\s?(?:rein?ici|rebot|reboot)\\w*.*$`,
      ),
      en: new RegExp(
        `^(?:${look.en} )?(?:if |whether |that )*(?:(?:a |the )?(?:reboot|restart) (?:is )?(?:needed|required|necessary|pending)|(?:it|the (?:machine|server|box|system)|i|we) (?:needs?|requires?|have|has|must)(?: to| a| be)*\\s?(?:reboot|restart)\\w*).*$`,
      ),
    },
    shows: () => "if [ -f /var/run/reboot-required ]; then cat /var/run/reboot-required; else echo no; fi",
  },
  {
    after: /^sudo mkswap\b|swapon \/\S+$/,
    asked: says(
      "(?:la swap|el swap|la memoria|el intercambio|que .*|como .*|el estado.*|cuanta .*)",
      "(?:the swap.*|swap.*|memory|that .*|how .*|it|the status)",
    ),
    shows: () => "swapon --show",
  },
  {
    after: /(?:^|\| )(?:sudo )?crontab (-u \S+ )?(?:-|\S+)$|crontab -r/,
    asked: says(
      "(?:(?:el|la|las|mi|mis) (?:crontab|tareas|cron|tabla).*|que .*|como .*)",
      "(?:the (?:crontab|cron).*|my .*|that .*|how .*|it)",
    ),
    shows: ([, user]) => (user === undefined ? "crontab -l" : `sudo crontab ${user}-l`),
  },
  {
    after: /^(?:sudo )?git (?:-C (\S+) )?pull\b|^cd (\S+) && git pull/,
    asked: says(
      "(?:(?:el|los|cuales?|que)(?: (?:ha|han|fue|fueron|es|son))?(?: \\d+)? ?(?:ultim|commit|cambi|entrado|nuevo).*)",
      "(?:the (?:last|latest)(?: \\d+)? commits?.*|the log|what (?:changed|came in|is new).*)",
    ),
    shows: ([, folder, other = folder], [text]) => {
      const count = /\d+/.exec(text)?.[0] ?? (/commits|cambios|ultimos/.test(text) ? "5" : "1");
      return `git${other === undefined ? "" : ` -C ${other}`} log --oneline -n ${count}`;
    },
  },
  {
    after: /^(?:sudo )?sysctl (?:-w )?([\w.-]+)=/,
    asked: says("(?:el valor.*|que .*|como .*|cuanto .*)", "(?:the (?:new )?value.*|that .*|how .*|it)"),
    shows: ([, key]) => `sysctl ${key}`,
  },
  {
    after: /(?:\/etc\/sysctl\.(?:conf|d\/\S+))$/,
    asked: {
      es: /^(?:aplic|recarg|carg|activ)\w*(?: (?:los|el) (?:cambios?|ajustes?|valor(?:es)?))?(?: ya)?$/,
      en: /^(?:apply|load|reload|activate) (?:it|them|the (?:change|changes|setting|settings))(?: now)?$/,
    },
    shows: () => "sudo sysctl -p",
  },
  {
    after:
      /^(?:sudo )?(?:gpasswd -[ad] (\S+) \S+|usermod -aG \S+ (\S+))$|&& sudo (?:gpasswd -[ad] (\S+) \S+|usermod -aG \S+ (\S+))$/,
    asked: says(
      "(?:en |a )?(?:que|cuales|los|sus) (?:son )?(?:sus )?grupos\\b.*|(?:que|si|como) .*",
      "(?:(?:what|which|his|her|their|the|in which) groups?\\b.*|that .*|it)",
    ),
    shows: ([, one, two, three, four]) => `id ${one ?? two ?? three ?? four}`,
  },
  {
    after: /^sudo apt-get install ([\w.+ -]+)$/,
    asked: says("(?:(?:que|la|las|su|sus) versi(?:on|ones)\\b.*)", "(?:(?:what|which|the|its|their) versions?\\b.*)"),
    shows: ([, names]) => `dpkg-query -W ${names}`,
  },
  {
    after: /^(?:sudo )?modprobe (?!-r)([\w-]+)/,
    asked: says("(?:que|si|como) .*", "(?:that|if|whether|it) .*"),
    shows: ([, module = ""]) => `lsmod | grep ${module.replaceAll("-", "_")}`,
  },
  {
    after: /^(?:sudo )?systemctl set-default /,
    asked: says("(?:que|cual|el|como|si) .*", "(?:that|which|the|what|it|how).*"),
    shows: () => "systemctl get-default",
  },
];

import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Selection } from "./process-wish.ts";

/** Whose processes, of which program or by which numbers; undefined where a name may be either. */
export function readSelection(sentence: Sentence, machine: MachineSnapshot): Selection | undefined {
  let isOpen = false;
  let user: string | undefined;
  let notUser: string | undefined;
  let name: string | undefined;
  let parent: string | undefined;
  const pids: string[] = [];
  const isUser = (word: string) => machine.users().includes(word.toLowerCase()) || usual.test(word);
  sentence.take(
    `(?:(?:que |which |that )?(?:no (?:son|sean|pertenecen a|pertenezcan a|corran como)|not (?:owned by|belonging to|run by|of)|(?:are|is) not (?:owned by|run by)|excepto|salvo|menos|except|other than|excluding|sin (?:contar )?) (?:{~})(?:${userNoun} )?${name_})`,
    (one) => {
      if (!isUser(one.folded)) return false;
      notUser = one.text;
      return true;
    },
  );
  const setUser = (one: { text: string; folded: string }) => {
    if (user !== undefined || isNoName.test(one.folded)) return false;
    user = one.text;
    return true;
  };
  sentence.take(
    `(?:${owned} )?(?:(?:el|la|del|de la|al|a la|the|of|by|por el|por la|un|una) )*(?:${userNoun}) (?:llamad[oa] |called |named )?${name_}(?: (?:${owns}))?`,
    setUser,
  );
  sentence.take(`(?:the )?user ${name_}(?: (?:${owns}))?`, setUser);
  sentence.take(`(?:${owned}) (?:el |la |the )?${name_}`, setUser);
  sentence.take(`(?:does|do|is|esta|tiene|lleva|ha) ${name_} (?:${owns})`, setUser);
  sentence.take(
    `(?:(?:cuyo|whose) (?:padre|parent|ppid)(?: pid)? (?:es|is) |(?:hij[oa]s|children|child processes|descendientes|subprocesos|procesos hijos)(?: (?:directos|direct))? (?:(?:de|del|of|the|el) )*(?:(?:proceso|process|pid|padre|parent) )*)(\\d+)`,
    (one) => {
      parent = one.text;
    },
  );
  sentence.take(
    "(?:{~}(?:procesos?|process(?:es)?|programas?|programs?|pids?) )?(?:(?:con|with|de|del|of|the|el|numeros?|number|id|pids?|proceso|process) )*(?:pids?|numeros?|number|id|proceso|process|procesos|processes) (\\d+)(?: (?:y|e|and) (?:{~}(?:pid |proceso )?)(\\d+))?",
    (...them) => {
      pids.push(...them.map(({ text }) => text));
    },
  );
  sentence.take(
    `(?:{~}(?:procesos?|process(?:es)?|programas?|programs?|instancias?|instances?|demonios?|daemons?|pids?|servicio|service)(?: ·+)? )?(?:(?:que )?(?:se )?llam\\w+|called|named|cuyo nombre es|whose name is|de nombre|con (?:el )?nombre|by the name(?: of)?) ${name_}`,
    (one) => {
      if (name !== undefined) return false;
      name = one.text;
      return true;
    },
  );
  // "Procesos de X": whose, or of which program?
  const either = (one: { text: string; folded: string }) => {
    if (isNoName.test(one.folded) || /^\\d+$/.test(one.folded)) return false;
    if (user === undefined && isUser(one.folded)) {
      user = one.text;
      return true;
    }
    if (name !== undefined) return false;
    if (!isProgram(one.text, machine)) return false;
    name = one.text;
    return true;
  };
  const ofWhom = (one: { text: string; folded: string }) => {
    const isTaken = either(one);
    isOpen ||= !isTaken && !isNoName.test(one.folded);
    return isTaken;
  };
  sentence.take(
    `(?:${things})(?: ·+)* (?:(?:de|del|of|for) )(?:(?:el|la|the|all|todos|los|running) )*(?:(?:proceso|programa|demonio|daemon|servicio|service|process|program) )?${name_}`,
    ofWhom,
  );
  sentence.take(`(?:all |running |the )*${name_} (?:${englishThings})(?= )`, either);
  sentence.take(`(?:proceso|programa|demonio|daemon|process) ${name_}`, either);
  sentence.take(
    `(?:used|consumed|taken|usad[oa]|consumid[oa]|gastad[oa]|ocupad[oa]) (?:by|por) (?:{~}(?:all )?)${name_}`,
    either,
  );
  if (isOpen && user === undefined && name === undefined) return undefined;
  return {
    ...(user === undefined ? {} : { user }),
    ...(notUser === undefined ? {} : { notUser }),
    ...(name === undefined ? {} : { name }),
    ...(pids.length === 0 ? {} : { pids }),
    ...(parent === undefined ? {} : { parent }),
  };
}

export const things =
  "procesos?|process(?:es)?|programas?|programs?|hilos|threads|instancias?|instances?|pids?|demonios?|daemons?|workers";
const englishThings = "process(?:es)?|programs?|instances?|daemons?|workers|pids?|threads";
const userNoun = "usuari[oa]s?|user|cuenta|account|login";
const owned =
  "(?:que |which |that )?(?:son|sean|es|are|is)? ?(?:pertenecen al?|pertenezcan al?|propiedad del?|owned by|belong(?:ing|s)? to|run(?:ning)? (?:by|as|under)|started by|launched by|lanzad[oa]s? por|arrancad[oa]s? por|ejecutad[oa]s? por|corriendo como|corren como|corran como|que corre|que ejecuta|que lanzo|que tiene(?: (?:abiertos|corriendo|en marcha))?|bajo el usuario|que corren (?:bajo|con))";
const owns =
  "(?:tiene|tenga|have|has|owns?|running|runs?|corriendo|abiert[oa]s?|en marcha|lanzad[oa]s?|corre|corra|ejecuta|ejecute)(?: (?:abiert[oa]s?|corriendo|en marcha|lanzad[oa]s?|running|open))?";
export const name_ =
  "(?!(?:usuari|user|proces|program|pid|cada|each|every|all|tod[oa]s|mas|most|que|which|with|con|y|and|by|por|order|sort|solo|only|hay|se|no)[a-z]* )([^ ·<>]+)";
const isNoName =
  /^(?:el|la|los|las|un|una|the|a|an|all|every|each|any|tod[oa]s?|cada|este|esta|this|that|mas|most|que|which|running|java|actual|servidor|server|machine|maquina|sistema|system|usuari[oa]s?|users?|cpu|memoria|memory|ram|it|them|ellos|own|owns|owning|is|has|have|tiene|lanzo|runs?|corre|started|launched|with|con|whose|cuyo|sorted|ordenad[oa]s?|display|list|show|print|get|find|dime|dame|muestra\w*|mostra\w*|ensena\w*|pid|ppid|state|estado|comando|quiero|give|proceso|process|child|parent|hij[oa]s?|zombies?|zombis?|kernel|background|\d+)$/;

/** Accounts that programs run under, and that people speak of as such. */
const usual = /^(?:root|www-data|nobody|daemon|systemd-\w+|messagebus|_\w+)$/;

/** What runs for long by that name on many machines. */
export function isDaemon(name: string): boolean {
  return daemons.test(name);
}

/** What is installed, or is called as programs are that run for long; no word that also says something else. */
export function isProgram(name: string, machine: MachineSnapshot): boolean {
  if (isDaemon(name)) return true;
  return (
    !isWord.test(name) &&
    !isFunctionWord(name, "es") &&
    !isFunctionWord(name, "en") &&
    machine.program(name).file !== undefined
  );
}

const isWord =
  /^(?:time|test|watch|who|users|user|last|free|top|host|kill|id|at|w|as|ask|which|find|more|less|sort|head|tail|cat|read|make|install|nice|open|file|df|du|ps|ss|for|if|process|sum|count|number|look|group|groups|total|for|link|port|script|service|state|name|process|all|true|false|yes|env|date|cal|size|split|join|cut|paste|expand|fold|tree|history|jobs|wait|type|set|stat|status|list|show|print|display|shutdown|reboot|halt|sleep|timeout|quota|mount|locate|apropos|write|mail|look|trap|memory|node|import|convert|display|screen|at)$/;

const daemons =
  /^(?:nginx|apache2|(?:light)?t?tpd|httpd|mysqld?|mariadbd?|postgres(?:ql)?|postmaster|redis(?:-server)?|mongo[ds]|node(?:js)?|deno|bun|python[\d.]*|java|php(?:-fpm)?[\d.]*(?:-fpm)?|ruby|perl|dotnet|(?:ss|cron|dhcp|nt|chrony|ac|snm|at|cups|nfs|cla|spam|audit|smb|nmb|vsftp|proftp|rsyslog|docker|container|firewall|supervisor|etc|influx|bluetooth|squi|varnish|memcache)d|cron|systemd(?:-\w+)?|chrome|firefox|chromium|thunderbird|code|gunicorn|uwsgi|celery|puma|unicorn|sidekiq|haproxy|squid|memcached|rsync|postfix|dovecot|exim4?|named|bind9|unbound|dnsmasq|tomcat\d*|jenkins|grafana(?:-server)?|prometheus|elasticsearch|logstash|kibana|rabbitmq(?:-server)?|kafka|zookeeper|openvpn|ffmpeg|mpv|vlc|qbittorrent|transmission-daemon|Xorg|gnome-shell|plasmashell|\w+-(?:server|daemon|exporter|worker|agent|fpm))$/;

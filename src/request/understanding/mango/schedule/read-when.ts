/** When something is to be done: again and again, as crontab(5) has it, or once, as at(1) has it. */
export type When = { cron: string } | { at: string };

/** A text that phrases are taken out of. */
export type Rest = { text: string };

/** Takes what is said of when out of the folded text; undefined where nothing is, or not plainly. */
export function readWhen(rest: Rest): When | undefined {
  if (take(rest, atBoot)) return hasClock(rest) ? undefined : { cron: "@reboot" };
  const soon = readSoon(rest);
  if (soon !== undefined) return hasClock(rest) ? undefined : soon;
  const hours = readHours(rest);
  const every = readEvery(rest);
  const days = readDays(rest);
  const clocks = readClocks(rest);
  if (clocks === undefined) return undefined;
  const isDaily = take(rest, daily) !== undefined;
  const isRepeated = every !== undefined || days !== undefined || isDaily;
  if (!isRepeated) return hours === undefined ? onceAt(rest, clocks) : undefined;
  if (every !== undefined) {
    if (clocks.length > 0) return undefined;
    const [minute, hour] = every;
    if (hours !== undefined && hour !== "*") return undefined;
    return { cron: `${minute} ${hours ?? hour} ${days ?? "* * *"}` };
  }
  if (hours !== undefined || clocks.length === 0) return undefined;
  const minutes = new Set(clocks.map(({ minute }) => minute));
  if (minutes.size > 1) return undefined;
  return { cron: `${clocks[0]?.minute} ${clocks.map(({ hour }) => hour).join(",")} ${days ?? "* * *"}` };
}

function take(rest: Rest, phrase: RegExp): RegExpExecArray | undefined {
  const found = phrase.exec(rest.text);
  if (found === null) return undefined;
  rest.text = `${rest.text.slice(0, found.index)} ${rest.text.slice(found.index + found[0].length)}`;
  return found;
}

const atBoot =
  /@reboot|(?:(?:al|cada vez que se?|siempre que se?|en cada|tras cada|en el) ?(?:arran\w+|inici\w+|encend\w+|enciend\w+|reinici\w+|prend\w+)|(?:at|on|after|with) (?:every |each |system )?(?:re)?boot|(?:every|each) time (?:the (?:machine|server|system) )?(?:re)?(?:boots?|starts?)(?: up)?|(?:at|on) (?:system )?start-?up|whenever (?:the )?(?:machine|server|system) (?:boots|starts))(?: (?:la |el |the )?(?:maquina|equipo|servidor|sistema|machine|server|system))?\b/;

const daily =
  /\b(?:(?:todos|cada|every|each) (?:los )?(?:santos )?(?:dias?|days?|single day)|a diario|diariamente|diari[oa]|daily|(?:todas|cada) (?:las )?(?:noches?|mananas?|madrugadas?|tardes?)|(?:every|each) (?:night|morning|evening|afternoon)|nightly|por (?:las )?(?:noches|mananas)|una vez al dia|once a day)\b/;

/** "Cada 10 minutos": minute and hour. */
function readEvery(rest: Rest): [string, string] | undefined {
  const found = take(
    rest,
    /\b(?:cada|every|each|once (?:every|per|an?)|una vez (?:cada|por|a la)) (?:(\d{1,2}|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|media|half an|two|three|four|five|ten|fifteen|twenty|thirty|seis|six|ocho|eight|doce|twelve|cuarto de|quarter of an) )?(minutos?|minutes?|mins?|horas?|hours?|hourly)\b(?: en punto| on the hour)?|\bhourly\b/,
  );
  if (found === undefined) return undefined;
  const count = numberOf(found[1]);
  const isHours = /^(?:h|$)/.test(found[2] ?? "");
  const ofHour = take(
    rest,
    /\b(?:en el|al|at|on) (?:minute|minuto) (\d{1,2})\b|\bat (\d{1,2}) (?:minutes )?past(?: the hour)?\b/,
  );
  const minute = ofHour === undefined ? undefined : Number(ofHour[1] ?? ofHour[2]);
  if (isHours && count === 0.5) return ["*/30", "*"];
  if (isHours && count === 0.25) return ["*/15", "*"];
  if (isHours) return [String(minute ?? 0), count === 1 ? "*" : `*/${count}`];
  if (minute !== undefined || count > 59) return undefined;
  return [count === 1 ? "*" : `*/${count}`, "*"];
}

function numberOf(said: string | undefined): number {
  if (said === undefined) return 1;
  return /^\d/.test(said) ? Number(said) : (numbers[said] ?? 1);
}

const numbers: Readonly<Record<string, number>> = {
  dos: 2,
  two: 2,
  tres: 3,
  three: 3,
  cuatro: 4,
  four: 4,
  cinco: 5,
  five: 5,
  seis: 6,
  six: 6,
  ocho: 8,
  eight: 8,
  diez: 10,
  ten: 10,
  doce: 12,
  twelve: 12,
  quince: 15,
  fifteen: 15,
  veinte: 20,
  twenty: 20,
  treinta: 30,
  thirty: 30,
  media: 0.5,
  "half an": 0.5,
  "cuarto de": 0.25,
  "quarter of an": 0.25,
};

/** "De 8 a 18": the hours that it is kept to. */
function readHours(rest: Rest): string | undefined {
  const found = take(
    rest,
    /\b(?:(?:solo |only |pero |but )?(?:entre|de|desde|between|from) (?:las )?(\d{1,2})(?::00)?(?: ?h)? (?:y|a|hasta|and|to|till|until) (?:las )?(\d{1,2})(?::00)?(?: ?h(?:oras)?)?)(?! de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre))\b/,
  );
  return found === undefined ? undefined : `${Number(found[1])}-${Number(found[2])}`;
}

const weekdays: readonly (readonly [RegExp, number])[] = [
  [/(?:lunes|mondays?|mon)/, 1],
  [/(?:martes|tuesdays?|tue)/, 2],
  [/(?:miercoles|wednesdays?|wed)/, 3],
  [/(?:jueves|thursdays?|thu)/, 4],
  [/(?:viernes|fridays?|fri)/, 5],
  [/(?:sabados?|saturdays?|sat)/, 6],
  [/(?:domingos?|sundays?|sun)/, 0],
];
const day = `(?:${weekdays.map(([said]) => said.source).join("|")})`;

function dayNumber(said: string): number {
  return weekdays.find(([name]) => new RegExp(`^${name.source}$`).test(said))?.[1] ?? 0;
}

/** Day of the month, month and day of the week. */
function readDays(rest: Rest): string | undefined {
  if (
    take(
      rest,
      /\b(?:(?:solo |only )?(?:de|from) (?:lunes|monday) (?:a|to|through|till) (?:viernes|friday)|(?:every |each |on |los |todos los |cada |solo |only )*(?:week ?days?|dias (?:laborables?|habiles|de diario)|dia (?:laborable|habil)|working days?|business days?)|entre semana)\b/,
    )
  )
    return "* * 1-5";
  if (take(rest, /\b(?:(?:every|each|on|at|los|todos los|cada|en|the) )*(?:fin(?:es)? de semana|weekends?)\b/))
    return "* * 6,0";
  const span = take(rest, new RegExp(`\\b(?:de|from) (${day}) (?:a|to|through|hasta) (${day})\\b`));
  if (span !== undefined) return `* * ${dayNumber(span[1] ?? "")}-${dayNumber(span[2] ?? "") || 7}`;
  const list = take(
    rest,
    new RegExp(
      `\\b(?:(?:todos los|todas las|cada|los|el|every|each|on|dia|dias|por|de) )*(?:(?:every|each|on|los|cada|todos los) )(${day}(?:(?:,| y| e| and|, y|, and)(?: los| el)? ${day})*)\\b|\\b((?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b|\\bweekly on (${day})\\b|\\b(?:una vez (?:a la|por) semana|semanalmente|cada semana|weekly|every week|once a week),?(?: (?:el|los|on))? (${day})\\b`,
    ),
  );
  if (list !== undefined) {
    const said = (list[1] ?? list[2] ?? list[3] ?? list[4] ?? "").match(new RegExp(day, "g")) ?? [];
    return `* * ${said.map(dayNumber).join(",")}`;
  }
  const ofMonth = take(
    rest,
    /\b(?:(?:el|los|on|the|cada|dia|dias|day|every) )*(\d{1,2}|primero?|first|quince)(?:st|nd|rd|th)?(?:(?: y| and|,)(?: el| the| dia)? (\d{1,2})(?:st|nd|rd|th)?)?(?: (?:dia|day))? (?:de|of) (?:cada|todos los|every|each|the) (?:mes(?:es)?|months?)\b|\b(?:cada mes|every month|each month|monthly|mensualmente|todos los meses|una vez al mes|once a month),?(?: (?:el|on|dia|the|day))* (\d{1,2}|primero?|first)(?:st|nd|rd|th)?\b/,
  );
  if (ofMonth !== undefined) {
    const said = ofMonth[1] ?? ofMonth[3] ?? "";
    const nth = /^\d/.test(said) ? Number(said) : said === "quince" ? 15 : 1;
    const second = ofMonth[2] === undefined ? "" : `,${ofMonth[2]}`;
    return nth < 1 || nth > 31 ? undefined : `${nth}${second} * *`;
  }
  return undefined;
}

type Clock = { hour: number; minute: number };

const clock =
  /\b(?:(?:a|at|sobre|around|para|for|y|and|,) ?)?(?:las? )?(?:(\d{1,2}):(\d{2})(?: ?h\b| hours?\b| horas\b)?|(\d{1,2})(?= ?(?:[ap]\.?m\b|h\b|horas?\b|de la|en punto|o'?clock)))(?: ?([ap])\.?m\.?)?(?: ?h\b| horas?\b| en punto| o'?clock)?(?: (?:de|por|en) la (manana|tarde|noche|madrugada)| in the (morning|afternoon|evening)| at night)?|\b(?:a|at|para) las? (\d{1,2})(?: y (media|cuarto))?(?: (?:de|por) la (manana|tarde|noche|madrugada))?(?![\w:])|\b(?:a )?(medianoche|midnight|mediodia|noon|midday)\b|\bat (\d{1,2})(?=\s+(?:every|each|on|daily|tonight|tomorrow|in the|§)\b|\s*§|\s*$)/;

function hasClock(rest: Rest): boolean {
  return clock.test(rest.text);
}

function readClocks(rest: Rest): Clock[] | undefined {
  const found: Clock[] = [];
  for (let one = take(rest, clock); one !== undefined; one = take(rest, clock)) {
    const named = one[10];
    if (named !== undefined) {
      found.push({ hour: /mid(?:night)|medianoche/.test(named) ? 0 : 12, minute: 0 });
      continue;
    }
    const hour = Number(one[1] ?? one[3] ?? one[7] ?? one[11]);
    const minute = one[2] !== undefined ? Number(one[2]) : one[8] === "media" ? 30 : one[8] === "cuarto" ? 15 : 0;
    const half = one[4] ?? (/tarde|afternoon|evening/.test(one[5] ?? one[6] ?? one[9] ?? "") ? "p" : undefined);
    const isNight = /noche/.test(one[5] ?? one[9] ?? "") || /at night/.test(one[0]);
    const late = half === "p" || (isNight && hour >= 7);
    const at = half === "a" && hour === 12 ? 0 : late && hour < 12 ? hour + 12 : hour;
    if (at > 23 || minute > 59 || found.length > 3) return undefined;
    found.push({ hour: at, minute });
  }
  return found;
}

/** "Dentro de dos horas". */
function readSoon(rest: Rest): When | undefined {
  const soon = take(
    rest,
    /\b(?:en|dentro de|in|pasad[oa]s) (\d{1,3}|una|un|dos|tres|media|an?|two|three|half an) (minutos?|minutes?|mins?|horas?|hours?|dias?|days?)\b/,
  );
  if (soon !== undefined) {
    const half = /^(?:media|half)/.test(soon[1] ?? "");
    const count = /^\d/.test(soon[1] ?? "") ? Number(soon[1]) : (numbers[soon[1] ?? ""] ?? 1);
    const unit = /^m/.test(soon[2] ?? "") ? "minute" : /^h/.test(soon[2] ?? "") ? "hour" : "day";
    return { at: half ? "now + 30 minutes" : `now + ${count} ${unit}${count === 1 ? "" : "s"}` };
  }
  return undefined;
}

/** Once, today or on a day that is said. */
function onceAt(rest: Rest, clocks: readonly Clock[]): When | undefined {
  const [one, ...more] = clocks;
  if (one === undefined || more.length > 0) return undefined;
  const time = `${String(one.hour).padStart(2, "0")}:${String(one.minute).padStart(2, "0")}`;
  if (take(rest, /\b(?:tomorrow|manana)\b(?: (?:por la|in the)? ?(?:manana|tarde|noche|madrugada|morning|evening))?/))
    return { at: `${time} tomorrow` };
  take(rest, /\b(?:hoy|today|tonight|esta (?:noche|tarde|manana|madrugada)|this (?:evening|afternoon|morning))\b/);
  const weekday = take(rest, new RegExp(`\\b(?:el|on|this|este|next|proximo) (?:proximo )?(${day})\\b`));
  if (weekday === undefined) return { at: time };
  return {
    at: `${time} ${["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"][dayNumber(weekday[1] ?? "")]}`,
  };
}

import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { AddedLine, Condition, LinesEdit, SedEdit, SetTo } from "../lines-wish.ts";
import { basicPattern, named, place, quoted, sourcePlace } from "./quoting.ts";
import { sedAddress } from "./sed-address.ts";

/** A change of files where they are, or of what is shown of them; undefined where one line cannot say it. */
export function editCommand({ sources, include, exclude, edit, within, backup, apart }: LinesEdit): string | undefined {
  if (sources.some(({ packed }) => packed !== undefined)) return undefined;
  const [first] = sources;
  if (
    within !== undefined &&
    (isAdded(edit) || edit.what === "drop-last" || edit.what === "recode" || edit.what === "jq")
  )
    return undefined;
  const files = sources.map(sourcePlace).join(" ");
  const isFolder = sources.some((source) => source.isFolder);
  const to = apart?.target === undefined ? "" : ` > ${place(apart.target)}`;
  if (isAdded(edit)) {
    if (
      sources.length !== 1 ||
      first === undefined ||
      apart !== undefined ||
      backup !== undefined ||
      isFolder ||
      /[\n\\]/.test(edit.text)
    )
      return undefined;
    if (edit.text === "") return edit.what === "append" ? `echo >> ${files}` : undefined;
    return edit.what === "append"
      ? `echo ${quoted(edit.text)} >> ${files}`
      : `sed -i ${quoted(`1i ${edit.text}`)} ${files}`;
  }
  if (edit.what === "drop-last") {
    if (sources.length !== 1 || first === undefined || isFolder || first.isGlob || backup !== undefined)
      return undefined;
    if (apart !== undefined) return `head -n -${edit.count} ${files}${to}`;
    const temporary = place(`${first.path}.tmp`);
    return `head -n -${edit.count} ${files} > ${temporary} && mv ${temporary} ${files}`;
  }
  if (edit.what === "recode") {
    const isOne = sources.length === 1 && !isFolder && backup === undefined;
    return isOne && apart?.target !== undefined ? `iconv -f ${edit.from} -t ${edit.into} ${files}${to}` : undefined;
  }
  if (edit.what === "jq") {
    if (sources.length !== 1 || isFolder || backup !== undefined || first === undefined) return undefined;
    if (apart !== undefined) return `jq ${quoted(edit.filter)} ${files}${to}`;
    const temporary = place(`${first.path}.tmp`);
    return `jq ${quoted(edit.filter)} ${files} > ${temporary} && mv ${temporary} ${files}`;
  }
  if (apart !== undefined && within === undefined && (edit.what === "upper" || edit.what === "lower")) {
    const [from, into] = edit.what === "upper" ? ["lower", "upper"] : ["upper", "lower"];
    return sources.length === 1 ? `tr '[:${from}:]' '[:${into}:]' < ${files}${to}` : undefined;
  }
  if (edit.what === "separators" && edit.decimals && (edit.from === "," || edit.to === ".")) return undefined;
  if (apart !== undefined && edit.what === "separators" && !edit.decimals && sources.length === 1) {
    const [from, into] = [edit.from, edit.to].map((sign) => (sign === "\t" ? "'\\t'" : quoted(sign)));
    return `tr ${from} ${into} < ${files}${to}`;
  }
  if (apart !== undefined && edit.what === "squeeze-lines" && sources.length === 1) return `cat -s ${files}${to}`;
  const whole = sedPrograms(edit, sources);
  const programs = whole && within ? only(whole, within, sources) : whole;
  if (programs === undefined) return undefined;
  const program =
    programs.length === 1 ? quoted(programs[0] ?? "") : programs.map((one) => `-e ${quoted(one)}`).join(" ");
  if (isFolder) {
    if (apart !== undefined || backup?.startsWith("=") || sources.some((source) => !source.isFolder)) return undefined;
    // Only those that have it are touched.
    const isSearched =
      edit.what === "replace" && within === undefined && backup === undefined && edit.first === undefined;
    if (isSearched) {
      const some = include.map((one) => ` --include=${quoted(one)}`).join("");
      const here = `${some}${exclude.map((name) => ` --exclude-dir=${place(name)}`).join("")}`;
      return `grep -rlZF${edit.anyCase ? "i" : ""} ${dashed(edit.from)}${here} ${files} | xargs -0 sed -i ${program}`;
    }
    const without = exclude.map((name) => ` -not -path ${quoted(`*/${name}/*`)}`).join("");
    return `find ${files} -type f${named(include)}${without} -exec sed -i${backup ?? ""} ${program} {} +`;
  }
  if (apart !== undefined) return `sed ${program} ${files}${to}`;
  if (backup?.startsWith("="))
    return sources.length === 1 ? `cp ${files} ${place(backup.slice(1))} && sed -i ${program} ${files}` : undefined;
  return `sed -i${backup === undefined ? "" : quoteArgument(backup)} ${program} ${files}`;
}

function isAdded(edit: LinesEdit["edit"]): edit is AddedLine {
  return edit.what === "append" || edit.what === "prepend";
}

function dashed(text: string): string {
  return text.startsWith("-") ? `-e ${quoteArgument(text)}` : quoteArgument(text);
}

function sedPrograms(edit: SedEdit, sources: LinesEdit["sources"]): string[] | undefined {
  switch (edit.what) {
    case "replace":
      return substitution(edit);
    case "delete-lines": {
      // Lines that have one text and the other: both must be there.
      const texts = edit.conditions.filter(({ on }) => on === "text");
      const ranges = edit.conditions.filter(({ on }) => on === "range" || on === "marks");
      if (texts.length > 1 || (texts.length > 0 && ranges.length > 0)) {
        if (texts.length + ranges.length < edit.conditions.length || ranges.length > 1) return undefined;
        const addresses = [...ranges, ...texts].map((one) => sedAddress(one, sources));
        if (addresses.some((one) => one === undefined || one.inner)) return undefined;
        const [last, ...outer] = addresses.map((one) => `${one?.at}${one?.not ? "!" : ""}`).reverse();
        return [outer.reduce((inside, at) => `${at}{${inside}}`, `${last}d`)];
      }
      const programs = edit.conditions.map((one) => deletion(one, sources));
      return programs.every((one) => one !== undefined) ? (programs as string[]) : undefined;
    }
    case "set": {
      const programs = setting(edit);
      if (edit.section === undefined) return programs;
      // Up to the next part of the file.
      const part = `/^\\[${basicPattern(edit.section, "/")}\\]/,/^\\[/`;
      return programs?.map((one) => `${part}${one}`);
    }
    case "set-several": {
      const programs = edit.changes.map(setting);
      return programs.every((one) => one !== undefined) ? programs.flat() : undefined;
    }
    case "mask": {
      const by = delimiterFor(edit.by);
      const key = edit.key === undefined ? "" : `^${basicPattern(edit.key, by)}`;
      return [`s${by}${key}=.*${by}${replacement(`${edit.key ?? ""}=${edit.by}`, by)}${by}`];
    }
    case "insert": {
      const { text, at } = edit;
      if (/[\n\\]/.test(text)) return undefined;
      return typeof at === "number"
        ? [`${at}i ${text}`]
        : [`/${basicPattern(at.mark, "/")}/${at.side === "before" ? "i" : "a"} ${text}`];
    }
    case "comment":
      return /\n/.test(edit.text) ? undefined : [`/${basicPattern(edit.text, "/")}/s/^/${edit.mark}/`];
    case "uncomment":
      return /\n/.test(edit.text) ? undefined : [`/${basicPattern(edit.text, "/")}/s/^\\( *\\)${edit.mark} */\\1/`];
    case "trailing-blanks":
      return ["s/[[:space:]]*$//"];
    case "leading-blanks":
      return ["s/^[[:space:]]*//"];
    case "carriage-returns":
      return ["s/\\r$//"];
    case "bom":
      return ["1s/^\\xEF\\xBB\\xBF//"];
    case "upper":
      return ["s/.*/\\U&/"];
    case "lower":
      return ["s/.*/\\L&/"];
    case "squeeze-lines":
      return ["/^$/N;/^\\n$/D"];
    case "prefix":
      return /\n/.test(edit.text) ? undefined : [`s/^/${replacement(edit.text, "/")}/`];
    case "suffix":
      return /\n/.test(edit.text) ? undefined : [`s/$/${replacement(edit.text, "/")}/`];
    case "squeeze-blanks":
      return ["s/  */ /g"];
    case "tabs":
      return [`s/\\t/${" ".repeat(Math.min(16, edit.width))}/g`];
    case "separators": {
      const [from, into] = [edit.from, edit.to].map((sign) => (sign === "\t" ? "\\t" : sign === "|" ? "|" : sign));
      return [`${edit.decimals ? "s/,/./g; " : ""}s/${from}/${into}/g`];
    }
    default:
      return edit satisfies never;
  }
}

/** The line of a setting as a whole, in the file's own way of writing it. */
function setting({ key, value, now, style, was, indented = false, end = "" }: SetTo): string[] | undefined {
  if (/\n/.test(value)) return undefined;
  const by = delimiterFor(`${key}${value}`);
  const mark = now === undefined ? "" : `${basicPattern(now, by)} *`;
  const name = basicPattern(key, by);
  const line = replacement(`${key}${style}${value}${end}`, by);
  const old = was === undefined ? "" : ` *${basicPattern(was, by)}${/\w$/.test(was) ? "\\b" : ""}`;
  if (indented && style !== ": ")
    return [`s${by}^\\(\\s*\\)${mark}${name}${style === " " ? "\\s" : " *="}${old}.*${by}\\1${line}${by}`];
  if (style === ": ") return [`s${by}^\\( *\\)${mark}${name}:${old}.*${by}\\1${line}${by}`];
  return [`s${by}^${mark}${name}${style === " " ? "\\s" : " *="}${old}.*${by}${line}${by}`];
}

function substitution({
  from,
  to,
  anyCase,
  wholeWord,
  first,
}: Extract<SedEdit, { what: "replace" }>): string[] | undefined {
  if (/\n/.test(from + to)) return undefined;
  const by = delimiterFor(from + to);
  const edge = wholeWord ? "\\b" : "";
  const pattern = `${edge}${basicPattern(from, by)}${edge}`;
  const flags = `${first === undefined ? "g" : ""}${anyCase ? "I" : ""}`;
  // An empty pattern is the one that was looked for last.
  if (first === "of-file")
    return [`0,/${edge}${basicPattern(from, "/")}${edge}/${anyCase ? "I" : ""}s//${replacement(to, "/")}/`];
  return [`s${by}${pattern}${by}${replacement(to, by)}${by}${flags}`];
}

/** The first that none of the texts has, so that paths stay readable. */
function delimiterFor(texts: string): string {
  return ["/", "|", "#", ","].find((one) => !texts.includes(one)) ?? "/";
}

function replacement(text: string, delimiter: string): string {
  return [...text]
    .map((letter) => (letter === "\\" || letter === "&" || letter === delimiter ? `\\${letter}` : letter))
    .join("");
}

function deletion(condition: Condition, sources: LinesEdit["sources"]): string | undefined {
  const address = sedAddress(condition, sources);
  if (address === undefined) return undefined;
  const { at, not, inner } = address;
  return `${at}${inner ? "{//!d}" : `${not ? "!" : ""}d`}`;
}

/** The same only for some lines. */
function only(programs: readonly string[], within: Condition, sources: LinesEdit["sources"]): string[] | undefined {
  const address = sedAddress(within, sources);
  if (address === undefined || address.inner || !programs.every((one) => /^[sy]\W/.test(one))) return undefined;
  return programs.map((one) => `${address.at}${address.not ? "!" : ""}${one}`);
}

/** What bash and a plain sh read differently, so that judging the one says nothing about the other. */
export const bashOnly =
  /\[\[|\(\(|\$['"[]|[<>]\(|&>|>&\s*[^\d\s-]|\|&|<<<|;;?&|\bfunction\b|\bselect\b|\btime\b|\+=|=\(|\{[^}\s]*(,|\.\.)|[?*+@!]\(|\bsource\b|\blet\b|\bdeclare\b|!\(/;

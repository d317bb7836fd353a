/** Whether these letters after "guion" or "dash" are an option of the command before them: "ls guion la" → ls -la. */
export function isOption(command: string | undefined, letters: string): boolean {
  if (/^[a-z]$/.test(letters)) return true;
  return bundles[command?.toLowerCase() ?? ""]?.test(letters) ?? false;
}

/** Options written together that nobody could mean as part of a name. */
const bundles: Readonly<Record<string, RegExp>> = {
  ls: /^(la|al|lah|alh|lh|ltr|lart|lt|lr)$/,
  ps: /^(ef|aux|ax)$/,
  df: /^(ht|hi|th)$/,
  du: /^(sh|hs|sch|ah)$/,
  tar: /^(xf|cf|tf|xzf|czf|tzf|xvf|cvf|xvzf|cvzf|xjf|cjf)$/,
  rm: /^(rf|fr|ri)$/,
  cp: /^(rp|av|ra)$/,
  grep: /^(ri|rn|rin|in|ir|nr|rl)$/,
  ss: /^(tln|tlnp|tulpn|tulnp|tunlp|ltn|lntp)$/,
  netstat: /^(tulpn|tulnp|tunlp|tlnp|an)$/,
  journalctl: /^(xe|fu|xeu)$/,
  free: /^(mh|hm)$/,
};

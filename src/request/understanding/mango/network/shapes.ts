/** What a host is by its form: an address, or a name with dots. One word, captured. */
export const host_ =
  "(?=(?:\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-f]*:[0-9a-f:]*:[0-9a-f:.]*|[a-z0-9_][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*\\.[a-z][a-z0-9-]*) )([^ ·]+)";

export const address_ = "(?=(?:\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-f]*:[0-9a-f:]*:[0-9a-f:.]*) )([^ ·]+)";

export const domain_ = "(?=[a-z0-9_][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*\\.[a-z][a-z0-9-]* )([^ ·]+)";

export const url_ = "(?=https?:)([^ ·]+)";

export const seconds = "s|seg|segs|segundos?|secs?|seconds?";

import type { StageRequest } from "../stage.ts";

/** "With the body {"a":1}": an object of JSON is one value, as if it had been put in quotes. */
export function withQuotedJson(request: StageRequest): StageRequest {
  return { ...request, text: quoted(request.text), normalised: quoted(request.normalised) };
}

function quoted(text: string): string {
  return text.replace(/(?<![\w'"{$])\{\s*"(?:[^{}'\n]|\{[^{}'\n]*\})*\}(?!['"}])/g, (json) =>
    isJson(json) ? `'${json}'` : json,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import type { StageRequest } from "../stage.ts";
import { withoutAsides } from "./asides.ts";
import { withQuotedJson } from "./quoted-json.ts";
import { withPlaces } from "./with-places.ts";

/** What is looked for: without what is only said by the way, and with each name where it is said to be. */
export function asAsked(request: StageRequest, isHere: (distribution: string) => boolean): StageRequest {
  return withPlaces(withoutAsides(withQuotedJson(request), isHere));
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryHome } from "../e2e/neo.ts";
import { linkKept } from "../engines/real-engines.ts";

/** A home of its own in which engines and models are those that were fetched before. */
export function placeWithEngines(settings: object): ReturnType<typeof temporaryHome> {
  const place = temporaryHome();
  const file = join(place.home, "config.json");
  writeFileSync(file, JSON.stringify(settings));
  mkdirSync(place.data, { mode: 0o700 });
  linkKept(place.data);
  return { ...place, environment: { ...place.environment, NEO_CONFIG: file } };
}

import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../../command/machine/fixed-snapshot.ts";
import { atFirst } from "../thing.ts";
import { inFolderSaidOnce } from "./folder-said-once.ts";
import { withSharedUnit } from "./shared-unit.ts";

const machine = fixedSnapshot({ folder: "/srv/x", paths: { "/srv/x/logs": "directory" } });
const packed = "find logs -type f -name '*.log' -mtime +7 -exec gzip {} +";

test.each([
  ["es", "borra los .gz de más de 60 días", packed, "borra los .gz de más de 60 días de logs"],
  ["en", "delete gz older than 90 days", packed, "delete .gz older than 90 days in logs"],
  ["es", "borra los .log", "tar czf logs.tar.gz logs", "borra los .log de logs"],
  ["es", "borra los .gz de /tmp", packed, undefined],
  ["es", "borra los originales", packed, undefined],
  ["es", "reinicia nginx", packed, undefined],
  ["es", "borra los .log", "cp logs/*.log /mnt", undefined],
] as const)("%s: %s, after %s", (language, part, script, said) => {
  expect(inFolderSaidOnce(part, { ...atFirst, script }, machine, language)).toBe(said);
});

test("a number without its unit has that of the one before", () => {
  expect(withSharedUnit("borra los .gz de más de 60", "comprime los de más de 7 días")).toBe(
    "borra los .gz de más de 60 días",
  );
  expect(withSharedUnit("delete the first 60", "compress those older than 7 days")).toBe("delete the first 60");
});

import { expect, test } from "vitest";
import { readOutputWishes } from "./output-wish.ts";
import { outputOfFile, withOutput } from "./with-output.ts";

test.each([
  ["es", "dime cuántos son", "find . -name '*.pdf'", "find . -name '*.pdf' | wc -l"],
  ["es", "cuéntalos", "ls docs", "ls docs | wc -l"],
  ["es", "solo el número", "cut -d, -f3 a.csv | sort -n | tail -n 1", "cut -d, -f3 a.csv | sort -n | tail -n 1"],
  ["es", "solo el número", "awk '{s += $1} END {print s}' a.txt", "awk '{s += $1} END {print s}' a.txt"],
  ["es", "guárdalo en lista.txt", "find . -type f", "find . -type f > lista.txt"],
  ["es", "añádelo al final de lista.txt", "date", "date >> lista.txt"],
  ["es", "ordénalos alfabéticamente y quita los repetidos", "cut -d, -f2 a.csv", "cut -d, -f2 a.csv | sort -u"],
  ["es", "solo los 5 primeros", "ps aux", "ps aux | head -n 6"],
  ["es", "los 5 primeros", "ps aux --sort=-%cpu | head -n 11", "ps aux --sort=-%cpu | head -n 6"],
  ["en", "only the first 3", "ps -eo pid --no-headers", "ps -eo pid --no-headers | head -n 3"],
  ["es", "muéstrame las últimas 3 líneas", "grep x a.log", "grep x a.log | tail -n 3"],
  ["es", "solo las que contengan timeout", "cat a.log", "cat a.log | grep -i timeout"],
  ["es", "ordénalos por tamaño, de mayor a menor", "du -h docs", "du -h docs | sort -rh"],
  ["es", "de esas cuenta las que hablan de pagos", "grep ERROR a.log", "grep ERROR a.log | grep -i pagos | wc -l"],
  ["en", "of those count the ones for root", "grep Failed a.log", "grep Failed a.log | grep -i root | wc -l"],
  ["es", "quítale los repetidos y las líneas en blanco", "sort a", "sort a | grep -v '^\\s*$' | sort -u"],
  ["es", "sin la cabecera", "cut -d, -f2 a.csv", "cut -d, -f2 a.csv | tail -n +2"],
  [
    "es",
    "dime cuántos son",
    "systemctl list-units --failed --no-pager",
    "systemctl list-units --failed --no-legend | wc -l",
  ],
  ["en", "save it to contents.txt as well as showing it", "tar -tf a.tar", "tar -tf a.tar | tee contents.txt"],
  ["en", "tell me how many there are", "grep -r TODO src", "grep -r TODO src | wc -l"],
  ["en", "but only the first 5", "du -a", "du -a | head -n 5"],
  ["en", "sort them in reverse order and save them to x.txt", "ls", "ls | sort -r > x.txt"],
  ["en", "only the ones with nginx", "ss -ltnp", "ss -ltnp | grep -i nginx"],
  ["en", "show only names", "find . -type f", "find . -type f -printf '%f\\n'"],
  ["en", "page by page", "ls -l", "ls -l | less"],
] as const)("%s: %s, of %s", (language, part, script, whole) => {
  const wishes = readOutputWishes(part, language);
  expect(wishes && withOutput(script, wishes)).toBe(whole);
});

test.each([
  ["es", "bórralos"],
  ["es", "guarda los errores de b.log en c.txt"],
  ["es", "dime qué hora es"],
  ["en", "delete the first 5"],
  ["en", "count the words of b.txt"],
  ["en", "show me the log"],
] as const)("%s: %s is something else to be done", (language, part) => {
  expect(readOutputWishes(part, language)).toBeUndefined();
});

test("what goes elsewhere already, or is several commands, is given to no pipe", () => {
  expect(withOutput("ls > a.txt", [{ do: "count" }])).toBeUndefined();
  expect(withOutput("ls && date", [{ do: "count" }])).toBeUndefined();
  expect(withOutput("find . -exec ls {} \\;", [{ do: "count" }])).toBe("find . -exec ls {} \\; | wc -l");
});

test("names are data", () => {
  expect(withOutput("ls", [{ do: "keep", path: "a b;c", append: false, shown: false }])).toBe("ls > 'a b;c'");
  expect(withOutput("ls", [{ do: "lines", holding: "$(id)", not: false }])).toContain("'$(id)'");
});

test("of a file that a step wrote it is the file's lines", () => {
  expect(outputOfFile("a.txt", [{ do: "count" }])).toBe("wc -l a.txt");
  expect(outputOfFile("a.txt", [{ do: "pick", end: "first", count: 3 }])).toBe("head -n 3 a.txt");
});

test("to be shown it need only be shown", () => {
  expect(readOutputWishes("enséñamelo nada más", "es")).toEqual([]);
  expect(readOutputWishes("just show me the result", "en")).toEqual([]);
});

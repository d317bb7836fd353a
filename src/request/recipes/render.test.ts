// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell text is full of it
import { describe, expect, test } from "vitest";
import { renderRecipe, renderSentence } from "./render.ts";
import { slotsIn } from "./template.ts";

const render = (template: string, values: Record<string, string>, defaults?: Record<string, string>) =>
  renderRecipe({ template, ...(defaults === undefined ? {} : { defaults }) }, values);

describe("values are quoted for the place where they stand", () => {
  test.each([
    ["cat {file}", { file: "mis notas.txt" }, "cat 'mis notas.txt'"],
    ["cat {file}", { file: "it's" }, "cat 'it'\\''s'"],
    ["cat {file}", { file: "~/mis notas" }, "cat ~/'mis notas'"],
    ["ls {folder}/", { folder: "/srv/web/" }, "ls /srv/web/"],
    ["ls {folder}/", { folder: "/" }, "ls //"],
    ["cat {file}", { file: "-n" }, "cat ./-n"],
    ["apt install {file@here}", { file: "htop.deb" }, "apt install ./htop.deb"],
    ["apt install {file@here}", { file: "/root/htop.deb" }, "apt install /root/htop.deb"],
    ["cat {file}", { file: "$(reboot)" }, "cat '$(reboot)'"],
    ["ls {glob}", { glob: "foto de *.jpg" }, "ls 'foto de '*.jpg"],
    ["find . -name '{glob}'", { glob: "*.log" }, "find . -name '*.log'"],
    [
      "scp {file} {user}@{host}:{folder}",
      { file: "a", user: "ana", host: "web1", folder: "/srv/x" },
      "scp a ana@web1:/srv/x",
    ],
    ["sed 's/{text:1}/{text:2}/' {file}", { "text:1": "a/b", "text:2": "c d", file: "x" }, "sed 's/a\\/b/c d/' x"],
    ["grep -E '{pattern}' {file}", { pattern: "a|b$", file: "x" }, "grep -E 'a|b$' x"],
    ["awk '{print ${number}}' {file}", { number: "3", file: "x" }, "awk '{print $3}' x"],
    [
      'tar -czf "{folder}/$(date +%F).tgz" {path}',
      { folder: "/mis copias", path: "a b" },
      "tar -czf \"/mis copias/$(date +%F).tgz\" 'a b'",
    ],
    ["find {folder} -mtime +{duration@days}", { folder: ".", duration: "604800" }, "find . -mtime +7"],
    ['echo "{time@minute} {time@hour} * * * {path}"', { time: "03:05", path: "/x.sh" }, 'echo "5 3 * * * /x.sh"'],
    ['echo "{duration@cronminute} {duration@cronhour} * * * x"', { duration: "300" }, 'echo "*/5 * * * * x"'],
    ['echo "{duration@cronminute} {duration@cronhour} * * * x"', { duration: "21600" }, 'echo "0 */6 * * * x"'],
    ["sleep {duration}", { duration: "5400" }, "sleep 90m"],
    ["docker logs --since {duration@go} x", { duration: "604800" }, "docker logs --since 168h x"],
    ["docker logs --since {duration@go} x", { duration: "45" }, "docker logs --since 45s x"],
    ["find . -size +{size@find}", { size: "500k" }, "find . -size +500k"],
    ["lvextend -L +{size} x", { size: "500k" }, "lvextend -L +500K x"],
    ["date -d '{date@gnu}'", { date: "-7200s" }, "date -d '2 hours ago'"],
    ["git log --since={date@gnu}", { date: "-1209600s" }, "git log --since='2 weeks ago'"],
    ["git log --since={date@gnu}", { date: "-259200s" }, "git log --since='3 days ago'"],
    ["journalctl --since {date}", { date: "-5400s" }, "journalctl --since '90 minutes ago'"],
    ["journalctl --since {date}", { date: "yesterday" }, "journalctl --since yesterday"],
    [
      "convert {file} {file@bare}.{extension}",
      { file: "mis fotos.d/una foto.png", extension: "jpg" },
      "convert 'mis fotos.d/una foto.png' 'mis fotos.d/una foto'.jpg",
    ],
    ["xargs -I{} cp {} {folder}", { folder: "a" }, "xargs -I{} cp {} a"],
  ])("%s", (template, values, command) => {
    expect(render(template, values)).toBe(command);
  });

  test.each([
    ["a quote in quotes", "awk '/{text}/' x", { text: "it's" }],
    ["an expansion in double quotes", 'echo "{text}"', { text: "$(reboot)" }],
    ["a command in another shell's text", "ssh h 'cat {file}'", { file: "a; reboot" }],
    ["an option for a text", "grep {text} x", { text: "--include=y" }],
    ["what does not come round in an hour", 'echo "{duration@cronminute} * * * * x"', { duration: "2700" }],
    ["a value of another type", "kill {pid}", { pid: "all" }],
    ["a missing value", "cat {file}", {}],
    ["the name before an ending that is not there", "ls {file@bare}.jpg", { file: "fotos.d/una" }],
    ["the name before the ending of a hidden file", "ls {file@bare}.jpg", { file: "fotos/.png" }],
  ])("%s is not said", (_what, template, values) => {
    expect(render(template, values)).toBeUndefined();
  });

  test("what is left out has its default, quoted as any other", () => {
    expect(render("ls {folder}", {}, { folder: "a b" })).toBe("ls 'a b'");
  });
});

test("slots are told from other braces", () => {
  const template = "find {folder:1} -exec cp {} {folder:2}/{a,b}.{extension} \\; | awk '{print $1}' {path}";
  expect(slotsIn(template).map(({ key }) => key)).toEqual(["folder:1", "folder:2", "extension", "path"]);
});

test("a sentence is said with words", () => {
  expect(renderSentence("borra lo de más de {duration} en {path}", { duration: "treinta días", path: "/tmp" })).toBe(
    "borra lo de más de treinta días en /tmp",
  );
});

test("of rows below a header head takes one line more, and what the template says of a branch is said once", () => {
  expect(renderRecipe({ template: "ps aux | head -n {number@headed}" }, { number: "5" })).toBe("ps aux | head -n 6");
  const incoming = { template: "git log HEAD..origin/{branch}" };
  expect(renderRecipe(incoming, { branch: "origin/main" })).toBe("git log HEAD..origin/main");
  expect(renderRecipe(incoming, { branch: "main" })).toBe("git log HEAD..origin/main");
});

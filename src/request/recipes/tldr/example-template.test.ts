// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell text is full of it
import { expect, test } from "vitest";
import { frameOf, templateOf } from "./example-template.ts";

test.each([
  ["cat {{path/to/file.txt}}", "cat {file}"],
  ["ls {{path/to/directory}}", "ls {folder}"],
  ["du {{path/to/file_or_directory}}", "du {path}"],
  ["rm {{path/to/file1 path/to/file2 ...}}", "rm {file}"],
  ["rm {{path/to/*.log}} {{*.tmp}}", "rm {glob:1} {glob:2}"],
  ["mount {{/dev/sdX}} {{path/to/mount_point}}", "mount {device} {folder}"],
  ["cp {{path/to/file1}} {{path/to/file2}}", "cp {file:1} {file:2}"],
  ["cp {{path/to/file}} {{path/to/file}}.old", "cp {file} {file}.old"],
  ["ssh -p {{port}} {{username}}@{{remote_host}}", "ssh -p {port} {user}@{host}"],
  ["ssh {{user@host}}", "ssh {user}@{host}"],
  ["docker run {{image:tag}}", "docker run {image}"],
  ["env {{key=value}}", "env {text:1}={text:2}"],
  ["head {{[-n|--lines]}} {{5}} {{path/to/file}}", "head --lines {number} {file}"],
  ["grep {{[-E|--extended-regexp]}} '{{regex}}'", "grep --extended-regexp '{pattern}'"],
  ["ip {{[a|address]}} show {{eth0}}", "ip address show {interface}"],
  ["chmod {{755}} {{path/to/file}}", "chmod {mode} {file}"],
  ["sleep {{seconds}}", "sleep {duration@seconds}"],
  ["kill -s {{SIGHUP}} {{pid}}", "kill -s SIG{signal} {pid}"],
  ["systemctl stop {{unit1 unit2 ...}}", "systemctl stop {unit}"],
  ["echo ${{VARIABLE}}", "echo ${variable}"],
  ["docker ps --format '\\{\\{.ID\\}\\}'", "docker ps --format '{{.ID}}'"],
  ["find . -exec ls {} +", "find . -exec ls {} +"],
])("%s", (command, template) => {
  expect(templateOf(command, command.split(" ")[0]!)).toBe(template);
});

test.each([
  ["alternatives", "cut {{-f|-c}} 1"],
  ["an unknown word", "make {{wibble}}"],
  ["a password", "login --password {{password}}"],
  ["a fuzzer's mark", "fuzz {{https://example.com/FUZZ}}"],
  ["braces that would be a slot by accident", "awk '{number}' {{path/to/file}}"],
  ["a slot in an option", "x {{[-a|--{file}]}}"],
  ["a placeholder that does not end", "cat {{path/to/file"],
  ["braces in braces", "echo ${{{name[1]}}}"],
  ["ten of one type", `cat ${Array.from({ length: 10 }, (_, at) => `{{path/to/${at}.txt}}`).join(" ")}`],
])("%s makes the example be left out", (_what, command) => {
  expect(templateOf(command, command.split(" ")[0]!)).toBeUndefined();
});

test.each([
  ["cat {{ruta/al/archivo}} | wc {{[-l|--lines]}}", true],
  ["cat {{ruta/al/archivo}} | wc --lines", true],
  ["cat {{ruta/al/archivo}} | wc {{[-c|--bytes]}}", false],
])("%s is the same command in translation: %s", (translated, isSame) => {
  expect(frameOf(translated) === frameOf("cat {{path/to/file}} | wc {{[-l|--lines]}}")).toBe(isSame);
});

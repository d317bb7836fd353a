import { expect, test } from "vitest";
import type { Recipe } from "../../recipes/recipe.ts";
import { lacksAskedOption, withAskedOptions, without } from "./asked-options.ts";

function recipe(template: string, es: string[] = [], en: string[] = []): Recipe {
  const program = template.split(" ")[0] ?? "";
  return { id: "a/b", template, program, area: "a", risk: "read", es, en, notes: { es: "", en: "" } };
}

test.each([
  [
    "docker logs --tail {number} {container}",
    "registro de {container}, y que se queden saliendo",
    "docker logs -f --tail {number} {container}",
  ],
  ["sudo certbot renew", "simulacro de renovar los certificados", "sudo certbot renew --dry-run"],
  [
    "rsync -a {path:1}/ {path:2}/",
    "copia con rsync, comprimiendo y borrando lo que ya no exista",
    "rsync -z --delete -a {path:1}/ {path:2}/",
  ],
  ["sudo chown {user} {path}", "la carpeta es de {user}, y todo lo que hay dentro", "sudo chown -R {user} {path}"],
  ["xz {path}", "comprime con xz al máximo sin borrar el original", "xz -9 -k {path}"],
])("%s, asked for so: %s", (template, masked, wanted) => {
  expect(withAskedOptions(recipe(template), { masked, language: "es" })?.recipe.template).toBe(wanted);
});

test.each([
  ["kill {pid}", "kill {pid}, force it", "kill -9 {pid}"],
  ["lsusb", "the usb devices as a tree", "lsusb -t"],
  ["git clone {url}", "clone {url}, only the last commit", "git clone --depth 1 {url}"],
])("%s, asked for so: %s", (template, masked, wanted) => {
  expect(withAskedOptions(recipe(template), { masked, language: "en" })?.recipe.template).toBe(wanted);
});

test.each([
  ["docker logs -f {container}", "sigue el registro en vivo"],
  ["rsync -avz --delete {path:1}/ {path:2}/", "comprimiendo y borrando lo que ya no exista"],
  ["kill -TERM {pid}", "mátalo a la fuerza"],
  ["docker logs {container} | grep {pattern}", "en tiempo real"],
  ["df -h", "espacio en disco"],
  ["ls -lhS {folder}", "ordenado por tamaño, con unidades legibles"],
])("%s has it, or has no use for it: %s", (template, masked) => {
  expect(withAskedOptions(recipe(template), { masked, language: "es" })).toBeUndefined();
});

test("a recipe that most of its sentences say it of does it in its own way", () => {
  const told = recipe("tail -n 0 {path}", ["{path} en vivo", "{path} en tiempo real", "cola de {path}"]);
  expect(withAskedOptions(told, { masked: "{path} en vivo", language: "es" })).toBeUndefined();
});

test("what the option answers is no word left over", () => {
  const found = withAskedOptions(recipe("kill {pid}"), { masked: "mata {pid} a la fuerza", language: "es" });
  expect(without("mata {pid} a la fuerza", found?.said ?? []).trim()).toBe("mata {pid}");
});

test("a command of a skill lacks what was asked for besides", () => {
  expect(lacksAskedOption("kill 4312", { text: "kill process 4312, force it", language: "en" })).toBe(true);
  expect(lacksAskedOption("kill 4312", { text: "kill process 4312", language: "en" })).toBe(false);
});

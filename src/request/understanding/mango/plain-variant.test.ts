import { expect, test } from "vitest";
import type { Recipe } from "../../recipes/recipe.ts";
import { plainVariant } from "./plain-variant.ts";

function plain(template: string, risk: Recipe["risk"] = "read", defaulted: readonly string[] = []): string | undefined {
  const [program = ""] = template.split(" ");
  const recipe: Recipe = { id: "a/b", template, program, area: "a", risk, es: [], en: [], notes: { es: "", en: "" } };
  return plainVariant(recipe, { text: "", language: "en", defaulted })?.template;
}

test.each([
  ["virsh -c qemu:///system list --all --title", "virsh list --all"],
  ["chronyc -n sources -v", "chronyc sources"],
  ["sudo lastb -F -n {number}", "sudo lastb -n {number}"],
  ["sudo postcat -vq {text}", "sudo postcat -q {text}"],
])("what nobody asked for is left out: %s", (template, shorter) => {
  expect(plain(template)).toBe(shorter);
});

test.each(["last -n {number}", "lsof -a -u {user} -i", "git checkout -- {file}", "ping -c {number} {host}"])(
  "what says which, how many or that a name follows stays: %s",
  (template) => {
    expect(plain(template, "read", ["host"])).toBeUndefined();
  },
);

test("an option whose value nobody gave is left out of what only looks", () => {
  const template = "redis-cli -h {host} -p {port} info memory";
  expect(plain(template, "read", ["host", "port"])).toBe("redis-cli info memory");
  expect(plain(template, "read", ["port"])).toBe("redis-cli -h {host} info memory");
  expect(plain(template, "write", ["host", "port"])).toBeUndefined();
});

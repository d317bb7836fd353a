import { expect, test } from "vitest";
import { effectOf } from "./same-effect.ts";

test.each([
  ["kill -9 4312", "kill -KILL 4312"],
  ["sudo kill -s KILL 4312", "kill -9 4312"],
  ["sudo passwd -l ana", "sudo usermod -L ana"],
  ["sudo chage -E 2026-12-31 ana", "sudo usermod -e 2026-12-31 ana"],
  ["sudo adduser ana docker", "sudo usermod -aG docker ana"],
  ["sudo deluser ana docker", "sudo gpasswd -d ana docker"],
  ["sudo userdel -r ana", "sudo deluser --remove-home ana"],
  ["sudo passwd -l ana && sudo pkill -9 -u ana", "sudo usermod -L ana && sudo pkill --signal KILL -u ana"],
])("%s does what %s does", (one, other) => {
  expect(effectOf(one)).toBe(effectOf(other));
});

test.each([
  ["kill 4312", "kill -9 4312"],
  ["sudo passwd -l ana", "sudo passwd -u ana"],
  ["sudo adduser ana", "sudo userdel ana"],
  ["sudo usermod -aG docker ana", "sudo usermod -G docker ana"],
  ["sudo userdel ana", "sudo userdel -r ana"],
  ["sudo -u ana ls", "ls"],
])("%s does not do what %s does", (one, other) => {
  expect(effectOf(one)).not.toBe(effectOf(other));
});

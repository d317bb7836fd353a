import type { Assessment } from "../../ports/assessment.ts";

/** The first program of a script that this machine does not have; none when the script itself may be installing it. */
export function missingProgram(assessment: Pick<Assessment, "programs">): string | undefined {
  const { programs } = assessment;
  if (programs.some(({ name, file }) => file !== undefined && installers.has(name))) return undefined;
  // A path that is not there is the shell's to complain about: no package brings it.
  return programs.find(({ name, file }) => file === undefined && !name.includes("/"))?.name;
}

const installers = new Set(
  "apt apt-get aptitude dpkg dnf yum zypper pacman apk snap flatpak pip pip3 pipx npm cargo go gem make".split(" "),
);

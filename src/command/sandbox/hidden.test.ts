import { expect, test } from "vitest";
import { secretAt } from "../policy/secrets.ts";
import { holdsSecret } from "./hidden.ts";

test.each([
  "/etc/ssh/ssh_host_rsa_key",
  "/etc/ssh/ssh_host_ed25519_key.pub",
  "/etc/ssh/ssh_host_ecdsa_key",
  "/etc/ssh/ssh_config",
  "/etc/ssh/sshd_config",
  "/etc/ssh/sshd_config.d",
  "/etc/ssh/moduli",
  "/home/ana/.ssh/id_rsa",
  "/home/ana/.ssh/id_ed25519.pub",
  "/home/ana/.ssh/known_hosts",
  "/home/ana/.ssh/authorized_keys",
  "/home/ana/.ssh/config",
  "/home/ana/.ssh/work_key",
  "/home/ana/.ssh/environment",
  "/home/ana/.ssh/rc",
])("%s is hidden exactly where the policy asks about it", (path) => {
  const homes = ["/home/ana"];
  expect(holdsSecret(path, homes)).toBe(secretAt(path, { homes }) !== undefined);
});

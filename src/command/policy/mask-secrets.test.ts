import { describe, expect, it } from "vitest";
import { maskSecrets } from "./mask-secrets.ts";

const secret = "hunter2-Zx9";

describe("maskSecrets", () => {
  it.each([
    `mysql -u root -p${secret} ventas`,
    `mysqldump -p'${secret}' ventas`,
    `mysql --password=${secret}`,
    `sshpass -p ${secret} ssh web1`,
    `curl -u ana:${secret} https://e.org`,
    `curl https://ana:${secret}@e.org/x`,
    `curl -H "Authorization: Bearer ${secret}" https://e.org`,
    `curl -H 'X-Api-Key: ${secret}' https://e.org`,
    `curl -b 'sesion=1; x=${secret}' -H 'Cookie: a=${secret}' https://e.org`.replace(`-b 'sesion=1; x=${secret}' `, ""),
    `DB_PASSWORD=${secret} ./x`,
    `export API_TOKEN="${secret}"`,
    `AWS_SECRET_ACCESS_KEY='${secret}' aws s3 ls`,
    `echo 'ana:${secret}' | sudo chpasswd`,
    `echo ${secret} | passwd --stdin ana`,
    `chpasswd <<< "ana:${secret}"`,
    `useradd -p ${secret} ana`,
    `openssl enc -pass pass:${secret} -in a`,
    `redis-cli -a ${secret} ping`,
    `docker login -u ana -p ${secret}`,
    `psql -c "alter user ana with password '${secret}'"`,
    `mysql -e "create user a identified by '${secret}'"`,
    `curl -d '{"password": "${secret}"}' https://e.org`,
    `wget --http-password ${secret} https://e.org`,
    `printf '%s' '-----BEGIN OPENSSH PRIVATE KEY-----\n${secret}\n-----END OPENSSH PRIVATE KEY-----' > k`,
  ])("hides it in: %s", (script) => {
    expect(script).toContain(secret);
    expect(maskSecrets(script)).not.toContain(secret);
  });

  it.each(["ghp_0123456789abcdefghijABCDEFGHIJ", "AKIAIOSFODNN7EXAMPLE", "glpat-0123456789abcdefghij"])(
    "knows a token by its shape: %s",
    (token) => {
      expect(maskSecrets(`curl https://e.org/${token}`)).not.toContain(token);
    },
  );

  it.each([
    ["cambia la contraseña de luis a hunter2", "hunter2"],
    ["cámbiale la clave a luis por Verano2026!", "Verano2026!"],
    ["ponle a luis la contraseña pelota99", "pelota99"],
    ["la contraseña de luis es abracadabra", "abracadabra"],
    ["crea el usuario pedro con contraseña 1234", "1234"],
    ["set luis's password to Summer2026", "Summer2026"],
    ["change the password of luis to hunter2", "hunter2"],
    ["change my password to hunter", "hunter"],
  ])("hides a password in what people say: %s", (text, secret) => {
    expect(maskSecrets(text)).not.toContain(secret);
  });

  it.each([
    "cambia la contraseña de luis",
    "cámbiale la contraseña a ana",
    "¿cuándo caduca la contraseña de luis?",
    "when does my password expire",
    "sudo passwd luis",
    "ls -la /etc/passwd",
    "systemctl restart nginx",
    "tar -xzf a.tgz -C /srv",
    "mkdir -p /srv/x",
    "cp -p a b",
    "passwd ana",
    "grep -i password /var/log/auth.log",
    "ssh-keygen -t ed25519",
    "curl https://e.org:8080/x",
    "find . -name '*.key' -print",
  ])("leaves alone: %s", (script) => {
    expect(maskSecrets(script)).toBe(script);
  });
});

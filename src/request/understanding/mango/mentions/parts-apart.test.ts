import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import { readTokens } from "../../templates/tokens.ts";
import { maskMentions } from "./mask.ts";
import { withPartsApart } from "./parts-apart.ts";

const machine = fixedSnapshot({ users: ["root"] });

function apart(request: string) {
  const context = { language: "en", machine, now: 0, isUsualWord: () => true } as const;
  const { tokens, mentions } = withPartsApart(readTokens(request, "en"), context);
  return { masked: maskMentions(request, tokens, mentions).text, mentions };
}

test.each([
  ["copy /srv/web to ana@web1:/var/www", "copy {folder} to {user}@{host}:{path}"],
  ["copy notes.txt to ana@10.0.0.4:", "copy {file} to {user}@{host}:"],
  ["copy notes.txt to ana@10.0.0.4:docs", "copy {file} to {user}@{host}:{path}"],
  ["mount 10.0.0.9:/export on /mnt", "mount {host}:{path} on {folder}"],
  ["log in to ana@web1", "log in to {user}@{host}"],
  ["open a tunnel through ana@web.example.com", "open a tunnel through {user}@{host}"],
  ["send a letter to ana@example.com", "send a letter to {email}"],
  ["clone git@github.com:ana/web.git", "clone git@github.com:ana/web.git"],
  ["pull nginx:1.27", "pull {image}"],
  ["run it with data:/var/lib/web", "run it with data:/var/lib/web"],
  ["mount the nfs share files:/export", "mount the nfs share {host}:{path}"],
  ["open 587/tcp", "open {port}/tcp"],
  ["is 53/udp open", "is {port}/udp open"],
  ["get https://web.example.com/x", "get {url}"],
  ["roll back tank/mail@friday", "roll back {volume}@{text}"],
  ["extract /mnt/borg::friday", "extract {path}::{text}"],
])("%s", (request, masked) => {
  expect(apart(request).masked).toBe(masked);
});

test("only the path there is another machine's", () => {
  const { mentions } = apart("copy /srv/web to ana@web1:/var/www");
  expect(mentions.map(({ text, isRemote = false }) => [text, isRemote])).toEqual([
    ["/srv/web", false],
    ["ana", false],
    ["web1", false],
    ["/var/www", true],
  ]);
});

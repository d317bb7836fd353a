import { describe, expect, it } from "vitest";
import { safeTemplate } from "./containers-inspect.ts";

describe("templates of docker inspect", () => {
  it.each([
    "{{.State.Status}}",
    "{{.Name}} {{.State.Pid}}",
    "{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}",
    "{{json .Mounts}}",
    "{{range $k, $v := .NetworkSettings.Ports}}{{$k}}{{end}}",
    '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}',
  ])("lets %s ask for single fields", (template) => {
    expect(safeTemplate.test(template)).toBe(true);
  });

  it.each([
    "json",
    "{{.}}",
    "{{json .}}",
    "{{.Config}}",
    "{{.Config.Env}}",
    "{{range .Config.Env}}{{.}}{{end}}",
    '{{index .Config "Env"}}',
    "{{$x := .}}{{$x}}",
    "{{$.Config.Env}}",
    "{{with .Config}}{{.Env}}{{end}}",
    '{{.State.Status}} {{printf "%v" .}}',
    "{{.HostConfig}}",
    "{{.Name}}{{",
  ])("does not let %s show an environment", (template) => {
    expect(safeTemplate.test(template)).toBe(false);
  });
});

import { serviceSlot } from "../saying/service-order.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Whether a unit starts with the machine. */
export const serviceEnabled = defineSkill({
  id: "service-enabled",
  sentences: {
    es: [
      "{service} arranca con el equipo",
      "[si] (esta|tengo|tenemos|quedo) <servicio> {service} (habilitado|habilitada|activado al inicio|activado en el arranque|puesto en el arranque|configurado para arrancar) [<alarrancar>]",
      "[si] <servicio> {service} (esta|quedo) (habilitado|habilitada|activado al inicio|puesto en el arranque) [<alarrancar>]",
      "(si|se|si se) (arranca|inicia|levanta|prende|carga|enciende) [solo] <servicio> {service} <alarrancar>",
      "[si] <servicio> {service} [se] (arranca|inicia|levanta|prende|carga|enciende) [solo] <alarrancar>",
      "(revisa|mira|comprueba|verifica|checa) si <servicio> {service} (esta habilitado|se inicia|arranca|se levanta) [<alarrancar>]",
      "[si] {service} (esta|va|sale) en (el arranque|el inicio|los servicios de inicio)",
      "[si] <servicio> {service} (arrancara|se iniciara|se levantara|volvera a arrancar) [solo] <alarrancar>",
      "(habilitado o deshabilitado|esta habilitado o no) <servicio> {service}",
    ],
    en: [
      "does {service} start at boot",
      "[(is|if|whether)] <service> {service} [service] [is] (enabled|set to start|configured to start) [<atboot>]",
      "(is|if|whether) {service} enabled",
      "(does|will|if|whether) <service> {service} [service] (start|starts|come up|comes up|come back|launch|run) [(by itself|on its own|automatically)] <atboot>",
      "(check|see|tell me) (if|whether) {service} (is enabled|starts|comes up) [<atboot>]",
      "is {service} (in|among|part of) [the] (startup|boot) [(services|list)]",
      "(is|are) {service} [service] (going to|due to) (start|come up|come back) <atboot>",
      "{service} enabled or (disabled|not)",
      "boot status of <service> {service} [service]",
    ],
  },
  slots: { service: serviceSlot },
  command: ({ service = "" }) => ({ pipeline: [["systemctl", "is-enabled", service]] }),
  // systemctl ends with 1 for what is not enabled.
  say: spoken(
    {
      es: ({ stdout }, { service = "" }) =>
        starts(stdout)
          ? `${service} arranca con la máquina.`
          : `${service} no arranca con la máquina (${word(stdout)}).`,
      en: ({ stdout }, { service = "" }) =>
        starts(stdout)
          ? `${service} starts with the machine.`
          : `${service} does not start with the machine (${word(stdout)}).`,
    },
    [1],
  ),
});

function word(stdout: string): string {
  return /^[a-z-]+/.exec(stdout.trim())?.[0] ?? "?";
}

/** "static" and "indirect" ones start only for another that needs them. */
function starts(stdout: string): boolean {
  return /^(enabled|enabled-runtime|alias|generated)$/.test(word(stdout));
}

import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { SlotDeclaration } from "../skill.ts";

/** docker, or podman where only that is there: the two take the same words. */
export function containerTool(machine: MachineSnapshot): "docker" | "podman" {
  return machine.program("docker").file === undefined && machine.program("podman").file !== undefined
    ? "podman"
    : "docker";
}

/** The slot of a container that something is asked or ordered of. */
export const containerSlot: SlotDeclaration = {
  type: "container",
  ask: { es: "¿Qué contenedor?", en: "Which container?" },
};

/** How people lead up to a container's name, in either language. */
export const theContainerEs =
  "[(el|al|del|de|en|mi|nuestro)] (contenedor|container|docker|contenedor de docker|contenedor docker) [(de|llamado|que se llama)]";
export const theContainerEn = "[(the|my|our)] [docker] container [(called|named)]";

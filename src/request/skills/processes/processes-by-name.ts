import { count, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Whether a program is running, and as which processes. */
export const processesByName = defineSkill({
  id: "processes-by-name",
  sentences: {
    es: [
      "[los] procesos de {program}",
      "(hay|tengo|existe|busca|buscame|encuentra|lista|muestra|localiza) [algun|los|un|el] (proceso|procesos) [(de|del|llamad(o|os)|con [el] nombre|que se llame[n])] {program} [(corriendo|en marcha|activos|en ejecucion|funcionando)]",
      "(procesos|proceso) (de|del|llamad(o|os)|con [el] nombre) {program} [(corriendo|en marcha|activos|en ejecucion)]",
      "[(que|cual es el|cuales son los)] (pid|pids|numero de proceso|identificador) (de|del|tiene) [(proceso|programa)] {program}",
      "que (pid|pids) (tiene|tienen|usa) [el] [(proceso|programa)] {program}",
      "(esta|sigue|hay) [(el|un)] (proceso|programa) {program} (corriendo|en ejecucion|ejecutandose|abierto)",
      "(esta|sigue) (corriendo|ejecutandose|en ejecucion) [el] (proceso|programa) {program}",
      "cuantos procesos [de] {program} (hay|tengo|estan corriendo|corren)",
      "cuantos procesos (hay|tengo|corren) de {program}",
      "[(si)] (hay|existe|tengo) [algun] proceso [(de|del|llamado)] {program} [(corriendo|vivo|abierto|en ejecucion|activo|andando)]",
      "[si] [el] proceso [(de|del|llamado)] {program} (sigue|esta|anda) (vivo|corriendo|activo|en ejecucion|andando|abierto)",
      "procesos (de|del) {program} [que (esten|estan)] (abiertos|corriendo|en ejecucion|activos|vivos)",
      "[los] procesos (de|del|que sean de|llamados) {program} (abiertos|activos|corriendo)",
      "(busca|encuentra|localiza|ubica) [(el|los)] (proceso|procesos) [(de|del|llamado|llamados)] {program}",
      "(hay|queda|quedan|anda|existe|tenemos|tengo|sigue) [(algun|alguna|un|una)] [proceso] [(de|del)] {program} (vivo|corriendo|en marcha|suelto|en ejecucion|andando|colgado|ejecutandose|dando vueltas|por ahi|vivos|sueltos) [(por (ahi|aqui|aca|alli|alla)|todavia|aun|en memoria)]",
      "[si] {program} (esta|sigue|anda|continua) (corriendo|en ejecucion|ejecutandose) [(por (ahi|aqui|aca)|todavia|aun|en memoria)]",
      "[(mira|mire|fijate|checa|comprueba|a)] [(a)] [ver] [si] (esta|sigue|anda|hay|queda|quedo|se quedo|tengo|tenemos|corre) [(corriendo|andando|vivo|activo|en marcha|en ejecucion|ejecutandose|funcionando|colgado|suelto|por ahi)] [(algun|un|el|todavia algun|aun algun)] proceso [(de|del|llamado|que se llame)] {program} [(corriendo|andando|vivo|activo|en marcha|en ejecucion|ejecutandose|funcionando|colgado|suelto|por ahi)]",
    ],
    en: [
      "the {program} processes",
      "[(list|show|find|show me|find me)] [(all|any|the)] {program} (processes|process) [(running|there are|that are running)]",
      "<find> [(all|any|the)] (process|processes) (called|named|of|for) {program}",
      "(process|processes) (called|named|of|for) {program}",
      "[(what is|show me)] [the] (pid|pids|process id) (of|for) [the] [process] {program}",
      "(is|are) [(the|any|there any)] (process|program|processes) {program} running",
      "(is|are) [(the|any|there any)] {program} (process|processes|program) running",
      "how many {program} processes (are there|are running|do i have)",
      "what (pid|process id) does {program} have",
      "(check|see) (if|whether) [(the|a|any)] {program} process is [still] (running|going|alive|up)",
      "[(whether|if)] [the] {program} process is [still] (running|going|alive|up)",
      "is [(the|a|any)] {program} process [still] (running|going|alive|up)",
      "is [the] process {program} [still] (running|going|alive|up)",
      "are there [any] {program} processes [(running|going|alive)]",
      "[the] processes (of|named|called|belonging to) {program}",
      "(is|are) there (any|a|an|some) {program} (alive|running|still running|still alive|hanging around|lying around|left running) [(around|anywhere|out there|somewhere)]",
      "any {program} (alive|still alive|still running|hanging around|left running)",
      "do (we|i) have (any|a|an) {program} [process] (running|alive|still running)",
      "any {program} (processes|process) (about|around|left|there|hanging about|still there)",
    ],
  },
  slots: { program: { type: "program", ask: { es: "¿De qué programa?", en: "Of which program?" } } },
  command: ({ program = "" }) => ({
    pipeline: [
      ["pgrep", "-a", ...(capitalised.test(program) ? ["-i"] : []), ...(/^-/.test(program) ? ["--"] : []), program],
    ],
  }),
  say: spoken(
    {
      es: ({ stdout }, { program = "" }) => {
        const found = pids(stdout);
        if (found.length === 0) return `No hay ningún proceso de ${program}.`;
        return `Hay ${count(found.length, "proceso", "procesos")} de ${program}: PID ${sayList(found, "es")}.`;
      },
      en: ({ stdout }, { program = "" }) => {
        const found = pids(stdout);
        if (found.length === 0) return `No ${program} process is running.`;
        return `${count(found.length, "process", "processes")} of ${program}: PID ${sayList(found, "en")}.`;
      },
    },
    [1],
  ),
});

/** Programs whose processes are not called as they are said. */
const capitalised = /[A-Z]|^(?:xorg|xwayland|networkmanager|modemmanager|discord|telegram|isolated|web content)/;

function pids(stdout: string): string[] {
  return lines(stdout).map((line) => columns(line, 2)[0] ?? "");
}

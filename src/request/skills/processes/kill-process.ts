import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Asks one process, by its number, to end. */
export const killProcess = defineSkill({
  id: "kill-process",
  changes: true,
  sentences: {
    es: [
      "mata el proceso {pid}",
      "(mata|matar|mate|matame|mateme|mates|termina|terminar|cierra|cerrar|finaliza|finalizar|acaba|acabar|para|parar|deten|detener) [(con|el|al)] (proceso|pid) [(con|de|numero|con el)] [(pid|numero)] {pid}",
      "(mata|matar|termina|terminar) [(con)] [el] {pid}",
      "(mata|matar|termina|terminar|cierra|cerrar|finaliza) [(el|un)] proceso",
      "(acaba|acabar) con el proceso {pid}",
      "(manda|envia|mandale|enviale) [una] (senal|sigterm|term) al proceso {pid}",
      "(quita|quitar|saca) [el] (proceso|pid) {pid} (de encima|de en medio|del medio|de ahi|de mi vista|de la vista)",
      "kill (al|del|el) proceso {pid}",
      "(cargate|liquida|tumba) el proceso {pid}",
      "(manda|mandale|mandar|envia|enviale|enviar|dale|tira|tirale|mete|metele|pega|pegale) [(un|una)] (kill|senal|sigterm|term|senal de terminar) (al|a) [(proceso|pid|proceso con pid|proceso numero)] {pid}",
    ],
    en: [
      "kill process {pid}",
      "(kill|end|terminate|stop|finish) [the] (process|pid) [(with|number|id)] [(pid|id|number)] {pid}",
      "(kill|terminate) [pid] {pid}",
      "(kill|end|terminate) [(the|a)] process",
      "send [a] (term|sigterm|signal) to [the] process {pid}",
      "make process {pid} end",
      "get rid of process {pid}",
      "put an end to process {pid}",
      "(terminate|end|kill off|stop|finish) (process|pid|process number) {pid}",
      "(pid|process) {pid} is (hung|stuck|frozen|hanging|dead) kill it",
      "kill (it|process {pid}|pid {pid})",
      "get [the] (pid|process) [(number)] {pid} (out of (my|the|our) way|off my back|off (this|the|my) <machine>)",
      "get rid of [the] (pid|process) [(number)] {pid}",
      "(process|pid) {pid} (will not|does not|refuses to|is not|would not) (die|stop|end|quit|exit|responding|go away) [(so)] (kill it|end it|terminate it)",
    ],
  },
  slots: { pid: { type: "number", ask: { es: "¿Qué número de proceso?", en: "Which process number?" } } },
  command: ({ pid = "" }) => ({ pipeline: [["kill", pid]] }),
  say: spoken({
    es: (_, { pid = "" }) => `He pedido al proceso ${pid} que termine.`,
    en: (_, { pid = "" }) => `Process ${pid} was asked to end.`,
  }),
});

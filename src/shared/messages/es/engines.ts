export const engines = {
  doctor_engine: "Motor {engine}",
  doctor_engine_why:
    "Los motores trabajan con modelos, que vienen de fuera: cada uno va en un proceso propio, aislado, y solo mientras hace falta.",
  doctor_engine_absent: "aún sin traer ({megabytes} MB); {confinement}",
  doctor_encoder_absent_mend: "`neo models pull encoder`: así lo que pides se entiende también por lo que significa",
  doctor_engine_works:
    "funciona: {pss} MB de memoria propia ({rss} MB en total), {disk} MB en disco; {crashes}; {confinement}",
  doctor_engine_crashes: "{count} {count|interrupción|interrupciones} en los últimos 10 minutos",
  doctor_engine_off: "apagado hasta las {time} tras {count} interrupciones. La última: {last}",
  doctor_engine_off_mend: "Libera memoria, o espera: se vuelve a probar solo",
  doctor_engine_closed: "solo lee sus propios ficheros, no escribe nada y no tiene red",
  doctor_engine_partly:
    "no escribe nada y no tiene red, pero podría leer lo que puedes leer tú: este núcleo no tiene Landlock",
  doctor_engine_open: "NO está aislado: esta máquina no tiene ni Landlock ni un seccomp que podamos usar",
  doctor_engine_open_mend: "Usa solo modelos de quien te fíes; apt install perl-base, o un núcleo desde el 5.13",
  doctor_engine_budget: "Memoria de los motores",
  doctor_engine_budget_ok: "entre todos pueden ocupar {budget} MB de {machine} MB",
  doctor_engine_budget_why:
    "Si hace falta más, se termina el que lleva más tiempo sin usarse; el que no cabría nunca se rechaza.",
  doctor_llm: "Modelo de lenguaje",
  doctor_llm_why: "Responde lo que no pueden ni las habilidades ni los documentos. Sin él funciona todo lo demás.",
  doctor_llm_there: "{model}",
  doctor_llm_none: "ninguno",
  doctor_llm_none_mend: "Si quieres uno: neo models, o llm.endpoint en los ajustes para uno de otro sitio",
  engine_fetching: "Trayendo el motor «{engine}»: {megabytes} de unos {total} MB",
  encoder_pulled: "Desde ahora lo que pides se entiende también por lo que significa.",
  engine_fetched: "El motor «{engine}» ya está: {megabytes} MB en disco",
} as const;

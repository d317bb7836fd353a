export const engines = {
  doctor_engine: "Engine {engine}",
  doctor_engine_why:
    "Engines work on models, which come from elsewhere: each runs in a process of its own, sealed off, and only while it is wanted.",
  doctor_engine_absent: "not fetched yet ({megabytes} MB); {confinement}",
  doctor_encoder_absent_mend: "`neo models pull encoder`: then what you ask is understood by what it means, too",
  doctor_engine_works:
    "works: {pss} MB of its own memory ({rss} MB in all), {disk} MB on disk; {crashes}; {confinement}",
  doctor_engine_crashes: "{count} {count|crash|crashes} in the last 10 minutes",
  doctor_engine_off: "switched off until {time} after {count} crashes. The last: {last}",
  doctor_engine_off_mend: "Free memory, or wait: it is tried again by itself",
  doctor_engine_closed: "it reads its own files only, writes nothing and has no network",
  doctor_engine_partly:
    "it writes nothing and has no network, but could read what you may: this kernel has no Landlock",
  doctor_engine_open: "it is NOT sealed off: this machine has neither Landlock nor seccomp that we can use",
  doctor_engine_open_mend: "Use models only from where you trust; apt install perl-base, or a kernel from 5.13 on",
  doctor_engine_budget: "Memory of engines",
  doctor_engine_budget_ok: "all together may take {budget} MB of {machine} MB",
  doctor_engine_budget_why: "Beyond it the engine longest unused is ended; one that could never fit is refused.",
  doctor_llm: "Language model",
  doctor_llm_why: "It answers what neither skills nor documents can. Without one everything else works.",
  doctor_llm_there: "{model}",
  doctor_llm_none: "none",
  doctor_llm_none_mend: "If you want one: neo models, or llm.endpoint in the settings for one elsewhere",
  engine_fetching: "Fetching the engine “{engine}”: {megabytes} of about {total} MB",
  encoder_pulled: "From now on what you ask is understood by what it means, too.",
  engine_fetched: "The engine “{engine}” is there: {megabytes} MB on disk",
} as const;

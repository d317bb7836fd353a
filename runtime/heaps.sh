# How Node is to hold memory, for ./neo and for what measures it. Sourced; sets node_flags.
# One heap of libc's for all threads, large blocks outside of it, and given back when they are free: with a heap a thread, and
# a threshold that grows with what is freed, a talk that only listens took 2 MB more each ten minutes (bench -- long-listening).
# A young generation of V8's that may not grow to its usual 48 MB. Commands that neo runs get none of this.
export MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=262144 MALLOC_TRIM_THRESHOLD_=262144
node_flags='--disable-warning=ExperimentalWarning --max-semi-space-size=4'

"""llama-cpp-python, told by lines of JSON what to answer; answers with how long it took (bench/llm.ts)."""
import json
import sys
import time

import llama_cpp

options = json.loads(sys.stdin.readline())
model = llama_cpp.Llama(
    options["model"],
    n_ctx=options["contextTokens"],
    n_threads=options["threads"],
    n_threads_batch=options["threads"],
    use_mmap=True,
    verbose=False,
)
build = llama_cpp.llama_print_system_info().decode()
print(json.dumps({"release": llama_cpp.__version__, "build": build}), flush=True)

for line in sys.stdin:
    request = json.loads(line)
    began, cpu = time.perf_counter(), time.process_time()
    first = first_cpu = None
    text = ""
    for chunk in model.create_chat_completion(
        request["messages"], temperature=0, max_tokens=request["mostTokens"], repeat_penalty=1.0, stream=True
    ):
        piece = chunk["choices"][0]["delta"].get("content", "")
        if piece:
            if first is None:
                first, first_cpu = time.perf_counter(), time.process_time()
            text += piece
    ended, ended_cpu = time.perf_counter(), time.process_time()
    tokens = len(model.tokenize(text.encode(), add_bos=False))
    # After the prompt one token is there already; the last is never read back.
    print(
        json.dumps(
            {
                "promptTokens": model.n_tokens - tokens + 1,
                "outputTokens": tokens,
                "firstTokenMs": (first - began) * 1000,
                "totalMs": (ended - began) * 1000,
                "firstTokenCpuMs": (first_cpu - cpu) * 1000,
                "totalCpuMs": (ended_cpu - cpu) * 1000,
                "text": text,
            }
        ),
        flush=True,
    )

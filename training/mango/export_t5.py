"""
A T5 of Hugging Face's (T5, Flan-T5, mT5: a folder with config.json, weights and tokenizer.json) as ONNX for engine `mango`.

  venv/bin/python export_t5.py FOLDER OUT [--float] [--prompt masked|context]

OUT gets encoder_model.onnx, decoder_model_merged.onnx, tokenizer.json, config.json and generation_config.json;
`neo models import OUT` takes it in. Weights are of 8 bits (dynamic quantisation) unless --float. Needs about five times
the memory of the weights in 32 bits while it works. `--prompt` is written into config.json: how requests are put
(src/ports/sequence-model.ts); without it what stands there stays, and a model that says nothing gets `context`.
"""

import argparse
import json
import os
import shutil
import tempfile

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from optimum.exporters.onnx import main_export
from transformers import AutoConfig, AutoTokenizer, GenerationConfig

GRAPHS = ["encoder_model.onnx", "decoder_model_merged.onnx"]
# A graph and its weights in one file may have at most 2 GB.
LARGE = 1_900_000_000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--float", action="store_true")
    parser.add_argument("--prompt", choices=["masked", "context"])
    options = parser.parse_args()
    export(options.folder, options.out, graphs=GRAPHS, in_bytes=not options.float, prompt=options.prompt)


def export(folder, out, graphs, in_bytes, prompt=None):
    config = AutoConfig.from_pretrained(folder)
    assert config.model_type in ("t5", "mt5", "longt5", "umt5"), f"not a T5: {config.model_type}"
    os.makedirs(out, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as work:
        main_export(folder, work, task="text2text-generation-with-past", opset=17, do_validation=False)
        for name in graphs:
            convert(os.path.join(work, name), os.path.join(out, name), in_bytes)
    # A folder that has only the vocabulary of SentencePiece gets its tokenizer.json made.
    source = os.path.join(folder, "tokenizer.json")
    if os.path.exists(source):
        shutil.copy(source, os.path.join(out, "tokenizer.json"))
    else:
        AutoTokenizer.from_pretrained(folder, use_fast=True).backend_tokenizer.save(os.path.join(out, "tokenizer.json"))
    write_settings(folder, out, config, prompt)


def write_settings(folder, out, config, prompt):
    with open(os.path.join(folder, "config.json")) as file:
        settings = json.load(file)
    if prompt is not None:
        settings["neopapaya"] = {**settings.get("neopapaya", {}), "prompt": prompt}
    with open(os.path.join(out, "config.json"), "w") as file:
        file.write(json.dumps(settings, indent=2) + "\n")
    try:
        generation = GenerationConfig.from_pretrained(folder)
    except OSError:
        generation = GenerationConfig.from_model_config(config)
    generation.save_pretrained(out)


def convert(source, target, in_bytes):
    weights = sum(os.path.getsize(path) for path in (source, f"{source}_data") if os.path.exists(path))
    if in_bytes:
        quantize_dynamic(
            source,
            target,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=False,
            use_external_data_format=weights > LARGE,
            extra_options={"EnableSubgraph": True, "MatMulConstBOnly": True},
        )
    else:
        model = onnx.load(source)
        onnx.save(model, target, save_as_external_data=weights > LARGE, location=f"{os.path.basename(target)}_data")


if __name__ == "__main__":
    main()

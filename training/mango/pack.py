"""
An exported folder as models/mango-mini/: each file packed with Brotli, and model.json with the hashes of the unpacked ones.

  venv/bin/python pack.py EXPORTED ../../models/mango-mini
"""

import hashlib
import json
import os
import sys

import brotli

ROLES = {
    "encoder": "encoder_model.onnx",
    "decoder": "decoder_model_merged.onnx",
    "tokenizer": "tokenizer.json",
    "config": "config.json",
    "generation": "generation_config.json",
}
# As src/models reads it in the folder of any model.
MANIFEST = {
    "id": "mango-mini",
    "task": "seq2seq",
    "engine": "seq2seq",
    "languages": ["es", "en"],
    "licence": "cc-by-4.0",
    "memoryBytes": 140 * 2**20,
    "origin": "trained by training/mango",
    "roles": ROLES,
}


def main(source, target):
    os.makedirs(target, exist_ok=True)
    files = []
    for name in ROLES.values():
        with open(os.path.join(source, name), "rb") as file:
            content = file.read()
        packed = brotli.compress(content, quality=11, lgwin=24)
        with open(os.path.join(target, f"{name}.br"), "wb") as file:
            file.write(packed)
        files.append({"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()})
        print(f"{name}: {len(content):,} bytes, {len(packed):,} packed")
    with open(os.path.join(target, "model.json"), "w") as file:
        file.write(json.dumps({**MANIFEST, "files": files}, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

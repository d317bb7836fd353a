"""
The weights of an exported T5, its graphs in 8 bits, as a model of Hugging Face's has them: to train it further.

What 8 bits cannot say is lost; some hundred steps mend that.
"""

import os
import re

import brotli
import numpy as np
import onnx
import torch
from onnx import numpy_helper

GRAPHS = {"encoder": "encoder_model.onnx", "decoder": "decoder_model_merged.onnx"}


def load_earlier(model, folder):
    """`folder`: as pack.py writes it; the model has the same settings and vocabulary."""
    found = {}
    for side, name in GRAPHS.items():
        with open(os.path.join(folder, f"{name}.br"), "rb") as file:
            found.update(weights_in(onnx.load_from_string(brotli.decompress(file.read())).graph, side))
    own = model.state_dict()
    lacking = [name for name in own if name not in found and not name.endswith(("embed_tokens.weight", "lm_head.weight"))]
    assert not lacking, f"the graphs have no {lacking}"
    model.load_state_dict({name: torch.tensor(found[name]) for name in own if name in found}, strict=False)


def weights_in(graph, side):
    """By the name that Hugging Face's module has: its nodes are called by the module's path, its norms and tables by their own name."""
    values = {one.name: numpy_helper.to_array(one) for every in graphs_in(graph) for one in every.initializer}
    found = {}
    for name in values:
        plain = re.sub(r"_merged_\d+$|_quantized$", "", re.sub(r"_quantized$", "", name))
        plain = re.sub(r"_merged_\d+$", "", plain).removeprefix(f"{side}.")
        if plain.endswith("layer_norm.weight") or plain.endswith("relative_attention_bias.weight"):
            found[f"{side}.{plain}"] = dequantized(values, name)
        elif plain in ("embed_tokens.weight", "shared.weight"):
            found["shared.weight"] = dequantized(values, name)
    for every in graphs_in(graph):
        for node in every.node:
            path = re.search(r"block\.\d.*(?=/MatMul(?:_quant)?$)", node.name)
            weight = node.input[1] if node.op_type == "MatMulInteger" else ""
            if path and weight in values:
                found[f"{side}.{path[0].replace('/', '.')}.weight"] = dequantized(values, weight).T.copy()
    return found


def graphs_in(graph):
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.g.node:
                yield from graphs_in(attribute.g)


def dequantized(values, name):
    if not name.endswith("_quantized"):
        return values[name]
    base = name.removesuffix("_quantized")
    zero = values[f"{base}_zero_point"].astype(np.float32)
    return (values[name].astype(np.float32) - zero) * values[f"{base}_scale"]

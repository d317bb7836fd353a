"""
A unigram vocabulary of requests and commands, as tokenizer.json. SentencePiece learns the pieces from the pairs with
their slots left out; slots are pieces of their own whose score no cut into smaller ones can reach.
"""

import io
import json

import sentencepiece
from slots import SLOT, symbols
from sentencepiece import sentencepiece_model_pb2
from tokenizers import Tokenizer

PAD, EOS, UNK = 0, 1, 2
SPECIAL = ["<pad>", "</s>", "<unk>"]


def make_tokenizer(pairs, types, size, target):
    texts = [text for pair in pairs for text in (pair["in"], pair["out"])]
    known = set(symbols(types))
    used = {match.group(0) for text in texts for match in SLOT.finditer(text)} & known
    # Whatever was seen with a form may come without, and a first one with a second.
    slots = sorted(used | {slot for slot in known if "@" not in slot and not slot.endswith(":3}")})
    pieces = learnt(texts, known, size - len(SPECIAL) - 2 * len(slots))
    vocabulary = [[piece, 0.0] for piece in SPECIAL]
    vocabulary += [[mark + slot, 0.0] for slot in slots for mark in ("▁", "")]
    vocabulary += pieces
    special = [
        {"id": at, "content": piece, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
        for at, piece in enumerate(SPECIAL)
    ]
    space = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    end = {"SpecialToken": {"id": "</s>", "type_id": 0}}
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": special,
        "normalizer": {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
        "pre_tokenizer": space,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"Sequence": {"id": "A", "type_id": 0}}, end],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}, end, {"Sequence": {"id": "B", "type_id": 0}}, end],
            "special_tokens": {"</s>": {"id": "</s>", "ids": [EOS], "tokens": ["</s>"]}},
        },
        "decoder": space,
        "model": {"type": "Unigram", "unk_id": UNK, "vocab": vocabulary, "byte_fallback": False},
    }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(tokenizer, file, ensure_ascii=False)
        file.write("\n")
    return Tokenizer.from_file(target)


def learnt(texts, known, size):
    model = io.BytesIO()
    without = (SLOT.sub(lambda match: " " if match.group(0) in known else match.group(0), text) for text in texts)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for text in without if text.strip()]),
        model_writer=model,
        vocab_size=size + 3,
        model_type="unigram",
        character_coverage=1.0,
        normalization_rule_name="identity",
        split_digits=True,
        # Whatever a command may be written with has a piece.
        required_chars="".join(map(chr, range(33, 127))),
        num_threads=1,
        minloglevel=2,
    )
    proto = sentencepiece_model_pb2.ModelProto()
    proto.ParseFromString(model.getvalue())
    return [[piece.piece, piece.score] for piece in proto.pieces if piece.type == 1]

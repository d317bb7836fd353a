"""sp.model (SentencePiece, unigram) as one file that is used as it lies, without parsing: tokenizer.bin.

Little-endian: the letters NEOSPM01, then uint32 counts of pieces, of the pieces' bytes and of the normaliser's bytes,
then uint32[pieces + 1] where each piece begins, float32[pieces] scores, uint32[pieces] ids, the pieces' bytes, and the
normaliser's table (a darts-clone trie and its replacements, as sp.model holds it). Pieces are sorted by their bytes.
"""

import struct

import numpy as np
from sentencepiece import sentencepiece_model_pb2

NORMAL = 1


def tokenizer_file(path):
    model = sentencepiece_model_pb2.ModelProto()
    with open(path, "rb") as file:
        model.ParseFromString(file.read())
    normalizer = model.normalizer_spec
    assert normalizer.add_dummy_prefix and normalizer.remove_extra_whitespaces and normalizer.escape_whitespaces
    assert model.trainer_spec.model_type == 1, "not a unigram model"
    # <s>, </s>, <unk> and the model's spare names are never found in a text.
    pieces = sorted(
        (piece.piece.encode(), piece.score, index) for index, piece in enumerate(model.pieces) if piece.type == NORMAL
    )
    text = b"".join(piece for piece, _, _ in pieces)
    charsmap = normalizer.precompiled_charsmap
    starts = np.cumsum([0] + [len(piece) for piece, _, _ in pieces]).astype("<u4")
    # What follows the pieces begins at a multiple of four, as its numbers must.
    padding = -len(text) % 4
    return b"".join(
        (
            b"NEOSPM01",
            struct.pack("<3I", len(pieces), len(text) + padding, len(charsmap)),
            starts.tobytes(),
            np.array([score for _, score, _ in pieces], dtype="<f4").tobytes(),
            np.array([index for _, _, index in pieces], dtype="<u4").tobytes(),
            text + b"\0" * padding,
            charsmap,
        )
    )

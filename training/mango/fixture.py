"""
The tiny T5s that test/engines/sequence.test.ts runs, and what Hugging Face's generate makes of them:

  venv/bin/python fixture.py ../../test/fixtures/tiny-t5

Weights are random with a fixed seed: what it says makes no sense, and must be the same here and there.
"""

import json
import os
import sys
import tempfile

import brotli
import torch
from export_t5 import GRAPHS, export
from tokenizers import AddedToken, Tokenizer, decoders, normalizers, pre_tokenizers, processors
from tokenizers.models import Unigram
from transformers import PreTrainedTokenizerFast, T5Config, T5ForConditionalGeneration

TEXTS = [
    "Contexto: ['a.txt', 'b'] | Instrucción: borra los ficheros",
    "lista   los procesos de root",
    "muéstrame el ½ disco",
    "{file} a {folder}",
    "",
    "x</s>y <extra_id_0> z",
]
SETTINGS = [
    {"num_beams": 1, "max_length": 16},
    {"num_beams": 4, "max_length": 16, "early_stopping": True},
    {"num_beams": 5, "max_length": 20, "early_stopping": False},
    {"num_beams": 3, "max_length": 24, "early_stopping": False, "length_penalty": 2.0},
    {"num_beams": 3, "max_length": 24, "early_stopping": True, "length_penalty": 0.5},
]


def main(target):
    tokenizer = tiny_tokenizer()
    config = T5Config(
        vocab_size=tokenizer.vocab_size + len(tokenizer.get_added_vocab()),
        d_model=16,
        d_kv=8,
        d_ff=24,
        num_layers=1,
        num_decoder_layers=1,
        num_heads=2,
        feed_forward_proj="gated-gelu",
        tie_word_embeddings=True,
        pad_token_id=0,
        eos_token_id=1,
        decoder_start_token_id=0,
    )
    torch.manual_seed(11)
    model = T5ForConditionalGeneration(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "layer_norm" not in name:
                parameter.mul_(3)
    os.makedirs(target, exist_ok=True)
    expected = {
        "tokens": [{"text": text, "ids": tokenizer(text).input_ids} for text in TEXTS],
        "generated": [{"settings": one, "outputs": [generated(model, tokenizer, text, one) for text in TEXTS]} for one in SETTINGS],
    }
    with tempfile.TemporaryDirectory() as work:
        model.save_pretrained(f"{work}/hf")
        tokenizer.backend_tokenizer.save(f"{work}/hf/tokenizer.json")
        export(f"{work}/hf", f"{work}/onnx", [*GRAPHS, "decoder_model.onnx", "decoder_with_past_model.onnx"], in_bytes=False)
        for name in sorted(os.listdir(f"{work}/onnx")):
            with open(f"{work}/onnx/{name}", "rb") as file:
                content = file.read()
            with open(f"{target}/{name}.br", "wb") as file:
                file.write(brotli.compress(content, quality=11, lgwin=24))
            print(f"{name}: {len(content):,} bytes, {os.path.getsize(f'{target}/{name}.br'):,} packed")
    with open(f"{target}/expected.json", "w", encoding="utf-8") as file:
        file.write(json.dumps(expected, ensure_ascii=False, indent=1) + "\n")


def tiny_tokenizer():
    """As T5's: a normaliser, sentinels, and one added token as fine-tuned models for shells have them."""
    letters = [chr(code) for code in range(33, 127) if chr(code) not in "{}"] + list("áéíóúñ¿½")
    words = ["▁", "▁Con", "texto", "▁Instr", "ucción", "▁borra", "▁los", "▁fich", "eros", "▁lista", "▁de", "▁ro", "ot", "ar", "or", "▁a", "▁el"]
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    vocabulary += [(word, -2.0 - 0.37 * at) for at, word in enumerate(words)]
    vocabulary += [(letter, -11.0 - 0.013 * at) for at, letter in enumerate(letters)]
    tokenizer = Tokenizer(Unigram(vocabulary, unk_id=2))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(RegexOf(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>")
    fast.add_special_tokens({"additional_special_tokens": ["<extra_id_0>"]})
    fast.add_tokens([AddedToken("{", normalized=False), AddedToken("}", normalized=False)])
    return fast


def RegexOf(pattern):
    from tokenizers import Regex

    return Regex(pattern)


def generated(model, tokenizer, text, settings):
    """Special tokens in a text are text for the engine, so they are no test here."""
    ids = tokenizer(text).input_ids
    beams = settings["num_beams"]
    with torch.no_grad():
        out = model.generate(
            input_ids=torch.tensor([ids]),
            do_sample=False,
            num_return_sequences=beams,
            return_dict_in_generate=True,
            output_scores=True,
            **settings,
        )
    scores = out.sequences_scores.tolist() if beams > 1 else [None]
    return [
        {"text": tokenizer.decode(row, skip_special_tokens=True, clean_up_tokenization_spaces=False), "score": score}
        for row, score in zip(out.sequences.tolist(), scores)
    ]


if __name__ == "__main__":
    main(sys.argv[1])

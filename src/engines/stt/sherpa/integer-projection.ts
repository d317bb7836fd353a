import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { graphFields, modelFields } from "../../onnx/onnx-file.ts";
import {
  type Field,
  FileWindow,
  fieldsIn,
  fieldsOf,
  lengthField,
  lengthHead,
  numberField,
  textField,
} from "../../onnx/protocol-buffer.ts";

/**
 * Writes to `target` Moonshine's decoder in `source`, with the product that makes its logits in integers. As exported it makes
 * floats of its whole quantised embedding (54 MB) for each token, to multiply one vector by them, which takes half of its
 * time. Here the vector is quantised instead, as all its other layers do (ONNX operators DynamicQuantizeLinear and
 * MatMulInteger). False, with nothing written, for a model without such a product. Throws Error for what is no model.
 */
export async function writeWithIntegerProjection(source: string, target: string): Promise<boolean> {
  const file = await open(source);
  try {
    const change = await changeIn(file);
    if (change === undefined) return false;
    const written = await open(target, "wx", 0o600);
    try {
      for await (const piece of changed(source, change)) await written.appendFile(piece);
    } finally {
      await written.close();
    }
    return true;
  } finally {
    await file.close();
  }
}

/** `node`: the part of `graph` whose place `bytes` take. */
type Change = { graph: Field; node: Field; bytes: Buffer };

/** Both halves of the decoder, with its memory and without, are branches of one If (optimum's "merged" decoders). */
async function changeIn(file: FileHandle): Promise<Change | undefined> {
  const bytes = new FileWindow(file);
  for await (const graph of fieldsIn(bytes, 0, (await file.stat()).size)) {
    if (graph.number !== modelFields.graph) continue;
    for await (const node of fieldsIn(bytes, graph.start, graph.end)) {
      if (node.number !== graphFields.node) continue;
      const message = await bytes.read(node.start, node.end);
      if (readNode(message).operator !== "If") continue;
      const branches = withBranches(message);
      if (branches !== undefined) return { graph, node, bytes: branches };
    }
  }
  return undefined;
}

async function* changed(source: string, { graph, node, bytes }: Change): AsyncGenerator<Uint8Array> {
  const parts = (start: number, end?: number): AsyncIterable<Buffer> =>
    createReadStream(source, { start, ...(end === undefined ? {} : { end: end - 1 }) });
  const length = graph.end - graph.start - (node.end - node.at) + bytes.length;
  if (graph.at > 0) yield* parts(0, graph.at);
  yield lengthHead(modelFields.graph, length);
  if (node.at > graph.start) yield* parts(graph.start, node.at);
  yield bytes;
  yield* parts(node.end);
}

/** The node as a field of its graph; undefined where one of its branches has no such product. */
function withBranches(node: Buffer): Buffer | undefined {
  let lacking = false;
  const parts = Array.from(fieldsOf(node), ({ number, at, start, end }) => {
    if (number !== nodeFields.attribute) return node.subarray(at, end);
    const attribute = node.subarray(start, end);
    const inner = Array.from(fieldsOf(attribute), (field) => {
      if (field.number !== attributeFields.graph) return attribute.subarray(field.at, field.end);
      const branch = withIntegers(attribute.subarray(field.start, field.end));
      lacking ||= branch === undefined;
      return lengthField(attributeFields.graph, branch ?? Buffer.alloc(0));
    });
    return lengthField(nodeFields.attribute, ...inner);
  });
  return lacking ? undefined : lengthField(graphFields.node, ...parts);
}

/** A graph whose logits are the product of a vector and of floats made of a quantised weight, without those floats. */
function withIntegers(graph: Buffer): Buffer | undefined {
  const parts = Array.from(fieldsOf(graph), ({ number, at, start, end }) => ({
    whole: graph.subarray(at, end),
    node: number === graphFields.node ? readNode(graph.subarray(start, end)) : undefined,
  }));
  const nodes = parts.flatMap(({ node }) => node ?? []);
  const product = nodes.find(({ operator, outputs }) => operator === "MatMul" && outputs[0] === "logits");
  const [vector, made] = product?.inputs ?? [];
  const floats = nodes.find(({ operator, outputs }) => operator === "DequantizeLinear" && outputs[0] === made);
  const users = nodes.filter(({ inputs }) => made !== undefined && inputs.includes(made));
  const [weight, scale, zero] = floats?.inputs ?? [];
  if (vector === undefined || weight === undefined || scale === undefined || zero === undefined) return undefined;
  // Each row of a weight may have its own scale: those are left as they are.
  if (users.length !== 1 || floats?.hasAttributes) return undefined;
  const instead = integerProduct({ vector, weight, scale, zero });
  return Buffer.concat(
    parts.flatMap(({ whole, node }) => {
      if (node !== undefined && node === floats) return [];
      return node !== undefined && node === product ? instead : [whole];
    }),
  );
}

/** vector · dequantised weight, as fields of a graph. */
function integerProduct(of: Record<"vector" | "weight" | "scale" | "zero", string>): Buffer[] {
  const named = (name: string): string => `integer_projection/${name}`;
  const [bytes, step, zero] = [named("bytes"), named("step"), named("zero")];
  const [whole, real, both] = [named("whole"), named("real"), named("both")];
  const toFloat = lengthField(
    nodeFields.attribute,
    textField(attributeFields.name, "to"),
    numberField(attributeFields.integer, floatType),
    numberField(attributeFields.type, integerAttribute),
  );
  return [
    nodeField("DynamicQuantizeLinear", [of.vector], [bytes, step, zero]),
    nodeField("MatMulInteger", [bytes, of.weight, zero, of.zero], [whole]),
    nodeField("Cast", [whole], [real], toFloat),
    nodeField("Mul", [step, of.scale], [both]),
    nodeField("Mul", [real, both], ["logits"]),
  ];
}

function nodeField(operator: string, inputs: string[], outputs: string[], ...attributes: Buffer[]): Buffer {
  return lengthField(
    graphFields.node,
    ...inputs.map((name) => textField(nodeFields.input, name)),
    ...outputs.map((name) => textField(nodeFields.output, name)),
    textField(nodeFields.operator, operator),
    ...attributes,
  );
}

type Node = { operator: string; inputs: string[]; outputs: string[]; hasAttributes: boolean };

function readNode(message: Buffer): Node {
  const node: Node = { operator: "", inputs: [], outputs: [], hasAttributes: false };
  for (const { number, start, end } of fieldsOf(message)) {
    const text = (): string => message.toString("utf8", start, end);
    if (number === nodeFields.input) node.inputs.push(text());
    else if (number === nodeFields.output) node.outputs.push(text());
    else if (number === nodeFields.operator) node.operator = text();
    else if (number === nodeFields.attribute) node.hasAttributes = true;
  }
  return node;
}

/** onnx.proto, NodeProto and AttributeProto. */
const nodeFields = { input: 1, output: 2, operator: 4, attribute: 5 } as const;
const attributeFields = { name: 1, integer: 3, graph: 6, type: 20 } as const;
/** TensorProto.FLOAT and AttributeProto.INT. */
const floatType = 1;
const integerAttribute = 2;

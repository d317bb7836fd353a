import { open } from "node:fs/promises";
import { FileWindow, fieldsIn, fieldsOf, lengthField, textField } from "./protocol-buffer.ts";

/** As much of a model file as must be known before native code reads it (onnx.proto, ModelProto and GraphProto). */
export type OnnxFile = {
  /** Names of what the graph is given. */
  inputs: readonly string[];
  /** metadata_props. */
  metadata: ReadonlyMap<string, string>;
};

/** Throws Error, with the reason, for what is no model from its first byte to its last. */
export async function readOnnxFile(path: string): Promise<OnnxFile> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new FileWindow(file);
    const inputs: string[] = [];
    const metadata = new Map<string, string>();
    for await (const { number, start, end } of fieldsIn(bytes, 0, size)) {
      if (number === modelFields.metadata) {
        const [key = "", value = ""] = textsOf(await bytes.read(start, end));
        metadata.set(key, value);
      } else if (number === modelFields.graph) {
        for await (const part of fieldsIn(bytes, start, end)) {
          if (part.number !== graphFields.input) continue;
          inputs.push(textsOf(await bytes.read(part.start, part.end))[0] ?? "");
        }
      } else if (!(number in knownFields)) throw new Error(`a field ${number} that models do not have`);
    }
    if (inputs.length === 0) throw new Error("no graph with inputs");
    return { inputs, metadata };
  } finally {
    await file.close();
  }
}

/** One more entry of metadata_props, to stand behind everything else of a model. Pure. */
export function metadataEntry(key: string, value: string): Uint8Array {
  return lengthField(modelFields.metadata, textField(1, key), textField(2, value));
}

export const modelFields = { graph: 7, metadata: 14 } as const;
export const graphFields = { node: 1, input: 11 } as const;
/** ModelProto: versions, producer, domain, doc, graph, opsets, metadata, training, functions, configuration. */
const knownFields: Record<number, true> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8, 14, 20, 25, 26].map((number) => [number, true as const]),
);

/** The first two fields of a message, as texts. */
function textsOf(message: Buffer): string[] {
  const texts: string[] = [];
  for (const { number, start, end } of fieldsOf(message))
    if (number <= 2) texts.push(message.subarray(start, end).toString("utf8"));
  return texts;
}

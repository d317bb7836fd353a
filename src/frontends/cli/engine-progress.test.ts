import { expect, test } from "vitest";
import { engineProgress } from "./engine-progress.ts";

function told(screen: boolean): string {
  let text = "";
  const stderr = { write: (piece: string) => (text += piece) } as unknown as NodeJS.WritableStream;
  const tell = engineProgress({ stderr, screen } as Parameters<typeof engineProgress>[0], "es");
  const megabyte = 2 ** 20;
  for (const megabytes of [0, 200, 400]) {
    tell({ engine: "onnx", stage: "fetching", bytes: megabytes * megabyte, totalBytes: 400 * megabyte });
  }
  tell({ engine: "onnx", stage: "ready", bytes: 44 * megabyte, totalBytes: 44 * megabyte });
  return text;
}

test("on a screen one line counts, and the size is the last word", () => {
  expect(told(true)).toBe(
    [
      "Trayendo el motor «onnx»: 0 de unos 400 MB",
      "\r\u001b[KTrayendo el motor «onnx»: 200 de unos 400 MB",
      "\r\u001b[KTrayendo el motor «onnx»: 400 de unos 400 MB",
      "\r\u001b[KEl motor «onnx» ya está: 44 MB en disco\n",
    ].join(""),
  );
});

test("elsewhere only its beginning and its end", () => {
  expect(told(false)).toBe("Trayendo el motor «onnx»: 0 de unos 400 MB\nEl motor «onnx» ya está: 44 MB en disco\n");
});

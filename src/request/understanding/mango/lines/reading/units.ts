import type { Column } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";

const unitNames: Readonly<Record<string, readonly string[]>> = {
  ms: ["ms", "duracion", "duration", "tiempo", "time", "latency", "latencia"],
  anos: ["edad", "age"],
  euros: ["precio", "price", "total", "importe", "amount", "sueldo", "salary", "coste", "cost"],
  bytes: ["bytes", "size", "tamano"],
  unidades: ["cantidad", "quantity", "stock", "unidades", "units"],
  puntos: ["nota", "puntos", "score", "puntuacion"],
  kg: ["peso", "weight"],
};

/** The column that is counted in a unit. */
export function byUnit({ known }: Draft, unit: string): Column | undefined {
  const kind = /^(?:ms|mili|segundo|second|sec|s$|min)/.test(unit)
    ? "ms"
    : /^(?:ano|year)/.test(unit)
      ? "anos"
      : /^(?:euro|eur|dol|usd|peso|sol|€)/.test(unit)
        ? "euros"
        : /^bytes?$/.test(unit)
          ? "bytes"
          : /^(?:unidad|unit)/.test(unit)
            ? "unidades"
            : /^(?:punto|point)/.test(unit)
              ? "puntos"
              : /^k/.test(unit)
                ? "kg"
                : "";
  const names = unitNames[kind] ?? [];
  const found = known.columns.filter(({ names: own }) => own.some((name) => names.includes(name)));
  return found.length === 1 ? found[0]?.column : undefined;
}

// Made by `npm run certainties`; do not edit.
import type { CertaintyWeights } from "./evidence.ts";

export const fittedWeights: CertaintyWeights = {
  one: 2.854,
  around: -0.481,
  alike: -2.165,
  sure: 0,
  left: -2.364,
  told: 0,
  more: -2.3,
  limits: -1.194,
  figures: -3,
  names: -3.975,
  orders: 0,
  counted: -3.998,
  text: -2.504,
  steps: -1.72,
};

import fc from "fast-check";
import { layOut, type Owner, type Planted, randomTree, type Sprout } from "./random-tree.ts";
import { type Operation, operationsFor, type Picker, pickerOf } from "./script-operations.ts";

/** A tree and a script to run in it, in numbers that shrink; `render` says what they mean. */
export type RandomCase = { tree: readonly Sprout[]; steps: readonly Step[] };

type Step = { operation: Operation; frame: number; numbers: readonly number[] };

/** A case in words: what is planted, and the lines of the script, also without what is put around them. */
export type RenderedCase = { planted: readonly Planted[]; lines: readonly Line[] };

export type Line = { operation: string; text: string; bare: string };

export function scriptOf({ lines }: RenderedCase): string {
  return lines.map(({ text }) => text).join("\n");
}

/** The same seed gives the same cases on machines that have the same programs installed. */
export function randomCase(uid: number): fc.Arbitrary<RandomCase> {
  const operations = operationsFor(uid).flatMap((operation) => {
    // What no view can show is what few scripts do.
    const weight = (operation.weight ?? 1) * (operation.beyond ? 1 : 3);
    return [{ weight, arbitrary: fc.constant(operation) }];
  });
  const step = fc.record({
    operation: fc.oneof(...operations),
    frame: fc.nat(29),
    numbers: fc.array(fc.nat(997), { minLength: 12, maxLength: 12 }),
  });
  return fc.record({ tree: randomTree, steps: fc.array(step, { minLength: 1, maxLength: 8, size: "max" }) });
}

export function render({ tree, steps }: RandomCase, owner: Owner): RenderedCase {
  const planted = layOut(tree, owner);
  const made: string[] = [];
  const lines = steps.map(({ operation, frame, numbers }) => {
    const pick = pickerOf(numbers, planted, made);
    const bare = operation.write(pick);
    return { operation: operation.name, bare, text: (frames[frame] ?? plain)(bare, pick) };
  });
  return { planted, lines };
}

type Frame = (command: string, pick: Picker) => string;

const plain: Frame = (command) => command;

/** What people put around a command; most often nothing. The line break ends a here-document. */
const frames: readonly Frame[] = [
  ...Array.from({ length: 16 }, () => plain),
  (command) => `(\n${command}\n)`,
  (command) => `{\n${command}\n} 2> /dev/null`,
  (command) => `{\n${command}\n} || echo failed`,
  (command, pick) => `{\n${command}\n} && echo done >> ${pick.any()}`,
  (command, pick) => `if [ -e ${pick.any()} ]; then\n${command}\nfi`,
  (command, pick) => `if [ -d ${pick.any()} ]; then\n${command}\nelse\necho other > other\nfi`,
  (command) => `for round in 1 2; do\n${command}\ndone`,
  (command, pick) => `(cd ${pick.folder()} &&\n${command}\n)`,
  (command) => `count=0; while [ $count -lt 2 ]; do\n${command}\ncount=$((count + 1)); done`,
  (command) => `act() {\n${command}\n}; act; echo "code $?"`,
  (command) => `{\n${command}\n} | sort`,
  (command) => `! {\n${command}\n}`,
  (command, pick) => `{\n${command}\n} > ${pick.fresh()} 2>&1`,
  (command) => `case $(id -u) in 0)\n${command}\n;; *)\n${command}\n;; esac`,
];

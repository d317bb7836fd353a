import { expect, test } from "vitest";
import { calibrationError, debiasedCalibrationError } from "../../training/evaluate/measures.ts";
import { normalForm } from "../../training/evaluate/normal-form.ts";

test.each([
  ["ls -lh /srv/", "ls -h -l /srv"],
  ["sudo systemctl restart nginx", "/usr/bin/systemctl restart nginx"],
  ["grep 'a b' ./x", 'grep "a b" x'],
  ["ps aux  |  head -5", "ps aux | head -n 5"],
  ["head -n5 a;", "head -n 5 a"],
  ["sudo apt-get install -y htop", "apt install htop"],
  ["journalctl --no-pager -u ssh", "journalctl -u ssh"],
])("%s is %s", (left, right) => {
  expect(normalForm(left)).toBe(normalForm(right));
});

test.each([
  ["rm a b", "rm b a"],
  ["find . -name a -delete", "find . -delete -name a"],
  ["a && b", "a || b"],
  ["grep -i a x", "grep -v a x"],
  ["echo a > b", "echo a >> b"],
])("%s is not %s", (left, right) => {
  expect(normalForm(left)).not.toBe(normalForm(right));
});

test("calibration: who is right as often as they say has no error, who boasts has", () => {
  const judgements = (confidence: number, right: number, of: number) =>
    Array.from({ length: of }, (_, at) => ({ confidence, right: at < right }));
  const honest = [...judgements(0.5, 100, 200), ...judgements(0.9, 180, 200)];
  const boasting = judgements(0.95, 100, 200);
  expect(debiasedCalibrationError(honest, 2)).toBeLessThan(0.01);
  expect(calibrationError(boasting, 1)).toBeCloseTo(0.45);
  expect(debiasedCalibrationError(boasting, 1)).toBeCloseTo(0.45, 2);
});

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
  ["tar czf a.tgz a", "tar -czf a.tgz a"],
  ["find / -type f -size +1M -print", "find / -size +1M -type f"],
  ["find a ! -name b -type f -delete", "find a -type f ! -name b -delete"],
  ["openssl x509 -in a.pem -noout -enddate", "openssl x509 -enddate -noout -in a.pem"],
  ["dig +short @10.0.0.5 a.lan", "dig @10.0.0.5 a.lan +short"],
  ["dig +short -x 10.0.0.5", "dig -x 10.0.0.5 +short"],
  ["apt list --upgradeable", "apt list --upgradable"],
  ["lp -d office -n 3 -- a.pdf", "lp -d office -n 3 a.pdf"],
  ["find / -perm -4000 2>/dev/null | sort", "find / -perm -4000 | sort"],
])("%s is %s", (left, right) => {
  expect(normalForm(left)).toBe(normalForm(right));
});

test.each([
  ["rm a b", "rm b a"],
  ["find . -name a -delete", "find . -delete -name a"],
  ["a && b", "a || b"],
  ["grep -i a x", "grep -v a x"],
  ["find . -name a -o -type d", "find . -type d -o -name a"],
  ["find . -type f -print0 -name a", "find . -type f -name a -print0"],
  ["openssl x509 -in a -out b", "openssl x509 -in b -out a"],
  ["rm -- -f a", "rm -f a"],
  ["dig -x 10.0.0.5 a.lan", "dig -x a.lan 10.0.0.5"],
  ["ls 2>/dev/null", "ls >/dev/null"],
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

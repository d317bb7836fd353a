import { describe, expect, it } from "vitest";
import { readAwkProgram } from "./awk-program.ts";

describe("readAwkProgram", () => {
  it.each([
    "{print $1}",
    "NR>1 && $3 > 100 {print $1, $2}",
    "/error|warn/ {n++} END {print n+0}",
    "{s+=$1} END {print s/NR}",
    "$8 ~ /D/ {print $2, $11}",
    "{a[$2]+=$1} END {for (c in a) print a[c], c}",
    "{ if ($3 > 5) print; else print $1 }",
    '{print "a > b | c"}',
    "{ x = ($1 > $2) ? $1 : $2; print x }",
    'BEGIN{FS=":"} {printf "%s\\n", $1}',
    '{gsub(/[^a-z\\/]/, ""); print}',
    "!seen[$0]++",
    "1",
  ])("%s only computes and prints", (program) => expect(readAwkProgram(program)).toBeUndefined());

  it.each([
    'BEGIN{system("rm x")}',
    '{print > "x"}',
    '{print>"x"}',
    "{print $1 >> $2}",
    '{print | "sh"}',
    '{print |& "nc h 80"}',
    '{printf "%s", $1 > ("f" NR)}',
    'BEGIN{"id" | getline}',
    'BEGIN{while((getline l < "/etc/shadow")>0) print l}',
    'BEGIN{ARGV[1]="/etc/shadow"; ARGC=2} 1',
    "BEGIN{for(k in ENVIRON) print ENVIRON[k]}",
    '{ (x > y) ? a : b; print > "f" }',
    'BEGIN { if (1) /"/ ; print "x" > "file"; "/"/ }',
    "{ print /a/ > $2 }",
    '{ x = a /b; system("id"); c/ d }',
  ])("%s reaches out", (program) => expect(readAwkProgram(program)).toBeDefined());

  it.each([
    '@load "x"',
    'BEGIN{f="system"; @f("id")}',
    '@include "x"',
    '{print "a}',
    "{print",
    "{print))}",
    "{ i++ /2/ 3 }",
  ])("%s is not understood", (program) => expect(readAwkProgram(program)).toBe("unclear"));
});

import type { Random } from "../random";

/** JSON as it is written, which can be what no value is: keys twice, `__proto__`, numbers beyond all bounds. */
type Json = string;

const repeated = (text: string, times: number): string => text.repeat(times);

/** Texts of JSON to put in place of a value. */
const values: (Json | ((random: Random) => Json))[] = [
  "null",
  "true",
  "false",
  "0",
  "-0",
  "-1",
  "1.5",
  "1e308",
  "1e999",
  "-1e999",
  "9007199254740993",
  "123456789012345678901234567890",
  '""',
  '" "',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"x\\udfff\\ud800y"',
  '"\\u202e\\u200b\\ufeff"',
  '"👩‍👩‍👧‍👦\\u0301"',
  '"<script>alert(1)</script>"',
  '"\'; DROP TABLE exercise; --"',
  '"../../../../etc/passwd"',
  '"${jndi:ldap://x}"',
  '"__proto__"',
  '"constructor"',
  '"00000000-0000-0000-0000-000000000000"',
  '"ffffffff-ffff-ffff-ffff-ffffffffffff"',
  "[]",
  "{}",
  "[[]]",
  "[null]",
  '{"__proto__":{"role":"organizer"}}',
  '{"constructor":{"prototype":{"role":"organizer"}}}',
  '{"toString":null,"valueOf":1}',
  '{"length":1e9}',
  '{"then":1}',
  ({ below }) => String(below(1_000_000)),
  ({ below }) => `"${repeated("a", 1 + below(10_000))}"`,
  ({ below }) => `"${repeated("\\u0000", 1 + below(2_000))}"`,
  ({ below }) => `[${repeated("0,", below(5_000))}0]`,
  ({ below }) => `"${repeated("**a** [b](javascript:c) ", below(1_000))}"`,
];
const huge: ((random: Random) => Json)[] = [
  () => `"${repeated("a", 1_900_000)}"`,
  () => `"${repeated("a", 2_100_000)}"`,
  () => `[${repeated("{},", 300_000)}{}]`,
  () => repeated("[", 10_000) + repeated("]", 10_000),
  () => repeated('{"a":', 10_000) + "1" + repeated("}", 10_000),
  () => repeated("[", 200_000),
  ({ below }) => `{${Array.from({ length: 20_000 }, (_, at) => `"k${at + below(9)}":0`).join(",")}}`,
];
const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "\\u0000",
  "\\ud800",
  "type",
  "id",
];

export function nonsense(random: Random): Json {
  const made = random.isOnceIn(60) ? random.pick(huge)! : random.pick(values)!;
  return typeof made === "string" ? made : made(random);
}

/** A value as JSON in which some things are not as they were: other values, keys left out, keys too many, keys twice. */
export function mutated(random: Random, value: unknown, oneIn = 6): Json {
  if (random.isOnceIn(oneIn)) return nonsense(random);
  if (Array.isArray(value)) {
    const items = value.map((item) => mutated(random, item, oneIn));
    if (random.isOnceIn(12) && items.length > 0) items.push(...items, ...items);
    return `[${items.join(",")}]`;
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(() => !random.isOnceIn(15))
    .map(([name, within]) => `${JSON.stringify(name)}:${mutated(random, within, oneIn)}`);
  if (random.isOnceIn(6)) fields.push(`"${random.pick(keys)}":${nonsense(random)}`);
  if (random.isOnceIn(12) && fields.length > 0) fields.push(random.pick(fields)!);
  return `{${fields.join(",")}}`;
}

/** What is no JSON at all, or no text at all. */
export function garbage(random: Random): Buffer {
  const { below, pick } = random;
  const bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, () => below(256)));
  const made: (() => Buffer)[] = [
    () => Buffer.alloc(0),
    () => bytes(1 + below(300)),
    () => Buffer.from([0xff, 0xfe, 0x00, 0x7b]),
    () => Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    () => Buffer.from('\ufeff{"a":1}'),
    () => Buffer.from('{"a":1'),
    () => Buffer.from("{'a':1}"),
    () => Buffer.from("<?xml version='1.0'?><a>&b;</a>"),
    () => Buffer.from("a=1&b=%zz&memberId=%00"),
    () => Buffer.from("NaN"),
    () => Buffer.alloc(1 + below(3_000_000), below(256)),
  ];
  return pick(made)!();
}

const parts = [
  "..",
  ".",
  "%2e%2e",
  "%2F",
  "%00",
  "%",
  "%zz",
  "%c3%28",
  "%ed%a0%80",
  "%F0%9F%98%80",
  "__proto__",
  "constructor",
  "-1",
  "0",
  "1",
  "1e3",
  "99999999999999999999",
  "2147483648",
  "NaN",
  "null",
  "undefined",
  "[]",
  "a%20b",
  "%0d%0aset-cookie:a=b",
  "*",
  "(.*)",
  "%27%20OR%201=1--",
];

/** A part of an address, in the writing of addresses, right or not. */
export function addressPart(random: Random): string {
  return random.isOnceIn(30) ? "x".repeat(1 + random.below(6_000)) : random.pick(parts)!;
}

/** What may follow the path of an address. */
export function query(random: Random, names: readonly string[]): string {
  if (random.isOnceIn(3)) return "";
  const pairs = Array.from({ length: 1 + random.below(random.isOnceIn(40) ? 1_500 : 4) }, () => {
    const name = random.isOnceIn(4) ? addressPart(random) : (random.pick(names) ?? "a");
    return random.isOnceIn(10) ? name : `${name}=${addressPart(random)}`;
  });
  return `?${pairs.join("&")}`;
}

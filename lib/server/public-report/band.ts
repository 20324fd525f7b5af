import type { Element } from "hast";
import { h } from "hastscript";
import { type PastEdition, sayPast } from "@/lib/domain/report/editions";

/** That this is not what the report says now, and where that is. */
export function bandNode(past: PastEdition, present: string): Element {
  return h(
    "aside.band",
    { ariaLabel: "An earlier version" },
    h("p", sayPast(past), " ", h("a", { href: present }, "Read the present one")),
  );
}

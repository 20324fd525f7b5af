import { Fragment } from "react";
import { Link, Text, View } from "@react-pdf/renderer";
import type { Block, Entry } from "@/lib/domain/report/document";
import { demoted } from "@/lib/domain/report/member-text";
import { richRuns } from "../rich-text";
import { breakWord } from "../typeface-words";
import { accent, line, lookOf, type Press, soft } from "./look";
import { GridTable } from "./grid";
import { MapDrawing } from "./map";
import { Item, Paragraph, Plain, Prose, Rich, Runs } from "./rich";

type ChapterBlocksProps = { blocks: Block[]; press: Press; color: string };

/** What a chapter says, under the colour of its narrative where it has one; a heading stays with the option that follows it. */
export function ChapterBlocks({ blocks, press, color }: ChapterBlocksProps) {
  return blocks.map((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (block.kind === "heading" && after?.kind === "entries") return null;
    if (block.kind !== "entries" || before?.kind !== "heading")
      return <Part key={index} {...{ block, press, color }} />;
    const [first, ...rest] = block.entries;
    return (
      <Fragment key={index}>
        <View wrap={first !== undefined && !isWhole(first)}>
          <Part block={before} press={press} color={color} />
          {first && <OptionEntry entry={first} press={press} color={color} />}
        </View>
        <Part block={{ kind: "entries", entries: rest }} press={press} color={color} />
      </Fragment>
    );
  });
}

function Part({ block, press, color }: { block: Block; press: Press; color: string }) {
  const look = lookOf(press.face);
  switch (block.kind) {
    case "heading":
      return (
        <Plain
          text={block.text}
          press={press}
          style={{ ...look.section, marginTop: 15, marginBottom: 5 }}
          bookmark={press.face.legible(block.text)}
          minPresenceAhead={60}
          wrap={false}
        />
      );
    case "paragraph":
      return <Rich rich={block.rich} press={press} style={{ marginBottom: 9, ...looks(press, color)[block.look] }} />;
    case "prose":
      return <Prose text={demoted(block.text, block.level)} press={press} />;
    case "list":
      return (
        <View style={{ marginBottom: 8 }}>
          {block.rich.map((rich, index) => (
            <Item key={index} mark={block.isOrdered ? `${index + 1}.` : "•"} press={press} length={rich.length}>
              <Rich rich={rich} press={press} style={{ marginBottom: 3 }} />
            </Item>
          ))}
        </View>
      );
    case "entries":
      return block.entries.map((entry) => <OptionEntry key={entry.number} {...{ entry, press, color }} />);
    case "table":
      return <Figures block={block} press={press} />;
    case "grid":
      return <GridTable grid={block.grid} press={press} />;
    case "map":
      return <MapDrawing map={block.map} press={press} />;
  }
}

function looks({ face }: Press, color: string) {
  return {
    plain: {},
    soft: { color: soft },
    forces: { fontFamily: face.sans, fontSize: 9, color },
    tagline: { fontSize: 13, fontStyle: "italic", lineHeight: 1.4, color: soft },
  };
}

/** Letters of an entry that is not divided between two pages. */
const longestWhole = 1_200;

function isWhole({ rich, notes, parts }: Entry): boolean {
  return [rich, ...notes].join("").length + 120 * parts.length <= longestWhole;
}

/** An option: its number and title, which lead to its page, what it says, and beneath what it rests on. */
function OptionEntry({ entry, press, color }: { entry: Entry; press: Press; color: string }) {
  const look = lookOf(press.face);
  const { number, href, title, rich, author, trace, parts, notes } = entry;
  return (
    <View
      wrap={!isWhole(entry)}
      style={{ marginBottom: 10, paddingLeft: 10, borderLeftWidth: 1.5, borderLeftColor: color }}
    >
      <Name {...{ number, href, title, press, color }} size={10.5} />
      <Paragraph runs={richRuns(rich, press.hrefOf)} press={press} style={{ fontSize: 10, lineHeight: 1.45 }} />
      <Plain text={`${author} · ${trace}`} press={press} style={{ ...look.small, marginTop: 2 }} />
      {parts.map((part) => (
        <View key={part.number} style={{ flexDirection: "row", marginTop: 2 }}>
          <Text style={{ ...look.small, width: 72 } as never}>Merged into it:</Text>
          <View style={{ flex: 1 }}>
            <Name {...part} {...{ press, color }} size={8} />
            <Plain text={`${part.author} · ${part.trace}`} press={press} style={look.small} />
          </View>
        </View>
      ))}
      {notes.map((note, index) => (
        <Rich key={index} rich={note} press={press} style={{ ...look.small, marginTop: 3, color: "#1c1e21" }} />
      ))}
    </View>
  );
}

type NameProps = { number: number; href: string | null; title: string; press: Press; color: string; size: number };

function Name({ number, href, title, press, color, size }: NameProps) {
  const look = lookOf(press.face);
  return (
    <Text
      style={{ ...look.sans, fontSize: size, fontWeight: 600, lineHeight: 1.35 } as never}
      hyphenationCallback={breakWord}
    >
      {href ? (
        <Link src={href} style={{ color, textDecoration: "none" }}>{`PO-${number}`}</Link>
      ) : (
        <Text style={{ color }}>{`PO-${number}`}</Text>
      )}
      <Text>{`  ${press.face.legible(title)}`}</Text>
    </Text>
  );
}

function Figures({ block, press }: { block: Extract<Block, { kind: "table" }>; press: Press }) {
  const look = lookOf(press.face);
  const rows = [block.head, ...block.rows];
  // A short one stays whole.
  return (
    <View wrap={rows.length > 12} style={{ width: 290, marginBottom: 10 }}>
      {rows.map(([label, value], index) => {
        const isSum = block.hasSum && index === rows.length - 1;
        const weight = { fontWeight: index === 0 || isSum ? 600 : 400 };
        const border = { borderTopWidth: isSum ? 1 : 0.5, borderTopColor: isSum ? accent : line };
        return (
          <View
            key={index}
            wrap={false}
            style={{ flexDirection: "row", paddingVertical: 1.5, ...(index > 0 && border) }}
          >
            <Paragraph
              runs={[{ text: label }]}
              press={press}
              style={{ ...look.sans, fontSize: 9, flex: 1, ...weight }}
            />
            <Text style={{ ...look.sans, fontSize: 9, width: 60, textAlign: "right", ...weight } as never}>
              <Runs runs={[{ text: value }]} press={press} />
            </Text>
          </View>
        );
      })}
    </View>
  );
}

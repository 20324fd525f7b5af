import { Link, Text, View } from "@react-pdf/renderer";
import { type RichBlock, richBlocks, richRuns, type Run, textOf } from "../rich-text";
import { breakWord, directionOf } from "../typeface-words";
import { accent, line, lookOf, type Press, soft } from "./look";

type Style = Record<string, string | number | readonly string[] | undefined>;

/** A paragraph of runs; on a line of its own, in the direction of what it says. */
export function Paragraph({ runs, press, style }: { runs: Run[]; press: Press; style?: Style }) {
  const look = lookOf(press.face);
  return (
    <Text
      style={{ ...look.text, ...directed(textOf(runs)), ...style } as never}
      orphans={2}
      widows={2}
      hyphenationCallback={breakWord}
    >
      <Runs {...{ runs, press }} />
    </Text>
  );
}

/** A text as it stands. */
export function Plain({ text, press, style, ...rest }: { text: string; press: Press; style?: Style } & PlainProps) {
  const look = lookOf(press.face);
  return (
    <Text style={{ ...look.text, ...directed(text), ...style } as never} hyphenationCallback={breakWord} {...rest}>
      {press.face.legible(text)}
    </Text>
  );
}

type PlainProps = { id?: string; bookmark?: string; minPresenceAhead?: number; wrap?: boolean };

/** Paragraphs of Markdown in one line. */
export function Rich({ rich, press, style }: { rich: string; press: Press; style?: Style }) {
  return <Paragraph runs={richRuns(rich, press.hrefOf)} press={press} style={style} />;
}

function directed(text: string): Style {
  return directionOf(text) === "rtl" ? { direction: "rtl", textAlign: "right" } : {};
}

export function Runs({ runs, press }: { runs: Run[]; press: Press }) {
  const look = lookOf(press.face);
  return runs.map(({ text, isBold, isItalic, isStruck, isCode, href }, index) => {
    const style = {
      ...(isCode && look.mono),
      ...(isBold && { fontWeight: 600 }),
      ...(isItalic && { fontStyle: "italic" }),
      ...(isStruck && { textDecoration: "line-through" }),
      ...(href && { color: accent, textDecoration: "none" }),
    };
    const shown = press.face.legible(text);
    return href ? (
      <Link key={index} src={href} style={style as never}>
        {shown}
      </Link>
    ) : (
      <Text key={index} style={style as never}>
        {shown}
      </Text>
    );
  });
}

type BlocksProps = { blocks: RichBlock[]; press: Press; style?: Style };

/** Markdown of any length. */
export function Prose({ text, press, style }: { text: string; press: Press; style?: Style }) {
  return <Blocks blocks={richBlocks(text, press.hrefOf)} {...{ press, style }} />;
}

function Blocks({ blocks, press, style }: BlocksProps) {
  return blocks.map((block, index) => <RichPart key={index} {...{ block, press, style }} />);
}

function RichPart({ block, press, style }: { block: RichBlock; press: Press; style?: Style }) {
  const look = lookOf(press.face);
  switch (block.kind) {
    case "paragraph":
      return <Paragraph runs={block.runs} press={press} style={{ marginBottom: 7, ...style }} />;
    case "heading": {
      const text = textOf(block.runs);
      const size = block.level <= 3 ? look.section : { ...look.section, fontSize: 10 };
      return (
        <Plain
          {...{ text, press }}
          style={{ ...size, marginTop: 9, marginBottom: 4 }}
          minPresenceAhead={44}
          wrap={false}
          {...(block.level <= 3 && { bookmark: press.face.legible(text) })}
        />
      );
    }
    case "list":
      return (
        <View style={{ marginBottom: 5 }}>
          {block.items.map((item, index) => (
            <Item
              key={index}
              mark={block.start === null ? "•" : `${block.start + index}.`}
              press={press}
              length={JSON.stringify(item).length}
            >
              <Blocks blocks={item} press={press} style={{ ...style, marginBottom: 3 }} />
            </Item>
          ))}
        </View>
      );
    case "quote":
      return (
        <View style={{ borderLeftWidth: 2, borderLeftColor: line, paddingLeft: 10, marginBottom: 7 }}>
          <Blocks blocks={block.blocks} press={press} style={{ ...style, color: soft }} />
        </View>
      );
    case "code":
      return (
        <View style={{ backgroundColor: "#f6f5f1", padding: 7, marginBottom: 8 }}>
          <Plain text={block.text} press={press} style={look.code} />
        </View>
      );
    case "table":
      return <Rows rows={block.rows} press={press} />;
    case "rule":
      return <View style={{ borderTopWidth: 0.75, borderTopColor: line, marginVertical: 9 }} />;
  }
}

/** Letters of an entry of a list that is not divided between two pages. */
const longestWhole = 600;

type ItemProps = {
  mark: string;
  press: Press;
  /** Letters of what it says. */ length: number;
  children: React.ReactNode;
};

/** An entry of a list: its mark, and beside it what it says. The mark of a short one never stays behind on a page alone. */
export function Item({ mark, press, length, children }: ItemProps) {
  const look = lookOf(press.face);
  return (
    <View wrap={length > longestWhole} style={{ flexDirection: "row", marginBottom: 2 }}>
      <Text style={{ ...look.text, width: 20, paddingRight: 6, textAlign: "right", color: soft } as never}>{mark}</Text>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  );
}

function Rows({ rows, press }: { rows: Run[][][]; press: Press }) {
  return (
    <View style={{ marginBottom: 8, borderTopWidth: 0.75, borderTopColor: line }}>
      {rows.map((row, index) => (
        <View
          key={index}
          style={{ flexDirection: "row", borderBottomWidth: 0.75, borderBottomColor: line }}
          wrap={false}
        >
          {row.map((runs, at) => (
            <View key={at} style={{ flex: 1, padding: 3 }}>
              <Paragraph
                runs={index === 0 ? runs.map((run) => ({ ...run, isBold: true })) : runs}
                press={press}
                style={{ fontSize: 9, lineHeight: 1.35 }}
              />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

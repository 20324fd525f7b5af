import { Text, View } from "@react-pdf/renderer";
import type { Grid, GridCell } from "@/lib/domain/report/document";
import { breakWord } from "../typeface-words";
import { column, line, lookOf, type Press, soft } from "./look";
import { Plain } from "./rich";

const nameWidth = 118;
const widestCell = 52;
const warn = "#ad4f27";

/** Figures by two headings, as wide as the column at most; its head stands again on every page that it goes on to. */
export function GridTable({ grid: { corner, columns, rows }, press }: { grid: Grid; press: Press }) {
  const width = Math.min(widestCell, (column - nameWidth) / columns.length);
  const { small } = lookOf(press.face);
  const head = { ...small, fontSize: 6.5, lineHeight: 1.25, fontWeight: 600 };
  return (
    <View style={{ marginTop: 4, marginBottom: 12 }}>
      <View fixed wrap={false} style={{ flexDirection: "row", alignItems: "flex-end", paddingBottom: 3 }}>
        <Plain text={corner} press={press} style={{ ...head, width: nameWidth }} />
        {columns.map((name, index) => (
          <Plain
            key={index}
            text={name}
            press={press}
            style={{ ...head, width, paddingHorizontal: 1, textAlign: "center" }}
          />
        ))}
      </View>
      {rows.map(({ name, cells }, index) => (
        <View
          key={index}
          wrap={false}
          style={{
            flexDirection: "row",
            alignItems: "stretch",
            minHeight: 18,
            borderTopWidth: 0.5,
            borderTopColor: line,
          }}
        >
          <View style={{ width: nameWidth, paddingVertical: 3, paddingRight: 6, justifyContent: "center" }}>
            <Plain
              text={name}
              press={press}
              style={{ ...small, color: "#1c1e21", lineHeight: 1.25, ...(index === rows.length - 1 && bold) }}
            />
          </View>
          {cells.map((cell, place) => (
            <Cell
              key={place}
              {...{ cell, width, press }}
              isSum={index === rows.length - 1 || place === cells.length - 1}
            />
          ))}
        </View>
      ))}
    </View>
  );
}

const bold = { fontWeight: 600 };

type CellProps = { cell: GridCell; width: number; isSum: boolean; press: Press };

function Cell({ cell: { text, look }, width, isSum, press }: CellProps) {
  const { small } = lookOf(press.face);
  const marked = look === "one-voice" && { borderWidth: 1, borderColor: warn };
  return (
    <View style={{ width, padding: 1.5 }}>
      <View
        style={{
          flexGrow: 1,
          justifyContent: "center",
          borderRadius: 2,
          backgroundColor: look === "empty" ? "#ffffff" : "#f3f0e9",
          ...marked,
        }}
      >
        <Text
          style={
            { ...small, textAlign: "center", color: look === "empty" ? soft : "#1c1e21", ...(isSum && bold) } as never
          }
          hyphenationCallback={breakWord}
        >
          {text}
        </Text>
      </View>
    </View>
  );
}

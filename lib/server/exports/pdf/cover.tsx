import { Page, Text, View } from "@react-pdf/renderer";
import { quadrantInk } from "@/lib/domain/map/shapes";
import type { ReportDocument } from "@/lib/domain/report/document";
import { demoted } from "@/lib/domain/report/member-text";
import { dayInWords } from "@/lib/domain/report/words";
import { ink, line, lookOf, type Press, soft } from "./look";
import { Plain, Prose } from "./rich";

/** What was asked, by how many it was answered, and where the material comes from. */
export function CoverPage({ document, press }: { document: ReportDocument; press: Press }) {
  const { title, question, isDraft, publishedAt, figures, provenance } = document;
  const look = lookOf(press.face);
  const published = publishedAt === null ? "" : ` · published ${dayInWords(publishedAt)}`;
  return (
    <Page size="A4" style={look.page as never}>
      <View style={{ borderTopWidth: 5, borderTopColor: ink, paddingTop: 10 }}>
        <Plain text={`Report of a scenario exercise${published}`} press={press} style={look.kicker} />
      </View>
      <Plain
        text={title}
        press={press}
        style={{
          ...look.chapter,
          fontSize: title.length > 60 ? 28 : 40,
          lineHeight: isLatin(title) ? 1.1 : 1.5,
          marginTop: 90,
        }}
      />
      <Plain text={question} press={press} style={{ fontSize: 16, lineHeight: 1.4, marginTop: 24 }} />
      {isDraft && (
        <Plain
          text="Draft report: not published yet."
          press={press}
          style={{ ...look.section, color: "#7d5200", marginTop: 20 }}
        />
      )}
      <Spine document={document} />
      <View style={{ flexDirection: "row", flexWrap: "wrap", marginTop: 18 }}>
        {figures.map((figure) => {
          const [number, ...noun] = figure.split(" ");
          return (
            <View key={figure} style={{ marginRight: 26, marginBottom: 10 }} wrap={false}>
              <Text style={{ ...look.text, fontSize: 20, fontWeight: 600, lineHeight: 1.2 } as never}>{number}</Text>
              <Text style={look.small as never}>{noun.join(" ")}</Text>
            </View>
          );
        })}
      </View>
      {provenance !== "" && (
        <View style={{ marginTop: 30, paddingTop: 10, borderTopWidth: 0.75, borderTopColor: line }}>
          <Prose text={demoted(provenance, 6)} press={press} style={{ ...look.small, color: soft }} />
        </View>
      )}
    </Page>
  );
}

/** Other writings need more room above and below. */
function isLatin(text: string): boolean {
  return !/[^\u0000-\u024f\u2000-\u206f]/u.test(text);
}

/** One bar for all options, divided among the narratives as they share them. */
function Spine({ document: { chapters } }: { document: ReportDocument }) {
  const shares = chapters.flatMap(({ id, quadrant, blocks }) => {
    const count = blocks.reduce((sum, block) => sum + (block.kind === "entries" ? block.entries.length : 0), 0);
    return quadrant && count > 0 ? [{ id, quadrant, count }] : [];
  });
  if (shares.length === 0) return null;
  return (
    <View style={{ flexDirection: "row", marginTop: 60, height: 5 }}>
      {shares.map(({ id, quadrant, count }) => (
        <View
          key={id}
          style={{ flexGrow: count, flexBasis: 0, marginRight: 1.5, backgroundColor: quadrantInk[quadrant] }}
        />
      ))}
    </View>
  );
}

import { Document, Link, Page, Text, View } from "@react-pdf/renderer";
import { quadrantInk } from "@/lib/domain/map/shapes";
import { type Chapter, headingOf, type ReportDocument } from "@/lib/domain/report/document";
import { ChapterBlocks } from "./blocks";
import { CoverPage } from "./cover";
import { accent, column, line, lookOf, page, type Press } from "./look";
import { Plain } from "./rich";

/** On which page each chapter begins, by its id. */
export type PageNumbers = Map<string, number>;

type ReportPdfProps = {
  document: ReportDocument;
  press: Press;
  /** As found in a first pass; empty in that. */
  pages: PageNumbers;
  /** Told each chapter's page as it is laid out. */
  onPage: (id: string, page: number) => void;
};

/** The report, typeset: cover, contents, and each chapter from a page of its own on. */
export function ReportPdf({ document, press, pages, onPage }: ReportPdfProps) {
  const { title, question, chapters } = document;
  const look = lookOf(press.face);
  return (
    <Document
      title={title}
      subject={question}
      creator="Sandtable"
      producer="Sandtable"
      language="en"
      pageMode="useOutlines"
    >
      <CoverPage document={document} press={press} />
      <Page size="A4" style={look.page as never}>
        <Furniture {...{ title, press }} place="Contents" />
        <Plain text="Contents" press={press} style={{ ...look.chapter, marginBottom: 20 }} />
        {chapters.map((chapter) => (
          <Entry key={chapter.id} {...{ chapter, press }} number={pages.get(chapter.id)} />
        ))}
      </Page>
      {chapters.map((chapter) => (
        <Page key={chapter.id} size="A4" style={look.page as never}>
          <Furniture {...{ title, press }} place={chapter.title} />
          <ChapterView {...{ chapter, press, onPage }} />
        </Page>
      ))}
    </Document>
  );
}

const foot = { position: "absolute", bottom: 36, left: page.side, width: column, alignItems: "center" };

/** What stands on every page: of what it is a page, and which. */
function Furniture({ title, place, press }: { title: string; place: string; press: Press }) {
  const { small } = lookOf(press.face);
  const head = { position: "absolute", top: 36, left: page.side, right: page.side } as const;
  const short = (text: string): string => press.face.legible(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  return (
    <>
      <View fixed style={{ ...head, flexDirection: "row", justifyContent: "space-between" }}>
        <Text style={small as never}>{short(title)}</Text>
        <Text style={small as never}>{short(place)}</Text>
      </View>
      <View
        fixed
        style={foot as never}
        render={({ pageNumber }) => <Text style={small as never}>{`${pageNumber}`}</Text>}
      />
    </>
  );
}

function Entry({ chapter, press, number }: { chapter: Chapter; press: Press; number: number | undefined }) {
  const look = lookOf(press.face);
  return (
    <Link src={`#${chapter.id}`} style={{ color: "#1c1e21", textDecoration: "none" }}>
      <View
        wrap={false}
        style={{
          flexDirection: "row",
          borderBottomWidth: 0.5,
          borderBottomColor: line,
          paddingVertical: 6,
          width: column,
        }}
      >
        <View style={{ flex: 1 }}>
          {chapter.kicker !== "" && (
            <Plain text={chapter.kicker} press={press} style={{ ...look.small, color: colorOf(chapter) }} />
          )}
          <Plain text={chapter.title} press={press} style={{ fontSize: 12, lineHeight: 1.3 }} />
        </View>
        <Text style={{ ...look.sans, fontSize: 10, width: 40, textAlign: "right", alignSelf: "flex-end" } as never}>
          {number ?? ""}
        </Text>
      </View>
    </Link>
  );
}

type ChapterViewProps = { chapter: Chapter; press: Press; onPage: ReportPdfProps["onPage"] };

function ChapterView({ chapter, press, onPage }: ChapterViewProps) {
  const look = lookOf(press.face);
  const color = colorOf(chapter);
  const size = chapter.quadrant ? 25 : 20;
  return (
    <View {...{ bookmark: press.face.legible(headingOf(chapter)) }}>
      <View wrap={false} minPresenceAhead={110} id={chapter.id} style={{ marginBottom: 14 }}>
        <Text
          style={{ height: 0, fontSize: 1 }}
          render={({ pageNumber }) => {
            onPage(chapter.id, pageNumber);
            return "";
          }}
        />
        <View style={{ borderTopWidth: 3, borderTopColor: color, paddingTop: 8 }}>
          {chapter.kicker !== "" && <Plain text={chapter.kicker} press={press} style={{ ...look.kicker, color }} />}
          <Plain text={chapter.title} press={press} style={{ ...look.chapter, fontSize: size }} />
        </View>
      </View>
      <ChapterBlocks blocks={chapter.blocks} press={press} color={color} />
    </View>
  );
}

function colorOf({ quadrant }: Chapter): string {
  return quadrant ? quadrantInk[quadrant] : accent;
}

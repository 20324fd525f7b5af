import type { InstrumentId, StakeholderId } from "../types";

/** Where one looks for the remedy first: in social investment, in security, or in leaving it to Mexico itself. */
export const camps = ["social", "security", "mexico"] as const;
export type Camp = (typeof camps)[number];

/** What somebody of a field knows: 1 some, 2 good, 3 expert; and to which camp the field leans. */
export type Field = {
  leans: Camp;
  instruments: Partial<Record<InstrumentId, 1 | 2 | 3>>;
  stakeholders: Partial<Record<StakeholderId, 1 | 2 | 3>>;
};

export const fields: Record<string, Field> = {
  "Organized crime": {
    leans: "security",
    instruments: { intelligence: 2, "law-enforcement": 3, financial: 1 },
    stakeholders: { cartels: 3, "mexican-police": 2, "mexican-government": 1 },
  },
  "Logistics and ports": {
    leans: "mexico",
    instruments: { economic: 2, "law-enforcement": 1 },
    stakeholders: { "private-sector": 3, "central-american-states": 1 },
  },
  "Counter-insurgency": {
    leans: "security",
    instruments: { military: 3, intelligence: 2, information: 1 },
    stakeholders: { "mexican-armed-forces": 2, "us-armed-forces": 3, "rural-communities": 1 },
  },
  "Public health": {
    leans: "social",
    instruments: { information: 2, economic: 1 },
    stakeholders: { "health-services": 3, "united-nations": 1 },
  },
  "Drug policy": {
    leans: "social",
    instruments: { diplomacy: 1, economic: 2, "law-enforcement": 2 },
    stakeholders: { "health-services": 2, "us-states": 2, "united-nations": 2 },
  },
  "Development economics": {
    leans: "social",
    instruments: { economic: 3, financial: 1 },
    stakeholders: { "rural-communities": 2, "private-sector": 2, "mexican-government": 1 },
  },
  Microfinance: {
    leans: "social",
    instruments: { economic: 2, financial: 2 },
    stakeholders: { "rural-communities": 3, "financial-institutions": 2 },
  },
  Energy: {
    leans: "social",
    instruments: { economic: 3 },
    stakeholders: { "private-sector": 2, "mexican-government": 1 },
  },
  Agriculture: { leans: "social", instruments: { economic: 2 }, stakeholders: { "rural-communities": 3 } },
  "Police reform": {
    leans: "mexico",
    instruments: { "law-enforcement": 3, intelligence: 1 },
    stakeholders: { "mexican-police": 3, "state-and-municipal-governments": 2, judiciary: 1 },
  },
  "Constitutional law": {
    leans: "mexico",
    instruments: { "law-enforcement": 2, diplomacy: 1 },
    stakeholders: { judiciary: 3, "mexican-government": 2, "us-states": 1 },
  },
  "Criminal procedure": {
    leans: "social",
    instruments: { "law-enforcement": 3 },
    stakeholders: { judiciary: 3, "mexican-police": 1, cartels: 1 },
  },
  "Human rights": {
    leans: "social",
    instruments: { "law-enforcement": 2, information: 2, diplomacy: 1 },
    stakeholders: { "civil-society": 3, press: 2, judiciary: 1 },
  },
  "Anti-money-laundering": {
    leans: "mexico",
    instruments: { financial: 3, "law-enforcement": 2, intelligence: 1 },
    stakeholders: { "financial-institutions": 3, cartels: 2 },
  },
  "Banking supervision": {
    leans: "mexico",
    instruments: { financial: 3, economic: 1 },
    stakeholders: { "financial-institutions": 3, "us-government": 1 },
  },
  Intelligence: {
    leans: "security",
    instruments: { intelligence: 3, military: 1, information: 2 },
    stakeholders: { "us-law-enforcement": 2, cartels: 2, "us-government": 1 },
  },
  "Naval operations": {
    leans: "security",
    instruments: { military: 3, intelligence: 1 },
    stakeholders: { "mexican-armed-forces": 3, "us-armed-forces": 2 },
  },
  "Border management": {
    leans: "security",
    instruments: { "law-enforcement": 2, intelligence: 1, economic: 1 },
    stakeholders: { "us-law-enforcement": 3, "us-states": 2, "central-american-states": 1 },
  },
  "US domestic politics": {
    leans: "security",
    instruments: { diplomacy: 2, information: 1 },
    stakeholders: { "us-government": 3, "us-states": 3, press: 1 },
  },
  "Mexican politics": {
    leans: "mexico",
    instruments: { diplomacy: 2, "law-enforcement": 1, information: 1 },
    stakeholders: { "mexican-government": 3, "state-and-municipal-governments": 3, "catholic-church": 1 },
  },
  "Church and society": {
    leans: "social",
    instruments: { information: 2, diplomacy: 1 },
    stakeholders: { "catholic-church": 3, "civil-society": 2, "rural-communities": 2 },
  },
  Journalism: {
    leans: "social",
    instruments: { information: 3 },
    stakeholders: { press: 3, "civil-society": 2, cartels: 1 },
  },
  Anthropology: {
    leans: "social",
    instruments: { information: 1, economic: 1 },
    stakeholders: { "rural-communities": 3, "civil-society": 1, "catholic-church": 1 },
  },
  Demography: {
    leans: "social",
    instruments: { information: 1, economic: 1 },
    stakeholders: { "rural-communities": 1, "us-states": 1, "health-services": 1 },
  },
  Diplomacy: {
    leans: "mexico",
    instruments: { diplomacy: 3, information: 1 },
    stakeholders: { "united-nations": 3, oas: 3, "us-government": 2, "central-american-states": 2 },
  },
  "Peace negotiations": {
    leans: "social",
    instruments: { diplomacy: 3, information: 1 },
    stakeholders: { "catholic-church": 2, cartels: 1, oas: 2, "civil-society": 2 },
  },
  "Game theory": { leans: "security", instruments: { intelligence: 1, economic: 1 }, stakeholders: { cartels: 1 } },
  Pharmacology: {
    leans: "social",
    instruments: { information: 1, economic: 1 },
    stakeholders: { "health-services": 3, "research-industry": 3 },
  },
  Education: {
    leans: "social",
    instruments: { economic: 2, information: 2 },
    stakeholders: { "civil-society": 2, "state-and-municipal-governments": 1, "rural-communities": 1 },
  },
  Trade: {
    leans: "mexico",
    instruments: { economic: 3, diplomacy: 1, financial: 1 },
    stakeholders: { "private-sector": 3, "us-government": 1, "central-american-states": 1 },
  },
  Tourism: {
    leans: "social",
    instruments: { economic: 2, information: 1 },
    stakeholders: { "private-sector": 3, "state-and-municipal-governments": 2 },
  },
  "Private security": {
    leans: "security",
    instruments: { "law-enforcement": 2, intelligence: 1, military: 1 },
    stakeholders: { "private-sector": 2, "mexican-police": 1, "us-law-enforcement": 1 },
  },
  Prisons: {
    leans: "security",
    instruments: { "law-enforcement": 2 },
    stakeholders: { judiciary: 2, "mexican-police": 1, cartels: 2 },
  },
  "Cyber and technology": {
    leans: "security",
    instruments: { intelligence: 2, information: 2, "law-enforcement": 1 },
    stakeholders: { "us-law-enforcement": 1, "financial-institutions": 1 },
  },
  "Military history": {
    leans: "security",
    instruments: { military: 3, diplomacy: 1 },
    stakeholders: { "mexican-armed-forces": 2, "us-armed-forces": 2 },
  },
};

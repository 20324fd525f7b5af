import type { SeedThread } from "../mexico-2013/types";
import type { NorthernOption } from "./types";
import option01 from "./options/po-01";
import option02 from "./options/po-02";
import option03 from "./options/po-03";
import option04 from "./options/po-04";
import option05 from "./options/po-05";
import option06 from "./options/po-06";
import option07 from "./options/po-07";
import option08 from "./options/po-08";
import option09 from "./options/po-09";
import option10 from "./options/po-10";
import option11 from "./options/po-11";
import option12 from "./options/po-12";
import option13 from "./options/po-13";
import option14 from "./options/po-14";
import option15 from "./options/po-15";
import option16 from "./options/po-16";
import option17 from "./options/po-17";
import option18 from "./options/po-18";
import option19 from "./options/po-19";
import option20 from "./options/po-20";
import option21 from "./options/po-21";
import option22 from "./options/po-22";
import option23 from "./options/po-23";
import option24 from "./options/po-24";
import option25 from "./options/po-25";
import thread01 from "./threads/po-01";
import thread02 from "./threads/po-02";
import thread04 from "./threads/po-04";
import thread05 from "./threads/po-05";
import thread06 from "./threads/po-06";
import thread07 from "./threads/po-07";
import thread09 from "./threads/po-09";
import thread12 from "./threads/po-12";
import thread13 from "./threads/po-13";
import thread14 from "./threads/po-14";
import thread15 from "./threads/po-15";
import thread17 from "./threads/po-17";
import thread19 from "./threads/po-19";
import thread20 from "./threads/po-20";
import thread21 from "./threads/po-21";
import thread22 from "./threads/po-22";
import thread23 from "./threads/po-23";
import thread25 from "./threads/po-25";

export const sources = {
  documented: "Builds on a measure that the source paper names; text and details are synthetic.",
  synthetic: "Synthetic: not in the source paper, imagined for this exercise.",
};

export const options: NorthernOption[] = [
  option01,
  option02,
  option03,
  option04,
  option05,
  option06,
  option07,
  option08,
  option09,
  option10,
  option11,
  option12,
  option13,
  option14,
  option15,
  option16,
  option17,
  option18,
  option19,
  option20,
  option21,
  option22,
  option23,
  option24,
  option25,
];

export const threads: SeedThread[] = [
  thread01,
  thread02,
  thread04,
  thread05,
  thread06,
  thread07,
  thread09,
  thread12,
  thread13,
  thread14,
  thread15,
  thread17,
  thread19,
  thread20,
  thread21,
  thread22,
  thread23,
  thread25,
];

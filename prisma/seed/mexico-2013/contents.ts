import type { SeedOption, SeedThread } from "./types";
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
import option26 from "./options/po-26";
import option27 from "./options/po-27";
import option28 from "./options/po-28";
import option29 from "./options/po-29";
import option30 from "./options/po-30";
import option31 from "./options/po-31";
import option32 from "./options/po-32";
import option33 from "./options/po-33";
import thread01 from "./threads/po-01";
import thread02 from "./threads/po-02";
import thread03 from "./threads/po-03";
import thread04 from "./threads/po-04";
import thread05 from "./threads/po-05";
import thread06 from "./threads/po-06";
import thread07 from "./threads/po-07";
import thread08 from "./threads/po-08";
import thread09 from "./threads/po-09";
import thread10 from "./threads/po-10";
import thread11 from "./threads/po-11";
import thread12 from "./threads/po-12";
import thread13 from "./threads/po-13";
import thread14 from "./threads/po-14";
import thread15 from "./threads/po-15";
import thread16 from "./threads/po-16";
import thread17 from "./threads/po-17";
import thread18 from "./threads/po-18";
import thread19 from "./threads/po-19";
import thread20 from "./threads/po-20";
import thread21 from "./threads/po-21";
import thread22 from "./threads/po-22";
import thread23 from "./threads/po-23";
import thread24 from "./threads/po-24";
import thread25 from "./threads/po-25";
import thread26 from "./threads/po-26";
import thread27 from "./threads/po-27";
import thread28 from "./threads/po-28";
import thread29 from "./threads/po-29";
import thread30 from "./threads/po-30";
import thread31 from "./threads/po-31";
import thread32 from "./threads/po-32";
import thread33 from "./threads/po-33";

export const options: SeedOption[] = [
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
  option26,
  option27,
  option28,
  option29,
  option30,
  option31,
  option32,
  option33,
];

export const threads: SeedThread[] = [
  thread01,
  thread02,
  thread03,
  thread04,
  thread05,
  thread06,
  thread07,
  thread08,
  thread09,
  thread10,
  thread11,
  thread12,
  thread13,
  thread14,
  thread15,
  thread16,
  thread17,
  thread18,
  thread19,
  thread20,
  thread21,
  thread22,
  thread23,
  thread24,
  thread25,
  thread26,
  thread27,
  thread28,
  thread29,
  thread30,
  thread31,
  thread32,
  thread33,
];

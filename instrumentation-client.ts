// Before anything else of a page: zod makes code out of text where it may, and here nothing may.
import { config } from "zod/v4/core";

config({ jitless: true });

/** The process that makes the load: apart from what is measured, and doing what it is asked to. */
import { answer } from "../answering.mjs";
import { get, send } from "./closed";
import { deliver, join, leave } from "./crowd";
import { sendPaced } from "./paced";
import { storm } from "./storm";

answer({ get, send, sendPaced, join, leave, deliver, storm });
// Alive until it is told to end.
setInterval(() => undefined, 60_000);

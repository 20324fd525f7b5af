/** Writes docs/permissions.md: who may do and read what. */
import { writeFileSync } from "node:fs";
import { permissionsPage } from "./permissions";

writeFileSync("docs/permissions.md", permissionsPage());

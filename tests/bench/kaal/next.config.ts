import { parse } from "node:path";
import type { NextConfig } from "next";

/** The defaults. The packages are elsewhere, behind a link, which a build follows only below its root. */
const config: NextConfig = { typescript: { ignoreBuildErrors: true }, turbopack: { root: parse(process.cwd()).root } };

export default config;

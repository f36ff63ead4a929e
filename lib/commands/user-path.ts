import { resolve } from "node:path";

/** A path as the user typed it: relative to the folder where the command was given, also when npm runs it elsewhere. */
export function userPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

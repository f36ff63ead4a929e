import { parseArgs, type ParseArgsConfig } from "node:util";

/** A command was called wrongly, or cannot do its work; the message is Dutch and ready to show. */
export class CommandoFout extends Error {
  override readonly name = "CommandoFout";
}

/**
 * The options and positionals of this command.
 * @throws CommandoFout with `help` when an option is unknown or lacks its value
 */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(options: T, help: string) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
  } catch {
    throw new CommandoFout(help);
  }
}

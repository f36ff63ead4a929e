/** A place in a structure at which two differ; `undefined` = there is nothing. */
export interface Verschilplek {
  /** `tabellen.2.rijen.0` */
  readonly pad: string;
  readonly oud: unknown;
  readonly nieuw: unknown;
}

const isGroep = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === "object" && waarde !== null;

/** Every place at which two structures of plain data (as JSON holds them) differ, in the order of the first. */
export function verschilplekken(oud: unknown, nieuw: unknown, pad = ""): readonly Verschilplek[] {
  if (!isGroep(oud) || !isGroep(nieuw)) return Object.is(oud, nieuw) ? [] : [{ pad, oud, nieuw }];
  const namen = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])];
  return namen.flatMap((naam) => verschilplekken(oud[naam], nieuw[naam], pad === "" ? naam : `${pad}.${naam}`));
}

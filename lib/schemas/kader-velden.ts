/** How many steps a ladder can have; the form has room for a few more than there are now. */
export const MEESTE_TREDEN = 12;

/** The name of a field of the `nummer`th step. */
export const tredeveld = (nummer: number, deel: "naam" | "uitleg") => `trede-${nummer}-${deel}`;

/** What stands in the fields of a beleidskader, by name; a field that is missing or a file is empty. */
export type Kadergetypt = Readonly<Record<string, string>>;

/** The state of a form that was sent and not saved: its errors, and all that was typed. */
export interface Formulierstaat {
  readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
  /** by field name */
  readonly getypt: Readonly<Record<string, string>>;
}

export const LEEG_FORMULIER: Formulierstaat = { fouten: [], getypt: {} };

/** The texts of a form, to show them again; files and what Next adds are left out. */
export function getyptIn(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string" && !pair[0].startsWith("$")));
}

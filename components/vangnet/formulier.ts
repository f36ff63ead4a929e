import type { Veld } from "./verstuurd";

const NIET = /^(file|submit|button|fieldset|output|password)$/;

export type Invoer = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isAankruis = (invoer: Invoer): invoer is HTMLInputElement => invoer.type === "checkbox" || invoer.type === "radio";

/** The fields of a form that have a value to keep; not those that React adds to it. */
export function invoerVan(form: HTMLFormElement): Invoer[] {
  return ([...form.elements] as Invoer[]).filter(({ name, type }) => name && !name.startsWith("$") && !NIET.test(type));
}

/** What a form would send. */
export function veldenVan(form: HTMLFormElement): Veld[] {
  return invoerVan(form)
    .filter((invoer) => !isAankruis(invoer) || invoer.checked)
    .map((invoer) => [invoer.name, invoer.value, invoer.type === "hidden"]);
}

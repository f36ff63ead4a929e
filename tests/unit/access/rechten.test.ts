import { describe, expect, it } from "vitest";
import { ROLLEN, type AccountActor, type Rol } from "@/lib/access/actor";
import { eis, GeenToegang, HANDELINGEN, mag, type Handeling } from "@/lib/access/rechten";

function account(rol: Rol, provincie = "PV24"): AccountActor {
  return { soort: "account", id: 1, gebruikersnaam: rol, rol, provincie, gemeente: rol === "wethouder" ? "GM0303" : null };
}

/** Copied by hand from the domain's table, so that a slip in the code shows here. */
const VERWACHT: Record<Handeling, readonly Rol[]> = {
  "cijfers.lezen": ["secretariaat", "wethouder", "gedeputeerde", "lezer"],
  "cijfers.schrijven": ["secretariaat"],
  "cijfers.reageren": ["wethouder"],
  "reacties.lezen": ["secretariaat", "wethouder", "gedeputeerde"],
  "toezicht.lezen": ["secretariaat", "gedeputeerde"],
  "toezicht.schrijven": ["secretariaat", "gedeputeerde"],
  "dossier.lezen": ["secretariaat", "wethouder", "gedeputeerde"],
  "dossier.schrijven": ["secretariaat", "gedeputeerde"],
  "dossier.besluiten": ["gedeputeerde"],
  "dossier.intern": ["secretariaat", "gedeputeerde"],
  "dossier.vertrouwelijk": ["gedeputeerde"],
  "editie.lezen": ["secretariaat", "wethouder", "gedeputeerde", "lezer", "beheerder"],
  "editie.concept": ["secretariaat", "gedeputeerde"],
  "editie.schrijven": ["secretariaat"],
  "editie.publiceren": ["gedeputeerde"],
  "gebieden.lezen": ["secretariaat", "wethouder", "gedeputeerde", "lezer", "beheerder"],
  "gebieden.schrijven": [],
  "accounts.beheren": ["beheerder"],
  "eigenAccount.beheren": ["secretariaat", "wethouder", "gedeputeerde", "lezer", "beheerder"],
  "aanmelding.toetsen": [],
  "audit.lezen": ["beheerder"],
};

describe("who may do what", () => {
  it.each(HANDELINGEN)("%s is for the roles that the domain names, and no others", (handeling) => {
    const mogen = ROLLEN.filter((rol) => mag(account(rol), handeling, { provincie: "PV24", gemeente: "GM0303" }));
    expect(mogen).toEqual(VERWACHT[handeling].toSorted((a, b) => ROLLEN.indexOf(a) - ROLLEN.indexOf(b)));
  });

  it.each(HANDELINGEN)("%s is refused in another province and in all provinces at once", (handeling) => {
    for (const rol of ROLLEN) {
      expect(mag(account(rol), handeling, { provincie: "PV25" })).toBe(false);
      expect(mag(account(rol), handeling, {})).toBe(false);
    }
  });

  it.each(HANDELINGEN)("a command on the server may do %s everywhere", (handeling) => {
    expect(mag({ soort: "systeem" }, handeling, {})).toBe(true);
  });

  it("a wethouder reacts on the own gemeente's figures, and on no other's", () => {
    expect(mag(account("wethouder"), "cijfers.reageren", { provincie: "PV24", gemeente: "GM0034" })).toBe(false);
    expect(mag(account("wethouder"), "cijfers.reageren", { provincie: "PV24" })).toBe(false);
    expect(mag({ ...account("wethouder"), gemeente: null }, "cijfers.reageren", { provincie: "PV24" })).toBe(false);
  });

  it("a wethouder reads the own gemeente's dossier, and no other's", () => {
    expect(mag(account("wethouder"), "dossier.lezen", { provincie: "PV24", gemeente: "GM0034" })).toBe(false);
    expect(mag(account("wethouder"), "dossier.lezen", { provincie: "PV24" })).toBe(false);
    expect(mag({ ...account("wethouder"), gemeente: null }, "dossier.lezen", { provincie: "PV24" })).toBe(false);
    expect(mag(account("secretariaat"), "dossier.lezen", { provincie: "PV24" })).toBe(true);
  });

  it("an unknown role, handeling or kind of actor is refused", () => {
    expect(mag(account("burgemeester" as Rol), "cijfers.lezen", { provincie: "PV24" })).toBe(false);
    expect(mag(account("secretariaat"), "alles" as Handeling, { provincie: "PV24" })).toBe(false);
    expect(mag({ soort: "systeem" }, "toString" as Handeling, {})).toBe(false);
    expect(mag({ ...account("secretariaat"), soort: "gast" } as never, "cijfers.lezen", { provincie: "PV24" })).toBe(false);
  });

  it("eis throws GeenToegang that names the handeling, and is silent when allowed", () => {
    expect(() => eis(account("lezer"), "cijfers.schrijven", { provincie: "PV24" })).toThrow(GeenToegang);
    expect(() => eis(account("lezer"), "cijfers.schrijven", { provincie: "PV24" })).toThrow("cijfers.schrijven");
    expect(() => eis(account("secretariaat"), "cijfers.schrijven", { provincie: "PV24" })).not.toThrow();
  });
});

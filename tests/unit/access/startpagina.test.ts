import { describe, expect, it } from "vitest";
import { ROLLEN, type AccountActor, type Rol } from "@/lib/access/actor";
import { menu } from "@/lib/access/menu";
import { startpagina } from "@/lib/access/startpagina";

function account(rol: Rol): AccountActor {
  return { soort: "account", id: 1, gebruikersnaam: rol, rol, provincie: "PV24", gemeente: null };
}

describe("the first page of a role", () => {
  it("is the province for who reads figures, and beheer for the beheerder, who does not", () => {
    expect(ROLLEN.map((rol) => [rol, startpagina(account(rol))])).toEqual([
      ["secretariaat", "/"],
      ["wethouder", "/"],
      ["gedeputeerde", "/"],
      ["lezer", "/"],
      ["beheerder", "/beheer"],
    ]);
  });

  it.each(ROLLEN)("is in the menu of the %s, so it may be opened", (rol) => {
    expect(menu(account(rol)).map(({ pad }) => pad)).toContain(startpagina(account(rol)));
  });

  it("of a wethouder is the own gemeente", () => {
    expect(startpagina({ ...account("wethouder"), gemeente: "GM0303" })).toBe("/gemeenten/GM0303");
  });

  it("of a role that is not known is the own account, which shows nothing else", () => {
    expect(startpagina(account("burgemeester" as Rol))).toBe("/account");
  });
});

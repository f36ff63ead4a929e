import { describe, expect, it } from "vitest";
import { ROLLEN, type AccountActor } from "@/lib/access/actor";
import { magPagina, menu } from "@/lib/access/menu";

const account = (rol: AccountActor["rol"]): AccountActor => ({ soort: "account", id: 1, gebruikersnaam: rol, rol, provincie: "PV24", gemeente: null });

describe("the menu", () => {
  it.each(ROLLEN)("of a %s holds only pages that the account may open", (rol) => {
    const actor = account(rol);
    expect(menu(actor).length).toBeGreaterThan(0);
    for (const { pad } of menu(actor)) expect(magPagina(actor, pad)).toBe(true);
  });

  it("keeps figures from a beheerder and accounts from everyone else, also below the page", () => {
    for (const rol of ROLLEN) {
      expect(magPagina(account(rol), "/stand-van-zaken")).toBe(rol !== "beheerder");
      expect(magPagina(account(rol), "/beheer/iets")).toBe(rol === "beheerder");
    }
  });

  it("keeps the toezicht and its file to the secretariaat and the gedeputeerde", () => {
    for (const rol of ROLLEN) {
      const mogen = rol === "secretariaat" || rol === "gedeputeerde";
      for (const pad of ["/toezicht", "/toezicht/export"]) expect(magPagina(account(rol), pad), `${rol} ${pad}`).toBe(mogen);
      expect(menu(account(rol)).some((p) => p.pad === "/toezicht")).toBe(mogen);
    }
  });

  it("says nothing of paths that only look alike", () => {
    expect(magPagina(account("lezer"), "/beheerders")).toBe(true);
    expect(magPagina(account("lezer"), "/account")).toBe(true);
  });
});

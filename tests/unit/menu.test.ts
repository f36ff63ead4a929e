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

  it("gives everybody the editions, and their forms to the secretariaat alone", () => {
    for (const rol of ROLLEN) {
      expect(menu(account(rol)).some((p) => p.pad === "/edities")).toBe(true);
      for (const pad of ["/edities", "/edities/2024-09-11", "/edities/2024-09-11/bestand/pdf"]) expect(magPagina(account(rol), pad), `${rol} ${pad}`).toBe(true);
      for (const pad of ["/edities/nieuw", "/edities/2024-09-11/wijzigen"]) expect(magPagina(account(rol), pad), `${rol} ${pad}`).toBe(rol === "secretariaat");
    }
  });

  it("keeps what ranks, prepares and records toezicht to the secretariaat and the gedeputeerde; a wethouder has the own dossier", () => {
    const wethouder = { ...account("wethouder"), gemeente: "GM0303" };
    for (const rol of ROLLEN) {
      const actor = rol === "wethouder" ? wethouder : account(rol);
      const mogen = rol === "secretariaat" || rol === "gedeputeerde";
      for (const pad of ["/toezicht/export", "/toezicht/fiches", "/toezicht/kader", "/toezicht/kader/wijzigen", "/toezicht/dronten/fiche", "/toezicht/dronten/toevoegen", "/toezicht/dronten/gesprek"]) {
        expect(magPagina(actor, pad), `${rol} ${pad}`).toBe(mogen);
      }
      for (const pad of ["/toezicht", "/toezicht/dronten", "/toezicht/dronten/export", "/toezicht/dronten/scenario"]) expect(magPagina(actor, pad), `${rol} ${pad}`).toBe(mogen || rol === "wethouder");
      expect(menu(actor).some((p) => p.pad === "/toezicht")).toBe(mogen || rol === "wethouder");
    }
    expect(magPagina(account("wethouder"), "/toezicht")).toBe(false);
  });

  it("says nothing of paths that only look alike", () => {
    expect(magPagina(account("lezer"), "/beheerders")).toBe(true);
    expect(magPagina(account("lezer"), "/account")).toBe(true);
  });
});

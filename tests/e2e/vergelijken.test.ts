import { readFile } from "node:fs/promises";
import { expect, test } from "./aangemeld";
import { readTabel } from "./tabel-lezen";

const PAD = "/stand-van-zaken/vergelijken";

test.describe("Two moments compared, without JavaScript", () => {
  test.use({ als: "lezer", javaScriptEnabled: false });

  test("from the stand van zaken to what changed since the fixed edition, in words, per figure and as a file", async ({ page }) => {
    await page.goto("/stand-van-zaken?peildatum=2024-10-01");
    await page.getByRole("link", { name: "Wat is er veranderd?" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat is er veranderd");
    await expect(page.getByText("Eerst: PRT 11 september 2024, vastgesteld. Daarna: 1 oktober 2024, zoals nu bekend.")).toBeVisible();
    // a month ended of which nothing was delivered: the sum lost a part, and no amount is invented
    await expect(page.getByRole("listitem").filter({ hasText: "Vergunninghouders: eerst 226, nu 226 mensen gehuisvest, en nu onvolledig." })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Oekraïne: niet veranderd." })).toBeVisible();
    const tabel = await readTabel(page.getByRole("table"));
    expect(tabel["Totaal Flevoland, gerealiseerd"]).toMatchObject({ "PRT 11 september 2024 vastgesteld": "226", "1 oktober 2024 zoals nu bekend": "226 6 gemeenten ontbreken", Verandering: "nu onvolledig" });

    await page.getByLabel("Thema").selectOption({ label: "Huisvesting vergunninghouders" });
    await page.getByLabel("Gemeente").selectOption({ label: "Urk" });
    await page.getByLabel("Ook gelijke cijfers").check();
    await page.getByRole("button", { name: "Toon" }).click();
    await expect(page).toHaveURL(/van=editie%3A2024-09-11&naar=2024-10-01&tabel=vergunninghouders&gebied=GM0184&gelijk=1/);
    const urk = await readTabel(page.getByRole("table"));
    expect(Object.keys(urk).every((rij) => rij.startsWith("Urk, "))).toBe(true);
    expect(urk["Urk, taakstelling"]).toMatchObject({ Verandering: "gelijk" });

    const [bestand] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Download als CSV/ }).click()]);
    expect(bestand.suggestedFilename()).toBe("vergelijking-editie-2024-09-11-2024-10-01.csv");
    const csv = await readFile(await bestand.path(), "utf8");
    expect(csv.trim().split("\r\n").length - 1).toBe(Object.keys(urk).length);
  });

  test("what cannot be compared is said: a wrong date at its field, a moment without figures, a moment with itself", async ({ page }) => {
    await page.goto(PAD);
    await page.getByRole("group", { name: "Eerst" }).getByLabel("Editie").selectOption({ label: "geen editie" });
    await page.getByRole("group", { name: "Eerst" }).getByLabel("Peildatum").fill("2001-01-01");
    await page.getByRole("button", { name: "Vergelijk" }).click();
    await expect(page).toHaveURL(/vergelijken\?/);
    await expect(page.getByText("Van 1 januari 2001 zijn er geen cijfers.")).toBeVisible();

    await page.goto(`${PAD}?van=2024-09-11&naar=31-2-2024`);
    await expect(page.getByRole("link", { name: /‘31-2-2024’ is geen datum/ })).toHaveAttribute("href", "#naarPeildatum");
    await expect(page.getByRole("group", { name: "Daarna" }).getByLabel("Peildatum")).toHaveValue("31-2-2024");

    await page.goto(`${PAD}?van=editie:2024-12-11`);
    await expect(page.getByRole("link", { name: /Er is geen editie ‘2024-12-11’ die u mag zien/ })).toBeVisible();

    await page.goto(`${PAD}?van=2024-09-11&naar=2024-09-11`);
    await expect(page.getByText("U vergelijkt 11 september 2024 met zichzelf.")).toBeVisible();
    await page.goto(`${PAD}?van=editie:2024-09-11&naar=2024-09-11`);
    await expect(page.getByText("Tussen PRT 11 september 2024 en 11 september 2024 is geen enkel cijfer veranderd.")).toBeVisible();
  });
});

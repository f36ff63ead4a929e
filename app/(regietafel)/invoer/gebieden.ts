import { readWie } from "@/app/schil";
import { readLocaties } from "@/lib/data/locaties";

/** The province and its gemeenten: to choose from, and by name. */
export async function loadGebieden() {
  const { actor, provincie } = await readWie();
  const { gemeenten } = await readLocaties(actor, actor.provincie);
  const alle = [{ code: actor.provincie, naam: provincie }, ...gemeenten];
  return { gemeenten, alle, naam: (code: string) => alle.find((g) => g.code === code)?.naam ?? code };
}

import type { Editie } from "@/lib/domain/editie";
import type { Actor } from "./actor";
import { mag } from "./rechten";

/**
 * Whether the actor may read what stands in an edition. One that was taken back is for those who make the next one: something in it should
 * perhaps not be read. Others see that it was, and why.
 * @param provincie CBS code
 */
export const magEditieinhoud = (actor: Actor, provincie: string, { status }: Pick<Editie, "status">): boolean => status !== "ingetrokken" || mag(actor, "editie.concept", { provincie });

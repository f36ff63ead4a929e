import type { BulletView } from "@/lib/view/bullet";

/** Realisatie as a bar beside the opgave (dark line), an option hatched, the schedule a thin line. Draws; computes nothing. */
export function Bullet({ id, bullet, label }: { readonly id: string; readonly bullet: BulletView; readonly label: string }) {
  const pct = (n: number) => `${n}%`;
  return (
    <svg className="block print-exact" width="100%" height="22" role="img" aria-label={label}>
      <defs>
        <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="fill-paper" width="7" height="7" />
          <rect className="fill-data" width="2.2" height="7" />
        </pattern>
      </defs>
      <rect className="fill-surface-strong forced-colors:stroke-rule-strong" y="4" width="100%" height="14" />
      <rect className="fill-data" y="6" width={pct(bullet.vast)} height="10" />
      {bullet.optie > 0 ? (
        <rect className="stroke-data stroke-[1.5]" x={pct(bullet.vast)} y="6" width={pct(bullet.optie)} height="10" fill={`url(#${id})`} />
      ) : null}
      {bullet.afgekapt ? <line className="stroke-paper stroke-[4]" x1="96%" x2="97%" y1="20" y2="2" /> : null}
      {bullet.schema === null ? null : (
        <line className="stroke-target stroke-[1.5]" x1={pct(bullet.schema)} x2={pct(bullet.schema)} y1="2" y2="20" />
      )}
      <line className="stroke-paper stroke-[6]" x1={pct(bullet.doel)} x2={pct(bullet.doel)} y1="0" y2="22" />
      <line className="stroke-target stroke-[3]" x1={pct(bullet.doel)} x2={pct(bullet.doel)} y1="0" y2="22" />
    </svg>
  );
}

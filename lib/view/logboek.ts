interface Regel {
  readonly id: number;
  readonly op: Date;
  readonly door: string;
  readonly handeling: string;
  readonly onderwerp: string;
  readonly bijzonderheden: Readonly<Record<string, unknown>>;
}

/** A row of the audit log as it is shown. */
export interface Logboekregel {
  readonly id: number;
  /** the instant, for `<time>` */
  readonly op: string;
  /** `11 september 2024 14:05`, Dutch time */
  readonly moment: string;
  readonly door: string;
  readonly handeling: string;
  readonly onderwerp: string;
  /** `rol: wethouder, gemeente: GM0303`; empty when there is nothing to add */
  readonly toelichting: string;
}

const MOMENT = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

export function viewLogboek(regels: readonly Regel[]): Logboekregel[] {
  return regels.map(({ op, bijzonderheden, ...regel }) => ({
    ...regel,
    op: op.toISOString(),
    moment: MOMENT.format(op).replace(" om ", " "),
    toelichting: Object.entries(bijzonderheden)
      .filter(([, waarde]) => waarde !== null)
      .map(([naam, waarde]) => (waarde === true ? naam : `${naam}: ${String(waarde)}`))
      .join(", "),
  }));
}

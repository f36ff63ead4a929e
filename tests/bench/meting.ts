/** Something measured against the plainest way to do the same: a ratio, for the machine it runs on does not matter. */
export interface Meting {
  readonly naam: string;
  /** highest ratio that is allowed */
  readonly bar: number;
  /** both ways, each in a process of its own; `kaal` is what `eigen` is held against */
  readonly kaal: Werk;
  readonly eigen: Werk;
}

/** @param url of a migrated database for this run alone. @returns ms of the work itself, without its preparation */
export type Werk = (url: string) => Promise<number>;

/** What a process tells when it has done its work. */
export interface Uitslag {
  readonly ms: number;
  /** the most memory that the process had, in MB */
  readonly rss: number;
}

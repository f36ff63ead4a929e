/** What an uploaded file may be at most, in one place. A province's ten years are a tenth of it. */
export const GRENZEN = {
  /** bytes of the upload itself */
  upload: 25 * 1024 * 1024,
  /** bytes of all that was unzipped from it, counted while it is unzipped */
  uitgepakt: 300 * 1024 * 1024,
  /** entries of a zip */
  onderdelen: 1_000,
  /** rows of all tables together */
  rijen: 250_000,
  /** columns of a sheet */
  kolommen: 200,
} as const;

/** A number of bytes in words. */
export const inMegabytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MB`;

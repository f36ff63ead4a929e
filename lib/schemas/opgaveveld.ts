/** The name of a cell's input in the form of an opgave: `opgave-GM0034`. In a file of its own: the browser needs it, and not what reads the form. */
export const celnaam = (indicator: string, gebied: string) => `${indicator}-${gebied}`;

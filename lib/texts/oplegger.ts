/**
 * What stands in front of the tables until the secretariaat writes something else. A line with `# ` is a heading, one with `- ` an item;
 * an empty line ends a paragraph. What stands between braces is filled in with the figures of the edition.
 */
export const OPLEGGER = `# Stand van zaken voor {overleg}

Deze bijlage geeft de stand van zaken in {provincie} op {peildatum}. Bij elke tabel staan de peildatum en de bron.

{samenvatting}

# Per opgave

- Asiel: {asiel}
- Amv COA: {amv-coa}
- Oekraïne: {oekraine}
- Vergunninghouders: {vergunninghouders}
- Amv Nidos: {amv-nidos}
`;

import { createClient } from "@libsql/client";

export const dynamic = "force-dynamic";

const KOLOMMEN = ["thema", "indicator", "gebiedCode", "periode", "peildatum", "waarde"] as const;
const client = createClient({ url: process.env["DATABASE_URL"]! });

/** The plainest page of figures: so many rows of the table of figures, read when they are asked for, as they stand. */
export default async function Kaal({ searchParams }: { readonly searchParams: Promise<Readonly<Record<string, string>>> }) {
  const { rijen = "1" } = await searchParams;
  const { rows } = await client.execute({ sql: `SELECT id, ${KOLOMMEN.map((k) => `"${k}"`).join(", ")} FROM "Waarneming" ORDER BY id LIMIT ?`, args: [Number(rijen)] });
  return (
    <main>
      <h1>Cijfers</h1>
      <table>
        <thead>
          <tr>
            {KOLOMMEN.map((k) => (
              <th key={k}>{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((rij) => (
            <tr key={rij["id"] as number}>
              {KOLOMMEN.map((k) => (
                <td key={k}>{rij[k] as string | number | null}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

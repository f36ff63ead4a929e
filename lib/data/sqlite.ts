import { setTimeout as pause } from "node:timers/promises";
import { LibsqlError, type Client, type Config, type InStatement, type ResultSet } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQueryable,
  type Transaction,
} from "@prisma/driver-adapter-utils";

/** How long a writer waits for its turn on either engine, in ms. */
export const WRITE_WAIT = 30_000;

/** While SQLite itself waits the whole process stands still: so it waits briefly, and we wait between the tries. */
export const BUSY_TIMEOUT = 20;

const SETTINGS = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON;";

/**
 * The libsql adapter, made fit for several processes on one file:
 * - a transaction takes the write lock when it begins (a lock taken halfway fails when another wrote in between),
 *   unless it asks for `Serializable`: then it reads one moment of the database, beside any writer;
 * - it has a connection of its own, so that readers in this process do not wait for it;
 * - waiting for another process does not block this one;
 * - a connection that found the file busy is not used again (see `BusyProof`).
 */
export class SqliteAdapter implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "@prisma/adapter-libsql";
  private readonly config: Config;
  /** settles when the last writer of this process has ended */
  private lastWriter: Promise<void> = Promise.resolve();

  constructor(url: string) {
    this.config = { url, timeout: BUSY_TIMEOUT };
  }

  async connect(): Promise<SqlDriverAdapter> {
    const connection = await new BusyProof(this.config).connect();
    await connection.executeScript(SETTINGS);
    return {
      ...statementsOf(connection, patiently),
      executeScript: (script) => connection.executeScript(script),
      startTransaction: (level) => (level === "SERIALIZABLE" ? this.beginReading() : this.beginWriting()),
      dispose: () => connection.dispose(),
    };
  }

  private async beginReading(): Promise<Transaction> {
    return transactionOn(await patiently(() => this.openAt("BEGIN")), () => undefined);
  }

  /** Writers of this process go in the order in which they came; those of others in any order. */
  private async beginWriting(): Promise<Transaction> {
    const before = this.lastWriter;
    const { promise, resolve: done } = withResolvers();
    this.lastWriter = before.then(() => promise);
    await before;
    try {
      return transactionOn(await patiently(() => this.openAt("BEGIN IMMEDIATE")), done);
    } catch (error) {
      done();
      throw error;
    }
  }

  /** A new connection, just after this statement. */
  private async openAt(sql: string): Promise<SqlDriverAdapter> {
    const connection = await new PrismaLibSql(this.config).connect();
    try {
      await connection.executeScript(SETTINGS);
      await run(connection, sql);
      return connection;
    } catch (error) {
      await connection.dispose();
      throw error;
    }
  }
}

/** The transaction that has begun on this connection, which ends with it. */
function transactionOn(connection: SqlDriverAdapter, ended: () => void): Transaction {
  const end = async (sql: string) => {
    try {
      await run(connection, sql);
    } finally {
      await connection.dispose();
      ended();
    }
  };
  return {
    ...statementsOf(connection, (f) => f()),
    options: { usePhantomQuery: true },
    commit: () => end("COMMIT"),
    rollback: () => end("ROLLBACK"),
    createSavepoint: (name) => run(connection, `SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(connection, `ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(connection, `RELEASE SAVEPOINT ${name}`),
  };
}

/** The statements of a connection, run in some manner (patiently or at once). */
function statementsOf(connection: SqlDriverAdapter, manner: <T>(f: () => Promise<T>) => Promise<T>): SqlQueryable {
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => manner(() => connection.queryRaw(query)).catch(explain),
    executeRaw: (query) => manner(() => connection.executeRaw(query)).catch(explain),
  };
}

const SQLITE_CONSTRAINT_TRIGGER = "1811";

/** The adapter calls every refusal by a trigger a broken foreign key; ours says what it is about. */
function explain(error: unknown): never {
  if (error instanceof DriverAdapterError && error.cause.originalCode === SQLITE_CONSTRAINT_TRIGGER) {
    const message = error.cause.originalMessage ?? "";
    throw new DriverAdapterError({ kind: "sqlite", extendedCode: Number(SQLITE_CONSTRAINT_TRIGGER), message });
  }
  throw error;
}

/**
 * libsql leaves a statement open that found the file busy. As long as that lasts, until the garbage is collected,
 * every later write on that connection succeeds but is not committed. So the connection is replaced, before
 * anything else can use it.
 */
class BusyProof extends PrismaLibSql {
  override createClient(config: Config): Client {
    const client = super.createClient(config);
    const execute: (statement: InStatement) => Promise<ResultSet> = client.execute.bind(client);
    client.execute = async (statement: InStatement) => {
      try {
        return await execute(statement);
      } catch (error) {
        if (isBusy(error)) await renew(client);
        throw error;
      }
    };
    return client;
  }
}

async function renew(client: Client): Promise<void> {
  client.reconnect();
  await client.executeMultiple(SETTINGS);
}

async function run(connection: SqlDriverAdapter, sql: string): Promise<void> {
  await connection.executeRaw({ sql, args: [], argTypes: [] });
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((f) => (resolve = f));
  return { promise, resolve };
}

/** Does `f` again while another process writes; after `wait` ms the error that the file is busy passes on. */
export async function patiently<T>(f: () => Promise<T>, wait = WRITE_WAIT): Promise<T> {
  const deadline = Date.now() + wait;
  for (;;) {
    try {
      return await f();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await pause(5 + Math.random() * 20);
    }
  }
}

const SQLITE_BUSY = 5;

/** True for SQLITE_BUSY and its kin: as libsql gives it, or as the adapter reports it (a socket timeout). */
function isBusy(error: unknown): boolean {
  if (error instanceof LibsqlError) return ((error.rawCode ?? 0) & 0xff) === SQLITE_BUSY;
  return error instanceof DriverAdapterError && error.cause.kind === "SocketTimeout";
}

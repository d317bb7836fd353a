/** The first tables. Times are milliseconds since the epoch; a NULL is a value the port calls undefined. */
export const sql = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  -- What the first row of the audit follows: a chain of its own for each database.
  INSERT INTO meta VALUES ('chain', lower(hex(randomblob(32))));

  CREATE TABLE turns (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    language TEXT NOT NULL,
    frontend TEXT NOT NULL,
    request TEXT NOT NULL,
    script TEXT,
    source TEXT,
    risk TEXT,
    state TEXT NOT NULL,
    exit_code INTEGER,
    said TEXT,
    duration_ms INTEGER,
    process TEXT NOT NULL
  ) STRICT;
  CREATE INDEX turns_at ON turns (at);

  CREATE TABLE approvals (
    id TEXT PRIMARY KEY,
    turn TEXT NOT NULL,
    script TEXT NOT NULL,
    binding TEXT NOT NULL,
    risk TEXT NOT NULL,
    privilege TEXT NOT NULL,
    uid INTEGER NOT NULL,
    folder TEXT NOT NULL,
    approved_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;
  CREATE INDEX approvals_turn ON approvals (turn);

  CREATE TABLE audit (
    row INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    turn TEXT NOT NULL,
    event TEXT NOT NULL,
    by TEXT NOT NULL,
    uid INTEGER NOT NULL,
    sudo_uid INTEGER,
    frontend TEXT NOT NULL,
    risk TEXT NOT NULL,
    exit_code INTEGER,
    -- JSON of script, fingerprint and reasons, and the salt of its hash; both NULL once forgotten.
    details TEXT,
    salt BLOB,
    details_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_turn ON audit (turn);
`;

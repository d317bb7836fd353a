export const schemaVersion = 2;

/** The knowledge database as it is made today. */
export const schema = `
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  locator TEXT NOT NULL,
  summary TEXT NOT NULL,
  origin TEXT NOT NULL,
  stamp TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  indexed_at INTEGER NOT NULL,
  chunks INTEGER NOT NULL,
  vector BLOB
) STRICT;
-- How many chunks there are is asked with each question.
CREATE INDEX documents_by_length ON documents(chunks);

CREATE TABLE chunks (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  headings TEXT NOT NULL,
  tag TEXT NOT NULL,
  text TEXT NOT NULL,
  line_from INTEGER NOT NULL,
  line_to INTEGER NOT NULL,
  embedded INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX chunks_by_document ON chunks(document, position);
CREATE INDEX chunks_without_vector ON chunks(document, position) WHERE embedded = 0;

-- Only the places of words: the texts are in chunks.
CREATE VIRTUAL TABLE words USING fts5(name, tag, body, content='', contentless_delete=1, detail=column, tokenize='ascii');

-- A vector that went leaves its row without one, so that indexes learn of it.
CREATE TABLE vectors (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  vector BLOB
) STRICT;

CREATE TABLE followed (key TEXT PRIMARY KEY, sequence INTEGER NOT NULL) STRICT;
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
PRAGMA user_version = ${schemaVersion};
`;

/** What makes a database of each earlier version one of the next. */
export const migrations: Readonly<Record<number, string>> = {
  1: `
CREATE INDEX documents_by_length ON documents(chunks);
DROP TABLE word_counts;
PRAGMA user_version = 2;
`,
};

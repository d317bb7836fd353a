/** What was shown before a yes: the digest of the rehearsal, and whether originals are kept for undo. */
export const sql = `
  ALTER TABLE approvals ADD COLUMN rehearsal TEXT;
  ALTER TABLE approvals ADD COLUMN undo TEXT NOT NULL DEFAULT 'keep';
`;

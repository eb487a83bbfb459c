// Of which kind a mail is, read from the tag that it carries for the ledger.

const ledgerTag = /^[A-Z]+-\d{4}-\d+_\d+_([a-z-]+)_/;

/** `undefined` for a mail about no case. */
export const templateOf = ({
  tags,
}: {
  readonly tags: Readonly<Record<string, string>>;
}): string | undefined => ledgerTag.exec(tags['ledger'] ?? '')?.[1];

// Asks the local issuer for a token of a demo person, as anybody on this machine can.

/** @throws with the names of those there are when nobody has this key. */
export async function askToken(issuer: string, personKey: string): Promise<string> {
  const response = await fetch(`${issuer}/tokens/${personKey}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer.trim();
}

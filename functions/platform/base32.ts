// RFC 4648 base32 in lower case without padding: identifiers that survive being read aloud.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Five bits a character; trailing bits short of five are dropped. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group, 2)]).join('');
}

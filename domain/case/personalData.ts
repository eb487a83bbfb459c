// Finds what looks like data about a person in a text that others will read: mail addresses, telephone numbers, citizen
// service numbers. A machine sees no names; the person who publishes or releases does.

const mailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Dutch numbers: 0 or +31 and nine more digits, with the usual spaces, hyphens and brackets. */
const telephone = /(?<![\d.,])(?:\+31|0031|0)[\s-]?(?:\(0\))?(?:[\s-]?\d){9}(?!\d)/g;
const nineDigits = /(?<!\d)\d{9}(?!\d)/g;

/** The elfproef of a citizen service number: 9, 8, … 2 times the digits, minus the last, divides by eleven. */
function isCitizenServiceNumber(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && Number(digits) !== 0;
}

/** What was found, as it stands there; empty when nothing looks like personal data. */
export const personalDataIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [
    ...(text.match(mailAddress) ?? []),
    ...(text.match(telephone) ?? []),
    ...(text.match(nineDigits) ?? []).filter(isCitizenServiceNumber),
  ]);

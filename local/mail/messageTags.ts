// The message tags in the form with which SES is asked to send a mail.

/** By name. */
export function messageTags(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let number = 1; form.has(`Tags.member.${number}.Name`); number += 1) {
    tags[form.get(`Tags.member.${number}.Name`) ?? ''] = form.get(`Tags.member.${number}.Value`) ?? '';
  }
  return tags;
}
